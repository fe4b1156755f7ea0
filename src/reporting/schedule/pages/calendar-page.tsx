import type { NamedHoliday } from '../../../platform/law/holidays.ts'
import { showWeekdayDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
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
  /** The days off of the year that the law itself names. */
  readonly byLaw: readonly NamedHoliday[]
  readonly year: number
  readonly maySet: boolean
}

const linesOf = (days: readonly DayOffRow[]): string =>
  days.map(({ day, name }) => `${dayInField(day)} ${name}`).join('\n')

/** The form that replaces what was announced for a year. */
const SetYear = ({ visit, days, year }: Pick<CalendarProps, 'visit' | 'days' | 'year'>) => {
  const t = say(visit.language)
  const ofYear = days.filter(({ day }) => day.startsWith(String(year)))
  return (
    <Section heading={t('calendar.set')} id="ghi">
      <Form visit={visit} action="/lam-viec/bao-cao-ky/lich-nghi">
        <NumberField name="year" label={t('calendar.year')} value={String(year)} whole />
        <TextArea
          name="days"
          label={t('calendar.days')}
          hint={t('calendar.daysHint')}
          value={linesOf(ofYear.filter(({ works }) => !works))}
          rows={10}
          optional
        />
        <TextArea
          name="worked"
          label={t('calendar.worked')}
          hint={t('calendar.workedHint')}
          value={linesOf(ofYear.filter(({ works }) => works))}
          rows={3}
          optional
        />
        <Actions>
          <Button>{t('calendar.save')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** Days off by law and by announcement. */
export const CalendarPage = ({ visit, days, byLaw, year, maySet }: CalendarProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('calendar.title')} lead={t('calendar.lead')} />
      <Section
        heading={t('calendar.byLaw', { year })}
        note={<a href="/lam-viec/quy-dinh">{t('calendar.law')}</a>}
      >
        <ul>
          {byLaw.map(({ day, vi, en, mark }) => (
            <li key={day}>
              {showWeekdayDay(day, visit.language)}: {visit.language === 'vi' ? vi : en}{' '}
              {mark === 'recalled' && <Chip state="unverified" />}
            </li>
          ))}
        </ul>
      </Section>
      <h2>{t('calendar.announced')}</h2>
      <Table
        caption={t('calendar.announced')}
        captionHidden
        columns={[
          {
            key: 'day',
            head: t('calendar.day'),
            cell: ({ day }) => showWeekdayDay(day, visit.language),
          },
          { key: 'name', head: t('calendar.name'), cell: ({ name }) => <span lang="vi">{name}</span> },
          {
            key: 'kind',
            head: t('calendar.kind'),
            cell: ({ works }) => t(works ? 'calendar.works' : 'calendar.off'),
          },
          { key: 'by', head: t('calendar.by'), cell: ({ notedBy }) => notedBy },
        ]}
        rows={days}
        rowKey={({ day }) => day}
        empty={<Empty text={t('calendar.none')} />}
      />
      {maySet && <SetYear visit={visit} days={days} year={year} />}
    </>
  )
}
