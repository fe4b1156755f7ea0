import { findDocument } from '../../documents/queries.ts'
import { findFile } from '../../platform/files/store.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { paperRoutes } from '../../platform/web/paper-routes.tsx'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { keptChecklist } from '../checklists/checklist.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { moveOfForm } from '../form-drafts/form-draft.ts'
import { draftIslands } from '../form-drafts/pages/form-draft-bar.tsx'
import { inspectionWritten } from '../form-drafts/queries.ts'
import { everyRole, mayMove } from './inspection.ts'
import { writeConclusion } from '../rounds/conclude-round.ts'
import { inspectionMatter, mustFindRound, toldUnder } from '../rounds/queries.ts'
import { closeFinding, closeInspection, extendFinding } from './close-finding.ts'
import { checkedFiles } from './keep-files.ts'
import { inspectionDocument, paperNames, papersOf, type UnitPaper } from './inspection-paper.ts'
import { reportMended, returnFinding } from './mend-finding.ts'
import { InspectionPage } from './pages/inspection-page.tsx'
import {
  answersOf,
  filesOf,
  type InspectionFound,
  inspectionsOf,
  seenInspection,
  signaturesOf,
} from './queries.ts'
import { signMinutes, unsignMinutes } from './sign-minutes.ts'
import { say } from './words.ts'

type Here = Visit<'id'>

const pathsOf = async ({ reader, today }: Visit, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, [...new Set(unitIds)], today)
  return (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))
}

const showInspection = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today } = visit
  const { inspection, may } = await seenInspection(reader, visit.params.id, actor, today)
  const { id, roundId, conclusionId } = inspection
  const given = new Map((await answersOf(reader, id)).map((row) => [row.item, row]))
  const round = roundId ? await mustFindRound(reader, roundId) : null
  const conclusion = conclusionId ? await findDocument(reader, conclusionId) : null
  const written = await inspectionWritten(reader, inspection, (form) => {
    const move = moveOfForm[form]
    return form !== 'outline' && may(move) && mayMove(move, inspection)
  })
  return {
    title: say(visit.language)('title'),
    body: InspectionPage({
      visit,
      inspection,
      path: (await pathsOf(visit, [inspection.unitId]))(inspection.unitId),
      round,
      checklist: keptChecklist(inspection.checklist),
      given,
      signatures: await signaturesOf(reader, id),
      files: await filesOf(reader, id),
      told: toldUnder(round?.outline, inspection.told),
      papers: papersOf(inspection, given.size),
      conclusionNumber: conclusion?.number ?? null,
      written,
      may,
    }),
    ...(Object.keys(written).length > 0 ? { islands: draftIslands } : {}),
    crumbs: campaignCrumbs(visit, campaignAt(inspection), 'kiem-tra'),
  }
}

const campaignAt = ({ campaignSlug: slug, campaignName: name }: InspectionFound) => ({ slug, name })
const inspectionPath = ({ id }: { readonly id: string }): string => `/lam-viec/kiem-tra/${id}`

const paperAt = async (visit: Here, paper: UnitPaper) => {
  const { reader, actor, today } = visit
  const { inspection } = await seenInspection(reader, visit.params.id, actor, today)
  const answered = (await answersOf(reader, inspection.id)).length
  if (!papersOf(inspection, answered).includes(paper))
    throw new Refusal('inspection.not_found', { status: 404 })
  const matter = await inspectionMatter(reader, inspection, paper)
  const t = say(visit.language)
  return {
    document: inspectionDocument(paper, matter),
    title: `${t(`paper.${paper}`)}: ${matter.unitName}`,
    crumbs: [
      ...campaignCrumbs(visit, campaignAt(inspection), 'kiem-tra'),
      { href: inspectionPath(inspection), text: matter.unitName },
    ],
  }
}

const onInspection = { audience: everyRole, show: showInspection, next: inspectionPath } as const
const aboutFinding = (typed: Typed) => ({ findingId: one(typed, 'findingId') })

const examples =
  (more: string, states?: readonly ('open' | 'closed')[]) =>
  async (reader: Reader): Promise<string[]> => {
    const some = await inspectionsOf(reader, { kind: 'round', limit: 50, ...(states ? { states } : {}) })
    // One that was noted afterwards has no papers of its own.
    const whole = more
      ? some.filter(({ toldOn, conclusion }) => toldOn !== null && conclusion !== null)
      : some
    return whole.slice(0, 2).map((one) => `${inspectionPath(one)}${more}`)
  }

