// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'

export type PersonCategory = 'can_bo' | 'cong_chuc' | 'vien_chuc' | 'nguoi_lao_dong' | 'chien_si' | 'nhan_dan'

export type PersonTable = {
  id: Generated<string>
  name: string
  honorific: string | null
  category: PersonCategory | null
  phone: string | null
  email: string | null
  sortKey: string
  searchKey: string
  invented: Generated<boolean>
}

export type PersonRow = Selectable<PersonTable>

export type PostTable = {
  id: Generated<string>
  personId: string
  unitId: number
  title: string
  leads: Generated<boolean>
  fromDay: string
  untilDay: string | null
}

export type PostRow = Selectable<PostTable>

export type BodyMemberTable = {
  id: Generated<string>
  bodyId: number
  personId: string | null
  memberName: string
  role: string
  fromDay: string
  untilDay: string | null
}

export type BodyMemberRow = Selectable<BodyMemberTable>

export type HouseholdTable = {
  id: Generated<string>
  headName: string
  address: string
  unitId: number
  searchKey: string
}

export type HouseholdRow = Selectable<HouseholdTable>

export type AccountState = 'invited' | 'active' | 'closed'

export type AccountLanguage = 'vi' | 'en'

export type AccountTable = {
  id: Generated<string>
  personId: string
  login: string
  passwordHash: string | null
  state: Generated<AccountState>
  language: Generated<AccountLanguage>
  failedAttempts: Generated<number>
  lockedUntil: string | null
  mustChangePassword: Generated<boolean>
  invitationHash: string | null
  invitationUntil: string | null
}

export type AccountRow = Selectable<AccountTable>

export type RoleGrantRole =
  | 'administrator'
  | 'standing_agency'
  | 'standing_approver'
  | 'office_review'
  | 'signer'
  | 'clerk_of_records'
  | 'unit_clerk'
  | 'unit_leader'
  | 'council_member'
  | 'council_secretary'
  | 'council_chair'
  | 'editor'
  | 'editor_in_chief'
  | 'newsroom_contributor'
  | 'auditor'
  | 'election_committee'
  | 'data_officer'

export type RoleGrantTable = {
  id: Generated<string>
  accountId: string
  role: RoleGrantRole
  unitId: number | null
  fromDay: string
  untilDay: string | null
  reason: string | null
}

export type RoleGrantRow = Selectable<RoleGrantTable>

export type SessionTable = {
  tokenHash: string
  accountId: string
  csrfSecret: string
  startedAt: string
  seenAt: string
  expiresAt: string
  device: Generated<string>
}

export type SessionRow = Selectable<SessionTable>

export type ApiTokenTable = {
  id: Generated<string>
  accountId: string
  name: string
  tokenHash: string
  createdAt: string
  expiresOn: string | null
  revokedAt: string | null
}

export type ApiTokenRow = Selectable<ApiTokenTable>

export type WorkTransferTable = {
  id: Generated<string>
  fromPersonId: string
  toPersonId: string
  unitId: number
  day: string
  note: string | null
}

export type WorkTransferRow = Selectable<WorkTransferTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    person: PersonTable
    post: PostTable
    bodyMember: BodyMemberTable
    household: HouseholdTable
    account: AccountTable
    roleGrant: RoleGrantTable
    session: SessionTable
    apiToken: ApiTokenTable
    workTransfer: WorkTransferTable
  }
}
