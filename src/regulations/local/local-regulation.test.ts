import { describe, expect, it } from 'vitest'
import { asIfPut, asIfWithdrawn, daysOf, type Edition } from './local-regulation.ts'

const edition = (id: string, fromOn: string | null, untilOn: string | null = null): Edition => ({
  id,
  version: 1,
  state: fromOn === null ? 'draft' : 'in_force',
  files: [],
  fromOn,
  untilOn,
})

const daysIn = (editions: readonly Edition[]) =>
  Object.fromEntries(editions.map((one) => [one.id, daysOf(one)]))

describe('the days of editions', () => {
  const first = edition('first', '2026-01-01')
  const draft = edition('draft', null)

  it.each([
    ['later', '2026-07-01', { from: '2026-01-01', until: '2026-06-30' }],
    ['on the next day', '2026-01-02', { from: '2026-01-01', until: '2026-01-01' }],
    ['on the same day', '2026-01-01', null],
    ['earlier', '2025-12-01', null],
  ])('a new one that holds %s ends the one before it', (_, day, left) => {
    expect(daysIn(asIfPut([first, draft], draft, day))).toEqual({
      first: left,
      draft: { from: day, until: null },
    })
  })

  it('leaves what had ended before as it was', () => {
    const old = edition('old', '2025-01-01', '2025-12-31')
    expect(daysIn(asIfPut([old, first], draft, '2026-07-01'))['old']).toEqual({
      from: '2025-01-01',
      until: '2025-12-31',
    })
  })

  it('end when the regulation is withdrawn; a draft stays a draft', () => {
    expect(daysIn(asIfWithdrawn([first, draft], '2026-03-01'))).toEqual({
      first: { from: '2026-01-01', until: '2026-02-28' },
      draft: null,
    })
  })
})
