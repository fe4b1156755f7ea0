import { z } from 'zod'
import { Refusal } from '../platform/plain/refusal.ts'

const shareInput = z
  .object({ numerator: z.number().int().min(0).max(100), denominator: z.number().int().min(1).max(100) })
  .refine(({ numerator, denominator }) => numerator <= denominator, { error: 'council.share_too_big' })

/** The figures of a council's own regulation. `majorityStrict`: more than the share, else at least the share. */
export const regulationInput = z.object({
  quorum: shareInput,
  majority: shareInput,
  majorityStrict: z.boolean().default(true),
  regulationCitation: z.string().trim().max(300).nullish(),
  verified: z.boolean().default(false),
})

type Regulation = z.output<typeof regulationInput>

/** The regulation as the table keeps it. Nothing counts as checked without the document it was checked against. */
export const regulationColumns = (regulation: Regulation) => {
  const regulationCitation = regulation.regulationCitation || null
  if (regulation.verified && !regulationCitation)
    throw new Refusal('council.verified_needs_citation', {
      fields: { regulationCitation: { code: 'council.verified_needs_citation_short' } },
    })
  return {
    quorumNumerator: regulation.quorum.numerator,
    quorumDenominator: regulation.quorum.denominator,
    majorityNumerator: regulation.majority.numerator,
    majorityDenominator: regulation.majority.denominator,
    majorityStrict: regulation.majorityStrict,
    regulationCitation,
    verified: regulation.verified,
  }
}
