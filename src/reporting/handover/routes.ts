import { roleName } from '../../people/accounts/words.ts'
import { careerOf, findPerson, peopleOf, somePeople } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { readDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { handOverWork } from './hand-over-work.ts'
import { type Moving, HandoverPage } from './pages/handover-page.tsx'
import { openWorkOf } from './queries.ts'
import { say } from './words.ts'

const people = '/lam-viec/nguoi'
const audience = ['administrator']

const personAsked = async ({ reader, params }: Visit<'id'>) => {
  const person = uuid.test(params.id) ? await findPerson(reader, params.id) : null
  if (!person) throw new Refusal('person.not_found', { status: 404 })
  return person
}

/** Everything that would pass on, a line each. */
const movingOf = async (
  { reader, today, language }: Visit,
  person: { readonly id: string; readonly name: string },
  unitId: number,
  day: string,
): Promise<Moving[]> => {
  const work = await openWorkOf(reader, person, { unitId, day })
  const trails = await trailOf(
    reader,
    work.charges.map((charge) => charge.unitId),
    today,
  )
  return [
    ...work.grants.map(({ id, role }) => ({
      key: id,
      kind: 'grant' as const,
      text: roleName(role, language),
      under: null,
    })),
    ...work.tasks.map(({ id, task, campaignName }) => ({
      key: id,
      kind: 'task' as const,
      text: task,
      under: campaignName,
    })),
    ...work.charges.map((charge) => ({
      key: `${charge.campaignId}-${charge.unitId}`,
      kind: 'charge' as const,
      text: trails.get(charge.unitId)?.at(-1)?.name ?? '',
      under: charge.campaignName,
    })),
    ...work.contacts.map(({ campaignId, campaignName }) => ({
      key: campaignId,
      kind: 'contact' as const,
      text: person.name,
      under: campaignName,
    })),
  ]
}

const showHandover = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, query, today, language, problem } = visit
  const person = await personAsked(visit)
  const units = [...new Set((await careerOf(reader, person.id)).map(({ unitId }) => unitId))]
  const asked = Number(problem ? one(problem.typed, 'unitId') : query.get('donvi'))
  const unitId = units.find((id) => id === asked) ?? units[0] ?? null
  const day = readDay(query.get('ngay') ?? '') ?? today
  const colleagues = (await Promise.all(units.map((id) => peopleOf(reader, id, today)))).flat()
  const receivers = new Map(
    colleagues
      .filter(({ personId }) => personId !== person.id)
      .map(({ personId, personName }) => [personId, { id: personId, name: personName }]),
  )
  return {
    title: say(language)('handover.title', { name: person.name }),
    crumbs: [{ href: `${people}/${person.id}`, text: person.name }],
    body: HandoverPage({
      visit,
      person,
      units,
      unitId,
      day,
      trails: await trailOf(reader, units, today),
      receivers: [...receivers.values()],
      moving: unitId === null ? [] : await movingOf(visit, person, unitId, day),
    }),
  }
}

const handOver = form(`${people}/:id/ban-giao`, {
  audience,
  command: handOverWork,
  read: (typed, visit) => ({
    fromPersonId: visit.params.id,
    toPersonId: one(typed, 'toPersonId'),
    unitId: Number(one(typed, 'unitId')),
    day: dayTyped(typed, 'day'),
    note: oneOrNull(typed, 'note'),
  }),
  show: showHandover,
  next: (_result, visit) => `${people}/${visit.params.id}`,
  said: ({ grants, tasks, charges, contacts }, visit) =>
    say(visit.language)('handover.done', { grants, tasks, charges, contacts }),
})

/** Handing a person's open work at a unit over, seen before it is done. */
export const routes: readonly Route[] = [
  page(
    `${people}/:id/ban-giao`,
    {
      audience,
      examples: async (reader: Reader) => (await somePeople(reader)).map((id) => `${people}/${id}/ban-giao`),
    },
    showHandover,
  ),
  handOver,
]
