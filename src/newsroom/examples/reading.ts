import type { Language } from '../../platform/plain/language.ts'
import type { GoodExampleReadingLanguage } from '../tables.ts'

/** Tongues in which communes broadcast; `lang` is the tag of ISO 639 for those who listen to the page. */
export const readingLanguages: Readonly<
  Record<GoodExampleReadingLanguage, Readonly<Record<Language | 'lang', string>>>
> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese', lang: 'vi' },
  thai: { vi: 'tiếng Thái', en: 'Thái', lang: 'blt' },
  mong: { vi: 'tiếng Mông', en: 'Mông', lang: 'hmn' },
  ede: { vi: 'tiếng Ê Đê', en: 'Ê Đê', lang: 'rad' },
  gia_rai: { vi: 'tiếng Gia Rai', en: 'Gia Rai', lang: 'jra' },
  kho_mu: { vi: 'tiếng Khơ Mú', en: 'Khơ Mú', lang: 'kjg' },
  mnong: { vi: 'tiếng M’Nông', en: 'M’Nông', lang: 'cmo' },
  tay: { vi: 'tiếng Tày', en: 'Tày', lang: 'tyz' },
  nung: { vi: 'tiếng Nùng', en: 'Nùng', lang: 'nut' },
  muong: { vi: 'tiếng Mường', en: 'Mường', lang: 'mtq' },
}

const languages: readonly string[] = Object.keys(readingLanguages)

/** Tells the code of a tongue from any other text. */
export const isReadingLanguage = (text: string): text is GoodExampleReadingLanguage =>
  languages.includes(text)

/** What a reader on the loudspeaker says in a minute, at an even pace. */
const perMinute = 200
/** A one-minute text may run over by a tenth. */
export const mostSyllables = 220

/** Spoken syllables: a word of letters is one in these tongues, a number about one a digit, a joined word one a part. */
export const syllablesIn = (text: string): number =>
  [...text.matchAll(/\p{N}+|[\p{L}\p{M}'’]+/gu)].reduce(
    (sum, [part]) => sum + (/^\p{N}/u.test(part) ? part.length : 1),
    0,
  )

/** Seconds it takes to read it aloud. */
export const secondsToRead = (text: string): number => Math.round((syllablesIn(text) * 60) / perMinute)
