import { uuid } from '../platform/plain/unique-id.ts'
import type { ExpressionBuilder } from 'kysely'
import type { Reader, Tables } from '../platform/database/handles.ts'
import type { Finding } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { NominationState, NominationSubjectKind } from '../nominations/tables.ts'
import type {
  CouncilMemberRole,
  CouncilRow,
  CouncilSessionRow,
  InterestDeclarationRow,
  SessionItemRow,
  SessionPresencePresence,
  VoteRow,
} from './tables.ts'

/** The councils that stand on the day. */
export const councilsOn = (reader: Reader, today: Day): Promise<CouncilRow[]> =>
  reader
    .selectFrom('council')
    .selectAll()
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))
    .orderBy('unitId')
    .execute()

export const mustFindCouncil = async (reader: Reader, id: string): Promise<CouncilRow> => {
  const council = await reader.selectFrom('council').selectAll().where('id', '=', id).executeTakeFirst()
  if (!council) throw new Refusal('council.not_found', { status: 404 })
  return council
}

export type Member = {
  readonly personId: string
  readonly name: string
  readonly role: CouncilMemberRole
  /** The office held outside the council on the day; null when none is known. */
  readonly title: string | null
}

/** The first post of the person `p` on the day. */
const titleOn = (is: ExpressionBuilder<Tables & { p: Tables['person'] }, 'p'>, day: Day) =>
  is
    .selectFrom('post')
    .select('post.title')
    .whereRef('post.personId', '=', 'p.id')
    .where('post.fromDay', '<=', day)
    .where((inner) => inner.or([inner('post.untilDay', 'is', null), inner('post.untilDay', '>', day)]))
    .orderBy('post.leads', 'desc')
    .orderBy('post.fromDay')
    .orderBy('post.id')
    .limit(1)
    .as('title')

/** The members of the day: chair, deputies, members, secretary, each by given name. */
export const membersOn = (reader: Reader, councilId: string, day: Day): Promise<Member[]> =>
  reader
    .selectFrom('councilMember as m')
    .innerJoin('person as p', 'p.id', 'm.personId')
    .select(['m.personId', 'p.name', 'm.role'])
    .select((is) => titleOn(is, day))
    .where('m.councilId', '=', councilId)
    .where('m.fromDay', '<=', day)
    .where((is) => is.or([is('m.untilDay', 'is', null), is('m.untilDay', '>', day)]))
    .orderBy((is) =>
      is.case('m.role').when('chair').then(1).when('deputy').then(2).when('member').then(3).else(4).end(),
    )
    .orderBy('p.sortKey')
    .orderBy('m.personId')
    .execute()

/** Councils in which a person is a member on the day. */
export const councilsOfMember = async (reader: Reader, personId: string, today: Day): Promise<string[]> => {
  const rows = await reader
    .selectFrom('councilMember')
    .select('councilId')
    .where('personId', '=', personId)
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))
    .execute()
  return rows.map((row) => row.councilId)
}

/** The rows of one membership that still run on the day. */
export const runningMemberships = (reader: Reader, councilId: string, day: Day) =>
  reader
    .selectFrom('councilMember')
    .selectAll()
    .where('councilId', '=', councilId)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', day)]))
    .execute()

/** A session with the findings of the law that its closing kept. */
export type Session = Omit<CouncilSessionRow, 'findings'> & { readonly findings: readonly Finding[] }

const withFindings = (row: CouncilSessionRow): Session => ({
  ...row,
  findings: row.findings as readonly Finding[],
})

export const mustFindSession = async (reader: Reader, id: string): Promise<Session> => {
  const session = uuid.test(id)
    ? await reader.selectFrom('councilSession').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!session) throw new Refusal('council_session.not_found', { status: 404 })
  return withFindings(session)
}

