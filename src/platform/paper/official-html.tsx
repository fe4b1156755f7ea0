import type { VNode } from 'preact'
import { BlockView, Heading, Runs, Signatures } from './official-blocks.tsx'
import type { OfficialDocument } from './official-document.ts'
import { type Sheet, sheetOf } from './official-sheet.ts'
import { addresseesLabel, recipientsLabel } from './official-wording.ts'
import { SquareCode } from './square-code-drawing.tsx'

const Letterhead = ({ sheet }: { sheet: Sheet }): VNode => (
  <header class="paper-head">
    <div class="paper-agency">
      {sheet.parentAgency && <p class="paper-parent">{sheet.parentAgency}</p>}
      <p class="paper-ruled">
        <strong>{sheet.agency}</strong>
      </p>
      <p class="paper-number">{sheet.number}</p>
      {!sheet.kind && <p class="paper-about">{sheet.subject}</p>}
      {sheet.stamps.map(({ text, colour }) => (
        <p key={text} class={`paper-stamp paper-stamp-${colour}`}>
          {text}
        </p>
      ))}
    </div>
    <div class="paper-country">
      <p>
        <strong>{sheet.country}</strong>
      </p>
      <p>
        <strong class="paper-motto">{sheet.motto}</strong>
      </p>
      <p class="paper-place">{sheet.placeAndDate}</p>
    </div>
  </header>
)

const Addressees = ({ lines }: { lines: readonly string[] }): VNode | null =>
  lines.length === 0 ? null : (
    <div class={lines.length === 1 ? 'paper-to paper-center' : 'paper-to'}>
      {addresseesLabel}
      {lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => <p key={line}>{line}</p>)}
    </div>
  )

const Opening = ({ sheet, level }: { sheet: Sheet; level: number }): VNode => (
  <>
    {sheet.kind && (
      <Heading level={level} class="paper-title">
        {sheet.kind}
        <span class="paper-subject paper-ruled">{sheet.subject}</span>
      </Heading>
    )}
    {sheet.authority && <p class="paper-authority">{sheet.authority}</p>}
    {!sheet.kind && <Addressees lines={sheet.addressees} />}
    {sheet.bases.map((base, i) => (
      <p key={i} class="paper-basis">
        <Runs runs={base} />
      </p>
    ))}
    {sheet.kind && <Addressees lines={sheet.addressees} />}
    {sheet.enacting && <p class="paper-authority">{sheet.enacting}</p>}
  </>
)

/** The square code and its words; who reads on a screen may follow it as a link. */
const Verification = ({ sheet }: { sheet: Sheet }): VNode => (
  <>
    {sheet.verification.map(({ address, words, alt }) => (
      <p key={address} class="paper-verification">
        <a href={address}>
          <SquareCode text={address} alt={alt} />
        </a>
        {words}
      </p>
    ))}
  </>
)

const Closing = ({ sheet }: { sheet: Sheet }): VNode => (
  <footer class={sheet.signatures.length > 1 ? 'paper-close paper-close-many' : 'paper-close'}>
    {sheet.recipients.length > 0 && (
      <div class="paper-recipients">
        <p class="paper-recipients-label">{recipientsLabel}</p>
        {sheet.recipients.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Verification sheet={sheet} />
      </div>
    )}
    {sheet.recipients.length === 0 && <Verification sheet={sheet} />}
    <Signatures signatures={sheet.signatures} />
  </footer>
)

/**
 * The document for screen and print: classes only (paper.css), the same words as the PDF. `level` is the heading level of
 * the document's title on the page that shows it (2 unless said otherwise).
 */
export const OfficialPaper = ({
  document,
  level = 2,
}: {
  document: OfficialDocument
  level?: number
}): VNode => {
  const sheet = sheetOf(document)
  // a letter has no title of its own above its annexes
  const annexLevel = sheet.kind ? level + 1 : level
  return (
    <article class={sheet.notice ? 'paper paper-of-demonstration' : 'paper'} lang="vi">
      {sheet.notice && <p class="paper-notice">{sheet.notice}</p>}
      <Letterhead sheet={sheet} />
      <Opening sheet={sheet} level={level} />
      {sheet.body.map((block, i) => (
        <BlockView key={i} block={block} level={level} />
      ))}
      <Closing sheet={sheet} />
      {sheet.contact && <p class="paper-contact">{sheet.contact}</p>}
      {sheet.annexes.map(({ label, title, attached, blocks }) => (
        <section key={label} class="paper-annex">
          <Heading level={annexLevel} class="paper-title">
            {label}
            <span class="paper-subject">{title}</span>
          </Heading>
          <p class="paper-attached">{attached}</p>
          {blocks.map((block, i) => (
            <BlockView key={i} block={block} level={annexLevel} />
          ))}
        </section>
      ))}
    </article>
  )
}
