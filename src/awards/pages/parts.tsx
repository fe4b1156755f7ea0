import { Chip } from '../../platform/ui/chip/chip.tsx'
import type { Language } from '../../platform/plain/language.ts'
import { type KindCounts, subjectKinds } from '../decision.ts'
import type { AwardDecisionState } from '../tables.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/quyet-dinh'
export const registerPath = '/lam-viec/so-khen-thuong'
export const pathOfDecision = (id: string): string => `${home}/${id}`
/** The certificate of one award, and those of a whole decision. */
export const pathOfCertificate = (awardId: string): string => `${registerPath}/${awardId}/bang`
export const pathOfCertificates = (decisionId: string): string => `${pathOfDecision(decisionId)}/bang.pdf`
export const pathOfRevocation = (awardId: string): string => `${registerPath}/${awardId}/huy-bo`

export const DecisionState = ({ state, language }: { state: AwardDecisionState; language: Language }) => (
  <Chip state={state === 'issued' ? 'commended' : 'draft'} text={say(language)(`state.${state}`)} />
)

/** `6 tập thể, 14 cá nhân`. */
export const countsLine = (counts: KindCounts, language: Language): string =>
  subjectKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${say(language)(`kind.${kind}`)}`)
    .join(', ')
