import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { dayOf } from '../../platform/plain/moment.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { childrenOf } from '../../units/queries.ts'
import { type Asking, placeSeen, standsWithin } from '../queries.ts'
import type { DataRequestOpeningRow, DataRequestRow } from '../tables.ts'
import { answerers, hasOpened } from './data-request.ts'

/** The request with this id; throws `data_request.not_found` (404). */
export const mustFindRequest = async (reader: Reader, id: string): Promise<DataRequestRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('dataRequest').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('data_request.not_found', { status: 404 })
  return found
}

/** As many as a page shows. */
const MOST_OPENINGS = 50

/** Who opened a request to read it, the latest first. */
export const openingsOf = (reader: Reader, requestId: string): Promise<DataRequestOpeningRow[]> =>
  reader
    .selectFrom('dataRequestOpening')
    .selectAll()
    .where('requestId', '=', requestId)
    .orderBy('openedAt', 'desc')
    .orderBy('accountId')
    .limit(MOST_OPENINGS)
    .execute()

/**
 * A request that this person may see; throws `data_request.not_found` (404). Who answers for its unit may open it; from
 * then on until the day is over he reads what is asked and who asks.
 */
export const mustSeeRequest = async (asking: Asking & { readonly now: string }, id: string) => {
  const { reader, actor, now } = asking
  const request = await mustFindRequest(reader, id)
  const place = await placeSeen(asking, request.unitId)
  if (place === null) throw new Refusal('data_request.not_found', { status: 404 })
  const openings = await openingsOf(reader, request.id)
  const mayOpen = holdsRoleOn(actor, answerers, place)
  return { request, openings, mayOpen, isOpen: mayOpen && hasOpened(openings, actor.accountId, dayOf(now)) }
}

const officers = (reader: Reader, today: Day) =>
  reader
    .selectFrom('roleGrant as g')
    .innerJoin('account as a', 'a.id', 'g.accountId')
    .select('g.unitId')
    .distinct()
    .where('g.role', '=', 'data_officer')
    .where('a.state', '<>', 'closed')
    .where('g.fromDay', '<=', today)
    .where((is) => is.or([is('g.untilDay', 'is', null), is('g.untilDay', '>', today)]))

/** Whether anybody reads and answers requests on the day. */
export const hasOfficers = async (reader: Reader, today: Day): Promise<boolean> =>
  (await officers(reader, today).limit(1).executeTakeFirst()) !== undefined

/** The units that answer for personal data on the day: those that have a data officer, else the highest ones, of which there are few. */
export const receivingUnits = async (reader: Reader, today: Day): Promise<readonly number[]> => {
  const granted = await officers(reader, today)
    .innerJoin('unitVersion as v', 'v.unitId', 'g.unitId')
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .orderBy('g.unitId')
    .execute()
  const units = granted.flatMap(({ unitId }) => unitId ?? [])
  if (units.length > 0) return units
  return (await childrenOf(reader, null, today)).map(({ id }) => id)
}

export type RequestsAsked = {
  readonly paths: readonly string[] | null
  readonly today: Day
  /** Those alone that are still to be answered or carried out. */
  readonly open?: boolean
}

const requestsTo = (reader: Reader, { paths, today, open }: RequestsAsked) => {
  let asked = reader.selectFrom('dataRequest as r')
  if (open) asked = asked.where('r.endedOn', 'is', null)
  if (!paths) return asked
  return asked.where(standsWithin('r.unitId', paths, today))
}

/** Requests to units at or below one of these places (null: to all): all, or a piece; open ones first, by their day. */
export const requestsOf = (
  reader: Reader,
  asked: RequestsAsked,
  piece?: { readonly limit: number; readonly offset?: number },
): Promise<DataRequestRow[]> => {
  const all = requestsTo(reader, asked)
    .selectAll('r')
    .orderBy((is) => is('r.state', '=', 'received'), 'desc')
    .orderBy((is) => is('r.state', '=', 'accepted'), 'desc')
    .orderBy((is) => is.fn.coalesce('r.carryOutBy', 'r.dueOn'))
    .orderBy('r.id')
  return (piece ? all.limit(piece.limit).offset(piece.offset ?? 0) : all).execute()
}

/** How many requests there are. */
export const countRequests = async (reader: Reader, asked: RequestsAsked): Promise<number> =>
  (
    await requestsTo(reader, asked)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
