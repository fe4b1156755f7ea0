// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, GeneratedAlways, Selectable } from 'kysely'
import type { JsonColumn, OptionalJsonColumn } from './database/columns.ts'

export type MigrationTable = {
  name: string
  checksum: string
  appliedAt: Generated<string>
}

export type MigrationRow = Selectable<MigrationTable>

export type InstallationTable = {
  id: Generated<number>
  demo: Generated<boolean>
  businessDay: string | null
  demoNote: string | null
  installedAt: Generated<string>
}

export type InstallationRow = Selectable<InstallationTable>

export type AuditLineTable = {
  id: string
  seq: GeneratedAlways<number>
  xact: Generated<number>
  command: string
  partOf: string | null
  actorAccount: string | null
  actorName: string
  unitId: number | null
  subject: string | null
  businessDay: string
  at: string
  input: JsonColumn
  inputHash: string
  result: OptionalJsonColumn
  note: OptionalJsonColumn
}

export type AuditLineRow = Selectable<AuditLineTable>

export type AuditSealTable = {
  number: number
  lineId: string
  previousHash: string
  hash: string
}

export type AuditSealRow = Selectable<AuditSealTable>

export type FollowerPositionTable = {
  name: string
  number: number
}

export type FollowerPositionRow = Selectable<FollowerPositionTable>

export type JobState = 'waiting' | 'done' | 'failed'

export type JobTable = {
  id: string
  kind: string
  input: JsonColumn
  cursor: OptionalJsonColumn
  state: Generated<JobState>
  done: Generated<number>
  total: number | null
  chunks: Generated<number>
  attempts: Generated<number>
  error: string | null
  askedAt: string
  changedAt: string
}

export type JobRow = Selectable<JobTable>

export type StoredFileTable = {
  id: Generated<string>
  sha256: string
  name: string
  mediaType: string
  size: number
  bytes: Uint8Array
  at: string
}

export type StoredFileRow = Selectable<StoredFileTable>

export type NoticeTable = {
  id: string
  accountId: string
  task: string
  kind: string
  values: OptionalJsonColumn
  href: string
  pushed: Generated<boolean>
  day: string
  at: string
  readAt: string | null
}

export type NoticeRow = Selectable<NoticeTable>

export type MailLanguage = 'vi' | 'en'

export type MailState = 'waiting' | 'sent' | 'kept' | 'failed'

export type MailTable = {
  id: string
  accountId: string | null
  toName: string
  toAddress: string | null
  language: MailLanguage
  kind: string
  values: JsonColumn
  urgent: Generated<boolean>
  day: string
  askedAt: string
  sendAfter: string
  state: Generated<MailState>
  subject: string | null
  text: string | null
  html: string | null
  attempts: Generated<number>
  error: string | null
  heldUntil: string | null
  settledAt: string | null
}

export type MailRow = Selectable<MailTable>

export type MailChoiceTable = {
  accountId: string
  digest: Generated<boolean>
  reminders: Generated<boolean>
}

export type MailChoiceRow = Selectable<MailChoiceTable>

export type UploadTable = {
  id: string
  accountId: string
  name: string
  size: number
  sha256: string
  received: Generated<number>
  subject: string
  begunAt: string
  changedAt: string
}

export type UploadRow = Selectable<UploadTable>

export type UploadChunkTable = {
  uploadId: string
  position: number
  sha256: string
  bytes: Uint8Array
}

export type UploadChunkRow = Selectable<UploadChunkTable>

declare module './database/handles.ts' {
  interface Tables {
    migration: MigrationTable
    installation: InstallationTable
    auditLine: AuditLineTable
    auditSeal: AuditSealTable
    followerPosition: FollowerPositionTable
    job: JobTable
    storedFile: StoredFileTable
    notice: NoticeTable
    mail: MailTable
    mailChoice: MailChoiceTable
    upload: UploadTable
    uploadChunk: UploadChunkTable
  }
}
