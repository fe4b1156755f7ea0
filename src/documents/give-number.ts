import { z } from 'zod'
import { command } from '../platform/command.ts'
import { nextNumber } from './store.ts'

/**
 * The next number of a series that the agency keeps here (NĐ 30/2020 Đ15: one series per agency and calendar year, a
 * council its own). Numbers below 10 are written with a zero before.
 */
export const giveNumber = command({
  name: 'document.give_number',
  input: z.object({
    unitId: z.number().int(),
    symbol: z.string().trim().min(2).max(40),
    year: z.number().int().min(2000).max(2100),
  }),
  roles: ['administrator', 'clerk_of_records'],
  on: async (_reader, input) => input.unitId,
  run: async ({ writer }, series) => {
    const given = await nextNumber(writer, series)
    const number = `${String(given).padStart(2, '0')}/${series.symbol}`
    return { result: { number }, subject: `unit:${series.unitId}`, unitId: series.unitId }
  },
})
