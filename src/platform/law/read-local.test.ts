import { describe, expect, it } from 'vitest'
import { localFiles, localFolders } from '../../../test/local-laws.ts'
import { sayFaults } from './faults.ts'
import { assess } from './assess.ts'
import { valueOn } from './law.ts'
import { loadLaw } from './load-law.ts'
import { readLocal } from './read-local.ts'
import type { LocalLaw } from './read-local.ts'
import { heldOn, withLocals } from './with-local.ts'
import type { LawFile } from './yaml-text.ts'

const base = loadLaw()

const instrument = `code: QD1-2026-Thu
kind: decision
vi: Quyết định 1 của tỉnh Thử
en: Decision 1 of Thử
issuer: UBND tỉnh Thử
in force: { from: 2026-01-01 }
scope: tỉnh Thử
allowed by: [L06-2022.D74.K1.d]
mark: confirmed
source: mẫu thử
`
const article = `article: 2
values:
  - { id: QD1-2026-Thu.D2.so-lan, vi: Số lần, en: Times, mark: confirmed, source: mẫu thử, history: [{ from: 2026-01-01, value: 3 }] }
clauses:
  - id: QD1-2026-Thu.D2.K1
    subject: nomination
    words: { vi: Ba lần liên tục., en: Three in a row. }
    severity: B
    mark: confirmed
    source: mẫu thử
    applies: { fact: award, is: bang_khen_tinh }
    condition: { fact: grassrootsFighterRun, at least: { value: QD1-2026-Thu.D2.so-lan } }
    examples:
      met: [{ facts: { award: bang_khen_tinh, grassrootsFighterRun: 3 } }]
      not met: [{ facts: { award: bang_khen_tinh, grassrootsFighterRun: 2 } }]
`
const files: Readonly<Record<string, string>> = {
  'q/van-ban.yaml': instrument,
  'q/dieu-02.yaml': article,
}
const asFiles = (texts: Readonly<Record<string, string>>): LawFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))

const must = (texts: Readonly<Record<string, string>>): LocalLaw => {
  const { local, faults } = readLocal(base, asFiles(texts))
  if (!local) throw new Error(sayFaults(faults, 'en').join('\n'))
  return local
}

const stated = { award: 'bang_khen_tinh', grassrootsFighterRun: 2 }
const within = { within: ['tỉnh Thử'] }

