import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeBell } from './bell.ts'
import { makeWorker, settleAll, type Task, type Worker } from './worker.ts'

const reports: string[] = []
const bell = makeBell()
const started: Worker[] = []
const start = (...tasks: Task[]): Worker => {
  const worker = makeWorker(
    { bell, report: (where, fault) => void reports.push(`${where}: ${String(fault)}`) },
    tasks,
  )
  started.push(worker)
  return worker
}

beforeEach(() => vi.useFakeTimers())
afterEach(async () => {
  for (const worker of started.splice(0)) await worker.stop()
  reports.length = 0
  vi.useRealTimers()
})

test('workers that give each other work are settled when neither finds anything', async () => {
  let rounds = 5
  let mine = false
  const ask: Task = {
    name: 'asks',
    work: async () => {
      if (mine || rounds === 0) return 0
      rounds -= 1
      mine = true
      return 1
    },
  }
  const answer: Task = {
    name: 'answers',
    work: async () => {
      if (!mine) return 0
      mine = false
      return 1
    },
  }
  const workers = [start(ask), start(answer)]
  for (const worker of workers) await worker.stop()
  await settleAll(workers)
  expect([rounds, mine]).toEqual([0, false])
})

test('a task that fails rests, longer each time, and works again; the bell does not cut its rest short', async () => {
  let attempts = 0
  start({
    name: 'falls',
    work: async () => {
      attempts += 1
      if (attempts < 3) throw new Error('đứt')
      return 0
    },
  })
  await vi.advanceTimersByTimeAsync(0)
  expect(attempts).toBe(1)
  bell.ring()
  await vi.advanceTimersByTimeAsync(1_999)
  expect(attempts).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(attempts).toBe(2)
  await vi.advanceTimersByTimeAsync(3_999)
  expect(attempts).toBe(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(attempts).toBe(3)
  expect(reports).toEqual(['falls: Error: đứt', 'falls: Error: đứt'])
})

test('a task may name how long it rests at most', async () => {
  let attempts = 0
  start({
    name: 'hurries',
    longestRest: 3_000,
    work: async () => {
      attempts += 1
      throw new Error('đứt')
    },
  })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(attempts).toBe(2)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(attempts).toBe(3)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(attempts).toBe(4)
})

test('without a bell the slow timer finds the work', async () => {
  let runs = 0
  start({
    name: 'looks',
    work: async () => {
      runs += 1
      return 0
    },
  })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(runs).toBeGreaterThan(2)
})

test('bells while it works lead to one more look, a short while after it found nothing', async () => {
  let runs = 0
  let finish = (): void => {}
  start({
    name: 'busy',
    work: () => {
      runs += 1
      return new Promise((resolve) => {
        finish = () => resolve(0)
      })
    },
  })
  await vi.advanceTimersByTimeAsync(0)
  bell.ring()
  bell.ring()
  expect(runs).toBe(1)
  finish()
  await vi.advanceTimersByTimeAsync(0)
  bell.ring()
  expect(runs).toBe(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(runs).toBe(2)
  finish()
})

test('what there is to do is done without a pause', async () => {
  let left = 5
  start({
    name: 'has work',
    work: async () => {
      left -= left > 0 ? 1 : 0
      return left
    },
  })
  await vi.advanceTimersByTimeAsync(0)
  expect(left).toBe(0)
})

test('settle gives up on what does not get done, and says so', async () => {
  const worker = start({ name: 'waits', work: async () => 0, left: async () => true })
  const settled = expect(worker.settle()).rejects.toThrow('a transaction stays open')
  await vi.advanceTimersByTimeAsync(60_000)
  await settled
})
