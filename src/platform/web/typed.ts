import { readDay } from '../plain/day.ts'
import { readNumber } from '../plain/number.ts'

/** Form field → what was typed; a field sent several times is an array. Text is NFC with `\n` line ends. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** The names of the two fields that every form carries besides its own. */
export const hiddenFields = { commandId: '_id', formToken: '_token' } as const

/** The field's text; the first when it came several times; '' when it did not come. */
export const one = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** The field's text without the spaces around it, or null when nothing was typed. */
export const oneOrNull = (typed: Typed, name: string): string | null => one(typed, name).trim() || null

/** The day typed in the field as the house writes it; what is no day is handed on as typed, so that it is refused. */
export const dayTyped = (typed: Typed, name: string): string | null => {
  const text = oneOrNull(typed, name)
  return text && (readDay(text) ?? text)
}

/** A number as people type it; null when nothing was typed; what is no number stays as it is, so that the command refuses it. */
export const numberTyped = (typed: Typed, name: string): number | string | null => {
  const text = oneOrNull(typed, name)
  if (text === null) return null
  const read = readNumber(text)
  return 'value' in read ? read.value : text
}

/** Everything that came under this name (boxes ticked, lines repeated). */
export const many = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** Whether a box was ticked. */
export const ticked = (typed: Typed, name: string): boolean => many(typed, name).length > 0

type Refused = {
  readonly problem: { readonly typed: Typed; readonly faults: Readonly<Record<string, string>> } | null
}

/** What stands in a field: what was typed when the form was refused, else what is known. */
export const valueFor = (visit: Refused, name: string, known = ''): string =>
  visit.problem ? one(visit.problem.typed, name) : known

/** The same for a field that may be sent several times. */
export const valuesFor = (visit: Refused, name: string, known: readonly string[] = []): readonly string[] =>
  visit.problem ? many(visit.problem.typed, name) : known

/** The sentence that stands at a refused field, or null. */
export const faultFor = (visit: Refused, name: string): string | null => visit.problem?.faults[name] ?? null

/** The text as it is kept: composed letters, one kind of line end. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC')

/** Collects fields in the order in which they came. */
export const collectTyped = (fields: readonly (readonly [string, string])[]): Typed =>
  Object.fromEntries(
    [...Map.groupBy(fields, ([name]) => name)].map(([name, all]) => {
      const texts = all.map(([, text]) => plainText(text))
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts]
    }),
  )
