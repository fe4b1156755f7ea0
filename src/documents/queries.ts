import type { Reader } from '../platform/database/handles.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import { issuerKey, numberKey } from './document.ts'
import type { DocumentLinkKind, DocumentRow, LaunchReadingRow } from './tables.ts'

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

/** Documents by number (with or without its signs), kind, issuer or subject; the latest first. */
export const searchDocuments = (
  reader: Reader,
  text: string,
  { limit = 50, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<DocumentRow[]> => {
  let asked = reader.selectFrom('document').selectAll()
  for (const word of fold(text).split(numberSigns).filter(Boolean))
    asked = asked.where('searchKey', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return asked
    .orderBy((is) => is.fn.coalesce('issuedOn', 'recordedOn'), 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
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
