import { describe, expect, it } from 'vitest'
import { emptyLaw } from '../../platform/law/law.ts'
import { loadLaw } from '../../platform/law/load-law.ts'
import { clockOf, dueOf, mayMoveRequest, termOn } from './data-request.ts'

const law = loadLaw()

describe('the term of an answer', () => {
  it('is the law’s from its day on, and before it the house’s own word', () => {
    expect(termOn(law, '2026-01-01')).toMatchObject({
      days: 2,
      instrument: { en: expect.stringContaining('356/2025') },
    })
    expect(termOn(law, '2025-12-31')).toEqual({ days: 2, instrument: null })
    expect(termOn(emptyLaw, '2026-03-04')).toEqual({ days: 2, instrument: null })
  })

  it.each([
    ['a Wednesday', '2026-03-04', '2026-03-06'],
    ['a Thursday, over the weekend', '2026-03-05', '2026-03-09'],
    ['a Saturday', '2026-03-07', '2026-03-10'],
    ['the eve of two days off', '2026-04-29', '2026-05-05'],
  ])('counts working days from the day after %s', (_, received, due) => {
    const holidays = new Set(['2026-04-30', '2026-05-01'])
    expect(dueOf(received, { days: 2, instrument: null }, holidays)).toBe(due)
  })
})

describe('the clock', () => {
  const received = {
    state: 'received',
    receivedOn: '2026-03-05',
    dueOn: '2026-03-09',
    answeredOn: null,
    carryOutBy: null,
    endedOn: null,
  } as const
  const none = new Set<string>()
  const on = (more: object, today: string) => clockOf({ ...received, ...more }, today, none)

  it('runs to the last day of the term, which still is in time', () => {
    expect(on({}, '2026-03-06')).toEqual({ kind: 'waiting', left: 1, until: '2026-03-09' })
    expect(on({}, '2026-03-09')).toEqual({ kind: 'waiting', left: 0, until: '2026-03-09' })
    expect(on({}, '2026-03-11')).toEqual({ kind: 'late', over: 2, until: '2026-03-09' })
  })

  it('then runs to the day that was promised, and says when that has passed', () => {
    const accepted = { state: 'accepted', answeredOn: '2026-03-09', carryOutBy: '2026-03-13' }
    expect(on(accepted, '2026-03-12')).toEqual({ kind: 'promised', left: 1, until: '2026-03-13' })
    expect(on(accepted, '2026-03-16')).toEqual({ kind: 'promise_late', over: 1, until: '2026-03-13' })
  })

  it('stops with the end, and keeps whether the first answer was in time', () => {
    const ended = { state: 'carried_out', answeredOn: '2026-03-09', endedOn: '2026-03-20' }
    expect(on(ended, '2026-09-01')).toEqual({ kind: 'ended', took: 2, inTime: true })
    const late = { state: 'refused', answeredOn: '2026-03-10', endedOn: '2026-03-10' }
    expect(on(late, '2026-09-01')).toEqual({ kind: 'ended', took: 3, inTime: false })
  })
})

it('an ended request stays ended, and one that waits for its answer has promised nothing', () => {
  expect(mayMoveRequest('data_request.accept', 'refused')).toBe(false)
  expect(mayMoveRequest('data_request.carry_out', 'carried_out')).toBe(false)
  expect(mayMoveRequest('data_request.postpone', 'received')).toBe(false)
  expect(mayMoveRequest('data_request.redirect', 'accepted')).toBe(false)
  expect(mayMoveRequest('data_request.refuse', 'accepted')).toBe(true)
})
