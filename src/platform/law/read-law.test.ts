import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { sayFaults } from './faults.ts'
import { valueOn } from './law.ts'
import { lawFiles } from './load-law.ts'
import { readLaw } from './read-law.ts'
import type { LawFile } from './read-law.ts'

const subject = `subject: vote
vi: Bỏ phiếu
en: Vote
facts:
  award: { type: choice, vi: Danh hiệu, en: Award, choices: { flag: { vi: Cờ, en: Flag } } }
  yes: { type: integer, vi: Phiếu thuận, en: In favour }
  total: { type: integer, vi: Tổng số, en: Total }
  note: { type: text, vi: Ghi chú, en: Note }
  secret: { type: boolean, vi: Bỏ phiếu kín, en: Secret }
`
const oldInstrument = `code: N1
number: 1/2020
kind: decree
vi: Nghị định 1
en: Decree 1
issuer: Chính phủ
in force: { from: 2020-01-01, until: 2023-12-31 }
mark: confirmed
source: mẫu
`
const newInstrument = `code: N2
kind: decree
vi: Nghị định 2
en: Decree 2
issuer: Chính phủ
in force: { from: 2024-01-01 }
replaces: [N1]
mark: confirmed
source: mẫu
`
const article = `article: 5
values:
  - id: N1.D5.ty-le
    vi: Tỷ lệ
    en: Share
    mark: confirmed
    source: mẫu
    history:
      - { from: 2020-01-01, until: 2021-12-31, value: 80% }
      - { from: 2022-01-01, until: 2023-12-31, value: 2/3 }
clauses:
  - id: N1.D5.K2.a.du-phieu
    subject: vote
    words: { vi: Đủ phiếu, en: Enough votes }
    severity: B
    mark: confirmed
    source: mẫu
    applies: { fact: award, is: flag }
    condition:
      all:
        - { share: { of: yes, in: total }, at least: { value: N1.D5.ty-le } }
        - { fact: secret, is: true }
    examples:
      met:
        - facts: { award: flag, yes: 8, total: 10, secret: true }
      not met:
        - facts: { award: flag, yes: 7, total: 10, secret: true }
`
const files: Readonly<Record<string, string>> = {
  'du-kien/vote.yaml': subject,
  'n1/van-ban.yaml': oldInstrument,
  'n1/dieu-05.yaml': article,
  'n2/van-ban.yaml': newInstrument,
}
const asFiles = (texts: Readonly<Record<string, string>>): LawFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))

describe('the law that is read', () => {
  const { law } = readLaw(asFiles(files))

  it('holds the clause with its citation, its days and its severity', () => {
    expect(law?.clauses).toHaveLength(1)
    expect(law?.clauses[0]).toMatchObject({
      id: 'N1.D5.K2.a.du-phieu',
      citation: {
        vi: 'điểm a khoản 2 Điều 5 Nghị định 1',
        en: 'Decree 1, Article 5, clause 2, point a',
      },
      valid: { from: '2020-01-01', until: '2023-12-31' },
      severity: { draft: 'B', issued: 'B' },
    })
  })

  it('weighs with the value of the day', () => {
    const on = (day: string) =>
      law && assess(law, 'vote', { award: 'flag', yes: 7, total: 10, secret: true }, day)[0]?.verdict
    expect(on('2021-12-31')).toBe('not met')
    expect(on('2022-01-01')).toBe('met')
  })

  it('lets a value without an end of its own end with its instrument', () => {
    const open = article.replace('from: 2022-01-01, until: 2023-12-31, value', 'from: 2022-01-01, value')
    const { law } = readLaw(asFiles({ ...files, 'n1/dieu-05.yaml': open }))
    expect(law && valueOn(law, 'N1.D5.ty-le', '2023-12-31')).toEqual({ numerator: 2, denominator: 3 })
    expect(law && valueOn(law, 'N1.D5.ty-le', '2024-01-01')).toBeNull()
  })

  it('does not depend on the order of the files', () => {
    const turned = readLaw(asFiles(files).toReversed())
    expect(turned.law?.clauses.map((clause) => clause.id)).toEqual(law?.clauses.map((clause) => clause.id))
  })
})

