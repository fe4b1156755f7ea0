import { z } from 'zod'
import type { ImportFault } from '../unit-import.ts'

/** Columns of the file of units, in the order of the template. */
export const columns = {
  code: { title: 'Mã đơn vị', optional: true },
  name: { title: 'Tên đơn vị' },
  class: { title: 'Loại đơn vị' },
  kind: { title: 'Dạng', optional: true },
  parentCode: { title: 'Mã đơn vị cấp trên', alternatives: ['Mã cấp trên'] },
  fromDay: { title: 'Từ ngày' },
  untilDay: { title: 'Thôi hoạt động từ ngày', optional: true },
  officialCode: { title: 'Mã đơn vị hành chính', optional: true },
  agencyIdentifier: { title: 'Mã định danh', optional: true },
  temporary: { title: 'Tổ chức tạm thời', optional: true },
  position: { title: 'Thứ tự', optional: true },
  mark: { title: 'Nguồn', optional: true },
  note: { title: 'Ghi chú', optional: true },
} as const

/** The cell of a row that a fault of the plan is about. */
export const columnOf = (fault: ImportFault): string => columns[fault.field].title

/** How people say yes and no in a cell. */
export const yesNo = { có: true, x: true, không: false } as const

/** Ids that a workbook has turned into numbers keep their digits. */
export const agencyIdentifier = z
  .string()
  .regex(/^(?:[A-Y][0-9]{2}(?:\.[0-9A-Z]+)*)?$/, 'unit.identifier_wrong')
  .transform((text) => text || null)
