import { openPeriod } from '../../reporting/open-period.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'

/** Reporting periods, opened by whoever recorded the campaign. */
export const periodDeeds = ({ periods, campaigns, holidays }: Demo): readonly Deed[] =>
  periods.map(({ id, campaign, name, kind, from, cutoff, openedOn, due, asks, only }) =>
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
        due,
        asks,
        only: only?.map(ledger.unit),
        holidays: holidays.map(({ day }) => day),
      }),
      keep: (made, ledger) => ledger.keep(`period:${id}`, made.id),
    }),
  )
