import type { Language } from '../../platform/plain/language.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import type { State } from '../../platform/ui/chip/states.ts'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import type { TrailStep } from '../../units/unit.ts'
import { majorityOf, quorumOf, showShare } from '../council.ts'
import type { CouncilRow, CouncilSessionState } from '../tables.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/hoi-dong'
export const pathOfSession = (id: string): string => `${home}/phien/${id}`
export const pathOfCouncil = (id: string): string => `${home}/${id}/thanh-vien`

const chips: Readonly<Record<CouncilSessionState, State>> = {
  prepared: 'not-started',
  open: 'awaiting-council',
  closed: 'closed',
}

export const SessionState = ({ state, language }: { state: CouncilSessionState; language: Language }) => (
  <Chip state={chips[state]} text={say(language)(`state.${state}`)} />
)

export const Unit = ({ trail }: { readonly trail: readonly TrailStep[] }) => (
  <UnitPath path={trail.map(({ name }) => ({ text: name }))} />
)

/** Wherever a figure of the regulation is used, whether anyone has checked it. */
export const Unverified = ({ verified, language }: { verified: boolean; language: Language }) =>
  verified ? null : <Chip state="unverified" text={say(language)('council.unverified')} />

/** The council's rule in words, with where it stands and whether that was checked. */
export const Rule = ({ council, language }: { council: CouncilRow; language: Language }) => {
  const t = say(language)
  const quorum = showShare(quorumOf(council))
  const share = showShare(majorityOf(council))
  return (
    <>
      {t('council.quorumRule', { share: quorum })}.{' '}
      {t(council.majorityStrict ? 'council.more' : 'council.least', { share })}.{' '}
      <span class="faint" lang="vi">
        {council.regulationCitation ?? t('council.noCitation')}
      </span>{' '}
      <Unverified verified={council.verified} language={language} />
    </>
  )
}
