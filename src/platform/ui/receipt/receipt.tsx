import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'

export type ReceiptProps = {
  /** 'ĐÃ NỘP báo cáo quý III/2026' – the only place that says so. */
  readonly heading: string
  /** The receipt's number, e.g. 'BC-2026-00123'. */
  readonly code?: string
  readonly codeLabel?: string
  /** When, who answers and until when. */
  readonly children?: ComponentChildren
}

/** The unmistakable word that something was handed in: number, time, what happens next. */
export const Receipt = ({ heading, code, codeLabel, children }: ReceiptProps) => (
  <section class="receipt" role="status">
    <h2>
      <Icon name="check-circle" />
      {heading}
    </h2>
    {code && (
      <p class="receipt-code">
        {codeLabel && <span>{codeLabel} </span>}
        <strong>{code}</strong>
      </p>
    )}
    {children}
  </section>
)
