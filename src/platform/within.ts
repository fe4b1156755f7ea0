import { inputHash } from './audit/content.ts'
import { writeLine } from './audit/register.ts'
import type { Act, Command } from './command.ts'
import { readInput } from './input.ts'
import { uniqueId } from './plain/unique-id.ts'

/** What is carried out; `inputHash` where it has been counted already. */
type Carried<Input> = { readonly input: Input; readonly inputHash?: string; readonly partOf: string | null }

/** Runs an already permitted command in the act's transaction and writes its line. */
export const carryOut = async <Input, Result>(
  act: Act,
  command: Command<Input, Result>,
  { input, partOf, ...given }: Carried<Input>,
): Promise<Result> => {
  const outcome = await command.run(act, input)
  const hash = given.inputHash ?? inputHash(command.name, input, command.secret)
  await writeLine(act, { command, input, inputHash: hash, partOf, outcome })
  return outcome.result
}

/** How many commands ran within an act so far: numbers them, so that a replay gives each the same id. */
const ranWithin = new WeakMap<Act, number>()

/**
 * Runs an upstream command inside the same transaction, for the same actor, with a line of its own that names this act
 * (`part_of`). No second permission is asked: the outer command answers for what it does. Let the inner command's
 * refusals pass: what it wrote before it refused stands in the same transaction.
 */
export const within = async <Input, Result>(
  act: Act,
  command: Command<Input, Result>,
  input: unknown,
): Promise<Result> => {
  const turn = (ranWithin.get(act) ?? 0) + 1
  ranWithin.set(act, turn)
  const inner = { ...act, id: uniqueId(`${act.id}:${turn}`) }
  return carryOut(inner, command, { input: readInput(command.input, input), partOf: act.id })
}
