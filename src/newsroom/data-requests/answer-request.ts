import type { Updateable } from 'kysely'
import { type ZodType, z } from 'zod'
import { type Act, type Command, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { assess } from '../../platform/law/assess.ts'
import { showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { workingDaysBetween } from '../../platform/plain/working-days.ts'
import { daysOff } from '../../reporting/schedule/queries.ts'
import type { DataRequestRow, DataRequestTable } from '../tables.ts'
import { answerers, mayMoveRequest, type RequestMove, requestMoves } from './data-request.ts'
import { mustFindRequest, receivingUnits } from './queries.ts'
import { changeRequest } from './store.ts'

type Seen = { readonly id: string; readonly version: number }
const seen = { id: z.uuid(), version: z.number().int() }

/** What the law says of the days that an answer took: kept in the register beside it. */
const findingsOf = async ({ writer, law, today }: Act, { receivedOn }: DataRequestRow) => {
  const workingDaysToAnswer = workingDaysBetween(receivedOn, today, await daysOff(writer, law))
  return assess(law, 'rights-request', { workingDaysToAnswer }, today)
}

/** A row of the table of moves as a command: the data officer's right is needed on the unit that was written to. */
const requestMove = <Input extends Seen>(
  name: RequestMove,
  input: ZodType<Input>,
  change: (
    act: Act,
    found: DataRequestRow,
    order: Input,
  ) => Updateable<DataRequestTable> | Promise<Updateable<DataRequestTable>>,
): Command<Input, { readonly id: string }> =>
  command({
    name,
    input,
    roles: answerers,
    // an answer may speak of the person: the register keeps that it was given, and when
    secret: ['answer', 'reason'],
    on: async (reader, { id }) => (await mustFindRequest(reader, id)).unitId,
    run: async (act, order) => {
      const found = await mustFindRequest(act.writer, order.id)
      const { id, unitId, state, version } = found
      if (!mayMoveRequest(name, state) || version !== order.version)
        throw new Refusal('data_request.changed_meanwhile', { status: 409 })
      const set = await change(act, found, order)
      if (!(await changeRequest(act.writer, found, { ...set, state: requestMoves[name].to })))
        throw new Refusal('data_request.changed_meanwhile', { status: 409 })
      const answers = found.answeredOn === null && set.answeredOn !== undefined
      const note = answers ? { note: { findings: await findingsOf(act, found) } } : {}
      return { result: { id }, subject: `data_request:${id}`, unitId, ...note }
    },
  })

/** The first answer stops the clock. */
const answered = ({ today, actor }: Act, { answeredOn }: DataRequestRow) =>
  answeredOn === null ? { answeredOn: today, answeredBy: actor.name } : {}

const answerText = z.string().trim().min(10).max(4000)

/** Says how it will be done and by when. */
export const acceptRequest = requestMove(
  'data_request.accept',
  z.object({ ...seen, answer: answerText, carryOutBy: dayInput }),
  (act, found, { answer, carryOutBy }) => {
    if (carryOutBy < act.today) {
      const fault = { code: 'data_request.past_day' }
      throw new Refusal(fault.code, { fields: { carryOutBy: fault } })
    }
    return { ...answered(act, found), answer, carryOutBy }
  },
)

/** Puts off what was promised, with a reason that the person reads. The term of the first answer is not touched. */
export const postponeRequest = requestMove(
  'data_request.postpone',
  z.object({ ...seen, carryOutBy: dayInput, reason: z.string().trim().min(10).max(1000) }),
  ({ today }, { carryOutBy: before }, { carryOutBy, reason }) => {
    if (carryOutBy < today || (before !== null && carryOutBy <= before)) {
      const values = { day: showDay(before ?? today, 'vi') }
      const fault = { code: 'data_request.not_later', values }
      throw new Refusal(fault.code, { values, fields: { carryOutBy: fault } })
    }
    return { carryOutBy, reason }
  },
)

/** Done: what was done is told under the code. */
export const carryOutRequest = requestMove(
  'data_request.carry_out',
  z.object({ ...seen, answer: answerText }),
  (act, found, { answer }) => {
    const told = found.answeredOn === null ? { answer } : { outcome: answer }
    return { ...answered(act, found), ...told, endedOn: act.today }
  },
)

/** Not done, with a reason that the person reads. */
export const refuseRequest = requestMove(
  'data_request.refuse',
  z.object({ ...seen, reason: z.string().trim().min(20).max(2000) }),
  (act, found, { reason }) => ({ ...answered(act, found), reason, endedOn: act.today }),
)

/** It is about data of another unit: it goes there, and the clock runs on. */
export const passOnRequest = requestMove(
  'data_request.redirect',
  z.object({ ...seen, unitId: z.number().int() }),
  async ({ writer, today }, found, { unitId }) => {
    const units = await receivingUnits(writer, today)
    if (unitId === found.unitId || !units.includes(unitId)) {
      const fault = { code: 'data_request.unit' }
      throw new Refusal(fault.code, { fields: { unitId: fault } })
    }
    return { unitId }
  },
)
