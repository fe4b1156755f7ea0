import type { Question } from '../../platform/law/assessment.ts'
import type { Facts, Finding } from '../../platform/law/law.ts'
import type { Day } from '../../platform/plain/day.ts'
import { editable, type NominationState, type NominationSubjectKind } from '../nomination.ts'

/** What a dossier itself says of its subject. */
export type Stated = {
  readonly awardForm: string
  readonly awardType: string
  readonly subjectKind: NominationSubjectKind
  readonly submittedOn: Day | null
}

/** What the house knows besides: the campaign's days, and whether this achievement was commended already. */
export type Known = {
  readonly startOn: Day | null
  readonly endOn: Day | null
  readonly commended: boolean
}

/** The day whose law a dossier is laid beside: that of its handing in; today until then. */
export const dayOfDossier = ({ submittedOn }: Pick<Stated, 'submittedOn'>, today: Day): Day =>
  submittedOn ?? today

/** Facts that the house knows by itself: nobody has to state them, and nobody can state them otherwise. */
export const factsKnown = ({ startOn, endOn, commended }: Known): Facts => ({
  ...(startOn === null ? {} : { campaignStartOn: startOn }),
  ...(endOn === null ? {} : { campaignEndOn: endOn }),
  // Not yet seen here is not the same as never commended: only the one answer is known.
  ...(commended ? { achievementAwarded: true } : {}),
})

/** The question that a dossier puts to the law of its day. */
export const questionOf = (
  dossier: Stated,
  facts: Facts,
  { day, within }: Pick<Question, 'day' | 'within'>,
): Question => ({
  award: dossier.awardForm,
  subjectKind: dossier.subjectKind,
  awardType: dossier.awardType,
  facts,
  day,
  within,
})

export const factStates: readonly NominationState[] = [...editable, 'appraising']

/** Who states facts as the dossier stands: who proposes it, then who appraises it. */
export const statesFacts = (state: NominationState): 'proposer' | 'holder' | null => {
  if (editable.includes(state)) return 'proposer'
  return state === 'appraising' ? 'holder' : null
}

/** Who may let a dossier pass although a clause is not met, in writing and under their own name. */
export const overriders = ['signer', 'standing_approver'] as const

export const shortestOverride = 20

/** What still stops the dossier: not met, confirmed, required, and let pass by nobody. */
export const openStops = (
  stops: readonly Finding[],
  overrides: readonly { readonly clause: string }[],
): readonly Finding[] => stops.filter(({ clause }) => !overrides.some((one) => one.clause === clause))
