import { holdsRole, holdsRoleOn } from '../platform/actor.ts'
import { readNumber, showNumber } from '../platform/plain/number.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { form, page, type Route, type Visit } from '../platform/web/route.ts'
import { many, numberTyped, one, oneOrNull, type Typed } from '../platform/web/typed.ts'
import { workingUnits } from '../people/queries.ts'
import { lawAt } from '../regulations/local/queries.ts'
import { clausesOfPlace, lookedUpAt } from '../regulations/weighed.ts'
import { childrenOf, classes, namesOf, pathOf, trailOf } from '../units/queries.ts'
import { listCampaigns } from '../campaigns/queries.ts'
import { createTable } from './create-table.ts'
import { criteriaIn } from './criteria-text.ts'
import { NewPage } from './pages/new-page.tsx'
import { openTable } from './open-table.ts'
import { ListPage } from './pages/list-page.tsx'
import { SheetPage } from './pages/sheet-page.tsx'
import { TablePage } from './pages/table-page.tsx'
import { publishTable } from './publish-table.ts'
import { criteriaOf, mustFindSheet, mustFindTable, scoresOf, scoringTables, sheetsOf } from './queries.ts'
import { countedScores, scoreFinal } from './score-final.ts'
import { scoreSelf } from './score-self.ts'
import { keepers, mayMoveSheet, sheetMoves } from './scoring-table.ts'
import { say, words } from './words.ts'

/** Whether the visitor holds one of the roles on the unit. */
const holds = async (visit: Visit, roles: readonly string[], unitId: number): Promise<boolean> =>
  holdsRoleOn(visit.actor, roles, (await pathOf(visit.reader, unitId, visit.today)) ?? '')

const crumbs = ({ language }: Visit) => [{ href: '/lam-viec/xep-loai', text: say(language)('ranking.title') }]

const showList = async (visit: Visit) => {
  const { reader, actor, today, language } = visit
  const all = holdsRole(actor, ['auditor', 'administrator'])
  const mine = await workingUnits(reader, actor, today)
  const trails = await trailOf(reader, mine, today)
  const above = [...trails.values()].flatMap((trail) => trail.map((step) => step.id))
  const tables = await scoringTables(reader, all ? null : above)
  return {
    title: say(language)('ranking.title'),
    body: ListPage({
      language,
      tables,
      mayMake: holdsRole(actor, keepers),
      unitNames: await namesOf(
        visit,
        tables.map((table) => table.ownerId),
      ),
    }),
  }
}

const showTable = async (visit: Visit<'id'>) => {
  const { reader, params, today } = visit
  const table = await mustFindTable(reader, params.id)
  const mayKeep = await holds(visit, keepers, table.ownerId)
  const seesAll =
    mayKeep ||
    (await holds(visit, ['auditor', 'administrator', 'unit_leader', 'council_member'], table.ownerId))
  const place = await lawAt(reader, visit.law, table.ownerId, today)
  const mine = await workingUnits(reader, visit.actor, today)
  const sheets = (await sheetsOf(reader, table.id)).filter(
    (sheet) => seesAll || table.state === 'published' || mine.includes(sheet.unitId),
  )
  return {
    title: table.name,
    crumbs: crumbs(visit),
    body: TablePage({
      visit,
      table,
      criteria: await criteriaOf(reader, table.id),
      sheets,
      unitNames: await namesOf(
        visit,
        sheets.map((sheet) => sheet.unitId),
      ),
      mayKeep,
      ofPlace: clausesOfPlace(place, lookedUpAt.scores, {}, today),
    }),
  }
}

const showSheet = async (visit: Visit<'id'>) => {
  const { reader, params, language } = visit
  const sheet = await mustFindSheet(reader, params.id)
  const table = await mustFindTable(reader, sheet.tableId)
  const criteria = await criteriaOf(reader, table.id)
  const unitName = (await namesOf(visit, [sheet.unitId])).get(sheet.unitId) ?? ''
  const open = table.state === 'open'
  return {
    title: say(language)('sheet.title', { unit: unitName }),
    crumbs: [...crumbs(visit), { href: `/lam-viec/xep-loai/${table.id}`, text: table.name }],
    body: SheetPage({
      visit,
      table,
      sheet,
      unitName,
      criteria,
      scores: await scoresOf(reader, sheet.id),
      counted: await countedScores(reader, criteria, sheet.unitId, visit.today),
      maySelf:
        open &&
        mayMoveSheet('score.self', sheet.state) &&
        (await holds(visit, sheetMoves['score.self'].roles, sheet.unitId)),
      mayFinal: open && (await holds(visit, sheetMoves['score.final'].roles, table.ownerId)),
    }),
  }
}

