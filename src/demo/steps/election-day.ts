import { importAreas } from '../../reporting/turnout/areas/import-areas.ts'
import { createElectionDay } from '../../reporting/turnout/create-election-day.ts'
import { readChat } from '../../reporting/turnout/entry/chat-lines.ts'
import { enterTurnout } from '../../reporting/turnout/entry/enter-turnout.ts'
import { reconcileTurnout } from '../../reporting/turnout/entry/reconcile-phone.ts'
import { recordIncident } from '../../reporting/turnout/entry/record-incident.ts'
import { closeElectionDay, openElectionDay } from '../../reporting/turnout/move-election-day.ts'
import { areasOf, cutoffsOf } from '../../reporting/turnout/queries.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import { type DayPlan, type PlannedArea, planDay } from '../election-plan.ts'
import type { DemoElectionDay } from '../election-shapes.ts'
import { pressDeeds } from './election-press.ts'
import { later, momentOf } from './times.ts'

const dayId = ({ ledger }: Stage, id: string): string => ledger.id(`election-day:${id}`)

/** The house's id of a cut-off, by its place. */
const cutoffAt = async (stage: Stage, id: string, place: number): Promise<number> => {
  const key = `cutoff:${id}:${place}`
  if (!stage.ledger.has(key))
    for (const [at, cutoff] of (await cutoffsOf(stage.reader, dayId(stage, id))).entries())
      stage.ledger.keep(`cutoff:${id}:${at}`, cutoff.id)
  return Number(stage.ledger.id(key))
}

/** The house's id of each area, by its number; asked once for a commune. */
const areaIds = (
  stage: Stage,
  id: string,
  unit: string,
): ReadonlyMap<number, number> | Promise<ReadonlyMap<number, number>> => {
  const { ledger } = stage
  const known = new Map<number, number>()
  for (let number = 1; ledger.has(`area:${id}:${unit}:${number}`); number += 1)
    known.set(number, Number(ledger.id(`area:${id}:${unit}:${number}`)))
  return known.size > 0 ? known : askAreaIds(stage, id, unit)
}

const askAreaIds = async (stage: Stage, id: string, unit: string): Promise<ReadonlyMap<number, number>> => {
  const areas = await areasOf(stage.reader, dayId(stage, id), stage.ledger.unit(unit))
  for (const area of areas) stage.ledger.keep(`area:${id}:${unit}:${area.number}`, area.id)
  return new Map(areas.map((area) => [area.number, area.id]))
}

