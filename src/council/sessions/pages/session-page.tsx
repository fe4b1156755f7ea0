import { showDay } from '../../../platform/plain/day.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { Stat, Stats } from '../../../platform/ui/stat/stat.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import { pathOfSession, SessionState, Unverified } from '../../pages/parts.tsx'
import { say } from '../words.ts'
import { Agenda } from './agenda.tsx'
import { Interests } from './interests.tsx'
import { LawBeside } from './law-beside.tsx'
import { Members } from './members.tsx'
import { answeredCount, type SessionProps } from './session-props.ts'

const Figures = ({ visit, view }: SessionProps) => {
  const t = say(visit.language)
  const { session, members, items, votes } = view
  const { totalMembers: total, quorumNeeded: needed } = session
  const present = members.filter(({ presence }) => presence === 'present').length
  const meeting = session.way === 'meeting'
  const citation = session.ruleCitation ?? t('session.ownRule')
  return (
    <Stats>
      <Stat
        value={`${meeting ? present : answeredCount(view)}/${total}`}
        sentence={t(meeting ? 'session.present' : 'session.answered', { needed })}
      />
      <Stat
        value={`${session.votesNeeded}/${total}`}
        sentence={t('session.needed')}
        note={
          <>
            {t('session.byRule', { citation })}{' '}
            <Unverified verified={session.ruleVerified} language={visit.language} />
          </>
        }
      />
      <Stat
        value={`${votes.length}/${items.length * total}`}
        sentence={t('session.votesIn')}
        note={t('session.votesInNote')}
      />
    </Stats>
  )
}

const Opening = ({ visit, view, may }: SessionProps) => {
  const t = say(visit.language)
  const { session, members } = view
  if (session.state !== 'prepared' || !may.run) return null
  const present = members.filter(({ presence }) => presence === 'present').length
  const needed = session.quorumNeeded
  return (
    <Form visit={visit} action={`${pathOfSession(session.id)}/khai-mac`} name="khai-mac">
      <p>
        {t(session.way === 'meeting' ? 'session.openHintMeeting' : 'session.openHintWritten', {
          needed,
          present,
        })}
      </p>
      <Actions>
        <Button>{t('session.open')}</Button>
      </Actions>
    </Form>
  )
}

const Closing = ({ visit, view, may }: SessionProps) => {
  const t = say(visit.language)
  const { session, items, members, votes } = view
  if (session.state !== 'open' || !may.run) return null
  const missing = items.length * session.totalMembers - votes.length
  const late = members.filter(
    ({ personId }) => votes.filter((vote) => vote.personId === personId).length < items.length,
  ).length
  return (
    <Section heading={t('close.title')} id="ket-thuc">
      <p>{missing > 0 ? t('close.missing', { missing, members: late }) : t('close.full')}</p>
      <Form visit={visit} action={`${pathOfSession(session.id)}/ket-thuc`} name="ket-thuc">
        <TextField
          name="minutesNumber"
          label={t('close.number')}
          hint={t('close.numberHint')}
          width="medium"
        />
        <TextArea name="conclusion" label={t('session.conclusion')} rows={4} />
        <Actions>
          <Button>{t('close.act')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Ended = ({ visit, view }: SessionProps) => {
  const t = say(visit.language)
  const { session, items } = view
  if (session.state !== 'closed') return null
  const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length
  const setAside = count('set_aside')
  return (
    <Banner tone="info">
      <p>
        {t('session.results', {
          day: showDay(session.closedOn ?? session.heldOn, visit.language),
          passed: count('passed'),
          failed: count('not_passed'),
          aside: setAside > 0 ? t('session.aside', { count: setAside }) : '',
        })}
      </p>
    </Banner>
  )
}

const Buttons = ({ visit, view, may }: SessionProps) => {
  const t = say(visit.language)
  const { session } = view
  const path = pathOfSession(session.id)
  return (
    <>
      {may.vote && session.state !== 'closed' && (
        <LinkButton kind={session.state === 'open' ? 'primary' : 'secondary'} href={`${path}/phieu`}>
          {t('vote.title')}
        </LinkButton>
      )}
      {session.state === 'closed' && (
        <>
          {may.run && session.campaignId && (
            <LinkButton
              kind="primary"
              href={withQuery('/lam-viec/quyet-dinh/moi', { dot: session.campaignId, phien: session.id })}
            >
              {t('session.draftDecision')}
            </LinkButton>
          )}
          <PaperLinks href={`${path}/bien-ban`} name={t('session.minutes')} language={visit.language} />
        </>
      )}
    </>
  )
}

/** A session: who is there, how many votes are needed and by which rule, each dossier with its votes, what is to be done. */
export const SessionPage = (props: SessionProps) => {
  const { visit, view } = props
  const t = say(visit.language)
  const { session, council } = view
  const meta = (
    <>
      <SessionState state={session.state} language={visit.language} /> {t(`way.${session.way}`)},{' '}
      {showDay(session.heldOn, visit.language)}
      {session.place && `, ${session.place}`}
    </>
  )
  return (
    <>
      <PageHead kicker={council.name} title={session.title} meta={meta} actions={<Buttons {...props} />} />
      <Ended {...props} />
      <Figures {...props} />
      <Opening {...props} />
      <Agenda {...props} />
      <Members {...props} />
      <Interests {...props} />
      {session.conclusion && (
        <Section heading={t('session.conclusion')}>
          <Prose lang="vi" keepLines>
            {session.conclusion}
          </Prose>
        </Section>
      )}
      <LawBeside {...props} />
      <Closing {...props} />
    </>
  )
}
