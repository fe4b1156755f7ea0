import { sql } from 'kysely'
import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { thingsOf, timesUrged } from '../follow-up/queries.ts'
import { daysPast, keyOf, type Thing, whyNotUrged } from '../follow-up/reminder.ts'
import { lettered } from '../urging/queries.ts'
import type { UrgingLetterLineRow, UrgingLetterRow } from '../tables.ts'
import { type LetterLine, letterReaders } from './letter.ts'

export type LetterFound = UrgingLetterRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  readonly number: string | null
}

const letters = (reader: Reader) =>
  reader
    .selectFrom('urgingLetter as w')
    .innerJoin('campaign as c', 'c.id', 'w.campaignId')
    .leftJoin('document as d', 'd.id', 'w.documentId')
    .selectAll('w')
    .select(['c.name as campaignName', 'c.slug as campaignSlug', 'd.number'])

/** The letter with this id; throws `letter.not_found` (404). */
export const mustFindLetter = async (reader: Reader, id: string): Promise<LetterFound> => {
  const found = uuid.test(id) ? await letters(reader).where('w.id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new Refusal('letter.not_found', { status: 404 })
  return found
}

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

/** Who decides for the issuer, who stands above it, and who reads everything: nobody else sees who is late. */
export const mayReadLetters = async (
  { reader, actor, today }: Asking,
  issuerId: number,
): Promise<boolean> => {
  if (actor.grants.some(({ role }) => role === 'auditor')) return true
  const path = await pathOf(reader, issuerId, today)
  return path !== null && holdsRoleOn(actor, letterReaders, path)
}

/** As mustFindLetter; a letter that is not for this person is not there either. */
export const mustReadLetter = async (asking: Asking, id: string): Promise<LetterFound> => {
  const letter = await mustFindLetter(asking.reader, id)
  if (!(await mayReadLetters(asking, letter.issuerId))) throw new Refusal('letter.not_found', { status: 404 })
  return letter
}

export type LettersAsked = { readonly campaignId?: string; readonly issuerIds?: readonly number[] }

/** Letters drafted and issued, the latest first. */
export const lettersOf = (
  reader: Reader,
  { campaignId, issuerIds }: LettersAsked,
): Promise<(LetterFound & { lines: number })[]> => {
  const count = sql<number>`(select count(*)::int from urging_letter_line l where l.letter_id = w.id)`
  let found = letters(reader).select(count.as('lines'))
  if (campaignId) found = found.where('w.campaignId', '=', campaignId)
  if (issuerIds) found = found.where(sql<boolean>`w.issuer_id = any(${[...issuerIds]}::int[])`)
  return found.orderBy('w.draftedOn', 'desc').orderBy('w.id').execute()
}

/** The letters of a campaign that this person may read: drafts first, then the latest. */
export const lettersFor = async (asking: Asking, campaignId: string) => {
  const all = await lettersOf(asking.reader, { campaignId })
  const issuers = new Map<number, boolean>()
  for (const { issuerId } of all)
    if (!issuers.has(issuerId)) issuers.set(issuerId, await mayReadLetters(asking, issuerId))
  const mine = all.filter(({ issuerId }) => issuers.get(issuerId))
  return [...mine.filter(({ state }) => state === 'draft'), ...mine.filter(({ state }) => state !== 'draft')]
}

export const lineRowsOf = (reader: Reader, letterId: string): Promise<UrgingLetterLineRow[]> =>
  reader
    .selectFrom('urgingLetterLine')
    .selectAll()
    .where('letterId', '=', letterId)
    .orderBy('dueOn')
    .orderBy('unitId')
    .orderBy('thing')
    .execute()

/** The things that lines name, as they stand now. */
export const thingsOfLines = async (
  reader: Reader,
  campaignId: string,
  rows: readonly UrgingLetterLineRow[],
): Promise<Map<string, Thing>> => {
  const things = await thingsOf(reader, {
    campaignId,
    dutyIds: rows.flatMap(({ dutyId }) => dutyId ?? []),
    reportIds: rows.flatMap(({ reportId }) => reportId ?? []),
  })
  return new Map(things.map((thing) => [keyOf(thing), thing]))
}

const isSettled = (thing: Thing, today: Day): boolean =>
  whyNotUrged(thing, today) !== null || daysPast(thing, today) <= 0

/** The annexed list: of a draft as it stands today, of an issued letter as it was printed. */
export const linesOf = async (
  reader: Reader,
  letter: Pick<UrgingLetterRow, 'id' | 'campaignId' | 'state'>,
  today: Day,
): Promise<LetterLine[]> => {
  const rows = await lineRowsOf(reader, letter.id)
  const known = await thingsOfLines(reader, letter.campaignId, rows)
  const trails = await trailOf(
    reader,
    rows.map(({ unitId }) => unitId),
    today,
  )
  const times = await timesUrged(reader, [...known.values()])
  return rows.flatMap((row) => {
    const thing = known.get(row.thing)
    if (!thing) return []
    return [
      {
        thing: row.thing,
        unitId: row.unitId,
        unitName: trails.get(row.unitId)?.at(-1)?.name ?? String(row.unitId),
        step: thing.step,
        periodName: thing.periodName,
        dueOn: letter.state === 'draft' ? (thing.dueOn ?? row.dueOn) : row.dueOn,
        daysLate: row.daysLate ?? Math.max(0, daysPast(thing, today)),
        timesReminded: row.timesReminded ?? times(thing),
        settled: letter.state === 'draft' && isSettled(thing, today),
      },
    ]
  })
}

/** Of these things: those that a draft names already. */
export const inDrafts = async (reader: Reader, things: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await reader
    .selectFrom('urgingLetterLine as l')
    .innerJoin('urgingLetter as w', 'w.id', 'l.letterId')
    .select('l.thing')
    .where(sql<boolean>`l.thing = any(${[...things]}::text[])`)
    .where('w.state', '=', 'draft')
    .execute()
  return new Set(rows.map(({ thing }) => thing))
}

/** What a letter can be drafted of at one click: late, in no letter yet, owed to one agency; and the drafts that wait. */
export const ripeForLetter = async (
  reader: Reader,
  campaignId: string,
  things: readonly Thing[],
  today: Day,
): Promise<{ ripe: Thing[]; drafts: number }> => {
  const late = things.filter((thing) => !isSettled(thing, today))
  const named = await lettered(reader, late.map(keyOf))
  const free = late.filter((thing) => !named.has(keyOf(thing)))
  const ripe = free.filter(({ receiverId }) => receiverId === free[0]?.receiverId)
  const drafts = (await lettersOf(reader, { campaignId })).filter(({ state }) => state === 'draft').length
  return { ripe, drafts }
}

/** What may count against a unit, per campaign: signed letters that it got, and days late after an extension. */
export type CountsAgainst = { readonly letters: number; readonly daysLateAfterExtension: number }

/**
 * Never reminders by the system or by a person: letters that were issued (each once, however many things it names), and
 * the days by which reports came after the day that counts, an extension included. What is owed still counts until `until`.
 */
export const countsAgainst = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  until: Day,
): Promise<CountsAgainst> => {
  const { rows } = await sql<CountsAgainst>`
    select
      (select count(distinct m.document_id)::int from reminder m
        where m.campaign_id = ${campaignId}::uuid and m.unit_id = ${unitId} and m.kind = 'letter'
          and m.document_id is not null and m.day <= ${until}::date) as letters,
      (select coalesce(sum(greatest(0,
          case when state in ('approved', 'accepted') then coalesce(sent_on, approved_on) else ${until}::date end
          - coalesce(extended_until, due_on))), 0)::int
        from report where campaign_id = ${campaignId}::uuid and unit_id = ${unitId}) as days_late_after_extension`.execute(
    reader,
  )
  return rows[0] ?? { letters: 0, daysLateAfterExtension: 0 }
}
