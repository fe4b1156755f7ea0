import { Icon } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'
import { pagesShown } from './pages-shown.ts'

export type PagerProps = {
  /** Counted from 1. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly href: (page: number) => string
}

/** Leads through the pages of a long list and says which rows are shown. */
export const Pager = ({ page, pageSize, total, href }: PagerProps) => {
  const say = useSay()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1
  const shown = say('page.shown', { from, to: Math.min(page * pageSize, total), total })
  if (pages === 1) return null
  return (
    <nav class="pager" aria-label={say('nav.pages')}>
      <p class="pager-shown tabular">{shown}</p>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              <Icon name="arrow-left" />
              {say('page.previous')}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`} class={number === null ? 'pager-gap' : 'pager-number'}>
            {number === null ? (
              '…'
            ) : (
              <a
                href={href(number)}
                aria-label={say('page.number', { page: number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {say('page.next')}
              <Icon name="arrow-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
