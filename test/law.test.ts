import { describe, expect, it } from 'vitest'
import { assess, blocking } from '../src/platform/law/law.ts'
import { loadLaw } from '../src/platform/law/load-law.ts'

const law = loadLaw()
const clausesOf = (row: string) => law.clauses.filter((clause) => clause.row === row)

describe('the law of this house', () => {
  it('counts its clauses, values and instruments', () => {
    expect({
      clauses: law.clauses.length,
      values: Object.keys(law.values).length,
      instruments: law.instruments.length,
    }).toEqual({ clauses: 40, values: 16, instruments: 17 })
  })

  const rows =
    'LAU-01 LAU-02 LAU-03 LAU-04 LAU-05 LAU-06 LAU-07 LAU-08 LAU-09 VOT-01 VOT-02 VOT-03 VOT-04 VOT-05 ' +
    'REP-01 SUM-01 DOC-01 DOC-02 DOC-03 DOC-04 COL-10'

  it.each(rows.split(' '))('answers row %s with a clause that is confirmed', (row) => {
    expect(clausesOf(row).some((clause) => clause.mark === 'confirmed')).toBe(true)
  })

  it('keeps the tie-breaking customs of courts and of a ministry as settings, not as clauses', () => {
    const settings = Object.values(law.values).filter((value) => value.row === 'VOT-06')
    expect(settings.map((value) => value.setting)).toEqual([true, true])
    expect(clausesOf('VOT-06')).toEqual([])
  })

  it('holds a document that exists to a milder standard than a draft where the row says so', () => {
    const milder = law.clauses.filter((clause) => clause.severity.draft !== clause.severity.issued)
    expect(milder.map((clause) => [clause.row, clause.severity])).toEqual([
      ['LAU-04', { draft: 'B', issued: 'W' }],
      ['LAU-05', { draft: 'B', issued: 'W' }],
    ])
  })

  it('gives every clause an English gloss, a source, and words that do not repeat its id', () => {
    for (const clause of law.clauses) {
      expect(clause.words.vi).not.toBe(clause.words.en)
      expect(clause.source.length).toBeGreaterThan(5)
      expect(clause.words.vi).not.toContain(clause.id)
    }
  })

  it('blocks nothing when nobody has said anything, on any day and for any subject', () => {
    for (const day of ['2018-01-01', '2021-02-26', '2024-06-01', '2025-12-31', '2026-11-21'])
      for (const subject of Object.keys(law.subjects))
        expect(blocking(assess(law, subject, {}, day, { within: ['Bắc Ninh'] }))).toEqual([])
  })
})
