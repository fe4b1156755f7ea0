/** Sends a file in pieces over a line that may break anywhere. It knows no page and no storage: both are handed in. */

export type FileToSend = {
  /** Made once and kept with the file, so that it goes on where it stood. */
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sha256: string
  /** What it is for, as noun:id. */
  readonly subject: string
}

export type Line = {
  readonly fetch: typeof fetch
  /** The page's form token. */
  readonly token: () => string
  readonly newId: () => string
  readonly pause: (milliseconds: number) => Promise<void>
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  /** Where the addresses begin: '' in a page. */
  readonly origin: string
  /** Milliseconds that only grow, whatever the clock says. */
  readonly elapsed: () => number
}

export type Refused = { readonly code: string; readonly sentence: string }

/** The server said no: trying again does not help. */
export class RefusedByServer extends Error {
  readonly refused: Refused
  readonly status: number
  constructor(status: number, refused: Refused) {
    super(refused.sentence)
    this.status = status
    this.refused = refused
  }
}

const KILOBYTE = 1024
const least = 32 * KILOBYTE
const most = 512 * KILOBYTE
const first = 256 * KILOBYTE
/** A piece should be through in about this time: what a broken line costs. */
const wishedMs = 8_000
const tries = 5
const firstPauseMs = 1_000

type Standing = { readonly received: number }

const readAnswer = async <Result>(answer: Response): Promise<Result> => {
  const body = await answer.json()
  if (answer.ok) return body
  throw new RefusedByServer(answer.status, body)
}

/** Posts a form and reads the JSON that answers it; a refusal throws, a broken line throws as fetch does. */
export const postForm = async <Result>(
  line: Pick<Line, 'fetch' | 'token' | 'origin'>,
  path: string,
  fields: Readonly<Record<string, string | Blob>>,
  commandId: string,
  init: RequestInit = {},
): Promise<{ readonly location: string; readonly result: Result }> => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ _id: commandId, _token: line.token(), ...fields }))
    body.append(name, value)
  return readAnswer(
    await line.fetch(line.origin + path, {
      ...init,
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    }),
  )
}

/** Runs a step that the line may break: some tries, each later than the last. */
const patiently = async <Result>(line: Line, step: () => Promise<Result>, left = tries): Promise<Result> => {
  try {
    return await step()
  } catch (error) {
    const final = error instanceof RefusedByServer && error.status < 500 && error.status !== 429
    if (final || left <= 1) throw error
    await line.pause(firstPauseMs * 2 ** (tries - left))
    return patiently(line, step, left - 1)
  }
}

const nextSize = (size: number, ms: number): number =>
  Math.round(Math.min(most, Math.max(least, size * Math.min(2, wishedMs / Math.max(ms, 1)))))

const begin = (line: Line, { id, name, bytes, sha256, subject }: FileToSend): Promise<Standing> =>
  patiently(line, async () => {
    const fields = { id, name, size: String(bytes.length), sha256, subject }
    return (await postForm<Standing>(line, '/lam-viec/tai-tep', fields, line.newId())).result
  })

/**
 * Sends the file from where it stands until all of it has arrived. A piece that broke is asked after, and is sent again
 * smaller only if it is not there. Throws after five tries of one piece, or what the server refused.
 */
export const sendFile = async (
  line: Line,
  file: FileToSend,
  onProgress: (received: number) => void = () => {},
): Promise<void> => {
  let { received } = await begin(line, file)
  let size = Math.min(first, file.bytes.length)
  let failed = 0
  while (received < file.bytes.length) {
    const piece = file.bytes.slice(received, received + size)
    const fields = {
      position: String(received),
      sha256: await line.sha256(piece),
      chunk: new File([piece], 'chunk'),
    }
    const startedAt = line.elapsed()
    try {
      const path = `/lam-viec/tai-tep/${file.id}/phan`
      ;({ received } = (await postForm<Standing>(line, path, fields, line.newId())).result)
      size = nextSize(piece.length, line.elapsed() - startedAt)
      failed = 0
    } catch (error) {
      const damaged = error instanceof RefusedByServer && error.refused.code === 'upload.piece_damaged'
      if (error instanceof RefusedByServer && error.status < 500 && !damaged) throw error
      failed += 1
      if (failed >= tries) throw error
      await line.pause(firstPauseMs * 2 ** (failed - 1))
      size = Math.max(least, Math.round(size / 2))
      ;({ received } = await begin(line, file))
    }
    onProgress(received)
  }
}
