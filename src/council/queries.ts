import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type {
  CouncilMemberRole,
  CouncilRow,
  CouncilSessionRow,
  InterestDeclarationRow,
  SessionItemRow,
  SessionPresencePresence,
  VoteRow,
} from './tables.ts'

/** The councils that stand on the day; of these units, when they are named. */
export const councilsOn = (
  reader: Reader,
  today: Day,
  unitIds?: readonly number[],
): Promise<CouncilRow[]> => {
  let asked = reader
    .selectFrom('council')
    .selectAll()
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))
  if (unitIds) asked = asked.where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  return asked.orderBy('unitId').execute()
}

export const mustFindCouncil = async (reader: Reader, id: string): Promise<CouncilRow> => {
  const council = await reader.selectFrom('council').selectAll().where('id', '=', id).executeTakeFirst()
  if (!council) throw new Refusal('council.not_found', { status: 404 })
  return council
}

export type Member = {
  readonly personId: string
  readonly name: string
  readonly role: CouncilMemberRole
}

/** The members of the day: chair, deputies, members, secretary, each by given name. */
export const membersOn = (reader: Reader, councilId: string, day: Day): Promise<Member[]> =>
  reader
    .selectFrom('councilMember as m')
    .innerJoin('person as p', 'p.id', 'm.personId')
    .select(['m.personId', 'p.name', 'm.role'])
    .where('m.councilId', '=', councilId)
    .where('m.fromDay', '<=', day)
    .where((is) => is.or([is('m.untilDay', 'is', null), is('m.untilDay', '>', day)]))
    .orderBy((is) =>
      is.case('m.role').when('chair').then(1).when('deputy').then(2).when('member').then(3).else(4).end(),
    )
    .orderBy('p.sortKey')
    .execute()

/** Councils in which a person is a member on the day. */
export const councilsOfMember = (reader: Reader, personId: string, today: Day): Promise<string[]> =>
  reader
    .selectFrom('councilMember')
    .select('councilId')
    .where('personId', '=', personId)
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))
    .execute()
    .then((rows) => rows.map((row) => row.councilId))

export const mustFindSession = async (reader: Reader, id: string): Promise<CouncilSessionRow> => {
  const session = await reader
    .selectFrom('councilSession')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!session) throw new Refusal('council_session.not_found', { status: 404 })
  return session
}

/** Sessions of these councils, the latest first. */
export const sessionsOf = (reader: Reader, councilIds: readonly string[]): Promise<CouncilSessionRow[]> =>
  councilIds.length === 0
    ? Promise.resolve([])
    : reader
        .selectFrom('councilSession')
        .selectAll()
        .where('councilId', 'in', [...councilIds])
        .orderBy('heldOn', 'desc')
        .orderBy('id')
        .execute()

export type Item = SessionItemRow & {
  readonly code: string
  readonly subjectName: string
  readonly subjectPosition: string | null
  readonly awardForm: string
  readonly achievement: string
}

/** The dossiers of a session in their order. */
export const itemsOf = (reader: Reader, sessionId: string): Promise<Item[]> =>
  reader
    .selectFrom('sessionItem as i')
    .innerJoin('nomination as n', 'n.id', 'i.nominationId')
    .selectAll('i')
    .select(['n.code', 'n.subjectName', 'n.subjectPosition', 'n.awardForm', 'n.achievement'])
    .where('i.sessionId', '=', sessionId)
    .orderBy('i.position')
    .execute()

export const findItem = async (reader: Reader, id: string): Promise<SessionItemRow | null> =>
  (await reader.selectFrom('sessionItem').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

export const presenceOf = async (
  reader: Reader,
  sessionId: string,
): Promise<ReadonlyMap<string, SessionPresencePresence>> => {
  const rows = await reader
    .selectFrom('sessionPresence')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .execute()
  return new Map(rows.map((row) => [row.personId, row.presence]))
}

export const votesOf = (reader: Reader, sessionId: string): Promise<VoteRow[]> =>
  reader
    .selectFrom('vote as v')
    .innerJoin('sessionItem as i', 'i.id', 'v.itemId')
    .selectAll('v')
    .where('i.sessionId', '=', sessionId)
    .execute()

export const declarationsOf = (reader: Reader, sessionId: string): Promise<InterestDeclarationRow[]> =>
  reader
    .selectFrom('interestDeclaration as d')
    .innerJoin('sessionItem as i', 'i.id', 'd.itemId')
    .selectAll('d')
    .where('i.sessionId', '=', sessionId)
    .execute()
