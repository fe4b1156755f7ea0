import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { testHouse } from '../../../test/house.ts'
import { command } from '../command.ts'
import type { Worker } from '../worker.ts'
import { daily, type Schedule, startSchedules } from './schedule.ts'

const house = await testHouse()
const ran: string[] = []
const ring = command({
  name: 'bell.ring',
  input: z.object({ day: z.string() }),
  roles: [],
  run: async (_act, { day }) => {
    ran.push(day)
    return { result: { day } }
  },
})

const started: Worker[] = []
const start = (isDue: Schedule['isDue'] = async () => 'yes'): Worker => {
  const schedule = daily({ name: 'ring', at: '07:30', isDue }, ring, (day) => ({ day }))
  const worker = startSchedules({ ...house, report: () => undefined }, [schedule])
  started.push(worker)
  return worker
}

afterEach(async () => {
  for (const worker of started.splice(0)) await worker.stop()
})

it('runs once a day after its hour, through restarts and beside another process', async () => {
  house.clock.set('2021-03-22', '2021-03-22T00:29:00.000Z')
  const worker = start()
  await worker.settle()
  expect(ran).toEqual([])
  house.clock.set('2021-03-22', '2021-03-22T00:30:00.000Z')
  await Promise.all([worker.settle(), start().settle()])
  await worker.settle()
  await worker.stop()
  await start().settle()
  expect(ran).toEqual(['2021-03-22'])
})

it('runs late on a day on which the house was down at its hour, and not for days that are not due', async () => {
  house.clock.set('2021-03-23', '2021-03-23T08:00:00.000Z')
  await start(async () => 'no').settle()
  expect(ran).toEqual(['2021-03-22'])
  house.clock.set('2021-03-25', '2021-03-25T08:00:00.000Z')
  await start().settle()
  expect(ran).toEqual(['2021-03-22', '2021-03-25'])
})

it('waits for what has to end first', async () => {
  house.clock.set('2021-03-26', '2021-03-26T01:00:00.000Z')
  let ready = false
  const worker = start(async () => (ready ? 'yes' : 'later'))
  await worker.settle()
  expect(ran).not.toContain('2021-03-26')
  ready = true
  await worker.settle()
  expect(ran).toContain('2021-03-26')
})
