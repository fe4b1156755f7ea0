import { Icon, type IconName } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'
import { type State, states, type Tone } from './states.ts'

export type ChipProps =
  | {
      readonly state: State
      /** Another word than the state's own. */
      readonly text?: string
      /** Who holds it and since when: 'Sở Nội vụ', '20/11'. */
      readonly holder?: string
      readonly since?: string
    }
  | { readonly tone: Tone; readonly icon: IconName; readonly text: string }

/** A state: drawing and word on one line, never a colour alone. */
export const Chip = (props: ChipProps) => {
  const say = useSay()
  const look = 'state' in props ? states[props.state] : props
  const text = 'state' in props ? (props.text ?? say(`state.${props.state}`)) : props.text
  const held = 'state' in props ? props.holder : undefined
  const since = 'state' in props ? props.since : undefined
  const chip = (
    <span class={`chip chip-${look.tone}`}>
      <Icon name={look.icon} />
      {text}
    </span>
  )
  if (!held) return chip
  return (
    <span class="chip-held">
      {chip} <span class="chip-holder">{since ? say('chip.holder', { holder: held, since }) : held}</span>
    </span>
  )
}
