import { showDay } from '../../platform/plain/day.ts'
import { Actions, LinkButton } from '../../platform/ui/button/button.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TaskList } from '../../platform/ui/task-list/task-list.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { OpenSession, Session } from '../queries.ts'
import type { CouncilView } from '../sessions/queries.ts'
import { say } from '../words.ts'
import { home, pathOfCouncil, pathOfSession, Rule, SessionState, Unit } from './parts.tsx'

export type CouncilOnPage = CouncilView & {
  readonly sessions: readonly Session[]
  readonly mayPrepare: boolean
  readonly mayChange: boolean
}

type Props = {
  readonly visit: Visit
  readonly councils: readonly CouncilOnPage[]
  readonly mine: readonly OpenSession[]
  readonly mayEstablish: boolean
}

const Mine = ({ visit, mine }: Pick<Props, 'visit' | 'mine'>) => {
  const t = say(visit.language)
  return (
    <TaskList
      heading={t('council.mine')}
      empty={t('council.mineNone')}
      tasks={mine.map(({ id, title, heldOn, itemCount: total, votedCount: voted }) => ({
        key: id,
        text: t('council.voteOn', { title }),
        href: pathOfSession(id),
        deadline: showDay(heldOn, visit.language),
        note: t('council.voted', { voted, total }),
        action: (
          <LinkButton kind="primary" href={`${pathOfSession(id)}/phieu`} about={title}>
            {t('council.vote')}
          </LinkButton>
        ),
      }))}
    />
  )
}

const Members = ({
  visit,
  council,
  members,
}: Pick<Props, 'visit'> & Pick<CouncilOnPage, 'council' | 'members'>) => {
  const t = say(visit.language)
  return (
    <Details summary={t('council.membersCount', { count: members.length })}>
      <Table
        caption={`${t('council.members')}: ${council.name}`}
        captionHidden
        dense
        rows={members}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', head: t('council.member'), cell: ({ name }) => name },
          {
            key: 'post',
            head: t('council.post'),
            cell: ({ title }) => <span lang="vi">{title ?? '–'}</span>,
          },
          { key: 'role', head: t('council.role'), cell: ({ role }) => t(`role.${role}`) },
        ]}
      />
    </Details>
  )
}

const Sessions = ({
  visit,
  council,
  sessions,
}: Pick<Props, 'visit'> & Pick<CouncilOnPage, 'council' | 'sessions'>) => {
  const t = say(visit.language)
  const { language } = visit
  if (sessions.length === 0) return <p class="faint">{t('council.noSessions')}</p>
  return (
    <Table
      caption={`${t('council.sessions')}: ${council.name}`}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          head: t('session.what'),
          cell: ({ id, title }) => (
            <a href={pathOfSession(id)} lang="vi">
              {title}
            </a>
          ),
        },
        { key: 'held', head: t('session.held'), cell: ({ heldOn }) => showDay(heldOn, language) },
        { key: 'way', head: t('session.way'), cell: ({ way }) => t(`way.${way}`) },
        {
          key: 'state',
          head: t('session.state'),
          cell: ({ state }) => <SessionState state={state} language={language} />,
        },
      ]}
    />
  )
}

const Council = ({ visit, one }: { readonly visit: Visit; readonly one: CouncilOnPage }) => {
  const t = say(visit.language)
  const { council, trail, mayPrepare, mayChange } = one
  return (
    <Section heading={council.name} id={council.id}>
      <p>
        <Unit trail={trail} />
      </p>
      <p>
        <Rule council={council} language={visit.language} />
      </p>
      <Members visit={visit} council={council} members={one.members} />
      <Sessions visit={visit} council={council} sessions={one.sessions} />
      {(mayPrepare || mayChange) && (
        <Actions>
          {mayPrepare && (
            <LinkButton kind="primary" href={`${home}/phien/moi?hoi-dong=${council.id}`} about={council.name}>
              {t('council.newSession')}
            </LinkButton>
          )}
          {mayChange && (
            <LinkButton href={pathOfCouncil(council.id)} about={council.name}>
              {t('council.change')}
            </LinkButton>
          )}
        </Actions>
      )}
    </Section>
  )
}

/** The councils one may look into, and what waits for one's own vote. */
export const CouncilsPage = ({ visit, councils, mine, mayEstablish }: Props) => {
  const t = say(visit.language)
  const add = mayEstablish && <LinkButton href={`${home}/moi`}>{t('council.new')}</LinkButton>
  return (
    <>
      <PageHead title={t('council.title')} lead={t('council.lead')} actions={add} />
      <Mine visit={visit} mine={mine} />
      {councils.length === 0 && <Empty text={t('council.none')}>{t('council.noneHelp')}</Empty>}
      {councils.map((one) => (
        <Council key={one.council.id} visit={visit} one={one} />
      ))}
    </>
  )
}
