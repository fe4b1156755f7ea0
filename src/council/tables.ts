// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { OptionalJsonColumn } from '../platform/database/columns.ts'

export type CouncilTable = {
  id: Generated<string>
  unitId: number
  name: string
  quorumNumerator: Generated<number>
  quorumDenominator: Generated<number>
  majorityNumerator: Generated<number>
  majorityDenominator: Generated<number>
  majorityStrict: Generated<boolean>
  regulationCitation: string | null
  verified: Generated<boolean>
  fromDay: string
  untilDay: string | null
}

export type CouncilRow = Selectable<CouncilTable>

export type CouncilMemberRole = 'chair' | 'deputy' | 'member' | 'secretary'

export type CouncilMemberTable = {
  councilId: string
  personId: string
  role: CouncilMemberRole
  fromDay: string
  untilDay: string | null
}

export type CouncilMemberRow = Selectable<CouncilMemberTable>

export type CouncilSessionWay = 'meeting' | 'written'

export type CouncilSessionState = 'prepared' | 'open' | 'closed'

export type CouncilSessionTable = {
  id: Generated<string>
  councilId: string
  campaignId: string | null
  title: string
  way: CouncilSessionWay
  heldOn: string
  place: string | null
  state: Generated<CouncilSessionState>
  totalMembers: number
  quorumNeeded: number
  votesNeeded: number
  ruleCitation: string | null
  ruleVerified: Generated<boolean>
  minutesNumber: string | null
  conclusion: string | null
  closedOn: string | null
  findings: OptionalJsonColumn
}

export type CouncilSessionRow = Selectable<CouncilSessionTable>

export type SessionPresenceRole = 'chair' | 'deputy' | 'member' | 'secretary'

export type SessionPresencePresence = 'present' | 'absent' | 'written'

export type SessionPresenceTable = {
  sessionId: string
  personId: string
  role: SessionPresenceRole
  position: number
  presence: Generated<SessionPresencePresence>
}

export type SessionPresenceRow = Selectable<SessionPresenceTable>

export type SessionItemOutcome = 'passed' | 'not_passed' | 'set_aside'

export type SessionItemTable = {
  id: Generated<string>
  sessionId: string
  nominationId: string
  position: number
  outcome: SessionItemOutcome | null
  votesFor: number | null
  votesAgainst: number | null
  votesBlank: number | null
  findings: OptionalJsonColumn
}

export type SessionItemRow = Selectable<SessionItemTable>

export type VoteChoice = 'for' | 'against' | 'blank'

export type VoteWay = 'open' | 'written'

export type VoteTable = {
  itemId: string
  personId: string
  choice: VoteChoice
  way: VoteWay
  note: string | null
  at: string
  recordedBy: string | null
}

export type VoteRow = Selectable<VoteTable>

export type InterestDeclarationTable = {
  itemId: string
  personId: string
  kind: string
  declaredBy: string
  mayVote: boolean | null
  reason: string | null
  decidedBy: string | null
}

export type InterestDeclarationRow = Selectable<InterestDeclarationTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    council: CouncilTable
    councilMember: CouncilMemberTable
    councilSession: CouncilSessionTable
    sessionPresence: SessionPresenceTable
    sessionItem: SessionItemTable
    vote: VoteTable
    interestDeclaration: InterestDeclarationTable
  }
}
