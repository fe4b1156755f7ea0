import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { trailOf } from '../../units/queries.ts'
import type { TrailStep } from '../../units/unit.ts'
import {
  councilsOn,
  declarationsOf,
  type Item,
  itemsOf,
  likelyInterests,
  type Member,
  membersOn,
  mustFindCouncil,
  mustFindSession,
  type Session,
  type SessionMember,
  sessionMembers,
  votesOf,
} from '../queries.ts'
import type { CouncilRow, InterestDeclarationRow, VoteRow } from '../tables.ts'

/** All that a session's pages and its minutes show. */
export type SessionView = {
  readonly session: Session
  readonly council: CouncilRow
  /** From the root to the council's unit. */
  readonly trail: readonly TrailStep[]
  readonly path: string
  readonly members: readonly SessionMember[]
  readonly items: readonly Item[]
  readonly votes: readonly VoteRow[]
  readonly declarations: readonly InterestDeclarationRow[]
  readonly likely: readonly { readonly itemId: string; readonly personId: string }[]
  /** The unit of each dossier, from the root. */
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
}

export const sessionView = async (reader: Reader, id: string, today: Day): Promise<SessionView> => {
  const session = await mustFindSession(reader, id)
  const council = await mustFindCouncil(reader, session.councilId)
  const items = await itemsOf(reader, session.id)
  const unitIds = items.map(({ unitId, proposerId }) => unitId ?? proposerId)
  const trails = await trailOf(reader, [council.unitId, ...unitIds], today)
  const trail = trails.get(council.unitId) ?? []
  return {
    session,
    council,
    trail,
    path: `/${trail.map((step) => step.id).join('/')}/`,
    members: await sessionMembers(reader, session),
    items,
    votes: await votesOf(reader, session.id),
    declarations: await declarationsOf(reader, session.id),
    likely: await likelyInterests(reader, session),
    trails,
  }
}

/** A session is an internal page: of its members, and of who holds a role on the council's unit or above it. */
export const refuseStranger = (view: SessionView, actor: Actor): void => {
  const isMember = view.members.some(({ personId }) => personId === actor.personId)
  const isHere = actor.grants.some(({ unitPath }) => view.path.startsWith(unitPath))
  if (!isMember && !isHere) throw new Refusal('council_session.not_yours', { status: 403 })
}

export const mayRun = (view: Pick<SessionView, 'path'>, actor: Actor, roles: readonly string[]): boolean =>
  holdsRoleOn(actor, roles, view.path)

/** A few sessions and councils, as examples of addresses. */
export const someSessions = async (reader: Reader): Promise<readonly string[]> => {
  const rows = await reader
    .selectFrom('councilSession')
    .select('id')
    .orderBy('heldOn')
    .orderBy('id')
    .limit(3)
    .execute()
  return rows.map(({ id }) => id)
}

export const someCouncils = async (reader: Reader): Promise<readonly string[]> => {
  const rows = await reader.selectFrom('council').select('id').orderBy('unitId').limit(2).execute()
  return rows.map(({ id }) => id)
}

export type CouncilView = {
  readonly council: CouncilRow
  readonly path: string
  readonly trail: readonly TrailStep[]
  readonly members: readonly Member[]
}

/** The councils of the day that one may look into: of one's units, above or below, or in which one sits. */
export const visibleCouncils = async (reader: Reader, actor: Actor, today: Day): Promise<CouncilView[]> => {
  const councils = await councilsOn(reader, today)
  const trails = await trailOf(
    reader,
    councils.map(({ unitId }) => unitId),
    today,
  )
  const views: CouncilView[] = []
  for (const council of councils) {
    const trail = trails.get(council.unitId) ?? []
    const path = `/${trail.map(({ id }) => id).join('/')}/`
    const members = await membersOn(reader, council.id, today)
    const isHere = actor.grants.some(({ unitPath }) => path.startsWith(unitPath))
    if (isHere || members.some(({ personId }) => personId === actor.personId))
      views.push({ council, path, trail, members })
  }
  return views
}
