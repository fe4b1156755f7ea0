import { holding } from '../platform/database/like.ts'
import type { Reader } from '../platform/database/handles.ts'
import { compareVietnamese, fold } from '../platform/plain/vietnamese.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { issuerKey, numberKey } from './document.ts'
import type { DocumentLinkKind, DocumentRow, LaunchReadingRow } from './tables.ts'

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

export const findDocument = async (reader: Reader, id: string): Promise<DocumentRow | null> =>
  (await reader.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

export type NumberAsked = {
  readonly number: string
  readonly issuedOn: string | null
  readonly issuerId: number | null
  readonly issuerName: string
}

/** The document with this number of this issuer in this year; null when there is none. */
export const findByNumber = async (reader: Reader, asked: NumberAsked): Promise<DocumentRow | null> =>
  (await reader
    .selectFrom('document')
    .selectAll()
    .where('numberKey', '=', numberKey(asked.number))
    .where('issuerKey', 'in', [
      issuerKey(asked.issuerId, asked.issuerName),
      issuerKey(null, asked.issuerName),
    ])
    .where((is) =>
      asked.issuedOn === null
        ? is('issuedYear', 'is', null)
        : is.or([is('issuedYear', '=', Number(asked.issuedOn.slice(0, 4))), is('issuedYear', 'is', null)]),
    )
    .orderBy('issuedYear')
    .executeTakeFirst()) ?? null

const numberSigns = /[/\-–—\s]+/g

export type DocumentFilter = {
  /** Number (with or without its signs), kind, issuer or subject; accents optional. */
  readonly text?: string
  readonly kind?: string | null
  readonly year?: number | null
}

const asked = (reader: Reader, { text = '', kind, year }: DocumentFilter) => {
  let question = reader.selectFrom('document')
  for (const word of fold(text).split(numberSigns).filter(Boolean))
    question = question.where('searchKey', 'like', holding(word))
  if (kind) question = question.where('kind', '=', kind)
  if (year) question = question.where('issuedYear', '=', year)
  return question
}

type Slice = { readonly limit?: number; readonly offset?: number }

/** The documents of the register that the filter lets through, the latest first. */
export const listDocuments = (
  reader: Reader,
  filter: DocumentFilter,
  { limit = 50, offset = 0 }: Slice = {},
): Promise<DocumentRow[]> =>
  asked(reader, filter)
    .selectAll()
    .orderBy((is) => is.fn.coalesce('issuedOn', 'recordedOn'), 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

export const countDocuments = async (reader: Reader, filter: DocumentFilter): Promise<number> =>
  (
    await asked(reader, filter)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** Documents by number (with or without its signs), kind, issuer or subject; the latest first. */
export const searchDocuments = (reader: Reader, text: string, slice?: Slice): Promise<DocumentRow[]> =>
  listDocuments(reader, { text }, slice)

/** The kinds and years that stand in the register, for its filter. */
export const registerChoices = async (
  reader: Reader,
): Promise<{ readonly kinds: readonly string[]; readonly years: readonly number[] }> => {
  const kinds = await reader.selectFrom('document').select('kind').distinct().execute()
  const years = await reader
    .selectFrom('document')
    .select('issuedYear')
    .distinct()
    .where('issuedYear', 'is not', null)
    .execute()
  return {
    kinds: kinds.map(({ kind }) => kind).sort(compareVietnamese),
    years: years.flatMap(({ issuedYear }) => issuedYear ?? []).sort((a, b) => b - a),
  }
}

export type Linked = { readonly kind: DocumentLinkKind; readonly document: DocumentRow }

/** What a document rests on or names (`above`), and what rests on it (`below`), one step each way. */
export const chainOf = async (
  reader: Reader,
  documentId: string,
): Promise<{ readonly above: readonly Linked[]; readonly below: readonly Linked[] }> => {
  const side = async (mine: 'fromId' | 'toId', other: 'fromId' | 'toId'): Promise<Linked[]> => {
    const rows = await reader
      .selectFrom('documentLink as l')
      .innerJoin('document as d', 'd.id', `l.${other}`)
      .selectAll('d')
      .select('l.kind as linkKind')
      .where(`l.${mine}`, '=', documentId)
      .orderBy('d.issuedOn')
      .orderBy('d.id')
      .execute()
    return rows.map(({ linkKind, ...document }) => ({ kind: linkKind, document }))
  }
  return { above: await side('fromId', 'toId'), below: await side('toId', 'fromId') }
}

export const filesOf = (reader: Reader, documentId: string) =>
  reader
    .selectFrom('documentFile as f')
    .innerJoin('storedFile as s', 's.id', 'f.fileId')
    .select(['f.fileId', 'f.kind', 's.name', 's.mediaType', 's.size'])
    .where('f.documentId', '=', documentId)
    .orderBy('s.at')
    .execute()

/** Documents with this very number, of any issuer and year. */
export const documentsWithNumber = (reader: Reader, number: string): Promise<DocumentRow[]> =>
  reader
    .selectFrom('document')
    .selectAll()
    .where('numberKey', '=', numberKey(number))
    .orderBy('issuedOn', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()

export const mustFindDocument = async (reader: Reader, id: string): Promise<DocumentRow> => {
  const document = isId(id) ? await findDocument(reader, id) : null
  if (!document) throw new Refusal('document.not_found', { status: 404 })
  return document
}

export const findReading = async (reader: Reader, id: string): Promise<LaunchReadingRow | null> =>
  (await reader.selectFrom('launchReading').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** Readings that have not become a campaign yet, the latest first. */
export const openReadings = (reader: Reader, unitIds: readonly number[]): Promise<LaunchReadingRow[]> =>
  reader
    .selectFrom('launchReading')
    .selectAll()
    .where('state', '=', 'open')
    .where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .orderBy('readOn', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()

export const mustFindReading = async (reader: Reader, id: string): Promise<LaunchReadingRow> => {
  const reading = isId(id) ? await findReading(reader, id) : null
  if (!reading) throw new Refusal('reading.not_found', { status: 404 })
  return reading
}

/** Ids of a few documents and readings, for the tests of their pages. */
export const someDocuments = async (reader: Reader): Promise<string[]> =>
  (
    await reader.selectFrom('document').select('id').orderBy('recordedOn').orderBy('id').limit(3).execute()
  ).map(({ id }) => id)

export const someReadings = async (reader: Reader): Promise<string[]> =>
  (
    await reader.selectFrom('launchReading').select('id').orderBy('readOn').orderBy('id').limit(2).execute()
  ).map(({ id }) => id)

export const someFiles = (reader: Reader) =>
  reader.selectFrom('documentFile').select(['documentId', 'fileId']).orderBy('fileId').limit(2).execute()
