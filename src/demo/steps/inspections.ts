import { recordDocument } from '../../documents/record-document.ts'
import { addWorkingDays } from '../../platform/plain/working-days.ts'
import { closeFinding, closeInspection, extendFinding } from '../../reporting/inspections/close-finding.ts'
import { reportMended } from '../../reporting/inspections/mend-finding.ts'
import { inspectionsOf, mustFindInspection } from '../../reporting/inspections/queries.ts'
import { recordInspection } from '../../reporting/inspections/record-inspection.ts'
import { signMinutes } from '../../reporting/inspections/sign-minutes.ts'
import { tellInspection } from '../../reporting/inspections/tell-inspection.ts'
import { writeConclusion } from '../../reporting/rounds/conclude-round.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoInspection } from '../report-shapes.ts'
import { answeredOn, itself, visited } from './self-inspections.ts'
import { nameOf, postOf, roundDeeds } from './rounds.ts'
import { signedPage } from './signed-page.ts'

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

/** The inspection of a unit within its round. */
const plannedId = async ({ reader, ledger }: Stage, { id, round, unit }: Inspection): Promise<string> => {
  const key = `inspection:${id}`
  if (ledger.has(key)) return ledger.id(key)
  const [found] = await inspectionsOf(reader, {
    roundId: ledger.id(`round:${round}`),
    unitIds: [ledger.unit(unit)],
  })
  if (!found) throw new Error(`the round ${round} does not visit ${unit}`)
  ledger.keep(key, found.id)
  return found.id
}

const told = (inspection: Inspection): readonly Deed[] => {
  const { id, told: report } = inspection
  if (!report) return []
  return [
    deed({
      day: report.on,
      time: '15:00',
      by: report.by,
      name: `inspections ${id} told`,
      command: tellInspection,
      input: async (stage) => ({
        inspectionId: await plannedId(stage, inspection),
        told: report.texts,
        send: true,
      }),
    }),
  ]
}

const signed = (demo: Demo, inspection: Inspection): readonly Deed[] => {
  const { id, signed: by, day, note } = inspection
  if (!by) return []
  const signers = { team: by.forTeam, unit: by.forUnit }
  return (['team', 'unit'] as const).map((side) =>
    deed({
      day,
      time: side === 'team' ? '16:30' : '16:40',
      by: inspection.by,
      name: `inspections ${id} signed ${side}`,
      command: signMinutes,
      input: async (stage) => ({
        inspectionId: await plannedId(stage, inspection),
        side,
        name: nameOf(demo, signers[side]),
        post: postOf(demo, signers[side]),
        signedOn: day,
        ...(side === 'team' ? { note } : { opinion: by.opinion }),
        files: side === 'unit' ? [signedPage()] : [],
      }),
    }),
  )
}

/** Written from the minutes, some days before the notice goes out. */
const concluded = ({ inspections }: Demo, inspection: Inspection): readonly Deed[] => {
  const { id, conclusion, by, round } = inspection
  const issued = inspections.rounds.find((one) => one.id === round)?.conclusion
  if (!conclusion || !issued) return []
  return [
    deed({
      day: issued.date,
      time: '10:00',
      by,
      name: `inspections ${id} conclusion`,
      command: writeConclusion,
      input: async (stage) => ({ inspectionId: await plannedId(stage, inspection), conclusion }),
    }),
  ]
}

/** One of a round that was only planned: written down from its paper minutes. */
const recorded = (demo: Demo, inspection: Inspection): Deed => {
  const { id, campaign, unit, day, leader, by, note, findings, round } = inspection
  return deed({
    day,
    time: '17:00',
    by,
    name: `inspections ${id}`,
    command: recordInspection,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      roundId: ledger.id(`round:${round}`),
      unitId: ledger.unit(unit),
      day,
      leaderName: nameOf(demo, leader),
      note,
      findings: findings.map(({ item, text, owner, due }) => ({ item, text, ownerName: owner, dueOn: due })),
    }),
    keep: (made, ledger) => ledger.keep(`inspection:${id}`, made.id),
  })
}

const held = (demo: Demo, inspection: Inspection): readonly Deed[] =>
  inspection.answers
    ? [
        ...told(inspection),
        ...answeredOn(inspection, {
          day: inspection.day,
          by: inspection.by,
          name: `inspections ${inspection.id}`,
          findings: inspection.findings,
          inspectionId: (stage) => plannedId(stage, inspection),
        }),
        ...signed(demo, inspection),
        ...concluded(demo, inspection),
      ]
    : [recorded(demo, inspection)]

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

const mended = ({ id }: Inspection, { item, text, mended: report }: Finding): readonly Deed[] =>
  report
    ? [
        deed({
          day: report.on,
          time: '14:00',
          by: report.by,
          name: `inspections ${id} ${item} mended`,
          command: reportMended,
          input: async (stage) => ({
            findingId: await findingId(stage, id, text),
            text: report.text,
            files: [signedPage()],
          }),
        }),
      ]
    : []

const closed = ({ id, by }: Inspection, { item, text, closedOn, closingNote }: Finding): Deed =>
  deed({
    day: closedOn,
    time: '16:30',
    by,
    name: `inspections ${id} ${item} closed`,
    command: closeFinding,
    input: async (stage) => ({ findingId: await findingId(stage, id, text), note: closingNote }),
  })

/** One without a finding ended with its conclusion. */
const ended = ({ id, by, closedOn, conclusion, findings }: Inspection): readonly Deed[] =>
  conclusion && findings.length === 0
    ? []
    : [
        deed({
          day: closedOn,
          time: '17:10',
          by,
          name: `inspections ${id} ended`,
          command: closeInspection,
          input: ({ ledger }) => ({ inspectionId: ledger.id(`inspection:${id}`) }),
        }),
      ]

/** Inspections with their papers; every finding is mended or given more time, then closed. */
export const inspectionDeeds = (demo: Demo): readonly Deed[] => [
  ...papers(demo),
  ...roundDeeds(demo),
  ...demo.inspections.inspections.flatMap((inspection) => [
    ...held(demo, inspection),
    ...inspection.findings.flatMap((finding) => [
      ...extended(demo, inspection, finding),
      ...mended(inspection, finding),
      closed(inspection, finding),
    ]),
    ...ended(inspection),
  ]),
  ...demo.inspections.selfInspections.flatMap((self) => itself(demo, self)),
  ...visited(demo),
]
