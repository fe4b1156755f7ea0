import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { readDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, type Typed } from '../../platform/web/typed.ts'
import { findUnitEver, mustFindTyped, trailOf } from '../../units/queries.ts'
import { say } from '../words.ts'
import { endMembership } from './end-membership.ts'
import { bodyRoles, nameMembers } from './name-members.ts'
import { MembersPage } from './pages/members-page.tsx'
import { allMembersOf, personIn, someBodies } from './queries.ts'

const units = '/lam-viec/don-vi'
const pathOf = (code: string): string => `${units}/${code}/thanh-vien`

/** A body whose task is over keeps its list. */
const bodyAsked = async ({ reader, params, today }: Visit<'code'>) => {
  const body = await findUnitEver(reader, params.code, today)
  if (!body) throw new Refusal('unit.not_found', { values: { unit: params.code }, status: 404 })
  if (!body.temporary) throw new Refusal('body.not_temporary', { values: { unit: body.name }, status: 404 })
  return body
}

const showMembers = async (visit: Visit<'code'>): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const body = await bodyAsked(visit)
  const trail = (await trailOf(reader, [body.id], today)).get(body.id) ?? []
  return {
    title: say(language)('body.members', { body: body.name }),
    crumbs: [{ href: `${units}/${body.code}`, text: body.name }],
    body: MembersPage({
      visit,
      body,
      trail,
      members: await allMembersOf(reader, body.id),
      mayName: holdsRoleOn(actor, bodyRoles, body.path),
    }),
  }
}

/** A line a member, its parts between semicolons: name; part in the body; and, where it is known, the unit of the post. */
const membersTyped = async (typed: Typed, visit: Visit<'code'>, near: string, on: string) => {
  const { reader } = visit
  const members = []
  const lines = one(typed, 'members').split('\n')
  for (const line of lines.map((text) => text.trim()).filter(Boolean)) {
    const [memberName = '', role = '', unit = ''] = line.split(/;|\t/).map((part) => part.trim())
    const at = unit ? await mustFindTyped(reader, 'members', unit, on, near) : null
    members.push({ memberName, role, personId: at && (await personIn(reader, memberName, at.id, on)) })
  }
  const short = members.find(({ memberName, role }) => memberName.length < 2 || role.length < 2)
  if (short)
    throw new Refusal('input.invalid', {
      values: { count: 1 },
      fields: { members: { code: 'body.line_short', values: { line: short.memberName || short.role } } },
    })
  return members
}

const name = form(`${units}/:code/thanh-vien`, {
  audience: bodyRoles,
  command: nameMembers,
  read: async (typed, visit) => {
    const body = await bodyAsked(visit)
    const fromDay = dayTyped(typed, 'fromDay')
    return {
      bodyId: body.id,
      fromDay,
      untilDay: dayTyped(typed, 'untilDay'),
      members: await membersTyped(typed, visit, body.path, readDay(fromDay ?? '') ?? visit.today),
    }
  },
  show: showMembers,
  next: (_result, visit) => pathOf(visit.params.code),
  said: ({ count }, visit) => say(visit.language)('body.named', { count }),
})

const end = form(`${units}/:code/thanh-vien/thoi`, {
  audience: bodyRoles,
  command: endMembership,
  read: (typed) => ({ memberId: one(typed, 'memberId'), day: dayTyped(typed, 'day') }),
  show: showMembers,
  next: (_result, visit) => pathOf(visit.params.code),
  said: (_result, visit) => say(visit.language)('body.ended'),
})

/** Members of temporary bodies: steering committees, election boards, inspection teams. */
export const routes: readonly Route[] = [
  page(
    `${units}/:code/thanh-vien`,
    {
      audience: 'signed-in',
      examples: async (reader: Reader) => (await someBodies(reader)).map(pathOf),
    },
    showMembers,
  ),
  name,
  end,
]
