import type { Visit } from '../../../platform/web/route.ts'
import type { SessionView } from '../queries.ts'

/** What the parts of a session's page are given. */
export type SessionProps = {
  readonly visit: Visit
  readonly view: SessionView
  readonly may: {
    /** Runs the paperwork: presence, opening, paper votes, closing. */
    readonly run: boolean
    /** Enters the chair's rulings. */
    readonly rule: boolean
    /** Has a seat. */
    readonly vote: boolean
  }
}

/** Members who have voted on something. */
export const answeredCount = ({ votes }: Pick<SessionView, 'votes'>): number =>
  new Set(votes.map(({ personId }) => personId)).size

export const memberName = ({ members }: Pick<SessionView, 'members'>, personId: string): string =>
  members.find((one) => one.personId === personId)?.name ?? ''

export const subjectOf = ({ items }: Pick<SessionView, 'items'>, itemId: string): string =>
  items.find(({ id }) => id === itemId)?.subjectName ?? ''
