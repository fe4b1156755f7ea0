import type { UnitStep } from '../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { ReportWhole } from '../queries.ts'
import type { ReportMove } from '../report.ts'

/** A report as the person at hand may see and handle it. */
export type ReportView = ReportWhole & {
  readonly visit: Visit
  readonly unit: { readonly name: string; readonly path: readonly UnitStep[] }
  readonly receiver: string
  readonly via: string | null
  /** Names of the unit's leaders on the day. */
  readonly leaders: readonly string[]
  readonly moves: ReadonlySet<ReportMove>
  readonly seesFigures: boolean
}

export const reportPath = (id: string): string => `/lam-viec/bao-cao/${id}`
export const campaignPath = (slug: string): string => `/lam-viec/phong-trao/${slug}`
