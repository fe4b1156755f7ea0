import type { Visit } from '../../platform/web/route.ts'
import { Board, MyDuties, type Trails } from '../duties/pages/duty-parts.tsx'
import type { BoardCell, DutyFound } from '../duties/queries.ts'
import { PlansBelow } from '../plans/pages/plans-below.tsx'
import type { PlanBelow } from '../plans/queries.ts'
import type { CampaignRow } from '../tables.ts'

export type BelowPartProps = {
  readonly visit: Visit
  readonly campaign: CampaignRow
  readonly duties: readonly DutyFound[]
  readonly plans: readonly PlanBelow[]
  readonly board: readonly BoardCell[]
  readonly trails: Trails
}

/** What has come of the campaign below it: what my units owe, where all stand, which plans there are. */
export const BelowPart = ({ visit, campaign, duties, plans, board, trails }: BelowPartProps) => (
  <>
    <MyDuties duties={duties} trails={trails} visit={visit} />
    {board.length > 0 && <Board cells={board} campaign={campaign} visit={visit} />}
    <PlansBelow plans={plans} trails={trails} visit={visit} />
  </>
)
