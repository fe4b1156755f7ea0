import { describe, expect, it } from 'vitest'
import {
  defaultLadder,
  dueDaysReached,
  type LadderKey,
  rungDay,
  rungReached,
  sinceOf,
  wrongRung,
} from './ladder.ts'

const holidays = new Set(['2021-04-21', '2021-04-30', '2021-05-03'])

describe('a rung', () => {
  it.each<[string, number, string]>([
    ['2021-03-25', -10, '2021-03-11'],
    ['2021-03-25', -2, '2021-03-23'],
    ['2021-03-25', 1, '2021-03-26'],
    ['2021-03-19', 1, '2021-03-22'],
    ['2021-04-26', -5, '2021-04-16'],
    ['2021-05-04', -2, '2021-04-28'],
    ['2021-05-02', 0, '2021-04-29'],
  ])('of what is due on %s, %i working days from it, is on %s', (due, offset, day) => {
    expect(rungDay(due, { offset }, holidays)).toBe(day)
  })

  const reached = (due: string, since: string, today: string): LadderKey | undefined =>
    rungReached(defaultLadder, due, { since, today }, holidays)?.key

  it('is reached once, on its day', () => {
    expect(reached('2021-03-25', '2021-03-22', '2021-03-23')).toBe('soon')
    expect(reached('2021-03-25', '2021-03-23', '2021-03-24')).toBeUndefined()
    expect(reached('2021-03-25', '2021-03-24', '2021-03-25')).toBe('today')
  })

  it('is caught up once after days on which nothing ran, the highest alone', () => {
    expect(reached('2021-03-19', '2021-03-16', '2021-03-25')).toBe('reason')
    expect(reached('2021-03-19', '2021-03-16', '2021-03-26')).toBe('letter')
  })

  it('before the day is not told after it', () => {
    expect(reached('2021-03-23', '2021-03-15', '2021-03-22')).toBe('soon')
    const early = defaultLadder.map((rung) => ({ ...rung, on: rung.offset < 0 }))
    expect(
      rungReached(early, '2021-03-23', { since: '2021-03-15', today: '2021-03-24' }, holidays),
    ).toBeNull()
  })

  it('that is off is never reached', () => {
    const off = defaultLadder.map((rung) => ({ ...rung, on: false }))
    expect(dueDaysReached(off, { since: '2021-03-22', today: '2021-03-23' }, holidays).size).toBe(0)
  })
})

describe('a run', () => {
  it('asks for the due days of its window alone', () => {
    const found = dueDaysReached(defaultLadder, { since: '2021-03-25', today: '2021-03-26' }, holidays)
    expect(Object.fromEntries([...found].map(([due, { key }]) => [due, key]))).toEqual({
      '2021-03-12': 'leadership',
      '2021-03-13': 'leadership',
      '2021-03-14': 'leadership',
      '2021-03-19': 'letter',
      '2021-03-20': 'letter',
      '2021-03-21': 'letter',
      '2021-03-23': 'reason',
      '2021-03-25': 'late',
      '2021-03-26': 'today',
      '2021-03-27': 'today',
      '2021-03-28': 'today',
      '2021-03-30': 'soon',
      '2021-04-02': 'remind',
      '2021-04-09': 'early',
    })
  })

  it.each([
    [null, '2021-03-22', '2021-03-19'],
    ['2021-03-17', '2021-03-22', '2021-03-17'],
    ['2020-12-31', '2021-03-22', '2021-02-19'],
  ])('after the one of %s speaks on %s for what came after %s', (last, today, since) => {
    expect(sinceOf(last, today, holidays)).toBe(since)
  })
})

describe('a ladder', () => {
  const changed = (key: LadderKey, change: object) =>
    defaultLadder.map((rung) => (rung.key === key ? { ...rung, ...change } : rung))
  it.each<[LadderKey, object, LadderKey | null]>([
    ['early', {}, null],
    ['remind', { on: false, offset: 9 }, null],
    ['soon', { offset: 2 }, 'soon'],
    ['soon', { offset: -6 }, 'soon'],
    ['today', { offset: 1 }, 'today'],
    ['reason', { offset: 1 }, 'reason'],
    ['letter', { offset: 12 }, 'leadership'],
  ])('with %s %j: wrong at %s', (key, change, wrong) => {
    expect(wrongRung(changed(key, change))).toBe(wrong)
  })
})
