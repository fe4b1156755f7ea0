import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { citationOf } from '../../documents/document.ts'
import { findDocument } from '../../documents/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Finding } from '../../platform/law/law.ts'
import { sayMissing, sayVerdict } from '../../platform/law/words.ts'
import { OfficialPaper } from '../../platform/paper/official-html.tsx'
import { Refusal } from '../../platform/plain/refusal.ts'
import { slug } from '../../platform/plain/vietnamese.ts'
import { paperRoutes } from '../../platform/web/paper-routes.tsx'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { assessAt } from '../../regulations/local/queries.ts'
import { mustFindUnit, trailOf } from '../../units/queries.ts'
import type { UnitOn } from '../../units/unit.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { draftIslands } from '../form-drafts/pages/form-draft-bar.tsx'
import { reviewForm, writtenIn } from '../form-drafts/queries.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { issueReview } from './issue-review.ts'
import { ReviewPage, type UnitWords } from './pages/review-page.tsx'
import { reviewPath } from './pages/review-path.ts'
import { namedIn, staleOf } from './figure-text.ts'
import {
  excerptsOf,
  figuresAt,
  findReview,
  listsAt,
  paragraphsFor,
  type ReviewFound,
  reviewFigures,
  reviewsOf,
} from './queries.ts'
import { requestTo } from '../review-requests/queries.ts'
import { filledKept, readRows, tablesKept } from './request.ts'
import { factsOf, figuresOf, issuesUnderParent, maySeeDraft, reviewMoves, reviewParts } from './review.ts'
import { reviewDocument } from './review-paper.ts'
import { say } from './words.ts'
import { writeReview } from './write-review.ts'

type Here = Visit<'slug'>
type Campaign = Awaited<ReturnType<typeof mustFindCampaign>>

/** Which review the address means: the standing agency's final one unless it says otherwise. */
const placeOf = async (visit: Here) => {
  const { reader, today, query, params } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const kind = query.get('loai') === 'so-ket' ? ('midterm' as const) : ('final' as const)
  const standing = campaign.standingId ?? campaign.launcherId
  const asked = query.get('don-vi') ?? standing
  if (asked === null) throw new Refusal('page.not_found', { status: 404 })
  const unit = await mustFindUnit(reader, asked, today)
  const review = await findReview(reader, { campaignId: campaign.id, unitId: unit.id, kind })
  return { campaign, kind, unit, review }
}

type Place = Awaited<ReturnType<typeof placeOf>>

const inPlace = ({ campaign, unit, review }: Place) => ({ campaign, unitId: unit.id, review })

const askedAs = ({ campaign, unit, kind }: Place) => ({ campaignId: campaign.id, unitId: unit.id, kind })

const askedOf = (visit: Here, place: Place) => requestTo(visit.reader, askedAs(place))

/** Figures that stand otherwise now than in the saved or issued text. */
const staleIn = async (visit: Here, { campaign, unit, review }: Place) => {
  if (!review) return []
  const texts = reviewParts.map((part) => review[part])
  const now = await reviewFigures(visit.reader, campaign, unit.id, visit.today)
  const then = review.state === 'issued' ? namedIn(texts, figuresOf(review.figures)) : review.named
  return staleOf(then, namedIn(texts, now))
}

const wayOf = async ({ reader, today }: Here, unitId: number) => {
  const steps = (await trailOf(reader, [unitId], today)).get(unitId) ?? []
  return Promise.all(steps.map((step) => mustFindUnit(reader, step.id, today)))
}

const addresseesOf = (campaign: Campaign, unit: UnitOn, asker: string | null): readonly string[] => {
  if (asker) return [asker]
  const issuerId = issuesUnderParent(unit) ? unit.parentId : unit.id
  return campaign.launcherId === issuerId ? [] : [campaign.launcherName]
}

