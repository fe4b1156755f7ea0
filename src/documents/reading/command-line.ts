import { Refusal } from '../../platform/plain/refusal.ts'
import { textOfFile } from './input.ts'
import { printJson } from './print.ts'
import { printText, type Tell } from './print-text.ts'
import { readLaunchDocument } from './read.ts'

/** What the command is given of the outside world. */
export type CommandIo = {
  readonly readFile: (path: string) => Uint8Array | Promise<Uint8Array>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Labels and remarks of words.ts. */
  readonly tell: Tell
  /** The sentence of a refusal. */
  readonly sayRefusal: (refusal: Refusal) => string
}

/** Exit codes: read; refused, with a sentence; called wrongly or no such file. */
const READ = 0
const REFUSED = 1
const MISUSED = 2

const usage =
  'Cách dùng: thidua extract TỆP [--json] · Usage: thidua extract FILE [--json]\n' +
  'TỆP là .txt hoặc .html. · FILE is .txt or .html.\n'

type Asked = { readonly file: string; readonly json: boolean } | { readonly wrong: string }

const asked = (args: readonly string[]): Asked => {
  const options = args.filter((arg) => arg.startsWith('-'))
  const files = args.filter((arg) => !options.includes(arg))
  const unknown = options.find((option) => option !== '--json')
  if (unknown) return { wrong: `Không có tùy chọn ${unknown}. · There is no option ${unknown}.\n${usage}` }
  const [file, ...more] = files
  if (!file || more.length > 0) return { wrong: usage }
  return { file, json: options.length > 0 }
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

/**
 * `thidua extract FILE [--json]`, options in any place: reads a launch document and prints the draft. Returns the exit
 * code: 0 read, 1 refused (the sentence on `err`), 2 called wrongly or the file cannot be opened.
 */
export const extract = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const call = asked(args)
  if ('wrong' in call) {
    io.err(call.wrong)
    return MISUSED
  }
  let bytes: Uint8Array
  try {
    bytes = await io.readFile(call.file)
  } catch {
    io.err(`Không đọc được tệp ${call.file}. · The file ${call.file} cannot be read.\n`)
    return MISUSED
  }
  try {
    const reading = readLaunchDocument(textOfFile(bytes, nameOf(call.file)))
    io.out(call.json ? printJson(reading) : printText(reading, io.tell))
    return READ
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    io.err(`${io.sayRefusal(refusal)}\n`)
    return REFUSED
  }
}
