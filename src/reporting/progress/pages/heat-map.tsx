import { showDay } from '../../../platform/plain/day.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Mark, MarkLegend } from '../../../platform/ui/mark/mark.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { say } from '../../words.ts'
import { type Counts, shadeOf, standingOf, sumAll } from '../completeness.ts'
import type { BoardUnit } from '../queries.ts'
import { say as speak } from '../words.ts'
import { boardAddress, type BoardProps, nameOf, unitSheetPath } from './board-view.ts'

type CellProps = { readonly counts: Counts | undefined; readonly unit: BoardUnit }

/** One report: its sign. A group: the sign of the worst, how many of how many, and a shade. Words for who does not see. */
const Cell = ({ counts, unit }: CellProps) => {
  const mark = <Mark state={standingOf(counts)} />
  if (counts === undefined || !unit.hasBelow) return mark
  return (
    <span class={`heat heat-${shadeOf(counts)}`}>
      {mark} {counts.received}/{counts.expected}
    </span>
  )
}

const UnitName = ({ unit, props }: { readonly unit: BoardUnit; readonly props: BoardProps }) => {
  const { filter, visit, at, campaign } = props
  const t = speak(visit.language)
  const name = nameOf(props, unit.unitId)
  const ended = props.ended.find(({ unitId }) => unitId === unit.unitId)
  return (
    <>
      {unit.hasBelow ? (
        <a href={boardAddress(props, { ...filter, unitId: unit.unitId })}>{name}</a>
      ) : (
        <a href={unitSheetPath(campaign.slug, unit.unitId)}>{name}</a>
      )}
      {unit.unitId === at?.id && <span class="faint"> ({t('map.itself')})</span>}
      {ended && (
        <span class="faint">
          {' '}
          (
          {t('map.ended', {
            day: showDay(ended.day, visit.language),
            successors: ended.successorIds.map((id) => nameOf(props, id)).join(', '),
          })}
          )
        </span>
      )}
    </>
  )
}

/** Units by periods, the units directly below the one looked at: a sign and its word in every cell. */
export const HeatMap = (props: BoardProps) => {
  const { visit, periods, filter, units, cells, page, pageSize, unitCount } = props
  const t = say(visit.language)
  const byPlace = new Map(cells.map((cell) => [`${cell.unitId}-${cell.periodId}`, cell]))
  const shown = filter.periodId ? periods.filter(({ id }) => id === filter.periodId) : periods
  const countsOf = ({ unitId }: BoardUnit) =>
    shown.flatMap((period) => byPlace.get(`${unitId}-${period.id}`) ?? [])
  const columns: readonly Column<BoardUnit>[] = [
    { key: 'unit', head: t('board.unit'), cell: (unit) => <UnitName unit={unit} props={props} /> },
    ...shown.map((period) => ({
      key: period.id,
      head: period.name,
      cell: (unit: BoardUnit) => <Cell unit={unit} counts={byPlace.get(`${unit.unitId}-${period.id}`)} />,
    })),
    {
      key: 'received',
      head: t('board.received'),
      numeric: true,
      cell: (unit) => {
        const { received, expected } = sumAll(countsOf(unit))
        return `${received}/${expected}`
      },
    },
  ]
  return (
    <Section heading={t('board.matrix')} id="don-vi-theo-ky" note={speak(visit.language)('map.note')}>
      <Table
        caption={t('board.matrix')}
        captionHidden
        columns={columns}
        rows={units}
        rowKey={({ unitId }) => unitId}
        phone="scroll"
        dense
        empty={<Empty text={t('board.noUnit')} />}
      />
      <MarkLegend />
      <Pager
        page={page}
        pageSize={pageSize}
        total={unitCount}
        href={(to) => `${boardAddress(props, filter, to)}#don-vi-theo-ky`}
      />
    </Section>
  )
}
