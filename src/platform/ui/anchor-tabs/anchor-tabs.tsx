import { useSay } from '../setting/setting.tsx'

export type AnchorTab = { readonly href: string; readonly text: string; readonly current?: boolean }

/** The parts of a long page as links to its own headings (`#tien-do`), or to sister pages (`current` marks this one). */
export const AnchorTabs = ({
  items,
  label,
}: {
  readonly items: readonly AnchorTab[]
  readonly label?: string
}) => {
  const say = useSay()
  return (
    <nav class="tabs" aria-label={label ?? say('nav.onPage')}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
