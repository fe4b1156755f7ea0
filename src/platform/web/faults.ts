import { randomInt } from 'node:crypto'

/** What went wrong that no visitor can mend. Without what was typed: that may be personal. */
export type Fault = {
  readonly number: string
  readonly at: string
  readonly method: string
  readonly path: string
  readonly accountId: string | null
  readonly message: string
  readonly stack: string
}

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A number that can be read out over the telephone: eight letters and digits that are not taken for each other. */
export const faultNumber = (): string => {
  const all = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
  return `${all.slice(0, 4)}-${all.slice(4)}`
}

/** The engines' errors carry pages of their own source after the first line; the message alone is of use. */
const firstLines = (text: string, count: number): string =>
  text.split('\n').slice(0, count).join('\n').slice(0, 4_000)

export const makeFault = (
  error: unknown,
  about: Pick<Fault, 'at' | 'method' | 'path' | 'accountId'>,
): Fault => ({
  number: faultNumber(),
  ...about,
  message: firstLines(error instanceof Error ? error.message : String(error), 5),
  stack: error instanceof Error ? firstLines(error.stack ?? '', 25) : '',
})

/** One line of JSON for the log. */
export const faultLine = (fault: Fault): string => `${JSON.stringify({ kind: 'fault', ...fault })}\n`
