import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { openTestDatabase } from '../../../test/house.ts'
import { insertMany } from './insert-many.ts'
import { json } from './values.ts'

const database = await openTestDatabase()

beforeEach(async () => {
  await database.write((writer) => sql`delete from job; delete from unit`.execute(writer))
})

test('rows by the thousand, past the limit of parameters, in chunks', async () => {
  const rows = Array.from({ length: 70_001 }, (_, n) => ({ name: `đv-${n}`, number: n }))
  const inserted = await database.write((writer) =>
    insertMany(writer, 'followerPosition', rows, { chunk: 20_000 }),
  )
  expect(inserted).toBe(70_001)
  const { rows: counted } =
    await sql`select count(distinct name) as many, sum(number) as total, max(name) as last
    from follower_position`.execute(database.reader)
  expect(counted).toEqual([{ many: 70_001, total: 2_450_035_000, last: 'đv-9999' }])
})

test('values of every kind keep their shape', async () => {
  const id = '3f333df6-90a4-4fda-8dd3-9485d27cee36'
  const moments = { askedAt: '2021-03-04T07:27:00.123Z', changedAt: '2021-03-04T07:27:00.000Z' }
  const row = {
    id,
    kind: 'x "y" \\ z',
    input: json({ maPhiếu: ['a', { b: null }] }),
    cursor: json('chữ'),
    ...moments,
  }
  await database.write((writer) => insertMany(writer, 'job', [row]))
  const found = await database.reader.selectFrom('job').selectAll().executeTakeFirstOrThrow()
  expect(found).toMatchObject({
    ...row,
    input: { maPhiếu: ['a', { b: null }] },
    cursor: 'chữ',
    state: 'waiting',
    total: null,
  })
})

test('rows that stand there are left out when asked, and fail otherwise', async () => {
  const rows = ['a', 'b'].map((code) => ({ code }))
  await database.write((writer) => insertMany(writer, 'unit', rows))
  const more = [...rows, { code: 'c' }]
  expect(await database.write((writer) => insertMany(writer, 'unit', more, { conflict: 'skip' }))).toBe(1)
  const failing = database.write((writer) => insertMany(writer, 'unit', more))
  await expect(failing).rejects.toMatchObject({ constraint: 'unit_code_unique' })
})

test('no rows are no statement; rows with other columns are refused', async () => {
  expect(await database.write((writer) => insertMany(writer, 'unit', []))).toBe(0)
  const uneven = [{ code: 'a' }, { code: 'b', note: 'thừa' }]
  await expect(database.write((writer) => insertMany(writer, 'unit', uneven))).rejects.toThrow(
    'names code, note',
  )
})
