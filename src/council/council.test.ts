import { describe, expect, it } from 'vitest'
import {
  countVotes,
  outcomeOf,
  quorumNeeded,
  reachesMajority,
  reachesQuorum,
  sessionMoves,
  type Share,
  votesNeeded,
} from './council.ts'

const half: Share = { numerator: 1, denominator: 2 }
const twoThirds: Share = { numerator: 2, denominator: 3 }
const sizes = Array.from({ length: 30 }, (_, at) => at + 1)

describe('majority on all members', () => {
  // What a table of the usual rules says, by hand.
  it.each([
    [1, 1, 1, 1],
    [2, 2, 1, 2],
    [3, 2, 2, 2],
    [6, 4, 3, 4],
    [7, 4, 4, 5],
    [9, 5, 5, 6],
    [10, 6, 5, 7],
    [11, 6, 6, 8],
    [22, 12, 11, 15],
    [30, 16, 15, 20],
  ])('of %i: more than half %i, at least half %i, at least two thirds %i', (total, more, least, thirds) => {
    expect(votesNeeded(total, half, true)).toBe(more)
    expect(votesNeeded(total, half, false)).toBe(least)
    expect(votesNeeded(total, twoThirds, false)).toBe(thirds)
  })

  const shares: readonly Share[] = [
    half,
    twoThirds,
    { numerator: 9, denominator: 10 },
    { numerator: 80, denominator: 100 },
  ]

  it('is reached by the fewest votes that are said to be needed, and not by one fewer, for 1 to 30 members', () => {
    for (const total of sizes)
      for (const share of shares)
        for (const strict of [true, false]) {
          const needed = votesNeeded(total, share, strict)
          expect(reachesMajority(needed, total, share, strict)).toBe(true)
          expect(reachesMajority(needed - 1, total, share, strict)).toBe(false)
        }
  })

  it('is beyond all members when more than all is asked', () => {
    expect(votesNeeded(5, { numerator: 1, denominator: 1 }, true)).toBe(6)
  })
})

describe('quorum', () => {
  it.each([
    [1, 1],
    [3, 2],
    [7, 5],
    [11, 8],
    [12, 8],
    [30, 20],
  ])('of %i members at two thirds is %i', (total, needed) => {
    expect(quorumNeeded(total, twoThirds)).toBe(needed)
  })

  it('is reached exactly from there on, for 1 to 30 members', () => {
    for (const total of sizes) {
      const needed = quorumNeeded(total, twoThirds)
      expect(reachesQuorum(needed, total, twoThirds)).toBe(true)
      expect(reachesQuorum(needed - 1, total, twoThirds)).toBe(false)
    }
  })
})

describe('the outcome', () => {
  it('takes neither a blank vote nor one not given for a vote in favour', () => {
    const five = countVotes(['for', 'for', 'for', 'for', 'for', 'blank'])
    expect(five).toEqual({ inFavour: 5, against: 0, blank: 1 })
    expect(outcomeOf(five, votesNeeded(11, half, true))).toBe('not_passed')
    expect(outcomeOf({ ...five, inFavour: 6 }, votesNeeded(11, half, true))).toBe('passed')
  })
})

it('leaves nothing to be done to a session that is closed', () => {
  for (const { from } of Object.values(sessionMoves)) expect(from).not.toContain('closed')
})
