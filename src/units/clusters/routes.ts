import { uuid } from '../../platform/plain/unique-id.ts'
import { holdsRole } from '../../platform/actor.ts'
import { type Day, readDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { formCluster } from '../form-cluster.ts'
import { mustFindTyped, trailOf } from '../queries.ts'
import { say } from '../words.ts'
import { ClusterPage, ClustersPage, FormClusterPage } from './pages/cluster-pages.tsx'
import { clustersOn, findCluster, membersOf } from './queries.ts'

const home = '/lam-viec/don-vi/cum'

const crumbs = ({ language }: Visit) => [
  { href: '/lam-viec/don-vi', text: say(language)('unit.title') },
  { href: home, text: say(language)('cluster.title') },
]

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, today, actor } = visit
  const clusters = await clustersOn(reader, today)
  const organisers = clusters.map(({ organiserId }) => organiserId)
  const trails = await trailOf(reader, organisers, today)
  const mayForm = holdsRole(actor, ['administrator', 'standing_agency'])
  return {
    title: say(visit.language)('cluster.title'),
    crumbs: crumbs(visit).slice(0, 1),
    body: ClustersPage({ visit, clusters, trails, mayForm }),
  }
}

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, today, params } = visit
  const cluster = uuid.test(params.id) ? await findCluster(reader, params.id) : null
  if (!cluster) throw new Refusal('cluster.not_found', { status: 404 })
  const members = await membersOf(reader, cluster.id, today)
  const named = [cluster.organiserId, ...members.map(({ unitId }) => unitId)]
  return {
    title: cluster.name,
    crumbs: crumbs(visit),
    body: ClusterPage({ visit, cluster, members, trails: await trailOf(reader, named, today) }),
  }
}

const showForm = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('cluster.new'),
  crumbs: crumbs(visit),
  body: FormClusterPage({ visit }),
})

/** Head, deputy and the members, each unit once. */
const readMembers = async (typed: Typed, { reader }: Visit, day: Day) => {
  const named = [
    { role: 'head', field: 'head', text: one(typed, 'head') },
    { role: 'deputy', field: 'deputy', text: one(typed, 'deputy') },
    ...one(typed, 'members')
      .split('\n')
      .map((text) => ({ role: 'member', field: 'members', text })),
  ]
  const roles = new Map<number, string>()
  for (const { role, field, text } of named.filter(({ text }) => text.trim() !== '')) {
    const { id } = await mustFindTyped(reader, field, text, day)
    if (!roles.has(id)) roles.set(id, role)
  }
  return [...roles].map(([unitId, role]) => ({ unitId, role }))
}

const create = form(`${home}/moi`, {
  audience: ['administrator', 'standing_agency'],
  command: formCluster,
  read: async (typed, visit) => {
    const fromDay = dayTyped(typed, 'fromDay')
    const on = readDay(fromDay ?? '') ?? visit.today
    const organiser = await mustFindTyped(visit.reader, 'organiserId', one(typed, 'organiserId'), on)
    return {
      name: one(typed, 'name'),
      kind: one(typed, 'kind'),
      organiserId: organiser.id,
      fromDay,
      members: await readMembers(typed, visit, on),
      mark: undefined,
      note: oneOrNull(typed, 'note'),
    }
  },
  show: showForm,
  next: ({ id }) => `${home}/${id}`,
  said: (_result, visit) => say(visit.language)('cluster.formed'),
})

/** Clusters and blocks. */
export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showList),
  page(`${home}/moi`, { audience: ['administrator', 'standing_agency'] }, showForm),
  create,
  page(
    `${home}/:id`,
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await clustersOn(reader, '2021-12-31')).slice(0, 1).map(({ id }) => `${home}/${id}`),
    },
    showOne,
  ),
]
