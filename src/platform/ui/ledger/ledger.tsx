import type { ComponentChildren } from 'preact'

export type LedgerEntry = {
  readonly key: string | number
  readonly title: ComponentChildren
  readonly href?: string
  /** Small words under the title: document, period, unit. */
  readonly meta?: ComponentChildren
  /** One or two sentences, a Meter, a StepLine. */
  readonly body?: ComponentChildren
  /** The right column: figures that matter, a chip, the time left. */
  readonly side?: ComponentChildren
}

/** Entries of a register, ruled and one under the other: campaigns, decisions, examples. */
export const Ledger = ({
  entries,
  level = 3,
}: {
  readonly entries: readonly LedgerEntry[]
  readonly level?: 2 | 3 | 4
}) => (
  <ul class="ledger">
    {entries.map(({ key, title, href, meta, body, side }) => {
      const words = href ? <a href={href}>{title}</a> : title
      return (
        <li key={key} class="ledger-entry">
          <div>
            {level === 2 && <h2 class="ledger-title">{words}</h2>}
            {level === 3 && <h3 class="ledger-title">{words}</h3>}
            {level === 4 && <h4 class="ledger-title">{words}</h4>}
            {meta && <div class="ledger-meta">{meta}</div>}
            {body}
          </div>
          {side && <div class="ledger-side">{side}</div>}
        </li>
      )
    })}
  </ul>
)
