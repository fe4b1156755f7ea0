import { z } from 'zod'
import { findPerson, postsOf } from '../../people/queries.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pathOf } from '../../units/queries.ts'
import { councilPeople } from '../follow-up/queries.ts'
import { inspectionsOf } from '../inspections/queries.ts'
import { moveInspection } from '../inspections/store.ts'
import { mustFindRound, type RoundFound } from './queries.ts'
import { mayPrepare, memberRoles, plannerRoles } from './round.ts'
import { changeRound, setTeam } from './store.ts'

const prepareInput = z.object({
  roundId: z.uuid(),
  version: z.number().int(),
  team: z
    .array(
      z.object({
        personId: z.uuid().nullable().default(null),
        /** Taken from the person where one is named. */
        name: z.string().trim().max(200).default(''),
        /** Left empty: the person's post of the day. */
        post: z.string().trim().max(200).default(''),
        role: z.enum(memberRoles),
      }),
    )
    .max(20),
  outline: z.array(z.string().trim().min(3).max(500)).min(1).max(40),
  reportDueOn: dayInput,
  holidays: z.array(dayInput).max(60).default([]),
  schedule: z
    .array(
      z.object({
        inspectionId: z.uuid(),
        day: dayInput,
        /** Hour and place, as the notice says them. */
        meeting: z.string().trim().max(300).nullable().default(null),
        /** Who heads the visit; the leader of the team unless another one does. */
        leaderName: z.string().trim().max(200).nullable().default(null),
      }),
    )
    .max(200),
})

type PrepareInput = z.output<typeof prepareInput>
type NamedMember = PrepareInput['team'][number]

const faultAt = (code: string, field: string) => new Refusal(code, { fields: { [field]: { code } } })

/** One leader from the council and one secretary. */
const teamNamed = async ({ writer, today }: Act, round: RoundFound, { team }: PrepareInput) => {
  const [leader, ...leaders] = team.filter(({ role }) => role === 'leader')
  if (!leader || leaders.length > 0) throw faultAt('round.one_leader', 'team.0.personId')
  if (team.filter(({ role }) => role === 'secretary').length !== 1)
    throw faultAt('round.one_secretary', 'team.1.personId')
  const council = await councilPeople(writer, (await pathOf(writer, round.unitId, today)) ?? '', today)
  if (!council.some(({ id }) => id === leader.personId))
    throw faultAt('round.leader_not_in_council', 'team.0.personId')
  const members: NamedMember[] = []
  for (const [at, member] of team.entries()) {
    const person = member.personId ? await findPerson(writer, member.personId) : null
    const name = person?.name ?? member.name
    if (!name) throw faultAt('round.member_without_name', `team.${at}.name`)
    const [held] = member.personId && !member.post ? await postsOf(writer, member.personId, today) : []
    const post = member.post || held?.title
    if (!post) throw faultAt('round.member_without_post', `team.${at}.post`)
    members.push({ ...member, name, post })
  }
  return members
}

const setSchedule = async ({ writer }: Act, round: RoundFound, input: PrepareInput, leaderName: string) => {
  const planned = await inspectionsOf(writer, { roundId: round.id })
  for (const [at, { inspectionId, day, meeting, leaderName: own }] of input.schedule.entries()) {
    const inspection = planned.find(({ id }) => id === inspectionId)
    if (!inspection) throw new Refusal('inspection.not_found', { status: 404 })
    if (day < round.fromOn || day > round.toOn) throw faultAt('round.day_outside', `schedule.${at}.day`)
    if (!(await moveInspection(writer, inspection, { day, meeting, leaderName: own ?? leaderName })))
      throw new Refusal('round.changed_meanwhile', { status: 409 })
  }
}

/** Names the team, sets the outline of the units' reports and the schedule, until the notice is out. `{ id }` */
export const prepareRound = command({
  name: 'round.prepare',
  input: prepareInput,
  roles: plannerRoles,
  on: async (reader, { roundId }) => (await mustFindRound(reader, roundId)).unitId,
  run: async (act, input) => {
    const { writer } = act
    const { roundId, version, outline, reportDueOn, holidays } = input
    const round = await mustFindRound(writer, roundId)
    if (!mayPrepare(round)) throw new Refusal('round.announced', { status: 409 })
    const team = await teamNamed(act, round, input)
    if (!(await changeRound(writer, { id: roundId, version }, { outline, reportDueOn, holidays })))
      throw new Refusal('round.changed_meanwhile', { status: 409 })
    await setTeam(writer, roundId, team)
    await setSchedule(act, round, input, team.find(({ role }) => role === 'leader')?.name ?? '')
    return { result: { id: roundId }, subject: `inspection_round:${roundId}`, unitId: round.unitId }
  },
})
