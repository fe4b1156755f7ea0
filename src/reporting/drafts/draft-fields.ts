import { readNumber } from '../../platform/plain/number.ts'

/** What stands in the form's fields as it was typed, by name. A field that is empty is the same as one that is not there. */
export type Fields = Readonly<Record<string, string>>

/** Names of the report's own fields. */
export const ownField = /^(values\.[^.]+\.[\w.]+|narrative|nothingToReport)$/

type Typed = Readonly<Record<string, string | readonly string[]>>

/** The report's own fields of a posted form, without the empty ones. */
export const fieldsOf = (typed: Typed): Fields =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : (value[0] ?? '')
      return ownField.test(name) && text.trim() !== '' ? [[name, text]] : []
    }),
  )

/** The fields behind a prefix: `mine.narrative` → `narrative`. */
export const fieldsUnder = (typed: Typed, prefix: string): Fields =>
  fieldsOf(
    Object.fromEntries(
      Object.entries(typed).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    ),
  )

const meant = (text: string | undefined): string => {
  const bare = (text ?? '').trim()
  const read = bare === '' ? null : readNumber(bare)
  return read && 'value' in read ? String(read.value) : bare
}

/** Names of the fields in which two copies differ; `1.240` and `1240` do not. */
export const differingFields = (mine: Fields, theirs: Fields): readonly string[] =>
  [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (name) => meant(mine[name]) !== meant(theirs[name]),
  )