const documentOf = async (visit: Here, place: Place, review: ReviewFound) => {
  const { campaign, unit, kind } = place
  const launch = campaign.documentId ? await findDocument(visit.reader, campaign.documentId) : null
  const request = await askedOf(visit, place)
  const filled = filledKept(review.filled)
  return reviewDocument({
    kind,
    excerpts: await excerptsOf(visit.reader, review.id, visit.today),
    lists: await listsAt(visit.reader, inPlace(place), visit.today),
    tables: tablesKept(request?.tables).map((table, at) => ({ ...table, rows: filled[at] ?? [] })),
    texts: review,
    figures: await figuresAt(visit.reader, inPlace(place), visit.today),
    way: await wayOf(visit, unit.id),
    campaignName: campaign.name,
    launchCitation: launch ? citationOf(launch, 'vi') : null,
    addressees: addresseesOf(campaign, unit, request?.requesterName ?? null),
    number: review.number,
    issuedOn: review.issuedOn,
    signerName: review.signerName,
    signerTitle: review.signerTitle,
    demonstration: visit.demo,
  })
}

/** The review of the address, as a paper; 404 when there is none that the visitor may read. */
const paperOf = async (visit: Here) => {
  const place = await placeOf(visit)
  const { review, unit } = place
  if (!review || (review.state !== 'issued' && !maySeeDraft(visit.actor, unit.path)))
    throw new Refusal('review.not_found', { status: 404 })
  const document = await documentOf(visit, place, review)
  return {
    document,
    title: document.subject,
    name: `${slug(document.subject).slice(0, 60)}-${unit.code}`,
    crumbs: [
      ...campaignCrumbs(visit, place.campaign),
      { href: reviewPath(place.campaign.slug, place), text: say(visit.language)(`kind.${place.kind}`) },
    ],
  }
}

/** What units wrote, beside what is written here. */
const unitWordsOf = async ({ reader, today }: Here, { campaign, unit, kind }: Place) => {
  const told = await paragraphsFor(reader, campaign, { unitId: unit.id, kind }, today)
  return told.slice(0, 60).map(
    ({ unitName, texts }): UnitWords => ({
      unit: unitName,
      note: texts.results ?? null,
      lessons: texts.lessons ?? null,
    }),
  )
}

const othersOf = async (visit: Here, { campaign, kind, unit }: Place) => {
  const all = await reviewsOf(visit.reader, campaign.id)
  const issued = all.filter((one) => one.state === 'issued' && one.kind === kind && one.unitId !== unit.id)
  const trails = await trailOf(
    visit.reader,
    issued.map(({ unitId }) => unitId),
    visit.today,
  )
  return issued.flatMap(({ unitId }) => {
    const step = trails.get(unitId)?.at(-1)
    return step ? [{ unit: step.name, href: reviewPath(campaign.slug, { kind, unit: step }) }] : []
  })
}

/** What the law of the day says of a final draft, in the visitor's words. */
const findingsOf = async ({ reader, law, today, language }: Here, review: ReviewFound | null) => {
  if (review === null || review.kind !== 'final' || review.state === 'issued') return []
  const spoken = (finding: Finding) => ({
    ...(language === 'vi' ? finding : { ...finding, ...finding.english }),
    said: sayVerdict(finding.verdict, language),
    lacks: sayMissing(finding, language),
  })
  const final = { subject: 'campaign-review', facts: factsOf(review), day: today }
  return (await assessAt(reader, law, { unitId: review.unitId, ...final })).map(spoken)
}

