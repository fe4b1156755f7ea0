import { expect, test } from 'vitest'
import { lateBegin } from './late-begin.ts'

const connection = () => {
  const sent: string[] = []
  const run = lateBegin(
    async (sql: string) => {
      sent.push(sql)
      if (sql.includes('1/0')) throw new Error('division by zero')
      return sql
    },
    (command) => command,
  )
  return { sent, run }
}
const lock = 'select pg_advisory_xact_lock(1)'

test('a transaction that begins by taking a lock asks both in one way', async () => {
  const { sent, run } = connection()
  expect(await run('begin', [])).toBe('BEGIN')
  await run(lock, [])
  await run(lock, [])
  await run('commit', [])
  expect(sent).toEqual([`begin; ${lock}`, lock, 'commit'])
})

test.each([
  ['insert into note values ($1)', ['một']],
  ['insert into note values (1)', []],
  ['select pg_advisory_xact_lock($1)', ['1']],
])('any other first statement comes after BEGIN has been answered: %s', async (sql, parameters) => {
  const { sent, run } = connection()
  await run('begin', [])
  await run(sql, parameters)
  await run('rollback', [])
  expect(sent).toEqual(['begin', sql, 'rollback'])
})

test('a transaction without statements asks nothing, and the next one begins anew', async () => {
  const { sent, run } = connection()
  await run('begin', [])
  expect(await run('commit', [])).toBe('COMMIT')
  await run('begin', [])
  expect(await run('rollback', [])).toBe('ROLLBACK')
  await run('select 1', [])
  expect(sent).toEqual(['select 1'])
})

test('what fails in the first statement is rolled back like all else', async () => {
  const { sent, run } = connection()
  await run('begin', [])
  await expect(run('select 1/0', [])).rejects.toThrow('division by zero')
  await run('rollback', [])
  expect(sent).toEqual(['begin', 'select 1/0', 'rollback'])
})