const s1 = 'du-kien/vote.yaml'
const d = 'n1/dieu-05.yaml'
const i1 = 'n1/van-ban.yaml'
const i2 = 'n2/van-ban.yaml'
const history = article.slice(article.indexOf('    history:'), article.indexOf('clauses:'))
const late = 'valid: { until: 2024-01-01 }'
const met = article.slice(article.indexOf('      met:'), article.indexOf('      not met:'))
const notMet = article.slice(article.indexOf('      not met:'))

describe('a fault', () => {
  it.each([
    ['YAML that is not YAML', d, 'article: 5', 'article: [5', 2, 'yaml'],
    ['a key twice', d, 'severity: B', 'severity: B\n    severity: W', 16, 'yaml'],
    ['an article that is not its file', d, 'article: 5', 'article: 6', 1, 'article'],
    ['an unknown key', d, 'severity: B', 'severity: B\n    colour: red', 16, 'key'],
    ['a severity that is none', d, 'severity: B', 'severity: X', 15, 'shape'],
    ['a clause without a source', d, 'source: mẫu\n    applies', 'applies', 12, 'lacking'],
    ['an unknown subject', d, 'subject: vote', 'subject: vite', 13, 'subject'],
    ['an unknown fact', d, 'fact: secret', 'fact: secrte', 22, 'fact'],
    ['an unknown fact in an example', d, 'yes: 7,', 'yse: 7,', 27, 'fact'],
    ['an unknown choice', d, 'is: flag', 'is: flog', 18, 'choice'],
    ['a comparison that the type has not', d, 'secret, is: true', 'secret, at least: 1', 22, 'comparison'],
    ['two comparisons', d, 'secret, is: true', 'secret, is: true, one of: [a]', 22, 'comparison'],
    ['a literal of another type', d, 'is: true', 'is: 3', 22, 'type'],
    ['a share of what cannot be counted', d, 'in: total', 'in: note', 21, 'type'],
    ['a condition without a head', d, '{ fact: secret, is: true }', '{ secret: true }', 22, 'condition'],
    ['a pattern that is none', d, 'secret, is: true', 'note, matches: "["', 22, 'pattern'],
    ['an unknown value', d, 'value: N1.D5.ty-le }', 'value: N1.D5.ti-le }', 21, 'value'],
    ['a value without a day', d, 'from: 2020-01-01, ', '', 9, 'undated'],
    ['a value without a history', d, history, '', 3, 'undated'],
    ['values of two kinds', d, 'value: 2/3', 'value: 2', 10, 'valueKind'],
    ['values that overlap', d, 'from: 2022-01-01', 'from: 2021-12-31', 10, 'overlap'],
    ['a value outside its instrument', d, 'from: 2020-01-01', 'from: 2019-12-31', 9, 'outside'],
    ['a value that ends before it begins', d, 'until: 2021-12-31', 'until: 2019-12-31', 9, 'order'],
    ['a clause outside its instrument', d, 'severity: B', `severity: B\n    ${late}`, 16, 'outside'],
    ['an id of another article', d, 'id: N1.D5.K2', 'id: N1.D6.K2', 12, 'id'],
    ['a clause without a met example', d, met, '', 12, 'noMet'],
    ['a clause without a not met example', d, notMet, '', 12, 'noNotMet'],
    ['an example answered otherwise', d, '10, secret: true', '10, secret: false', 25, 'example'],
    ['examples away from the edge', d, 'yes: 8', 'yes: 10', 12, 'edge'],
    ['an instrument that nobody knows', i2, 'replaces: [N1]', 'replaces: [N7]', 7, 'instrument'],
    ['an instrument twice', i2, 'code: N2', 'code: N1', 1, 'twice'],
    ['a successor before the end', i2, 'from: 2024-01-01', 'from: 2023-12-31', 7, 'overlap'],
    ['a circle of replacements', i1, 'mark: confirmed', 'replaces: [N2]\nmark: confirmed', 8, 'cycle'],
    ['an instrument that ends before it begins', i2, '01-01 }', '01-01, until: 2023-01-01 }', 6, 'order'],
    ['a day that is none', i2, 'from: 2024-01-01', 'from: 2024-02-30', 6, 'shape'],
    ['a choice without choices', s1, ', choices: { flag: { vi: Cờ, en: Flag } }', '', 5, 'lacking'],
  ])('%s has its file and line', (_, file, from, to, line, code) => {
    const text = files[file] ?? ''
    expect(text).toContain(from)
    const { law, faults } = readLaw(asFiles({ ...files, [file]: text.replace(from, to) }))
    expect(law).toBeNull()
    expect(faults.map((fault) => [fault.file, fault.line, fault.code])).toContainEqual([file, line, code])
  })

  it.each([
    ['a file out of place', 'n1/muc-1.yaml', 'place'],
    ['a file too deep', 'n1/x/dieu-01.yaml', 'place'],
    ['a folder without its instrument', 'n3/dieu-01.yaml', 'folder'],
  ])('%s is told by its name', (_, file, code) => {
    const { faults } = readLaw(asFiles({ ...files, [file]: 'article: 1' }))
    expect(faults.map((fault) => [fault.file, fault.code])).toEqual([[file, code]])
  })

  it('of a subject twice names both files', () => {
    const { faults } = readLaw(asFiles({ ...files, 'du-kien/wote.yaml': subject }))
    expect(faults).toMatchObject([{ file: 'du-kien/wote.yaml', line: 1, code: 'twice' }])
  })

  it('of one clause twice shows where its days overlap', () => {
    const clause = article.slice(article.indexOf('  - id: N1.D5.K2'))
    const valid = (days: string) => clause.replace('severity: B', `severity: B\n    valid: ${days}`)
    const twice = (first: string, second: string) =>
      readLaw(asFiles({ ...files, [d]: article.replace(clause, valid(first) + valid(second)) })).faults
    const apart = twice('{ until: 2020-12-31 }', '{ from: 2021-01-01 }')
    expect(apart).toEqual([])
    const clash = twice('{ until: 2021-01-01 }', '{ from: 2021-01-01 }')
    expect(clash.map((fault) => fault.code)).toEqual(['overlap'])
  })

  it('does not hide the others: all are told at once, numbered, with the nearest name', () => {
    const faults = readLaw(
      asFiles({
        ...files,
        [d]: article.replace('fact: secret', 'fact: secrte').replace('value: 2/3', 'value: 2'),
        [i2]: newInstrument.replace('[N1]', '[N11]'),
        'n3/van-ban.yaml': 'code: [',
      }),
    ).faults
    expect(sayFaults(faults, 'en')).toEqual([
      '1. law/n1/dieu-05.yaml:10: the values of “N1.D5.ty-le” are not of one kind',
      '2. law/n1/dieu-05.yaml:21: “N1.D5.ty-le” cannot be compared like this with a fact of type share',
      '3. law/n1/dieu-05.yaml:22: there is no fact “secrte”; the nearest is “secret”',
      '4. law/n2/van-ban.yaml:7: there is no instrument “N11”; the nearest is “N1”',
      expect.stringMatching(/^5\. law\/n3\/van-ban\.yaml:1: not YAML: /),
    ])
    expect(sayFaults(faults, 'vi')[2]).toContain('không có dữ kiện “secrte”; gần nhất là “secret”')
  })
})

it('reads the whole of law/ without a fault', () => {
  expect(sayFaults(readLaw(lawFiles()).faults, 'vi')).toEqual([])
})
