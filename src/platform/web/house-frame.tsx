import type { VNode } from 'preact'
import { holdsRole } from '../actor.ts'
import type { Reader } from '../database/handles.ts'
import { showMoment } from '../plain/moment.ts'
import { type Sentence, speak } from '../plain/words.ts'
import type { AssetMap } from '../ui/frame/assets.ts'
import type { Shared } from '../ui/frame/document.tsx'
import { OfficeFrame, SignOutForm } from '../ui/frame/office-frame.tsx'
import type { NavItem } from '../ui/frame/parts.tsx'
import { PortalFrame } from '../ui/frame/portal-frame.tsx'
import { PrintFrame } from '../ui/frame/print-frame.tsx'
import { WallFrame } from '../ui/frame/wall-frame.tsx'
import { link, withQuery } from './address.ts'
import type { Assets } from './assets.ts'
import { displayText } from './display.ts'
import type { Around, Frame } from './parts.ts'
import type { Audience, Shown, Visit } from './route.ts'
import { words } from './words.ts'

/** A part of the house that stands in the navigation; a room names its own in routes.ts. */
export type Section = {
  readonly href: string
  readonly text: Sentence
  readonly audience: Audience
  /** Other addresses that belong to it: their pages stand under this section. */
  readonly also?: readonly string[]
  /** Those whose daily work it is: for them it stands in front when there are too many sections. */
  readonly daily?: readonly string[]
}

/** What the frames say of the installation. */
export type Site = {
  readonly name: Sentence
  /** Who publishes. */
  readonly agency: Sentence
  /** Ending of the official address, `.gov.vn`; never of a demonstration. */
  readonly domain?: string
  readonly portal: readonly Section[]
  /** Beyond seven, what is not somebody's daily work stands under 'Thêm'. */
  readonly office: readonly Section[]
  readonly deskPath: string
  readonly signInPath: string
  readonly signOutPath: string
  /** One's own account: password, sessions. */
  readonly accountPath?: string
  /** What one was told, and how much of it is unread. */
  readonly notices?: {
    readonly path: string
    readonly unread: (reader: Reader, accountId: string) => Promise<number>
  }
  readonly searchPath?: string
  /** What this visitor must know on every page of the office until it is mended; null: nothing. */
  readonly alarm?: (visit: Visit) => { readonly href: string; readonly text: Sentence } | null
  /** At the foot of every public page: accessibility, privacy. */
  readonly footer?: readonly { readonly href: string; readonly text: Sentence }[]
}

const mayUse = (visit: Visit, audience: Audience): boolean =>
  audience === 'public' ||
  (visit.actor.accountId !== null && (audience === 'signed-in' || holdsRole(visit.actor, audience)))

const isHere = (path: string, href: string, among: readonly Section[]): boolean => {
  const holds = (start: string): boolean => path === start || path.startsWith(`${start}/`)
  const within = among.flatMap((one) =>
    [one.href, ...(one.also ?? [])].filter(holds).map((start) => ({ one, start })),
  )
  const nearest = within.toSorted((a, b) => b.start.length - a.start.length)[0]
  return nearest?.one.href === href
}

/** 'Navigation is not a site map': a person meets this many links at most. */
const MOST_LINKS = 7

/**
 * The sections that a person uses, parted into those that stand in the open and those under 'Thêm'. Nothing is parted
 * while all fit; then the higher rank goes before the lower. Both parts keep the house's order.
 */
export const partSections = (
  sections: readonly Section[],
  rankOf: (section: Section) => number,
): { readonly open: readonly Section[]; readonly more: readonly Section[] } => {
  if (sections.length <= MOST_LINKS) return { open: sections, more: [] }
  const inFront = sections.toSorted((one, other) => rankOf(other) - rankOf(one))
  const chosen = new Set(inFront.slice(0, MOST_LINKS - 1))
  return {
    open: sections.filter((one) => chosen.has(one)),
    more: sections.filter((one) => !chosen.has(one)),
  }
}

