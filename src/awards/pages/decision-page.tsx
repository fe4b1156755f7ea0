import { showDay } from '../../platform/plain/day.ts'
import { showPercent } from '../../platform/plain/number.ts'
import { Actions, Button, LinkButton } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../platform/ui/paper-links/paper-links.tsx'
import { Stat, Stats } from '../../platform/ui/stat/stat.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say as sayCertificate } from '../certificates/words.ts'
import { type Awardee, countKinds, directShare } from '../decision.ts'
import type { CouncilResult, ListedDecision } from '../queries.ts'
import type { AwardRow } from '../tables.ts'
import { say } from '../words.ts'
import { AwardeeList } from './awardee-list.tsx'
import { countsLine, DecisionState, pathOfCertificates, pathOfDecision } from './parts.tsx'

export type DecisionProps = {
  readonly visit: Visit
  readonly decision: ListedDecision
  readonly awardees: readonly Awardee[]
  /** What the council said of each dossier. */
  readonly results: ReadonlyMap<string, CouncilResult>
  /** Of an issued decision. */
  readonly awards: readonly AwardRow[]
  readonly may: {
    readonly draft: boolean
    readonly issue: boolean
    readonly revoke: boolean
    /** The certificates. */
    readonly print: boolean
    /** The dossiers behind the names. */
    readonly open: boolean
  }
}

const Figures = ({ visit, awardees, results }: DecisionProps) => {
  const t = say(visit.language)
  const { direct, individuals } = directShare(awardees)
  const differs = awardees.filter((one) => results.get(one.nominationId)?.outcome !== 'passed').length
  return (
    <Stats>
      <Stat
        value={awardees.length}
        sentence={t('figure.counts', { line: countsLine(countKinds(awardees), visit.language) })}
      />
      <Stat
        value={differs}
        sentence={t('figure.differs')}
        note={differs === 0 ? t('figure.differsNone') : undefined}
      />
      <Stat
        value={`${direct}/${individuals}`}
        sentence={t('figure.direct')}
        note={individuals > 0 ? showPercent(direct, individuals, visit.language) : t('figure.directNone')}
      />
    </Stats>
  )
}

const Issue = ({ visit, decision, may }: DecisionProps) => {
  const t = say(visit.language)
  if (decision.state !== 'draft' || !may.issue) return null
  return (
    <Section heading={t('issue.title')} id="ban-hanh">
      <p>{t('issue.lead')}</p>
      <Form visit={visit} action={`${pathOfDecision(decision.id)}/ban-hanh`} name="ban-hanh">
        <HiddenField name="version" value={decision.version} />
        <TextField name="number" label={t('issue.number')} hint={t('issue.numberHint')} optional />
        <TextField
          name="symbol"
          label={t('issue.symbol')}
          hint={t('issue.symbolHint')}
          width="short"
          optional
        />
        <DateField name="issuedOn" label={t('issue.day')} value={visit.today} />
        <TextField name="signer" label={t('issue.signer')} optional />
        <p class="faint">{t('issue.after')}</p>
        <Actions>
          <Button icon="seal">{t('issue.act')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Facts = ({ visit, decision }: DecisionProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('decision.facts')}>
      <SummaryList
        rows={[
          {
            key: t('decision.form'),
            value: visit.language === 'vi' ? decision.formVi : decision.formEn,
          },
          { key: t('decision.campaign'), value: <span lang="vi">{decision.campaign}</span> },
          { key: t('decision.decider'), value: <span lang="vi">{decision.deciderTitle}</span> },
          {
            key: t('decision.signer'),
            value: (
              <span lang="vi">
                {decision.signerLine}
                {decision.signer && ` – ${decision.signer}`}
              </span>
            ),
          },
          {
            key: t('decision.bases'),
            value: (
              <ul lang="vi">
                {decision.bases.map((basis) => (
                  <li key={basis}>{basis}</li>
                ))}
              </ul>
            ),
          },
          ...(decision.documentId
            ? [
                {
                  key: t('decision.document'),
                  value: <a href={`/lam-viec/van-ban/${decision.documentId}`}>{decision.number}</a>,
                },
              ]
            : []),
          ...(decision.note
            ? [{ key: t('decision.note'), value: <span lang="vi">{decision.note}</span> }]
            : []),
        ]}
      />
    </Section>
  )
}

/** A decision before and after its issue: what differs from the council, how many of whom, the list, the paper. */
export const DecisionPage = (props: DecisionProps) => {
  const { visit, decision, may } = props
  const t = say(visit.language)
  const { state, number, issuedOn } = decision
  const path = pathOfDecision(decision.id)
  const meta = (
    <>
      <DecisionState state={state} language={visit.language} />{' '}
      {number && issuedOn && t('register.decisionLine', { number, day: showDay(issuedOn, visit.language) })}
    </>
  )
  const actions = (
    <>
      <PaperLinks
        href={`${path}/quyet-dinh`}
        name={t(state === 'issued' ? 'decision.paperIssued' : 'decision.paper')}
        language={visit.language}
      />
      {state === 'issued' && may.print && (
        <LinkButton href={pathOfCertificates(decision.id)} icon="ribbon">
          {sayCertificate(visit.language)('certificate.all')}
        </LinkButton>
      )}
    </>
  )
  return (
    <>
      <PageHead
        kicker={visit.language === 'vi' ? decision.formVi : decision.formEn}
        title={decision.title}
        meta={meta}
        actions={actions}
      />
      <Figures {...props} />
      <AwardeeList {...props} />
      <Facts {...props} />
      <Issue {...props} />
    </>
  )
}
