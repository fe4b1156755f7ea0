const BREVE = '\u0306'
const CIRCUMFLEX = '\u0302'
const HORN = '\u031b'

/**
 * Letters that are letters of their own, by base letter and mark. `~` is above every other first character of a weight,
 * so that `a~` comes after `a` whatever follows, and before `b`.
 */
export const shapedLetters: Readonly<Record<string, string>> = {
  [`a${BREVE}`]: 'a~',
  [`a${CIRCUMFLEX}`]: 'a~~',
  đ: 'd~',
  ƀ: 'b~',
  [`e${CIRCUMFLEX}`]: 'e~',
  [`o${CIRCUMFLEX}`]: 'o~',
  [`o${HORN}`]: 'o~~',
  [`u${HORN}`]: 'u~',
}

/** Tones in the order of the dictionary (huyền, hỏi, ngã, sắc, nặng), then marks of other languages of the country. */
const marks = [
  '\u0300',
  '\u0309',
  '\u0303',
  '\u0301',
  '\u0323',
  BREVE,
  CIRCUMFLEX,
  '\u030c',
  '\u030a',
  '\u0308',
  '\u0307',
  HORN,
  '\u0327',
  '\u0331',
  '\u0304',
]

/** Weight of a mark that does not make a letter of its own: a capital, above the `.` of no mark. */
export const toneAndMarkOrder = (mark: string): string => {
  const at = marks.indexOf(mark)
  return at < 0 ? 'Z' : String.fromCharCode('A'.charCodeAt(0) + at)
}

const symbols = '_-–—,;:!?.…\'"“”«»()[]{}§¶@*/\\&#%‰†‡•`´^¯°©®+±×÷<=>|¦~¤¢$£¥€₫'

/** Weight of a character that is no shaped letter: space, then symbols, then (digits), then letters, then other scripts. */
export const symbolOrder = (character: string): string => {
  if (character === ' ') return '!'
  if (/^[a-z]$/.test(character)) return character
  const at = symbols.indexOf(character)
  return at < 0 ? `}${character}` : `"${String.fromCharCode('0'.charCodeAt(0) + at)}`
}

const LONGEST_NUMBER = 40

/** Weight of a run of digits: how many there are, then the digits, so that 9 comes before 10. */
export const numberKey = (digits: string): string => {
  const significant = digits.replace(/^0+(?=\d)/, '')
  const length = Math.min(significant.length, LONGEST_NUMBER)
  return String.fromCharCode('0'.charCodeAt(0) + length) + significant
}
