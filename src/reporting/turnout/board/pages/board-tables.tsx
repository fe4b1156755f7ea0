import { timeOf } from '../../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../../platform/plain/number.ts'
import { type Column, Table } from '../../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import { atCutoff, communePath, dayPath, districtPath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import type { DayAt } from '../../pages/day-head.tsx'
import { say } from '../../words.ts'
import type { CommuneTotal, PlaceTotal, Total, Whole } from '../totals.ts'

type Shared = { readonly visit: Visit; readonly day: DayAt }

/** The figures that every table of totals has: the share with its coverage beside it, so that a phone shows both first. */
const figureColumns = <Row extends Total>(visit: Visit, whole: Total | null): readonly Column<Row>[] => {
  const { language } = visit
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  const column = (key: string, head: string, show: (total: Total) => string): Column<Row> => ({
    key,
    head,
    numeric: true,
    cell: show,
    ...(whole ? { total: show(whole) } : {}),
  })
  return [
    column('share', t('board.shareCol'), ({ voted, listedReported }) =>
      showPercent(voted, listedReported, language),
    ),
    column('reported', t('board.reportedCol'), ({ reported, areas }) => `${n(reported)}/${n(areas)}`),
    column('voted', t('board.votedCol'), ({ voted }) => n(voted)),
    column('listed', t('board.listedCol'), ({ listedReported }) => n(listedReported)),
    column('full', t('board.fullCol'), ({ fullAreas }) => n(fullAreas)),
  ]
}

export const DistrictTable = ({
  visit,
  day,
  cutoff,
  rows,
  whole,
}: Shared & { cutoff: Cutoff; rows: readonly PlaceTotal[]; whole: Whole }) => {
  const t = say(visit.language)
  const columns: Column<PlaceTotal>[] = [
    {
      key: 'place',
      head: t('board.place'),
      cell: ({ code, name }) => <a href={atCutoff(districtPath(day.slug, code), cutoff.position)}>{name}</a>,
    },
    ...figureColumns<PlaceTotal>(visit, whole),
    {
      key: 'communes',
      head: t('board.communesFullCol'),
      numeric: true,
      cell: ({ communes, fullCommunes }) => `${fullCommunes}/${communes}`,
      total: `${whole.fullCommunes}/${whole.communes}`,
    },
  ]
  return (
    <Table
      caption={t('board.districts')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ unitId }) => unitId}
      totalLabel={t('board.total')}
      phone="scroll"
    />
  )
}

export const CommuneTable = ({
  visit,
  day,
  cutoff,
  rows,
  whole,
  place,
}: Shared & {
  cutoff: Cutoff
  rows: readonly CommuneTotal[]
  whole: Whole
  place: { readonly name: string } | null
}) => {
  const t = say(visit.language)
  const columns: Column<CommuneTotal>[] = [
    {
      key: 'place',
      head: t('board.place'),
      cell: ({ code, name }) => <a href={atCutoff(communePath(day.slug, code), cutoff.position)}>{name}</a>,
    },
    ...figureColumns<CommuneTotal>(visit, whole),
    {
      key: 'phone',
      head: t('board.phoneCol'),
      numeric: true,
      cell: ({ byPhone }) => (byPhone > 0 ? showNumber(byPhone, visit.language) : '–'),
      total: showNumber(whole.byPhone, visit.language),
    },
  ]
  return (
    <Table
      caption={t('board.communes')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ unitId }) => unitId}
      totalLabel={place ? t('board.districtTotal') : t('board.total')}
      phone="scroll"
    />
  )
}

/** The day cut-off by cut-off. */
export const SeriesTable = ({
  visit,
  day,
  rows,
}: Shared & { rows: readonly (Total & { readonly cutoff: Cutoff })[] }) => {
  const t = say(visit.language)
  const columns: Column<Total & { readonly cutoff: Cutoff }>[] = [
    {
      key: 'cutoff',
      head: t('cutoff.choose'),
      cell: ({ cutoff }) => (
        <a href={atCutoff(dayPath(day.slug), cutoff.position)}>{cutoffName(cutoff, day.day)}</a>
      ),
    },
    ...figureColumns<Total & { readonly cutoff: Cutoff }>(visit, null),
    {
      key: 'at',
      head: t('log.at'),
      numeric: true,
      cell: ({ figuresAt }) => (figuresAt ? timeOf(figuresAt) : '–'),
    },
  ]
  return (
    <Table
      caption={t('board.series')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ cutoff }) => cutoff.id}
      phone="scroll"
    />
  )
}
