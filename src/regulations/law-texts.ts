import { z } from 'zod'
import type { LawFault } from '../platform/law/faults.ts'
import { faultWords } from '../platform/law/words.ts'
import type { LawFile } from '../platform/law/yaml-text.ts'
import { type FieldFault, Refusal } from '../platform/plain/refusal.ts'
import type { Sentence, Words } from '../platform/plain/words.ts'

/** What one upload may hold; the whole law of the country is less than half of it. */
export const textLimits = { ending: '.yaml', files: 400, bytes: 2_000_000 } as const

const path = z
  .string()
  .trim()
  .max(200)
  // Folders are packed as people name them; the file's own name is the law's.
  .regex(/^(?:[^/\\]+\/)*[A-Za-z0-9._-]+\.yaml$/)

/** Texts of YAML files as they are sent to a command. */
export const textsInput = z
  .array(z.object({ path, text: z.string().max(400_000) }))
  .min(1)
  .max(textLimits.files)
  .refine((files) => files.reduce((sum, { text }) => sum + text.length, 0) <= textLimits.bytes)

const byPath = (a: LawFile, b: LawFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** One text a path, the later one, in the order of paths. */
const once = (files: readonly LawFile[]): readonly LawFile[] =>
  [...new Map(files.map((file) => [file.path, file])).values()].toSorted(byPath)

/** The files of one instrument in one folder, however deep they lay in what was sent. */
export const inOneFolder = (files: readonly LawFile[]): readonly LawFile[] =>
  once(files.map(({ path: sent, text }) => ({ path: `quy-dinh/${sent.split('/').at(-1) ?? ''}`, text })))

/** The files of a law as they lie below law/: `folder/name`, whatever folders stood above in what was sent. */
export const inLawFolders = (files: readonly LawFile[]): readonly LawFile[] =>
  once(files.map(({ path: sent, text }) => ({ path: sent.split('/').slice(-2).join('/'), text })))

/** A file that a change of the law replaces, adds, or (null) takes away. */
export type LawChangeFile = { readonly path: string; readonly text: string | null }

/** The texts of a law with changes laid over them. */
export const overlaid = (
  files: readonly LawFile[],
  changes: readonly LawChangeFile[],
): readonly LawFile[] => {
  const texts = new Map<string, string | null>(files.map((file) => [file.path, file.text]))
  for (const change of changes) texts.set(change.path, change.text)
  return [...texts].flatMap(([at, text]) => (text === null ? [] : [{ path: at, text }])).toSorted(byPath)
}

/** More than a person mends in one go; the number of all is told beside. */
const mostTold = 200

const fieldOf = ({ file, line, code, values, nearest }: LawFault, index: number): FieldFault => ({
  code: `law_fault.${code}${nearest === null ? '' : '.near'}`,
  values: { ...values, at: `${index + 1}. ${file}:${line}`, near: nearest ?? '' },
})

/** The refusal of faulty texts: every fault numbered, with file, line and remedy. */
export const refusalOf = (code: string, faults: readonly LawFault[]): Refusal =>
  new Refusal(code, {
    values: { count: faults.length },
    fields: Object.fromEntries(
      faults.slice(0, mostTold).map((fault, index) => [`loi-${index + 1}`, fieldOf(fault, index)]),
    ),
  })

const told = (sentence: Sentence, hint: Sentence): Sentence => ({
  vi: `{at}: ${sentence.vi.replace('{nearest}', hint.vi.replace('{name}', '{near}'))}`,
  en: `{at}: ${sentence.en.replace('{nearest}', hint.en.replace('{name}', '{near}'))}`,
})

/** The words of every fault, as the refusals of forms and of the API tell it. */
export const faultRefusals: Words = Object.fromEntries(
  Object.entries(faultWords).flatMap(([code, sentence]) => [
    [`law_fault.${code}`, told(sentence, { vi: '', en: '' })],
    [`law_fault.${code}.near`, told(sentence, faultWords.nearest)],
  ]),
)
