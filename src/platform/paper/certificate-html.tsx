import type { VNode } from 'preact'
import { type Certificate, certificateSheet } from './certificate.ts'
import { SquareCode } from './square-code-drawing.tsx'

/** A certificate for screen and print: classes only (paper.css), the same words as the PDF. */
export const CertificatePaper = ({
  certificate,
  demonstration,
  level = 2,
}: {
  readonly certificate: Certificate
  readonly demonstration: boolean
  readonly level?: 1 | 2
}): VNode => {
  const sheet = certificateSheet(certificate, demonstration)
  const Award = level === 1 ? 'h1' : 'h2'
  return (
    <article class="certificate" lang="vi">
      <div class="certificate-emblem" aria-hidden="true" />
      <p class="certificate-country">
        {sheet.country}
        <span>{sheet.motto}</span>
      </p>
      <p class="certificate-decider">{sheet.decider}</p>
      <p class="certificate-gives">{sheet.gives}</p>
      <Award class="certificate-award">{sheet.award}</Award>
      <p class="certificate-awardee">{sheet.awardee}</p>
      <p>{sheet.address}</p>
      <p class="certificate-achievement">{sheet.achievement}</p>
      <footer class="certificate-foot">
        <div class="certificate-proof">
          <a href={sheet.code.address}>
            <SquareCode text={sheet.code.address} alt={sheet.code.alt} />
          </a>
          <div>
            <p class="certificate-decision">{sheet.decision}</p>
            <p class="certificate-decision">{sheet.ordinal}</p>
            <p class="certificate-code">{sheet.code.words}</p>
            {sheet.notice && <p class="certificate-notice">{sheet.notice}</p>}
          </div>
        </div>
        <div class="certificate-signature">
          <p class="certificate-place">{sheet.placeAndDate}</p>
          {sheet.signers.map((line) => (
            <p key={line} class="certificate-signer">
              {line}
            </p>
          ))}
          <p class="certificate-name">{sheet.name}</p>
        </div>
      </footer>
    </article>
  )
}
