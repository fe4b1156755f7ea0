import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { testActor, testHouse } from '../../test/house.ts'
import { system, visitor } from './actor.ts'
import { STRUCK } from './audit/content.ts'
import { command } from './command.ts'
import { dayInput } from './input.ts'
import { Refusal } from './plain/refusal.ts'
import { within } from './within.ts'

const house = await testHouse({ constraintRefusals: { unit_code_unique: 'unit.code_taken' } })
const { database, perform, reader } = house
const clerk = testActor({ roles: ['clerk'], unitPath: '/1/2/' })

const createUnit = command({
  name: 'unit.create',
  input: z.object({ code: z.string().min(1).max(20), secret: z.string().optional() }),
  roles: 'signed-in',
  async run({ writer }, { code }) {
    const row = await writer.insertInto('unit').values({ code }).returning('id').executeTakeFirstOrThrow()
    return { result: { id: row.id }, subject: `unit:${row.id}`, unitId: row.id, note: { before: null } }
  },
})

const lines = () => reader.selectFrom('auditLine').selectAll().orderBy('seq').execute()
const codes = async () =>
  (await reader.selectFrom('unit').select('code').orderBy('id').execute()).map((row) => row.code)

beforeEach(async () => {
  await database.write((writer) =>
    sql`delete from audit_line; delete from unit_version; delete from unit`.execute(writer),
  )
})

test('an act leaves its effect, its result and one line', async () => {
  const id = randomUUID()
  const result = await perform(createUnit, { id, input: { code: 'snv' }, actor: clerk })
  expect(await codes()).toEqual(['snv'])
  expect(await lines()).toMatchObject([
    {
      id,
      command: 'unit.create',
      partOf: null,
      actorAccount: clerk.accountId,
      actorName: clerk.name,
      unitId: result.id,
      subject: `unit:${result.id}`,
      businessDay: '2021-03-04',
      at: '2021-03-04T02:00:00.000Z',
      input: { code: 'snv' },
      result,
      note: { before: null },
    },
  ])
})

test('the same order twice acts once and gives the same result', async () => {
  const order = { id: randomUUID(), input: { code: 'snv' }, actor: clerk }
  const first = await perform(createUnit, order)
  expect(await perform(createUnit, { ...order, id: order.id.toUpperCase() })).toEqual(first)
  expect(await codes()).toEqual(['snv'])
})

test('two at once under one id: one acts, the other gets its result', async () => {
  const order = { id: randomUUID(), input: { code: 'snv' }, actor: clerk }
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => perform(createUnit, order)))
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(await lines()).toHaveLength(1)
})

test('what is one act for each person and text leaves one line, whatever ids it is ordered under', async () => {
  const opened = command({
    name: 'unit.open',
    input: z.object({ code: z.string() }),
    roles: 'signed-in',
    once: ({ code }, { now }) => `${code} ${now.slice(0, 10)}`,
    run: async (_act, { code }) => ({ result: { code }, subject: `unit:${code}` }),
  })
  const open = (code: string, actor = clerk) => house.act(opened, { code }, actor)
  const [first, ...again] = await Promise.all([open('snv'), open('snv'), open('snv')])
  expect(again).toEqual([first, first])
  expect(await lines()).toHaveLength(1)
  await open('snv', testActor())
  await open('khac')
  expect((await lines()).map(({ subject }) => subject)).toEqual(['unit:snv', 'unit:snv', 'unit:khac'])
  house.clock.set('2021-03-04', '2021-03-05T02:00:00.000Z')
  await open('snv')
  house.clock.set('2021-03-04')
  expect(await lines()).toHaveLength(4)
})

test.each([
  ['other content', { input: { code: 'khac' } }],
  ['another person', { actor: testActor() }],
])('the same id with %s is refused', async (_, change) => {
  const order = { id: randomUUID(), input: { code: 'snv' }, actor: clerk }
  await perform(createUnit, order)
  await expect(perform(createUnit, { ...order, ...change })).rejects.toMatchObject({
    code: 'command.other_content',
    status: 409,
  })
  expect(await codes()).toEqual(['snv'])
})

