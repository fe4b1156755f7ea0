/** A place in a text where a picture stands, while the text is taken apart: signs that no text of people holds. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g')
/** The mark with the line breaks that were set around it. */
const SPACED = new RegExp(`(?:<br\\s*/?>\\s*)?${OPEN}\\d+${CLOSE}(?:\\s*<br\\s*/?>)?`, 'g')

/** The mark of the picture with this number. */
export const pictureMark = (number: number): string => `${OPEN}${number}${CLOSE}`

/** The pictures whose marks stand in the text, in their order. */
export const picturesMarked = (text: string): readonly number[] =>
  [...text.matchAll(MARK)].map(([, number]) => Number(number))

/** The text without marks; of HTML, without the line breaks around them. */
export const withoutMarks = (text: string): string =>
  text.replace(SPACED, ' ').replaceAll(/[\uE000\uE001]/g, '')

/** Signs that would be taken for marks go before marks are set. */
export const unmarked = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, '')
