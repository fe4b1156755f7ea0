import { holdsRole } from '../../../platform/actor.ts'
import { fileKinds } from '../../../platform/files/file-kind.ts'
import type { Cell } from '../../../platform/paper/csv.ts'
import { writeXlsx } from '../../../platform/paper/workbook.ts'
import { type Day, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { download, page, type Route, type Shown, type Visit } from '../../../platform/web/route.ts'
import { namesOf } from '../../../units/queries.ts'
import { home, publicityPath, showMonth } from '../pages/parts.tsx'
import { type FormCode, formNames, guides, monthsOf } from '../publicity.ts'
import { countsOf, formsOf, guidedUnits, mustSeePublicity, outputsOf, somePublicity } from '../queries.ts'
import { type FormTotal, talliesOf, totalsOf, type UnitTally } from '../tally.ts'
import { say } from '../words.ts'
import { BoardPage, boardViews } from './pages/board-page.tsx'
import { monthlyCounts } from './queries.ts'

const overseers = ['auditor', 'administrator'] as const
const audience = [...guides, ...overseers] as const
const pageSize = 50

type Named = { readonly language: Language; readonly unitName: (unitId: number) => string }
type Sheet = { readonly name: string; readonly head: readonly string[]; readonly rows: readonly Cell[][] }

/** A line for each unit, a column for each form. */
const boardSheet = (
  { language, unitName }: Named,
  tallies: readonly UnitTally[],
  totals: readonly FormTotal[],
): Sheet => {
  const t = say(language)
  return {
    name: t('sheet.board'),
    head: [
      t('output.unit'),
      ...totals.map(({ form }) => formNames[form][language]),
      t('board.total'),
      t('sheet.late'),
    ],
    rows: [
      ...tallies.map(({ unitId, forms, total, late }) => [
        unitName(unitId),
        ...totals.map(({ form }) => forms.get(form)?.count ?? 0),
        total,
        late,
      ]),
      [
        t('board.total'),
        ...totals.map(({ count }) => count),
        totals.reduce((sum, { count }) => sum + count, 0),
        tallies.reduce((sum, { late }) => sum + late, 0),
      ],
    ],
  }
}

type Forms = Awaited<ReturnType<typeof formsOf>>
type Outputs = Awaited<ReturnType<typeof outputsOf>>

type Monthly = {
  readonly unitId: number
  readonly form: FormCode
  readonly month: string
  readonly count: number
  readonly entered: number
}

/** A line for each unit, month and form that has something. */
const monthSheet = ({ language, unitName }: Named, rows: readonly Monthly[]): Sheet => {
  const t = say(language)
  return {
    name: t('sheet.months'),
    head: [
      t('output.unit'),
      t('sheet.month'),
      t('one.form'),
      t('one.done'),
      t('one.entered'),
      t('one.byItself'),
    ],
    rows: rows.map(({ unitId, form, month, count, entered }) => [
      unitName(unitId),
      showMonth(month),
      formNames[form][language],
      count,
      entered,
      count - entered,
    ]),
  }
}

/** Everything that units entered and that stands. */
const outputSheet = ({ language, unitName }: Named, outputs: Outputs, forms: Forms): Sheet => {
  const t = say(language)
  const day = (one: Day): string => showDay(one, language)
  const due = new Map(forms.map(({ form, untilOn }) => [form, untilOn]))
  return {
    name: t('sheet.outputs'),
    head: [
      t('output.unit'),
      t('one.form'),
      t('output.count'),
      t('output.onDay'),
      t('output.place'),
      t('output.link'),
      t('output.note'),
      t('sheet.enteredOn'),
      t('sheet.enteredBy'),
      t('sheet.late'),
    ],
    rows: outputs
      .filter(({ state }) => state === 'entered')
      .map((one) => [
        unitName(one.unitId),
        formNames[one.form][language],
        one.count,
        day(one.onDay),
        one.place ?? '',
        one.link ?? '',
        one.note ?? '',
        day(one.enteredOn),
        one.enteredBy,
        one.enteredOn > (due.get(one.form) ?? '9999-12-31') ? t('sheet.yes') : '',
      ]),
  }
}

/** The board is for who guides and who oversees: units see their own line. */
const boardFor = async (visit: Visit<'id'>, month: string | null) => {
  const { reader, actor, today } = visit
  const guidance = await mustSeePublicity(visit, visit.params.id)
  if (!guidance.mayGuide && !holdsRole(actor, overseers))
    throw new Refusal('publicity.not_found', { status: 404 })
  const guided = await guidedUnits(reader, guidance, today)
  const counted = await countsOf(reader, guidance.id, { month })
  const forms = await formsOf(reader, guidance.id)
  const tallies = talliesOf(
    guided.map(({ unitId }) => unitId),
    counted,
  )
  const totals = totalsOf(
    forms.map(({ form: asked }) => asked),
    counted,
  )
  const names = await namesOf(
    visit,
    tallies.map(({ unitId }) => unitId),
  )
  return {
    guidance,
    forms,
    tallies,
    totals,
    unitName: (unitId: number) => names.get(unitId) ?? String(unitId),
  }
}

const isSeen = {
  all: () => true,
  none: ({ total }: UnitTally) => total === 0,
  some: ({ total }: UnitTally) => total > 0,
}

const showBoard = async (visit: Visit<'id'>): Promise<Shown> => {
  const { query, language } = visit
  const asked = query.get('thang') ?? ''
  const month = /^\d{4}-\d{2}$/.test(asked) ? asked : null
  const view = boardViews.find((one) => one === query.get('xem')) ?? 'all'
  const { guidance, tallies, totals, unitName } = await boardFor(visit, month)
  const lines = tallies.filter(isSeen[view])
  const pages = Math.max(1, Math.ceil(lines.length / pageSize))
  const number = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('trang') ?? 1)) || 1))
  return {
    title: say(language)('board.title'),
    crumbs: [
      { href: home, text: say(language)('list.title') },
      { href: publicityPath(guidance.id), text: guidance.title },
    ],
    body: BoardPage({
      visit,
      guidance,
      month: month && monthsOf(guidance).includes(month) ? month : null,
      view,
      rows: lines.slice((number - 1) * pageSize, number * pageSize),
      total: lines.length,
      page: number,
      pageSize,
      totals,
      withOutputs: tallies.filter(isSeen.some).length,
      units: tallies.length,
      unitName,
    }),
  }
}

const makeBook = async (visit: Visit<'id'>) => {
  const { reader, language, demo } = visit
  const { guidance, forms, tallies, totals, unitName } = await boardFor(visit, null)
  const named = { language, unitName }
  const sheets = [
    boardSheet(named, tallies, totals),
    monthSheet(named, await monthlyCounts(reader, guidance.id)),
    outputSheet(named, await outputsOf(reader, guidance.id, null), forms),
  ]
  const notice = demo ? { notice: say(language)('sheet.notice') } : {}
  return {
    name: `ket-qua-tuyen-truyen-${guidance.fromOn}.xlsx`,
    mediaType: fileKinds.xlsx.mediaType,
    body: await writeXlsx(sheets.map((sheet) => ({ ...sheet, ...notice }))),
  }
}

const some =
  (part: string) =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await somePublicity(reader)).map((id) => publicityPath(id, part))

export const routes: readonly Route[] = [
  page(`${home}/:id/bang`, { audience, examples: some('bang') }, showBoard),
  download(`${home}/:id/bang.xlsx`, { audience, examples: some('bang.xlsx') }, makeBook),
]
