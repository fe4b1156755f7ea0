import type { UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { campaignPath } from '../../pages/report-view.ts'
import type { ReportFound } from '../../queries.ts'
import type { ReportingPeriodRow } from '../../tables.ts'
import type { Completeness, LateReport, PartTotal, Total } from '../queries.ts'

export type BoardFilter = {
  readonly unitId: number | null
  readonly periodId: string | null
  readonly only: 'missing' | 'late' | 'returned' | null
}

export type BoardProps = {
  readonly visit: Visit
  readonly campaign: { readonly slug: string; readonly name: string }
  readonly filter: BoardFilter
  readonly periods: readonly ReportingPeriodRow[]
  /** Units directly below the campaign's, by which the board narrows. */
  readonly children: readonly { readonly id: number; readonly name: string }[]
  readonly totals: readonly Total[]
  readonly parts: readonly PartTotal[]
  readonly byPeriod: readonly Completeness[]
  readonly byChild: readonly Completeness[]
  readonly page: number
  readonly pageSize: number
  readonly unitCount: number
  readonly unitIds: readonly number[]
  readonly reports: readonly ReportFound[]
  readonly late: readonly LateReport[]
  readonly lateLimit: number
  readonly pathOf: (unitId: number) => readonly UnitStep[]
  /** Of the chosen period: reports sent, cumulated by day; null when no period is chosen or nothing came. */
  readonly curve: {
    readonly points: readonly { readonly day: string; readonly value: number }[]
    readonly total: number
    readonly deadline: string
  } | null
  readonly mayRemind: boolean
}

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
    trang: page,
  })
