import { showMoment } from '../../../../platform/plain/moment.ts'
import { showNumber } from '../../../../platform/plain/number.ts'
import { Actions, Button, LinkButton } from '../../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../../platform/ui/check-field/check-field.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../../platform/ui/number-field/number-field.tsx'
import { Pager } from '../../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../../platform/ui/table/table.tsx'
import { TextField } from '../../../../platform/ui/text-field/text-field.tsx'
import { pageHref, type Part } from '../../../../platform/web/paging.ts'
import type { Visit } from '../../../../platform/web/route.ts'
import type { TurnoutEntryRow, TurnoutFigureRow } from '../../../tables.ts'
import { atCutoff, communePath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { type DayAt, DayHead } from '../../pages/day-head.tsx'
import type { CommuneOn } from '../../queries.ts'
import { say } from '../../words.ts'

export type AreaPageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly commune: CommuneOn
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
  readonly area: { readonly id: number; readonly number: number; readonly name: string }
  /** null: nothing was told for this cut-off. */
  readonly figure: TurnoutFigureRow | null
  readonly log: readonly TurnoutEntryRow[]
  readonly part: Part
  readonly mayCorrect: boolean
}

const pathOf = ({ day, commune, area }: AreaPageProps): string =>
  `${communePath(day.slug, commune.code)}/khu-vuc/${area.number}`

const Correct = (props: AreaPageProps) => {
  const { visit, day, commune, cutoff, figure } = props
  const t = say(visit.language)
  if (!figure) return null
  return (
    <Form visit={visit} action={`${pathOf(props)}/dinh-chinh`} name="dinh-chinh">
      <HiddenField name="moc" value={cutoff.position} />
      <HiddenField name="seen" value={figure.version} />
      <NumberField name="voted" label={t('entry.voted')} whole value={figure.voted} />
      <NumberField name="listed" label={t('entry.listed')} whole value={figure.listed} />
      <CheckField name="closed" label={t('entry.closed')} checked={figure.closed} />
      <TextField name="reason" label={t('correct.reason')} hint={t('correct.reasonHint')} />
      <Actions>
        <Button>{t('correct.save')}</Button>
        <LinkButton kind="quiet" href={atCutoff(communePath(day.slug, commune.code), cutoff.position)}>
          {t('entry.title', { commune: commune.name })}
        </LinkButton>
      </Actions>
    </Form>
  )
}

const pair = (visit: Visit, voted: number | null, listed: number | null): string => {
  const n = (value: number | null): string => (value === null ? '–' : showNumber(value, visit.language))
  return `${n(voted)}/${n(listed)}`
}

const ways = ['form', 'line', 'chat', 'phone', 'import', 'api'] as const

const sourceOf = (visit: Visit, { reason, way, toldBy }: TurnoutEntryRow): string => {
  const known = ways.find((one) => one === way)
  const by = known ? say(visit.language)(`way.${known}`) : way
  return [reason ?? by, toldBy].filter(Boolean).join(', ')
}

/** One area: what stands for a cut-off, how to correct it, and its log. */
export const AreaPage = (props: AreaPageProps) => {
  const { visit, day, cutoffs, cutoff, area, figure, log, part, mayCorrect } = props
  const t = say(visit.language)
  const name = cutoffName(cutoff, day.day)
  const nameOf = (cutoffId: number): string => {
    const found = cutoffs.find(({ id }) => id === cutoffId)
    return found ? cutoffName(found, day.day) : '–'
  }
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current={null}
        title={t('correct.title', { number: area.number, cutoff: name })}
        meta={<span lang="vi">{`${area.name}, ${props.commune.name}`}</span>}
        lead={
          figure
            ? t('correct.lead', {
                voted: showNumber(figure.voted, visit.language),
                listed: showNumber(figure.listed, visit.language),
                person: figure.byName,
              })
            : undefined
        }
      />
      {mayCorrect && <Correct {...props} />}
      <Section heading={t('correct.log')} id="nhat-ky">
        <Table
          caption={t('correct.log')}
          captionHidden
          phone="cards"
          columns={[
            { key: 'at', head: t('log.at'), cell: (one) => showMoment(one.at, visit.language) },
            { key: 'cutoff', head: t('cutoff.choose'), cell: (one) => nameOf(one.cutoffId) },
            { key: 'kind', head: t('log.kind'), cell: (one) => t(`log.${one.kind}`) },
            {
              key: 'before',
              head: t('log.before'),
              numeric: true,
              cell: (one) => pair(visit, one.votedBefore, one.listedBefore),
            },
            {
              key: 'after',
              head: t('log.after'),
              numeric: true,
              cell: (one) => pair(visit, one.voted, one.listed),
            },
            { key: 'who', head: t('log.who'), cell: (one) => one.byName },
            { key: 'reason', head: t('log.reason'), cell: (one) => sourceOf(visit, one) },
          ]}
          rows={log}
          rowKey={({ id }) => id}
        />
        <Pager {...part} href={pageHref({ path: pathOf(props), query: visit.query }, 'trang', 'nhat-ky')} />
      </Section>
    </>
  )
}
