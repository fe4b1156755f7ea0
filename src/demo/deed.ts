import type { Actor } from '../platform/actor.ts'
import type { Command, Perform } from '../platform/command.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { uniqueId } from '../platform/plain/unique-id.ts'
import type { Ledger } from './ledger.ts'

/** What a deed finds when its turn comes. */
export type Stage = {
  readonly reader: Reader
  readonly ledger: Ledger
  readonly today: Day
  /** Vietnam's moment of the deed, ISO 8601. */
  readonly now: string
}

export type Performance = Stage & { readonly perform: Perform; readonly actor: Actor }

/** One command of the demonstration, at its own moment (Vietnam's time), by its own person. */
export type Deed = {
  readonly day: Day
  readonly time: string
  /** The login of the account, or `system`. */
  readonly by: string
  /** File and place in seed/demo and what is done there; no two deeds have the same. */
  readonly name: string
  /** It stands there to be refused. */
  readonly refused: boolean
  /** What follows from it (jobs, followers) is worked off before the next deed. */
  readonly settles: boolean
  readonly act: (performance: Performance) => Promise<void>
}

export type DeedOf<Input, Result> = {
  readonly day: Day
  readonly time: string
  readonly by: string
  readonly name: string
  readonly expect?: 'refused' | undefined
  readonly settles?: boolean
  readonly command: Command<Input, Result>
  readonly input: (stage: Stage) => unknown
  readonly keep?: (result: Result, ledger: Ledger) => void
}

/** The command's id comes of the deed's name: a replay that is repeated does nothing twice. */
export const deed = <Input, Result>(made: DeedOf<Input, Result>): Deed => ({
  day: made.day,
  time: made.time,
  by: made.by,
  name: made.name,
  refused: made.expect === 'refused',
  settles: made.settles ?? false,
  act: async ({ perform, actor, ...stage }) => {
    const input = await made.input(stage)
    const result = await perform(made.command, { id: uniqueId(`demo:${made.name}`), input, actor })
    made.keep?.(result, stage.ledger)
  },
})

/** By moment; at one moment in the order in which they were gathered. */
export const inOrder = (deeds: readonly Deed[]): readonly Deed[] => {
  const names = new Set<string>()
  for (const { name } of deeds) {
    if (names.has(name)) throw new Error(`seed/demo: two deeds are called ${name}`)
    names.add(name)
  }
  const momentOf = ({ day, time }: Deed): string => `${day} ${time}`
  return deeds.toSorted((one, other) =>
    momentOf(one) < momentOf(other) ? -1 : momentOf(one) > momentOf(other) ? 1 : 0,
  )
}

/** A deed that was refused as it should be: its name and the refusal's code. */
export type Refused = { readonly name: string; readonly code: string }

const told = (error: Refusal): string =>
  `${error.code} ${JSON.stringify({ ...error.values, ...error.fields })}`

/** Performs one deed. Throws when it is refused against the data's word, or done against it. */
export const playDeed = async (one: Deed, performance: Performance): Promise<Refused | null> => {
  const where = `seed/demo, ${one.day} ${one.time}, ${one.by}: ${one.name}`
  try {
    await one.act(performance)
  } catch (error) {
    if (error instanceof Refusal && one.refused) return { name: one.name, code: error.code }
    const why = error instanceof Refusal ? `was refused: ${told(error)}` : `failed: ${String(error)}`
    throw new Error(`${where} ${why}`, { cause: error })
  }
  if (one.refused) throw new Error(`${where} should have been refused and was done`)
  return null
}
