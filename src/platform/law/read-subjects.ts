import type { Sentence } from '../plain/words.ts'
import { nearestName } from './faults.ts'
import type { Fact, Subject } from './law.ts'
import type { Page } from './pages.ts'
import type { Lists } from './read-catalogue.ts'
import type { Derivation, RecordKind } from './records.ts'
import { inShape, subjectShape } from './shapes.ts'
import type { SubjectShape } from './shapes.ts'

type Choices = Readonly<Record<string, Sentence>>
type RawChoices = 'awards' | 'types' | Choices | undefined

const choicesOf = (raw: RawChoices, { catalogue }: Lists): Choices => {
  if (raw === 'awards') return catalogue.awards
  return raw === 'types' ? catalogue.types : (raw ?? {})
}

const recordsOf = (raw: SubjectShape, lists: Lists, page: Page): Subject['records'] => {
  const records: Record<string, RecordKind> = {}
  for (const [name, { choices, after = null, ...record }] of Object.entries(raw.records ?? {})) {
    if (after !== null && raw.facts[after]?.type !== 'day')
      page.note(
        ['records', name, 'after'],
        'fact',
        { name: after },
        nearestName(after, Object.keys(raw.facts)),
      )
    records[name] = { ...record, name, after, choices: choicesOf(choices, lists) }
  }
  return records
}

const derivationOf = (
  raw: SubjectShape['facts'][string]['from'],
  name: string,
  records: Subject['records'],
  page: Page,
): Derivation | null => {
  if (!raw) return null
  const [kind, record] = 'run' in raw ? (['run', raw.run] as const) : (['count', raw.count] as const)
  const path = ['facts', name, 'from']
  const known = records[record]
  if (!known) page.note(path, 'fact', { name: record }, nearestName(record, Object.keys(records)))
  raw.where.forEach((one, index) => {
    if (known && !(one in known.choices))
      page.note(
        [...path, 'where', index],
        'choice',
        { name: one, fact: record },
        nearestName(one, Object.keys(known.choices)),
      )
  })
  return { kind, record, where: raw.where }
}

const factsOf = (raw: SubjectShape, records: Subject['records'], lists: Lists, page: Page) =>
  Object.entries(raw.facts).map(
    ([name, { type, choices: given, from, counts = null, vi, en }]): [string, Fact] => {
      const choices = choicesOf(given, lists)
      const { awards } = lists.catalogue
      if (counts !== null && !awards[counts])
        page.note(
          ['facts', name, 'counts'],
          'choice',
          { name: counts, fact: 'awards' },
          nearestName(counts, Object.keys(awards)),
        )
      if (type === 'choice' && Object.keys(choices).length === 0)
        page.note(['facts', name], 'lacking', { key: 'choices' })
      return [name, { vi, en, name, type, choices, counts, from: derivationOf(from, name, records, page) }]
    },
  )

/** What the law may be asked about, with the facts and the dated records of each. */
export const readSubjects = (pages: readonly Page[], lists: Lists): Readonly<Record<string, Subject>> => {
  const subjects: Record<string, Subject> = {}
  for (const page of pages) {
    const raw = inShape(subjectShape, page.data, [], page.note)
    if (!raw) continue
    if (subjects[raw.subject]) page.note(['subject'], 'twice', { name: raw.subject, file: page.file })
    const records = recordsOf(raw, lists, page)
    const facts = Object.fromEntries(factsOf(raw, records, lists, page))
    subjects[raw.subject] = { code: raw.subject, vi: raw.vi, en: raw.en, facts, records }
  }
  return subjects
}
