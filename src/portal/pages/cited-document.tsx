import type { Language } from '../../platform/plain/language.ts'
import { DocumentCitation } from '../../platform/ui/document-citation/document-citation.tsx'
import { link } from '../../platform/web/address.ts'
import type { PublishedDocumentRow } from '../tables.ts'

/** A published document as it is cited, with the way to its page; what it is about where that is not said beside it. */
export const CitedDocument = ({
  document,
  language,
  withSubject = false,
}: {
  readonly document: PublishedDocumentRow
  readonly language: Language
  readonly withSubject?: boolean
}) => (
  <DocumentCitation
    type={document.kind}
    number={document.number}
    day={document.issuedOn}
    issuer={document.issuerName}
    subject={withSubject ? document.subject : undefined}
    stub={document.knownBy === 'stub'}
    href={link({ language }, `/van-ban/${document.id}`)}
  />
)
