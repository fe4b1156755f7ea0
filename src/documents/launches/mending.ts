import { z } from 'zod'
import { readNumber } from '../../platform/plain/number.ts'
import type { ReadingFields } from '../reading-fields.ts'
import type { Found } from '../reading/passage.ts'
import type {
  CitedDocument,
  DatedAs,
  Indicator,
  PeriodEnd,
  Phase,
  Responsibility,
} from '../reading/reading.ts'
import { readDated } from './dated.ts'
import { type Draft, type ListName, listNames } from './draft.ts'

/** One line taken out, or moved by one place; `at` counts the lines as they stand in the change, from 0. */
export const stepShape = z.object({
  act: z.enum(['remove', 'up', 'down']),
  list: z.enum(listNames),
  at: z.number().int().min(0),
})
export type Step = z.output<typeof stepShape>

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What was read keeps its places as long as nobody changes it; what is typed has none: "nhập tay". */
const text = (typed: string, known: Found<string> | null | undefined): Found<string> => {
  const value = plain(typed)
  return known && plain(known.value) === value ? known : { value, spans: [] }
}

const textOrNull = (typed: string, known: Found<string> | null | undefined): Found<string> | null =>
  plain(typed) === '' ? null : text(typed, known)

const date = (typed: string, known: Found<DatedAs> | null | undefined): Found<DatedAs> | null => {
  const read = readDated(typed)
  if (!read) return null
  return known && known.value.date === read.date ? known : { value: read, spans: [] }
}

const dayOf = (typed: string, known: Found<string> | null | undefined): Found<string> | null => {
  const read = readDated(typed)
  return read && textOrNull(read.date, known)
}

const limit = (typed: Draft['start'], known: Found<PeriodEnd> | null): Found<PeriodEnd> | null => {
  const read = readDated(typed.date)
  const event = plain(typed.event) || null
  if (!read && !event) return null
  const same =
    known && known.value.date === (read?.date ?? null) && plain(known.value.event ?? '') === (event ?? '')
  return same
    ? known
    : { value: { date: read?.date ?? null, precision: read?.precision ?? null, event }, spans: [] }
}

const isEmpty = (line: object): boolean => Object.values(line).every((part) => plain(String(part)) === '')

const stepped = <Line>(all: readonly Line[], { act, at }: Step): readonly Line[] => {
  const line = all[at]
  if (line === undefined) return all
  if (act === 'remove') return all.toSpliced(at, 1)
  const to = act === 'up' ? at - 1 : at + 1
  return to < 0 || to >= all.length ? all : all.toSpliced(at, 1).toSpliced(to, 0, line)
}

const cited = (
  { role, ...line }: Draft['documents'][number],
  known: CitedDocument | undefined,
): CitedDocument | null => {
  if (isEmpty(line)) return null
  const parts = {
    number: textOrNull(line.number, known?.number),
    type: textOrNull(line.type, known?.type),
    date: dayOf(line.date, known?.date),
    issuer: textOrNull(line.issuer, known?.issuer),
  }
  // A document whose every part was typed is named in no place of the text.
  const isRead = [parts.number, parts.type, parts.date, parts.issuer].some(
    (part) => part && part.spans.length > 0,
  )
  return { ...parts, role, spans: known && isRead ? known.spans : [] }
}

const phase = (line: Draft['phases'][number], known: Phase | undefined): Phase | null =>
  isEmpty(line)
    ? null
    : {
        name: text(line.name, known?.name),
        start: date(line.start, known?.start),
        end: date(line.end, known?.end),
      }

const content = (line: Draft['contents'][number], known: ReadingFields['contents'][number] | undefined) => {
  if (isEmpty(line)) return null
  return {
    title: text(line.title || line.wording, known?.title),
    wording: text(line.wording || line.title, known?.wording),
  }
}

const indicator = (
  { op, ...line }: Draft['indicators'][number],
  known: Indicator | undefined,
): Indicator | null => {
  if (isEmpty(line)) return null
  const read = readNumber(line.value)
  const value = 'value' in read ? read.value : 0
  return {
    name: text(line.name, known?.name),
    value: known?.value.value === value ? known.value : { value, spans: [] },
    unit: text(line.unit, known?.unit),
    op: op === '' ? null : op,
  }
}

const responsibility = (
  { mode, ...line }: Draft['responsibilities'][number],
  known: Responsibility | undefined,
): Responsibility | null => {
  if (isEmpty(line)) return null
  const who = text(line.who, known?.who)
  const what = text(line.what, known?.what)
  const isRead = who === known?.who && what === known.what
  return {
    who,
    what,
    wording: isRead ? known.wording : { value: `${who.value}: ${what.value}`, spans: [] },
    mode,
    due: date(line.due, known?.due),
  }
}

type Making<Line, Kept> = (line: Line, kept: Kept | undefined) => Kept | null

/** The lines of one list that say something, each beside what stood in its place; moved before the empty ones fall out. */
const linesOf =
  (step: Step | null) =>
  <Line, Kept>(
    list: ListName,
    typed: readonly Line[] | undefined,
    known: readonly Kept[],
    make: Making<Line, Kept>,
  ): readonly Kept[] => {
    const made = typed ? typed.map((line, at) => make(line, known[at])) : known
    const moved = step?.list === list ? stepped(made, step) : made
    return moved.filter((line) => line !== null)
  }

const lists = (fields: ReadingFields, change: Partial<Draft>, step: Step | null) => {
  const lines = linesOf(step)
  return {
    documents: lines('documents', change.documents, fields.documents, cited),
    purpose: lines('purpose', change.purpose, fields.purpose, textOrNull),
    phases: lines('phases', change.phases, fields.phases, phase),
    targets: lines('targets', change.targets, fields.targets, textOrNull),
    contents: lines('contents', change.contents, fields.contents, content),
    indicators: lines('indicators', change.indicators, fields.indicators, indicator),
    responsibilities: lines(
      'responsibilities',
      change.responsibilities,
      fields.responsibilities,
      responsibility,
    ),
    awards: lines('awards', change.awards, fields.awards, textOrNull),
    participantsSigned: lines(
      'participantsSigned',
      change.participantsSigned,
      fields.participantsSigned,
      textOrNull,
    ),
  }
}

/**
 * The fields after a change by hand: what was typed as it was keeps its places, what is new or different has none. The
 * step, when there is one, takes out or moves one line of the change.
 */
export const mended = (
  fields: ReadingFields,
  change: Partial<Draft>,
  step: Step | null = null,
): ReadingFields => {
  const single = (name: 'title' | 'campaignName' | 'occasion' | 'issuer') =>
    change[name] === undefined ? fields[name] : textOrNull(change[name], fields[name])
  return {
    ...fields,
    ...lists(fields, change, step),
    kind: change.kind ?? fields.kind,
    title: single('title'),
    campaignName: single('campaignName'),
    occasion: single('occasion'),
    issuer: single('issuer'),
    start: change.start ? limit(change.start, fields.start) : fields.start,
    end: change.end ? limit(change.end, fields.end) : fields.end,
  }
}
