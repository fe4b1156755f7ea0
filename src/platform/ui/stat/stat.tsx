import type { ComponentChildren } from 'preact'

export type StatProps = {
  /** The figure as it is read: '112/145'. Unknown is a word ('Chưa có'), never 0. */
  readonly value: ComponentChildren
  /** What it says: 'đơn vị đã nộp báo cáo quý III'. */
  readonly sentence: ComponentChildren
  /** The time of the figures, the next step. */
  readonly note?: ComponentChildren
}

/** A number set large and plain, with the sentence that makes it mean something. */
export const Stat = ({ value, sentence, note }: StatProps) => (
  <div class="stat">
    <p class="stat-line">
      <span class="stat-value">{value}</span> <span class="stat-sentence">{sentence}</span>
    </p>
    {note && <p class="stat-note">{note}</p>}
  </div>
)

/** Two to four figures side by side, parted by rules. */
export const Stats = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="stats">{children}</div>
)
