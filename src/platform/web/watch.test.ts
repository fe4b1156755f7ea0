import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Sample } from './watch.ts'
import { makeWatch } from './watch.ts'

const board = () => {
  let state = 1
  let looks = 0
  return {
    watched: {
      key: 'board',
      sample: async (): Promise<Sample> => {
        looks += 1
        return { id: String(state), data: `{"voted":${state}}` }
      },
    },
    change: () => {
      state += 1
    },
    looks: () => looks,
  }
}

const until = async (true_: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 400 && !true_(); turn += 1) await pause(5)
}

describe('a watch', () => {
  it('tells the present state, then every change once, to all with one look', async () => {
    const { watched, change, looks } = board()
    const watch = makeWatch(() => undefined, 5)
    const heard: string[][] = [[], []]
    const stops = heard.map((list) => watch.join(watched, ({ id }) => list.push(id)))
    await until(() => heard.every((list) => list.length === 1))
    change()
    await until(() => heard.every((list) => list.length === 2))
    const seen = looks()
    await until(() => looks() > seen + 2)
    expect(heard).toEqual([
      ['1', '2'],
      ['1', '2'],
    ])
    for (const stop of stops) stop()
    expect(watch.count).toBe(0)
  })

  it('looks no more when nobody watches, and again for who comes later', async () => {
    const { watched, looks } = board()
    const watch = makeWatch(() => undefined, 5)
    watch.join(watched, () => undefined)()
    await pause(30)
    expect(looks()).toBeLessThanOrEqual(1)
    const heard: string[] = []
    const stop = watch.join(watched, ({ id }) => heard.push(id))
    await until(() => heard.length > 0)
    expect(heard).toEqual(['1'])
    stop()
  })

  it('goes on after a look that failed', async () => {
    const errors: unknown[] = []
    let fails = true
    const watch = makeWatch((error) => errors.push(error), 5)
    const heard: string[] = []
    const sample = async (): Promise<Sample> => {
      if (!fails) return { id: 'a', data: '' }
      fails = false
      throw new Error('no answer')
    }
    const stop = watch.join({ key: 'k', sample }, ({ id }) => heard.push(id))
    await until(() => heard.length > 0)
    stop()
    expect([heard, errors.length]).toEqual([['a'], 1])
  })
})
