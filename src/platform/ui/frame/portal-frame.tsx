import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'
import { Document, type DocumentProps } from './document.tsx'
import {
  DemoNotice,
  LanguageSwitch,
  Main,
  type MainProps,
  type NavItem,
  NavList,
  SkipLink,
} from './parts.tsx'

export type PortalFrameProps = DocumentProps &
  MainProps & {
    /** Address of the portal's first page in this language. */
    readonly home: string
    /** Who publishes: 'Sở Nội vụ tỉnh Bình Mẫu'. */
    readonly agency: string
    /** Ending of the official address, '.gov.vn': shows 'Cách nhận biết'. Never said by a demonstration. */
    readonly domain?: string
    /** The day and hour of the figures of the page, in full: '07:18, Thứ Bảy, 24/01/2026 (GMT+7)'. */
    readonly clock?: string
    readonly nav: readonly NavItem[]
    /** Small links in the band: Trợ năng, Đăng nhập. */
    readonly tools?: readonly NavItem[]
    /** The search box: where it leads, and what was searched for. */
    readonly search?: { readonly action: string; readonly value?: string }
    readonly demo: boolean
    readonly footer?: FooterMatter
  }

export type FooterMatter = {
  /** Who publishes, who answers for the contents, address, telephone: a line each. */
  readonly lines?: readonly ComponentChildren[]
  readonly links: readonly NavItem[]
}

const Identity = ({ domain }: { readonly domain: string | undefined }) => {
  const say = useSay()
  return domain ? (
    <details class="identity">
      <summary>
        {say('identity.official')} · <span class="identity-how">{say('identity.how')}</span>
      </summary>
      <p>{say('identity.explained', { domain })}</p>
    </details>
  ) : null
}

const Search = ({ action, value }: { readonly action: string; readonly value?: string }) => {
  const say = useSay()
  return (
    <form class="site-search" role="search" action={action} method="get">
      <label class="visually-hidden" for="tim-kiem">
        {say('search.label')}
      </label>
      <input
        class="control"
        id="tim-kiem"
        type="search"
        name="q"
        value={value}
        placeholder={say('search.label')}
      />
      <button type="submit" class="button button-secondary">
        <Icon name="search" />
        <span>{say('search.submit')}</span>
      </button>
    </form>
  )
}

const Band = ({ domain, clock, demo, alternates = [], tools = [] }: PortalFrameProps) => {
  const say = useSay()
  return (
    <div class="band">
      <div class="wide band-line">
        <Identity domain={demo ? undefined : domain} />
        {clock && <p>{clock}</p>}
        <nav class="band-tools" aria-label={say('nav.tools')}>
          {tools.length > 0 && (
            <ul>
              {tools.map((tool) => (
                <li key={tool.href}>
                  <a href={tool.href}>{tool.text}</a>
                </li>
              ))}
            </ul>
          )}
          <LanguageSwitch alternates={alternates} />
        </nav>
      </div>
    </div>
  )
}

const Masthead = (props: PortalFrameProps) => {
  const { siteName, agency, home, search, nav } = props
  const say = useSay()
  return (
    <header class="portal-head">
      <Band {...props} />
      {props.demo && <DemoNotice />}
      <div class="wide masthead">
        <a class="brand" href={home}>
          <span class="brand-agency">{agency}</span>
          <span class="brand-name">{siteName}</span>
        </a>
        {search && <Search {...search} />}
      </div>
      <div class="wide">
        <NavList items={nav} label={say('nav.main')} name="main-nav" />
      </div>
    </header>
  )
}

const Footer = ({ agency, siteName, footer }: PortalFrameProps) => {
  const say = useSay()
  return (
    <footer class="portal-foot">
      <div class="wide portal-foot-columns">
        <div>
          <p class="foot-name">{siteName}</p>
          <p>{agency}</p>
          {footer?.lines?.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
        {footer && footer.links.length > 0 && (
          <NavList items={footer.links} label={say('nav.footer')} name="foot-nav" />
        )}
      </div>
      <div class="foot-band" />
    </footer>
  )
}

/** The public portal's page: cinnabar band, masthead, sections, contents, who publishes. */
export const PortalFrame = (props: PortalFrameProps) => (
  <Document {...props} body="portal">
    <SkipLink />
    <Masthead {...props} />
    <Main {...props} />
    <Footer {...props} />
  </Document>
)
