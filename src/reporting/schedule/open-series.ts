import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { openOne, periodInput, periodRoles, standingUnit } from '../open-period.ts'
import { daysOff } from './queries.ts'
import { MOST_PERIODS, planSeries, seriesRhythms } from './series.ts'

const workingDays = z.number().int().min(0).max(60)

const seriesInput = periodInput
  .pick({ campaignId: true, kind: true, asks: true, dueTime: true, lockTime: true })
  .extend({
    rhythm: z.enum(seriesRhythms),
    fromOn: dayInput,
    firstCutoff: dayInput,
    untilOn: dayInput,
    hours: z
      .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'period.wrong_hour' }))
      .max(24)
      .default([]),
    dueAfter: z.record(z.string(), workingDays),
    lockAfter: workingDays.nullable().default(null),
    sameCutOff: z.boolean().nullish(),
  })

/** Opens all periods of a rhythm at once ("every week from … to …"): all of them, or none. */
export const openSeries = command({
  name: 'period.open_series',
  input: seriesInput,
  roles: periodRoles,
  on: async (reader, { campaignId }) => standingUnit(reader, campaignId),
  run: async (act, input) => {
    const { campaignId, kind, asks, dueTime, lockTime, rhythm, sameCutOff } = input
    const campaign = await mustFindCampaign(act.writer, campaignId)
    const planned = planSeries(input, await daysOff(act.writer, act.law))
    if (planned.length === 0 || planned.length > MOST_PERIODS)
      throw new Refusal(planned.length === 0 ? 'series.empty' : 'series.too_long', {
        values: { most: MOST_PERIODS },
        fields: {
          untilOn: {
            code: planned.length === 0 ? 'series.empty' : 'series.too_long',
            values: { most: MOST_PERIODS },
          },
        },
      })
    const opened = []
    for (const period of planned)
      opened.push(
        await openOne(act, {
          ...period,
          campaignId,
          kind,
          asks,
          dueTime,
          lockTime,
          rhythm,
          sameCutOff: sameCutOff ?? null,
          only: null,
          holidays: [],
        }),
      )
    return {
      result: {
        slug: campaign.slug,
        periods: opened.map(({ periodId }) => periodId),
        reports: opened.reduce((sum, { reports }) => sum + reports, 0),
      },
      subject: `campaign:${campaignId}`,
      unitId: campaign.standingId ?? campaign.launcherId,
      note: { names: planned.map(({ name }) => name) },
    }
  },
})
