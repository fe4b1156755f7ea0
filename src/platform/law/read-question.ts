import type { z } from 'zod'
import { isDay } from '../plain/day.ts'
import { speak } from '../plain/words.ts'
import type { Language } from '../plain/language.ts'
import type { Sentence, Values } from '../plain/words.ts'
import type { Question } from './assessment.ts'
import { isOfType } from './comparisons.ts'
import { nearestName } from './faults.ts'
import type { Fact, Law, Subject } from './law.ts'
import { askedShape } from './question-shape.ts'
import { partsOfRecord } from './records.ts'
import type { RecordKind } from './records.ts'
import { questionWords } from './words.ts'

/** What is wrong with a question; `where` is the path in what was sent (`facts.ratings.0`). */
export type QuestionFault = {
  readonly where: string
  readonly code: keyof typeof questionWords
  readonly values: Values
  readonly nearest: string | null
}

/** A question as it was sent: of the right form, its names not yet checked. */
export type Asked = z.output<typeof askedShape>

type Note = (where: string, code: QuestionFault['code'], values: Values, nearest?: string | null) => void

const checkChoice = (where: string, name: string, of: object, note: Note): void => {
  if (!Object.hasOwn(of, name)) note(where, 'choice', { name }, nearestName(name, Object.keys(of)))
}

const checkFact = (where: string, fact: Fact, value: unknown, note: Note): void => {
  if (value === null) return
  if (!isOfType(fact.type, value)) note(where, 'type', { name: fact.name, type: fact.type })
  else if (fact.type === 'choice') checkChoice(where, String(value), fact.choices, note)
}

const checkRecords = (where: string, kind: RecordKind, value: unknown, note: Note): void => {
  if (!Array.isArray(value)) {
    note(where, 'records', { name: kind.name, key: kind.key })
    return
  }
  value.forEach((one: unknown, index) => {
    const parts = partsOfRecord(one, kind.key)
    const at = `${where}.${index}`
    if (!parts) note(at, 'records', { name: kind.name, key: kind.key })
    else checkChoice(at, parts.what, kind.choices, note)
  })
}

const checkFacts = (facts: Asked['facts'], subject: Subject, note: Note): void => {
  const known = [...Object.keys(subject.facts), ...Object.keys(subject.records)]
  for (const [name, value] of Object.entries(facts)) {
    const where = `facts.${name}`
    const fact = Object.hasOwn(subject.facts, name) ? subject.facts[name] : undefined
    const kind = Object.hasOwn(subject.records, name) ? subject.records[name] : undefined
    if (fact) checkFact(where, fact, value, note)
    else if (kind) checkRecords(where, kind, value, note)
    else note(where, 'fact', { name }, nearestName(name, known))
  }
}

/** The question with every name known; or all its faults at once. */
export const readQuestion = (
  law: Law,
  asked: Asked,
): { readonly question: Question } | { readonly faults: readonly QuestionFault[] } => {
  const faults: QuestionFault[] = []
  const note: Note = (where, code, values, nearest = null) => faults.push({ where, code, values, nearest })
  const { awards, types } = law.catalogue
  const entry = Object.hasOwn(awards, asked.award) ? awards[asked.award] : undefined
  if (!entry) note('award', 'award', { name: asked.award }, nearestName(asked.award, Object.keys(awards)))
  else if (!entry.subjects.includes(asked.subjectKind))
    note('subjectKind', 'subject', { name: asked.subjectKind, allowed: entry.subjects.join(', ') })
  if (asked.awardType !== undefined) checkChoice('awardType', asked.awardType, types, note)
  if (!isDay(asked.day)) note('day', 'day', { name: asked.day })
  const subject = law.subjects['nomination']
  if (subject) checkFacts(asked.facts, subject, note)
  if (faults.length > 0) return { faults }
  const { award, subjectKind, awardType = null, day, within = [], facts } = asked
  return { question: { award, subjectKind, awardType, day, within, facts } }
}

/** All faults, numbered, each with its place. */
export const sayQuestionFaults = (
  faults: readonly QuestionFault[],
  language: Language,
): readonly string[] => {
  const say = speak(questionWords)(language)
  return faults.map(({ where, code, values, nearest }, index) => {
    const hint = nearest === null ? '' : say('nearest', { name: nearest })
    return `${index + 1}. ${where}: ${say(code, { ...values, nearest: hint })}`
  })
}

/** Anything that was sent, as a question; or the sentence, in both languages, that lists everything wrong with it. */
export const askedOf = (
  law: Law,
  sent: unknown,
): { readonly question: Question } | { readonly wrong: Sentence } => {
  const form = askedShape.safeParse(sent)
  const read = form.success
    ? readQuestion(law, form.data)
    : {
        faults: form.error.issues.map(({ path }): QuestionFault => {
          const where = path.map(String).join('.')
          return { where: where || '.', code: 'form', values: { name: where }, nearest: null }
        }),
      }
  if ('question' in read) return read
  const say = (language: Language): string => sayQuestionFaults(read.faults, language).join('\n')
  return { wrong: { vi: say('vi'), en: say('en') } }
}
