import { answerChecklist } from '../../reporting/inspections/answer-checklist.ts'
import { noteVisit } from '../../reporting/inspections/note-visit.ts'
import { beginSelfInspection, finishSelfInspection } from '../../reporting/inspections/self-inspect.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoInspection, DemoSelfInspection } from '../report-shapes.ts'
import { nameOf } from './rounds.ts'

type Finding = DemoInspection['findings'][number]

type Answered = Pick<DemoInspection, 'answers' | 'evidence' | 'notes'>

/** The answers one by one, as they are given at the place; `finding` is what was not met. */
export const answeredOn = (
  { answers = {}, evidence = {}, notes = {} }: Answered,
  about: {
    readonly day: string
    readonly by: string
    readonly name: string
    readonly findings: readonly Finding[]
    readonly inspectionId: (stage: Stage) => Promise<string>
  },
): readonly Deed[] =>
  Object.entries(answers).map(([item, answer], at) => {
    const finding = about.findings.find((one) => one.item === item)
    const [document = null, page = null] = evidence[item] ?? []
    return deed({
      day: about.day,
      time: `${String(9 + Math.floor(at / 10)).padStart(2, '0')}:${String((at % 10) * 5).padStart(2, '0')}`,
      by: about.by,
      name: `${about.name} ${item}`,
      command: answerChecklist,
      input: async (stage) => ({
        inspectionId: await about.inspectionId(stage),
        item,
        answer,
        document,
        page,
        note: notes[item] ?? null,
        finding: finding ? { text: finding.text, ownerName: finding.owner, dueOn: finding.due } : null,
      }),
    })
  })

/** A unit inspects itself by the same checklist. */
export const itself = (demo: Demo, self: DemoSelfInspection): readonly Deed[] => {
  const { campaign, unit, on, by, leader, note } = self
  const name = `self-inspections ${campaign} ${unit}`
  const key = `self-inspection:${campaign}:${unit}`
  return [
    deed({
      day: on,
      time: '08:30',
      by,
      name: `${name} begun`,
      command: beginSelfInspection,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${campaign}`),
        unitId: ledger.unit(unit),
      }),
      keep: (made, ledger) => ledger.keep(key, made.id),
    }),
    ...answeredOn(self, {
      day: on,
      by,
      name,
      findings: [],
      inspectionId: async ({ ledger }) => ledger.id(key),
    }),
    deed({
      day: on,
      time: '15:00',
      by,
      name: `${name} finished`,
      command: finishSelfInspection,
      input: ({ ledger }) => ({ inspectionId: ledger.id(key), leaderName: nameOf(demo, leader), note }),
    }),
  ]
}

/** Council members with the units in their charge. */
export const visited = ({ inspections }: Demo): readonly Deed[] =>
  inspections.visits.map(({ campaign, unit, day, by, note }) =>
    deed({
      day,
      time: '16:00',
      by,
      name: `visits ${campaign} ${unit} ${day}`,
      command: noteVisit,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${campaign}`),
        unitId: ledger.unit(unit),
        day,
        note,
      }),
    }),
  )
