import { nameFollower } from '../../reporting/follow-up/name-follower.ts'
import { sendReminder } from '../../reporting/follow-up/send-reminder.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import type { DemoReminder } from '../report-shapes.ts'
import { dutyOf, reportIdOf } from './find.ts'

const inCharge = ({ campaigns }: Demo): readonly Deed[] =>
  campaigns.flatMap(({ id, inCharge: charge }) =>
    (charge?.members ?? []).map(({ person, units }) =>
      deed({
        day: charge?.on ?? '',
        time: '09:00',
        by: charge?.by ?? '',
        name: `campaigns ${id} in charge ${person}`,
        command: nameFollower,
        input: ({ ledger }) => ({
          campaignId: ledger.id(`campaign:${id}`),
          personId: ledger.id(`person:${person}`),
          unitIds: units.map(ledger.unit),
        }),
      }),
    ),
  )

const reminded = (reminder: DemoReminder): Deed => {
  const { campaign, unit, period, step, kind, day, time, by, text, answer, expect } = reminder
  return deed({
    day,
    time,
    by,
    name: `reminders ${day} ${time} ${unit} ${period ?? step} ${kind}`,
    expect,
    command: sendReminder,
    input: async (stage) => ({
      campaignId: stage.ledger.id(`campaign:${campaign}`),
      kind,
      urged: [
        {
          dutyId: step ? await dutyOf(stage, campaign, unit, step) : null,
          reportId: period ? await reportIdOf(stage, period, unit) : null,
          text,
          answer: answer ?? null,
        },
      ],
      letter: null,
    }),
  })
}

/** Who of the council follows which units, and who was urged for what. */
export const followUpDeeds = (demo: Demo): readonly Deed[] => [
  ...inCharge(demo),
  ...demo.reminders.filter(({ kind }) => kind === 'personal' || kind === 'phone').map(reminded),
]