/** The desk, then the daily work of one's own roles, then what is everyone's, then the rest. */
const rankFor =
  ({ actor }: Visit, deskPath: string) =>
  ({ href, audience, daily }: Section): number => {
    if (href === deskPath) return 3
    if (daily) return holdsRole(actor, daily) ? 2 : 0
    return audience === 'signed-in' ? 1 : 0
  }

const officeNav = (visit: Visit, { office, deskPath }: Site) => {
  const used = office.filter((section) => mayUse(visit, section.audience))
  const { open, more } = partSections(used, rankFor(visit, deskPath))
  return { nav: navOf(visit, open, office), more: navOf(visit, more, office) }
}

const navOf = (
  visit: Visit,
  sections: readonly Section[],
  all: readonly Section[] = sections,
): readonly NavItem[] =>
  sections
    .filter((section) => mayUse(visit, section.audience))
    .map(({ href, text }) => ({
      href: link(visit, href),
      text: text[visit.language],
      current: isHere(visit.path, href, all),
    }))

const textFonts = ['public-sans-latin.woff2', 'public-sans-vietnamese.woff2']
const headlineFonts = ['headline-latin.woff2', 'headline-vietnamese.woff2']

const assetMap = (assets: Assets, fonts: readonly string[], islands: readonly string[]): AssetMap => {
  const script = assets.find('islands.island.js')
  const icon = assets.find('icon.svg')
  return {
    stylesheet: assets.href('style.css'),
    fonts: fonts.map(assets.find).filter((address) => address !== null),
    ...(script ? { script } : {}),
    islands: islands.map((name) => assets.find(`${name}.island.js`)).filter((address) => address !== null),
    ...(icon ? { icon } : {}),
  }
}

type Dress = { readonly site: Site; readonly assets: Assets }

const common = ({ site, assets }: Dress, shown: Shown, visit: Visit, fonts: readonly string[]) => ({
  assets: assetMap(assets, fonts, shown.islands ?? []),
  language: visit.language,
  title: shown.title,
  siteName: site.name[visit.language],
  demo: visit.demo,
  display: shown.display ?? visit.display,
  said: visit.said,
  ...(shown.description ? { description: shown.description } : {}),
  ...(shown.refresh ? { refresh: shown.refresh } : {}),
  ...(shown.crumbs ? { crumbs: shown.crumbs } : {}),
})

