import { z } from 'zod'
import {
  choiceCell,
  countCell,
  dayCell,
  optionalDayCell,
  optionalText,
  requiredText,
} from '../../platform/paper/cells.ts'
import { checkRows, type RowFault } from '../../platform/paper/check-rows.ts'
import type { SheetTable } from '../../platform/paper/table.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { readUpload, refuseTable, resultLink, templateFile } from '../../platform/web/table-import.ts'
import { importUnits } from '../import-units.ts'
import { classes, knownVersions } from '../queries.ts'
import { planImport } from '../unit-import.ts'
import { refusals, say } from '../words.ts'
import { agencyIdentifier, columnOf, columns, yesNo } from './columns.ts'
import { ImportPage } from './pages/import-page.tsx'

const address = '/lam-viec/don-vi/nhap'
const audience = ['administrator']

const rowSchema = (known: Awaited<ReturnType<typeof classes>>) => {
  const choices = Object.fromEntries(
    known.flatMap(({ code, nameVi }) => [
      [nameVi, code],
      [code, code],
    ]),
  )
  const orNothing = <Value>(nothing: Value) => z.literal('').transform(() => nothing)
  return z.object({
    code: optionalText(60),
    name: requiredText(300),
    class: choiceCell(choices),
    kind: z.string().max(60),
    parentCode: optionalText(60),
    fromDay: dayCell,
    untilDay: optionalDayCell,
    officialCode: optionalText(20),
    agencyIdentifier,
    temporary: z.union([orNothing(false), choiceCell(yesNo)]),
    position: z.union([orNothing(1000), countCell]),
    mark: optionalText(20),
    note: optionalText(1000),
  })
}

const headKey = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The codes of rows that are wrong in themselves: the units below them are not wrong for their sake. */
const codesOfWrong = (table: SheetTable, faults: readonly RowFault[]): ReadonlySet<string> => {
  const wrong = new Set(faults.map(({ row }) => row))
  const at = table.head.findIndex((title) => headKey(title) === headKey(columns.code.title))
  return new Set(table.rows.filter(({ row }) => wrong.has(row)).map(({ cells }) => cells[at] ?? ''))
}

/** The rows of the sent file; throws `import.refused` with every fault of every row. */
const readRows = async (visit: Visit) => {
  const table = await readUpload(visit, 'file')
  const known = await classes(visit.reader)
  const { accepted, faults } = checkRows(table, { columns, unique: ['code'] }, rowSchema(known))
  const rows = accepted.map(({ value }) => value)
  const plan = planImport(
    rows,
    await knownVersions(visit.reader, rows),
    new Set(known.map(({ code }) => code)),
  )
  const wrong = codesOfWrong(table, faults)
  const own = plan.faults.filter(
    ({ at, field }) => field !== 'parentCode' || !wrong.has(rows[at]?.parentCode ?? ''),
  )
  const planned = own.map((fault): RowFault => {
    const { row = 0, value } = accepted[fault.at] ?? {}
    return {
      row,
      column: columnOf(fault),
      value: String(value?.[fault.field] ?? ''),
      code: fault.code,
      values: fault.values,
    }
  })
  const all = [...faults, ...planned].toSorted((one, other) => one.row - other.row)
  if (all.length > 0) return refuseTable(visit, table, all, refusals)
  return rows
}

const show = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('import.title'),
  crumbs: [{ href: '/lam-viec/don-vi', text: say(visit.language)('unit.title') }],
  body: ImportPage({ visit, classes: await classes(visit.reader), result: await resultLink(visit) }),
})

/** Units from a file. */
export const routes: readonly Route[] = [
  page(address, { audience }, show),
  form(address, {
    audience,
    command: importUnits,
    read: async (_typed, visit) => ({ rows: await readRows(visit) }),
    show,
    next: () => '/lam-viec/don-vi',
    said: ({ added, same }, visit) => say(visit.language)('import.done', { added, same }),
  }),
  download(`${address}/mau`, { audience }, async (visit) => {
    const t = say(visit.language)
    const rows = (await classes(visit.reader)).map(({ nameVi }) => [nameVi])
    const list = { name: t('unit.class'), head: [columns.class.title], rows }
    return templateFile(visit, t('import.templateName'), Object.values(columns), [list])
  }),
]