/** "58" or "14,5" → the number; anything else is handed on, so that the command says what is wrong with it. */
const scoreTyped = (text: string): unknown => {
  if (text.trim() === '') return null
  const read = readNumber(text)
  return 'value' in read ? read.value : text
}

const linesTyped = (typed: Typed): unknown =>
  Object.keys(typed)
    .filter((name) => name.startsWith('scores.'))
    .map((name) => name.slice('scores.'.length))
    .map((criterionId) => ({
      criterionId,
      score: scoreTyped(one(typed, `scores.${criterionId}`)),
      note: oneOrNull(typed, `notes.${criterionId}`),
    }))

const showNew = async (visit: Visit) => {
  const { reader, today, language, actor } = visit
  const owners = await namesOf(visit, await workingUnits(reader, actor, today))
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  return {
    title: say(language)('new.title'),
    crumbs: crumbs(visit),
    body: NewPage({
      visit,
      owners: [...owners].map(([id, text]) => ({ value: String(id), text })),
      classes: (await classes(reader)).map((one) => ({
        value: one.code,
        text: language === 'vi' ? one.nameVi : one.nameEn,
      })),
      campaigns: campaigns.map(({ id, name }) => ({ value: id, text: name })),
    }),
  }
}

const bandsTyped = (typed: Typed): readonly unknown[] =>
  [0, 1, 2, 3]
    .map((at) => ({
      name: one(typed, `bandName.${at}`).trim(),
      atLeast: scoreTyped(one(typed, `bandLeast.${at}`)),
    }))
    .filter((band) => band.name !== '')

const tableTyped = async (typed: Typed, { reader, today }: Visit) => {
  const ownerId = Number(one(typed, 'ownerId'))
  const wanted = many(typed, 'classes')
  const units = await childrenOf(reader, ownerId, today)
  const campaignId = oneOrNull(typed, 'campaignId')
  return {
    ownerId,
    year: numberTyped(typed, 'year'),
    name: one(typed, 'name'),
    bands: bandsTyped(typed),
    criteria: criteriaIn(one(typed, 'criteria')).map((criterion) => ({
      ...criterion,
      campaignId: criterion.method === 'manual' ? null : campaignId,
    })),
    unitIds: units.filter((unit) => wanted.includes(unit.class)).map((unit) => unit.id),
  }
}

const examples = async () => []

export const routes: readonly Route[] = [
  page('/lam-viec/xep-loai', { audience: 'signed-in' }, showList),
  page('/lam-viec/xep-loai/moi', { audience: keepers }, showNew),
  form('/lam-viec/xep-loai/moi', {
    audience: keepers,
    command: createTable,
    read: tableTyped,
    show: showNew,
    next: ({ id }) => `/lam-viec/xep-loai/${id}`,
    said: (_result, { language }) => say(language)('new.saved'),
  }),
  page(
    '/lam-viec/xep-loai/:id',
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await scoringTables(reader, null)).map(({ id }) => `/lam-viec/xep-loai/${id}`),
    },
    showTable,
  ),
  form('/lam-viec/xep-loai/:id/mo', {
    audience: keepers,
    command: openTable,
    read: (_typed, visit) => ({ id: visit.params.id }),
    show: showTable,
    next: ({ id }) => `/lam-viec/xep-loai/${id}`,
    said: (_result, { language }) => say(language)('table.opened'),
  }),
  form('/lam-viec/xep-loai/:id/cong-bo', {
    audience: keepers,
    command: publishTable,
    read: (_typed, visit) => ({ id: visit.params.id, documentId: null }),
    show: showTable,
    next: ({ id }) => `/lam-viec/xep-loai/${id}`,
    said: (_result, { language }) => say(language)('table.published'),
  }),
  page('/lam-viec/xep-loai/phieu/:id', { audience: 'signed-in', examples }, showSheet),
  form('/lam-viec/xep-loai/phieu/:id/tu-cham', {
    audience: 'signed-in',
    command: scoreSelf,
    read: (typed, visit) => ({ sheetId: visit.params.id, scores: linesTyped(typed) }),
    show: showSheet,
    next: ({ id }) => `/lam-viec/xep-loai/phieu/${id}`,
    said: ({ total }, { language }) =>
      say(language)('sheet.selfSaved', { total: showNumber(total, language) }),
  }),
  form('/lam-viec/xep-loai/phieu/:id/cham', {
    audience: keepers,
    command: scoreFinal,
    read: (typed, visit) => ({ sheetId: visit.params.id, scores: linesTyped(typed) }),
    show: showSheet,
    next: ({ id }) => `/lam-viec/xep-loai/phieu/${id}`,
    said: ({ total }, { language }) =>
      say(language)('sheet.finalSaved', { total: showNumber(total, language) }),
  }),
]

export const sections: readonly Section[] = [
  { href: '/lam-viec/xep-loai', text: words['nav.ranking'], audience: 'signed-in' },
]
