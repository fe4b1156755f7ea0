import type { IndicatorRow } from '../../campaigns/tables.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Figure } from '../figures.ts'
import { seesDrafts } from '../report.ts'
import type { ReportEventRow, ReportRow } from '../tables.ts'
import { type Content, contentOf, isConfirmation } from './versions.ts'

export type Version = {
  readonly key: string
  readonly number: number
  readonly moment: string
  readonly who: string
  readonly from: string
  readonly to: string
  readonly reason: string | null
  readonly confirmed: boolean
  /** What stands in the report now and no step has kept yet. */
  readonly present: boolean
  /** Null: not for these eyes. */
  readonly content: Content | null
}

type Kept = {
  readonly report: ReportRow
  readonly events: readonly ReportEventRow[]
  readonly asked: readonly IndicatorRow[]
  readonly figures: ReadonlyMap<string, Figure>
  readonly seesFigures: boolean
}

const sentStates = ['approved', 'accepted', 'returned']

/** The steps as versions, oldest first; above the unit only what its leader let go up has a content. */
export const versionsOf = (
  { report, events, asked, figures, seesFigures }: Kept,
  actor: Actor,
): Version[] => {
  const all = seesDrafts(report, actor)
  const kept = events.map((event) => ({
    key: event.id,
    number: event.version,
    moment: event.at,
    who: event.byName,
    from: event.fromState,
    to: event.toState,
    reason: event.reason,
    confirmed: isConfirmation(event.figures),
    present: false,
    content: seesFigures && (all || sentStates.includes(event.toState)) ? contentOf(event.figures) : null,
  }))
  const last = events.at(-1)
  if (!all || !seesFigures || !report.savedAt || report.version === last?.version) return kept
  const present = {
    key: 'hien-tai',
    number: report.version,
    moment: report.savedAt,
    who: report.preparedBy ?? '',
    from: report.state,
    to: report.state,
    reason: null,
    confirmed: false,
    present: true,
    content: {
      figures: new Map(
        asked.flatMap(({ id, code }) => {
          const figure = figures.get(id)
          return figure ? [[code, figure] as const] : []
        }),
      ),
      narrative: report.narrative ?? '',
      nothingToReport: report.nothingToReport,
    },
  }
  return [...kept, present]
}
