import type { ComponentChildren } from 'preact'
import { Banner } from '../banner/banner.tsx'
import { type Crumb, Crumbs } from '../crumbs/crumbs.tsx'
import { classes, useLanguage, useSay } from '../setting/setting.tsx'
import type { Alternate } from './document.tsx'

export type NavItem = { readonly href: string; readonly text: string; readonly current?: boolean }

export const SkipLink = () => (
  <a class="skip" href="#noi-dung">
    {useSay()('skip')}
  </a>
)

/** On every page of a demonstration, in Vietnamese first: no figure here may be taken for a fact. */
export const DemoNotice = () => {
  const say = useSay()
  const language = useLanguage()
  return (
    <p class="demo-notice">
      <strong lang="vi">DỮ LIỆU MINH HỌA – không phải số liệu chính thức</strong>
      {language === 'en' && <span> {say('demo.notice')}</span>}
    </p>
  )
}

/** The page in its other language; the present one is named, not linked. */
export const LanguageSwitch = ({ alternates }: { readonly alternates: readonly Alternate[] }) => {
  const say = useSay()
  const language = useLanguage()
  if (alternates.length < 2) return null
  return (
    <ul class="language-switch">
      {alternates.map((alternate) => (
        <li key={alternate.language} lang={alternate.language}>
          {alternate.language === language ? (
            <span aria-current="true">{say(`language.${alternate.language}`)}</span>
          ) : (
            <a href={alternate.href} hreflang={alternate.language}>
              {say(`language.${alternate.language}`)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

const NavLinks = ({ items }: { readonly items: readonly NavItem[] }) => (
  <>
    {items.map((item) => (
      <li key={item.href}>
        <a href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.text}
        </a>
      </li>
    ))}
  </>
)

/** The rest of the sections: opens without a script, and stands open where the present page is one of them. */
const NavMore = ({ items }: { readonly items: readonly NavItem[] }) => {
  const say = useSay()
  return (
    <li class="nav-more">
      <details open={items.some(({ current }) => current)}>
        <summary>{say('nav.more')}</summary>
        <ul>
          <NavLinks items={items} />
        </ul>
      </details>
    </li>
  )
}

export const NavList = ({
  items,
  more = [],
  label,
  name,
}: {
  readonly items: readonly NavItem[]
  readonly more?: readonly NavItem[] | undefined
  readonly label: string
  readonly name: string
}) => (
  <nav class={name} aria-label={label}>
    <ul>
      <NavLinks items={items} />
      {more.length > 0 && <NavMore items={more} />}
    </ul>
  </nav>
)

export type MainProps = {
  readonly crumbs?: readonly Crumb[]
  /** What the form before this page has to say. */
  readonly said?: string | null
  readonly children: ComponentChildren
}

export const Main = ({ crumbs = [], said, children, plain }: MainProps & { readonly plain?: boolean }) => (
  <div class={classes('content', !plain && 'wide')}>
    <Crumbs items={crumbs} />
    <main id="noi-dung" tabIndex={-1}>
      {said && (
        <Banner tone="ok" live>
          <p>{said}</p>
        </Banner>
      )}
      {children}
    </main>
  </div>
)
