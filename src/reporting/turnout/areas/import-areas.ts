import { z } from 'zod'
import { command } from '../../../platform/command.ts'
import { dayInput } from '../../../platform/input.ts'
import { assess } from '../../../platform/law/assess.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { mayChangeAreas, runningRoles } from '../election-day.ts'
import { mustFindDay } from '../queries.ts'
import { addAreas, prepareTotals } from '../store.ts'
import { planAreas } from './polling-area.ts'
import { knownAreas } from './queries.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'turnout.not_a_time')

const areaRow = z.object({
  code: z.string().trim().min(1).max(30),
  number: z.number().int().min(1).max(9999),
  name: z.string().trim().min(2).max(200),
  commune: z.string().trim().min(2).max(200),
  listed: z.number().int().min(1).max(50_000),
  earlyOn: dayInput.nullable().default(null),
  opensAt: time.default('07:00'),
  closesAt: time.default('19:00'),
  remark: z.enum(['mountain', 'special']).nullable().default(null),
  contact: z.string().trim().max(80).nullable().default(null),
  phone: z
    .string()
    .trim()
    .regex(/^[0-9+][0-9 .]{6,18}$/, 'area.phone_wrong')
    .nullable()
    .default(null),
})

/**
 * Adds polling areas to an election day; one wrong row refuses the whole, a row that stands there already is passed over.
 * `{ added, same, warned }`: warned are areas whose size the law would have otherwise.
 */
export const importAreas = command({
  name: 'area.import',
  input: z.object({ dayId: z.uuid(), rows: z.array(areaRow).min(1).max(20_000) }),
  roles: runningRoles,
  on: async (reader, { dayId }) => (await mustFindDay(reader, dayId)).provinceId,
  run: async ({ writer, law }, { dayId, rows }) => {
    const day = await mustFindDay(writer, dayId)
    if (!mayChangeAreas(day.state)) throw new Refusal('election.moved', { status: 409 })
    const { added, same, faults } = planAreas(rows, day.day, await knownAreas(writer, day))
    if (faults.length > 0)
      throw new Refusal('area.import_refused', {
        values: { count: new Set(faults.map(({ at }) => at)).size },
        fields: Object.fromEntries(
          faults.map(({ at, field, code, values }) => [`rows.${at}.${field}`, { code, values }]),
        ),
      })
    await addAreas(
      writer,
      added.map(({ commune: _named, listed, ...row }) => ({
        ...row,
        listed,
        listedFirst: listed,
        electionDayId: dayId,
      })),
    )
    await prepareTotals(writer, dayId)
    const warned = added.filter(({ listed, remark }) =>
      assess(law, 'polling-area', { voters: listed, remark: remark ?? 'none' }, day.day).some(
        ({ verdict }) => verdict === 'not met',
      ),
    )
    return {
      result: { added: added.length, same, warned: warned.length },
      subject: `election-day:${dayId}`,
      unitId: day.provinceId,
    }
  },
})
