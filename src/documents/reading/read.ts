import { awardsOf } from './awards.ts'
import { campaignNameOf, nameCandidates } from './campaign-name.ts'
import { contentsOf } from './contents.ts'
import { documentsOf } from './documents.ts'
import { indicatorsOf } from './indicators.ts'
import { issuerOf } from './issuer.ts'
import { kindOf } from './kind.ts'
import { occasionOf } from './occasion.ts'
import { pageOf } from './page.ts'
import { found } from './passage.ts'
import { periodOf } from './period.ts'
import { phasesOf } from './phases.ts'
import { purposeOf } from './purpose.ts'
import type { CitedDocument, LaunchReading } from './reading.ts'
import { remarksOn } from './remarks.ts'
import { responsibilitiesOf } from './responsibilities.ts'
import { signersOf } from './signers.ts'
import { targetsOf } from './targets.ts'
import { yearGuessOf } from './years.ts'

/**
 * Reads the text of a launch document, or of news about one, into a draft. Pure and deterministic; what the text does
 * not say stays null or empty. Every value carries the spans it was read from, counted in the returned `text`.
 */
export const readLaunchDocument = (text: string): LaunchReading => {
  const page = pageOf(text)
  const year = yearGuessOf(page)
  const names = nameCandidates(page)
  const { documents, remarks: slips } = documentsOf(page, year)
  const issuer = issuerOf(page, documents, names)
  const kind = kindOf(page, documents)
  const { start, end, remarks: ofPeriod } = periodOf(page, names, year)
  return {
    text: page.whole.text,
    kind,
    title: page.title ? found(page.title) : null,
    documents: documents.map((document) => withIssuer(document, issuer)),
    campaignName: campaignNameOf(names),
    occasion: occasionOf(page, names),
    issuer,
    start,
    end,
    purpose: purposeOf(page, names),
    phases: phasesOf(page),
    targets: targetsOf(page, names),
    contents: contentsOf(page, kind),
    indicators: indicatorsOf(page),
    responsibilities: responsibilitiesOf(page),
    awards: awardsOf(page),
    participantsSigned: signersOf(page),
    remarks: [...remarksOn(page), ...slips, ...ofPeriod],
  }
}

/** The launching document is issued by whoever launches, when nothing else says who issued it. */
const withIssuer = (document: CitedDocument, issuer: LaunchReading['issuer']): CitedDocument =>
  document.role === 'launch' && document.issuer === null ? { ...document, issuer } : document
