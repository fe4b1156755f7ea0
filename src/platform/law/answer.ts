import { z } from 'zod'
import type { Question } from './assessment.ts'
import { bonusOf } from './bonus.ts'
import type { Fraction } from './comparisons.ts'
import type { Finding, Law } from './law.ts'
import { outlookFor } from './outlook.ts'
import type { Outlook } from './outlook.ts'
import { thresholdFor } from './shares.ts'

const sentence = z.object({ vi: z.string(), en: z.string() })
const mark = z.enum(['confirmed', 'recalled']).describe('recalled: nobody has checked it against a text')
const verdict = z.enum(['met', 'not met', 'unknown'])

const finding = z.object({
  clause: z.string(),
  row: z.string().nullable(),
  severity: z.enum(['B', 'W', 'C']),
  verdict,
  mark,
  caution: sentence.nullable(),
  citation: sentence,
  words: sentence,
  facts: z.array(
    sentence.extend({ name: z.string(), value: z.unknown(), given: z.boolean(), lacking: z.boolean() }),
  ),
  missing: z.array(z.string()),
})

/** What the law answers: the same over the API and from the command line. */
export const answerShape = z.object({
  day: z.string(),
  regime: sentence.extend({ code: z.string() }).nullable(),
  verdict,
  notices: z.array(sentence),
  findings: z.array(finding),
  outlook: z.object({
    unknown: z.array(z.string()),
    mend: z.array(z.string()),
    earliest: z.string().nullable(),
    assuming: z
      .array(sentence.extend({ record: z.string(), what: z.string() }))
      .describe('Brought by every year'),
    caution: z.array(sentence),
  }),
  vote: z
    .object({ share: z.string(), value: z.string(), mark })
    .nullable()
    .describe('Of all council members'),
  bonus: z
    .object({ amount: z.int(), base: z.int(), factor: z.string(), values: z.array(z.string()), mark })
    .nullable(),
  deciders: z.object({ who: z.array(z.string()), mark }).nullable(),
  papers: z.array(sentence),
  procedures: z.array(sentence.extend({ id: z.string(), mark })),
  forms: z.array(sentence.extend({ id: z.string() })),
})

/** See `answerShape`. */
export type Answer = z.output<typeof answerShape>

const told = (one: Finding): Answer['findings'][number] => ({
  clause: one.clause,
  row: one.row,
  severity: one.severity,
  verdict: one.verdict,
  mark: one.mark,
  caution: one.caution,
  citation: { vi: one.citation, en: one.english.citation },
  words: { vi: one.quote, en: one.english.quote },
  facts: one.facts.map(({ name, vi, en, value, given, lacking }) => ({
    name,
    vi,
    en,
    value,
    given,
    lacking,
  })),
  missing: [...one.missing],
})

const shown = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`

const voteFor = (law: Law, { award, day }: Question): Answer['vote'] => {
  const threshold = thresholdFor(law, award, 1, day)
  return threshold && { share: shown(threshold.share), value: threshold.value, mark: threshold.mark }
}

const bonusFor = (law: Law, { award, subjectKind, day }: Question): Answer['bonus'] => {
  const bonus = bonusOf(law, { award, subjectKind, decidedOn: day })
  return bonus && { ...bonus, factor: shown(bonus.factor), values: [...bonus.values] }
}

const outlookOf = ({ unknown, mend, earliest, assuming, caution }: Outlook): Answer['outlook'] => ({
  unknown: [...unknown],
  mend: [...mend],
  earliest,
  assuming: [...assuming],
  caution: [...caution],
})

/** All that the law says to the question, ready to be sent. */
export const answerTo = (law: Law, question: Question): Answer => {
  const outlook = outlookFor(law, question)
  const { day, regime, verdict: whole, notices, findings, deciders, procedures, forms } = outlook.now
  return {
    day,
    regime: regime && { code: regime.code, vi: regime.vi, en: regime.en },
    verdict: whole,
    notices: [...notices],
    findings: findings.map(told),
    outlook: outlookOf(outlook),
    vote: voteFor(law, question),
    bonus: bonusFor(law, question),
    deciders: deciders && { who: [...deciders.who], mark: deciders.mark },
    papers: procedures.flatMap((one) => [...one.papers]),
    procedures: procedures.map(({ id, vi, en, mark: sure }) => ({ id, vi, en, mark: sure })),
    forms: forms.map(({ id, vi, en }) => ({ id, vi, en })),
  }
}
