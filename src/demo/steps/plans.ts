import { returnDuty } from '../../campaigns/duties/return-duty.ts'
import { localiseCampaign } from '../../campaigns/plans/localise-campaign.ts'
import type { DemoPlan } from '../campaign-shapes.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import { contentIds, dutyOf, indicatorIds } from './find.ts'
import { following } from './times.ts'

type Version = DemoPlan['versions'][number]

const localised = ({ campaign, unit, no, date, by = '' }: DemoPlan, version: Version, turn: number): Deed =>
  deed({
    day: version.submittedOn,
    time: '10:30',
    by,
    name: `child-plans ${campaign} ${unit} ${turn}`,
    command: localiseCampaign,
    input: async (stage) => {
      const contentId = await contentIds(stage, campaign)
      const indicatorId = await indicatorIds(stage, campaign)
      return {
        parentId: stage.ledger.id(`campaign:${campaign}`),
        unitId: stage.ledger.unit(unit),
        number: no,
        issuedOn: date,
        contents: version.contents.map(({ takesUp, text }) => ({
          inheritedId: takesUp === 0 ? null : contentId(takesUp),
          text,
        })),
        targets: version.targets.map(({ indicator, target, name }) => ({
          inheritedId: indicatorId(indicator),
          target,
          name,
        })),
      }
    },
    keep: ({ id }, ledger) => ledger.keep(`plan:${campaign}:${unit}`, id),
  })

const returned = ({ campaign, unit }: DemoPlan, version: Version, turn: number): Deed =>
  deed({
    ...following({ day: version.submittedOn, time: '10:30' }, version.decidedOn, 60),
    by: version.decidedBy,
    name: `child-plans ${campaign} ${unit} ${turn} returned`,
    command: returnDuty,
    input: async (stage) => ({
      dutyId: await dutyOf(stage, campaign, unit, 'ke_hoach', 'ke_hoach_noi_bo'),
      reason: version.reason,
    }),
  })

/** Plans by which units take a campaign up, version after version; one that was returned is followed by the next. */
export const planDeeds = ({ plans }: Demo): readonly Deed[] =>
  plans.flatMap((plan) =>
    plan.versions.flatMap((version, index) => [
      localised(plan, version, index + 1),
      ...(version.outcome === 'returned' ? [returned(plan, version, index + 1)] : []),
    ]),
  )
