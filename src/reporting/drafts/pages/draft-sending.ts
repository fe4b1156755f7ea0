import { type Copy, copies, noteUnsent, deviceNow } from '../../../platform/ui/slow-line/copies.ts'
import { type Line, postForm, RefusedByServer } from '../../../platform/ui/slow-line/send-file.ts'

/** The line as a page of ours has it. */
export const pageLine = (token: () => string): Line => ({
  fetch: (input, init) => fetch(input, init),
  token,
  newId: () => crypto.randomUUID(),
  pause: (milliseconds) =>
    new Promise((done) => {
      setTimeout(done, milliseconds)
    }),
  sha256: async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(''),
  origin: '',
  elapsed: () => performance.now(),
})

/** A line that has not answered for so long is taken as broken. */
const patienceMs = 60_000
/** What a browser lets go out while the page is being left. */
const mostOfKeepalive = 60_000

export type Sent =
  | { readonly how: 'kept'; readonly savedAt: string; readonly copy: Copy }
  | { readonly how: 'handed-up'; readonly location: string }
  | { readonly how: 'no-line' }
  | { readonly how: 'refused'; readonly status: number; readonly code: string; readonly sentence: string }

const fieldsOfCopy = ({ fields, baseVersion, draftVersion, copyId, sequence }: Copy) => ({
  ...fields,
  version: String(baseVersion),
  draftVersion: String(draftVersion),
  copyId,
  sequence: String(sequence),
})

const asSent = (error: unknown): Sent =>
  error instanceof RefusedByServer && error.status < 500
    ? { how: 'refused', status: error.status, ...error.refused }
    : { how: 'no-line' }

const lives = (size: number): RequestInit =>
  size < mostOfKeepalive ? { keepalive: true } : { signal: AbortSignal.timeout(patienceMs) }

type Kept = { readonly draftVersion: number; readonly savedAt: string }

const sizeOf = (copy: Copy): number => 3 * JSON.stringify(copy.fields).length + 2_000

/** Has the server keep the draft; the copy that is given back knows that it is there. */
export const sendDraft = async (copy: Copy, token: () => string): Promise<Sent> => {
  try {
    const { result } = await postForm<Kept>(
      pageLine(token),
      copy.keep ?? `${copy.path}/nhap`,
      fieldsOfCopy(copy),
      crypto.randomUUID(),
      lives(sizeOf(copy)),
    )
    return {
      how: 'kept',
      savedAt: result.savedAt,
      copy: { ...copy, draftVersion: result.draftVersion, sent: true },
    }
  } catch (error) {
    return asSent(error)
  }
}

/** Hands the report up under the id that the press of the button got: twice acts once. */
export const sendQueued = async (copy: Copy, token: () => string): Promise<Sent> => {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const id = copy.queued ?? crypto.randomUUID()
    const { location } = await postForm(pageLine(token), `${copy.path}/nop`, fieldsOfCopy(copy), id, {
      signal,
    })
    await copies.drop(copy.key)
    await noteUnsent(copy.account)
    return { how: 'handed-up', location }
  } catch (error) {
    return asSent(error)
  }
}

/** All copies as a file. */
export const downloadBackup = async (account: string): Promise<void> => {
  const all = await copies.of(account, deviceNow())
  const text = JSON.stringify({ kind: 'thidua-ban-du-phong', copies: all }, null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = 'ban-du-phong.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The fields of one report in a backup; null when it is none, or of another report. */
export const readBackup = (text: string, path: string): Copy['fields'] | null => {
  try {
    const read: unknown = JSON.parse(text)
    const list: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'copies') : null
    if (!Array.isArray(list)) return null
    const found: unknown = list.find(
      (one: unknown) => typeof one === 'object' && one !== null && Reflect.get(one, 'path') === path,
    )
    const fields: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'fields') : null
    if (typeof fields !== 'object' || fields === null) return null
    const texts = Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    return Object.fromEntries(texts)
  } catch {
    return null
  }
}
