import { z } from 'zod'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { typedFigureShape } from '../report-input.ts'
import type { ReportSheetRow } from '../tables.ts'
import type { SheetFigure, StrangeRow } from './sheet.ts'

const values = z.record(z.string(), z.union([z.string(), z.number()])).optional()
const fault = { code: z.string(), values }

/** The rows of a sheet as commands take them and as they are kept. */
export const figuresShape = z
  .array(
    z.object({
      row: z.number().int(),
      code: z.string().max(60),
      typed: typedFigureShape,
      faults: z.array(z.object({ cell: z.string(), ...fault })),
    }),
  )
  .max(500)
export const strangeShape = z.array(z.object({ row: z.number().int(), ...fault })).max(20_000)

export type SheetFound = Omit<ReportSheetRow, 'figures' | 'strange'> & {
  readonly figures: readonly SheetFigure[]
  readonly strange: readonly StrangeRow[]
}

/** The sheet with this id; throws `report_sheet.not_found` (404). */
export const mustFindSheet = async (reader: Reader, id: string): Promise<SheetFound> => {
  const row = uuid.test(id)
    ? await reader.selectFrom('reportSheet').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('report_sheet.not_found', { status: 404 })
  return { ...row, figures: figuresShape.parse(row.figures), strange: strangeShape.parse(row.strange) }
}

/** A few sheets, for the tests that visit every page. */
export const someSheets = (reader: Reader): Promise<{ readonly id: string; readonly reportId: string }[]> =>
  reader.selectFrom('reportSheet').select(['id', 'reportId']).orderBy('readAt').limit(2).execute()
