import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { pageHref, type Part, samePage } from '../../../platform/web/paging.ts'
import { CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import { isOverdue } from '../inside.ts'
import type { AssignmentFound } from '../queries.ts'
import { say } from '../words.ts'
import { type InsideView, UnitField } from './inside-view.tsx'

export type AssignmentsProps = InsideView & {
  readonly assignments: readonly AssignmentFound[]
  readonly part: Part
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: string }[]
  readonly mayFinish: (assignment: AssignmentFound) => boolean
}

const State = ({ one, props: { visit } }: { one: AssignmentFound; props: AssignmentsProps }) => {
  const t = say(visit.language)
  const due = one.dueOn ? t('task.dueOn', { day: showDay(one.dueOn, visit.language) }) : t('task.noDue')
  if (one.state === 'done')
    return (
      <div>
        <Chip
          state="done"
          text={t('task.done', { day: one.doneOn ? showDay(one.doneOn, visit.language) : '' })}
        />
        <br />
        <span lang="vi">{one.result}</span>
      </div>
    )
  return (
    <div>
      <Chip
        state={isOverdue(one, visit.today) ? 'overdue' : 'in-progress'}
        text={isOverdue(one, visit.today) ? t('task.overdue') : t('task.open')}
      />
      <br />
      {due}
    </div>
  )
}

const Finish = ({ one, props }: { one: AssignmentFound; props: AssignmentsProps }) => {
  const { visit, campaign } = props
  const t = say(visit.language)
  return (
    <Form
      visit={visit}
      action={samePage(`${pagePath(campaign.slug, 'phan-cong')}/xong`, visit)}
      name={`xong-${one.id}`}
      inline
    >
      <HiddenField name="assignmentId" value={one.id} />
      <TextField name="result" label={t('task.result')} />
      <Button kind="secondary" about={one.task}>
        {t('task.finish')}
      </Button>
    </Form>
  )
}

const Tasks = (props: AssignmentsProps) => {
  const { visit, assignments, unitPath, mayFinish } = props
  const t = say(visit.language)
  const columns = [
    {
      key: 'task',
      head: t('task.task'),
      cell: (one: AssignmentFound) => <span lang="vi">{one.task}</span>,
    },
    {
      key: 'who',
      head: t('task.who'),
      cell: (one: AssignmentFound) => (
        <div>
          {one.assigneeName}
          <br />
          <span class="faint">
            <UnitPath path={unitPath(one.unitId).slice(-1)} />
          </span>
        </div>
      ),
    },
    {
      key: 'given',
      head: t('task.given'),
      cell: (one: AssignmentFound) =>
        t('task.givenBy', { day: showDay(one.assignedOn, visit.language), who: one.assignedBy }),
    },
    {
      key: 'state',
      head: t('task.state'),
      cell: (one: AssignmentFound) => <State one={one} props={props} />,
    },
    ...(assignments.some(mayFinish)
      ? [
          {
            key: 'act',
            head: t('task.report'),
            cell: (one: AssignmentFound) => (mayFinish(one) ? <Finish one={one} props={props} /> : null),
          },
        ]
      : []),
  ]
  return (
    <Table
      caption={t('task.title')}
      captionHidden
      columns={columns}
      rows={assignments}
      rowKey={({ id }) => id}
      empty={t('task.empty')}
    />
  )
}

const Give = (props: AssignmentsProps) => {
  const { visit, campaign, people } = props
  const t = say(visit.language)
  return (
    <Form visit={visit} action={pagePath(campaign.slug, 'phan-cong')} name="giao">
      <UnitField {...props} />
      <SelectField
        name="personId"
        label={t('task.person')}
        hint={t('task.personHint')}
        choices={people.map(({ id, name, title }) => ({ value: id, text: `${name} – ${title}` }))}
        optional
      />
      <TextField name="groupName" label={t('task.group')} hint={t('task.groupHint')} optional />
      <TextArea name="task" label={t('task.task')} rows={3} />
      <DateField name="dueOn" label={t('task.due')} optional />
      <Actions>
        <Button>{t('task.give')}</Button>
      </Actions>
    </Form>
  )
}

/** Who does what in a unit for a campaign. */
export const AssignmentsPage = (props: AssignmentsProps) => {
  const { visit, campaign, units, part } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="phan-cong"
        title={t('task.title')}
        lead={t('task.lead')}
      />
      <Section heading={t('task.list')}>
        <Tasks {...props} />
        <Pager
          {...part}
          href={pageHref({ path: pagePath(campaign.slug, 'phan-cong'), query: visit.query })}
        />
      </Section>
      {units.length > 0 && (
        <Section heading={t('task.new')}>
          {units.length > 1 && <UnitLinks {...props} />}
          <Give {...props} />
        </Section>
      )}
    </>
  )
}

/** The people to choose from are those of one unit: another unit is another address. */
const UnitLinks = ({ visit, campaign, units, unitId }: InsideView) => (
  <p>
    {say(visit.language)('task.peopleOf')}{' '}
    {units.map(({ id, name }) => (
      <span key={id}>
        {id === unitId ? (
          <strong>{name}</strong>
        ) : (
          <a href={`${pagePath(campaign.slug, 'phan-cong')}?don-vi=${id}`}>{name}</a>
        )}{' '}
      </span>
    ))}
  </p>
)
