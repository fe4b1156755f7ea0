import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { assess } from '../src/platform/law/assess.ts'
import { blocking, withoutText } from '../src/platform/law/law.ts'
import { factsIn } from '../src/platform/law/condition-tree.ts'
import { lawWithPlaces } from './local-laws.ts'

const law = lawWithPlaces()
const clausesOf = (row: string) => law.clauses.filter((clause) => clause.row === row)

const rows = z
  .record(
    z.string(),
    z.strictObject({
      about: z.string(),
      mark: z.enum(['confirmed', 'recalled']),
      excused: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync(new URL('./fixtures/law-rows.yaml', import.meta.url), 'utf8')))

const answers = [...law.clauses, ...Object.values(law.values), ...law.procedures, ...law.forms]
const answering = (row: string) => answers.filter((one) => one.row === row)

describe('the law of this house', () => {
  it('answers every one of the 108 rows of checkable rules, or says why not', () => {
    const all = Object.entries(rows)
    const present = all.filter(([row]) => answering(row).length > 0).map(([row]) => row)
    const excused = all.filter(([, { excused }]) => excused !== undefined).map(([row]) => row)
    expect({ rows: all.length, present: present.length, excused }).toEqual({
      rows: 108,
      present: 108,
      excused: [],
    })
    expect(all.map(([row]) => row).filter((row) => !present.includes(row) && !excused.includes(row))).toEqual(
      [],
    )
    expect([...new Set(answers.flatMap(({ row }) => row ?? []))].filter((row) => !(row in rows))).toEqual([])
  })

  it.each(Object.entries(rows).filter(([, one]) => one.excused === undefined))(
    'answers row %s with no surer a mark than its source has',
    (row, { mark }) => {
      const marks = new Set(answering(row).map((one) => one.mark))
      expect(marks.has('confirmed')).toBe(mark === 'confirmed')
    },
  )

  it('counts its clauses, values, procedures, forms, awards and instruments', () => {
    const awards = Object.values(law.catalogue.awards)
    expect({
      clauses: law.clauses.length,
      values: Object.keys(law.values).length,
      procedures: law.procedures.length,
      forms: law.forms.length,
      titles: awards.filter((one) => one.list === 'title').length,
      commendations: awards.filter((one) => one.list === 'form').length,
      types: Object.keys(law.catalogue.types).length,
      instruments: law.instruments.length,
    }).toEqual({
      clauses: 130,
      values: 136,
      procedures: 10,
      forms: 11,
      titles: 14,
      commendations: 36,
      types: 7,
      instruments: 49,
    })
  })

  it('asks nobody for registration under the law of 2022 (REG-02)', () => {
    const asking = law.clauses.filter((clause) => factsIn(clause.condition).includes('registered'))
    expect(asking.map((clause) => clause.instrument)).toEqual(['L15-2003'])
  })

  it('has no text of the regime from 01/10/2026 (REG-03)', () => {
    expect(withoutText(law, '2026-09-30').map((one) => one.code)).not.toContain('L06-2026')
    expect(withoutText(law, '2026-10-01').map((one) => one.code)).toContain('L06-2026')
    expect(law.clauses.filter((clause) => clause.instrument === 'L06-2026')).toEqual([])
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
