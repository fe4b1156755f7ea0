import { timeOf } from '../../../../platform/plain/moment.ts'
import { showNumber } from '../../../../platform/plain/number.ts'
import { Section } from '../../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../../platform/ui/table/table.tsx'
import { pageHref, type Part } from '../../../../platform/web/paging.ts'
import type { Visit } from '../../../../platform/web/route.ts'
import { atCutoff, communePath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { CopyText } from '../../pages/copy-text.tsx'
import { CutoffChoice, type DayAt, DayHead } from '../../pages/day-head.tsx'
import { say } from '../../words.ts'
import type { LateArea } from '../queries.ts'

export type LatePageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
  readonly late: readonly LateArea[]
  readonly part: Part
  readonly areas: number
  /** All of them in one message, whichever page is shown. */
  readonly text: string
}

const noteOf = (visit: Visit, { reason, callAt }: LateArea): string => {
  if (!reason) return '–'
  const t = say(visit.language)
  return callAt
    ? t('late.callAt', { reason: t(`call.${reason}`), time: timeOf(callAt) })
    : t(`call.${reason}`)
}

type TableProps = Pick<LatePageProps, 'visit' | 'day' | 'cutoff' | 'late'>

const LateTable = ({ visit, day, cutoff, late }: TableProps) => {
  const t = say(visit.language)
  return (
    <Table
      caption={t('late.title', { cutoff: cutoffName(cutoff, day.day) })}
      captionHidden
      empty={t('late.none')}
      columns={[
        {
          key: 'area',
          head: t('late.area'),
          cell: (one) => `${t('entry.tally', { number: one.number })} – ${one.name}`,
        },
        { key: 'commune', head: t('late.commune'), cell: (one) => one.communeName },
        {
          key: 'contact',
          head: t('late.contact'),
          cell: ({ contact, phone }) => (
            <>
              {contact} {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
            </>
          ),
        },
        { key: 'note', head: t('late.note'), cell: (one) => noteOf(visit, one) },
        {
          key: 'enter',
          head: t('late.enter'),
          cell: (one) => (
            <a href={atCutoff(communePath(day.slug, one.communeCode), cutoff.position)}>{t('late.enter')}</a>
          ),
        },
      ]}
      rows={late}
      rowKey={({ id }) => id}
    />
  )
}

/** Which areas have told nothing for the cut-off, whom to call, and who asked to be called again. */
export const LatePage = ({ visit, day, cutoffs, cutoff, late, part, areas, text }: LatePageProps) => {
  const t = say(visit.language)
  const name = cutoffName(cutoff, day.day)
  const missing = part.total
  // the next pages stay at this cut-off, whatever the hour
  const query = new URLSearchParams(visit.query)
  query.set('moc', String(cutoff.position))
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current="late"
        title={t('late.title', { cutoff: name })}
        lead={
          missing > 0
            ? t('late.lead', {
                late: showNumber(missing, visit.language),
                areas: showNumber(areas, visit.language),
              })
            : t('late.none')
        }
      />
      <CutoffChoice visit={visit} day={day} cutoffs={cutoffs} cutoff={cutoff} />
      <LateTable visit={visit} day={day} cutoff={cutoff} late={late} />
      <Pager {...part} href={pageHref({ path: visit.path, query })} />
      {late.length > 0 && (
        <Section heading={t('copy.heading')}>
          <CopyText visit={visit} name="cham" label={t('copy.late')} text={text} />
        </Section>
      )}
    </>
  )
}
