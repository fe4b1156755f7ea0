import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { loadLaw } from './load-law.ts'
import { leastOf, mostOf, reaches, thresholdFor } from './shares.ts'

const law = loadLaw()
const ninety = { numerator: 90, denominator: 100 }
const eighty = { numerator: 80, denominator: 100 }
const members = Array.from({ length: 200 }, (_, i) => i + 1)

describe('the votes of a council', () => {
  it.each([
    ['90 %', ninety, 9n, 10n],
    ['80 %', eighty, 4n, 5n],
    ['2/3', { numerator: 2, denominator: 3 }, 2n, 3n],
  ] as const)('need exactly %s of 1 to 200 members', (_, share, n, d) => {
    for (const total of members) {
      const needed = leastOf(share, total)
      expect(BigInt(needed) * d >= BigInt(total) * n).toBe(true)
      expect(BigInt(needed - 1) * d < BigInt(total) * n).toBe(true)
      for (let yes = 0; yes <= total; yes += 1) expect(reaches(yes, total, share)).toBe(yes >= needed)
      expect(reaches(total + 1, total, share)).toBe(false)
    }
    expect(reaches(0, 0, share)).toBe(false)
  })

  it('of 22 members are 20 for 90 % and 18 for 80 %', () => {
    expect(thresholdFor(law, 'chien_si_thi_dua_tinh', 22, '2024-12-01')).toMatchObject({
      needed: 20,
      mark: 'confirmed',
    })
    expect(thresholdFor(law, 'chien_si_thi_dua_co_so', 22, '2024-12-01')?.needed).toBe(18)
    expect(thresholdFor(law, 'chien_si_thi_dua_co_so', 22, '2025-12-01')).toMatchObject({
      needed: 18,
      mark: 'recalled',
    })
    expect(thresholdFor(law, 'chien_si_thi_dua_co_so', 22, '2021-12-01')).toBeNull()
    expect(thresholdFor(law, 'giay_khen', 22, '2024-12-01')).toBeNull()
  })

  const regimes = ['2021-12-01', '2024-12-01', '2025-12-01'] as const
  const voted = Object.values(law.catalogue.awards)
    .filter(({ vote }) => vote.length > 0)
    .flatMap(({ code }) => regimes.map((day) => [code, day] as const))
    .filter(([code, day]) => thresholdFor(law, code, 1, day) !== null)

  it('are asked of seven awards, of four of them already under the law of 2003', () => {
    const on = (regime: string) => voted.filter(([, day]) => day === regime).map(([code]) => code)
    expect(regimes.map((day) => on(day).length)).toEqual([4, 7, 7])
  })

  it.each(voted)('for %s on %s are what the clauses themselves say, for 1 to 200 members', (award, day) => {
    for (const totalMembers of members) {
      const needed = thresholdFor(law, award, totalMembers, day)?.needed ?? -1
      const verdicts = (yesVotes: number) =>
        assess(law, 'council-vote', { award, yesVotes, totalMembers, secretBallot: true }, day)
          .filter((one) => one.facts.some(({ name }) => name === 'yesVotes'))
          .map((one) => one.verdict)
      expect([verdicts(needed), verdicts(needed - 1)]).toEqual([['met'], ['not met']])
      expect(verdicts(totalMembers)).toEqual(['met'])
      expect(verdicts(totalMembers + 1)).toEqual(['not met'])
    }
  })
})

it('a quota is rounded down: 15 % of 19 is 2', () => {
  const share = { numerator: 15, denominator: 100 }
  expect([mostOf(share, 19), mostOf(share, 20), mostOf(share, 6), mostOf(share, 0)]).toEqual([2, 3, 0, 0])
})
