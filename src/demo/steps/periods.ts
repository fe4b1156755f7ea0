import { openPeriod } from '../../reporting/open-period.ts'
import { setDaysOff } from '../../reporting/schedule/set-days-off.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'

/** Reporting periods, opened by whoever recorded the campaign. */
export const periodDeeds = ({ periods, campaigns }: Demo): readonly Deed[] =>
  periods.map(({ id, campaign, name, kind, from, cutoff, openedOn, due, asks, only, lock, ...clocks }) =>
    deed({
      day: openedOn,
      time: '09:30',
      by: campaigns.find((one) => one.id === campaign)?.recordedBy ?? '',
      name: `periods ${id}`,
      settles: true,
      command: openPeriod,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${campaign}`),
        name,
        kind,
        fromOn: from,
        cutoffOn: cutoff,
        rhythm: clocks.rhythm ?? 'once',
        cutoffTime: clocks.cutoffTime,
        due,
        dueTime: clocks.dueTime,
        lock: lock ?? {},
        asks,
        only: only?.map(ledger.unit),
        holidays: [],
      }),
      keep: (made, ledger) => ledger.keep(`period:${id}`, made.id),
    }),
  )

/** The year's public holidays, from which deadlines are counted; recalled, not read in the State's announcement. */
export const calendarDeeds = ({ holidays, campaigns }: Demo): readonly Deed[] => [
  deed({
    day: '2021-01-04',
    time: '08:00',
    by: campaigns[0]?.recordedBy ?? '',
    name: 'holidays 2021',
    command: setDaysOff,
    input: () => ({
      year: 2021,
      days: holidays.map(({ day, name }) => ({ day, name: `${name} (chưa xác minh)` })),
    }),
  }),
]
