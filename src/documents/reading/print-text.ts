import type { Language } from '../../platform/plain/language.ts'
import type { Found } from './passage.ts'
import type { DatedAs, LaunchReading, PeriodEnd } from './reading.ts'
import { say } from './words.ts'

type Speak = ReturnType<typeof say>

const day = (date: string): string => date.split('-').reverse().join('/')

const endText = ({ date, event }: PeriodEnd): string =>
  [date ? day(date) : null, event].filter(Boolean).join(', ')

const dateText = (date: Found<DatedAs> | null): string => (date ? day(date.value.date) : '…')

const lines = (label: string, items: readonly string[], nothing: string): string =>
  items.length === 0
    ? `${label}: ${nothing}\n`
    : items.length === 1
      ? `${label}: ${items[0]}\n`
      : `${label}:\n${items.map((item) => `  - ${item}\n`).join('')}`

const documentsIn = (reading: LaunchReading, word: Speak): readonly string[] =>
  reading.documents.map(({ type, number, date, issuer, role }) =>
    [
      `${type?.value ?? ''} ${number ? number.value : ''}`.trim(),
      date ? day(date.value) : null,
      issuer?.value ?? null,
      `(${word(`role.${role}`)})`,
    ]
      .filter(Boolean)
      .join(' · '),
  )

const dutiesIn = (reading: LaunchReading, word: Speak): readonly string[] =>
  reading.responsibilities.map(({ who, what, mode, due }) => {
    const how = word(mode === 'giao' ? 'mode.assigned' : 'mode.requested')
    return `${who.value} (${how}): ${what.value}${due ? ` · ${word('field.due')} ${day(due.value.date)}` : ''}`
  })

/** The reading for a person at a terminal: one field after the other, in the words of the text. */
export const printText = (reading: LaunchReading, language: Language = 'vi'): string => {
  const word = say(language)
  const nothing = `– (${word('field.not_found')})`
  const one = (found: Found<string> | null): readonly string[] => (found ? [found.value] : [])
  const all = (many: readonly Found<string>[]): readonly string[] => many.map(({ value }) => value)
  const fields: readonly (readonly [Parameters<Speak>[0], readonly string[]])[] = [
    ['field.kind', [word(`kind.${reading.kind}`)]],
    ['field.documents', documentsIn(reading, word)],
    ['field.campaignName', one(reading.campaignName)],
    ['field.occasion', one(reading.occasion)],
    ['field.issuer', one(reading.issuer)],
    ['field.start', reading.start ? [endText(reading.start.value)] : []],
    ['field.end', reading.end ? [endText(reading.end.value)] : []],
    ['field.purpose', all(reading.purpose)],
    [
      'field.phases',
      reading.phases.map(({ name, start, end }) => `${name.value}: ${dateText(start)} – ${dateText(end)}`),
    ],
    ['field.targets', all(reading.targets)],
    ['field.contents', reading.contents.map(({ title }) => title.value)],
    [
      'field.indicators',
      reading.indicators.map(
        ({ name, value, unit, op }) => `${name.value}: ${op ?? ''}${value.value} ${unit.value}`,
      ),
    ],
    ['field.responsibilities', dutiesIn(reading, word)],
    ['field.awards', all(reading.awards)],
    ['field.participants_signed', all(reading.participantsSigned)],
  ]
  const remarks = reading.remarks.map(({ code, values }) => word(code, values))
  const told = fields.map(([key, items]) => lines(word(key), items, nothing)).join('')
  return remarks.length > 0 ? told + lines(word('field.remarks'), remarks, nothing) : told
}
