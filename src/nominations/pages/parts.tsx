import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import type { State } from '../../platform/ui/chip/states.ts'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import type { TrailStep } from '../../units/unit.ts'
import { ended, isLate } from '../nomination.ts'
import type { Nomination } from '../queries.ts'
import type { AwardFormRow, NominationState } from '../tables.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/khen-thuong'
export const newPath = `${home}/ho-so/moi`
export const pathOfDossier = (code: string): string => `${home}/ho-so/${code}`
export const pathOfGuidance = (slug: string): string => `${home}/huong-dan/${slug}`

export type Trails = ReadonlyMap<number, readonly TrailStep[]>

export const chipStates: Readonly<Record<NominationState, State>> = {
  draft: 'draft',
  submitted: 'submitted',
  appraising: 'appraising',
  returned: 'returned',
  awaiting_council: 'awaiting-council',
  awaiting_decision: 'awaiting-decision',
  commended: 'commended',
  not_commended: 'not-commended',
  withdrawn: 'withdrawn',
}

/** The unit's own name as it was last called. */
export const unitName = (trails: Trails, id: number | null): string =>
  (id === null ? undefined : trails.get(id)?.at(-1)?.name) ?? ''

/** A unit with the units above it. */
export const Unit = ({ trails, id }: { readonly trails: Trails; readonly id: number | null }) => (
  <UnitPath path={((id !== null && trails.get(id)) || []).map((step) => ({ text: step.name }))} />
)

export const formName = (form: AwardFormRow | undefined, language: Language): string =>
  form ? { vi: form.nameVi, en: form.nameEn }[language] : ''

type StateProps = {
  readonly nomination: Nomination
  readonly trails: Trails
  readonly language: Language
  /** The guidance's last day, where lateness is to be shown. */
  readonly deadlineOn?: Day | undefined
}

/** Where a dossier stands, who holds it since when, and what is odd about it. */
export const StateOf = ({ nomination, trails, language, deadlineOn }: StateProps) => {
  const t = say(language)
  const { state, holderId, sinceOn, frozenReason, overQuota, submittedOn } = nomination
  const held = ended.includes(state) ? undefined : unitName(trails, holderId) || undefined
  const late = deadlineOn !== undefined && submittedOn !== null && isLate(deadlineOn, submittedOn)
  return (
    <>
      <Chip
        state={chipStates[state]}
        {...(held ? { holder: held, since: showDay(sinceOn, language) } : {})}
      />{' '}
      {frozenReason && <Chip state="paused" text={t('mark.frozen')} />}{' '}
      {late && <Chip tone="todo" icon="clock" text={t('mark.late')} />}{' '}
      {overQuota && <Chip tone="todo" icon="info" text={t('mark.overQuota')} />}
    </>
  )
}
