import { inputHash } from './audit/content.ts'
import { claimLine, gatherLines, type KnownLine } from './audit/register.ts'
import type { Authorise } from './authorise.ts'
import type { Bell } from './bell.ts'
import type { Clock } from './clock.ts'
import type { Act, Command, Order, Perform } from './command.ts'
import type { Database, Writer } from './database/handles.ts'
import { readInput } from './input.ts'
import type { LawBook } from './law/law-book.ts'
import { Refusal } from './plain/refusal.ts'
import { uniqueId } from './plain/unique-id.ts'
import { carryOut } from './within.ts'

export type PerformerHouse = {
  readonly database: Database
  readonly authorise: Authorise
  readonly clock: Clock
  readonly lawBook: LawBook
  /** Name of a database constraint → code of the refusal that tells it; any other constraint is a fault. */
  readonly constraintRefusals?: Readonly<Record<string, string>>
  readonly bell?: Bell
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const idOf = (order: Order): string => {
  const id = order.id.toLowerCase()
  if (!uuidShape.test(id)) throw new Refusal('command.wrong_id')
  return id
}

/** The id of an act that is one for each person and text, however often it is ordered. */
const onceId = (name: string, { actor }: Order, text: string): string =>
  uniqueId(`${name}:${actor.accountId ?? actor.kind}:${text}`)

/** The stored result, if the same person repeats the same order; a stranger learns nothing from guessing an id. */
const repeated = <Result>(known: KnownLine, order: Order, name: string, hash: string): Result => {
  const same =
    known.command === name && known.inputHash === hash && known.actorAccount === order.actor.accountId
  if (!same) throw new Refusal('command.other_content', { status: 409 })
  return known.result as Result
}

type DatabaseFault = { readonly code?: string; readonly constraint?: string }

const collided = ['23505', '23P01']
/** Serialisation failure, deadlock, a plan out of date: nothing was done, and trying again is the remedy. */
const worthAgain = ['40001', '40P01', '0A000']

const told = (error: unknown, refusals: Readonly<Record<string, string>>): unknown => {
  const { code = '', constraint = '' } = error instanceof Error ? (error as DatabaseFault) : {}
  const refusal = Object.hasOwn(refusals, constraint) ? refusals[constraint] : undefined
  return refusal ? new Refusal(refusal, { status: collided.includes(code) ? 409 : 422 }) : error
}

const withRetries = async <Result>(attempt: () => Promise<Result>, left = 2): Promise<Result> => {
  try {
    return await attempt()
  } catch (error) {
    const code = error instanceof Error ? (error as DatabaseFault).code : undefined
    if (left === 0 || !worthAgain.includes(code ?? '')) throw error
    return withRetries(attempt, left - 1)
  }
}

const actFor = (house: PerformerHouse, order: Order, id: string, writer: Writer): Act => ({
  id,
  writer,
  actor: order.actor,
  today: house.clock.today(),
  now: house.clock.now(),
  law: house.lawBook.inForce(),
})

const permit = async <Input, Result>(
  house: PerformerHouse,
  act: Act,
  command: Command<Input, Result>,
  input: Input,
): Promise<void> => {
  const unitId = command.on ? await command.on(act.writer, input, act.actor) : null
  const { writer: reader, actor, today } = act
  await house.authorise({ reader, actor, command, unitId, today })
}

/**
 * The bracket around every command: read the input, ask for the right, one transaction, run, one line in the register.
 * The same order twice acts once and gives the stored result; the same id with other content is refused (409).
 */
export const performer = (house: PerformerHouse): Perform => {
  const { database, constraintRefusals = {}, bell } = house
  return async (command, order) => {
    const given = idOf(order)
    const input = readInput(command.input, order.input)
    const at = { today: house.clock.today(), now: house.clock.now() }
    const id = command.once ? onceId(command.name, order, command.once(input, at)) : given
    const hash = inputHash(command.name, input, command.secret)
    const attempt = () =>
      database.write(async (writer) => {
        if (command.quiet) {
          const act = actFor(house, order, id, writer)
          await permit(house, act, command, input)
          return (await command.run(act, input)).result
        }
        const known = await claimLine(writer, id)
        if (known)
          return repeated<Awaited<ReturnType<typeof command.run>>['result']>(known, order, command.name, hash)
        const act = actFor(house, order, id, writer)
        await permit(house, act, command, input)
        gatherLines(writer)
        return carryOut(act, command, { input, inputHash: hash, partOf: null })
      })
    try {
      const result = await withRetries(attempt)
      bell?.ring()
      return result
    } catch (error) {
      throw told(error, constraintRefusals)
    }
  }
}
