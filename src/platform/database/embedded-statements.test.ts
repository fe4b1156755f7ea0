import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection } from './dialect.ts'
import { memoryEngine } from './embedded-engine.ts'

// Of the embedded engine alone: the driver of the server has its own way of asking.

let engine: Connection
const one = async (sql: string, parameters: readonly (string | Uint8Array | null)[] = []) =>
  (await engine.run(sql, parameters)).rows[0]

beforeAll(async () => {
  engine = await memoryEngine()
  await engine.run('create table thing (n int constraint thing_once unique, bytes bytea, at date)', [])
})
afterAll(() => engine.close())

test('the same question gives the right answer however often it comes', async () => {
  await engine.run('insert into thing (n) select * from generate_series(1, 200)', [])
  for (let n = 1; n <= 200; n += 1)
    expect(await one('select n from thing where n = $1', [String(n)])).toEqual({ n })
})

test('more questions than are remembered, in turns', async () => {
  for (let turn = 0; turn < 4; turn += 1)
    for (let n = 0; n < 250; n += 1)
      expect(await one(`select $1::int + ${n} as sum`, ['1'])).toEqual({ sum: n + 1 })
})

test('a list, bytes, a day and nothing are read as they were sent', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const numbers = Array.from({ length: turn + 1 }, (_, at) => at)
    const { rows } = await engine.run('select unnest($1::int[]) as n', [`{${numbers.join(',')}}`])
    expect(rows.map(({ n }) => n)).toEqual(numbers)
    const found = await one('select $1::bytea as bytes, $2::date as at, $3::text as gone', [
      new Uint8Array([0, 255, turn]),
      '2021-05-23',
      null,
    ])
    expect(found).toEqual({ bytes: new Uint8Array([0, 255, turn]), at: '2021-05-23', gone: null })
  }
})

test('a refused row leaves the statement usable, inside and outside a transaction', async () => {
  const add = (n: number) => engine.run('insert into thing (n) values ($1)', [String(n)])
  for (let n = 1001; n < 1005; n += 1) {
    expect(await add(n)).toMatchObject({ affectedRows: 1, command: 'INSERT' })
    await expect(add(n)).rejects.toMatchObject({ code: '23505', constraint: 'thing_once' })
    await engine.run('begin', [])
    await expect(add(n)).rejects.toMatchObject({ code: '23505' })
    await expect(one('select n from thing where n = $1', ['1'])).rejects.toMatchObject({ code: '25P02' })
    expect(await engine.run('commit', [])).toMatchObject({ command: 'ROLLBACK' })
    expect(await one('select n from thing where n = $1', ['1'])).toEqual({ n: 1 })
  }
})

test('a changed table is seen by a question that was remembered before', async () => {
  const ask = () => one('select * from thing where n = $1', ['7'])
  for (let turn = 0; turn < 4; turn += 1) await ask()
  await engine.run('alter table thing add column more text', [])
  expect(await ask()).toMatchObject({ n: 7, more: null })
  for (let turn = 0; turn < 4; turn += 1) await ask()
  await engine.run('begin; alter table thing drop column more; commit', [])
  expect(Object.keys((await ask()) ?? {})).not.toContain('more')
})

test('few are remembered, and none for long: a plan made for an empty table does not outlive its growth', async () => {
  for (let turn = 0; turn < 130; turn += 1) await one('select n from thing where n = $1', ['7'])
  const told = await one(
    'select count(*) as kept, max(generic_plans + custom_plans) as used from pg_prepared_statements',
  )
  expect(told?.['kept']).toBeGreaterThan(0)
  expect(told?.['kept']).toBeLessThanOrEqual(200)
  expect(told?.['used']).toBeLessThanOrEqual(50)
})