test('what is refused or fails leaves nothing, and its id may be used again', async () => {
  const moody = (fault: Error | null) =>
    command({
      ...createUnit,
      async run(act, input: { code: string }) {
        const outcome = await createUnit.run(act, input)
        if (fault) throw fault
        return outcome
      },
    })
  const order = { id: randomUUID(), input: { code: 'snv' }, actor: clerk }
  await expect(perform(moody(new Refusal('unit.wrong')), order)).rejects.toMatchObject({ code: 'unit.wrong' })
  await expect(perform(moody(new Error('hỏng')), order)).rejects.toThrow('hỏng')
  expect([await codes(), await lines()]).toEqual([[], []])
  await perform(moody(null), order)
  expect(await codes()).toEqual(['snv'])
})

test('a known constraint is a refusal, an unknown one a fault', async () => {
  await house.act(createUnit, { code: 'snv' })
  await expect(house.act(createUnit, { code: 'snv' })).rejects.toMatchObject({
    code: 'unit.code_taken',
    status: 409,
  })
  const double = command({
    ...createUnit,
    run: async ({ writer }) => {
      await sql`insert into unit (id, code) values (1, 'a'), (1, 'b')`.execute(writer)
      return { result: { id: 1 } }
    },
  })
  const fault = await house.act(double, { code: 'x' }).catch((error: unknown) => error)
  expect(fault).not.toBeInstanceOf(Refusal)
  expect(fault).toMatchObject({ constraint: 'unit_pkey' })
})

test('a secret reaches neither the register nor its hash; another secret is other content', async () => {
  const order = { id: randomUUID(), input: { code: 'snv', secret: 'mật khẩu' }, actor: clerk }
  const tells = command({
    ...createUnit,
    run: async () => ({ result: { id: 1, linkToken: 'abc', pin: '12' } }),
    secret: ['pin'],
  })
  await perform(tells, order)
  expect(await lines()).toMatchObject([
    { input: { code: 'snv', secret: STRUCK }, result: { id: 1, linkToken: STRUCK, pin: STRUCK } },
  ])
  await perform(tells, order)
  const other = { ...order, input: { code: 'snv', secret: 'khác' } }
  await expect(perform(tells, other)).rejects.toMatchObject({ code: 'command.other_content' })
})

test('a command within another shares its transaction and has a line of its own', async () => {
  const both = command({
    name: 'unit.create_both',
    input: z.object({ codes: z.array(z.string()) }),
    roles: ['clerk'],
    async run(act, input) {
      for (const code of input.codes) await within(act, createUnit, { code })
      return { result: null }
    },
  })
  const id = randomUUID()
  await perform(both, { id, input: { codes: ['a', 'b'] }, actor: clerk })
  expect((await lines()).map(({ command: name, partOf }) => [name, partOf])).toEqual([
    ['unit.create', id],
    ['unit.create', id],
    ['unit.create_both', null],
  ])
  await expect(house.act(both, { codes: ['c', 'a'] }, clerk)).rejects.toMatchObject({
    code: 'unit.code_taken',
  })
  expect(await codes()).toEqual(['a', 'b'])
})

const everyKind = command({
  name: 'thing.enter',
  input: z.object({
    name: z.string().min(3).max(5),
    day: dayInput,
    count: z.number().int().min(1),
    rows: z.array(z.object({ text: z.string().min(1) })).min(1),
    choice: z.enum(['a', 'b']),
    mail: z.email(),
    own: z.string().refine((text) => text === 'x', { error: 'thing.not_x', params: { wanted: 'x' } }),
  }),
  roles: 'anyone',
  run: async (_, input) => ({ result: input.name }),
})
const good = {
  name: 'tên',
  day: '2021-03-04',
  count: 1,
  rows: [{ text: 'x' }],
  choice: 'a',
  mail: 'a@b.vn',
  own: 'x',
}

