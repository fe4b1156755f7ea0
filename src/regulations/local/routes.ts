import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { textFiles } from '../../platform/files/text-files.ts'
import type { Law } from '../../platform/law/law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { mustFindTyped, pathOf, trailOf } from '../../units/queries.ts'
import { written } from '../../units/unit.ts'
import { textLimits } from '../law-texts.ts'
import { localPath, pathOfLocal, regulationsPath } from '../lookup.ts'
import { mustHaveTexts, mustUnpack, skeleton, textsIn } from '../typed-texts.ts'
import { say as lawWords } from '../words.ts'
import { dropDraft } from './drop-draft.ts'
import { localOf, regulators } from './local-regulation.ts'
import { EditionForm } from './pages/edition-form.tsx'
import { ListPage } from './pages/list-page.tsx'
import { RegulationPage } from './pages/regulation-page.tsx'
import { WithdrawPage } from './pages/withdraw-page.tsx'
import { putInForce } from './put-in-force.ts'
import {
  editionsOf,
  type LocalEdition,
  type LocalRegulation,
  mustFindRegulation,
  regulationsOf,
} from './queries.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawRegulation } from './withdraw-regulation.ts'
import { say } from './words.ts'

type Here = Visit<'code'>

const crumbs = ({ language }: Visit, code?: string) => [
  { href: regulationsPath, text: lawWords(language)('title') },
  { href: localPath, text: say(language)('title') },
  ...(code ? [{ href: pathOfLocal(code), text: code }] : []),
]

/** Whether this person keeps the regulations of the place: on its unit, or where it has none as administrator. */
const mayKeep = async ({ reader, actor, today }: Visit, { unitId }: LocalRegulation): Promise<boolean> => {
  if (unitId === null) return holdsRole(actor, ['administrator'])
  return holdsRoleOn(actor, regulators, (await pathOf(reader, unitId, today)) ?? '-')
}

const nameOf = (law: Law, edition: LocalEdition | undefined): string | null =>
  (edition && localOf(law, edition)?.instrument.vi) ?? null

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, language } = visit
  const keeper = holdsRole(actor, regulators)
  const all = await regulationsOf(reader)
  const open = keeper ? all : all.filter(({ editions }) => editions.some(({ fromOn }) => fromOn !== null))
  return {
    title: say(language)('title'),
    crumbs: crumbs(visit).slice(0, 1),
    body: ListPage({
      visit,
      law: visit.law,
      regulations: open.map((row) => ({
        ...row,
        name: nameOf(visit.law, row.editions[0]) ?? row.code,
      })),
      mayAdd: keeper,
    }),
  }
}

/** The edition that the address asks for by its number; else the draft for who keeps it; else what counts. */
const chosen = (editions: readonly LocalEdition[], { query }: Visit): LocalEdition => {
  const asked = editions.find(({ number }) => String(number) === query.get('ban'))
  const found = asked ?? editions[0]
  if (!found) throw new Refusal('local_regulation.not_found', { status: 404 })
  return found
}

const unitNameOf = async ({ reader, today }: Visit, unitId: number | null): Promise<string | null> =>
  unitId === null ? null : written((await trailOf(reader, [unitId], today)).get(unitId) ?? [])

const showRegulation = async (visit: Here): Promise<Shown> => {
  const { reader, params, language, today } = visit
  const regulation = await mustFindRegulation(reader, params.code)
  const keeps = await mayKeep(visit, regulation)
  const all = (await editionsOf(reader, regulation.id)).filter(({ state }) => state !== 'discarded')
  const editions = keeps ? all : all.filter(({ state }) => state !== 'draft')
  const shown = chosen(editions, visit)
  const { law } = visit
  const local = localOf(law, shown)
  const first: Day = local?.instrument.inForce.from ?? today
  return {
    title: local?.instrument[language] ?? regulation.code,
    crumbs: crumbs(visit),
    body: RegulationPage({
      visit,
      law,
      regulation,
      editions,
      shown,
      local,
      unitName: await unitNameOf(visit, regulation.unitId),
      mayKeep: keeps,
      offered: first > today || !all.some(({ fromOn }) => fromOn !== null) ? first : today,
    }),
  }
}

const sentFiles = ({ files }: Visit): readonly LawFile[] =>
  mustUnpack(textFiles(files['files'] ?? [], textLimits))

const fieldsOf =
  (typed: Typed) =>
  (name: string): string | null =>
    name in typed ? one(typed, name) : null

/** What was sent and what was typed; on a new regulation files take the place of the outline to be filled in. */
const textsTyped = (typed: Typed, visit: Visit, isNew: boolean): readonly LawFile[] => {
  const sent = sentFiles(visit)
  const written = isNew && sent.length > 0 ? [] : textsIn(fieldsOf(typed))
  return mustHaveTexts([...written, ...sent])
}

/** The texts that stand in the form: after a refusal also those that were sent as files, so that they can be mended here. */
const textsShown = ({ problem, files }: Visit, known: readonly LawFile[]): readonly LawFile[] => {
  if (!problem) return known
  const typed = textsInOrNothing(problem.typed)
  const sent = textFiles(files['files'] ?? [], textLimits) ?? []
  return sent.length > 0 && known === skeleton ? sent : [...(typed.length > 0 ? typed : known), ...sent]
}

const textsInOrNothing = (typed: Typed): readonly LawFile[] => {
  const files: LawFile[] = []
  for (let at = 0; `path.${at}` in typed; at += 1)
    files.push({ path: one(typed, `path.${at}`), text: one(typed, `text.${at}`) })
  return files.filter(({ path, text }) => path !== '' || text !== '')
}

