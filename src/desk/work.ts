import type { Day } from '../platform/plain/day.ts'
import { daysBetween } from '../platform/plain/day.ts'

/** One thing to do, on one of the three lists of "Việc của tôi". */
export type Work = {
  readonly key: string
  /** What kind of thing: its sentence stands in words.ts. */
  readonly kind: WorkKind
  readonly values: Readonly<Record<string, string | number>>
  readonly href: string
  /** The campaign, document or table it is done under. */
  readonly under: string | null
  readonly unitName: string | null
  readonly dueOn: Day | null
  /** Why it came back, who holds it. */
  readonly note: string | null
  readonly returned: boolean
  /** Asked for, never urged: it has no day by which it is late. */
  readonly requested: boolean
}

export type WorkKind =
  | 'duty.nhan'
  | 'duty.ke_hoach'
  | 'duty.ke_hoach_noi_bo'
  | 'duty.tu_kiem_tra'
  | 'duty.tong_ket'
  | 'duty.tong_ket_gon'
  | 'duty.de_xuat_kt'
  | 'duty.bao_cao'
  | 'duty.bao_cao_tu_nguyen'
  | 'report.fill'
  | 'report.mend'
  | 'report.approve'
  | 'report.accept'
  | 'extension.answer'
  | 'assignment'
  | 'direction'
  | 'sheet'
  | 'nomination.mend'
  | 'nomination.appraise'
  | 'vote'
  | 'decision'
  | 'article'
  | 'example.verify'
  | 'example.mend'
  | 'introduction.answer'
  | 'comment.read'
  | 'comment.answer'
  | 'consultation.closing'
  | 'consultation.summarise'
  | 'publicity.begin'
  | 'publicity.goOn'
  | 'reading'
  | 'question'
  | 'data_request.answer'
  | 'data_request.carry_out'
  | 'inspection.tell'
  | 'inspection.hold'
  | 'inspection.conclude'
  | 'finding.mend'
  | 'finding.check'
  | 'below.duty'
  | 'below.finding'
  | 'below.report'

export type Urgency = 'late' | 'soon' | 'none'

const SOON = 3

/** Late after its day; soon from three days before. */
export const urgencyOf = (work: Pick<Work, 'dueOn' | 'requested'>, today: Day): Urgency => {
  if (work.dueOn === null || work.requested) return 'none'
  const left = daysBetween(today, work.dueOn)
  return left < 0 ? 'late' : left <= SOON ? 'soon' : 'none'
}

/** What came back first, then by its day (none last), then as it stands. */
export const byUrgency = (left: Work, right: Work): number => {
  if (left.returned !== right.returned) return left.returned ? -1 : 1
  const [a, b] = [left.dueOn ?? '9999', right.dueOn ?? '9999']
  return a < b ? -1 : a > b ? 1 : 0
}

export type Desk = {
  /** Tôi nợ */
  readonly mine: readonly Work[]
  /** Chờ tôi xử lý */
  readonly waiting: readonly Work[]
  /** Cấp dưới nợ tôi */
  readonly below: readonly Work[]
}
