import type { ComponentChildren } from 'preact'
import { speak } from '../../../platform/plain/words.ts'
import { Button } from '../../../platform/ui/button/button.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import { one } from '../../../platform/web/typed.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { ReadingFields } from '../../reading-fields.ts'
import { words as fieldWords } from '../../reading/words.ts'
import { type Draft, type ListName, MOST_LINES } from '../draft.ts'
import { say } from '../words.ts'

/** What the fields of the draft are drawn from. */
export type Sheet = {
  readonly visit: Visit
  readonly id: string
  readonly fields: ReadingFields
  /** The fields as texts. */
  readonly draft: Draft
  /** The list that is given an empty line, asked for by its button. */
  readonly adding: string | null
  /** Only looked at: ended, or another's. */
  readonly locked: boolean
}

export type Spanned = { readonly spans: readonly { readonly start: number; readonly end: number }[] }

export const told = (sheet: Sheet) => say(sheet.visit.language)
export const fieldName = (sheet: Sheet) => speak(fieldWords)(sheet.visit.language)

export const firstSpan = (read: Spanned | null | undefined) => read?.spans[0] ?? null

/** What a rival has saved in the meantime, where it differs from what was typed here. */
const theirs = (sheet: Sheet, name: string, kept: string): string | null => {
  const problem = sheet.visit.problem
  if (problem?.refusal.code !== 'reading.changed_meanwhile' || one(problem.typed, name) === kept) return null
  return kept === '' ? told(sheet)('draft.theirs_empty') : told(sheet)('draft.theirs', { value: kept })
}

export type PartProps = {
  readonly sheet: Sheet
  /** Path in the change: `contents.0.title`. */
  readonly path: string
  readonly label: string
  readonly value: string
  /** Said under the label when it is one part of several: where this part comes from. */
  readonly read?: Spanned | null
  readonly hint?: string
}

const hintOf = ({ sheet, path, value, read, hint }: PartProps): string | undefined => {
  const t = told(sheet)
  const origin =
    read === undefined
      ? null
      : read === null
        ? t('draft.missing')
        : read.spans.length === 0
          ? t('draft.by_hand')
          : null
  const rival = theirs(sheet, `changes.${path}`, value)
  return [origin, hint, rival].filter(Boolean).join(' · ') || undefined
}

/** One line of text. */
export const Line = (props: PartProps & { readonly width?: 'short' | 'medium' | 'long' }) => (
  <TextField
    name={`changes.${props.path}`}
    label={props.label}
    value={props.value}
    width={props.width ?? 'long'}
    hint={hintOf(props)}
    optional
  />
)

const LETTERS_A_LINE = 60
const MOST_ROWS = 8

/** Running words, as many rows as they need. */
export const Words = (props: PartProps) => (
  <TextArea
    name={`changes.${props.path}`}
    label={props.label}
    value={props.value}
    rows={Math.min(MOST_ROWS, Math.max(1, Math.ceil(props.value.length / LETTERS_A_LINE)))}
    hint={hintOf(props)}
    optional
  />
)

export const Choice = (
  props: PartProps & { readonly choices: readonly { readonly value: string; readonly text: string }[] },
) => (
  <SelectField
    name={`changes.${props.path}`}
    label={props.label}
    value={props.value}
    choices={props.choices}
    none={false}
    hint={hintOf({ ...props, read: undefined })}
  />
)

/** Where a button of the draft posts to, and what it asks for. */
export const actionOf = (id: string, ask: string | null): string =>
  withQuery(`/lam-viec/van-ban/doc/${id}`, { lam: ask })

/** Where a line stands on the page. */
export const lineAnchor = (list: string, at: number): string => `dong-${list}-${at}`

/** Moves or removes one line; saves the rest with it. */
export const LineButtons = ({
  sheet,
  list,
  at,
  count,
  label,
}: {
  readonly sheet: Sheet
  readonly list: ListName
  readonly at: number
  readonly count: number
  readonly label: string
}) => {
  const t = told(sheet)
  if (sheet.locked) return null
  const button = (act: 'up' | 'down' | 'remove', word: ComponentChildren) => (
    <Button kind="quiet" formAction={actionOf(sheet.id, `${act}.${list}.${at}`)} about={label}>
      {word}
    </Button>
  )
  return (
    <div class="actions">
      {at > 0 && button('up', t('draft.up'))}
      {at < count - 1 && button('down', t('draft.down'))}
      {button('remove', t('draft.remove'))}
    </div>
  )
}

/** How many lines of the list the form shows: those kept, those typed before a refusal, and the empty one asked for. */
export const lineCount = ({ visit, draft, adding }: Sheet, list: ListName): number => {
  const path = new RegExp(`^changes\\.${list}\\.(\\d{1,4})(?:\\.|$)`)
  const typed = Object.keys(visit.problem?.typed ?? {}).map((name) => Number(path.exec(name)?.[1] ?? -1) + 1)
  const kept = draft[list].length
  return Math.min(MOST_LINES, Math.max(kept, ...typed, adding === list ? kept + 1 : 0))
}
