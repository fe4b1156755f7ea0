import { useSay } from '../setting/setting.tsx'

export type Crumb = { readonly href: string; readonly text: string }

/** The way down to this page; the page itself is not repeated. */
export const Crumbs = ({ items }: { readonly items: readonly Crumb[] }) => {
  const say = useSay()
  if (items.length === 0) return null
  return (
    <nav class="crumbs" aria-label={say('nav.crumbs')}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
