import { languages } from '../plain/language.ts'
import type { Language } from '../plain/language.ts'
import { speak } from '../plain/words.ts'
import type { Sentence } from '../plain/words.ts'
import { words } from './words.ts'

/** Where in an instrument an article file stands: an article, an annex, or a place nobody has established. */
export type Place =
  | { readonly kind: 'article' | 'annex'; readonly number: number }
  | { readonly kind: 'unplaced' }

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const

/** dieu-16.yaml, phu-luc-3.yaml, khong-ro-dieu.yaml; null for any other name. */
export const placeOf = (fileName: string): Place | null => {
  if (fileName === 'khong-ro-dieu.yaml') return { kind: 'unplaced' }
  const match = /^(dieu|phu-luc)-(\d+)\.yaml$/.exec(fileName)
  if (!match) return null
  return { kind: match[1] === 'dieu' ? 'article' : 'annex', number: Number(match[2]) }
}

/** What every id in the file begins with: `ND98-2023.D30`, `ND30-2020.PL1`, `TT12-2019-BNV`. */
export const prefixOf = (code: string, place: Place): string => {
  if (place.kind === 'unplaced') return code
  return `${code}.${place.kind === 'article' ? 'D' : 'PL'}${place.number}`
}

/** The khoản and điểm in an id after its prefix, or null when the id is not made from this citation. */
export const partsOf = (
  id: string,
  prefix: string,
): { clause: string | null; point: string | null } | null => {
  if (id !== prefix && !id.startsWith(`${prefix}.`)) return null
  const match = /^(?:\.K(\d+)(?:\.([a-zđ]))?)?(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/.exec(id.slice(prefix.length))
  return match ? { clause: match[1] ?? null, point: match[2] ?? null } : null
}

const citeIn = (
  language: Language,
  instrument: Sentence & { readonly kind: string },
  place: Place,
  parts: { clause: string | null; point: string | null },
): string => {
  const say = speak(words)(language)
  const name = instrument[language]
  if (place.kind === 'unplaced')
    return instrument.kind === 'practice' || instrument.kind === 'guidance'
      ? name
      : say('noArticle', { instrument: name })
  const spot =
    place.kind === 'article'
      ? say('article', { article: place.number })
      : say('annex', { annex: roman[place.number - 1] ?? place.number })
  const within = [
    ...(parts.point === null ? [] : [say('point', { point: parts.point })]),
    ...(parts.clause === null ? [] : [say('clause', { clause: parts.clause })]),
  ]
  return language === 'vi'
    ? [...within, spot, name].join(' ')
    : [name, spot, ...within.toReversed()].join(', ')
}

/** "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP" and its English form. */
export const cite = (
  instrument: Sentence & { readonly kind: string },
  place: Place,
  parts: { clause: string | null; point: string | null },
): Sentence => {
  const [vi, en] = languages.map((language) => citeIn(language, instrument, place, parts))
  return { vi: vi ?? '', en: en ?? '' }
}
