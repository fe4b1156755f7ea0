import type { ComponentChildren } from 'preact'
import { Document, type DocumentProps } from './document.tsx'
import { DemoNotice } from './parts.tsx'

export type WallFrameProps = DocumentProps & { readonly demo: boolean; readonly children: ComponentChildren }

/** A screen that a whole room looks at: the figures and nothing beside them. */
export const WallFrame = (props: WallFrameProps) => (
  <Document {...props} body="wall">
    {props.demo && (
      <header>
        <DemoNotice />
      </header>
    )}
    <main id="noi-dung">{props.children}</main>
  </Document>
)
