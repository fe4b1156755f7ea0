import { showDay } from '../../../../platform/plain/day.ts'
import { timeOf } from '../../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../../platform/plain/number.ts'
import { PageHead } from '../../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import { dayPath } from '../../day-path.ts'
import { cutoffName } from '../../election-day.ts'
import type { DayFound } from '../../queries.ts'
import { say } from '../../words.ts'
import type { ProvinceTotal } from '../queries.ts'
import { sumOf, type Total } from '../totals.ts'

export type NationalPageProps = {
  readonly visit: Visit
  readonly day: string
  readonly days: readonly DayFound[]
  readonly totals: readonly ProvinceTotal[]
}

type Row = { readonly day: DayFound; readonly total: ProvinceTotal }

/** All provinces that vote on one day, each at its own latest cut-off, and their sum with its coverage. */
export const NationalPage = ({ visit, day, days, totals }: NationalPageProps) => {
  const { language } = visit
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  const rows = days.flatMap((one): Row[] => {
    const total = totals.find(({ dayId }) => dayId === one.id)
    return total ? [{ day: one, total }] : []
  })
  const sum = sumOf(totals)
  const missing = days.filter(({ id }) => !totals.some(({ dayId }) => dayId === id))
  const column = (key: string, head: string, show: (total: Total) => string) => ({
    key,
    head,
    numeric: true,
    cell: ({ total }: Row) => show(total),
    total: show(sum),
  })
  return (
    <>
      <PageHead title={t('national.title', { day: showDay(day, language) })} lead={t('national.lead')} />
      <Table
        caption={t('days.national')}
        captionHidden
        phone="scroll"
        totalLabel={t('national.total')}
        columns={[
          {
            key: 'province',
            head: t('days.province'),
            cell: ({ day: one }) => <a href={dayPath(one.slug)}>{one.provinceName}</a>,
          },
          {
            key: 'cutoff',
            head: t('cutoff.choose'),
            cell: ({ day: one, total }) => cutoffName({ at: total.cutoffAt }, one.day),
          },
          column('reported', t('board.reportedCol'), ({ reported, areas }) => `${n(reported)}/${n(areas)}`),
          column('voted', t('board.votedCol'), ({ voted }) => n(voted)),
          column('listed', t('board.listedCol'), ({ listedReported }) => n(listedReported)),
          column('share', t('board.shareCol'), ({ voted, listedReported }) =>
            showPercent(voted, listedReported, language),
          ),
          column('full', t('board.fullCol'), ({ fullAreas }) => n(fullAreas)),
          column('at', t('log.at'), ({ figuresAt }) => (figuresAt ? timeOf(figuresAt) : '–')),
        ]}
        rows={rows}
        rowKey={({ day: one }) => one.id}
      />
      {missing.length > 0 && (
        <p>
          {t('national.missing', { provinces: missing.map(({ provinceName }) => provinceName).join(', ') })}
        </p>
      )}
    </>
  )
}
