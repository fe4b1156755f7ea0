import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeTally } from './tally.ts'

const told: (readonly [string, number])[][] = []
let answer: () => Promise<void>
const failures: unknown[] = []
const tally = () =>
  makeTally(
    async (counts) => {
      await answer()
      told.push([...counts])
    },
    (error) => failures.push(error),
  )

beforeEach(() => {
  vi.useFakeTimers()
  told.length = 0
  failures.length = 0
  answer = async () => undefined
})
afterEach(() => vi.useRealTimers())

it('tells within five seconds what was counted, once', async () => {
  const { note } = tally()
  for (const key of ['a', 'b', 'a']) note(key)
  await vi.advanceTimersByTimeAsync(5_000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(told).toEqual([
    [
      ['a', 2],
      ['b', 1],
    ],
  ])
})

it('who settles it waits for what is being told, and for what came meanwhile', async () => {
  const { note, settle } = tally()
  answer = () => new Promise((resolve) => setTimeout(resolve, 1_000))
  note('a')
  await vi.advanceTimersByTimeAsync(5_000)
  note('b')
  let settled = false
  const done = settle().then(() => {
    settled = true
  })
  await vi.advanceTimersByTimeAsync(500)
  expect(settled).toBe(false)
  await vi.advanceTimersByTimeAsync(2_000)
  await done
  expect(told.flat()).toEqual([
    ['a', 1],
    ['b', 1],
  ])
})

it('tells again what could not be told, and says so', async () => {
  const { note } = tally()
  answer = async () => {
    throw new Error('đứt')
  }
  note('a')
  await vi.advanceTimersByTimeAsync(5_000)
  expect([told, failures.length]).toEqual([[], 1])
  answer = async () => undefined
  note('a')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(told).toEqual([[['a', 2]]])
})
