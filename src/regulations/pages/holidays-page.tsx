import { showWeekdayDay } from '../../platform/plain/day.ts'
import { AnchorTabs } from '../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { Holiday } from '../holiday.ts'
import { say } from '../words.ts'

export const holidaysPath = '/lam-viec/lich-nghi'

export type HolidaysProps = {
  readonly visit: Visit
  readonly year: string
  readonly years: readonly string[]
  readonly holidays: readonly Holiday[]
  readonly mayKeep: boolean
}

const Withdraw = ({ visit, holiday }: { readonly visit: Visit; readonly holiday: Holiday }) => (
  <Form visit={visit} action={`${holidaysPath}/bo`} name={`bo-${holiday.day}`} inline>
    <HiddenField name="day" value={holiday.day} />
    <Button kind="quiet" about={showWeekdayDay(holiday.day, visit.language)}>
      {say(visit.language)('holidays.withdraw')}
    </Button>
  </Form>
)

const Add = ({ visit }: HolidaysProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('holidays.add')}>
      <Form visit={visit} action={holidaysPath}>
        <TextArea name="days" label={t('holidays.days')} hint={t('holidays.daysHint')} rows={4} />
        <TextField name="name" label={t('holidays.name')} />
        <TextField name="source" label={t('holidays.source')} hint={t('holidays.sourceHint')} width="long" />
        <Actions>
          <Button>{t('holidays.save')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** The days off of a year; who keeps the calendar adds and removes. */
export const HolidaysPage = (props: HolidaysProps) => {
  const { visit, year, years, holidays, mayKeep } = props
  const t = say(visit.language)
  const items = years.map((one) => ({
    href: `${holidaysPath}?nam=${one}`,
    text: one,
    current: one === year,
  }))
  const act = {
    key: 'act',
    head: t('holidays.act'),
    cell: (holiday: Holiday) => <Withdraw visit={visit} holiday={holiday} />,
  }
  const columns = [
    {
      key: 'day',
      head: t('holidays.day'),
      rowHead: true,
      cell: ({ day }: Holiday) => showWeekdayDay(day, visit.language),
    },
    { key: 'name', head: t('holidays.name'), cell: ({ name }: Holiday) => <span lang="vi">{name}</span> },
    {
      key: 'source',
      head: t('holidays.source'),
      cell: ({ source }: Holiday) => <span lang="vi">{source}</span>,
    },
    ...(mayKeep ? [act] : []),
  ]
  return (
    <>
      <PageHead title={t('holidays.title')} lead={t('holidays.lead')} />
      {items.length > 1 && <AnchorTabs items={items} label={t('holidays.years')} />}
      <Section heading={t('holidays.of', { year })}>
        <Table
          caption={t('holidays.of', { year })}
          captionHidden
          columns={columns}
          rows={holidays}
          rowKey={({ day }) => day}
          empty={t('holidays.empty')}
        />
      </Section>
      {mayKeep && <Add {...props} />}
    </>
  )
}