/** Sessions of these councils, the latest first. */
export const sessionsOf = async (reader: Reader, councilIds: readonly string[]): Promise<Session[]> => {
  const rows = await reader
    .selectFrom('councilSession')
    .selectAll()
    .where('councilId', 'in', councilIds.length > 0 ? [...councilIds] : [noId])
    .orderBy('heldOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(withFindings)
}

const noId = '00000000-0000-0000-0000-000000000000'

export type SessionMember = Member & { readonly presence: SessionPresencePresence }

/** The membership of the session's day in the order of the minutes, with who is there. */
export const sessionMembers = (
  reader: Reader,
  session: { id: string; heldOn: Day },
): Promise<SessionMember[]> =>
  reader
    .selectFrom('sessionPresence as s')
    .innerJoin('person as p', 'p.id', 's.personId')
    .select(['s.personId', 'p.name', 's.role', 's.presence'])
    .select((is) => titleOn(is, session.heldOn))
    .where('s.sessionId', '=', session.id)
    .orderBy('s.position')
    .execute()

export type Item = Omit<SessionItemRow, 'findings'> & {
  readonly findings: readonly Finding[]
  readonly code: string
  readonly subjectKind: NominationSubjectKind
  readonly subjectName: string
  readonly subjectPosition: string | null
  readonly awardForm: string
  readonly formVi: string
  readonly formEn: string
  readonly achievement: string
  readonly unitId: number | null
  readonly proposerId: number
  readonly personId: string | null
  readonly nominationState: NominationState
  readonly frozenReason: string | null
}

/** The dossiers of a session in their order. */
export const itemsOf = async (reader: Reader, sessionId: string): Promise<Item[]> => {
  const rows = await reader
    .selectFrom('sessionItem as i')
    .innerJoin('nomination as n', 'n.id', 'i.nominationId')
    .innerJoin('awardForm as f', 'f.code', 'n.awardForm')
    .selectAll('i')
    .select(['n.code', 'n.subjectKind', 'n.subjectName', 'n.subjectPosition', 'n.awardForm', 'n.achievement'])
    .select(['f.nameVi as formVi', 'f.nameEn as formEn', 'n.unitId', 'n.proposerId', 'n.personId'])
    .select(['n.state as nominationState', 'n.frozenReason'])
    .where('i.sessionId', '=', sessionId)
    .orderBy('i.position')
    .execute()
  return rows.map((row) => ({ ...row, findings: row.findings as readonly Finding[] }))
}

/** Sessions that are not closed and have one of these dossiers on their list. */
export const listedElsewhere = (reader: Reader, nominationIds: readonly string[]) =>
  reader
    .selectFrom('sessionItem as i')
    .innerJoin('councilSession as s', 's.id', 'i.sessionId')
    .select(['i.nominationId', 's.title'])
    .where('s.state', '<>', 'closed')
    .where('i.nominationId', 'in', nominationIds.length > 0 ? [...nominationIds] : [noId])
    .execute()

export const votesOf = (reader: Reader, sessionId: string): Promise<VoteRow[]> =>
  reader
    .selectFrom('vote as v')
    .innerJoin('sessionItem as i', 'i.id', 'v.itemId')
    .selectAll('v')
    .where('i.sessionId', '=', sessionId)
    .orderBy('i.position')
    .orderBy('v.at')
    .orderBy('v.personId')
    .execute()

export const declarationsOf = (reader: Reader, sessionId: string): Promise<InterestDeclarationRow[]> =>
  reader
    .selectFrom('interestDeclaration as d')
    .innerJoin('sessionItem as i', 'i.id', 'd.itemId')
    .selectAll('d')
    .where('i.sessionId', '=', sessionId)
    .orderBy('i.position')
    .orderBy('d.personId')
    .execute()

export const findDeclaration = async (
  reader: Reader,
  itemId: string,
  personId: string,
): Promise<InterestDeclarationRow | null> =>
  (await reader
    .selectFrom('interestDeclaration')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('personId', '=', personId)
    .executeTakeFirst()) ?? null

/** Members who are the person under review, or hold a post in the unit under review, on the day of the session. */
export const likelyInterests = (reader: Reader, session: { id: string; heldOn: Day }) =>
  reader
    .selectFrom('sessionItem as i')
    .innerJoin('nomination as n', 'n.id', 'i.nominationId')
    .innerJoin('sessionPresence as s', 's.sessionId', 'i.sessionId')
    .select(['i.id as itemId', 's.personId'])
    .where('i.sessionId', '=', session.id)
    .where((is) =>
      is.or([
        is('n.personId', '=', is.ref('s.personId')),
        is.exists(
          is
            .selectFrom('post')
            .select('post.id')
            .whereRef('post.personId', '=', 's.personId')
            .whereRef('post.unitId', '=', 'n.unitId')
            .where('post.fromDay', '<=', session.heldOn)
            .where((inner) =>
              inner.or([inner('post.untilDay', 'is', null), inner('post.untilDay', '>', session.heldOn)]),
            ),
        ),
      ]),
    )
    .orderBy('i.position')
    .orderBy('s.position')
    .execute()

export type OpenSession = Session & { readonly itemCount: number; readonly votedCount: number }

/** Open sessions in which the person has a seat, with how many of the dossiers he has voted on. */
export const sessionsToVote = async (reader: Reader, personId: string): Promise<OpenSession[]> => {
  const rows = await reader
    .selectFrom('councilSession as s')
    .innerJoin('sessionPresence as m', 'm.sessionId', 's.id')
    .selectAll('s')
    .select((is) => [
      is
        .selectFrom('sessionItem as i')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('i.sessionId', '=', 's.id')
        .as('itemCount'),
      is
        .selectFrom('vote as v')
        .innerJoin('sessionItem as i', 'i.id', 'v.itemId')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('i.sessionId', '=', 's.id')
        .where('v.personId', '=', personId)
        .as('votedCount'),
    ])
    .where('m.personId', '=', personId)
    .where('s.state', '=', 'open')
    .orderBy('s.heldOn')
    .orderBy('s.id')
    .execute()
  return rows.map(({ itemCount, votedCount, ...row }) => ({
    ...withFindings(row),
    itemCount: Number(itemCount ?? 0),
    votedCount: Number(votedCount ?? 0),
  }))
}
