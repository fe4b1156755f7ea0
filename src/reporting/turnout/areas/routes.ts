import { z } from 'zod'
import { holdsRoleOn } from '../../../platform/actor.ts'
import {
  choiceCell,
  countCell,
  optionalDayCell,
  optionalText,
  requiredText,
} from '../../../platform/paper/cells.ts'
import { checkRows, type RowFault } from '../../../platform/paper/check-rows.ts'
import { readTable } from '../../../platform/paper/spreadsheet.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { fold } from '../../../platform/plain/vietnamese.ts'
import type { Sentence } from '../../../platform/plain/words.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../../platform/web/route.ts'
import { readUpload, refuseTable, resultLink, templateFile } from '../../../platform/web/table-import.ts'
import { one, type Typed } from '../../../platform/web/typed.ts'
import { dayPath } from '../day-path.ts'
import { mayChangeAreas, runningRoles } from '../election-day.ts'
import { dayCrumbs } from '../pages/day-head.tsx'
import { cutoffsOf, electionDays, figuresOf, mustFindDay, mustWatchDay } from '../queries.ts'
import { refusals, say } from '../words.ts'
import { columns, remarks, timeCell } from './columns.ts'
import { importAreas } from './import-areas.ts'
import { AreasPage } from './pages/areas-page.tsx'
import { planAreas } from './polling-area.ts'
import { type AreaListed, countAreas, knownAreas, listAreas } from './queries.ts'
import { findingsOn } from './weigh-areas.ts'

type InDay = Visit<'slug'>

const PAGE = 100

const rowSchema = z.object({
  code: requiredText(30).transform((text) => text.toUpperCase()),
  number: countCell,
  name: requiredText(200),
  commune: requiredText(200),
  listed: countCell,
  earlyOn: optionalDayCell,
  opensAt: timeCell('07:00'),
  closesAt: timeCell('19:00'),
  remark: z.union([z.literal('').transform(() => null), choiceCell(remarks)]),
  contact: optionalText(80),
  phone: optionalText(20),
})

/** The file that was sent, or the table that was pasted. */
const sentTable = async (typed: Typed, visit: InDay) => {
  if (visit.files['file']?.[0]?.bytes.length) return readUpload(visit, 'file')
  const pasted = one(typed, 'table').trim()
  if (pasted === '')
    throw new Refusal('area.nothing_sent', { fields: { file: { code: 'area.nothing_sent' } } })
  return readTable(new TextEncoder().encode(pasted), 'bang-dan.csv')
}

const readImport = async (typed: Typed, visit: InDay) => {
  const day = await mustFindDay(visit.reader, visit.params.slug)
  const table = await sentTable(typed, visit)
  const { accepted, faults } = checkRows(table, { columns, unique: ['code'] }, rowSchema)
  const known = await knownAreas(visit.reader, day)
  const rows = accepted.map(({ value }) => ({ ...value, commune: communeKey(known, value.commune) }))
  const planned = planAreas(rows, day.day, known).faults.map((fault): RowFault => {
    const { row = 0, value } = accepted[fault.at] ?? {}
    return {
      row,
      column: columns[fault.field].title,
      value: String(value?.[fault.field] ?? ''),
      code: fault.code,
      values: { ...fault.values, value: String(value?.[fault.field] ?? '') },
    }
  })
  const all = [...faults, ...planned].toSorted((a, b) => a.row - b.row)
  if (all.length > 0) return refuseTable(visit, table, all, refusals)
  return { dayId: day.id, rows }
}

/** As it is written, or without its accents. */
const communeKey = ({ communes }: Awaited<ReturnType<typeof knownAreas>>, text: string): string =>
  communes.has(text) ? text : fold(text)

const wordsOf = (finding: ReturnType<typeof findingsOn>[number] | undefined): Sentence =>
  finding
    ? {
        vi: `${finding.quote} (${finding.citation})`,
        en: `${finding.english.quote} (${finding.english.citation})`,
      }
    : { vi: '', en: '' }

/** Areas of a page beside the law, clause by clause. */
const weigh = async (visit: InDay, dayOn: string, dayId: string, areas: readonly AreaListed[]) => {
  const last = (await cutoffsOf(visit.reader, dayId)).at(-1)
  const figures = await figuresOf(
    visit.reader,
    areas.map(({ id }) => id),
  )
  const found = areas.flatMap((area) => {
    const figure = figures.find((one) => one.areaId === area.id && one.cutoffId === last?.id) ?? null
    const name = `${area.code} ${area.name}, ${area.communeName}: ${figure?.voted ?? '–'}/${area.listed}`
    return findingsOn(visit.law, { ...area, figure }, dayOn).map((finding) => ({ finding, name }))
  })
  const byClause = Map.groupBy(found, ({ finding }) => finding.clause)
  return [...byClause.values()].map((own) => ({
    words: wordsOf(own[0]?.finding),
    areas: own.map(({ name }) => name),
  }))
}

const show = async (visit: InDay): Promise<Shown> => {
  const { reader, actor, language } = visit
  const day = await mustWatchDay(reader, actor, visit.params.slug)
  const total = await countAreas(reader, day.id)
  const asked = Number(visit.query.get('trang') ?? '1')
  const number = Number.isInteger(asked) && asked >= 1 && (asked - 1) * PAGE < Math.max(1, total) ? asked : 1
  const areas = await listAreas(reader, day, { limit: PAGE, offset: (number - 1) * PAGE })
  const body = AreasPage({
    visit,
    day,
    areas,
    total,
    page: number,
    pageSize: PAGE,
    mayImport: holdsRoleOn(actor, runningRoles, day.provincePath) && mayChangeAreas(day.state),
    result: await resultLink(visit),
    findings: await weigh(visit, day.day, day.id, areas),
  })
  const title = say(language)('areas.title', { province: day.provinceName })
  return { title, body, crumbs: dayCrumbs(visit, day) }
}

const examples =
  (under: string) =>
  async (reader: Visit['reader']): Promise<readonly string[]> =>
    (await electionDays(reader)).map(({ slug }) => `${dayPath(slug, 'areas')}${under}`)

/** Polling areas of an election day: the list, the import, its template. */
export const routes: readonly Route[] = [
  page('/lam-viec/bau-cu/:slug/khu-vuc', { audience: 'signed-in', examples: examples('') }, show),
  form('/lam-viec/bau-cu/:slug/khu-vuc', {
    audience: runningRoles,
    command: importAreas,
    read: readImport,
    show,
    next: (_result, visit) => dayPath(visit.params.slug, 'areas'),
    said: (result, visit) => say(visit.language)('import.done', result),
  }),
  download(
    '/lam-viec/bau-cu/:slug/khu-vuc/mau',
    { audience: runningRoles, examples: examples('/mau') },
    async (visit) => {
      const t = say(visit.language)
      const rows = Object.keys(remarks).map((remark) => [remark])
      const list = { name: t('areas.remark'), head: [columns.remark.title], rows }
      return templateFile(visit, t('import.templateName'), Object.values(columns), [list])
    },
  ),
]
