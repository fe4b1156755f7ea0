import { system } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Reader } from '../database/handles.ts'
import { uniqueId } from '../plain/unique-id.ts'
import { makeWorker, type Worker } from '../worker.ts'
import type { SchedulesHouse } from './schedule.ts'

/** One thing whose moment has come: `key` names it and its moment, so that it happens once. */
export type DueThing = { readonly key: string; readonly input: unknown }

/** What happens at moments that people have set. */
export type Due = {
  readonly name: string
  readonly work: (house: SchedulesHouse) => Promise<number>
}

/** Lets the compiler tie a command to its input. `find` asks what is due at `now` (an ISO instant). */
export const whenDue = <Input, Result>(
  name: string,
  find: (reader: Reader, now: string) => Promise<readonly DueThing[]>,
  command: Command<Input, Result>,
): Due => ({
  name,
  work: async ({ reader, perform, clock }) => {
    const things = await find(reader, clock.now())
    for (const { key, input } of things)
      await perform(command, { id: uniqueId(`due:${name}:${key}`), input, actor: system })
    return things.length
  },
})

/**
 * Looks every few seconds for what is due and performs it as the system. The command's id is made of the thing's key: two
 * processes, or one after a restart, perform it once. What downtime has missed comes at the next look.
 */
export const startDue = (house: SchedulesHouse, dues: readonly Due[]): Worker =>
  makeWorker(
    house,
    dues.map((due) => ({ name: due.name, work: () => due.work(house) })),
  )
