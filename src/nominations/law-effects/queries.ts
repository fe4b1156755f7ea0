import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { assessAward } from '../../platform/law/assessment.ts'
import type { Facts, Law } from '../../platform/law/law.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindLawEdition, textsIfPut } from '../../regulations/editions/queries.ts'
import {
  asIfPut,
  earliestDay,
  type Edition,
  type LawOfPlace,
  lawWith,
  localOf,
} from '../../regulations/local/local-regulation.ts'
import { allHoldings, type Holding, mustFindEdition } from '../../regulations/local/queries.ts'
import { pathOf } from '../../units/queries.ts'
import { idsOf } from '../../units/unit.ts'
import { dayOfDossier, factsKnown, type Known, questionOf } from '../facts/dossier-facts.ts'
import { knownOf, statedFacts } from '../facts/queries.ts'
import { type Nomination, nominationsOf, seenPaths } from '../queries.ts'
import { type Effect, effectsOf, openStates } from './effects.ts'

/** A change that is not in force, as the law of a place before and after it. */
export type Proposed = {
  readonly title: string
  /** The first day on which it would hold; null: the days stand in the change itself. */
  readonly fromOn: Day | null
  readonly lawsAt: (path: string) => { readonly before: LawOfPlace; readonly after: LawOfPlace }
}

const bindingAt = <One extends { readonly unitId: number | null }>(
  all: readonly One[],
  path: string,
): One[] => {
  const ids = idsOf(path)
  return all.filter(({ unitId }) => unitId !== null && ids.includes(unitId))
}

/** An edition of the country's law; throws `law.not_found`, or `law.unreadable` when this program cannot read it. */
export const proposedLaw = async (reader: Reader, base: Law, id: string): Promise<Proposed> => {
  const edition = await mustFindLawEdition(reader, id)
  const { law } = readLaw(await textsIfPut(reader, edition))
  if (!law) throw new Refusal('law.unreadable', { status: 409 })
  const all = await allHoldings(reader)
  return {
    title: edition.title,
    fromOn: null,
    lawsAt: (path) => {
      const binding = bindingAt(all, path)
      return { before: lawWith(base, binding), after: lawWith(law, binding) }
    },
  }
}

/** An edition of a local regulation as it would hold from a day (its instrument's first day when none is given). */
export const proposedLocal = async (
  reader: Reader,
  base: Law,
  id: string,
  asked: Day | null,
): Promise<Proposed> => {
  const { edition, regulation } = await mustFindEdition(reader, id)
  const local = localOf(base, edition)
  if (!local) throw new Refusal('law.unreadable', { status: 409 })
  const earliest = earliestDay(local.instrument)
  const fromOn = asked !== null && asked > earliest ? asked : earliest
  const all = await allHoldings(reader)
  const { unitId, scope, code } = regulation
  const put: Holding = { ...edition, unitId, scope, code }
  const others = all.filter((one) => one.regulationId !== regulation.id)
  const own: readonly Holding[] = asIfPut(
    all.filter((one) => one.regulationId === regulation.id),
    put,
    fromOn,
  )
  const law = (editions: readonly Edition[]) => lawWith(base, editions)
  return {
    title: local.instrument.vi,
    fromOn,
    lawsAt: (path) => ({
      before: law(bindingAt(all, path)),
      after: law(bindingAt([...others, ...own], path)),
    }),
  }
}

export type Touched = {
  readonly nomination: Nomination
  readonly day: Day
  readonly effects: readonly Effect[]
}

export type Effects = {
  /** Open dossiers that this person sees, all of them. */
  readonly looked: number
  readonly touched: readonly Touched[]
}

/** A dossier not yet handed in would meet the law of the day on which it is: at the earliest when the change holds. */
const dayFor = (nomination: Nomination, today: Day, { fromOn }: Proposed): Day => {
  const day = dayOfDossier(nomination, today)
  return nomination.submittedOn === null && fromOn !== null && fromOn > day ? fromOn : day
}

const findingsIn = (
  { law, within }: LawOfPlace,
  nomination: Nomination,
  { facts, day }: { readonly facts: Facts; readonly day: Day },
) => assessAward(law, questionOf(nomination, facts, { day, within })).findings

/** Which open dossiers, of those that this person sees, a change would touch, each with what would be found otherwise. */
export const effectsFor = async (
  reader: Reader,
  proposed: Proposed,
  { actor, today }: { readonly actor: Actor; readonly today: Day },
): Promise<Effects> => {
  const open = await nominationsOf(reader, { states: openStates, under: seenPaths(actor) })
  const stated = await statedFacts(
    reader,
    open.map(({ id }) => id),
  )
  const known = await knownOf(reader, open)
  const nothing: Known = { startOn: null, endOn: null, commended: false }
  const paths = new Map<string, string>()
  const touched: Touched[] = []
  for (const nomination of open) {
    const day = dayFor(nomination, today, proposed)
    const seat = `${nomination.proposerId} ${day}`
    const path = paths.get(seat) ?? (await pathOf(reader, nomination.proposerId, day)) ?? '-'
    paths.set(seat, path)
    const { before, after } = proposed.lawsAt(path)
    if (before.law === after.law) continue
    const facts = { ...stated.get(nomination.id), ...factsKnown(known.get(nomination.id) ?? nothing) }
    const effects = effectsOf(
      findingsIn(before, nomination, { facts, day }),
      findingsIn(after, nomination, { facts, day }),
    )
    if (effects.length > 0) touched.push({ nomination, day, effects })
  }
  return { looked: open.length, touched }
}
