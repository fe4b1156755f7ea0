import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { CampaignPhaseRow } from '../tables.ts'

/** The phases of a campaign in their order. */
export const phasesOf = (reader: Reader, campaignId: string): Promise<CampaignPhaseRow[]> =>
  reader
    .selectFrom('campaignPhase')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

/** Addresses that begin like this one: among them the next is chosen. */
export const slugsLike = async (reader: Reader, wanted: string): Promise<string[]> =>
  (
    await reader
      .selectFrom('campaign')
      .select('slug')
      .where((is) => is.or([is('slug', '=', wanted), is('slug', 'like', `${wanted}-%`)]))
      .execute()
  ).map(({ slug }) => slug)

/** The unit of the branch whose name opens these words, when there is exactly one; null when there is none or several. */
export const unitNamedIn = async (
  reader: Reader,
  words: string,
  underPath: string,
  today: Day,
): Promise<number | null> => {
  const whole = fold(words)
  const opening = whole.split(/[,;(]/)[0] ?? ''
  const found = await reader
    .selectFrom('unitVersion as v')
    .select(['v.unitId', 'v.searchKey'])
    .where('v.path', 'like', `${underPath}%`)
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .where(
      sql<boolean>`(starts_with(${`${whole} `}, v.search_key || ' ') or starts_with(${`${opening} `}, v.search_key || ' '))`,
    )
    .execute()
  const longest = Math.max(...found.map(({ searchKey }) => searchKey.length))
  const best = found.filter(({ searchKey }) => searchKey.length === longest)
  return best.length === 1 ? (best[0]?.unitId ?? null) : null
}

/**
 * The standing agency that a text names: the first of those it hands the following to that is one unit of the launcher's
 * own branch, else of the next branch around it. null: the text names none that is known here.
 */
export const standingIn = async (
  reader: Reader,
  named: readonly string[],
  branches: readonly (string | undefined)[],
  today: Day,
): Promise<number | null> => {
  for (const branch of new Set(branches))
    for (const who of branch ? named : []) {
      const found = await unitNamedIn(reader, who, branch ?? '', today)
      if (found !== null) return found
    }
  return null
}

/** A few open readings, for the tests that visit every page. */
export const someReadings = async (reader: Reader): Promise<string[]> =>
  (
    await reader
      .selectFrom('launchReading')
      .select('id')
      .where('state', '=', 'open')
      .orderBy('readOn')
      .orderBy('id')
      .limit(2)
      .execute()
  ).map(({ id }) => id)
