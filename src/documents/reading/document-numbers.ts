import { matches, part, type Passage } from './passage.ts'
import { typeByCode } from './vocabulary-documents.ts'

/** Number and symbol of a document as found in the text, and what they tell by themselves. */
export type DocumentNumber = {
  readonly where: Passage
  /** Without the spaces that the text may have inside: 12/QĐ-ABC-XYZ. */
  readonly number: string
  /** KH, CT, QĐ … in capitals; null where the code is not in the list (a local invention) or the symbol names only agencies. */
  readonly typeCode: string | null
  /** Who issues, as the symbol says: UBND, TTg, TU, MTTW-BTT. */
  readonly organ: string | null
}

const code = '\\p{Lu}[\\p{L}]{0,7}'
const group = '\\p{Lu}[\\p{L}\\p{N}]{0,14}(?:\\.\\p{Lu}[\\p{L}\\p{N}]{0,14}){0,2}'
const spacedGroup = '\\p{Lu}{2,8}'
const lowerOrGroup = `(?:-${group}|\\s?[-–]\\s?${spacedGroup}(?![\\p{L}\\p{N}]))`

/** State: 1/KH-UBND, 1/2030/QĐ-UBND, 1/2030/QH20, 12/QĐ - ABC - XYZ. */
const stateNumber = new RegExp(
  `(?<![\\p{L}\\p{N}/\\\\.,-])\\d{1,5}[a-z]?\\s?(?:[/\\\\]\\s?[12]\\d{3}\\s?)?[/\\\\]\\s?(?:${code}${lowerOrGroup}{1,4}|QH\\d{1,2})(?![\\p{L}\\p{N}])`,
  'gu',
)
/** Party and mass organisations: 1-KH/HU, 1-CT/TW. */
const partyNumber = new RegExp(
  `(?<![\\p{L}\\p{N}/\\\\.,-])\\d{1,5}\\s?[-–]\\s?${code}\\s?[/\\\\]\\s?\\p{Lu}[\\p{L}\\p{N}]{0,10}(?:[-.]${group}){0,3}(?![\\p{L}\\p{N}])`,
  'gu',
)
/** A symbol of one group counts only after "số": số 15/KH. */
const bareNumber = /(?<=(?:số|Số|SỐ)\s{0,3}:?\s{0,3})\d{1,5}\s?\/\s?\p{Lu}{2,6}\p{L}?(?![\p{L}\p{N}/-])/gu

const parts = (number: string): { typeCode: string | null; organ: string | null } => {
  const party = /^\d+\w?-([^/]+)\/(.+)$/u.exec(number)
  const [code = '', organ = ''] = party
    ? [party[1], party[2]]
    : (/\/([^/-]+)-?([^/]*)$/u.exec(number)?.slice(1) ?? [])
  const isKnown = Object.hasOwn(typeByCode, code.toUpperCase())
  return isKnown ? { typeCode: code.toUpperCase(), organ: organ || null } : { typeCode: null, organ: null }
}

/** Every document number of a passage, from left to right. */
export const documentNumbersIn = (passage: Passage): readonly DocumentNumber[] => {
  const all = [stateNumber, partyNumber, bareNumber].flatMap((pattern) => [...passage.text.matchAll(pattern)])
  const kept: DocumentNumber[] = []
  for (const match of all.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
    const where = part(passage, match.index, match.index + match[0].length)
    if ((kept.at(-1)?.where.end ?? -1) > where.start) continue
    const number = match[0].replace(/\s+/g, '').replace(/–/g, '-').replace(/\\/g, '/')
    kept.push({ where, number, ...parts(number) })
  }
  return kept
}

/** The same document, however it is written: 1/CT-TTG in a title is 1/CT-TTg. */
export const numberKey = (number: string): string => number.toLowerCase().replace(/^0+(?=\d)/, '')

export const hasDocumentNumber = (passage: Passage): boolean => documentNumbersIn(passage).length > 0

/** Where the passage says "số 12/…" but no symbol can be read: worth a remark. */
export const brokenNumbers = (passage: Passage): readonly Passage[] =>
  matches(passage, /(?<![\p{L}\p{N}])số:? {0,3}\d{1,5} ?[/\\-] ?(?=[\s.,;]|$)/dgu).map(({ whole }) => whole)
