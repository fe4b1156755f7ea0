import { expect, it } from 'vitest'
import { isToldAct, tellAct, tellSubject } from '../src/desk/register/words.ts'
import { houseFiles } from './rooms/house-files.ts'

const elsewhere = /^src\/demo\/|\.test\.|\.fixture\.|\/(?:words|queries|routes|store)\.ts$/
/** `name: 'report.save'` of a command, or its row in a table of moves. */
const named = /command\(\{\s*name: '([a-z_]+\.[a-z_]+)',|^ {2}'([a-z_]+\.[a-z_]+)': \{$/gm

const names = [...houseFiles(process.cwd())]
  .filter(([path]) => path.startsWith('src/') && path.endsWith('.ts') && !elsewhere.test(path))
  .flatMap(([, text]) => [...text.matchAll(named)].map(([, command, move]) => command ?? move ?? ''))

it('every act has words in the register', () => {
  expect(new Set(names).size).toBeGreaterThan(100)
  expect([...new Set(names)].filter((name) => !isToldAct(name))).toEqual([])
})

it('an act is told in both languages, a strange one by its name', () => {
  expect(tellAct('report.approve', 'vi')).toBe('Duyệt báo cáo')
  expect(tellAct('report.approve', 'en')).toBe('Approve report')
  expect(tellAct('nobody.knows', 'vi')).toBe('nobody.knows')
  expect(tellSubject('report:0123456789ab', 'vi')).toBe('Báo cáo 01234567')
  expect(tellSubject(null, 'vi')).toBeNull()
})
