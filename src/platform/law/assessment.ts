import type { Day } from '../plain/day.ts'
import { showDay } from '../plain/day.ts'
import { fill } from '../plain/words.ts'
import type { Sentence } from '../plain/words.ts'
import type { SubjectKind } from './catalogue.ts'
import { decidersOn, regimeOn } from './catalogue.ts'
import type { Decided, Regime } from './catalogue.ts'
import { assess } from './assess.ts'
import { isWithin, withoutText } from './law.ts'
import type { Facts, Finding, Law, Verdict } from './law.ts'
import type { Form, Procedure } from './procedures.ts'
import { words } from './words.ts'

/** A question to the law: may this award be given to that kind of subject, as things stand on that day? */
export type Question = {
  readonly award: string
  readonly subjectKind: SubjectKind
  /** The loại hình, when it is known. */
  readonly awardType: string | null
  readonly facts: Facts
  readonly day: Day
  /** Provinces and sectors whose own regulations bind the subject. */
  readonly within: readonly string[]
}

/** All that the law of the day says to the question. */
export type Assessment = {
  readonly day: Day
  readonly regime: Regime | null
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** What a reader has to know first: texts nobody has loaded, an award without a loaded standard. */
  readonly notices: readonly Sentence[]
  readonly deciders: Decided | null
  readonly procedures: readonly Procedure[]
  readonly forms: readonly Form[]
}

const said = (
  key: 'noText' | 'noStandard',
  values: Readonly<Record<'vi' | 'en', Record<string, string>>>,
) => ({
  vi: fill(words[key].vi, values.vi),
  en: fill(words[key].en, values.en),
})

const noticesOf = (law: Law, award: Sentence, day: Day, hasStandard: boolean): readonly Sentence[] => [
  ...withoutText(law, day).map((one) =>
    said('noText', {
      vi: { instrument: one.vi, from: showDay(one.inForce.from, 'vi') },
      en: { instrument: one.en, from: showDay(one.inForce.from, 'en') },
    }),
  ),
  ...(hasStandard ? [] : [said('noStandard', { vi: { award: award.vi }, en: { award: award.en } })]),
]

/** Met only by confirmed clauses that are all met; what is not verified decides nothing. */
const verdictOf = (findings: readonly Finding[], hasStandard: boolean): Verdict => {
  const binding = findings.filter((one) => one.severity === 'B')
  if (binding.some((one) => one.verdict === 'not met' && one.mark === 'confirmed')) return 'not met'
  const sure = binding.every((one) => one.verdict === 'met' && one.mark === 'confirmed')
  return sure && hasStandard ? 'met' : 'unknown'
}

const serves = (law: Law, { award, awardType, within }: Question, day: Day) => ({
  procedures: law.procedures.filter(
    (one) =>
      one.awards.includes(award) &&
      isWithin(one.valid, day) &&
      (one.scope === null || within.includes(one.scope)),
  ),
  forms: law.forms.filter((one) => {
    const instrument = law.instruments.find(({ code }) => code === one.instrument)
    return (
      instrument !== undefined &&
      isWithin(instrument.inForce, day) &&
      (instrument.scope === null || within.includes(instrument.scope)) &&
      (one.awards.includes(award) || (awardType !== null && one.types.includes(awardType)))
    )
  }),
})

/** The facts as the clauses see them: the question's own parts among them. */
export const factsOf = ({ award, subjectKind, awardType, facts }: Question): Facts => ({
  ...facts,
  award,
  subjectKind,
  ...(awardType === null ? {} : { awardType }),
})

/** Lays all clauses about a nomination beside the facts. It depends on the question and the law alone. */
export const assessAward = (law: Law, question: Question): Assessment => {
  const { award, day, within } = question
  const findings = assess(law, 'nomination', factsOf(question), day, { within })
  const hasStandard = findings.some((one) => one.facts.some(({ name }) => name === 'award'))
  const entry = law.catalogue.awards[award]
  return {
    day,
    regime: regimeOn(law.catalogue, day),
    verdict: verdictOf(findings, hasStandard),
    findings,
    notices: noticesOf(law, entry ?? { vi: award, en: award }, day, hasStandard),
    deciders: entry ? decidersOn(entry, day) : null,
    ...serves(law, question, day),
  }
}

/** Whether the subject is frozen: discipline, an investigation or a complaint is open (PRI-03). */
export const isFrozen = ({ findings }: Assessment): boolean =>
  findings.some((one) => one.row === 'PRI-03' && one.verdict === 'not met')
