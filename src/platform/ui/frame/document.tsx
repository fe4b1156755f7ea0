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
}

type Props = DocumentProps & {
  readonly body: 'portal' | 'office' | 'print' | 'wall'
  readonly children: ComponentChildren
}

const Head = ({ assets, title, siteName, description, alternates = [], refresh }: DocumentProps) => (
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
    {alternates.map((alternate) => (
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
  </head>
)

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
