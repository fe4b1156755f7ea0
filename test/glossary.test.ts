import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const plain = (text: string): string => text.toLowerCase().replaceAll('_', ' ')
const glossary = plain(readFileSync('GLOSSARY.md', 'utf8'))
const migrations = globSync('migrations/*.sql').map((file) => readFileSync(file, 'utf8'))
const all = (pattern: RegExp): string[] =>
  migrations.flatMap((sql) => [...sql.matchAll(pattern)].map((match) => match[1] ?? ''))

const saysWord = (word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${plain(word)}(?![\\p{L}\\p{N}])`, 'u').test(glossary)

it('every table has its word', () => {
  const tables = all(/create table (\w+)/g)
  expect(tables.length).toBeGreaterThan(40)
  expect(tables.filter((table) => !saysWord(table))).toEqual([])
})

it('every state has its word', () => {
  const states = all(/\bstate text not null[^\n]*?check \(state in \(([^)]+)\)/gs)
    .flatMap((list) => list.split(','))
    .map((state) => state.replace(/[\s']/g, ''))
  expect(states.length).toBeGreaterThan(30)
  expect([...new Set(states)].filter((state) => !saysWord(state))).toEqual([])
})

it('no English word stands for two ideas', () => {
  const [nouns = ''] = glossary.split('## acts')
  const words = [...nouns.matchAll(/^\| ([^|]+) \|/gm)].map((match) => match[1] ?? '')
  const rows = words.filter((word) => !/^(?:english|-+)$/.test(word))
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter((word, index) => rows.indexOf(word) !== index)).toEqual([])
})
