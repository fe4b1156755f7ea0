import { z } from 'zod'
import { choiceCell, dayCell, optionalText, requiredText } from '../../platform/paper/cells.ts'
import { checkRows, type RowFault } from '../../platform/paper/check-rows.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { readUpload, refuseTable, resultLink, templateFile } from '../../platform/web/table-import.ts'
import { refusals as unitRefusals } from '../../units/words.ts'
import { loginKey, loginShape, roles } from '../accounts/account.ts'
import { refusals as accountRefusals, roleName } from '../accounts/words.ts'
import { personName } from '../person.ts'
import { refusals, say } from '../words.ts'
import { categories, columnOf, columns, honorifics, namesakes, roleChoices, yesNo } from './columns.ts'
import { importPeople } from './import-people.ts'
import { ImportPage } from './pages/import-page.tsx'
import { planPeople } from './person-import.ts'
import { knownForImport } from './queries.ts'

const address = '/lam-viec/nguoi/nhap'
const audience = ['administrator']

const orNothing = <Value>(nothing: Value) => z.literal('').transform(() => nothing)
const byRole = roleChoices((role) => roleName(role, 'vi'))

const rowSchema = z.object({
  name: requiredText(200).transform(personName),
  honorific: z.union([orNothing(null), choiceCell(honorifics)]),
  category: z.union([orNothing(null), choiceCell(categories)]),
  phone: optionalText(40),
  email: z.union([orNothing(null), z.email()]),
  unitCode: requiredText(60),
  title: requiredText(300),
  leads: z.union([orNothing(false), choiceCell(yesNo)]),
  fromDay: dayCell,
  login: z.union([
    orNothing(null),
    z.string().transform(loginKey).pipe(z.string().regex(loginShape, 'account.login_form')),
  ]),
  role: z.union([orNothing(null), choiceCell(byRole)]),
  namesake: z.union([orNothing(null), choiceCell(namesakes)]),
})

/** The rows of the sent file; throws `import.refused` with every fault of every row. */
const readRows = async (visit: Visit) => {
  const table = await readUpload(visit, 'file')
  const { accepted, faults } = checkRows(table, { columns }, rowSchema)
  const rows = accepted.map(({ value }) => value)
  const plan = planPeople(rows, await knownForImport(visit.reader, rows))
  const planned = plan.faults.map(({ at, ...fault }): RowFault => {
    const { row = 0, value } = accepted[at] ?? {}
    const cell = String(value?.[fault.field] ?? '')
    return { row, column: columnOf({ at, ...fault }), value: cell, code: fault.code, values: fault.values }
  })
  const all = [...faults, ...planned].toSorted((one, other) => one.row - other.row)
  if (all.length > 0)
    return refuseTable(visit, table, all, { ...unitRefusals, ...accountRefusals, ...refusals })
  return rows
}

const choices = [
  [columns.honorific.title, Object.keys(honorifics)],
  [columns.category.title, Object.keys(categories)],
  [columns.leads.title, ['có', 'không']],
  [columns.role.title, roles.map((role) => roleName(role, 'vi'))],
  [columns.namesake.title, Object.keys(namesakes)],
] as const

const show = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('import.title'),
  crumbs: [{ href: '/lam-viec/nguoi', text: say(visit.language)('people.title') }],
  body: ImportPage({ visit, choices, result: await resultLink(visit) }),
})

/** People from a file. */
export const routes: readonly Route[] = [
  page(address, { audience }, show),
  form(address, {
    audience,
    command: importPeople,
    read: async (_typed, visit) => ({ rows: await readRows(visit), invented: visit.demo }),
    show,
    next: () => '/lam-viec/nguoi',
    said: (result, visit) => say(visit.language)('import.done', result),
  }),
  download(`${address}/mau`, { audience }, async (visit) => {
    const lists = choices.map(([name, values]) => ({ name, head: [name], rows: values.map((one) => [one]) }))
    return templateFile(visit, say(visit.language)('import.templateName'), Object.values(columns), lists)
  }),
]
