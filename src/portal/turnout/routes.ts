import { writeCsv } from '../../platform/paper/csv.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { download, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { demoNotice } from '../../platform/web/table-import.ts'
import { crumbsTo } from '../pages/crumbs.ts'
import { campaignById, published, unitNames } from '../queries.ts'
import { TurnoutList } from './pages/turnout-list.tsx'
import { TurnoutPage } from './pages/turnout-page.tsx'
import { spokespersonOf } from '../press/queries.ts'
import { type Released, releasedTurnout } from './queries.ts'
import { say } from './words.ts'

type One = Visit<'slug'>

const showList = async (visit: Visit): Promise<Shown> => {
  const { language } = visit
  const reader = published(visit.reader)
  const all = (await releasedTurnout(reader)).filter(({ state }) => state === 'released')
  const latest = all.filter((one, at) => all.findIndex(({ slug }) => slug === one.slug) === at)
  const named = await Promise.all(
    latest.map(async (one) => ({ ...one, province: await provinceOf(visit, one) })),
  )
  return {
    title: say(language)('list.title'),
    description: say(language)('list.lead'),
    body: TurnoutList({ language, latest: named }),
  }
}

/** The province's name as of the election day. */
const provinceOf = async (visit: Visit, { provinceId, day }: Released): Promise<string> =>
  (await unitNames(published(visit.reader), [provinceId], day)).get(provinceId) ?? ''

const figuresOf = async (visit: One): Promise<readonly [Released, ...Released[]]> => {
  const [first, ...others] = await releasedTurnout(published(visit.reader), visit.params.slug)
  if (!first) throw new Refusal('page.not_found', { status: 404 })
  return [first, ...others]
}

const showOne = async (visit: One): Promise<Shown> => {
  const { language } = visit
  const figures = await figuresOf(visit)
  const province = await provinceOf(visit, figures[0])
  const campaign = await campaignById(published(visit.reader), figures[0].campaignId)
  return {
    title: say(language)('one.title', { province }),
    crumbs: crumbsTo(language, ['/bau-cu', say(language)('list.title')]),
    description: say(language)('list.lead'),
    body: TurnoutPage({
      language,
      province,
      figures,
      slug: visit.params.slug,
      campaignSlug: campaign?.slug ?? null,
      speaker: campaign ? await spokespersonOf(published(visit.reader), campaign, visit.today) : null,
    }),
  }
}

const told = (one: Released) => ({
  election: one.name,
  day: one.day,
  cutoffAt: one.cutoffAt,
  final: one.final,
  revision: one.revision,
  state: one.state,
  takenAt: one.takenAt,
  voted: one.voted,
  listedInAreasReported: one.listedReported,
  listed: one.listed,
  areasReported: one.reported,
  areas: one.areas,
  areasFull: one.fullAreas,
  communesFull: one.fullCommunes,
  communes: one.communes,
  districtsFull: one.fullDistricts,
  districts: one.districts,
  releasedAt: one.releasedAt,
  withdrawnAt: one.withdrawnAt,
  note: one.publicNote,
})

const makeCsv = async (visit: One) => {
  const rows = (await figuresOf(visit)).map(told)
  const head = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) =>
    Object.values(row).map((value) => (typeof value === 'boolean' ? String(value) : value)),
  )
  const notice = demoNotice(visit)
  const options = notice ? { notice } : {}
  return {
    name: `${visit.params.slug}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    body: writeCsv(head, cells, options),
  }
}

const makeJson = async (visit: One) => {
  const notice = demoNotice(visit)
  const figures = (await figuresOf(visit)).map(told)
  return {
    name: `${visit.params.slug}.json`,
    mediaType: 'application/json',
    body: `${JSON.stringify({ ...(notice ? { notice } : {}), figures }, null, 2)}\n`,
  }
}

const audience = 'public'
const examples =
  (under: string) =>
  async (reader: Visit['reader']): Promise<readonly string[]> => {
    const slugs = new Set((await releasedTurnout(published(reader))).map(({ slug }) => slug))
    return [...slugs].map((slug) => `/bau-cu/${slug}${under}`)
  }

/** Figures for the press: frozen by the hour, with their coverage, released by the election committee. */
export const routes: readonly Route[] = [
  page('/bau-cu', { audience, madeOf: ['turnout', 'campaigns'] }, showList),
  page(
    '/bau-cu/:slug',
    { audience, madeOf: ['turnout', 'campaigns', 'units', 'contacts'], examples: examples('') },
    showOne,
  ),
  download('/bau-cu/:slug/csv', { audience, examples: examples('/csv') }, makeCsv),
  download('/bau-cu/:slug/json', { audience, examples: examples('/json') }, makeJson),
]
