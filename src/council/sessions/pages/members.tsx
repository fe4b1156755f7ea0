import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { pathOfSession } from '../../pages/parts.tsx'
import type { SessionMember } from '../../queries.ts'
import { say } from '../words.ts'
import type { SessionProps } from './session-props.ts'

const presences = ['present', 'written', 'absent'] as const

const Presence = ({
  visit,
  member,
  change,
}: {
  visit: SessionProps['visit']
  member: SessionMember
  change: boolean
}) => {
  const t = say(visit.language)
  if (!change) return <>{t(`presence.${member.presence}`)}</>
  return (
    <SelectField
      name={`presence.${member.personId}`}
      label={t('presence.of', { name: member.name })}
      labelHidden
      value={member.presence}
      choices={presences.map((value) => ({ value, text: t(`presence.${value}`) }))}
      none={false}
    />
  )
}

const Rows = ({ visit, view, may }: SessionProps) => {
  const t = say(visit.language)
  const { session, members, votes, items } = view
  const change = may.run && session.state !== 'closed'
  const votedBy = (personId: string) => votes.filter((vote) => vote.personId === personId).length
  const paper = (member: SessionMember) =>
    may.run && session.state === 'open' && votedBy(member.personId) < items.length
  return (
    <Table
      caption={t('session.members')}
      captionHidden
      rows={members}
      rowKey={({ personId }) => personId}
      columns={[
        {
          key: 'name',
          head: t('council.member'),
          cell: ({ name, title }) => (
            <>
              {name}{' '}
              <span class="faint" lang="vi">
                {title}
              </span>
            </>
          ),
        },
        { key: 'role', head: t('council.role'), cell: ({ role }) => t(`role.${role}`) },
        {
          key: 'presence',
          head: t('presence.head'),
          cell: (member) => <Presence visit={visit} member={member} change={change} />,
        },
        {
          key: 'votes',
          head: t('presence.votes'),
          cell: (member) => (
            <>
              {votedBy(member.personId)}/{items.length}{' '}
              {paper(member) && (
                <a href={`${pathOfSession(session.id)}/phieu-giay?thanh-vien=${member.personId}`}>
                  {t('presence.paper')}
                  <span class="visually-hidden">: {member.name}</span>
                </a>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

/** The members with who is there; the secretary marks it in one go. */
export const Members = (props: SessionProps) => {
  const { visit, view, may } = props
  const t = say(visit.language)
  const { session } = view
  const change = may.run && session.state !== 'closed'
  return (
    <Section heading={t('session.members')} id="thanh-vien">
      {change ? (
        <Form visit={visit} action={`${pathOfSession(session.id)}/co-mat`} name="co-mat" wide>
          <Rows {...props} />
          <Actions>
            <Button kind="secondary">{t('presence.mark')}</Button>
          </Actions>
        </Form>
      ) : (
        <Rows {...props} />
      )}
    </Section>
  )
}
