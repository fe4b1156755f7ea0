import type { ComponentChildren } from 'preact'

export type DetailsProps = {
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** Help, figures or history that most readers do not need; opened in print. */
export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="details" open={open}>
    <summary>{summary}</summary>
    <div class="details-body">{children}</div>
  </details>
)