test.each([
  [{ name: '' }, 'name', 'input.required', undefined],
  [{ name: undefined }, 'name', 'input.required', undefined],
  [{ name: 'ab' }, 'name', 'input.too_short', { least: 3 }],
  [{ name: 'abcdef' }, 'name', 'input.too_long', { most: 5 }],
  [{ day: '' }, 'day', 'input.required', undefined],
  [{ day: '2021-02-30' }, 'day', 'input.not_a_day', undefined],
  [{ count: 'năm' }, 'count', 'input.not_a_number', undefined],
  [{ count: 1.5 }, 'count', 'input.not_a_whole_number', undefined],
  [{ count: 0 }, 'count', 'input.too_low', { least: 1 }],
  [{ rows: [] }, 'rows', 'input.too_few', { least: 1 }],
  [{ rows: [{ text: 'x' }, { text: '' }] }, 'rows.1.text', 'input.required', undefined],
  [{ choice: 'c' }, 'choice', 'input.not_one_of', undefined],
  [{ choice: '' }, 'choice', 'input.required', undefined],
  [{ mail: 'a.b' }, 'mail', 'input.not_an_email', undefined],
  [{ own: 'y' }, 'own', 'thing.not_x', { wanted: 'x' }],
])('input %j: %s says %s', async (change, field, code, values) => {
  const refusal = await house.act(everyKind, { ...good, ...change }).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'input.invalid', status: 422, values: { count: 1 } })
  expect(refusal).toHaveProperty('fields', { [field]: values ? { code, values } : { code } })
})

test('texts are composed, and what no database can hold is taken out', async () => {
  const typed = { ...good, name: 'Te\u0302\u0300n\0' }
  expect(await house.act(everyKind, typed)).toBe('Tền')
})

test.each([
  ['anyone', visitor, null],
  ['signed-in', visitor, 'command.sign_in'],
  ['signed-in', testActor(), null],
  [['clerk'], testActor(), 'command.no_right'],
  [['clerk'], testActor({ roles: ['leader'] }), 'command.no_right'],
  [['clerk'], clerk, null],
  [['clerk'], system, null],
] as const)('roles %j for %o: %s', async (roles, actor, refused) => {
  const guarded = command({ ...everyKind, roles })
  const done = house.act(guarded, good, actor)
  if (refused) await expect(done).rejects.toMatchObject({ code: refused, status: 403 })
  else expect(await done).toBe('tên')
})

test('a right on a unit reaches the units below it and no others', async () => {
  const ids = [11, 12, 13]
  await database.write(async (writer) => {
    await writer
      .insertInto('unit')
      .values(ids.map((id) => ({ id, code: `u${id}` })))
      .execute()
    const version = {
      fromDay: '2020-01-01',
      name: 'x',
      class: 'so_ban_nganh',
      kind: 'so',
      searchKey: 'x',
      sortKey: 'x',
    }
    const paths = ['/1/2/11/', '/1/3/12/', '/1/2/13/']
    const rows = ids.map((unitId, index) => ({ ...version, unitId, path: paths[index] ?? '' }))
    await writer.insertInto('unitVersion').values(rows).execute()
    await sql`update unit_version set until_day = '2021-03-04' where unit_id = 13`.execute(writer)
  })
  const onUnit = command({
    name: 'unit.touch',
    input: z.object({ unit: z.number() }),
    roles: ['clerk'],
    on: async (_, { unit }) => unit,
    run: async () => ({ result: 'done' }),
  })
  expect(await house.act(onUnit, { unit: 11 }, clerk)).toBe('done')
  await expect(house.act(onUnit, { unit: 12 }, clerk)).rejects.toMatchObject({ code: 'command.no_right' })
  await expect(house.act(onUnit, { unit: 13 }, clerk)).rejects.toMatchObject({ code: 'command.no_right' })
})
