import type { VNode } from 'preact'
import type { Language } from '../../plain/language.ts'

type BareDocumentProps = {
  readonly language: Language
  readonly title: string
  readonly stylesheet: string | null
  readonly body: VNode
}

/** A whole page that needs nothing but itself: for when frame, session or database may be what fails. */
export const BareDocument = ({ language, title, stylesheet, body }: BareDocumentProps) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {stylesheet && <link rel="stylesheet" href={stylesheet} />}
    </head>
    <body class="portal">
      <div class="foot-band" />
      <main id="noi-dung" class="wide content">
        {body}
      </main>
    </body>
  </html>
)