/** What was sent stands in fields of its own: they must not be overruled by what was typed under the same names. */
const asShown = (visit: Visit, files: readonly LawFile[]): Visit => {
  if (!visit.problem) return visit
  const own = Object.fromEntries(
    files.flatMap(({ path, text }, at) => [
      [`path.${at}`, path],
      [`text.${at}`, text],
    ]),
  )
  const rest = Object.entries(visit.problem.typed).filter(([name]) => !/^(?:path|text)\.\d+$/.test(name))
  return { ...visit, problem: { ...visit.problem, typed: { ...Object.fromEntries(rest), ...own } } }
}

const showNew = async (visit: Visit): Promise<Shown> => {
  const files = textsShown(visit, skeleton)
  return {
    title: say(visit.language)('form.new'),
    crumbs: crumbs(visit),
    body: EditionForm({ visit: asShown(visit, files), code: null, version: null, files }),
  }
}

const mustKeepHere = async (visit: Here): Promise<LocalRegulation> => {
  const regulation = await mustFindRegulation(visit.reader, visit.params.code)
  if (!(await mayKeep(visit, regulation)))
    throw new Refusal('command.no_right', { status: 403, values: { command: saveDraft.name } })
  return regulation
}

const showEdit = async (visit: Here): Promise<Shown> => {
  const regulation = await mustKeepHere(visit)
  const { code } = regulation
  const editions = await editionsOf(visit.reader, regulation.id)
  const draft = editions.find(({ state }) => state === 'draft')
  const latest = draft ?? editions.find(({ fromOn }) => fromOn !== null)
  const known = (latest?.files ?? skeleton).map(({ path, text }) => ({
    path: path.split('/').at(-1) ?? path,
    text,
  }))
  const files = textsShown(visit, known)
  return {
    title: say(visit.language)('form.edit', { code }),
    crumbs: crumbs(visit, code),
    body: EditionForm({ visit: asShown(visit, files), code, version: draft?.version ?? null, files }),
  }
}

const showWithdraw = async (visit: Here): Promise<Shown> => {
  const { code } = await mustKeepHere(visit)
  return {
    title: say(visit.language)('withdraw.title', { code }),
    crumbs: crumbs(visit, code),
    body: WithdrawPage({ visit, code }),
  }
}

const examples = (tail: string) => async (reader: Reader) =>
  (await regulationsOf(reader)).slice(0, 1).map(({ code }) => pathOfLocal(code) + tail)

const seenDraft = (typed: Typed) => ({
  editionId: one(typed, 'editionId'),
  version: numberTyped(typed, 'version'),
})

/** Regulations of a place: the list for everybody, drafting and putting in force for who keeps them. */
export const routes: readonly Route[] = [
  page(localPath, { audience: 'signed-in' }, showList),
  page(`${localPath}/moi`, { audience: regulators }, showNew),
  form(`${localPath}/moi`, {
    audience: regulators,
    command: saveDraft,
    read: async (typed, visit) => {
      const unit = oneOrNull(typed, 'unit')
      return {
        regulationId: null,
        version: null,
        unitId: unit ? (await mustFindTyped(visit.reader, 'unit', unit, visit.today)).id : null,
        files: textsTyped(typed, visit, true),
      }
    },
    show: showNew,
    next: ({ code }) => pathOfLocal(code),
    said: ({ code }, { language }) => say(language)('said.draft', { code }),
  }),
  page(`${localPath}/:code`, { audience: 'signed-in', examples: examples('') }, showRegulation),
  page(`${localPath}/:code/sua`, { audience: regulators, examples: examples('/sua') }, showEdit),
  form(`${localPath}/:code/sua`, {
    audience: regulators,
    command: saveDraft,
    read: async (typed, visit) => ({
      regulationId: (await mustFindRegulation(visit.reader, visit.params.code)).id,
      version: numberTyped(typed, 'version'),
      unitId: null,
      files: textsTyped(typed, visit, false),
    }),
    show: showEdit,
    next: ({ code }) => pathOfLocal(code),
    said: ({ code }, { language }) => say(language)('said.draft', { code }),
  }),
  form(`${localPath}/:code/ap-dung`, {
    audience: regulators,
    command: putInForce,
    read: (typed) => ({ ...seenDraft(typed), fromOn: dayTyped(typed, 'fromOn') }),
    show: showRegulation,
    next: ({ code }) => pathOfLocal(code),
    said: ({ code, fromOn }, { language }) =>
      say(language)('said.put', { code, day: showDay(fromOn, language) }),
  }),
  form(`${localPath}/:code/bo-du-thao`, {
    audience: regulators,
    command: dropDraft,
    read: seenDraft,
    show: showRegulation,
    next: () => localPath,
    said: ({ code }, { language }) => say(language)('said.drop', { code }),
  }),
  page(`${localPath}/:code/thu-hoi`, { audience: regulators, examples: examples('/thu-hoi') }, showWithdraw),
  form(`${localPath}/:code/thu-hoi`, {
    audience: regulators,
    command: withdrawRegulation,
    read: async (typed, visit) => ({
      regulationId: (await mustFindRegulation(visit.reader, visit.params.code)).id,
      fromOn: dayTyped(typed, 'fromOn'),
      reason: one(typed, 'reason'),
    }),
    show: showWithdraw,
    next: ({ code }) => pathOfLocal(code),
    said: ({ code }, { language }) => say(language)('said.withdraw', { code }),
  }),
]
