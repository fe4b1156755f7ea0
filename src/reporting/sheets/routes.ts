import { type Actor, holdsRole } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { fileKinds } from '../../platform/files/file-kind.ts'
import { type FormCell, type FormRow, writeFormBook } from '../../platform/paper/form-book.ts'
import { showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import {
  download,
  form,
  type Made,
  page,
  type Route,
  type Shown,
  type Visit,
} from '../../platform/web/route.ts'
import { demoNotice, readUpload } from '../../platform/web/table-import.ts'
import { many, numberTyped } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { type Figure, isNumber, readFigure, ruleOf } from '../figures.ts'
import { showFigure, showParts, showTarget } from '../pages/figure-text.tsx'
import { reportPath } from '../pages/report-view.ts'
import { findReport, mustFindReport, type ReportWhole } from '../queries.ts'
import { dueOf, reportMoves, stateAfter } from '../report.ts'
import { say as sayReport } from '../words.ts'
import { type SheetLine, SheetPage } from './pages/sheet-page.tsx'
import { SheetEntryPage, sheetPath } from './pages/sheet-entry.tsx'
import { mustFindSheet, type SheetFound, someSheets } from './queries.ts'
import { keepSheet } from './read-sheet.ts'
import { columns, keyOf, merged, nothingMark, readSheet, saysSame } from './sheet.ts'
import { takeSheet } from './take-sheet.ts'
import { say } from './words.ts'

type Here = Visit<'id'>
type HereSheet = Visit<'id' | 'sheet'>
type Indicator = ReportWhole['asked'][number]

const fillers: readonly string[] = reportMoves['report.save'].roles
/** Who reads everything sees what was sent, and fills in nothing. */
const readers = [...fillers, 'auditor']

/** Who works for the very unit: what it has not let go up is seen by nobody above. */
const ofUnit = (actor: Actor, { report }: ReportWhole): boolean =>
  actor.grants.some(({ role, unitId }) => fillers.includes(role) && unitId === report.unitId)

/** The report, for those who fill it in; 404, or 403 when it is another unit's. */
const mineOf = async ({ reader, actor, params }: Here): Promise<ReportWhole> => {
  const whole = await findReport(reader, params.id)
  if (!whole) throw new Refusal('report.not_found', { status: 404 })
  if (!ofUnit(actor, whole) && !holdsRole(actor, ['auditor']))
    throw new Refusal('report.not_yours', { status: 403 })
  return whole
}

const mayFill = ({ actor }: Visit, whole: ReportWhole): boolean =>
  stateAfter('report.save', whole.report.state) !== null && ofUnit(actor, whole)

const unitName = async ({ reader, today }: Visit, unitId: number): Promise<string> =>
  (await trailOf(reader, [unitId], today)).get(unitId)?.at(-1)?.name ?? ''

const answersOf = (indicator: Indicator): FormCell => {
  if (isNumber(indicator.kind)) return { kind: 'whole' }
  if (indicator.kind === 'yes_no') return { kind: 'choice', choices: ['có', 'không'] }
  return indicator.kind === 'scale' ? { kind: 'choice', choices: ruleOf(indicator).steps } : { kind: 'text' }
}

const valueOf = (figure: Figure | undefined, indicator: Indicator): string | number => {
  if (!figure) return ''
  if (isNumber(indicator.kind)) return figure.numerator ?? ''
  if (indicator.kind !== 'yes_no' || figure.answer === null) return figure.answer ?? ''
  return figure.answer === 'yes' ? 'có' : 'không'
}

const noInputs: readonly FormCell[] = [null, null, null, null, null]

const rowsOf = (whole: ReportWhole, indicator: Indicator): readonly FormRow[] => {
  const { report, figures, previous, ownTargets, givenTargets } = whole
  const figure = figures.get(indicator.id)
  const before = previous.get(indicator.id)
  const target = ownTargets.get(indicator.id) ?? givenTargets.get(indicator.id) ?? indicator.target
  const ratio = indicator.kind === 'ratio'
  const head: FormRow = {
    cells: [
      keyOf(report.id, report.version, indicator.code),
      indicator.code,
      indicator.name,
      before ? showFigure(before, indicator, 'vi') : '',
      target === null ? '' : showTarget(target, indicator, 'vi'),
      valueOf(figure, indicator),
      ratio ? (figure?.denominator ?? '') : '',
      figure?.nothingArose ? nothingMark : '',
      figure?.note ?? '',
    ],
    inputs: [
      ...noInputs,
      answersOf(indicator),
      ratio ? { kind: 'whole' } : null,
      { kind: 'choice', choices: [nothingMark] },
      { kind: 'text' },
    ],
  }
  const parts = ruleOf(indicator).breakdown.map(
    (part): FormRow => ({
      cells: [
        keyOf(report.id, report.version, indicator.code, part),
        '',
        say('vi')('sheet.part', { part }),
        '',
        '',
        figure?.breakdown?.[part] ?? '',
        '',
        '',
        '',
      ],
      inputs: [...noInputs, { kind: 'whole' }, null, null, null],
    }),
  )
  return [head, ...parts]
}

/** The report's workbook, the unit's own: Vietnamese in both languages, as the paper form is. */
const makeBook = async (visit: Here): Promise<Made> => {
  const whole = await mineOf(visit)
  const { report, asked } = whole
  const t = say('vi')
  const about = t('sheet.titleLine', {
    unit: await unitName(visit, report.unitId),
    period: report.periodName,
    due: showDay(dueOf(report), 'vi'),
  })
  const notice = demoNotice(visit)
  const name = t('sheet.name', { period: report.periodName })
  const body = await writeFormBook({
    name,
    title: notice ? `${about} ${notice}` : about,
    head: Object.values(columns),
    widths: [40, 8, 56, 20, 14, 14, 14, 14, 40],
    rows: asked.flatMap((indicator) => rowsOf(whole, indicator)),
    wrongNumber: t('sheet.wrongNumber'),
    wrongChoice: t('sheet.wrongChoice'),
  })
  return { name: `${name.replaceAll(/[\s/]+/g, '-')}.xlsx`, mediaType: fileKinds.xlsx.mediaType, body }
}

/** What another report's workbook is of, for the sentence that refuses it. */
const otherName = async (visit: Here, reportId: string): Promise<string> => {
  const other = await mustFindReport(visit.reader, reportId).catch(() => null)
  return other ? `${await unitName(visit, other.unitId)}, ${other.periodName}` : '…'
}

const readBook = async (visit: Here) => {
  const { report, asked } = await mineOf(visit)
  const table = await readUpload(visit, 'file')
  const reading = readSheet(report.id, asked.map(ruleOf), table)
  if (!('code' in reading)) return { reportId: report.id, fileName: table.name, ...reading }
  const fields = { file: { code: reading.code } }
  if (reading.code === 'report_sheet.other_report')
    throw new Refusal(reading.code, { values: { report: await otherName(visit, reading.reportId) } })
  if (reading.code === 'report_sheet.missing_columns')
    throw new Refusal(reading.code, { values: reading.values })
  throw new Refusal(reading.code, { fields })
}

const shownFigure = (figure: Figure | undefined, indicator: Indicator, { language }: Visit): string => {
  const parts = showParts(figure?.breakdown ?? null, ruleOf(indicator).breakdown, language)
  return [showFigure(figure, indicator, language), parts].filter(Boolean).join('; ')
}

const linesOf = (whole: ReportWhole, sheet: SheetFound, visit: Visit): readonly SheetLine[] =>
  sheet.figures.flatMap(({ row, code, typed, faults }) => {
    const indicator = whole.asked.find((one) => one.code === code)
    if (!indicator) return []
    const rule = ruleOf(indicator)
    const there = whole.figures.get(indicator.id)
    const here = readFigure(rule, merged(there, typed)).figure
    const result = faults.length > 0 ? 'mend' : saysSame(rule, there, typed) ? 'same' : 'changed'
    const given = typed.answer ?? typed.numerator ?? ''
    return [
      {
        row,
        code,
        name: indicator.name,
        there: shownFigure(there, indicator, visit),
        here: result === 'mend' ? String(given) : shownFigure(here, indicator, visit),
        result,
        faults,
      } as const,
    ]
  })

const showSheet = async (visit: HereSheet): Promise<Shown> => {
  const whole = await mineOf(visit)
  const { report } = whole
  const sheet = await mustFindSheet(visit.reader, visit.params.sheet)
  if (sheet.reportId !== report.id) throw new Refusal('report_sheet.not_found', { status: 404 })
  const body = SheetPage({
    visit,
    reportId: report.id,
    sheetId: sheet.id,
    fileName: sheet.fileName,
    version: report.version,
    older: report.version > sheet.sheetVersion,
    taken: sheet.state === 'taken',
    mayTake: sheet.state === 'read' && mayFill(visit, whole),
    lines: linesOf(whole, sheet, visit),
    strange: sheet.strange,
  })
  const title = sayReport(visit.language)('report.title', { period: report.periodName })
  return {
    title: say(visit.language)('sheet.title', { name: sheet.fileName }),
    crumbs: [{ href: reportPath(report.id), text: title }],
    body,
  }
}

const examples = async (reader: Reader): Promise<string[]> =>
  (await someSheets(reader)).map(({ id, reportId }) => sheetPath(reportId, id))

const at = '/lam-viec/bao-cao/:id' as const

const showEntry = async (visit: Here): Promise<Shown> => {
  const whole = await mineOf(visit)
  const { report } = whole
  const title = sayReport(visit.language)('report.title', { period: report.periodName })
  const body = SheetEntryPage({
    visit,
    reportId: report.id,
    of: `${await unitName(visit, report.unitId)} – ${title}`,
    open: mayFill(visit, whole),
  })
  return {
    title: say(visit.language)('sheet.entry'),
    crumbs: [{ href: reportPath(report.id), text: title }],
    body,
  }
}

const none = async (): Promise<string[]> => []

/** The round trip of a report's workbook. */
export const routes: readonly Route[] = [
  page(`${at}/bieu`, { audience: readers, examples: none }, showEntry),
  download(`${at}/bieu.xlsx`, { audience: fillers, examples: none }, makeBook),
  form(`${at}/bieu`, {
    audience: fillers,
    command: keepSheet,
    read: async (_typed, visit) => readBook(visit),
    show: showEntry,
    next: ({ id }, visit) => sheetPath(visit.params.id, id),
  }),
  page(`${at}/bieu/:sheet`, { audience: readers, examples }, showSheet),
  form(`${at}/bieu/:sheet`, {
    audience: fillers,
    command: takeSheet,
    read: (typed, visit) => ({
      sheetId: visit.params.sheet,
      version: numberTyped(typed, 'version'),
      codes: many(typed, 'codes'),
    }),
    show: showSheet,
    next: ({ reportId }) => reportPath(reportId),
    said: ({ count }, visit) => say(visit.language)('said.sheetTaken', { count }),
  }),
]
