import type { Day } from '../plain/day.ts'
import type { Signature, Verification } from './official-document.ts'
import {
  capitals,
  country,
  dayLineOf,
  demonstrationNotice,
  motto,
  plainText,
  signerLines,
  verificationAlt,
  verificationWords,
} from './official-wording.ts'
import { squareCodeSvg } from './square-code.ts'

/**
 * A certificate (Giấy khen, Bằng khen, a title) with the lines of NĐ 98/2023/NĐ-CP, Điều 104, in their order. Names are
 * given in their ordinary spelling; the renderers set capitals, colours and rules. The place of the emblem stays free.
 */
export type Certificate = {
  /** `Giám đốc Sở Nội vụ tỉnh Mẫu` */
  readonly decider: string
  readonly gives: 'Tặng' | 'Tặng danh hiệu'
  /** `Giấy khen` */
  readonly award: string
  readonly awardee: string
  /** Position and unit, or the address. */
  readonly address: string
  readonly achievement: string
  readonly decisionNumber: string | null
  readonly decidedOn: Day | null
  /** Số sổ vàng: the awardee's place in the decision. */
  readonly ordinal: number
  readonly place: string
  readonly signature: Signature
  readonly verification: Verification
}

/** A certificate with every word in its place and in its capitals. */
export type CertificateSheet = {
  readonly country: string
  readonly motto: string
  readonly decider: string
  readonly gives: string
  readonly award: string
  readonly awardee: string
  readonly address: string
  readonly achievement: string
  readonly decision: string
  readonly ordinal: string
  readonly placeAndDate: string
  readonly signers: readonly string[]
  readonly name: string
  readonly code: {
    readonly address: string
    readonly words: string
    readonly alt: string
    readonly svg: string
  }
  readonly notice: string
}

/** Sets every word of a certificate; pure. */
export const certificateSheet = (certificate: Certificate, demonstration: boolean): CertificateSheet => {
  const { decider, gives, award, decisionNumber, decidedOn, ordinal, place, signature, verification } =
    certificate
  const day = dayLineOf(decidedOn)
  return {
    country,
    motto,
    decider: capitals(plainText(decider)),
    gives: capitals(gives),
    award: capitals(plainText(award)),
    awardee: plainText(certificate.awardee),
    address: plainText(certificate.address),
    achievement: plainText(certificate.achievement),
    decision: `Quyết định số ${decisionNumber ?? '……'} ${day}`,
    ordinal: `Số sổ vàng: ${String(ordinal).padStart(2, '0')}`,
    placeAndDate: `${place}, ${day}`,
    signers: signerLines(signature),
    name: plainText(signature.name),
    code: {
      address: verification.address,
      words: verificationWords(verification.code),
      alt: verificationAlt(verification.address),
      svg: squareCodeSvg(verification.address),
    },
    notice: demonstration ? demonstrationNotice : '',
  }
}
