import type { Finding, Verdict } from '../../platform/law/law.ts'
import type { NominationState } from '../nomination.ts'

/** States in which a change of the law may still touch a dossier. */
export const openStates: readonly NominationState[] = [
  'draft',
  'returned',
  'submitted',
  'appraising',
  'awaiting_council',
  'awaiting_decision',
]

/** One clause that says something else of a dossier; null: it does not apply on that side. */
export type Effect = {
  readonly clause: string
  readonly before: Finding | null
  readonly after: Finding | null
}

const saysTheSame = (before: Finding, after: Finding): boolean =>
  before.verdict === after.verdict &&
  before.severity === after.severity &&
  before.mark === after.mark &&
  before.quote === after.quote &&
  before.citation === after.citation

/** Clause by clause what would be found otherwise: another answer, other words, a clause more or less. */
export const effectsOf = (before: readonly Finding[], after: readonly Finding[]): readonly Effect[] => {
  const old = new Map(before.map((one) => [one.clause, one]))
  const fresh = new Map(after.map((one) => [one.clause, one]))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((clause): readonly Effect[] => {
    const [was, is] = [old.get(clause) ?? null, fresh.get(clause) ?? null]
    return was && is && saysTheSame(was, is) ? [] : [{ clause, before: was, after: is }]
  })
}

/** Whether the change would stop a dossier that nothing stops now, or the other way round. */
export const turns = ({ before, after }: Effect): boolean => {
  const stops = (one: Finding | null): boolean =>
    one !== null && one.severity === 'B' && one.verdict === 'not met' && one.mark === 'confirmed'
  return stops(before) !== stops(after)
}

export const verdictOf = (one: Finding | null): Verdict | null => one?.verdict ?? null
