import { closeDirection, finishDirection } from '../../reporting/directions/move-direction.ts'
import { giveDirection } from '../../reporting/directions/give-direction.ts'
import { declineExtension, grantExtension } from '../../reporting/extensions/answer-extension.ts'
import { askExtension } from '../../reporting/extensions/ask-extension.ts'
import { delegateApproval } from '../../reporting/ladder/delegate-approval.ts'
import { setTarget } from '../../reporting/targets/set-target.ts'
import { changeCluster } from '../../units/clusters/change-cluster.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoDirection, DemoExtensionRequest } from '../steering-shapes.ts'
import { accountOf, campaignOf, reportIdOf } from './find.ts'

const administrator = 'quantri'

const directed = (one: DemoDirection): readonly Deed[] => {
  const { id, campaign, day, time, by, leaderName, leaderTitle, text, owner, dueOn, finish, close } = one
  const key = `direction:${id}`
  return [
    deed({
      day,
      time,
      by,
      name: `steering ${id}`,
      command: giveDirection,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${campaign}`),
        text,
        ownerId: ledger.unit(owner),
        dueOn,
        leaderName,
        leaderTitle,
      }),
      keep: (made, ledger) => ledger.keep(key, made.id),
    }),
    ...(finish
      ? [
          deed({
            day: finish.day,
            time: finish.time,
            by: finish.by,
            name: `steering ${id} finished`,
            command: finishDirection,
            input: ({ ledger }) => ({ directionId: ledger.id(key), result: finish.result }),
          }),
        ]
      : []),
    ...(close
      ? [
          deed({
            ...close,
            name: `steering ${id} closed`,
            command: closeDirection,
            input: ({ ledger }) => ({ directionId: ledger.id(key) }),
          }),
        ]
      : []),
  ]
}

const answered = ({ id, answer }: DemoExtensionRequest): readonly Deed[] => {
  if (!answer) return []
  const { granted, text, ...at } = answer
  const input = ({ ledger }: Stage) => ({ requestId: ledger.id(`extension:${id}`), answer: text })
  const name = `steering ${id} answered`
  return granted
    ? [deed({ ...at, name, command: grantExtension, input })]
    : [deed({ ...at, name, command: declineExtension, input })]
}

const moreTime = (one: DemoExtensionRequest): readonly Deed[] => {
  const { id, period, unit, day, time, by, until, reason } = one
  return [
    deed({
      day,
      time,
      by,
      name: `steering ${id}`,
      command: askExtension,
      input: async (stage) => ({ reportId: await reportIdOf(stage, period, unit), until, reason }),
      keep: (made, ledger) => ledger.keep(`extension:${id}`, made.id),
    }),
    ...answered(one),
  ]
}

const delegated = (one: Demo['delegations'][number]): Deed => {
  const { id, unit, campaign, day, time, by, leaderTitle, to, toTitle, form, paper, from, until } = one
  return deed({
    day,
    time,
    by,
    name: `steering ${id}`,
    command: delegateApproval,
    input: async (stage) => ({
      unitId: stage.ledger.unit(unit),
      campaign: (await campaignOf(stage, campaign)).slug,
      leaderTitle,
      delegateId: await accountOf(stage, to),
      delegateTitle: toTitle,
      form,
      paperNumber: paper,
      paperOn: day,
      fromOn: from,
      untilOn: until,
    }),
  })
}

const aimed = ({ id, campaign, code, unit, target, day, time, by, reason }: Demo['targets'][number]): Deed =>
  deed({
    day,
    time,
    by,
    name: `steering ${id}`,
    command: setTarget,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      code,
      unitId: ledger.unit(unit),
      target,
      reason,
    }),
  })

/** The cluster's members stay; who heads it changes from the day. */
const rotated = (
  demo: Demo,
  { id, cluster, day, time, ground, head, deputy }: Demo['clusterChanges'][number],
): Deed =>
  deed({
    day,
    time,
    by: administrator,
    name: `steering ${id}`,
    command: changeCluster,
    input: ({ ledger }) => {
      const found = demo.clusters.find((one) => one.id === cluster)
      if (!found) throw new Error(`seed/demo/steering.yaml: clusters.yaml has no ${cluster}`)
      return {
        clusterId: ledger.id(`cluster:${cluster}`),
        day,
        ground,
        seen: 0,
        name: found.name,
        members: found.members.map(({ unit }) => ({
          unitId: ledger.unit(unit),
          role: unit === head ? 'head' : unit === deputy ? 'deputy' : 'member',
        })),
      }
    },
  })

/** What leaders and standing agencies do beside the reports. */
export const steeringDeeds = (demo: Demo): readonly Deed[] => [
  ...demo.directions.flatMap(directed),
  ...demo.delegations.map(delegated),
  ...demo.extensionRequests.flatMap(moreTime),
  ...demo.targets.map(aimed),
  ...demo.clusterChanges.map((change) => rotated(demo, change)),
]
