/** What this browser keeps until the server has it. */

export type Fields = Readonly<Record<string, string>>

/** A form that is being filled in: the person's own copy. */
export type Copy = {
  /** Account, thing and the form's own version. */
  readonly key: string
  readonly account: string
  readonly path: string
  /** Where the draft is sent; left out, it stands under the path. */
  readonly keep?: string
  readonly fields: Fields
  readonly baseVersion: number
  readonly draftVersion: number
  readonly copyId: string
  readonly sequence: number
  /** The server has these very fields. */
  readonly sent: boolean
  /** Handed up while there was no line: sent under this id until it is answered. */
  readonly queued: string | null
  readonly touched: number
}

export type WaitingFile = {
  readonly id: string
  readonly account: string
  readonly subject: string
  /** Where the whole file is handed to. */
  readonly path: string
  readonly name: string
  readonly blob: Blob
  readonly sha256: string
  readonly indicator: string
  readonly touched: number
}

/** What this device takes for the time, in milliseconds: only for telling old from new on the device itself. */
export const deviceNow = (): number => Math.round(performance.timeOrigin + performance.now())

const databaseName = 'thidua-ban-tren-may'
const DAY_MS = 86_400_000
const keptDays = 30

const open = (): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const request = indexedDB.open(databaseName, 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('copies', { keyPath: 'key' })
      request.result.createObjectStore('files', { keyPath: 'id' })
    })
    request.addEventListener('success', () => done(request.result))
    request.addEventListener('error', () => failed(request.error))
  })

type StoreName = 'copies' | 'files'

const withStore = async <Result>(
  name: StoreName,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => {
  const database = await open()
  try {
    return await new Promise((done, failed) => {
      const transaction = database.transaction(name, mode)
      const request = ask(transaction.objectStore(name))
      transaction.addEventListener('complete', () => done(request.result))
      transaction.addEventListener('abort', () => failed(transaction.error ?? request.error))
    })
  } finally {
    database.close()
  }
}

const storeOf = <Row extends { readonly account: string; readonly touched: number }>(name: StoreName) => ({
  get: (key: string): Promise<Row | undefined> => withStore<Row>(name, 'readonly', (store) => store.get(key)),
  put: (row: Row): Promise<unknown> => withStore(name, 'readwrite', (store) => store.put(row)),
  drop: (key: string): Promise<unknown> => withStore(name, 'readwrite', (store) => store.delete(key)),
  /** Those of one account; what is older than 30 days is forgotten on the way. */
  of: async (account: string, now: number): Promise<Row[]> => {
    const all = await withStore<(Row & { key?: string; id?: string })[]>(name, 'readonly', (store) =>
      store.getAll(),
    )
    const old = all.filter(({ touched }) => now - touched > keptDays * DAY_MS)
    for (const row of old)
      await withStore(name, 'readwrite', (store) => store.delete(row.key ?? row.id ?? ''))
    return all.filter((row) => row.account === account && !old.includes(row))
  },
})

export const copies = storeOf<Copy>('copies')
export const waitingFiles = storeOf<WaitingFile>('files')

const flag = 'thidua-chua-gui'

/** Tells the page's other scripts whether signing out would lose something. */
export const noteUnsent = async (account: string): Promise<void> => {
  const drafts = (await copies.of(account, deviceNow())).filter(({ sent, queued }) => !sent || queued)
  const files = await waitingFiles.of(account, deviceNow())
  localStorage.setItem(flag, String(drafts.length + files.length))
}

export const anythingUnsent = (): boolean => Number(localStorage.getItem(flag) ?? 0) > 0

/** Takes all of it off this computer. */
export const forgetAll = async (): Promise<void> => {
  localStorage.removeItem(flag)
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(databaseName)
    request.addEventListener('success', () => done())
    request.addEventListener('error', () => done())
    request.addEventListener('blocked', () => done())
  })
}
