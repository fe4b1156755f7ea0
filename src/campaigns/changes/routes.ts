import { chainOf } from '../../documents/queries.ts'
import type { Command } from '../../platform/command.ts'
import type { Reader } from '../../platform/database/handles.ts'
import {
  form,
  type FormRoute,
  page,
  type Route,
  type Shown,
  type Unchecked,
  type Visit,
} from '../../platform/web/route.ts'
import { one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { type CampaignMove, campaignMoves } from '../campaign.ts'
import {
  boundaryIn,
  dayIn,
  groundFrom,
  indicatorsFrom,
  indicatorShown,
  textIn,
  textOrNull,
} from '../campaign-fields.ts'
import { linkCampaigns } from '../link-campaigns.ts'
import { campaignPath, crumbsOf, home } from '../pages/campaign-parts.tsx'
import { listPlansBelow } from '../plans/queries.ts'
import { listCampaigns, mustFindCampaign, someSlugs, wholeOf } from '../queries.ts'
import { setIndicators } from '../set-indicators.ts'
import { say } from '../words.ts'
import { closeCampaign } from './close-campaign.ts'
import { confirmEnd } from './confirm-end.ts'
import { correctCampaign } from './correct-campaign.ts'
import { extendCampaign } from './extend-campaign.ts'
import { ChangePage } from './pages/change-page.tsx'
import { IndicatorsPage } from './pages/indicators-page.tsx'
import { LinksPage } from './pages/links-page.tsx'
import { withdrawCampaign } from './withdraw-campaign.ts'

type Here = Visit<'slug'>

const setters = campaignMoves['campaign.set_indicators'].roles
const linkers = campaignMoves['campaign.link'].roles

const showChange = async (visit: Here): Promise<Shown> => {
  const whole = await wholeOf(visit.reader, visit.params.slug, visit)
  const below = (await listPlansBelow(visit.reader, whole.campaign.id)).length
  const title = say(visit.language)('change.pageTitle')
  return { title, crumbs: crumbsOf(visit, whole), body: ChangePage({ whole, visit, below }) }
}

type Seen = ReturnType<typeof groundFrom> & { readonly campaignId: string; readonly version: number }

const changeForm = <Input>(
  part: string,
  move: CampaignMove,
  command: Command<Input, unknown>,
  read: (typed: Typed, seen: Seen) => Unchecked<NoInfer<Input>>,
): FormRoute =>
  form(`${home}/:slug/thay-doi/${part}`, {
    audience: 'signed-in',
    command,
    read: async (typed, visit) => {
      const { id } = await mustFindCampaign(visit.reader, visit.params.slug)
      return read(typed, { ...groundFrom(typed), campaignId: id, version: Number(one(typed, 'version')) })
    },
    show: showChange,
    next: (_, visit) => campaignPath(visit.params.slug),
    said: (_, visit) => say(visit.language)(campaignMoves[move].said),
  })

const changes: readonly FormRoute[] = [
  changeForm('gia-han', 'campaign.extend', extendCampaign, (typed, seen) => ({
    ...seen,
    end: boundaryIn(typed, 'end.on'),
    endEvent: undefined,
  })),
  changeForm('dinh-chinh', 'campaign.correct', correctCampaign, (typed, seen) => ({
    ...seen,
    name: textIn(typed, 'name'),
    occasion: textOrNull(typed, 'occasion'),
    purpose: textOrNull(typed, 'purpose'),
    slogan: textOrNull(typed, 'slogan'),
    criteria: textOrNull(typed, 'criteria'),
    plan: textOrNull(typed, 'plan'),
    measures: textOrNull(typed, 'measures'),
    start: boundaryIn(typed, 'start.on'),
    end: boundaryIn(typed, 'end.on'),
    endEvent: textOrNull(typed, 'endEvent'),
    published: ticked(typed, 'published'),
  })),
  changeForm('xac-nhan', 'campaign.confirm_end', confirmEnd, (typed, seen) => ({
    ...seen,
    endedOn: dayIn(typed, 'endedOn'),
  })),
  changeForm('ket-thuc', 'campaign.close', closeCampaign, (_, seen) => seen),
  changeForm('thu-hoi', 'campaign.withdraw', withdrawCampaign, (_, seen) => seen),
]

const showIndicators = async (visit: Here): Promise<Shown> => {
  const whole = await wholeOf(visit.reader, visit.params.slug, visit)
  const blank = { code: '', name: '', tree: 'agency' as const }
  const indicators = [...whole.indicators.map(indicatorShown), blank, blank, blank]
  const title = say(visit.language)('move.set_indicators')
  return { title, crumbs: crumbsOf(visit, whole), body: IndicatorsPage({ whole, visit, indicators }) }
}

const indicators = form(`${home}/:slug/chi-tieu`, {
  audience: setters,
  command: setIndicators,
  read: async (typed, visit) => ({
    campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
    indicators: indicatorsFrom(typed),
  }),
  show: showIndicators,
  next: ({ slug }) => campaignPath(slug),
  said: (_, visit) => say(visit.language)('said.indicators_set'),
})

const showLinks = async (visit: Here): Promise<Shown> => {
  const { reader } = visit
  const whole = await wholeOf(reader, visit.params.slug, visit)
  const all = await listCampaigns(reader, { parentId: null, states: ['running', 'closed', 'stub'] })
  const known = new Set(all.map(({ documentId }) => documentId))
  const chain = whole.document ? await chainOf(reader, whole.document.id) : { above: [] }
  const body = LinksPage({
    whole,
    visit,
    campaigns: all.filter(({ id }) => id !== whole.campaign.id),
    cited: chain.above.filter(({ document }) => !known.has(document.id)),
  })
  return { title: say(visit.language)('move.link'), crumbs: crumbsOf(visit, whole), body }
}

const links = form(`${home}/:slug/lien-ket`, {
  audience: linkers,
  command: linkCampaigns,
  read: async (typed, visit) => {
    const [what, id] = one(typed, 'toId').split(':')
    return {
      fromId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
      toId: what === 'campaign' ? (id ?? null) : null,
      toDocumentId: what === 'document' ? (id ?? null) : null,
      name: oneOrNull(typed, 'name'),
      kind: one(typed, 'kind'),
    }
  },
  show: showLinks,
  next: ({ slug }) => campaignPath(slug),
  said: (_, visit) => say(visit.language)('said.linked'),
})

const slugs = (part: string) => async (reader: Reader) =>
  (await someSlugs(reader, ['running'])).map((slug) => campaignPath(slug, part))

export const routes: readonly Route[] = [
  page(`${home}/:slug/thay-doi`, { audience: 'signed-in', examples: slugs('thay-doi') }, showChange),
  page(`${home}/:slug/chi-tieu`, { audience: setters, examples: slugs('chi-tieu') }, showIndicators),
  page(`${home}/:slug/lien-ket`, { audience: linkers, examples: slugs('lien-ket') }, showLinks),
  ...changes,
  indicators,
  links,
]
