import { z } from 'zod'
import { indicatorsOf, mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { addDays } from '../../platform/plain/day.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { slug } from '../../platform/plain/vietnamese.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { runningRoles } from './election-day.ts'
import { addElectionDay } from './store.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'turnout.not_a_time')

const dayShape = z.object({
  campaignId: z.uuid(),
  provinceId: z.number().int(),
  committeeId: z.number().int(),
  name: z.string().trim().min(3).max(200),
  day: dayInput,
  /** Hours of the day at which all areas report. */
  times: z.array(time).min(1).max(24),
  /** The hour of the next day by which the final figures are in; null: the last of `times` is final. */
  finalTime: time.nullable(),
  /** Code of the campaign's indicator that the day counts for. */
  indicator: z.string().trim().max(40).nullish(),
})

const cutoffsFor = ({ day, times, finalTime }: z.output<typeof dayShape>) => {
  const hours = [...new Set(times)].toSorted()
  if (hours.length < times.length)
    throw new Refusal('election.hour_twice', { fields: { times: { code: 'election.hour_twice' } } })
  const same = hours.map((hour) => ({ at: momentAt(day, hour), final: false }))
  if (finalTime !== null) return [...same, { at: momentAt(addDays(day, 1), finalTime), final: true }]
  return same.map((one, at) => ({ ...one, final: at === same.length - 1 }))
}

/** Sets up the election day of a province in a campaign, with its cut-offs. `{ id, slug }` */
export const createElectionDay = command({
  name: 'election.create',
  input: dayShape,
  roles: runningRoles,
  on: async (_reader, { provinceId }) => provinceId,
  run: async ({ writer, today }, input) => {
    const campaign = await mustFindCampaign(writer, input.campaignId)
    const province = await mustFindUnit(writer, input.provinceId, today)
    const committee = await mustFindUnit(writer, input.committeeId, today)
    if (!committee.path.startsWith(province.path))
      throw new Refusal('election.other_committee', {
        fields: { committeeId: { code: 'election.other_committee' } },
      })
    const { day, name, provinceId, committeeId } = input
    const indicator = input.indicator
      ? (await indicatorsOf(writer, campaign.id)).find(({ code }) => code === input.indicator)
      : null
    if (indicator === undefined)
      throw new Refusal('election.no_indicator', { fields: { indicator: { code: 'election.no_indicator' } } })
    const address = `${slug(province.name.replace(/^(tỉnh|thành phố) /i, ''))}-${day}`
    const row = {
      slug: address,
      name,
      day,
      provinceId,
      committeeId,
      campaignId: campaign.id,
      indicatorId: indicator?.id ?? null,
    }
    const id = await addElectionDay(writer, row, cutoffsFor(input))
    return { result: { id, slug: address }, subject: `election-day:${id}`, unitId: provinceId }
  },
})
