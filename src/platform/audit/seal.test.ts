import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { testHouse } from '../../../test/house.ts'
import { command } from '../command.ts'
import { adoptRegister, CHAIN_START, sealRegister, unsealedLines, verifyRegister } from './seal.ts'

const house = await testHouse()
const { database, reader } = house

const speak = command({
  name: 'word.speak',
  input: z.object({ word: z.string() }),
  roles: 'anyone',
  run: async (_, { word }) => ({ result: { word, b: 1, a: [1.5, null] }, note: { đã: 'nói' } }),
})
const sealAll = async (): Promise<void> => {
  while (await unsealedLines(reader)) await sealRegister(database)
}
const change = (text: string) => database.write((writer) => sql.raw(text).execute(writer))

beforeEach(async () => {
  await change('delete from audit_seal; delete from audit_line')
})

test('every line is sealed once, in the order of the transactions', async () => {
  expect(await sealRegister(database)).toBe(0)
  const words = Array.from({ length: 12 }, (_, index) => `từ ${index}`)
  await Promise.all(words.map((word) => house.act(speak, { word })))
  await sealAll()
  await house.act(speak, { word: 'sau' })
  await sealAll()
  const { rows } = await sql<{ inOrder: boolean; many: number }>`
    select count(*) as many, bool_and(ordered) as in_order from (
      select (xact, seq) > lag((xact, seq)) over (order by number) is not false as ordered
      from audit_seal join audit_line on id = line_id) as chain`.execute(reader)
  expect(rows[0]).toEqual({ many: 13, inOrder: true })
  expect(await verifyRegister(reader)).toMatchObject({ sealed: 13, broken: null })
})

test('an empty register holds', async () => {
  expect(await verifyRegister(reader)).toEqual({ sealed: 0, end: CHAIN_START, broken: null })
})

test('two sealers at once make one chain', async () => {
  await Promise.all(['một', 'hai', 'ba'].map((word) => house.act(speak, { word })))
  await Promise.all([sealRegister(database), sealRegister(database)])
  await sealAll()
  expect(await verifyRegister(reader)).toMatchObject({ sealed: 3, broken: null })
})

const wholeChain = async (): Promise<string[]> => {
  for (const word of ['một', 'hai', 'ba', 'bốn']) await house.act(speak, { word })
  await sealAll()
  const rows = await reader.selectFrom('auditSeal').select('lineId').orderBy('number').execute()
  return rows.map((row) => row.lineId)
}

test.each([
  ['a word', 'update audit_line set input = \'{"word": "khác"}\''],
  ['a result', "update audit_line set result = jsonb_set(result, '{a,0}', '2')"],
  ['a name', "update audit_line set actor_name = 'Người khác'"],
  ['a moment', "update audit_line set at = at + interval '1 second'"],
  ['a note taken away', 'update audit_line set note = null'],
  ['a hash', "update audit_seal set hash = repeat('a', 64)"],
])('a change is found: %s', async (_, text) => {
  const ids = await wholeChain()
  const third = ids[2] ?? ''
  await change(`${text} where ${text.includes('audit_seal') ? 'line_id' : 'id'} = '${third}'`)
  expect((await verifyRegister(reader)).broken).toEqual({ number: 3, lineId: third, why: 'changed' })
})

test('a line taken out of the middle is missed', async () => {
  const second = (await wholeChain())[1]
  await change(
    `delete from audit_seal where line_id = '${second}'; delete from audit_line where id = '${second}'`,
  )
  expect((await verifyRegister(reader)).broken).toEqual({ number: 2, lineId: null, why: 'missing' })
})

test('a forged line behind which the chain was not counted again is found', async () => {
  const [, second] = await wholeChain()
  await change(`update audit_line set input = '{}' where id = '${second}'`)
  await change(`update audit_seal set previous_hash = repeat('b', 64) where line_id = '${second}'`)
  expect((await verifyRegister(reader)).broken).toMatchObject({ number: 2, why: 'moved' })
})

test('a register from another cluster, with transactions that lie ahead, goes on', async () => {
  await wholeChain()
  await change('update audit_line set xact = 4000000000000')
  await house.act(speak, { word: 'mới' })
  await adoptRegister(database)
  await sealAll()
  expect(await verifyRegister(reader)).toMatchObject({ sealed: 5, broken: null })
})
