import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { namedIn, staleOf, typedFigures } from '../reviews/figure-text.ts'
import { ParagraphsPage } from '../reviews/pages/paragraphs-page.tsx'
import { RequestPage } from '../reviews/pages/request-page.tsx'
import { reviewPath } from '../reviews/pages/review-path.ts'
import { SubmitPage } from '../reviews/pages/submit-page.tsx'
import { excerptsOf, findReview, paragraphsFor, reviewFigures } from '../reviews/queries.ts'
import { repliesTo, requestBy } from './queries.ts'
import { readTable } from '../reviews/request.ts'
import { requestReview } from '../reviews/request-review.ts'
import { mayMove, reviewMoves, reviewParts, reviewRequesters } from '../reviews/review.ts'
import { returnReview, submitReview } from '../reviews/submit-review.ts'
import { takeParagraphs } from '../reviews/take-paragraphs.ts'
import { say } from '../reviews/words.ts'

type Here = Visit<'slug'>

/** Which review the address means: the standing agency's final one unless it says otherwise. */
const placeOf = async ({ reader, today, query, params }: Here) => {
  const campaign = await mustFindCampaign(reader, params.slug)
  const kind = query.get('loai') === 'so-ket' ? ('midterm' as const) : ('final' as const)
  const asked = query.get('don-vi') ?? campaign.standingId ?? campaign.launcherId
  if (asked === null) throw new Refusal('page.not_found', { status: 404 })
  const unit = await mustFindUnit(reader, asked, today)
  const review = await findReview(reader, { campaignId: campaign.id, unitId: unit.id, kind })
  return { campaign, kind, unit, review }
}

type Place = Awaited<ReturnType<typeof placeOf>>

const at = ({ campaign, kind, unit }: Place, more = ''): string =>
  reviewPath(campaign.slug, { kind, unit }, more)

const crumbsOf = (visit: Here, place: Place) => [
  ...campaignCrumbs(visit, place.campaign),
  {
    href: at(place),
    text: say(visit.language)('title.of', {
      kind: say(visit.language)(`kind.${place.kind}`),
      unit: place.unit.name,
    }),
  },
]

/** A draft that the visitor writes; 404 for others. */
const written = async (visit: Here) => {
  const place = await placeOf(visit)
  const { review, unit } = place
  const holds = holdsRoleOn(visit.actor, reviewMoves['review.issue'].roles, unit.path)
  if (!review || !holds) throw new Refusal('review.not_found', { status: 404 })
  return { place, review }
}

const showRequest = async (visit: Here): Promise<Shown> => {
  const place = await placeOf(visit)
  const { campaign, kind, unit } = place
  const { reader, today } = visit
  if (!holdsRoleOn(visit.actor, [...reviewRequesters, 'auditor'], unit.path))
    throw new Refusal('review.not_found', { status: 404 })
  const asked = await requestBy(reader, { campaignId: campaign.id, unitId: unit.id, kind })
  const replies = asked ? await repliesTo(reader, asked, today) : []
  const t = say(visit.language)
  return {
    title: t('request.title', { kind: t(`kind.${kind}`).toLowerCase(), unit: unit.name }),
    body: RequestPage({
      visit,
      campaignName: campaign.name,
      kind,
      unit,
      asked,
      replies: replies.map((reply) => ({
        ...reply,
        href: reviewPath(campaign.slug, { kind, unit: { code: reply.unitCode } }),
      })),
      back: at(place),
      action: at(place, '/yeu-cau'),
    }),
    crumbs: crumbsOf(visit, place),
  }
}

const readRequest = async (typed: Typed, visit: Here) => ({
  campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
  unitId: Number(one(typed, 'unitId')) || null,
  ownUnitId: null,
  kind: one(typed, 'kind'),
  outline: Object.fromEntries(
    reviewParts.flatMap((part) => {
      const text = oneOrNull(typed, `outline.${part}`)
      return text ? [[part, text]] : []
    }),
  ),
  tables: one(typed, 'tables')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => readTable(line) ?? { title: line.trim(), columns: [] }),
  dueOn: dayTyped(typed, 'dueOn'),
  letter: oneOrNull(typed, 'letter'),
})