describe('a local regulation', () => {
  it.each(localFolders())('%s of the seed is read beside the law', (name) => {
    expect(sayFaults(readLocal(base, localFiles(name)).faults, 'vi')).toEqual([])
  })

  it('binds only its place, on its days, and leaves the law of the country as it is', () => {
    const law = withLocals(base, [must(files)])
    const found = (day: string, where = within) =>
      assess(law, 'nomination', stated, day, where).find(({ clause }) => clause === 'QD1-2026-Thu.D2.K1')
    expect(found('2026-01-01')).toMatchObject({
      verdict: 'not met',
      citation: 'khoản 1 Điều 2 Quyết định 1 của tỉnh Thử',
    })
    expect(found('2025-12-31')).toBeUndefined()
    expect(found('2026-01-01', { within: ['tỉnh khác'] })).toBeUndefined()
    expect(base.clauses.some(({ id }) => id.startsWith('QD1-2026'))).toBe(false)
    expect(base.values['QD1-2026-Thu.D2.so-lan']).toBeUndefined()
  })

  it('holds in two editions on days apart, each with its own figure', () => {
    const first = heldOn(must(files), { from: '2026-01-01', until: '2026-06-30' })
    const fresh = must({
      ...files,
      'q/dieu-02.yaml': article
        .replace('value: 3', 'value: 2')
        .replace('Run: 3', 'Run: 9')
        .replace('Run: 2 ', 'Run: 1 ')
        .replace('Run: 9', 'Run: 2'),
    })
    const law = withLocals(base, [first, heldOn(fresh, { from: '2026-07-01', until: null })])
    const verdicts = (day: string) =>
      assess(law, 'nomination', stated, day, within)
        .filter(({ clause }) => clause === 'QD1-2026-Thu.D2.K1')
        .map(({ verdict }) => verdict)
    expect(verdicts('2026-06-30')).toEqual(['not met'])
    expect(verdicts('2026-07-01')).toEqual(['met'])
    expect(valueOn(law, 'QD1-2026-Thu.D2.so-lan', '2026-06-30')).toBe(3)
    expect(valueOn(law, 'QD1-2026-Thu.D2.so-lan', '2026-07-01')).toBe(2)
  })

  it.each([
    [
      'no clause that allows it',
      'q/van-ban.yaml',
      'allowed by: [L06-2022.D74.K1.d]\n',
      '',
      'noDelegation',
      1,
    ],
    ['an allowing clause that is none', 'q/van-ban.yaml', 'D74.K1.d', 'D74.K1.e', 'delegation', 8],
    [
      'one not in force on any of its days',
      'q/van-ban.yaml',
      'L06-2022.D74.K1.d',
      'L06-2022.D80.K2',
      'delegationDay',
      8,
    ],
    ['no place', 'q/van-ban.yaml', 'scope: tỉnh Thử\n', '', 'lacking', 1],
    ['a code of the country', 'q/van-ban.yaml', 'code: QD1-2026-Thu', 'code: L06-2022', 'standing', 1],
    [
      'an unknown fact',
      'q/dieu-02.yaml',
      'fact: grassrootsFighterRun',
      'fact: grassrootsFighterRuns',
      'fact',
      12,
    ],
    ['examples away from the edge', 'q/dieu-02.yaml', 'Run: 3 }', 'Run: 5 }', 'edge', 5],
    [
      'a value that nobody has',
      'q/dieu-02.yaml',
      'value: QD1-2026-Thu.D2.so-lan }',
      'value: QD1-2026-Thu.D2.so-lam }',
      'value',
      12,
    ],
  ])('with %s is refused at its line', (_, file, from, to, code, line) => {
    const text = files[file] ?? ''
    expect(text).toContain(from)
    const { local, faults } = readLocal(base, asFiles({ ...files, [file]: text.replace(from, to) }))
    expect(local).toBeNull()
    expect(faults.map((one) => [one.file, one.code, one.line])).toContainEqual([file, code, line])
  })

  it('holds nothing that belongs to the law of the country, and one instrument alone', () => {
    const faultsOf = (more: Readonly<Record<string, string>>) =>
      readLocal(base, asFiles({ ...files, ...more })).faults.map(({ file, code }) => [file, code])
    expect(faultsOf({ 'du-kien/la.yaml': 'subject: la\nvi: Lạ\nen: Odd\nfacts: {}\n' })).toEqual([
      ['du-kien/la.yaml', 'onlyInstruments'],
    ])
    expect(faultsOf({ 'danh-muc/la.yaml': 'types: {}\n' })).toEqual([['danh-muc/la.yaml', 'onlyInstruments']])
    expect(faultsOf({ 'r/van-ban.yaml': instrument.replace('QD1', 'QD2') })).toEqual([
      ['r/van-ban.yaml', 'oneInstrument'],
    ])
    expect(readLocal(base, asFiles({ 'q/dieu-02.yaml': article })).faults.map(({ code }) => code)).toContain(
      'oneInstrument',
    )
  })

  it('is told whole: all faults at once, numbered, with file and line', () => {
    const { faults } = readLocal(
      base,
      asFiles({
        'q/van-ban.yaml': instrument.replace('D74.K1.d', 'D74.K1.dd'),
        'q/dieu-02.yaml': article.replace('fact: award, is', 'fact: awrad, is'),
        'q/dieu-03.yaml': 'article: [3',
      }),
    )
    expect(sayFaults(faults, 'en', '')).toEqual([
      '1. q/dieu-02.yaml:11: there is no fact “awrad”; the nearest is “award”',
      expect.stringMatching(/^2\. q\/dieu-03\.yaml:1: not YAML: /),
      '3. q/van-ban.yaml:8: the law of the country has no clause or value “L06-2022.D74.K1.dd”; the nearest is “L06-2022.D74.K1.d”',
    ])
  })
})
