import type { ComponentChildren } from 'preact'

export type WallFigure = {
  /** Name in the stream's data; '' for what does not change. */
  readonly field: string
  readonly value: string
  readonly label: string
}

export type WallProps = {
  readonly title: string
  /** Address of the server-sent events: a record of the fields' new texts. */
  readonly stream: string
  readonly lead: WallFigure
  /** Stands under the lead, half as large: what the lead is a share of. */
  readonly under: WallFigure
  readonly figures: readonly WallFigure[]
  /** Lines at the foot: the time of the figures, their coverage. */
  readonly lines: readonly { readonly field: string; readonly text: string }[]
  /** What the foot says while the stream runs, when it is lost, and where no script runs. */
  readonly live: string
  readonly lost: string
  readonly still: string
  readonly children?: ComponentChildren
}

/** Figures to be read from across a room. The server writes them; where scripts run, the stream keeps them new. */
export const Wall = ({
  title,
  stream,
  lead,
  under,
  figures,
  lines,
  live,
  lost,
  still,
  children,
}: WallProps) => (
  <div class="wall-board" data-stream={stream} data-live={live} data-lost={lost}>
    <h1 class="wall-title">{title}</h1>
    <div class="wall-lead">
      <p class="wall-value" data-field={lead.field}>
        {lead.value}
      </p>
      <p class="wall-label">{lead.label}</p>
      <p class="wall-under" data-field={under.field}>
        {under.value}
      </p>
      <p class="wall-label">{under.label}</p>
    </div>
    <dl class="wall-figures">
      {figures.map(({ field, value, label }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd data-field={field}>{value}</dd>
        </div>
      ))}
    </dl>
    <div class="wall-foot">
      {lines.map(({ field, text }) => (
        <p key={field} data-field={field}>
          {text}
        </p>
      ))}
      <p class="wall-state" data-state role="status">
        {still}
      </p>
      {children}
    </div>
  </div>
)
