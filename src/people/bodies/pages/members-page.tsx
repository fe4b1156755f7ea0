import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { TrailStep, UnitOn } from '../../../units/unit.ts'
import type { BodyMemberRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type MembersProps = {
  readonly visit: Visit
  readonly body: UnitOn
  readonly trail: readonly TrailStep[]
  readonly members: readonly BodyMemberRow[]
  readonly mayName: boolean
}

const addressOf = ({ body }: MembersProps): string => `/lam-viec/don-vi/${body.code}/thanh-vien`

const End = (props: MembersProps & { readonly member: BodyMemberRow }) => {
  const { visit, member } = props
  const t = say(visit.language)
  const name = `thoi-${member.id.slice(0, 8)}`
  return (
    <Details summary={t('body.end')} open={visit.problem?.typed['_form'] === name}>
      <Form visit={visit} action={`${addressOf(props)}/thoi`} name={name}>
        <HiddenField name="memberId" value={member.id} />
        <DateField name="day" label={t('body.until')} value={visit.today} />
        <Actions>
          <Button kind="secondary">{t('body.end')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const List = (props: MembersProps) => {
  const { visit, members, mayName, body } = props
  const t = say(visit.language)
  const isOver = ({ untilDay }: BodyMemberRow): boolean => untilDay !== null && untilDay <= visit.today
  return (
    <Table<BodyMemberRow>
      caption={t('body.members', { body: body.name })}
      captionHidden
      phone="cards"
      empty={t('body.none')}
      columns={[
        {
          key: 'name',
          head: t('person.name'),
          rowHead: true,
          cell: ({ personId, memberName }) =>
            personId ? <a href={`/lam-viec/nguoi/${personId}`}>{memberName}</a> : memberName,
        },
        { key: 'role', head: t('body.role'), cell: ({ role }) => <span lang="vi">{role}</span> },
        { key: 'from', head: t('body.from'), cell: ({ fromDay }) => showDay(fromDay, visit.language) },
        {
          key: 'until',
          head: t('body.until'),
          cell: ({ untilDay }) => (untilDay ? showDay(untilDay, visit.language) : '–'),
        },
        ...(mayName
          ? [
              {
                key: 'act',
                head: t('body.act'),
                cell: (member: BodyMemberRow) => (isOver(member) ? '–' : <End {...props} member={member} />),
              },
            ]
          : []),
      ]}
      rows={members}
      rowKey={({ id }) => id}
    />
  )
}

/** Who is in a temporary body, in which part, from when until when; and the form that names more of them. */
export const MembersPage = (props: MembersProps) => {
  const { visit, body, trail, mayName } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('body.members', { body: body.name })}
        meta={<UnitPath path={trail.map((step) => ({ text: step.name }))} />}
      />
      <List {...props} />
      {mayName && (
        <Section heading={t('body.name')} id="them" note={t('body.nameNote')}>
          <Form visit={visit} action={addressOf(props)} name="them">
            <TextArea name="members" label={t('body.lines')} hint={t('body.linesHint')} rows={6} />
            <DateField name="fromDay" label={t('body.from')} value={visit.today} />
            <DateField name="untilDay" label={t('body.until')} optional />
            <Actions>
              <Button icon="plus">{t('body.name')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
