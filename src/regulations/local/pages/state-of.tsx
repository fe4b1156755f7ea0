import type { Law } from '../../../platform/law/law.ts'
import { type Day, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { State } from '../../../platform/ui/chip/states.ts'
import { daysOf, standsBeside } from '../local-regulation.ts'
import type { LocalEdition } from '../queries.ts'
import { say } from '../words.ts'

type Props = {
  readonly edition: LocalEdition
  readonly law: Law
  readonly today: Day
  readonly language: Language
}

const chips = {
  draft: 'draft',
  in_force: 'running',
  coming: 'extended',
  replaced: 'closed',
  withdrawn: 'withdrawn',
  discarded: 'nothing',
  broken: 'overdue',
} as const satisfies Record<string, State>

const lookOf = ({ edition, law, today }: Props): keyof typeof chips => {
  if (edition.state !== 'in_force') return edition.state
  if (!standsBeside(law, edition)) return 'broken'
  return (edition.fromOn ?? '') > today ? 'coming' : 'in_force'
}

/** Where an edition stands on the day. */
export const EditionState = (props: Props) => {
  const look = lookOf(props)
  return <Chip state={chips[look]} text={say(props.language)(`state.${look}`)} />
}

/** The days on which an edition holds, in words. */
export const daysIn = (edition: Pick<LocalEdition, 'fromOn' | 'untilOn'>, language: Language): string => {
  const t = say(language)
  if (edition.fromOn === null) return t('days.none')
  const days = daysOf(edition)
  if (days === null) return t('days.never')
  const from = showDay(days.from, language)
  return days.until === null
    ? t('days.open', { from })
    : t('days.span', { from, until: showDay(days.until, language) })
}
