import { type Citation, citationsIn } from './cited-documents.ts'
import { numberKey } from './document-numbers.ts'
import { type Letterhead, letterheadOf } from './letterhead.ts'
import { isMisprint, mendedIssuer } from './misprinted-issuer.ts'
import { organisationAtStart } from './organisations.ts'
import type { Page } from './page.ts'
import { type Found, found, type Span } from './passage.ts'
import type { CitedDocument, DocumentRole } from './reading.ts'
import type { Remark } from './remarks.ts'
import { unnumberedLaunch } from './unnumbered-launch.ts'
import { issuerByOrgan, typeByCode } from './vocabulary-documents.ts'
import { dateFound, type YearGuess } from './years.ts'

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const strongest: Readonly<Record<DocumentRole, number>> = { launch: 2, basis: 1, mention: 0 }

const typeOf = (citations: readonly Citation[]): Found<string> | null => {
  const named = citations.find(({ type }) => type !== null)
  if (named?.type) return { value: capitalised(found(named.type).value), spans: [spanOf(named.type)] }
  const number = citations[0]?.number
  const type = number?.typeCode ? typeByCode[number.typeCode] : undefined
  return number && type ? { value: type, spans: [spanOf(number.where)] } : null
}

const byOrgan = ({ number }: Citation): Found<string> | null => {
  const issuer = number.organ ? issuerByOrgan[number.organ] : undefined
  return issuer ? { value: issuer, spans: [spanOf(number.where)] } : null
}

const isCapitals = (text: string): boolean => / /.test(text) && !/\p{Ll}/u.test(text)

const deputies = /^(?:Phó Thủ tướng|Thủ tướng)/u

const issuerOf = (citations: readonly Citation[], all: readonly Citation[]): Found<string> | null => {
  const bySymbol = citations.map(byOrgan).find((issuer) => issuer !== null) ?? null
  const named = citations
    .flatMap(({ issuer }) => (issuer ? [issuer] : []))
    .sort(
      (a, b) => Number(isCapitals(a.text)) - Number(isCapitals(b.text)) || b.text.length - a.text.length,
    )[0]
  if (!named) return bySymbol
  if (bySymbol && deputies.test(named.text)) return bySymbol
  return mendedIssuer(named, citations[0], all) ?? found(named)
}

/** How likely the text is about launching by this document. */
const launchWeight = (citation: Citation): number =>
  (citation.isIssued ? 4 : 0) +
  (citation.launches ? 2 : 0) +
  (citation.sentence.isFirst ? 1 : 0) -
  (citation.role === 'basis' ? 4 : 0) -
  (citation.sentence.block.rank !== null ? 3 : 0)

const launchKey = (citations: readonly Citation[], letterhead: Letterhead | null): string | null => {
  if (letterhead) return numberKey(letterhead.number.number)
  let best: Citation | null = null
  for (const citation of citations) {
    const isCandidate = citation.role !== 'basis' && launchWeight(citation) >= 3
    if (isCandidate && (best === null || launchWeight(citation) > launchWeight(best))) best = citation
  }
  return best ? numberKey(best.number.number) : null
}

const merged = (
  key: string,
  citations: readonly Citation[],
  context: {
    all: readonly Citation[]
    launch: string | null
    letterhead: Letterhead | null
    year: YearGuess
  },
): CitedDocument => {
  const head =
    context.letterhead && numberKey(context.letterhead.number.number) === key ? context.letterhead : null
  const written =
    citations.map(({ number }) => number).find(({ number }) => /\p{Ll}/u.test(number)) ?? citations[0]?.number
  const roles = citations.map(({ role }) => (role === 'launch' ? 'mention' : role))
  const role =
    key === context.launch ? 'launch' : (roles.sort((a, b) => strongest[b] - strongest[a])[0] ?? 'mention')
  const withDate = citations.find(({ date }) => date !== null)
  const number = written ?? head?.number
  return {
    number: number ? { value: number.number, spans: [spanOf(number.where)] } : null,
    type: head?.type
      ? { value: capitalised(found(head.type).value), spans: [spanOf(head.type)] }
      : typeOf(citations),
    date: dateFound(head?.date ?? withDate?.date ?? null, context.year),
    issuer: head?.issuer ?? issuerOf(citations, context.all),
    role,
    spans: citations.map((citation) => spanOf(citation.number.where)),
  }
}

export type Documents = { readonly documents: readonly CitedDocument[]; readonly remarks: readonly Remark[] }

/** The documents that the text names, the launching one first; then in the order of the text. */
export const documentsOf = (page: Page, year: YearGuess): Documents => {
  const letterhead = letterheadOf(page)
  const all = page.sentences.flatMap(citationsIn)
  const byKey = new Map<string, Citation[]>()
  for (const citation of all) {
    const key = numberKey(citation.number.number)
    const known = byKey.get(key)
    if (known) known.push(citation)
    else byKey.set(key, [citation])
  }
  if (letterhead && !byKey.has(numberKey(letterhead.number.number)))
    byKey.set(numberKey(letterhead.number.number), [])
  const launch = launchKey(all, letterhead)
  const context = { all, launch, letterhead, year }
  const numbered = [...byKey].map(([key, citations]) => merged(key, citations, context))
  const unnumbered = launch === null ? unnumberedLaunch(page, year) : null
  return { documents: [...(unnumbered ? [unnumbered] : []), ...numbered], remarks: slipsOf(all, numbered) }
}

/** Where an issuer's name was read in spite of a slip. */
const slipsOf = (all: readonly Citation[], documents: readonly CitedDocument[]): readonly Remark[] =>
  all.flatMap((citation) => {
    const { issuer, number } = citation
    if (!issuer || organisationAtStart(issuer) || !isMisprint(issuer, citation)) return []
    const read = documents.find((document) => document.number?.value === number.number)?.issuer?.value ?? ''
    return [
      { code: 'issuer.misprinted', values: { written: found(issuer).value, read }, spans: [spanOf(issuer)] },
    ]
  })
