import type { ComponentChildren } from 'preact'

export type EmptyProps = {
  /** What is not there: 'Chưa có phong trào đang mở'. */
  readonly text: string
  /** What to do instead. */
  readonly children?: ComponentChildren
}

/** Says that there is nothing, and what to do next. */
export const Empty = ({ text, children }: EmptyProps) => (
  <div class="empty">
    <p class="empty-text">{text}</p>
    {children && <div>{children}</div>}
  </div>
)