const setUp = (day: DemoElectionDay, plan: DayPlan): readonly Deed[] => {
  const { id, setUp: made, by } = day
  const at = momentOf(made.at)
  return [
    deed({
      ...at,
      by,
      name: `election ${id} create`,
      command: createElectionDay,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${day.campaign}`),
        provinceId: ledger.unit(day.province),
        committeeId: ledger.unit(day.committee),
        name: day.name,
        day: day.day,
        times: plan.times,
        finalTime: day.finalTime,
        indicator: day.indicator ?? null,
      }),
      keep: (result, ledger) => ledger.keep(`election-day:${id}`, result.id),
    }),
    deed({
      day: at.day,
      time: later(at.time, 10),
      by,
      name: `election ${id} areas`,
      command: importAreas,
      input: (stage) => ({ dayId: dayId(stage, id), rows: plan.areas.map(areaRow) }),
    }),
    deed({
      ...momentOf(made.openedAt),
      by,
      name: `election ${id} open`,
      command: openElectionDay,
      input: (stage) => ({ dayId: dayId(stage, id) }),
    }),
  ]
}

const areaRow = ({ commune, number, code, listedFirst, earlyOn, mountain }: PlannedArea) => ({
  code,
  number,
  name: `Khu vực bỏ phiếu số ${number}`,
  commune,
  listed: listedFirst,
  earlyOn,
  remark: mountain ? 'mountain' : null,
  contact: 'Tổ trưởng tổ bầu cử',
})

const entries = (day: DemoElectionDay, plan: DayPlan): readonly Deed[] =>
  plan.acts.map((act) =>
    deed({
      ...act.at,
      by: act.by,
      name: `election ${day.id} ${act.cutoff} ${act.commune} ${act.way} ${act.at.time}`,
      command: enterTurnout,
      input: async (stage) => {
        const ids = await areaIds(stage, day.id, act.commune)
        return {
          dayId: dayId(stage, day.id),
          communeId: stage.ledger.unit(act.commune),
          cutoffId: await cutoffAt(stage, day.id, act.cutoff),
          way: act.way,
          toldBy: act.toldBy,
          toldAt: act.toldBy ? act.at.time : null,
          rows: act.rows.map(({ number, ...row }) => ({ ...row, areaId: ids.get(number) })),
          calls: act.calls.map(({ number, ...call }) => ({ ...call, areaId: ids.get(number) })),
        }
      },
    }),
  )

/** The chat of the example, read as the page reads it: what is a question stays out. */
const chat = ({ election }: Demo, day: DemoElectionDay): readonly Deed[] => {
  const { chat: pasted } = day
  if (!pasted) return []
  return [
    deed({
      ...momentOf(pasted.at),
      by: pasted.by,
      name: `election ${day.id} chat`,
      command: enterTurnout,
      input: async (stage) => {
        const communeId = stage.ledger.unit(pasted.unit)
        const areas = await areasOf(stage.reader, dayId(stage, day.id), communeId)
        const lines = readChat(election.chatExample, areas)
        return {
          dayId: dayId(stage, day.id),
          communeId,
          cutoffId: await cutoffAt(stage, day.id, 0),
          way: 'chat',
          rows: lines.flatMap((line) =>
            line.kind === 'figure'
              ? [{ areaId: line.area.id, voted: line.voted, listed: line.listed, at: line.time }]
              : [],
          ),
          calls: lines.flatMap((line) =>
            line.kind === 'call' ? [{ areaId: line.area.id, reason: line.reason, callAt: line.callAt }] : [],
          ),
        }
      },
    }),
  ]
}

const powerCuts = ({ election }: Demo, day: DemoElectionDay): readonly Deed[] =>
  election.events
    .filter(({ kind, unit }) => kind === 'power_cut' && unit.startsWith(`${day.province}-`))
    .flatMap(({ at, unit }) => [
      deed({
        ...momentOf(at),
        by: day.by,
        name: `election ${day.id} power cut ${unit}`,
        command: recordIncident,
        input: async (stage) => ({
          dayId: dayId(stage, day.id),
          communeId: stage.ledger.unit(unit),
          areaId: (await areaIds(stage, day.id, unit)).get(1),
          kind: 'power_cut',
          count: 1,
          note: 'Mất điện toàn xã',
        }),
      }),
    ])

const reconciled = (day: DemoElectionDay, plan: DayPlan): readonly Deed[] =>
  [...new Set(plan.acts.filter(({ way }) => way === 'phone').map(({ commune }) => commune))].map((unit) =>
    deed({
      ...momentOf(day.reconciledAt),
      by: day.by,
      name: `election ${day.id} reconcile ${unit}`,
      command: reconcileTurnout,
      input: (stage) => ({ dayId: dayId(stage, day.id), communeId: stage.ledger.unit(unit) }),
    }),
  )

const closed = (day: DemoElectionDay): readonly Deed[] =>
  day.closedAt === undefined
    ? []
    : [
        deed({
          ...momentOf(day.closedAt),
          by: day.by,
          name: `election ${day.id} close`,
          command: closeElectionDay,
          input: (stage) => ({ dayId: dayId(stage, day.id) }),
        }),
      ]

/** The election day of both provinces, hour by hour: set up, counted, compared, released. */
export const electionDayDeeds = (demo: Demo): readonly Deed[] =>
  demo.election.days.flatMap((day) => {
    const plan = planDay(demo, day)
    return [
      ...setUp(day, plan),
      ...powerCuts(demo, day),
      ...chat(demo, day),
      ...entries(day, plan),
      ...reconciled(day, plan),
      ...pressDeeds(day, (stage, place) => cutoffAt(stage, day.id, place)),
      ...closed(day),
    ]
  })
