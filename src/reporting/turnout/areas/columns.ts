import { z } from 'zod'

/** Columns of the table of polling areas, in the order of the template. */
export const columns = {
  code: { title: 'Mã khu vực', alternatives: ['Mã'] },
  number: { title: 'Số tổ', alternatives: ['Tổ số', 'Tổ', 'Số khu vực'] },
  name: { title: 'Tên khu vực bỏ phiếu', alternatives: ['Tên khu vực', 'Tên'] },
  commune: { title: 'Xã, phường, thị trấn', alternatives: ['Xã', 'Mã xã', 'Tên xã'] },
  listed: { title: 'Số cử tri', alternatives: ['Cử tri', 'Số cử tri trong danh sách'] },
  earlyOn: { title: 'Ngày bầu sớm', optional: true },
  opensAt: { title: 'Giờ mở', optional: true },
  closesAt: { title: 'Giờ đóng', optional: true },
  remark: { title: 'Đặc điểm', optional: true },
  contact: { title: 'Đầu mối (chức vụ)', alternatives: ['Đầu mối'], optional: true },
  phone: { title: 'Điện thoại', optional: true },
} as const

/** What may stand in the column of remarks. */
export const remarks = { 'miền núi': 'mountain', 'hải đảo': 'mountain', 'khu vực riêng': 'special' } as const

const clock = /^(\d{1,2})[:hg](\d{2})?$/

/** `7h`, `07:00`; an empty cell is the usual hour. */
export const timeCell = (usual: string) =>
  z.string().transform((text, context): string => {
    if (text === '') return usual
    const found = clock.exec(text.toLowerCase())
    const [hour, minutes] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
    if (found && hour < 24 && minutes < 60)
      return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    context.addIssue({ code: 'custom', message: 'turnout.not_a_time' })
    return z.NEVER
  })
