import { uuid } from '../platform/plain/unique-id.ts'
import { holdsRole } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import { readDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { partAsked } from '../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../platform/web/typed.ts'
import { mustFindTyped, trailOf, unitsNamed } from '../units/queries.ts'
import { accountsOf } from './accounts/queries.ts'
import { correctPerson } from './correct-person.ts'
import { createPerson, personnelRoles } from './create-person.ts'
import { endPersonsPost } from './end-post.ts'
import { NewPersonPage } from './pages/new-person-page.tsx'
import { PeoplePage, personHref } from './pages/people-page.tsx'
import { PersonPage } from './pages/person-page.tsx'
import { postPerson } from './post-person.ts'
import { careerOf, countPeople, findPerson, namesakes, postsOf, searchPeople, somePeople } from './queries.ts'
import { say, words } from './words.ts'

const home = '/lam-viec/nguoi'
const LISTED = 100

const crumbs = ({ language }: Visit) => [{ href: home, text: say(language)('people.title') }]
const mayAdminister = ({ actor }: Visit): boolean => holdsRole(actor, ['administrator'])

const showPeople = async (visit: Visit): Promise<Shown> => {
  const { reader, query, today, actor, language } = visit
  const text = (query.get('tim') ?? '').trim()
  const unit = (query.get('donvi') ?? '').trim()
  const [chosen, ...others] = unit ? await unitsNamed(reader, unit, today) : []
  const unclear = unit !== '' && (!chosen || others.length > 0)
  const branch = chosen ? { unitPath: chosen.path } : {}
  const total = unclear ? 0 : await countPeople(reader, text, today, branch)
  const part = partAsked(visit, { total, pageSize: LISTED })
  const people = unclear ? [] : await searchPeople(reader, text, today, { ...branch, ...part })
  const trails = await trailOf(
    reader,
    people.flatMap(({ unitId }) => unitId ?? []),
    today,
  )
  return {
    title: say(language)('people.title'),
    body: PeoplePage({
      visit,
      text,
      unit,
      unitFault: unclear ? say(language)('people.unitUnclear') : undefined,
      people,
      trails,
      part,
      mayAdd: holdsRole(actor, personnelRoles),
      mayAdminister: mayAdminister(visit),
    }),
  }
}

/** The people of the name that was refused as known, with what they do. */
const likely = async ({ reader, today, problem }: Visit) => {
  if (problem?.refusal.code !== 'person.likely_same') return []
  const known = await namesakes(reader, one(problem.typed, 'name'))
  return Promise.all(
    known.map(async ({ id, name }) => {
      const posts = await postsOf(reader, id, today)
      const trails = await trailOf(
        reader,
        posts.map(({ unitId }) => unitId),
        today,
      )
      const told = posts.map(({ title, unitId }) => `${title}, ${trails.get(unitId)?.at(-1)?.name ?? ''}`)
      return { id, name, posts: told }
    }),
  )
}

const showNew = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('people.new'),
  crumbs: crumbs(visit),
  body: NewPersonPage({
    visit,
    unit: visit.query.get('donvi') ?? '',
    namesakes: await likely(visit),
  }),
})

const readPerson = (typed: Typed) => ({
  name: one(typed, 'name'),
  honorific: oneOrNull(typed, 'honorific'),
  category: oneOrNull(typed, 'category'),
  phone: oneOrNull(typed, 'phone'),
  email: oneOrNull(typed, 'email'),
})

const readPost = async (typed: Typed, { reader, today }: Visit, within = '') => {
  const fromDay = dayTyped(typed, `${within}fromDay`)
  const on = readDay(fromDay ?? '') ?? today
  const field = `${within}unitId`
  return {
    unitId: (await mustFindTyped(reader, field, one(typed, field), on)).id,
    title: one(typed, `${within}title`),
    leads: ticked(typed, `${within}leads`),
    fromDay,
    untilDay: dayTyped(typed, `${within}untilDay`),
  }
}

const create = form(`${home}/moi`, {
  audience: personnelRoles,
  command: createPerson,
  read: async (typed, visit) => ({
    ...readPerson(typed),
    invented: visit.demo,
    distinct: ticked(typed, 'distinct'),
    post: await readPost(typed, visit, 'post.'),
  }),
  show: showNew,
  next: ({ id }) => personHref(id),
  said: (_result, visit) => say(visit.language)('person.added'),
})

const mustFindPerson = async ({
  reader,
  params,
}: Visit<'id'>): Promise<NonNullable<Awaited<ReturnType<typeof findPerson>>>> => {
  const person = uuid.test(params.id) ? await findPerson(reader, params.id) : null
  if (!person) throw new Refusal('person.not_found', { status: 404 })
  return person
}

const showPerson = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, today, actor } = visit
  const person = await mustFindPerson(visit)
  const career = await careerOf(reader, person.id)
  const units = [...new Set(career.map(({ unitId }) => unitId))]
  return {
    title: person.name,
    crumbs: crumbs(visit),
    body: PersonPage({
      visit,
      person,
      career,
      trails: await trailOf(reader, units, today),
      accounts: await accountsOf(reader, person.id),
      mayEnter: holdsRole(actor, personnelRoles),
      mayAdminister: mayAdminister(visit),
    }),
  }
}

const here = (visit: Visit<'id'>): string => personHref(visit.params.id)

const addPost = form(`${home}/:id/chuc-vu`, {
  audience: personnelRoles,
  command: postPerson,
  read: async (typed, visit) => ({ personId: visit.params.id, ...(await readPost(typed, visit)) }),
  show: showPerson,
  next: (_result, visit) => here(visit),
  said: (_result, visit) => say(visit.language)('post.added'),
})

const endPost = form(`${home}/:id/thoi-giu`, {
  audience: personnelRoles,
  command: endPersonsPost,
  read: (typed) => ({ postId: one(typed, 'postId'), day: dayTyped(typed, 'day') }),
  show: showPerson,
  next: (_result, visit) => here(visit),
  said: (_result, visit) => say(visit.language)('post.ended'),
})

const correct = form(`${home}/:id/sua`, {
  audience: personnelRoles,
  command: correctPerson,
  read: (typed, visit) => ({ personId: visit.params.id, ...readPerson(typed) }),
  show: showPerson,
  next: (_result, visit) => here(visit),
  said: (_result, visit) => say(visit.language)('person.corrected'),
})

const examples = async (reader: Reader): Promise<string[]> => (await somePeople(reader)).map(personHref)

export const sections: readonly Section[] = [
  { href: home, text: words['people.title'], audience: personnelRoles, daily: ['administrator'] },
]

/** People and their posts. */
export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showPeople),
  page(`${home}/moi`, { audience: personnelRoles }, showNew),
  create,
  page(`${home}/:id`, { audience: 'signed-in', examples }, showPerson),
  addPost,
  endPost,
  correct,
]
