import { mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { form, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one, type Typed } from '../../platform/web/typed.ts'
import { mustFindUnit, trailOf } from '../../units/queries.ts'
import { mustBeChosen } from '../drafts/draft.ts'
import { type Fields, fieldsOf, fieldsUnder } from '../drafts/draft-fields.ts'
import { ComparePage } from '../drafts/pages/compare-page.tsx'
import { say as sayDraft } from '../drafts/words.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { everyRole } from '../inspections/inspection.ts'
import { seenInspection } from '../inspections/queries.ts'
import { requestTo } from '../review-requests/queries.ts'
import { tablesKept } from '../reviews/request.ts'
import { reviewMoves, reviewParts } from '../reviews/review.ts'
import { say as sayReview } from '../reviews/words.ts'
import { mustFindRound, toldUnder } from '../rounds/queries.ts'
import { type FormPlace, type InspectionForm, isInspectionForm, moveOfForm, ownFields } from './form-draft.ts'
import { keepInspectionDraft } from './keep-inspection-draft.ts'
import { keepReviewDraft } from './keep-review-draft.ts'
import { inspectionDraftPaths, reviewDraftPaths } from './pages/form-paths.ts'
import { inspectionForm, reviewForm, writtenIn } from './queries.ts'
import { say } from './words.ts'

type OfReview = Visit<'slug'>
type OfInspection = Visit<'id' | 'form'>

/** A form whose two copies may have to be looked at side by side. */
type Compared = {
  readonly place: FormPlace
  readonly own: RegExp
  readonly paths: { readonly path: string; readonly keep: string }
  /** The form's name, as its page knows it. */
  readonly formName: string
  readonly kicker: string
  readonly labelOf: (field: string) => string
  readonly crumbs: NonNullable<Shown['crumbs']>
}

/** The address without its place on the page, saying that the copy of this form on the device is dropped. */
const backTo = ({ paths, formName }: Compared): string => {
  const [page = '', place = ''] = paths.path.split('#')
  return `${page}${page.includes('?') ? '&' : '?'}bo=${encodeURIComponent(formName)}${place ? `#${place}` : ''}`
}

/** `/…/nhap` → `/…/nhap/hop`, before the query. */
const mergeAt = (keep: string): string => keep.replace(/(?=\?|$)/, '/hop')

const ofTwo = ['form.draft_elsewhere', 'report.sides_open']

/** What was typed here beside what stands in the system. Any other refusal is told by itself. */
const showTwo = async (visit: Visit, compared: Compared): Promise<Shown> => {
  const { place, own, paths } = compared
  if (visit.problem && !ofTwo.includes(visit.problem.refusal.code)) throw visit.problem.refusal
  const { draft } = await writtenIn(visit.reader, place)
  const current = draft?.baseVersion === place.baseVersion ? draft : null
  const typed = visit.problem?.typed ?? {}
  const merging = visit.problem?.refusal.code === 'report.sides_open'
  const same: Fields = merging ? fieldsUnder(typed, 'same.', own) : {}
  const mine = merging
    ? { ...same, ...fieldsUnder(typed, 'mine.', own) }
    : visit.problem
      ? fieldsOf(typed, own)
      : (draft?.fields ?? {})
  const theirs = merging
    ? { ...same, ...fieldsUnder(typed, 'theirs.', own) }
    : (current?.fields ?? place.saved)
  const body = ComparePage({
    visit: merging ? visit : { ...visit, problem: null },
    mine,
    theirs,
    who: current?.savedBy ?? place.savedBy ?? '…',
    draftVersion: merging ? Number(one(typed, 'draftVersion')) : (current?.version ?? 0),
    kicker: compared.kicker,
    path: paths.path,
    action: mergeAt(paths.keep),
    back: backTo(compared),
    version: place.baseVersion,
    labelOf: compared.labelOf,
  })
  return {
    title: sayDraft(visit.language)('compare.title'),
    body,
    islands: ['report-draft'],
    crumbs: compared.crumbs,
  }
}

/** Without a script the browser has no copy that counts: each press is one of its own. */
const copyTyped = (typed: Typed, visit: Visit) => ({
  version: one(typed, 'version') || 0,
  draftVersion: one(typed, 'draftVersion') || 0,
  copyId: uuid.test(one(typed, 'copyId')) ? one(typed, 'copyId') : visit.commandId,
  sequence: one(typed, 'sequence') || 0,
})

const reviewAsked = async (visit: OfReview) => {
  const { reader, today, query, params } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const unitId = query.get('don-vi') ?? campaign.standingId ?? campaign.launcherId
  if (unitId === null) throw new Refusal('page.not_found', { status: 404 })
  const unit = await mustFindUnit(reader, unitId, today)
  const kind = query.get('loai') === 'so-ket' ? ('midterm' as const) : ('final' as const)
  return { campaign, unit, asked: { campaignId: campaign.id, unitId: unit.id, kind } }
}

const showReview = async (visit: OfReview): Promise<Shown> => {
  const { campaign, unit, asked } = await reviewAsked(visit)
  if (!holdsRoleOn(visit.actor, reviewMoves['review.write'].roles, unit.path))
    throw new Refusal('review.not_found', { status: 404 })
  const tables = tablesKept((await requestTo(visit.reader, asked))?.tables)
  const t = sayReview(visit.language)
  return showTwo(visit, {
    place: await reviewForm(visit.reader, asked),
    own: ownFields.review,
    paths: reviewDraftPaths(campaign.slug, { kind: asked.kind, unit }),
    formName: 'viet',
    kicker: t('title.of', { kind: t(`kind.${asked.kind}`), unit: unit.name }),
    labelOf: (field) => {
      const part = reviewParts.find((name) => name === field)
      return part ? t(`part.${part}`) : (tables[Number(field.split('.')[1])]?.title ?? field)
    },
    crumbs: campaignCrumbs(visit, campaign),
  })
}

const readReview = async (visit: OfReview) => (await reviewAsked(visit)).asked

const formIn = ({ params }: OfInspection): InspectionForm => {
  if (!isInspectionForm(params.form)) throw new Refusal('page.not_found', { status: 404 })
  return params.form
}

const formNames = { team: 'ky-team', unit: 'ky-unit', conclusion: 'ket-luan' } as const

const inspectionLabels = async (visit: OfInspection, roundId: string | null) => {
  const outline = roundId ? toldUnder((await mustFindRound(visit.reader, roundId)).outline, []) : []
  const t = say(visit.language)
  const named = ['name', 'post', 'signedOn', 'note', 'opinion', 'conclusion'] as const
  return (field: string): string => {
    const known = named.find((name) => name === field)
    return known ? t(`field.${known}`) : (outline[Number(field.split('.')[1])]?.heading ?? field)
  }
}

const showInspection = async (visit: OfInspection): Promise<Shown> => {
  const { reader, actor, today } = visit
  const what = formIn(visit)
  const { inspection, may } = await seenInspection(reader, visit.params.id, actor, today)
  if (!may(moveOfForm[what])) throw new Refusal('inspection.not_yours', { status: 403 })
  const unit = (await trailOf(reader, [inspection.unitId], today)).get(inspection.unitId)?.at(-1)?.name ?? ''
  const paths = inspectionDraftPaths(inspection.id, what)
  const campaign = { slug: inspection.campaignSlug, name: inspection.campaignName }
  return showTwo(visit, {
    place: await inspectionForm(reader, inspection, what),
    own: ownFields[what],
    paths,
    formName: what === 'outline' ? paths.path : formNames[what],
    kicker: `${say(visit.language)(`form.${what}`)} – ${unit}`,
    labelOf: await inspectionLabels(visit, inspection.roundId),
    crumbs: campaignCrumbs(visit, campaign, 'kiem-tra'),
  })
}

const reviewAt = '/lam-viec/phong-trao/:slug/tong-ket/nhap'
const inspectionAt = '/lam-viec/kiem-tra/:id/nhap/:form'

const toReview = (_result: unknown, visit: OfReview): string => {
  const asked = visit.query.size > 0 ? `?${visit.query}` : ''
  return `/lam-viec/phong-trao/${visit.params.slug}/tong-ket${asked}#viet`
}
const toInspection = (_result: unknown, visit: OfInspection): string =>
  inspectionDraftPaths(visit.params.id, formIn(visit)).path

const kept = (_result: unknown, visit: Visit): string => say(visit.language)('said.kept')

const ofReview = {
  audience: reviewMoves['review.write'].roles,
  command: keepReviewDraft,
  show: showReview,
  next: toReview,
  said: kept,
} as const
const ofInspection = {
  audience: everyRole,
  command: keepInspectionDraft,
  show: showInspection,
  next: toInspection,
  said: kept,
} as const

export const routes: readonly Route[] = [
  form(reviewAt, {
    ...ofReview,
    read: async (typed, visit) => ({
      ...(await readReview(visit)),
      ...copyTyped(typed, visit),
      fields: fieldsOf(typed, ownFields.review),
    }),
  }),
  form(`${reviewAt}/hop`, {
    ...ofReview,
    read: async (typed, visit) => ({
      ...(await readReview(visit)),
      ...copyTyped(typed, visit),
      fields: mustBeChosen(typed, ownFields.review),
    }),
  }),
  form(inspectionAt, {
    ...ofInspection,
    read: (typed, visit) => ({
      inspectionId: visit.params.id,
      form: formIn(visit),
      ...copyTyped(typed, visit),
      fields: fieldsOf(typed, ownFields[formIn(visit)]),
    }),
  }),
  form(`${inspectionAt}/hop`, {
    ...ofInspection,
    read: (typed, visit) => ({
      inspectionId: visit.params.id,
      form: formIn(visit),
      ...copyTyped(typed, visit),
      fields: mustBeChosen(typed, ownFields[formIn(visit)]),
    }),
  }),
]
