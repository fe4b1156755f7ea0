import type { ComponentChildren } from 'preact'
import { showDay } from '../../platform/plain/day.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../platform/ui/button/button.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { Columns, PageHead } from '../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { FindingsSection } from '../facts/pages/findings-section.tsx'
import { isLate } from '../nomination.ts'
import { say } from '../words.ts'
import {
  Alike,
  Appraisals,
  type DossierProps,
  History,
  Papers,
  Proposal,
  submitForm,
} from './dossier-parts.tsx'
import { formName, home, pathOfDossier, StateOf } from './parts.tsx'

type PageProps = DossierProps & { readonly visit: Visit }

const headings = {
  returned: 'dossier.returned',
  not_commended: 'dossier.refused',
  withdrawn: 'dossier.withdrawn',
} as const

/** What the reader must know first: why it came back, or why it stands still. */
const First = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  const { state, reason, frozenReason } = dossier.nomination
  if (frozenReason)
    return (
      <Banner tone="warn" heading={t('dossier.frozen')}>
        <p lang="vi">{frozenReason}</p>
      </Banner>
    )
  if (!reason || (state !== 'returned' && state !== 'not_commended' && state !== 'withdrawn')) return null
  return (
    <Banner tone={state === 'returned' ? 'err' : 'info'} heading={t(headings[state])}>
      <p lang="vi">{reason}</p>
    </Banner>
  )
}

type FormProps = PageProps & { readonly others: ComponentChildren }

const Submit = ({ dossier, language, visit, others }: FormProps) => {
  const t = say(language)
  const { nomination, quota, guidance } = dossier
  const full = quota !== null && quota.used >= quota.maximum
  return (
    <Form visit={visit} action={`${pathOfDossier(nomination.code)}/nop`} name={submitForm}>
      {isLate(guidance.deadlineOn, visit.today) && nomination.submittedOn === null && (
        <p>{t('dossier.afterDeadline', { deadline: showDay(guidance.deadlineOn, language) })}</p>
      )}
      {full && (
        <TextArea
          name="overQuotaReason"
          label={t('dossier.overQuotaReason')}
          hint={t('dossier.quotaFull', { used: quota.used, maximum: quota.maximum })}
          rows={3}
          optional
        />
      )}
      <Actions>
        <Button icon="send">{t('move.nomination.submit')}</Button>
        {others}
      </Actions>
    </Form>
  )
}

const Take = ({ dossier, language, visit, others }: FormProps) => (
  <Form visit={visit} action={`${pathOfDossier(dossier.nomination.code)}/tiep-nhan`} name="tiep-nhan">
    <Actions>
      <Button>{say(language)('move.nomination.take')}</Button>
      {others}
    </Actions>
  </Form>
)

const links = {
  'nomination.propose_up': '/trinh-len',
  'nomination.return': '/tra-lai',
  'nomination.withdraw': '/rut',
} as const

const asked = ['nomination.propose_up', 'nomination.return', 'nomination.withdraw'] as const

const Others = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  const { nomination, moves, mayEdit, mayFreeze } = dossier
  const path = pathOfDossier(nomination.code)
  return (
    <>
      {mayEdit && (
        <LinkButton href={`${path}/sua`} icon="pen">
          {t('dossier.edit')}
        </LinkButton>
      )}
      {asked
        .filter((move) => moves.includes(move))
        .map((move) => (
          <LinkButton key={move} href={path + links[move]}>
            {t(`move.${move}`)}
          </LinkButton>
        ))}
      {mayFreeze && (
        <LinkButton href={`${path}/dung`} icon={nomination.frozenReason ? 'arrow-right' : 'pause'}>
          {t(nomination.frozenReason ? 'move.nomination.release' : 'move.nomination.freeze')}
        </LinkButton>
      )}
    </>
  )
}

/** The one thing to do next, and beside it what else may be done. */
const Doing = (props: PageProps) => {
  const { dossier, language } = props
  const { moves, mayAppraise, mayFreeze, nomination } = dossier
  const others = <Others dossier={dossier} language={language} />
  if (moves.length === 0 && !mayFreeze && !mayAppraise) return null
  if (moves.includes('nomination.submit')) return <Submit {...props} others={others} />
  if (moves.includes('nomination.take')) return <Take {...props} others={others} />
  return (
    <Actions>
      {mayAppraise && (
        <LinkButton kind="primary" href={`${pathOfDossier(nomination.code)}/tham-dinh`}>
          {say(language)('dossier.appraisal')}
        </LinkButton>
      )}
      {others}
    </Actions>
  )
}

const Prints = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  const path = pathOfDossier(dossier.nomination.code)
  return (
    <ul>
      <li>
        <a href={`${path}/in`}>{t('dossier.printReport')}</a>
      </li>
      <li>
        <a href={`${home}/to-trinh/${dossier.guidance.id}/${dossier.nomination.proposerId}`}>
          {t('dossier.printLetter')}
        </a>
      </li>
    </ul>
  )
}

/** One dossier: why it came back on top, the one thing to do, what is proposed, papers, appraisal, trace. */
export const DossierPage = (props: PageProps) => {
  const { dossier, language } = props
  const { nomination, campaign, form, trails, guidance } = dossier
  return (
    <>
      <PageHead
        kicker={campaign.name}
        title={say(language)('dossier.title', {
          code: nomination.code,
          subject: nomination.subjectName,
        })}
        meta={
          <>
            <span>{formName(form, language)}</span>
            <a href="#phap-luat">{say(language)('dossier.law')}</a>
            <StateOf
              nomination={nomination}
              trails={trails}
              language={language}
              deadlineOn={guidance.deadlineOn}
            />
          </>
        }
      />
      <First {...props} />
      <section class="section">
        <Doing {...props} />
      </section>
      <Columns
        asideLabel={say(language)('dossier.history')}
        aside={
          <>
            <History {...props} />
            <Prints {...props} />
          </>
        }
      >
        <Proposal {...props} />
        <Papers {...props} />
        <FindingsSection {...props} />
        <Appraisals {...props} />
        <Alike {...props} />
      </Columns>
    </>
  )
}
