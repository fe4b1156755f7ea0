import { capitalised, placeOf, signatureOf } from '../../council/paper-heads.ts'
import type { Certificate } from '../../platform/paper/certificate.ts'
import type { Day } from '../../platform/plain/day.ts'
import { authorityOf, positionLine } from '../decision-paper.ts'
import type { AwardSubjectKind } from '../tables.ts'
import { verificationOf } from '../verification-code.ts'

export type CertificateFacts = {
  readonly id: string
  readonly subjectKind: AwardSubjectKind
  readonly subjectName: string
  readonly subjectPosition: string | null
  readonly unitName: string
  readonly achievement: string
  readonly ordinal: number
  readonly formName: string
  readonly formKind: 'title' | 'form'
  readonly formCode: string
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly deciderTitle: string
  readonly signerLine: string
  readonly signer: string | null
  /** Names of the units from the root down to who decides. */
  readonly deciderTrail: readonly string[]
}

/** Since when NĐ 98/2023/NĐ-CP stands, whose Điều 104 lays out these two. */
const laidOutFrom: Day = '2024-01-01'
const laidOut: readonly string[] = ['giay_khen', 'chien_si_thi_dua_co_so']

/** Whether the layout is the law's own for this award on that day; of all others no layout is known here. */
export const isLaidOut = ({ formCode, issuedOn }: Pick<CertificateFacts, 'formCode' | 'issuedOn'>): boolean =>
  issuedOn !== null && issuedOn >= laidOutFrom && laidOut.includes(formCode)

/** `Bằng khen` of `Bằng khen của Chủ tịch …`: who gives it stands above already. */
const awardName = ({ formKind, formName }: CertificateFacts): string =>
  formKind === 'form' ? formName.replace(/ của .*$/u, '') : formName

/** The words of one award's certificate; nothing that the register does not say. */
export const certificateOf = (facts: CertificateFacts, origin: string): Certificate => ({
  decider: authorityOf(facts),
  gives: facts.formKind === 'title' ? 'Tặng danh hiệu' : 'Tặng',
  award: awardName(facts),
  awardee: capitalised(facts.subjectName),
  address: positionLine(facts),
  achievement: facts.achievement,
  decisionNumber: facts.number,
  decidedOn: facts.issuedOn,
  ordinal: facts.ordinal,
  place: placeOf(facts.deciderTrail),
  signature: signatureOf(facts.signerLine, facts.signer ?? ''),
  verification: verificationOf(facts.id, origin),
})
