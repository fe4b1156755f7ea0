import { z } from 'zod'
import type { Fact, Law } from './law.ts'
import type { RecordKind } from './records.ts'

const orAbsent = <Shape extends z.ZodType>(shape: Shape, fact: Pick<Fact, 'vi' | 'en'>) =>
  shape.nullable().optional().describe(`${fact.vi} · ${fact.en}`)

const namesOf = (choices: object): z.ZodType => z.enum(Object.keys(choices))

const shapeOfFact = (fact: Fact): z.ZodType => {
  const byType = {
    boolean: () => z.boolean(),
    integer: () => z.int(),
    day: () => z.iso.date(),
    text: () => z.string(),
    choice: () => namesOf(fact.choices),
    content: () => z.unknown(),
  }
  return orAbsent(byType[fact.type](), fact)
}

const shapeOfRecords = (kind: RecordKind): z.ZodType =>
  orAbsent(z.array(z.object({ [kind.key]: namesOf(kind.choices), year: z.int() })), kind)

/** The form of a question; the names in it are checked afterwards, all at once (read-question.ts). */
export const askedShape = z.object({
  award: z.string().describe('chien_si_thi_dua_co_so'),
  subjectKind: z.enum(['individual', 'collective', 'household']),
  awardType: z.string().optional().describe('CONG_TRANG, PHONG_TRAO …'),
  day: z.string().describe('2025-12-31: the law of this day'),
  within: z
    .array(z.string())
    .optional()
    .describe('Provinces or sectors whose own regulations bind the subject'),
  facts: z.record(z.string(), z.unknown()),
})

/** The same form with every award, type, fact and record of the law spelled out, for who writes a client. */
export const publishedShape = (law: Law): z.ZodType => {
  const { facts = {}, records = {} } = law.subjects['nomination'] ?? {}
  const asked = new Set(['award', 'subjectKind', 'awardType'])
  const named = Object.values(facts).filter(({ name }) => !asked.has(name))
  return askedShape.extend({
    award: namesOf(law.catalogue.awards),
    awardType: namesOf(law.catalogue.types).optional(),
    day: z.iso.date(),
    facts: z.object({
      ...Object.fromEntries(named.map((fact) => [fact.name, shapeOfFact(fact)])),
      ...Object.fromEntries(Object.values(records).map((kind) => [kind.name, shapeOfRecords(kind)])),
    }),
  })
}
