import { showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { State } from '../../../platform/ui/chip/states.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { dayPath, daysPath } from '../day-path.ts'
import type { DayFound } from '../queries.ts'
import { say } from '../words.ts'

const chips = { preparing: 'draft', open: 'running', closed: 'closed' } as const satisfies Record<
  DayFound['state'],
  State
>

export type DaysPageProps = {
  readonly visit: Visit
  readonly days: readonly DayFound[]
  readonly mayCreate: boolean
}

/** The election days that the visitor may see. */
export const DaysPage = ({ visit, days, mayCreate }: DaysPageProps) => {
  const { language } = visit
  const t = say(language)
  const dates = [...new Set(days.map(({ day }) => day))]
  return (
    <>
      <PageHead
        title={t('days.title')}
        lead={t('days.lead')}
        actions={
          mayCreate ? <LinkButton href={`${daysPath}/them`}>{t('days.create')}</LinkButton> : undefined
        }
      />
      <Table
        caption={t('days.title')}
        captionHidden
        empty={t('days.empty')}
        columns={[
          { key: 'name', head: t('days.name'), cell: (one) => <a href={dayPath(one.slug)}>{one.name}</a> },
          { key: 'province', head: t('days.province'), cell: (one) => one.provinceName },
          { key: 'day', head: t('days.day'), cell: (one) => showDay(one.day, language) },
          {
            key: 'state',
            head: t('days.state'),
            cell: ({ state }) => <Chip state={chips[state]} text={t(`state.${state}`)} />,
          },
          {
            key: 'campaign',
            head: t('days.campaign'),
            cell: (one) => <a href={`/lam-viec/phong-trao/${one.campaignSlug}`}>{one.campaignName}</a>,
          },
        ]}
        rows={days}
        rowKey={({ id }) => id}
      />
      {dates.length > 0 && (
        <ul>
          {dates.map((day) => (
            <li key={day}>
              <a href={`${daysPath}/toan-quoc/${day}`}>
                {t('days.national')}: {showDay(day, language)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
