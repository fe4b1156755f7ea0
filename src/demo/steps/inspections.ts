import { recordDocument } from '../../documents/record-document.ts'
import { addWorkingDays } from '../../platform/plain/working-days.ts'
import { closeFinding, closeInspection, extendFinding } from '../../reporting/inspections/close-finding.ts'
import { mustFindInspection } from '../../reporting/inspections/queries.ts'
import { recordInspection } from '../../reporting/inspections/record-inspection.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoInspection } from '../report-shapes.ts'

type Inspection = DemoInspection
type Finding = Inspection['findings'][number]

/** Papers of an inspection, as they were numbered elsewhere. */
const papers = ({ inspections, campaigns, administrative, units }: Demo): readonly Deed[] =>
  inspections.papers.flatMap(({ campaign, day, what, no }) => {
    const launch = campaigns.find(({ id }) => id === campaign)
    const issuer = [...administrative, ...units].find(({ id }) => id === launch?.launcher)
    if (!launch || !issuer || !no) return []
    return [
      deed({
        day,
        time: '16:00',
        by: launch.recordedBy,
        name: `inspections paper ${no}`,
        command: recordDocument,
        input: ({ ledger }) => ({
          number: no,
          kind: what.split(' ').slice(0, 2).join(' '),
          issuedOn: day,
          issuerId: ledger.unit(launch.launcher),
          issuerName: issuer.name,
          subject: what,
          knownBy: 'stub',
          published: false,
        }),
      }),
    ]
  })

const countsOf = ({ answers = {} }: Inspection): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const answer of Object.values(answers)) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}

/** A finding of the checklist is named by its question. */
const itemOf = ({ inspections }: Demo, { item }: Finding): string => {
  const question = inspections.checklist.find(({ id }) => id === item)?.question
  return (question ? `${item}. ${question}` : item).slice(0, 200)
}

const recorded = (demo: Demo, inspection: Inspection): Deed => {
  const { id, campaign, unit, day, leader, by, note, findings } = inspection
  return deed({
    day,
    time: '17:00',
    by,
    name: `inspections ${id}`,
    command: recordInspection,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      unitId: ledger.unit(unit),
      day,
      leaderName: demo.people.find((person) => person.id === leader)?.name ?? leader,
      note,
      counts: countsOf(inspection),
      findings: findings.map((finding) => ({
        item: itemOf(demo, finding),
        text: finding.text,
        ownerName: finding.owner,
        dueOn: finding.due,
      })),
    }),
    keep: (made, ledger) => ledger.keep(`inspection:${id}`, made.id),
  })
}

const findingId = async ({ reader, ledger }: Stage, id: string, text: string): Promise<string> => {
  const { findings } = await mustFindInspection(reader, ledger.id(`inspection:${id}`))
  const found = findings.find((finding) => finding.text === text)
  if (!found) throw new Error(`the inspection ${id} has no finding "${text}"`)
  return found.id
}

/** Two working days past its day, a finding that was not mended got more time. */
const extended = (demo: Demo, { id, by }: Inspection, finding: Finding): readonly Deed[] => {
  const { item, text, due, extendedUntil } = finding
  if (!extendedUntil) return []
  const holidays = new Set(demo.holidays.map(({ day }) => day))
  return [
    deed({
      day: addWorkingDays(due, 2, holidays),
      time: '09:00',
      by,
      name: `inspections ${id} ${item} extended`,
      command: extendFinding,
      input: async (stage) => ({
        findingId: await findingId(stage, id, text),
        until: extendedUntil,
        reason: 'Quá hạn khắc phục, đơn vị xin thêm thời gian',
      }),
    }),
  ]
}

const closed = ({ id, by }: Inspection, { item, text, closedOn, closingNote }: Finding): Deed =>
  deed({
    day: closedOn,
    time: '16:30',
    by,
    name: `inspections ${id} ${item} closed`,
    command: closeFinding,
    input: async (stage) => ({ findingId: await findingId(stage, id, text), note: closingNote }),
  })

const ended = ({ id, by, closedOn }: Inspection): Deed =>
  deed({
    day: closedOn,
    time: '17:10',
    by,
    name: `inspections ${id} ended`,
    command: closeInspection,
    input: ({ ledger }) => ({ inspectionId: ledger.id(`inspection:${id}`) }),
  })

/** Inspections with their papers; every finding is mended or given more time, then closed. */
export const inspectionDeeds = (demo: Demo): readonly Deed[] => [
  ...papers(demo),
  ...demo.inspections.inspections.flatMap((inspection) => [
    recorded(demo, inspection),
    ...inspection.findings.flatMap((finding) => [
      ...extended(demo, inspection, finding),
      closed(inspection, finding),
    ]),
    ended(inspection),
  ]),
]
