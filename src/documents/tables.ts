// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn } from '../platform/database/columns.ts'

export type DocumentKnownBy = 'stub' | 'reported' | 'full'

export type DocumentTable = {
  id: Generated<string>
  number: string | null
  numberKey: string | null
  kind: string
  issuedOn: string | null
  issuerName: string
  issuerId: number | null
  issuerKey: string
  issuedYear: number | null
  subject: string | null
  signer: string | null
  knownBy: DocumentKnownBy
  text: string | null
  sourceName: string | null
  sourceAddress: string | null
  numberedHere: Generated<boolean>
  secret: Generated<boolean>
  published: Generated<boolean>
  searchKey: string
  recordedOn: string
}

export type DocumentRow = Selectable<DocumentTable>

export type DocumentLinkKind = 'basis' | 'mention' | 'localises' | 'amends' | 'closes'

export type DocumentLinkTable = {
  fromId: string
  toId: string
  kind: DocumentLinkKind
}

export type DocumentLinkRow = Selectable<DocumentLinkTable>

export type DocumentFileKind = 'signed' | 'text' | 'annex'

export type DocumentFileTable = {
  documentId: string
  fileId: string
  kind: DocumentFileKind
}

export type DocumentFileRow = Selectable<DocumentFileTable>

export type NumberSeriesTable = {
  unitId: number
  symbol: string
  year: number
  lastNumber: Generated<number>
}

export type NumberSeriesRow = Selectable<NumberSeriesTable>

export type LaunchReadingState = 'open' | 'recorded' | 'discarded'

export type LaunchReadingTable = {
  id: Generated<string>
  fileName: string | null
  text: string
  fields: JsonColumn
  state: Generated<LaunchReadingState>
  unitId: number
  readBy: string | null
  readOn: string
  version: Generated<number>
}

export type LaunchReadingRow = Selectable<LaunchReadingTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    document: DocumentTable
    documentLink: DocumentLinkTable
    documentFile: DocumentFileTable
    numberSeries: NumberSeriesTable
    launchReading: LaunchReadingTable
  }
}
