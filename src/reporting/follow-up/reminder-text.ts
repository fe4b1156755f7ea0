import { type Day, showDay } from '../../platform/plain/day.ts'
import { inSentence } from '../campaign-name.ts'
import { daysPast, sortOf, type Thing } from './reminder.ts'

/** What a reminder is told: in Vietnamese, the language of the administration. */
export type Told = {
  readonly thing: Pick<Thing, 'step' | 'periodName' | 'dueOn'>
  readonly unit: string
  readonly campaign: string
  readonly today: Day
  readonly contact: { readonly name: string; readonly phone: string | null }
  /** Said by nobody in person. */
  readonly automatic?: boolean
  /** Holds the report: it was handed to the leader and waits for him. */
  readonly waitsForLeader?: boolean
}

const stepNames: Readonly<Record<Thing['step'], string>> = {
  nhan: 'xác nhận đã nhận văn bản',
  ke_hoach: 'kế hoạch',
  ke_hoach_noi_bo: 'kế hoạch nội bộ',
  bao_cao: 'báo cáo',
  tu_kiem_tra: 'kết quả tự kiểm tra',
  tong_ket: 'báo cáo tổng kết',
  tong_ket_gon: 'tổng kết gọn',
  de_xuat_kt: 'đề xuất khen thưởng',
  bao_cao_tu_nguyen: 'kết quả vận động',
}

/** `kế hoạch`, `báo cáo Tháng 3/2021`. */
export const officialThing = ({ step, periodName }: Pick<Thing, 'step' | 'periodName'>): string =>
  periodName === null ? stepNames[step] : `báo cáo ${periodName}`

const fact = ({ thing, unit, campaign, today, waitsForLeader }: Told): string => {
  const past = daysPast(thing, today)
  const what = officialThing(thing)
  const where = inSentence(campaign)
  const due = thing.dueOn ? showDay(thing.dueOn, 'vi') : ''
  if (waitsForLeader) {
    const when = past > 0 ? `đã quá ${past} ngày` : past === 0 ? 'là hôm nay' : `còn ${-past} ngày`
    return `${what} của ${unit} trong ${where} đã trình và đang chờ lãnh đạo đơn vị duyệt. Hạn là ngày ${due}, ${when}.`
  }
  if (past > 0)
    return `Đến ngày ${showDay(today, 'vi')} chưa nhận được ${what} của ${unit} trong ${where}. Hạn là ngày ${due}, đã quá ${past} ngày.`
  if (past === 0) return `Hôm nay, ${showDay(today, 'vi')}, là hạn gửi ${what} của ${unit} trong ${where}.`
  return `Còn ${-past} ngày đến hạn gửi ${what} của ${unit} trong ${where} (ngày ${due}).`
}

const because = {
  plan: 'Khi chưa có kế hoạch, nội dung thi đua chưa được cụ thể hóa và chỉ tiêu của đơn vị chưa được tính.',
  report: 'Khi chưa có báo cáo, số liệu tổng hợp còn thiếu phần của đơn vị.',
  other: 'Việc này cần xong để tổng hợp kết quả chung của đợt thi đua.',
} as const

const next = ({ thing, today, waitsForLeader }: Told): string => {
  if (waitsForLeader) return 'Đề nghị lãnh đạo đơn vị duyệt, hoặc trả lại để chỉnh sửa.'
  return daysPast(thing, today) > 0
    ? 'Vẫn gửi được trên hệ thống. Đề nghị đơn vị gửi trong 02 ngày làm việc, hoặc ghi lý do và xin gia hạn.'
    : 'Đề nghị đơn vị gửi đúng hạn, hoặc báo trước nếu cần gia hạn.'
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Fact – consequence – next step – contact. */
export const reminderText = (told: Told): string => {
  const { name, phone } = told.contact
  const lines = [
    upper(fact(told)),
    because[sortOf(told.thing)],
    next(told),
    `Cần trao đổi, liên hệ ${phone ? `${name}, điện thoại ${phone}` : name}.`,
  ]
  return [...(told.automatic ? ['Nhắc tự động.'] : []), ...lines].join('\n')
}

/** Short lines to copy into a chat: no names of people, no figures; the link asks for log-in. */
export const chatText = (
  { thing, unit, campaign, today }: Pick<Told, 'thing' | 'unit' | 'campaign' | 'today'>,
  address: string,
): string => {
  const past = daysPast(thing, today)
  const mark = past > 0 ? `Quá hạn ${past} ngày` : past === 0 ? 'Hạn hôm nay' : `Còn ${-past} ngày`
  return [
    `[${mark}] ${upper(officialThing(thing))} – ${unit}`,
    `Việc: ${inSentence(campaign)}.`,
    ...(thing.dueOn ? [`Hạn: ${showDay(thing.dueOn, 'vi')}. Vẫn gửi được trên hệ thống.`] : []),
    `Mở: ${address}`,
  ].join('\n')
}
