import type { Language } from './language.ts'
import { tidy } from './vietnamese.ts'

export type NumberRead =
  | { readonly value: number }
  /** Both readings, the decimal one first: the person is asked which is meant. */
  | { readonly ambiguous: readonly [number, number] }
  | { readonly wrong: true }

const SIGNIFICANT_DIGITS = 15
const locales = { vi: 'vi-VN', en: 'en-GB' } as const
const wrong: NumberRead = { wrong: true }

const formats = new Map<string, Intl.NumberFormat>()

/** To make a format takes many times as long as to use it. */
const formatOf = (language: Language, digits: number | undefined): Intl.NumberFormat => {
  const key = `${language} ${digits ?? ''}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 6,
    signDisplay: 'negative',
  })
  formats.set(key, made)
  return made
}

/** `1.234,5` or `1,234.5`. `digits` fixes the decimals; without it as many as there are, six at most. */
export const showNumber = (n: number, language: Language, digits?: number): string =>
  formatOf(language, digits).format(n)

/** `1.490.000 đồng`, the form of official documents, in whole đồng. */
export const showMoney = (dong: number): string => `${showNumber(dong, 'vi', 0)} đồng`

/** Whole and decimals as digits, or null when the marks do not stand where a number has them. */
const parts = (digits: string): readonly [string, string] | null => {
  const plain = /^(\d+)(?:,(\d+))?$/.exec(digits)
  const vietnamese = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits)
  const spaced = /^(\d{1,3}(?: \d{3})+)(?:,(\d+))?$/.exec(digits)
  const english = /^(\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+(?=\.))(?:\.(\d+))?$/.exec(digits)
  const belowOne = /^(0)\.(\d+)$/.exec(digits)
  const read = belowOne ?? plain ?? vietnamese ?? spaced ?? english
  return read ? [(read[1] ?? '').replace(/\D/g, ''), read[2] ?? ''] : null
}

/**
 * Reads a number as Vietnamese people type it: `1234567,8`, `1.234.567,8`, `1 234`; one point before exactly three
 * digits parts the thousands. `1.5` may be 1,5 or 1.500 and is asked back. More digits than a number can hold are wrong.
 */
export const readNumber = (text: string): NumberRead => {
  const tidied = tidy(text).trim().replace(/^−/, '-')
  const sign = tidied.startsWith('-') ? -1 : 1
  const digits = tidied.replace(/^[-+]/, '')
  if (digits.replace(/\D/g, '').length > SIGNIFICANT_DIGITS) return wrong
  const read = parts(digits)
  if (read) return { value: sign * Number(`${read[0]}.${read[1]}`) || 0 }
  const unclear = /^(\d+)\.(\d+)$/.exec(digits)
  if (!unclear) return wrong
  const [, whole = '', rest = ''] = unclear
  return {
    ambiguous: [sign * Number(`${whole}.${rest}`), sign * Number(whole + rest.padEnd(3, '0'))],
  }
}

/** Millionths, exactly: six decimals are what a reported figure may carry. */
const millionths = (n: number): bigint => BigInt(n.toFixed(6).replace('.', ''))

/**
 * `99,94%` or `99.94%`: at most two decimals, rounded half up on integers; never 100 % while something is missing.
 * `–` when there is nothing to be a share of. Neither number is negative.
 */
export const showPercent = (numerator: number, denominator: number, language: Language): string => {
  const part = millionths(numerator)
  const whole = millionths(denominator)
  if (whole === 0n) return '–'
  const rounded = (part * 20_000n + whole) / (whole * 2n)
  const hundredths = part < whole && rounded >= 10_000n ? 9_999n : rounded
  return `${showNumber(Number(hundredths) / 100, language)}%`
}
