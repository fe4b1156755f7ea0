import { uuid } from '../../platform/plain/unique-id.ts'
import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import { type Day, readDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { formCluster } from '../form-cluster.ts'
import { mustFindTyped, pathOf, trailOf } from '../queries.ts'
import { say } from '../words.ts'
import { ClusterPage, ClustersPage, FormClusterPage } from './pages/cluster-pages.tsx'
import { clusterMoves, mayMoveCluster } from './cluster.ts'
import { changeCluster } from './change-cluster.ts'
import { dissolveCluster } from './dissolve-cluster.ts'
import { ChangeClusterPage } from './pages/change-cluster-page.tsx'
import { changesOf, clustersOn, dissolvedBy, findCluster, historyOf, membersOf } from './queries.ts'

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
    body: ClustersPage({ visit, clusters, dissolved: await dissolvedBy(reader, today), trails, mayForm }),
  }
}

const clusterAsked = async ({ reader, params }: Visit<'id'>) => {
  const cluster = uuid.test(params.id) ? await findCluster(reader, params.id) : null
  if (!cluster) throw new Refusal('cluster.not_found', { status: 404 })
  return cluster
}

const mayChange = async (
  { reader, actor, today }: Visit,
  cluster: { readonly organiserId: number; readonly untilDay: Day | null },
): Promise<boolean> => {
  const path = (await pathOf(reader, cluster.organiserId, today)) ?? '-'
  return (
    mayMoveCluster('cluster.change', cluster) &&
    holdsRoleOn(actor, clusterMoves['cluster.change'].roles, path)
  )
}

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, today } = visit
  const cluster = await clusterAsked(visit)
  const members = await membersOf(reader, cluster.id, today)
  const changes = await historyOf(reader, cluster.id)
  const former = changes.flatMap(({ members: { before, after } }) => [...before, ...after])
  const named = [cluster.organiserId, ...[...members, ...former].map(({ unitId }) => unitId)]
  return {
    title: cluster.name,
    crumbs: crumbs(visit),
    body: ClusterPage({
      visit,
      cluster,
      members,
      changes,
      trails: await trailOf(reader, named, today),
      mayChange: await mayChange(visit, cluster),
    }),
  }
}

const showChange = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, today } = visit
  const cluster = await clusterAsked(visit)
  if (!(await mayChange(visit, cluster)))
    throw new Refusal('cluster.is_dissolved', { values: { cluster: cluster.name }, status: 409 })
  const members = await membersOf(reader, cluster.id, today)
  const trails = await trailOf(
    reader,
    members.map(({ unitId }) => unitId),
    today,
  )
  const seen = (await changesOf(reader, cluster.id)).length
  return {
    title: say(visit.language)('cluster.changeOf', { name: cluster.name }),
    crumbs: [...crumbs(visit), { href: `${home}/${cluster.id}`, text: cluster.name }],
    body: ChangeClusterPage({ visit, cluster, members, trails, seen }),
  }
}

const turnTyped = (typed: Typed, visit: Visit<'id'>) => ({
  clusterId: visit.params.id,
  day: dayTyped(typed, 'day'),
  ground: one(typed, 'ground'),
  seen: Number(one(typed, 'seen')),
})

const showForm = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('cluster.new'),
  crumbs: crumbs(visit),
  body: FormClusterPage({ visit }),
})

/** Head, deputy and the members, each unit once. */
const readMembers = async (typed: Typed, { reader }: Visit, day: Day, organiser: number) => {
  const near = (await pathOf(reader, organiser, day)) ?? ''
  const named = [
    { role: 'head', field: 'head', text: one(typed, 'head') },
    { role: 'deputy', field: 'deputy', text: one(typed, 'deputy') },
    ...one(typed, 'members')
      .split('\n')
      .map((text) => ({ role: 'member', field: 'members', text })),
  ]
  const roles = new Map<number, string>()
  for (const { role, field, text } of named.filter(({ text }) => text.trim() !== '')) {
    const { id } = await mustFindTyped(reader, field, text, day, near)
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
      members: await readMembers(typed, visit, on, organiser.id),
      mark: undefined,
      note: oneOrNull(typed, 'note'),
    }
  },
  show: showForm,
  next: ({ id }) => `${home}/${id}`,
  said: (_result, visit) => say(visit.language)('cluster.formed'),
})

const change = form(`${home}/:id/thay-doi`, {
  audience: clusterMoves['cluster.change'].roles,
  command: changeCluster,
  read: async (typed, visit) => {
    const turn = turnTyped(typed, visit)
    const { organiserId } = await clusterAsked(visit)
    const on = readDay(turn.day ?? '') ?? visit.today
    return { ...turn, name: one(typed, 'name'), members: await readMembers(typed, visit, on, organiserId) }
  },
  show: showChange,
  next: ({ id }) => `${home}/${id}`,
  said: (_result, visit) => say(visit.language)(clusterMoves['cluster.change'].said),
})

const dissolve = form(`${home}/:id/giai-the`, {
  audience: clusterMoves['cluster.dissolve'].roles,
  command: dissolveCluster,
  read: turnTyped,
  show: showChange,
  next: ({ id }) => `${home}/${id}`,
  said: (_result, visit) => say(visit.language)(clusterMoves['cluster.dissolve'].said),
})

/** Clusters and blocks. */
export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showList),
  page(`${home}/moi`, { audience: ['administrator', 'standing_agency'] }, showForm),
  create,
  change,
  dissolve,
  page(
    `${home}/:id/thay-doi`,
    {
      audience: clusterMoves['cluster.change'].roles,
      examples: async (reader) =>
        (await clustersOn(reader, '2021-12-31')).slice(0, 1).map(({ id }) => `${home}/${id}/thay-doi`),
    },
    showChange,
  ),
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
