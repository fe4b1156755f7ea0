import type { UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { campaignPath } from '../../pages/report-view.ts'
import type { ReportingPeriodRow } from '../../tables.ts'
import type { IndicatorRow } from '../../../campaigns/tables.ts'
import type { Board, ValueBelow } from '../../boards/queries.ts'

export type BoardFilter = {
  readonly unitId: number | null
  readonly periodId: string | null
  readonly only: 'missing' | 'late' | 'returned' | null
  /** Code of the indicator on the tiles. */
  readonly indicator: string | null
}

export type BoardProps = Board & {
  readonly visit: Visit
  readonly campaign: { readonly slug: string; readonly name: string }
  readonly filter: BoardFilter
  readonly periods: readonly ReportingPeriodRow[]
  /** Units directly below the campaign's, by which the board narrows. */
  readonly children: readonly { readonly id: number; readonly name: string }[]
  readonly page: number
  readonly pageSize: number
  readonly lateLimit: number
  /** Of the chosen period: reports sent, cumulated by day; null when no period is chosen or nothing came. */
  readonly curve: {
    readonly points: readonly { readonly day: string; readonly value: number }[]
    readonly total: number
    readonly deadline: string
    readonly reminders: readonly string[]
    readonly period: Pick<ReportingPeriodRow, 'name' | 'cutoffOn'>
  } | null
  /** Nothing was sent yet: the period whose reports are due next, null when all are past. undefined: something was sent, or a part alone is looked at. */
  readonly awaited:
    | { readonly name: string; readonly cutoffOn: string; readonly dueOn: string }
    | null
    | undefined
  /** The indicator on the tiles, and its figures at the units shown. */
  readonly chosen: IndicatorRow | null
  readonly values: readonly ValueBelow[]
  /** Share of the campaign's time that has passed; null when its end is not a day. */
  readonly elapsed: number | null
  readonly mayRemind: boolean
  /** The campaign's election days that the visitor may watch. */
  readonly elections: readonly { readonly slug: string; readonly provinceName: string }[]
  /** May open the leader's sheet. */
  readonly mayBrief: boolean
}

/** The way to a unit, root first. */
export const pathTo = ({ trails }: Pick<BoardProps, 'trails'>, unitId: number): readonly UnitStep[] =>
  (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))

export const nameOf = (props: Pick<BoardProps, 'trails'>, unitId: number): string =>
  props.trails.get(unitId)?.at(-1)?.name ?? ''

/** The board's own address with its filter. */
export const boardAddress = (
  { campaign }: Pick<BoardProps, 'campaign'>,
  filter: BoardFilter,
  page: number | null = null,
): string =>
  withQuery(`${campaignPath(campaign.slug)}/tien-do`, {
    ky: filter.periodId,
    'don-vi': filter.unitId,
    chi: filter.only,
    'chi-tieu': filter.indicator,
    trang: page,
  })

export const unitSheetPath = (slug: string, unitId: number): string =>
  `${campaignPath(slug)}/don-vi/${unitId}`
