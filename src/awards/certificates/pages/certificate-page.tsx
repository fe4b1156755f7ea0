import type { VNode } from 'preact'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, LinkButton } from '../../../platform/ui/button/button.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfDecision } from '../../pages/parts.tsx'
import { isLaidOut } from '../certificate-of.ts'
import type { CertificateFound } from '../queries.ts'
import { say } from '../words.ts'

/** One certificate as it will be printed, and what is known of its form. */
export const CertificatePage = ({
  visit,
  facts,
  verification,
  paper,
}: {
  readonly visit: Visit
  readonly facts: CertificateFound
  /** Where it can be verified. */
  readonly verification: string
  /** The sheet itself. */
  readonly paper: VNode
}) => {
  const t = say(visit.language)
  return (
    <>
      {isLaidOut(facts) ? (
        <p class="faint">{t('certificate.laidOut')}</p>
      ) : (
        <Banner tone="warn" heading={t('certificate.unverified')}>
          {t('certificate.notLaidOut', { form: facts.formName })}
        </Banner>
      )}
      <Actions>
        <LinkButton href={`${visit.path}.pdf`} kind="primary" icon="document">
          {t('certificate.pdf')}
        </LinkButton>
        <LinkButton href={pathOfDecision(facts.decisionId)}>{t('certificate.decision')}</LinkButton>
        <LinkButton href={verification} icon="globe">
          {t('certificate.public')}
        </LinkButton>
      </Actions>
      {paper}
    </>
  )
}
