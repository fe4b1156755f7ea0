import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { answerChecklist } from '../inspections/answer-checklist.ts'
import { everyRole, mayMove } from '../inspections/inspection.ts'
import { checkedFiles } from '../inspections/keep-files.ts'
import { ChecklistPage, ItemPage } from '../inspections/pages/checklist-page.tsx'
import { draftIslands } from '../form-drafts/pages/form-draft-bar.tsx'
import { inspectionForm, writtenIn } from '../form-drafts/queries.ts'
import { OutlinePage } from '../inspections/pages/outline-page.tsx'
import { answersOf, filesOf, inspectionsOf, seenInspection, signaturesOf } from '../inspections/queries.ts'
import { finishSelfInspection } from '../inspections/self-inspect.ts'
import { tellInspection } from '../inspections/tell-inspection.ts'
import { say } from '../inspections/words.ts'
import { mustFindRound, toldUnder } from '../rounds/queries.ts'
import { keptChecklist, keptSuggestion, suggest } from './checklist.ts'
import { factsOf } from './queries.ts'

type Here = Visit<'id'>

const inspectionPath = (id: string): string => `/lam-viec/kiem-tra/${id}`

const nameOf = async ({ reader, today }: Visit, unitId: number): Promise<string> =>
  (await trailOf(reader, [unitId], today)).get(unitId)?.at(-1)?.name ?? ''

const crumbsOf = (
  visit: Visit,
  { id, campaignSlug, campaignName }: { id: string; campaignSlug: string; campaignName: string },
  unitName: string,
) => [
  ...campaignCrumbs(visit, { slug: campaignSlug, name: campaignName }, 'kiem-tra'),
  { href: inspectionPath(id), text: unitName },
]

/** The checklist with its answers; what the system says now, or said when it was answered. */
const checklistOf = async (visit: Here) => {
  const { reader, actor, today } = visit
  const { inspection, may } = await seenInspection(reader, visit.params.id, actor, today)
  const checklist = keptChecklist(inspection.checklist)
  if (!checklist || inspection.state === 'planned') throw new Refusal('inspection.not_found', { status: 404 })
  const { id, campaignId, unitId } = inspection
  const given = new Map((await answersOf(reader, id)).map((row) => [row.item, row]))
  const signed = (await signaturesOf(reader, id)).length > 0
  const mayAnswer = may('checklist.answer') && mayMove('checklist.answer', inspection) && !signed
  const [facts] = mayAnswer ? await factsOf(reader, { campaignId, unitIds: [unitId], today }) : []
  const suggestions = checklist.items.flatMap((item) => {
    const said = facts ? suggest(item, facts) : keptSuggestion(given.get(item.id)?.suggested)
    return said ? [[item.id, said] as const] : []
  })
  return {
    visit,
    inspection,
    checklist,
    unitName: await nameOf(visit, unitId),
    given,
    suggestions: new Map(suggestions),
    files: await filesOf(reader, id),
    mayAnswer,
  }
}

const showChecklist = async (visit: Here): Promise<Shown> => {
  const props = await checklistOf(visit)
  const asked = visit.problem ? one(visit.problem.typed, 'item') : visit.query.get('muc')
  const item = props.checklist.items.find(({ id }) => id === asked)
  const t = say(visit.language)
  return {
    title: item ? `${item.id}. ${item.question}` : t('check.title'),
    body: item ? ItemPage({ ...props, item }) : ChecklistPage(props),
    crumbs: [
      ...crumbsOf(visit, props.inspection, props.unitName),
      ...(item ? [{ href: `${inspectionPath(props.inspection.id)}/phieu`, text: t('check.title') }] : []),
    ],
  }
}

/** A finding that was begun; null when its three fields are empty. */
const findingTyped = (typed: Typed) => {
  const finding = {
    text: one(typed, 'finding.text'),
    ownerName: one(typed, 'finding.ownerName'),
    dueOn: dayTyped(typed, 'finding.dueOn'),
  }
  return one(typed, 'answer') === 'chua' && Object.values(finding).some(Boolean) ? finding : null
}

const readAnswer = (typed: Typed, visit: Here) => ({
  inspectionId: visit.params.id,
  item: one(typed, 'item'),
  answer: one(typed, 'answer'),
  document: oneOrNull(typed, 'document'),
  page: oneOrNull(typed, 'page'),
  note: oneOrNull(typed, 'note'),
  finding: findingTyped(typed),
  files: checkedFiles(visit.files['files']),
  version: Number(one(typed, 'version')) || null,
  goOn: ticked(typed, 'tiep'),
})

const showOutline = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today } = visit
  const { inspection, may } = await seenInspection(reader, visit.params.id, actor, today)
  if (!may('inspection.tell') || !mayMove('inspection.tell', inspection))
    throw new Refusal('inspection.not_asked', { status: 409 })
  const round = inspection.roundId ? await mustFindRound(reader, inspection.roundId) : null
  const unitName = await nameOf(visit, inspection.unitId)
  return {
    title: say(visit.language)('outline.title'),
    body: OutlinePage({
      visit,
      inspection,
      unitName,
      told: toldUnder(round?.outline, inspection.told),
      files: (await filesOf(reader, inspection.id)).filter(({ purpose }) => purpose === 'outline'),
      written: await writtenIn(reader, await inspectionForm(reader, inspection, 'outline')),
    }),
    islands: draftIslands,
    crumbs: crumbsOf(visit, inspection, unitName),
  }
}

const readOutline = (typed: Typed, visit: Here) => {
  const places = Object.keys(typed).filter((name) => /^told\.\d+$/.test(name)).length
  return {
    inspectionId: visit.params.id,
    told: Array.from({ length: places }, (_, at) => one(typed, `told.${at}`)),
    send: ticked(typed, 'gui'),
    files: checkedFiles(visit.files['files']),
  }
}

const examples =
  (more: string) =>
  async (reader: Reader): Promise<string[]> =>
    (await inspectionsOf(reader, { kind: 'round', states: ['closed'], limit: 1 })).map(
      ({ id }) => `${inspectionPath(id)}${more}`,
    )

export const routes: readonly Route[] = [
  page(
    '/lam-viec/kiem-tra/:id/phieu',
    { audience: 'signed-in', examples: examples('/phieu') },
    showChecklist,
  ),
  form('/lam-viec/kiem-tra/:id/phieu', {
    audience: everyRole,
    command: answerChecklist,
    read: readAnswer,
    show: showChecklist,
    next: ({ id, next }) => `${inspectionPath(id)}/phieu${next ? `?muc=${next}` : ''}`,
    said: ({ item }, visit) => say(visit.language)('said.answered', { item }),
  }),
  page('/lam-viec/kiem-tra/:id/bao-cao', { audience: 'signed-in', examples: async () => [] }, showOutline),
  form('/lam-viec/kiem-tra/:id/bao-cao', {
    audience: everyRole,
    command: tellInspection,
    read: readOutline,
    show: showOutline,
    next: ({ id, sent }) => `${inspectionPath(id)}${sent ? '' : '/bao-cao'}`,
    said: ({ sent }, visit) => say(visit.language)(sent ? 'said.sent' : 'said.told'),
  }),
  form('/lam-viec/kiem-tra/:id/hoan-thanh', {
    audience: everyRole,
    command: finishSelfInspection,
    read: (typed, visit) => ({
      inspectionId: visit.params.id,
      leaderName: one(typed, 'leaderName'),
      note: one(typed, 'note'),
    }),
    show: showChecklist,
    next: ({ id }) => inspectionPath(id),
    said: (_result, visit) => say(visit.language)('said.finished'),
  }),
]
