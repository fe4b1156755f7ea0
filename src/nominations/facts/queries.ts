import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { assessAward } from '../../platform/law/assessment.ts'
import type { Facts, Finding, Law } from '../../platform/law/law.ts'
import type { Day } from '../../platform/plain/day.ts'
import { lawAt } from '../../regulations/local/queries.ts'
import type { Nomination } from '../queries.ts'
import type { NominationOverrideRow } from '../tables.ts'
import { nominationMoves } from '../nomination.ts'
import { dayOfDossier, factsKnown, type Known, questionOf, statesFacts } from './dossier-facts.ts'

/** What was stated for these dossiers, by dossier. */
export const statedFacts = async (
  reader: Reader,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, Facts>> => {
  if (nominationIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('nominationFact')
    .select(['nominationId', 'name', 'value'])
    .where('nominationId', 'in', [...nominationIds])
    .execute()
  const facts = new Map<string, Record<string, unknown>>()
  for (const { nominationId, name, value } of rows)
    facts.set(nominationId, { ...facts.get(nominationId), [name]: value })
  return facts
}

/** What was let pass, in the order in which it was. */
export const overridesOf = (reader: Reader, nominationId: string): Promise<NominationOverrideRow[]> =>
  reader
    .selectFrom('nominationOverride')
    .selectAll()
    .where('nominationId', '=', nominationId)
    .orderBy('id')
    .execute()

type Named = Pick<Nomination, 'id' | 'campaignId' | 'achievementKey'>

/** What the house knows of these dossiers by itself, by dossier. */
export const knownOf = async (
  reader: Reader,
  nominations: readonly Named[],
): Promise<ReadonlyMap<string, Known>> => {
  if (nominations.length === 0) return new Map()
  const campaigns = await reader
    .selectFrom('campaign')
    .select(['id', 'startOn', 'endOn'])
    .where('id', 'in', [...new Set(nominations.map(({ campaignId }) => campaignId))])
    .execute()
  const commended = await reader
    .selectFrom('nomination')
    .select(['id', 'achievementKey'])
    .where('state', '=', 'commended')
    .where('achievementKey', 'in', [...new Set(nominations.map((one) => one.achievementKey))])
    .execute()
  return new Map(
    nominations.map(({ id, campaignId, achievementKey }) => {
      const campaign = campaigns.find((one) => one.id === campaignId)
      return [
        id,
        {
          startOn: campaign?.startOn ?? null,
          endOn: campaign?.endOn ?? null,
          commended: commended.some((one) => one.id !== id && one.achievementKey === achievementKey),
        },
      ]
    }),
  )
}

/** Whether this person states facts of the dossier as it stands; the seats are the paths of who proposes and who holds it. */
export const mayStateFacts = (
  actor: Actor,
  { state, frozenReason }: Pick<Nomination, 'state' | 'frozenReason'>,
  paths: Readonly<Record<'proposer' | 'holder', string>>,
): boolean => {
  const seat = statesFacts(state)
  if (seat === null || frozenReason) return false
  const move = seat === 'proposer' ? 'nomination.submit' : 'nomination.accept'
  return holdsRoleOn(actor, nominationMoves[move].roles, paths[seat])
}

/** A dossier beside the law: of which day, with which facts, what was found, what was let pass. */
export type Beside = {
  readonly law: Law
  readonly within: readonly string[]
  readonly day: Day
  readonly known: Facts
  readonly stated: Facts
  readonly findings: readonly Finding[]
  readonly notices: readonly { readonly vi: string; readonly en: string }[]
  readonly overrides: readonly NominationOverrideRow[]
}

/** Lays a dossier beside the law of its day: the country's and that of the place of who proposes it. */
export const besideOf = async (
  reader: Reader,
  base: Law,
  nomination: Nomination,
  today: Day,
): Promise<Beside> => {
  const day = dayOfDossier(nomination, today)
  const place = await lawAt(reader, base, nomination.proposerId, day)
  const stated = (await statedFacts(reader, [nomination.id])).get(nomination.id) ?? {}
  const known = (await knownOf(reader, [nomination])).get(nomination.id)
  const own = known ? factsKnown(known) : {}
  const question = questionOf(nomination, { ...stated, ...own }, { day, within: place.within })
  const { findings, notices } = assessAward(place.law, question)
  const overrides = await overridesOf(reader, nomination.id)
  return { ...place, day, known: own, stated, findings, notices, overrides }
}
