import type { ComponentChildren } from 'preact'
import { useSay } from '../setting/setting.tsx'

export type SummaryRow = {
  readonly key: string
  /** Of the key, where the page itself is in another language. */
  readonly keyLang?: 'vi' | 'en'
  /** Nothing or '' shows as 'Chưa cung cấp'. */
  readonly value?: ComponentChildren
  /** The link to mend this answer; `text` is 'Sửa' unless said otherwise. */
  readonly change?: { readonly href: string; readonly text?: string }
}

/** Questions and their answers, one ruled line each: facts of a page, or the check before handing in. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => {
  const say = useSay()
  return (
    <dl class="summary">
      {rows.map(({ key, keyLang, value, change }) => (
        <div key={key} class="summary-row">
          <dt lang={keyLang}>{key}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? (
              <span class="faint">{say('summary.missing')}</span>
            ) : (
              value
            )}
          </dd>
          {change && (
            <dd class="summary-change">
              <a href={change.href}>
                {change.text ?? say('summary.change')}
                <span class="visually-hidden"> {key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
