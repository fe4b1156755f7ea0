import { expect, test } from 'vitest'
import { makeStatementNames, type StatementNames } from './kept-statements.ts'

const again = ({ nameOf }: StatementNames, sql: string): string | null => {
  let name: string | null = null
  for (let turn = 0; turn < 5; turn += 1) name = nameOf(sql)
  return name
}

test('a statement gets a name when it has come back, the same from then on and its own', () => {
  const names = makeStatementNames()
  const sql = 'select * from report where id = $1'
  expect(names.nameOf(sql)).toBeNull()
  const name = again(names, sql)
  expect(name).toMatch(/^kept_/)
  expect(names.nameOf(sql)).toBe(name)
  expect(again(names, 'select * from report where unit_id = $1')).not.toBe(name)
})

test.each([
  'select * from report where unit_path like $1',
  'select * from report where id = any($1::uuid[])',
  'insert into mark select * from unnest($1::uuid[])',
  "select * from article_words where words @@ to_tsquery('simple', $1)",
  `insert into thing values ${'($1), '.repeat(1_000)}`,
])('what is planned best for its own values gets none: %.60s', (sql) => {
  expect(again(makeStatementNames(), sql)).toBeNull()
})

test('forgotten, a statement comes under another name: a plan that no longer fits is not met again', () => {
  const names = makeStatementNames()
  const sql = 'select * from report where id = $1'
  const first = again(names, sql)
  names.forget()
  expect(names.nameOf(sql)).toBeNull()
  expect(again(names, sql)).not.toBe(first)
})

test('no connection has to remember more than a few hundred', () => {
  const names = makeStatementNames()
  const named = Array.from({ length: 500 }, (_, at) => again(names, `select ${at} from thing where id = $1`))
  expect(named.filter((name) => name !== null).length).toBe(200)
})
