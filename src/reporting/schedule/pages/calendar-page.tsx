import { showWeekdayDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { dayInField } from '../../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { DayOffRow } from '../../tables.ts'
import { say } from '../words.ts'

export type CalendarProps = {
  readonly visit: Visit
  readonly days: readonly DayOffRow[]
  readonly year: number
  readonly maySet: boolean
}

/** Days off, and the form that replaces a year's. */
export const CalendarPage = ({ visit, days, year, maySet }: CalendarProps) => {
  const t = say(visit.language)
  const ofYear = days.filter(({ day }) => day.startsWith(String(year)))
  return (
    <>
      <PageHead title={t('calendar.title')} lead={t('calendar.lead')} />
      <Table
        caption={t('calendar.title')}
        captionHidden
        columns={[
          {
            key: 'day',
            head: t('calendar.day'),
            cell: ({ day }) => showWeekdayDay(day, visit.language),
          },
          { key: 'name', head: t('calendar.name'), cell: ({ name }) => <span lang="vi">{name}</span> },
          { key: 'by', head: t('calendar.by'), cell: ({ notedBy }) => notedBy },
        ]}
        rows={days}
        rowKey={({ day }) => day}
        empty={<Empty text={t('calendar.none')} />}
      />
      {maySet && (
        <Section heading={t('calendar.set')} id="ghi">
          <Form visit={visit} action="/lam-viec/bao-cao-ky/lich-nghi">
            <NumberField name="year" label={t('calendar.year')} value={String(year)} whole />
            <TextArea
              name="days"
              label={t('calendar.days')}
              hint={t('calendar.daysHint')}
              value={ofYear.map(({ day, name }) => `${dayInField(day)} ${name}`).join('\n')}
              rows={10}
              optional
            />
            <Actions>
              <Button>{t('calendar.save')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
