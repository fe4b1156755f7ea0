import type { ComponentChildren } from 'preact'
import { Button } from '../../../platform/ui/button/button.tsx'
import type { ReadField, ReadGroup } from '../../../platform/ui/side-by-side/side-by-side.tsx'
import { isByHand } from '../../reading-fields.ts'
import type { ListName } from '../draft.ts'
import {
  actionOf,
  firstSpan,
  lineAnchor,
  LineButtons,
  lineCount,
  type Sheet,
  type Spanned,
  told,
  Words,
} from './sheet.tsx'

export const one = (key: string, read: Spanned | null, control: ComponentChildren): ReadField => ({
  key,
  span: firstSpan(read),
  typed: read !== null && isByHand(read),
  control,
})

type ListOf = {
  readonly sheet: Sheet
  readonly list: ListName
  readonly heading: string
  readonly read: readonly Spanned[]
  /** The controls of the line at this place. */
  readonly control: (at: number, label: string) => ComponentChildren
}

export const listGroup = ({ sheet, list, heading, read, control }: ListOf): ReadGroup => {
  const t = told(sheet)
  const count = lineCount(sheet, list)
  const fields = Array.from({ length: count }, (_, at): ReadField => {
    const label = t('draft.line', { list: heading, at: at + 1 })
    const kept = read[at] ?? null
    const controls = (
      <>
        <span class="anchor" id={lineAnchor(list, at)} />
        {control(at, label)}
        <LineButtons sheet={sheet} list={list} at={at} count={count} label={label} />
      </>
    )
    // An empty line that was asked for is about to be typed.
    return { ...one(`${list}.${at}`, kept, controls), typed: kept === null || isByHand(kept) }
  })
  const after = (
    <>
      {count === 0 && <p class="reading-source reading-missing">{t('draft.missing')}</p>}
      {!sheet.locked && (
        <Button kind="secondary" icon="plus" formAction={actionOf(sheet.id, `add.${list}`)} about={heading}>
          {t('draft.add')}
        </Button>
      )}
    </>
  )
  return { heading, fields, after }
}

/** A list whose lines are one text each. */
export const textList = (
  sheet: Sheet,
  list: 'purpose' | 'targets' | 'awards' | 'participantsSigned',
  heading: string,
) =>
  listGroup({
    sheet,
    list,
    heading,
    read: sheet.fields[list],
    control: (at, label) => (
      <Words sheet={sheet} path={`${list}.${at}`} label={label} value={sheet.draft[list][at] ?? ''} />
    ),
  })
