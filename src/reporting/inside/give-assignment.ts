import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { findPerson, postsOf } from '../../people/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit, pathOf } from '../../units/queries.ts'
import { insideRoles } from './inside.ts'
import { mustFindAssignment } from './queries.ts'
import { addAssignment, finishOpenAssignment } from './store.ts'

const assignmentInput = z.object({
  campaignId: z.uuid(),
  unitId: z.number().int(),
  /** A person of the unit … */
  personId: z.uuid().nullable().default(null),
  /** … or a room, a group, as it is called. */
  groupName: z.string().trim().max(200).nullable().default(null),
  task: z.string().trim().min(5).max(2000),
  dueOn: dayInput.nullable().default(null),
})

/** The name of a person with a post in the unit, or below it, on the day. */
const nameOfMember = async ({ writer, today }: Act, personId: string, unitId: number): Promise<string> => {
  const person = await findPerson(writer, personId)
  const unitPath = (await mustFindUnit(writer, unitId, today)).path
  const posts = person ? await postsOf(writer, personId, today) : []
  const paths = await Promise.all(posts.map((post) => pathOf(writer, post.unitId, today)))
  if (!person || !paths.some((path) => path?.startsWith(unitPath)))
    throw new Refusal('assignment.not_of_unit', {
      fields: { personId: { code: 'assignment.not_of_unit' } },
      values: { person: person?.name ?? '' },
    })
  return person.name
}

/** Gives a task of a campaign to a person of the unit or to a group in it. `{ id }` */
export const giveAssignment = command({
  name: 'assignment.give',
  input: assignmentInput,
  roles: insideRoles,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { groupName, ...input }) => {
    const { writer, actor, today } = act
    await mustFindCampaign(writer, input.campaignId)
    if (input.personId === null && !groupName)
      throw new Refusal('assignment.nobody', { fields: { personId: { code: 'assignment.nobody' } } })
    if (input.dueOn !== null && input.dueOn < today)
      throw new Refusal('assignment.due_past', { fields: { dueOn: { code: 'assignment.due_past' } } })
    const assigneeName =
      input.personId === null ? (groupName ?? '') : await nameOfMember(act, input.personId, input.unitId)
    const id = await addAssignment(writer, {
      ...input,
      assigneeName,
      assignedOn: today,
      assignedBy: actor.name,
    })
    return { result: { id }, subject: `assignment:${id}`, unitId: input.unitId }
  },
})

/** Whoever was given the task, or the unit for it, says that it is done and what came of it. */
export const finishAssignment = command({
  name: 'assignment.finish',
  input: z.object({ assignmentId: z.uuid(), result: z.string().trim().min(2).max(2000) }),
  roles: 'signed-in',
  run: async ({ writer, actor, today }, { assignmentId, result }) => {
    const assignment = await mustFindAssignment(writer, assignmentId)
    const path = await pathOf(writer, assignment.unitId, today)
    const mine = assignment.personId !== null && assignment.personId === actor.personId
    if (!mine && !(path !== null && holdsRoleOn(actor, insideRoles, path)))
      throw new Refusal('assignment.not_yours', { status: 403, values: { person: assignment.assigneeName } })
    if (!(await finishOpenAssignment(writer, assignmentId, { doneOn: today, result })))
      throw new Refusal('assignment.finished', { status: 409 })
    return {
      result: { id: assignmentId },
      subject: `assignment:${assignmentId}`,
      unitId: assignment.unitId,
    }
  },
})
