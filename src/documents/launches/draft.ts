import { z } from 'zod'
import { readNumber, showNumber } from '../../platform/plain/number.ts'
import type { ReadingFields } from '../reading-fields.ts'
import { readDated, showDated } from './dated.ts'

/**
 * The draft as a form holds it: every value a text, every list its lines in order. A line whose texts are all empty is no
 * line. What is left out of a change stays as it is.
 */

export const MOST_LINES = 300
const line = z.string().trim().max(4000)
const dated = line.refine((text) => text === '' || readDated(text) !== null, { error: 'reading.not_a_date' })
const number = line.refine((text) => text === '' || 'value' in readNumber(text), {
  error: 'input.not_a_number',
})
const lines = <Line extends z.ZodType>(of: Line) => z.array(of).max(MOST_LINES)

const named = z.object({ number: line, type: line, date: dated, issuer: line })

export const draftShape = z.object({
  kind: z.enum(['launch', 'plan', 'news', 'summary', 'award', 'guide']),
  title: line,
  campaignName: line,
  occasion: line,
  issuer: line,
  start: z.object({ date: dated, event: line }),
  end: z.object({ date: dated, event: line }),
  purpose: lines(line),
  documents: lines(named.extend({ role: z.enum(['launch', 'basis', 'mention']) })),
  phases: lines(z.object({ name: line, start: dated, end: dated })),
  targets: lines(line),
  contents: lines(z.object({ title: line, wording: line })),
  indicators: lines(z.object({ name: line, value: number, unit: line, op: z.enum(['', '>=', '<=', '=']) })),
  responsibilities: lines(z.object({ who: line, what: line, mode: z.enum(['giao', 'đề nghị']), due: dated })),
  awards: lines(line),
  participantsSigned: lines(line),
})

export type Draft = z.output<typeof draftShape>

/** The lists of a draft, in the order in which they stand on the screen. */
export const listNames = [
  'documents',
  'purpose',
  'phases',
  'targets',
  'contents',
  'indicators',
  'responsibilities',
  'awards',
  'participantsSigned',
] as const
export type ListName = (typeof listNames)[number]

type Said = { readonly value: string } | null
const told = (said: Said): string => said?.value ?? ''
const day = (said: Said): string => (said ? showDated(said.value) : '')
const when = (said: { readonly value: { readonly date: string } } | null): string =>
  said ? showDated(said.value.date) : ''
const limit = ({ start, end }: ReadingFields, which: 'start' | 'end') => {
  const value = (which === 'start' ? start : end)?.value
  return { date: value?.date ? showDated(value.date) : '', event: value?.event ?? '' }
}

/** What is kept, as the form shows it. */
export const draftOf = (fields: ReadingFields): Draft => ({
  kind: fields.kind,
  title: told(fields.title),
  campaignName: told(fields.campaignName),
  occasion: told(fields.occasion),
  issuer: told(fields.issuer),
  start: limit(fields, 'start'),
  end: limit(fields, 'end'),
  purpose: fields.purpose.map(told),
  documents: fields.documents.map((cited) => ({
    number: told(cited.number),
    type: told(cited.type),
    date: day(cited.date),
    issuer: told(cited.issuer),
    role: cited.role,
  })),
  phases: fields.phases.map(({ name, start, end }) => ({
    name: told(name),
    start: when(start),
    end: when(end),
  })),
  targets: fields.targets.map(told),
  contents: fields.contents.map(({ title, wording }) => ({ title: told(title), wording: told(wording) })),
  indicators: fields.indicators.map(({ name, value, unit, op }) => ({
    name: told(name),
    value: showNumber(value.value, 'vi'),
    unit: told(unit),
    op: op ?? '',
  })),
  responsibilities: fields.responsibilities.map(({ who, what, mode, due }) => ({
    who: told(who),
    what: told(what),
    mode,
    due: when(due),
  })),
  awards: fields.awards.map(told),
  participantsSigned: fields.participantsSigned.map(told),
})

/** The parts of a list's line; null where the line is one text. */
export const partsOf = {
  documents: ['number', 'type', 'date', 'issuer', 'role'],
  purpose: null,
  phases: ['name', 'start', 'end'],
  targets: null,
  contents: ['title', 'wording'],
  indicators: ['name', 'value', 'unit', 'op'],
  responsibilities: ['who', 'what', 'mode', 'due'],
  awards: null,
  participantsSigned: null,
} as const satisfies Record<ListName, readonly string[] | null>
