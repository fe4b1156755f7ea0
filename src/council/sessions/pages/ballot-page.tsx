import { showDay } from '../../../platform/plain/day.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Appraisal, Nomination } from '../../../nominations/queries.ts'
import { voteChoices } from '../../council.ts'
import { pathOfSession, Unit } from '../../pages/parts.tsx'
import type { Item } from '../../queries.ts'
import type { SessionView } from '../queries.ts'
import { say } from '../words.ts'

export type BallotProps = {
  readonly visit: Visit
  readonly view: SessionView
  /** The dossier at hand, what it says, and what the standing agency says of it. */
  readonly item: Item
  readonly nomination: Nomination
  readonly appraisal: Appraisal | null
  readonly papers: number
  readonly personId: string
}

const opinionLook = {
  eligible: { tone: 'ok', icon: 'check' },
  incomplete: { tone: 'todo', icon: 'info' },
  not_eligible: { tone: 'err', icon: 'cross' },
} as const

export const ballotPath = (sessionId: string, position: number): string =>
  `${pathOfSession(sessionId)}/phieu?ho-so=${position}`

const Opinion = ({ visit, appraisal }: BallotProps) => {
  const t = say(visit.language)
  if (!appraisal) return <span class="faint">{t('vote.noOpinion')}</span>
  return (
    <>
      <Chip {...opinionLook[appraisal.conclusion]} text={t(`opinion.${appraisal.conclusion}`)} />{' '}
      <span lang="vi">{appraisal.opinion}</span>
    </>
  )
}

/** One page a case: who, where, for what, and the standing agency's opinion before the vote. */
const Summary = (props: BallotProps) => {
  const { visit, view, item, nomination, papers } = props
  const t = say(visit.language)
  const { minutes } = nomination
  const review =
    minutes &&
    t('vote.reviewLine', {
      number: minutes.number ? `${minutes.number} ` : '',
      day: showDay(minutes.heldOn, visit.language),
      inFavour: minutes.inFavour,
      total: minutes.total,
    })
  return (
    <SummaryList
      rows={[
        { key: t('item.form'), value: visit.language === 'vi' ? item.formVi : item.formEn },
        ...(item.subjectPosition
          ? [{ key: t('vote.position'), value: <span lang="vi">{item.subjectPosition}</span> }]
          : []),
        {
          key: t('vote.unit'),
          value: <Unit trail={view.trails.get(item.unitId ?? item.proposerId) ?? []} />,
        },
        { key: t('vote.achievement'), value: <span lang="vi">{item.achievement}</span> },
        { key: t('vote.opinion'), value: <Opinion {...props} /> },
        ...(review ? [{ key: t('vote.review'), value: review }] : []),
        {
          key: t('interest.item'),
          value: (
            <>
              <a href={`/lam-viec/khen-thuong/ho-so/${item.code}`}>{t('vote.dossier')}</a>{' '}
              <span class="faint">{t('vote.papers', { count: papers })}</span>
            </>
          ),
        },
      ]}
    />
  )
}

const VoteForm = ({ visit, view, item, personId }: BallotProps) => {
  const t = say(visit.language)
  const { session } = view
  const present = view.members.find((one) => one.personId === personId)?.presence === 'present'
  const last = view.items.every(
    ({ id }) => id === item.id || view.votes.some((vote) => vote.itemId === id && vote.personId === personId),
  )
  return (
    <Form visit={visit} action={ballotPath(session.id, item.position)} name="phieu">
      <HiddenField name="itemId" value={item.id} />
      <RadioField
        name="votes.0.choice"
        label={t('vote.yours')}
        hint={t(present ? 'vote.openly' : 'vote.inWriting')}
        choices={voteChoices.map((choice) => ({ value: choice, text: t(`choice.${choice}`) }))}
      />
      <TextField name="votes.0.note" label={t('vote.note')} width="long" optional />
      <p class="faint">{t('vote.final')}</p>
      <Actions>
        <Button>{t(last ? 'vote.castLast' : 'vote.cast')}</Button>
      </Actions>
    </Form>
  )
}

const DeclareHere = ({ visit, view, item }: BallotProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('interest.declareThis')}>
      <Form visit={visit} action={`${pathOfSession(view.session.id)}/lien-quan`} name="lien-quan">
        <HiddenField name="itemId" value={item.id} />
        <TextField name="kind" label={t('interest.kind')} hint={t('interest.kindHint')} width="long" />
        <Actions>
          <Button kind="secondary">{t('interest.declare')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** What stands where the vote would be: the vote given, the interest that waits, the session that is not open. */
const Place = (props: BallotProps) => {
  const { visit, view, item, personId } = props
  const t = say(visit.language)
  const mine = view.votes.find((vote) => vote.itemId === item.id && vote.personId === personId)
  const declared = view.declarations.find((one) => one.itemId === item.id && one.personId === personId)
  if (mine)
    return (
      <Banner tone="ok">
        <p>
          {t('vote.youVoted', { choice: t(`choice.${mine.choice}`) })}
          {mine.recordedBy && <> ({t('vote.recordedBy', { by: mine.recordedBy })})</>}
        </p>
      </Banner>
    )
  if (view.session.state === 'closed') return <Banner>{<p>{t('vote.over')}</p>}</Banner>
  if (declared?.mayVote === null) return <Banner tone="warn">{<p>{t('vote.waits')}</p>}</Banner>
  if (declared?.mayVote === false)
    return <Banner tone="warn">{<p>{t('vote.excluded', { reason: declared.reason ?? '' })}</p>}</Banner>
  return (
    <>
      {view.session.state === 'open' ? (
        <VoteForm {...props} />
      ) : (
        <Banner>
          <p>{t('vote.notOpen')}</p>
        </Banner>
      )}
      {!declared && <DeclareHere {...props} />}
    </>
  )
}

const Neighbours = ({ visit, view, item }: BallotProps) => {
  const t = say(visit.language)
  const at = view.items.findIndex(({ id }) => id === item.id)
  const [before, after] = [view.items[at - 1], view.items[at + 1]]
  return (
    <Actions>
      {before && (
        <LinkButton kind="quiet" href={ballotPath(view.session.id, before.position)}>
          {t('vote.previous')}
        </LinkButton>
      )}
      {after && (
        <LinkButton kind="quiet" href={ballotPath(view.session.id, after.position)}>
          {t('vote.next')}
        </LinkButton>
      )}
      <LinkButton kind="quiet" href={pathOfSession(view.session.id)}>
        {t('vote.back')}
      </LinkButton>
    </Actions>
  )
}

/** The member's page: one dossier at a time, summary first, then the vote. */
export const BallotPage = (props: BallotProps) => {
  const { visit, view, item, personId } = props
  const t = say(visit.language)
  const total = view.items.length
  const voted = view.votes.filter((vote) => vote.personId === personId).length
  return (
    <>
      <PageHead
        kicker={t('vote.at', { at: item.position, total })}
        title={item.subjectName}
        meta={voted === total ? t('vote.allDone', { total }) : t('vote.done', { voted, total })}
      />
      <Summary {...props} />
      <Place {...props} />
      <Neighbours {...props} />
    </>
  )
}
