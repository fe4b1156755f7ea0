import { type Day, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { PublicityGuidanceState } from '../../tables.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/tuyen-truyen'
export const publicityPath = (id: string, part = ''): string => `${home}/${id}${part && `/${part}`}`

export type Choice = { readonly value: string; readonly text: string }

const looks = {
  draft: { state: 'draft' },
  issued: { tone: 'ok', icon: 'check' },
  withdrawn: { tone: 'paused', icon: 'arrow-left' },
} as const satisfies Record<PublicityGuidanceState, object>

/** Where guidance stands. */
export const GuidanceState = ({
  state,
  language,
}: {
  readonly state: PublicityGuidanceState
  readonly language: Language
}) => <Chip {...looks[state]} text={say(language)(`state.${state}`)} />

/** `từ 01/03/2021 đến hết 31/05/2021` */
export const spanLine = (
  { fromOn, untilOn }: { readonly fromOn: Day; readonly untilOn: Day },
  language: Language,
): string =>
  say(language)('list.days', { first: showDay(fromOn, language), last: showDay(untilOn, language) })

/** `03/2021` of `2021-03`. */
export const showMonth = (month: string): string => month.split('-').reverse().join('/')
