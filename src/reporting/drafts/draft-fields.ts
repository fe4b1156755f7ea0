import { readNumber } from '../../platform/plain/number.ts'

/** What stands in the form's fields as it was typed, by name. A field that is empty is the same as one that is not there. */
export type Fields = Readonly<Record<string, string>>

/** Names of the report's own fields. */
export const ownField = /^(values\.[^.]+\.[\w.]+|narrative|nothingToReport)$/

type Typed = Readonly<Record<string, string | readonly string[]>>

const textIn = (value: Typed[string] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '')

/** A form's own fields as they were posted, without the empty ones; the report's, unless `own` names another form's. */
export const fieldsOf = (typed: Typed, own: RegExp = ownField): Fields =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const text = textIn(value)
      return own.test(name) && text.trim() !== '' ? [[name, text]] : []
    }),
  )

/** The fields behind a prefix: `mine.narrative` → `narrative`. */
export const fieldsUnder = (typed: Typed, prefix: string, own: RegExp = ownField): Fields =>
  fieldsOf(
    Object.fromEntries(
      Object.entries(typed).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    ),
    own,
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

/** What was chosen of two copies, place by place; where nothing was chosen yet, the field is missing and stands in `open`. */
export const chosenOf = (
  typed: Typed,
  own: RegExp = ownField,
): { readonly fields: Fields; readonly open: readonly string[] } => {
  const [mine, theirs] = [fieldsUnder(typed, 'mine.', own), fieldsUnder(typed, 'theirs.', own)]
  const apart = differingFields(mine, theirs)
  const side = (name: string): string => textIn(typed[`keep.${name}`])
  const kept = apart.flatMap((name) => {
    const text = (side(name) === 'mine' ? mine : theirs)[name]
    return text === undefined ? [] : [[name, text] as const]
  })
  return {
    fields: { ...fieldsUnder(typed, 'same.', own), ...Object.fromEntries(kept) },
    open: apart.filter((name) => !['mine', 'theirs'].includes(side(name))),
  }
}
