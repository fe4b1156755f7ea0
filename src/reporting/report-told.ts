import { z } from 'zod'
import { indicatorKinds } from '../campaigns/campaign-input.ts'

/** States of a report, as the API names them. */
export const reportStates = ['owed', 'draft', 'submitted', 'approved', 'accepted', 'returned'] as const

/** What a move of a report answers over the API. */
export const movedShape = z.object({
  id: z.uuid(),
  state: z.enum(reportStates),
  version: z.number().int(),
  receipt: z.string().nullable(),
})

/** A figure as the API tells it. */
export const figureShape = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(indicatorKinds),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  answer: z.string().nullable().describe('yes_no: yes hoặc no; scale: tên mức; text: lời văn'),
  nothingArose: z.boolean().describe('Không phát sinh: khác với 0 và với bỏ trống'),
  breakdown: z.record(z.string(), z.number()).nullable(),
  note: z.string().nullable(),
  covered: z.number().nullable().describe('Số liệu gồm bao nhiêu phần, ví dụ 9 khu vực bỏ phiếu'),
  coveredOf: z.number().nullable().describe('trên tổng bao nhiêu phần'),
  denominatorAt: z.string().nullable().describe('Giờ của mẫu số'),
  takenOver: z.boolean().describe('Lấy từ kỳ trước, chưa xác nhận'),
})

type Seen = { readonly params: { readonly id: string }; readonly body: { readonly version: number } }

/** What every move of a report has over the API: the report by its id, and the version that was seen. */
export const reportMoveParts = {
  tag: 'reports',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.number().int() }),
  response: movedShape,
  input: ({ params, body }: Seen) => ({ reportId: params.id, version: body.version }),
  respond: <Moved>(moved: Moved): Moved => moved,
} as const
