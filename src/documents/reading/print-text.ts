import type { Values } from '../../platform/plain/words.ts'
import type { Found } from './passage.ts'
import type { DatedAs, LaunchReading, PeriodEnd } from './reading.ts'

/** A sentence of words.ts by its key, in the reader's language. */
export type Tell = (key: string, values?: Values) => string

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

const documentsIn = (reading: LaunchReading, tell: Tell): readonly string[] =>
  reading.documents.map(({ type, number, date, issuer, role }) =>
    [
      `${type?.value ?? ''} ${number ? number.value : ''}`.trim(),
      date ? day(date.value) : null,
      issuer?.value ?? null,
      `(${tell(`role.${role}`)})`,
    ]
      .filter(Boolean)
      .join(' · '),
  )

const dutiesIn = (reading: LaunchReading, tell: Tell): readonly string[] =>
  reading.responsibilities.map(({ who, what, mode, due }) => {
    const how = tell(mode === 'giao' ? 'mode.assigned' : 'mode.requested')
    return `${who.value} (${how}): ${what.value}${due ? ` · ${tell('field.due')} ${day(due.value.date)}` : ''}`
  })

/** The reading for a person at a terminal: one field after the other, in the words of the text. */
export const printText = (reading: LaunchReading, tell: Tell): string => {
  const nothing = `– (${tell('field.not_found')})`
  const one = (found: Found<string> | null): readonly string[] => (found ? [found.value] : [])
  const all = (many: readonly Found<string>[]): readonly string[] => many.map(({ value }) => value)
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['field.kind', [tell(`kind.${reading.kind}`)]],
    ['field.documents', documentsIn(reading, tell)],
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
    ['field.responsibilities', dutiesIn(reading, tell)],
    ['field.awards', all(reading.awards)],
    ['field.participants_signed', all(reading.participantsSigned)],
  ]
  const remarks = reading.remarks.map(({ code, values }) => tell(code, values))
  const told = fields.map(([key, items]) => lines(tell(key), items, nothing)).join('')
  return remarks.length > 0 ? told + lines(tell('field.remarks'), remarks, nothing) : told
}
