import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { voteChoices } from '../../council.ts'
import { pathOfSession } from '../../pages/parts.tsx'
import type { SessionMember } from '../../queries.ts'
import type { SessionView } from '../queries.ts'
import { say } from '../words.ts'

type Props = { readonly visit: Visit; readonly view: SessionView; readonly member: SessionMember }

/** The secretary enters one member's paper: every dossier he has not voted on, on one page. */
export const PaperVotesPage = ({ visit, view, member }: Props) => {
  const t = say(visit.language)
  const { name, personId } = member
  const { session } = view
  const open = view.items.filter(
    ({ id }) => !view.votes.some((vote) => vote.itemId === id && vote.personId === personId),
  )
  const choices = voteChoices.map((choice) => ({ value: choice, text: t(`choice.${choice}`) }))
  return (
    <>
      <PageHead kicker={session.title} title={t('paper.title', { name })} lead={t('paper.lead')} />
      {open.length === 0 ? (
        <Empty text={t('paper.none', { name })}>
          <LinkButton href={pathOfSession(session.id)}>{t('vote.back')}</LinkButton>
        </Empty>
      ) : (
        <Form visit={visit} action={`${pathOfSession(session.id)}/phieu-giay?thanh-vien=${personId}`}>
          {open.map(({ id, position, subjectName, formVi, formEn }) => (
            <RadioField
              key={id}
              name={`choice.${id}`}
              label={`${position}. ${subjectName}`}
              hint={visit.language === 'vi' ? formVi : formEn}
              choices={choices}
              inline
              optional
            />
          ))}
          <Actions>
            <Button>{t('paper.record')}</Button>
            <LinkButton kind="quiet" href={pathOfSession(session.id)}>
              {t('vote.back')}
            </LinkButton>
          </Actions>
        </Form>
      )}
    </>
  )
}
