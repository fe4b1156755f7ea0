import { editOn, editorOf } from './editor-session.ts'
import type { Newsroom } from './newsroom-people.ts'
import { readerOf, readOn } from './reader-session.ts'
import { type Journal, makeJournal } from './sessions-journal.ts'
import type { World } from './sessions-world.ts'

export type Sessions = {
  readonly port: number
  readonly newsroom: Newsroom
  readonly readers: number
  readonly seconds: number
  readonly thinking: World['thinking']
}

export type Ran = {
  readonly journal: Journal
  readonly errors: readonly string[]
  readonly times: ReadonlyMap<string, readonly number[]>
}

/** All sessions side by side until the time is over; each finishes what it is at. */
export const runSessions = async ({ port, newsroom, readers, seconds, thinking }: Sessions): Promise<Ran> => {
  const until = performance.now() + seconds * 1000
  let writing = newsroom.editors.length
  const isOver = (): boolean => performance.now() >= until
  const world: World = {
    port,
    journal: makeJournal(),
    times: new Map(),
    errors: [],
    isOver,
    isQuiet: () => isOver() && writing === 0,
    thinking,
  }
  await Promise.all([
    ...newsroom.editors.map(async (token) => {
      await editOn(world, newsroom, editorOf(token))
      writing -= 1
    }),
    ...Array.from({ length: readers }, (_, number) => readOn(world, newsroom, readerOf(number))),
  ])
  return world
}
