import type { ComponentChildren } from 'preact'
import { classes } from '../setting/setting.tsx'
import { Unbroken } from '../unbroken/unbroken.tsx'

export type PageHeadProps = {
  readonly title: string
  /** Of the title, where the page itself is in another language. */
  readonly lang?: 'vi' | 'en'
  /** The title as it is shown, where a name within it is in another language. */
  readonly shown?: ComponentChildren
  /** Small words above the title: the campaign, the column, the period. */
  readonly kicker?: ComponentChildren
  /** Chip, document, unit, time of the figures: a line under the title. */
  readonly meta?: ComponentChildren
  /** One sentence that says what the page is for. */
  readonly lead?: ComponentChildren
  /** Buttons at the right. */
  readonly actions?: ComponentChildren
}

/** The page's one `<h1>` with what belongs to it. */
export const PageHead = ({ title, lang, shown, kicker, meta, lead, actions }: PageHeadProps) => (
  <div class="page-head">
    <div class="page-head-words">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 lang={lang}>{shown ?? <Unbroken text={title} />}</h1>
      {meta && <div class="page-meta">{meta}</div>}
      {lead && <p class="lead">{lead}</p>}
    </div>
    {actions && <div class="actions">{actions}</div>}
  </div>
)

export type SectionProps = {
  readonly heading: string
  /** Of the heading, where the page itself is in another language. */
  readonly lang?: 'vi' | 'en'
  /** Anchor for AnchorTabs. */
  readonly id?: string
  /** At the right of the heading: the time of the figures, a link to all. */
  readonly note?: ComponentChildren
  readonly level?: 2 | 3
  readonly children: ComponentChildren
}

/** A part of the page under a ruled heading. */
export const Section = ({ heading, lang, id, note, level = 2, children }: SectionProps) => (
  <section class={`section section-${level}`} id={id}>
    <div class="section-head">
      {level === 2 ? <h2 lang={lang}>{heading}</h2> : <h3 lang={lang}>{heading}</h3>}
      {note && <p class="section-note">{note}</p>}
    </div>
    {children}
  </section>
)

/** The matter and, at its side, 320 px of context that drops below on small screens. */
export const Columns = ({ children, aside, asideLabel }: ColumnsProps) => (
  <div class="columns">
    <div class="columns-main">{children}</div>
    <aside class="columns-aside" aria-label={asideLabel}>
      {aside}
    </aside>
  </div>
)

export type ColumnsProps = {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
  /** Names the context for those who jump between landmarks. */
  readonly asideLabel: string
}

/** Two or three equal parts side by side. */
export const Grid = ({
  children,
  parts = 2,
}: {
  readonly children: ComponentChildren
  readonly parts?: 2 | 3
}) => <div class={`grid grid-${parts}`}>{children}</div>

/** Running text in the measure of a book: articles, reasons, notes. `keepLines` shows plain text as it was typed. */
export const Prose = ({ children, keepLines, lang }: ProseProps) => (
  <div class={classes('prose', keepLines && 'prose-lines')} lang={lang}>
    {children}
  </div>
)

export type ProseProps = {
  readonly children: ComponentChildren
  readonly keepLines?: boolean
  readonly lang?: 'vi' | 'en'
}