const showParagraphs = async (visit: Here): Promise<Shown> => {
  const { place, review } = await written(visit)
  const { campaign, unit } = place
  const told = await paragraphsFor(visit.reader, campaign, review, visit.today)
  return {
    title: say(visit.language)('take.title', { unit: unit.name }),
    body: ParagraphsPage({
      visit,
      campaignName: campaign.name,
      unitName: unit.name,
      review,
      told,
      excerpts: await excerptsOf(visit.reader, review.id, visit.today),
      back: at(place),
      action: at(place, '/tong-hop'),
    }),
    crumbs: crumbsOf(visit, place),
  }
}

const readParagraphs = (typed: Typed) => ({
  reviewId: one(typed, 'reviewId'),
  version: Number(one(typed, 'version')),
  taken: Object.keys(typed).flatMap((name) => {
    const [, part = '', unitId = ''] = /^lay\.(\w+)\.(\d+)$/.exec(name) ?? []
    if (!part || !ticked(typed, name)) return []
    return [{ part, unitId: Number(unitId), text: one(typed, `sua.${part}.${unitId}`) }]
  }),
})

const showSubmit = async (visit: Here): Promise<Shown> => {
  const { place, review } = await written(visit)
  const { campaign, unit } = place
  const figures = await reviewFigures(visit.reader, campaign, unit.id, visit.today)
  const texts = reviewParts.map((part) => review[part])
  const may = (move: 'review.submit' | 'review.return') =>
    mayMove(move, review.state) && holdsRoleOn(visit.actor, reviewMoves[move].roles, unit.path)
  const title = say(visit.language)('submit.title')
  return {
    title,
    body: SubmitPage({
      visit,
      title,
      campaignName: campaign.name,
      review,
      stale: staleOf(review.named, namedIn(texts, figures)),
      typed: texts.flatMap(typedFigures),
      back: at(place),
      submitTo: at(place, '/trinh'),
      returnTo: at(place, '/tra-lai'),
      may: { submit: may('review.submit'), giveBack: may('review.return') },
    }),
    crumbs: crumbsOf(visit, place),
  }
}

const back = (_result: unknown, { params, query }: Here): string =>
  `${pagePath(params.slug, 'tong-ket')}${query.size > 0 ? `?${query}` : ''}`

const seen = (typed: Typed) => ({
  reviewId: one(typed, 'reviewId'),
  version: Number(one(typed, 'version')),
})

const examples =
  (more: string) =>
  async (reader: Reader): Promise<string[]> => {
    const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
    return campaigns.slice(0, 2).map(({ slug }) => `${pagePath(slug, 'tong-ket')}${more}`)
  }

const base = '/lam-viec/phong-trao/:slug/tong-ket'
const writers = reviewMoves['review.issue'].roles

export const routes: readonly Route[] = [
  page(`${base}/yeu-cau`, { audience: [...writers, 'auditor'], examples: examples('/yeu-cau') }, showRequest),
  form(`${base}/yeu-cau`, {
    audience: reviewRequesters,
    command: requestReview,
    read: readRequest,
    show: showRequest,
    next: (_result, { params, query }) =>
      `${pagePath(params.slug, 'tong-ket')}/yeu-cau${query.size > 0 ? `?${query}` : ''}`,
    said: ({ units }, visit) => say(visit.language)('said.requested', { units }),
  }),
  page(`${base}/tong-hop`, { audience: writers, examples: examples('/tong-hop') }, showParagraphs),
  form(`${base}/tong-hop`, {
    audience: reviewMoves['review.take'].roles,
    command: takeParagraphs,
    read: readParagraphs,
    show: showParagraphs,
    next: back,
    said: ({ count }, visit) => say(visit.language)('said.taken', { count }),
  }),
  page(`${base}/trinh`, { audience: writers, examples: examples('/trinh') }, showSubmit),
  form(`${base}/trinh`, {
    audience: reviewMoves['review.submit'].roles,
    command: submitReview,
    read: seen,
    show: showSubmit,
    next: back,
    said: (_result, visit) => say(visit.language)('said.submitted'),
  }),
  form(`${base}/tra-lai`, {
    audience: reviewMoves['review.return'].roles,
    command: returnReview,
    read: (typed) => ({ ...seen(typed), reason: one(typed, 'reason') }),
    show: showSubmit,
    next: back,
    said: (_result, visit) => say(visit.language)('said.returned'),
  }),
]
