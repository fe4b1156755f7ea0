import type { Day } from '../../platform/plain/day.ts'
import { finishAssignment, giveAssignment } from '../../reporting/inside/give-assignment.ts'
import { giveVoluntaryReport } from '../../reporting/inside/give-voluntary-report.ts'
import { carryOutPaper, passOnPaper, receivePaper } from '../../reporting/inside/receive-paper.ts'
import { recordActivity } from '../../reporting/inside/record-activity.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import type {
  DemoActivity,
  DemoAssignment,
  DemoReceivedPaper,
  DemoVoluntaryReport,
} from '../report-shapes.ts'
import { documentOf } from './find.ts'
import { later } from './times.ts'

const held = (activity: DemoActivity): Deed => {
  const { campaign, unit, kind, name, place, day, time, invited, attended, language, by, note } = activity
  return deed({
    day,
    time: later(time ?? '15:00', 120),
    by,
    name: `activities ${day} ${unit} ${name}`,
    command: recordActivity,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      unitId: ledger.unit(unit),
      kind,
      name,
      place,
      heldOn: day,
      heldAt: time ?? null,
      invited: invited ?? null,
      attended: attended ?? null,
      language,
      note,
    }),
  })
}

const assigned = (assignment: DemoAssignment): readonly Deed[] => {
  const { campaign, unit, person, collective, task, on, by, due, done } = assignment
  const key = `assignment:${unit}:${task}`
  const given = deed({
    day: on,
    time: '14:00',
    by,
    name: `assignments ${unit} ${task}`,
    command: giveAssignment,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      unitId: ledger.unit(unit),
      personId: person ? ledger.id(`person:${person}`) : null,
      groupName: collective ?? null,
      task,
      dueOn: due ?? null,
    }),
    keep: ({ id }, ledger) => ledger.keep(key, id),
  })
  if (!done) return [given]
  return [
    given,
    deed({
      day: done.on,
      time: '16:45',
      by,
      name: `assignments ${unit} ${task} done`,
      command: finishAssignment,
      input: ({ ledger }) => ({ assignmentId: ledger.id(key), result: done.result }),
    }),
  ]
}

/** A paper that came before the campaign was recorded here is entered when that has been done. */
const paper = (demo: Demo, received: DemoReceivedPaper): readonly Deed[] => {
  const { campaign, unit, citation, document, receivedOn, passedOn, carriedOutOn, by, note } = received
  const began = demo.campaigns.find(({ id }) => id === campaign)?.recordedOn ?? receivedOn
  const entered = (day: Day): Day => (day > began ? day : began)
  const key = `paper:${unit}:${citation}`
  const name = `received-papers ${unit} ${citation}`
  const step = (command: typeof passOnPaper, on: Day | undefined, time: string): readonly Deed[] =>
    on === undefined
      ? []
      : [
          deed({
            day: entered(on),
            time,
            by,
            name: `${name} ${command.name}`,
            command,
            input: ({ ledger }) => ({ paperId: ledger.id(key), on }),
          }),
        ]
  return [
    deed({
      day: entered(receivedOn),
      time: '11:00',
      by,
      name,
      command: receivePaper,
      input: async (stage) => ({
        campaignId: stage.ledger.id(`campaign:${campaign}`),
        unitId: stage.ledger.unit(unit),
        citation,
        documentId: document ? await documentOf(stage, demo, document) : null,
        receivedOn,
        note,
      }),
      keep: ({ id }, ledger) => ledger.keep(key, id),
    }),
    ...step(passOnPaper, passedOn, '11:10'),
    ...step(carryOutPaper, carriedOutOn, '11:20'),
  ]
}

const voluntary = ({ campaign, unit, day, text, mobilised, by }: DemoVoluntaryReport): Deed =>
  deed({
    day,
    time: '14:30',
    by,
    name: `voluntary-reports ${campaign} ${unit}`,
    command: giveVoluntaryReport,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      unitId: ledger.unit(unit),
      text,
      mobilised: mobilised ?? null,
    }),
  })

/** What happens inside units, and what mass organisations tell of their own will. */
export const insideDeeds = (demo: Demo): readonly Deed[] => [
  ...demo.activities.map(held),
  ...demo.assignments.flatMap(assigned),
  ...demo.receivedPapers.flatMap((received) => paper(demo, received)),
  ...demo.voluntaryReports.map(voluntary),
]
