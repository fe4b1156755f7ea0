import { findCampaign } from '../../campaigns/queries.ts'
import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { namesOf } from '../../units/queries.ts'
import { branchesSeen, choicesOf, placeSeen } from '../queries.ts'
import { correctSpokesperson, endSpokesperson, nameSpokesperson } from './name-spokesperson.ts'
import { NamedPage, NamingPage } from './pages/naming-page.tsx'
import { home, pathOf, SpokespersonsPage } from './pages/spokespersons-page.tsx'
import { countSpokespersons, mustFindSpokesperson, spokespersonsOf } from './queries.ts'
import { namers, seers } from './spokesperson.ts'
import { say, words } from './words.ts'

const LISTED = 100

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const asked = { paths: await branchesSeen(visit), today }
  const part = partAsked(visit, { total: await countSpokespersons(reader, asked), pageSize: LISTED })
  const named = await spokespersonsOf(reader, asked, part)
  const names = await namesOf(
    visit,
    named.map(({ unitId }) => unitId),
  )
  return {
    title: say(language)('list.title'),
    body: SpokespersonsPage({
      visit,
      named,
      part,
      unitName: (unitId) => names.get(unitId) ?? String(unitId),
      mayName: holdsRole(actor, namers),
    }),
  }
}

const crumbs = (visit: Visit) => [{ href: home, text: say(visit.language)('list.title') }]

const showNew = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('list.new'),
  crumbs: crumbs(visit),
  body: NamingPage({
    visit,
    ...(await choicesOf(visit)),
    asked: { unit: visit.query.get('don-vi') ?? '', campaign: visit.query.get('dot') ?? '' },
  }),
})

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, actor, params } = visit
  const found = await mustFindSpokesperson(reader, params.id)
  const place = await placeSeen(visit, found.unitId)
  if (place === null) throw new Refusal('spokesperson.not_found', { status: 404 })
  const campaign = found.campaignId ? await findCampaign(reader, found.campaignId) : null
  return {
    title: found.name,
    crumbs: crumbs(visit),
    body: NamedPage({
      visit,
      one: found,
      unitName: (await namesOf(visit, [found.unitId])).get(found.unitId) ?? '',
      campaignName: campaign?.name ?? null,
      mayName: holdsRoleOn(actor, namers, place),
    }),
  }
}

const told = (typed: Typed) => ({
  name: one(typed, 'name'),
  post: one(typed, 'post'),
  postEn: oneOrNull(typed, 'postEn'),
  phone: one(typed, 'phone'),
  email: oneOrNull(typed, 'email'),
  basis: oneOrNull(typed, 'basis'),
})
const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})

const some = async (reader: Visit['reader']): Promise<string[]> =>
  (await spokespersonsOf(reader, { paths: null, today: '9999-12-31' }, { limit: 2 })).map(({ id }) =>
    pathOf(id),
  )

export const routes: readonly Route[] = [
  page(home, { audience: seers }, showList),
  page(`${home}/moi`, { audience: namers }, showNew),
  form(`${home}/moi`, {
    audience: namers,
    command: nameSpokesperson,
    read: (typed) => ({
      ...told(typed),
      unitId: numberTyped(typed, 'unitId'),
      campaignId: oneOrNull(typed, 'campaignId'),
      fromDay: dayTyped(typed, 'fromDay') ?? '',
    }),
    show: showNew,
    next: ({ id }) => pathOf(id),
    said: (_, { language }) => say(language)('said.named'),
  }),
  page(`${home}/:id`, { audience: seers, examples: some }, showOne),
  form(`${home}/:id/sua`, {
    audience: namers,
    command: correctSpokesperson,
    read: (typed, visit) => ({ ...told(typed), ...seen(typed, visit) }),
    show: showOne,
    next: ({ id }) => pathOf(id),
    said: (_, { language }) => say(language)('said.corrected'),
  }),
  form(`${home}/:id/thoi`, {
    audience: namers,
    command: endSpokesperson,
    read: (typed, visit) => ({ ...seen(typed, visit), untilDay: dayTyped(typed, 'untilDay') ?? '' }),
    show: showOne,
    next: ({ id }) => pathOf(id),
    said: (_, { language }) => say(language)('said.ended'),
  }),
]

export const sections: readonly Section[] = [{ href: home, text: words['list.title'], audience: seers }]
