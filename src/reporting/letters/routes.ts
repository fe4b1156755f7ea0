import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { leadersOf } from '../../people/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { paperRoutes } from '../../platform/web/paper-routes.tsx'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, many, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { mustFindUnit, pathOf, trailOf } from '../../units/queries.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { followerRoles, readKey } from '../follow-up/reminder.ts'
import { draftLetter } from './draft-letter.ts'
import { cancelLetter, editLetter } from './edit-letter.ts'
import { issueLetter } from './issue-letter.ts'
import { letterReaders } from './letter.ts'
import { letterDocument } from './letter-paper.ts'
import { LetterPage, letterPath } from './pages/letter-page.tsx'
import { LettersPage } from './pages/letters-page.tsx'
import { type LetterFound, lettersFor, lettersOf, linesOf, mustReadLetter } from './queries.ts'
import { say } from './words.ts'

type InCampaign = Visit<'slug'>
type Here = Visit<'id'>

const lettersPath = (slug: string): string => `${pagePath(slug, 'don-doc')}/cong-van`

const showList = async (visit: InCampaign): Promise<Shown> => {
  const { reader, params, language } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const letters = await lettersFor(visit, campaign.id)
  return {
    title: say(language)('letters.title'),
    body: LettersPage({ visit, campaign, letters }),
    crumbs: campaignCrumbs(visit, campaign, 'don-doc'),
  }
}

const crumbsOf = (visit: Visit, letter: LetterFound) => [
  ...campaignCrumbs(visit, { slug: letter.campaignSlug, name: letter.campaignName }, 'don-doc'),
  { href: lettersPath(letter.campaignSlug), text: say(visit.language)('letters.title') },
]

const show = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const letter = await mustReadLetter(visit, visit.params.id)
  const path = (await pathOf(reader, letter.issuerId, today)) ?? ''
  const lines = await linesOf(reader, letter, today)
  const mayDecide = holdsRoleOn(actor, followerRoles, path)
  return {
    title: say(language)('letter.title', { subject: letter.subject }),
    body: LetterPage({ visit, letter, lines, mayDecide }),
    crumbs: crumbsOf(visit, letter),
  }
}

const paperOf = async (visit: Here) => {
  const { reader, today } = visit
  const letter = await mustReadLetter(visit, visit.params.id)
  if (letter.state === 'cancelled') throw new Refusal('letter.cancelled', { status: 409 })
  const steps = (await trailOf(reader, [letter.issuerId], today)).get(letter.issuerId) ?? []
  const way = await Promise.all(steps.map(({ id }) => mustFindUnit(reader, id, today)))
  const lines = (await linesOf(reader, letter, today)).filter(({ settled }) => !settled)
  return {
    document: letterDocument({
      ...letter,
      lines,
      way,
      leaders: await leadersOf(reader, letter.issuerId, today),
    }),
    title: say(visit.language)('letter.title', { subject: letter.subject }),
    name: `cong-van-don-doc-${letter.number ?? 'du-thao'}`,
    crumbs: [...crumbsOf(visit, letter), { href: letterPath(letter.id), text: letter.subject }],
  }
}

const readDraft = async (typed: Typed, { reader, params }: InCampaign) => ({
  campaignId: (await mustFindCampaign(reader, params.slug)).id,
  urged: many(typed, 'viec').map((key) => ({ ...(readKey(key) ?? { dutyId: null, reportId: null }) })),
})

const versionOf = (typed: Typed, visit: Here) => ({
  letterId: visit.params.id,
  version: Number(one(typed, 'version')),
})

const listed = async (reader: Reader) => {
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  return campaigns.map(({ slug }) => lettersPath(slug))
}

const examples = async (reader: Reader): Promise<string[]> => {
  const all = await lettersOf(reader, {})
  return ['issued', 'draft']
    .flatMap((state) => all.find((letter) => letter.state === state) ?? [])
    .map(({ id }) => letterPath(id))
}

const printed = async (reader: Reader) => (await examples(reader)).map((path) => `${path}/ban-in`)

const back = ({ id }: { readonly id: string }): string => letterPath(id)

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/don-doc/cong-van',
    { audience: letterReaders, examples: listed },
    showList,
  ),
  form('/lam-viec/phong-trao/:slug/don-doc/cong-van', {
    audience: followerRoles,
    command: draftLetter,
    read: readDraft,
    show: showList,
    next: back,
    said: (_result, visit) => say(visit.language)('said.drafted'),
  }),
  page('/lam-viec/cong-van/:id', { audience: letterReaders, examples }, show),
  ...paperRoutes('/lam-viec/cong-van/:id/ban-in', { audience: letterReaders, examples: printed }, paperOf),
  form('/lam-viec/cong-van/:id/sua', {
    audience: followerRoles,
    command: editLetter,
    read: (typed, visit) => ({
      ...versionOf(typed, visit),
      subject: one(typed, 'subject'),
      opening: one(typed, 'opening'),
      closing: one(typed, 'closing'),
      signerName: oneOrNull(typed, 'signerName'),
      signerTitle: oneOrNull(typed, 'signerTitle'),
      without: many(typed, 'without'),
    }),
    show,
    next: back,
    said: (_result, visit) => say(visit.language)('said.edited'),
  }),
  form('/lam-viec/cong-van/:id/ban-hanh', {
    audience: followerRoles,
    command: issueLetter,
    read: (typed, visit) => ({
      ...versionOf(typed, visit),
      number: one(typed, 'number'),
      issuedOn: dayTyped(typed, 'issuedOn'),
      signerName: one(typed, 'signerName'),
      signerTitle: one(typed, 'signerTitle'),
    }),
    show,
    next: back,
    said: ({ units }, visit) => say(visit.language)('said.issued', { units }),
  }),
  form('/lam-viec/cong-van/:id/huy', {
    audience: followerRoles,
    command: cancelLetter,
    read: (typed, visit) => ({ ...versionOf(typed, visit), reason: one(typed, 'reason') }),
    show,
    next: back,
    said: (_result, visit) => say(visit.language)('said.cancelled'),
  }),
]
