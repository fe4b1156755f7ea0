import type { Citation } from './cited-documents.ts'
import { organisationAtStart } from './organisations.ts'
import { type Found, found, type Passage } from './passage.ts'

/** Letters that differ between two words of nearly the same length; 9 when they are far apart. */
const difference = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 1) return 9
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return long.slice(at + 1) === rest ? (short === long ? 0 : 1) : 9
}

const symbolOf = (citation: Citation): string => `${citation.number.typeCode}-${citation.number.organ}`

/** Whether the first word of an issuer is the symbol's agency with one letter wrong (a printed slip of "UBND"). */
export const isMisprint = (issuer: Passage, citation: Citation): boolean => {
  const organ = citation.number.organ
  const word = /^\p{Lu}+(?![\p{L}])/u.exec(issuer.text)?.[0]
  return organ !== null && word !== undefined && difference(word, organ) === 1
}

/**
 * An issuer with a slip in its name is read as the issuer of the nearest other document with the same symbol, or as the
 * symbol's agency. null when the name is no slip.
 */
export const mendedIssuer = (
  named: Passage,
  citation: Citation | undefined,
  all: readonly Citation[],
): Found<string> | null => {
  if (!citation || organisationAtStart(named) || !isMisprint(named, citation)) return null
  const distance = (other: Citation): number =>
    Math.abs(other.number.where.start - citation.number.where.start)
  const [nearest] = all
    .filter((other) => other.issuer !== null && other.number.number !== citation.number.number)
    .filter(
      (other) => symbolOf(other) === symbolOf(citation) && other.issuer && organisationAtStart(other.issuer),
    )
    .sort((a, b) => distance(a) - distance(b))
  const spans = [{ start: named.start, end: named.end }]
  return nearest?.issuer
    ? { value: found(nearest.issuer).value, spans }
    : { value: citation.number.organ ?? found(named).value, spans }
}
