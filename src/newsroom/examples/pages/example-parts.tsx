import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { GoodExampleRow, GoodExampleState } from '../../tables.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/guong'
export const cardPath = (id: string, part = ''): string => `${home}/${id}${part && `/${part}`}`

export type Choice = { readonly value: string; readonly text: string }

const looks = {
  entered: { tone: 'wait', icon: 'clock' },
  verified: { tone: 'ok', icon: 'check' },
  returned: { tone: 'err', icon: 'return' },
  withdrawn: { tone: 'paused', icon: 'arrow-left' },
} as const satisfies Record<GoodExampleState, object>

/** Where a card stands. */
export const StateChip = ({
  state,
  language,
}: {
  readonly state: GoodExampleState
  readonly language: Language
}) => <Chip {...looks[state]} text={say(language)(`state.${state}`)} />

/** When it was entered, and by whom where that is known. */
export const enteredLine = ({ introducedOn, enteredBy }: GoodExampleRow, language: Language): string => {
  const day = showDay(introducedOn, language)
  return enteredBy
    ? say(language)('card.enteredBy', { day, who: enteredBy })
    : say(language)('card.entered', { day })
}