/** What a page gives away, with its addresses in full. Of the query only the page's number is part of what it is. */
const sharedOf = ({ given = {} }: Shown, visit: Visit, { alternates }: Around): Shared => {
  const { type = 'website', picture, published, modified, feed, data, inVietnameseAlone } = given
  const language = inVietnameseAlone ? 'vi' : visit.language
  const number = visit.query.get('trang')
  const own = withQuery(link({ language }, visit.path), { trang: number === '1' ? null : number })
  const address = visit.origin + own
  return {
    address,
    languages: inVietnameseAlone ? [] : alternates.map((one) => ({ ...one, href: visit.origin + one.href })),
    type,
    ...(picture ? { picture: visit.origin + picture } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(feed ? { feed } : {}),
    ...(data ? { data: { '@context': 'https://schema.org', url: address, ...data } } : {}),
  }
}

const inPortal = (dress: Dress, shown: Shown, visit: Visit, around: Around): VNode => {
  const { site } = dress
  const say = speak(words)(visit.language)
  const tool = visit.actor.accountId
    ? { href: site.deskPath, text: say('nav.desk') }
    : { href: link(visit, site.signInPath), text: say('nav.signIn') }
  return (
    <PortalFrame
      {...common(dress, shown, visit, [...textFonts, ...headlineFonts])}
      alternates={around.alternates}
      {...(around.status === 200 ? { shared: sharedOf(shown, visit, around) } : {})}
      home={link(visit, '/')}
      agency={site.agency[visit.language]}
      domain={site.domain}
      nav={navOf(visit, site.portal)}
      tools={[tool]}
      footer={
        site.footer && {
          links: site.footer.map(({ href, text }) => ({
            href: link(visit, href),
            text: text[visit.language],
          })),
        }
      }
      search={site.searchPath ? { action: link(visit, site.searchPath), value: shown.searched } : undefined}
    >
      {shown.body}
    </PortalFrame>
  )
}

const unreadOf = new WeakMap<Visit, Promise<number>>()

/** Asked once in a visit, by the frame and by its mark. */
const unread = (notices: NonNullable<Site['notices']>, visit: Visit, accountId: string): Promise<number> => {
  const known = unreadOf.get(visit) ?? notices.unread(visit.reader, accountId)
  unreadOf.set(visit, known)
  return known
}

const noticesTool = async ({ notices }: Site, visit: Visit) => {
  const { accountId } = visit.actor
  if (!notices || accountId === null) return []
  const count = await unread(notices, visit, accountId)
  const say = speak(words)(visit.language)
  return [{ href: notices.path, text: count > 0 ? say('nav.noticesUnread', { count }) : say('nav.notices') }]
}

const alarmFor = ({ alarm }: Site, visit: Visit): NavItem | undefined => {
  const told = alarm?.(visit)
  return told ? { href: told.href, text: told.text[visit.language] } : undefined
}

const inOffice = async (dress: Dress, shown: Shown, visit: Visit): Promise<VNode> => {
  const { site } = dress
  const signedIn = visit.actor.accountId !== null
  const say = speak(words)(visit.language)
  const account = signedIn && site.accountPath ? [{ href: site.accountPath, text: say('nav.account') }] : []
  return (
    <OfficeFrame
      {...common(dress, shown, visit, textFonts)}
      home={site.deskPath}
      alarm={alarmFor(site, visit)}
      {...officeNav(visit, site)}
      person={signedIn ? visit.actor.name : undefined}
      signOut={signedIn ? <SignOutForm visit={visit} action={site.signOutPath} /> : undefined}
      tools={[...(await noticesTool(site, visit)), { href: '/', text: say('nav.portal') }, ...account]}
    >
      {shown.body}
    </OfficeFrame>
  )
}

const onPaper = (dress: Dress, shown: Shown, visit: Visit): VNode => {
  const { letterhead } = shown
  const agency = { name: dress.site.agency[visit.language] }
  return (
    <PrintFrame
      {...common(dress, shown, visit, [])}
      {...(letterhead ?? { motto: false })}
      // an agency is named in Vietnamese, whatever the sheet is in
      agency={letterhead ? { ...letterhead.agency, lang: 'vi' } : agency}
      printedBy={visit.actor.accountId ? visit.actor.name : undefined}
      printedAt={showMoment(visit.now, visit.language)}
      address={link(visit, visit.path)}
    >
      {shown.body}
    </PrintFrame>
  )
}

/** What the frame tells this visitor: his name, the sections of his roles, what is unread; and of which build its files are. */
export const houseFrameMark =
  (site: Site, assets: Assets) =>
  async (visit: Visit): Promise<string> => {
    const { notices } = site
    const { accountId, name, grants } = visit.actor
    const count = notices && accountId !== null ? await unread(notices, visit, accountId) : 0
    const roles = [...new Set(grants.map(({ role }) => role))].sort()
    const built = [assets.find('style.css'), assets.find('islands.island.js')]
    return JSON.stringify([
      name,
      roles,
      count,
      displayText(visit.display),
      alarmFor(site, visit) ?? null,
      ...built,
    ])
  }

/** Portal, office or sheet: as the page says, or by its address. */
export const houseFrame = (site: Site, assets: Assets): Frame => {
  const dress = { site, assets }
  return (shown, visit, around) => {
    const isOffice = visit.path === site.deskPath || visit.path.startsWith(`${site.deskPath}/`)
    const frame = shown.frame ?? (isOffice ? 'office' : 'portal')
    if (frame === 'print') return onPaper(dress, shown, visit)
    if (frame === 'wall') {
      const matter = common(dress, shown, visit, textFonts)
      return <WallFrame {...matter}>{shown.body}</WallFrame>
    }
    return frame === 'office' ? inOffice(dress, shown, visit) : inPortal(dress, shown, visit, around)
  }
}
