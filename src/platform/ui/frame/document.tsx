import type { ComponentChildren } from 'preact'
import type { Language } from '../../plain/language.ts'
import { PageLanguage } from '../setting/setting.tsx'
import type { AssetMap } from './assets.ts'

export type Alternate = { readonly language: Language; readonly href: string }

/** The reader's display settings (page 'Trợ năng'); they stand as attributes on `<html>`. */
export type Display = {
  readonly contrast?: 'high'
  readonly text?: '125' | '150'
  readonly motion?: 'reduced'
}

/** What search engines, feed readers and those to whom the address is sent take from the page. */
export type Shared = {
  /** The page's own address, in full. */
  readonly address: string
  /** The page in each language, in full; empty where it has one language only. */
  readonly languages: readonly Alternate[]
  readonly type: 'website' | 'article'
  /** Address of a picture, in full. */
  readonly picture?: string
  /** ISO 8601. */
  readonly published?: string
  readonly modified?: string
  readonly feed?: { readonly title: string; readonly href: string }
  /** What the page is about, in the terms of schema.org. */
  readonly data?: Readonly<Record<string, unknown>>
}

export type DocumentProps = {
  readonly assets: AssetMap
  readonly language: Language
  readonly title: string
  /** Stands behind the title in the window's name. */
  readonly siteName: string
  readonly description?: string
  /** The same page in each language, this one included. */
  readonly alternates?: readonly Alternate[]
  readonly display?: Display
  /** Without scripts the page is fetched anew after so many seconds. */
  readonly refresh?: number
  readonly shared?: Shared
}

type Props = DocumentProps & {
  readonly body: 'portal' | 'office' | 'print' | 'wall'
  readonly children: ComponentChildren
}

/** JSON within a page: a data block is never run, and nothing in it can end it. */
const dataBlock = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

const SharedHead = ({
  shared,
  title,
  description,
  language,
}: DocumentProps & { readonly shared: Shared }) => (
  <>
    <link rel="canonical" href={shared.address} />
    <meta property="og:type" content={shared.type} />
    <meta property="og:title" content={title} />
    <meta property="og:url" content={shared.address} />
    <meta property="og:locale" content={language === 'vi' ? 'vi_VN' : 'en_GB'} />
    {description && <meta property="og:description" content={description} />}
    {shared.picture && <meta property="og:image" content={shared.picture} />}
    {shared.published && <meta property="article:published_time" content={shared.published} />}
    {shared.modified && <meta property="article:modified_time" content={shared.modified} />}
    {shared.feed && (
      <link rel="alternate" type="application/rss+xml" title={shared.feed.title} href={shared.feed.href} />
    )}
    {shared.data && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(shared.data) }} />
    )}
  </>
)

const Head = (props: DocumentProps) => {
  const { assets, title, siteName, description, alternates = [], refresh, shared } = props
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {refresh && (
        <noscript>
          <meta http-equiv="refresh" content={String(refresh)} />
        </noscript>
      )}
      <title>{title === siteName ? title : `${title} – ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      <meta name="theme-color" content="#7A1219" />
      {(shared?.languages ?? alternates).map((alternate) => (
        <link key={alternate.language} rel="alternate" hreflang={alternate.language} href={alternate.href} />
      ))}
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {assets.icon && <link rel="icon" href={assets.icon} />}
      {assets.script && <script type="module" src={assets.script} />}
      {assets.islands?.map((island) => (
        <script key={island} type="module" src={island} />
      ))}
      {shared && <SharedHead {...props} shared={shared} />}
    </head>
  )
}

/** The `<html>` around every page, without its doctype, which the server writes before it. */
export const Document = ({ body, children, ...props }: Props) => {
  const { language, display = {} } = props
  return (
    <PageLanguage.Provider value={language}>
      <html
        lang={language}
        data-contrast={display.contrast}
        data-text={display.text}
        data-motion={display.motion}
      >
        <Head {...props} />
        <body class={body}>{children}</body>
      </html>
    </PageLanguage.Provider>
  )
}
