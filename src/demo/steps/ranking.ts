import { recordDocument } from '../../documents/record-document.ts'
import { createTable } from '../../ranking/create-table.ts'
import { openTable } from '../../ranking/open-table.ts'
import { publishTable } from '../../ranking/publish-table.ts'
import { criteriaOf, sheetsOf } from '../../ranking/queries.ts'
import { scoreFinal } from '../../ranking/score-final.ts'
import { scoreSelf } from '../../ranking/score-self.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoScoring } from '../scoring-shapes.ts'

const table = 'scoring-table'

const created = ({ owner, year, name, bands, criteria, sheets, openedOn, by }: DemoScoring): Deed =>
  deed({
    day: openedOn,
    time: '08:30',
    by,
    name: 'scoring table',
    command: createTable,
    input: ({ ledger }) => ({
      ownerId: ledger.unit(owner),
      year,
      name,
      bands,
      criteria: criteria.map(({ part, text, maximum, method, campaign, rule }) => ({
        part,
        text,
        maximum,
        method,
        campaignId: campaign ? ledger.id(`campaign:${campaign}`) : null,
        rule,
      })),
      unitIds: sheets.map(({ unit }) => ledger.unit(unit)),
    }),
    keep: ({ id }, ledger) => ledger.keep(table, id),
  })

const opened = ({ openedOn, by }: DemoScoring): Deed =>
  deed({
    day: openedOn,
    time: '09:00',
    by,
    name: 'scoring table opened',
    command: openTable,
    input: ({ ledger }) => ({ id: ledger.id(table) }),
  })

type Points = Readonly<Record<string, number>>

/** The unit's sheet with a line for each criterion. */
const scores = async (
  { reader, ledger }: Stage,
  { criteria }: DemoScoring,
  unit: string,
  points: Points,
  notes: Readonly<Record<string, string>>,
) => {
  const tableId = ledger.id(table)
  const rows = await criteriaOf(reader, tableId)
  const sheet = (await sheetsOf(reader, tableId)).find(({ unitId }) => unitId === ledger.unit(unit))
  if (!sheet) throw new Error(`the scoring table has no sheet of ${unit}`)
  const lines = criteria.map(({ id }, at) => ({
    criterionId: rows[at]?.id,
    score: points[id] ?? null,
    note: notes[id] ?? null,
  }))
  return { sheetId: sheet.id, scores: lines }
}

const scored = (scoring: DemoScoring): readonly Deed[] =>
  scoring.sheets.flatMap((sheet) => [
    deed({
      day: sheet.selfOn,
      time: '10:00',
      by: sheet.selfBy,
      name: `scoring ${sheet.unit} self`,
      command: scoreSelf,
      input: (stage) => scores(stage, scoring, sheet.unit, sheet.self, {}),
    }),
    deed({
      day: sheet.finalOn,
      time: '16:00',
      by: sheet.finalBy,
      name: `scoring ${sheet.unit} final`,
      command: scoreFinal,
      input: (stage) => scores(stage, scoring, sheet.unit, sheet.final, sheet.reasons),
    }),
  ])

const published = (
  { owner, name, publishedOn, decisionNo, by }: DemoScoring,
  { units }: Demo,
): readonly Deed[] => [
  deed({
    day: publishedOn,
    time: '09:00',
    by,
    name: 'scoring decision',
    command: recordDocument,
    input: ({ ledger }) => ({
      number: decisionNo,
      kind: 'Quyết định',
      issuedOn: publishedOn,
      issuerId: ledger.unit(owner),
      issuerName: units.find(({ id }) => id === owner)?.name,
      subject: name,
      knownBy: 'stub',
    }),
    keep: ({ id }, ledger) => ledger.keep('scoring-decision', id),
  }),
  deed({
    day: publishedOn,
    time: '09:30',
    by,
    name: 'scoring table published',
    command: publishTable,
    input: ({ ledger }) => ({ id: ledger.id(table), documentId: ledger.id('scoring-decision') }),
  }),
]

/** The year's classification: units score themselves, the council scores, the decision is published. */
export const rankingDeeds = (demo: Demo): readonly Deed[] => [
  created(demo.scoring),
  opened(demo.scoring),
  ...scored(demo.scoring),
  ...published(demo.scoring, demo),
]
