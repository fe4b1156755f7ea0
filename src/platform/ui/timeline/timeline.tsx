import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'

export type Milestone = {
  readonly key: string | number
  /** In the reader's form. */
  readonly time: string
  readonly text: ComponentChildren
  /** Who did it, the reason given, the document. */
  readonly note?: ComponentChildren
  readonly state: 'done' | 'now' | 'ahead'
}

const icons = { done: 'check', now: 'arrow-right', ahead: 'circle' } as const

/** What happened and what is to come, in order of time: a campaign's milestones, a dossier's way. */
export const Timeline = ({ items }: { readonly items: readonly Milestone[] }) => (
  <ol class="timeline">
    {items.map((item) => (
      <li
        key={item.key}
        class={`milestone milestone-${item.state}`}
        aria-current={item.state === 'now' ? 'step' : undefined}
      >
        <Icon name={icons[item.state]} />
        <p class="milestone-time">{item.time}</p>
        <div>
          <p>{item.text}</p>
          {item.note && <div class="milestone-note">{item.note}</div>}
        </div>
      </li>
    ))}
  </ol>
)