const show = async (visit: Here): Promise<Shown> => {
  const place = await placeOf(visit)
  const { campaign, kind, unit } = place
  const mayWrite = holdsRoleOn(visit.actor, reviewMoves['review.write'].roles, unit.path)
  const seesDraft = maySeeDraft(visit.actor, unit.path)
  const review = place.review?.state !== 'issued' && !seesDraft ? null : place.review
  const t = say(visit.language)
  return {
    title: t('title.of', { kind: t(`kind.${kind}`), unit: unit.name }),
    body: ReviewPage({
      visit,
      campaign,
      kind,
      unit: { ...unit, room: issuesUnderParent(unit) },
      review,
      figures: await figuresAt(visit.reader, inPlace(place), visit.today),
      findings: await findingsOf(visit, review),
      unitWords: mayWrite ? await unitWordsOf(visit, place) : [],
      others: await othersOf(visit, place),
      mayWrite,
      request: seesDraft ? await askedOf(visit, place) : null,
      excerpts: review ? await excerptsOf(visit.reader, review.id, visit.today) : [],
      lists: await listsAt(visit.reader, inPlace(place), visit.today),
      stale: review && seesDraft ? await staleIn(visit, place) : [],
      written: mayWrite
        ? await writtenIn(visit.reader, await reviewForm(visit.reader, askedAs(place)))
        : null,
      sheet: review ? OfficialPaper({ document: await documentOf(visit, place, review), level: 3 }) : null,
    }),
    crumbs: campaignCrumbs(visit, campaign),
    ...(mayWrite ? { islands: draftIslands } : {}),
  }
}

/** Rows of the asked tables, one a line. */
const filledTyped = (typed: Typed) => {
  const places = Object.keys(typed).filter((name) => /^filled\.\d+$/.test(name)).length
  return Array.from({ length: places }, (_, at) => readRows(one(typed, `filled.${at}`)))
}

const write = async (typed: Typed, visit: Here) => ({
  campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
  unitId: Number(one(typed, 'unitId')),
  kind: one(typed, 'kind'),
  results: one(typed, 'results'),
  effect: one(typed, 'effect'),
  shortcomings: one(typed, 'shortcomings'),
  causes: one(typed, 'causes'),
  lessons: one(typed, 'lessons'),
  filled: filledTyped(typed),
  version: Number(one(typed, 'version')) || null,
})

const issue = (typed: Typed) => ({
  reviewId: one(typed, 'reviewId'),
  version: Number(one(typed, 'version')),
  number: oneOrNull(typed, 'number'),
  issuedOn: dayTyped(typed, 'issuedOn'),
  signerName: one(typed, 'signerName'),
  signerTitle: one(typed, 'signerTitle'),
  published: false,
})

const back = (_result: unknown, { params, query }: Here): string => {
  const asked = query.size > 0 ? `?${query}` : ''
  return `${pagePath(params.slug, 'tong-ket')}${asked}`
}

const campaigns = async (reader: Reader): Promise<readonly Campaign[]> =>
  (await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })).slice(0, 2)

/** Addresses of reviews that were issued. */
const issuedAt = (more: string) => async (reader: Reader) => {
  const found: string[] = []
  for (const campaign of await campaigns(reader)) {
    const all = await reviewsOf(reader, campaign.id)
    const own = all.find(
      ({ state, kind, unitId }) => state === 'issued' && kind === 'final' && unitId === campaign.standingId,
    )
    if (own) found.push(`${pagePath(campaign.slug, 'tong-ket')}${more}`)
  }
  return found
}

const base = '/lam-viec/phong-trao/:slug/tong-ket'
const signedIn = { audience: 'signed-in' } as const

export const routes: readonly Route[] = [
  page(
    base,
    {
      ...signedIn,
      examples: async (reader) => (await campaigns(reader)).map((one) => pagePath(one.slug, 'tong-ket')),
    },
    show,
  ),
  ...paperRoutes(`${base}/van-ban`, { ...signedIn, examples: issuedAt('/van-ban') }, paperOf),
  form(base, {
    audience: reviewMoves['review.write'].roles,
    command: writeReview,
    read: write,
    show,
    next: back,
    said: ({ version }, visit) => say(visit.language)('said.written', { version }),
  }),
  form(`${base}/ban-hanh`, {
    audience: reviewMoves['review.issue'].roles,
    command: issueReview,
    read: issue,
    show,
    next: back,
    said: (_result, visit) => say(visit.language)('said.issued'),
  }),
]
