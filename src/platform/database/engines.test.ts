import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openEmptyDatabase } from '../../../test/house.ts'
import { json } from './values.ts'

const database = await openEmptyDatabase()

test('values read the same on both engines', async () => {
  const { rows } =
    await sql`select date '2021-03-04' as day, timestamptz '2021-03-04 14:27:00.5+07' as moment,
    9007199254740991::int8 as big, 12.50::numeric as exact, 0.1::float8 as float, true as yes, null::int as nothing,
    '{"maPhieu": [1, null]}'::jsonb as contents, '\\x00ff'::bytea as bytes, 'a'::text as text,
    '3f333df6-90a4-4fda-8dd3-9485d27cee36'::uuid as id, array[1, null]::int8[] as numbers,
    array['a,b', 'c"d\\e', '', 'NULL', null]::text[] as texts, array[]::text[] as none,
    array[date '2021-01-20'] as days, array[[1,2],[3,4]] as grid, interval '1 day 2 hours' as span,
    timestamp '2021-03-04 14:27:00' as local, time '08:32:50' as clock`.execute(database.reader)
  expect(rows[0]).toEqual({
    day: '2021-03-04',
    moment: '2021-03-04T07:27:00.500Z',
    big: 9007199254740991,
    exact: 12.5,
    float: 0.1,
    yes: true,
    nothing: null,
    contents: { maPhieu: [1, null] },
    bytes: new Uint8Array([0, 255]),
    text: 'a',
    id: '3f333df6-90a4-4fda-8dd3-9485d27cee36',
    numbers: [1, null],
    texts: ['a,b', 'c"d\\e', '', 'NULL', null],
    none: [],
    days: ['2021-01-20'],
    grid: [
      [1, 2],
      [3, 4],
    ],
    span: 'P1DT2H',
    local: '2021-03-04 14:27:00',
    clock: '08:32:50',
  })
})

test('values are bound the same on both engines', async () => {
  const list = ['a,b', 'c"d\\e', '', 'NULL', null, 'Đắk Lắk']
  const { rows } =
    await sql`select ${'2021-03-04'}::date as day, ${'2021-03-04T07:27:00.000Z'}::timestamptz as moment,
    ${12.5}::numeric as exact, ${5}::text as text, ${true}::bool as yes, ${null}::int as nothing,
    ${json([{ tênGọi: 'x' }])}::jsonb as contents, ${json('chữ')}::jsonb as word, ${new Uint8Array([0, 255])}::bytea as bytes,
    ${list}::text[] as texts, ${[1, 2]}::int[] as numbers, 2 = any(${[1, 2]}::int[]) as found`.execute(
      database.reader,
    )
  expect(rows[0]).toEqual({
    day: '2021-03-04',
    moment: '2021-03-04T07:27:00.000Z',
    exact: 12.5,
    text: '5',
    yes: true,
    nothing: null,
    contents: [{ tênGọi: 'x' }],
    word: 'chữ',
    bytes: new Uint8Array([0, 255]),
    texts: list,
    numbers: [1, 2],
    found: true,
  })
})

test('a bare object is no parameter: json() says what is meant', async () => {
  await expect(sql`select ${{ a: 1 }}::jsonb`.execute(database.reader)).rejects.toThrow('json(…)')
})

test('an error keeps the name of the constraint', async () => {
  await database.write((writer) =>
    sql`create table thing (id int constraint thing_once primary key)`.execute(writer),
  )
  const twice = database.write((writer) => sql`insert into thing values (${1}), (${1})`.execute(writer))
  await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'thing_once' })
})

test('a statement that was asked often answers rightly after its table got another shape', async () => {
  await database.write((writer) => sql`create table shape (id int primary key, one int)`.execute(writer))
  const ask = async () => (await sql`select * from shape where id = ${1}`.execute(database.reader)).rows
  await database.write((writer) => sql`insert into shape values (1, 10)`.execute(writer))
  for (let turn = 0; turn < 8; turn += 1) expect(await ask()).toEqual([{ id: 1, one: 10 }])
  await database.write((writer) => sql`alter table shape add column two int default 20`.execute(writer))
  expect(await ask()).toEqual([{ id: 1, one: 10, two: 20 }])
})