const actForms: readonly Route[] = [
  form('/lam-viec/kiem-tra/:id/ky', {
    ...onInspection,
    command: signMinutes,
    read: (typed, visit) => ({
      inspectionId: visit.params.id,
      side: one(typed, 'side'),
      name: one(typed, 'name'),
      post: one(typed, 'post'),
      signedOn: dayTyped(typed, 'signedOn'),
      note: oneOrNull(typed, 'note'),
      opinion: oneOrNull(typed, 'opinion'),
      files: checkedFiles(visit.files['files']),
    }),
    said: ({ done }, visit) => say(visit.language)(done ? 'said.signedBoth' : 'said.signed'),
  }),
  form('/lam-viec/kiem-tra/:id/bo-ky', {
    ...onInspection,
    command: unsignMinutes,
    read: (typed, visit) => ({ inspectionId: visit.params.id, reason: one(typed, 'reason') }),
    said: (_result, visit) => say(visit.language)('said.unsigned'),
  }),
  form('/lam-viec/kiem-tra/:id/ket-luan', {
    ...onInspection,
    command: writeConclusion,
    read: (typed, visit) => ({ inspectionId: visit.params.id, conclusion: one(typed, 'conclusion') }),
    said: (_result, visit) => say(visit.language)('said.concluded'),
  }),
  form('/lam-viec/kiem-tra/:id/khac-phuc', {
    ...onInspection,
    command: reportMended,
    read: (typed, visit) => ({
      ...aboutFinding(typed),
      text: one(typed, 'text'),
      files: checkedFiles(visit.files['files']),
    }),
    said: (_result, visit) => say(visit.language)('said.mended'),
  }),
  form('/lam-viec/kiem-tra/:id/tra-lai', {
    ...onInspection,
    command: returnFinding,
    read: (typed) => ({ ...aboutFinding(typed), reason: one(typed, 'reason') }),
    said: (_result, visit) => say(visit.language)('said.returned'),
  }),
  form('/lam-viec/kiem-tra/:id/gia-han', {
    ...onInspection,
    command: extendFinding,
    read: (typed) => ({
      ...aboutFinding(typed),
      until: dayTyped(typed, 'until'),
      reason: one(typed, 'reason'),
    }),
    said: (_result, visit) => say(visit.language)('said.extended'),
  }),
  form('/lam-viec/kiem-tra/:id/dong', {
    ...onInspection,
    command: closeFinding,
    read: (typed) => ({ ...aboutFinding(typed), note: one(typed, 'note') }),
    said: (_result, visit) => say(visit.language)('said.findingClosed'),
  }),
  form('/lam-viec/kiem-tra/:id/ket-thuc', {
    ...onInspection,
    command: closeInspection,
    read: (_typed, visit) => ({ inspectionId: visit.params.id }),
    said: (_result, visit) => say(visit.language)('said.closed'),
  }),
]

const printed = ['report', 'minutes', 'conclusion', 'mending'] as const satisfies readonly UnitPaper[]

export const routes: readonly Route[] = [
  page(
    '/lam-viec/kiem-tra/:id',
    {
      audience: 'signed-in',
      examples: async (reader) => [
        ...(await inspectionsOf(reader, { limit: 1 })).map(inspectionPath),
        ...(await examples('')(reader)),
      ],
    },
    showInspection,
  ),
  download(
    '/lam-viec/kiem-tra/:id/tep/:file',
    { audience: 'signed-in', examples: async () => [] },
    async (visit) => {
      const { reader, actor, today, params } = visit
      const { inspection } = await seenInspection(reader, params.id, actor, today)
      const found = (await filesOf(reader, inspection.id)).find(({ id }) => id === params.file)
      if (!found) throw new Refusal('file.not_found', { status: 404 })
      const { name, mediaType, bytes } = await findFile(reader, found.fileId)
      return { name, mediaType, body: bytes, inline: true }
    },
  ),
  ...printed.flatMap((paper) =>
    paperRoutes(
      `/lam-viec/kiem-tra/:id/van-ban/${paperNames[paper]}`,
      {
        audience: 'signed-in',
        examples:
          paper === 'mending' ? async () => [] : examples(`/van-ban/${paperNames[paper]}`, ['closed']),
      },
      (visit: Here) => paperAt(visit, paper),
    ),
  ),
  ...actForms,
]
