import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { speak, type Words } from '../../platform/plain/words.ts'
import { say as sayFollowUp } from '../follow-up/words.ts'
import { type NoticeKind, type NoticeValues, noticeValues, urgencyAt } from './notice.ts'

export const words = {
  'mark.past': { vi: '[Quá hạn {days} ngày]', en: '[{days} {days?day|days} late]' },
  'mark.today': { vi: '[Hạn hôm nay]', en: '[Due today]' },
  'mark.left': { vi: '[Còn {days} ngày]', en: '[{days} {days?day|days} left]' },
  'mark.returned': { vi: '[Bị trả lại]', en: '[Returned]' },
  'mark.waits': { vi: '[Chờ duyệt]', en: '[Waiting for approval]' },
  'notice.about': { vi: '{thing} – {unit}', en: '{thing} – {unit}' },
  'notice.urged': { vi: 'Nhắc tự động lần {n}: {thing}', en: 'Automatic reminder {n}: {thing}' },
  'notice.urgedWaits': {
    vi: 'Nhắc tự động: {thing} đang chờ lãnh đạo duyệt',
    en: 'Automatic reminder: {thing} waits for its leader’s approval',
  },
  'notice.urgedReason': {
    vi: 'Nhắc tự động lần {n}: {thing}. Ghi lý do hoặc xin gia hạn',
    en: 'Automatic reminder {n}: {thing}. Give the reason or ask for more time',
  },
  'notice.early': { vi: 'Sắp tới: {thing}', en: 'Coming up: {thing}' },
  'notice.told.personal': { vi: 'Được nhắc lần {n}: {thing}', en: 'Reminder {n}: {thing}' },
  'notice.told.phone': { vi: 'Đã ghi cuộc gọi về {thing}', en: 'A call about {thing} was noted' },
  'notice.told.letter': {
    vi: 'Công văn đôn đốc số {letter}: {thing}',
    en: 'Official letter {letter}: {thing}',
  },
  'notice.returned': { vi: 'Bị trả lại: {thing}', en: 'Returned: {thing}' },
  'notice.accepted': { vi: 'Đã tiếp nhận: {thing}', en: 'Accepted: {thing}' },
  'notice.extended': { vi: 'Được gia hạn đến {until}: {thing}', en: 'More time until {until}: {thing}' },
  'notice.letter_drafted': {
    vi: 'Dự thảo công văn đôn đốc chờ quyết định',
    en: 'A drafted letter waits for a decision',
  },
  'notice.leadership': {
    vi: '{unit}: {thing} quá hạn lâu. Cân nhắc báo cáo lãnh đạo',
    en: '{unit}: {thing} is long overdue. Consider telling the leadership',
  },
  'notice.to_leadership': {
    vi: '{by} báo cáo lãnh đạo: {thing} của {unit} quá hạn lâu',
    en: '{by} tells the leadership: {thing} of {unit} is long overdue',
  },
  'detail.due': { vi: 'Hạn {due}', en: 'Due {due}' },
  'detail.past': { vi: 'Hạn {due}, đã quá {days} ngày', en: 'Due {due}, {days} {days?day|days} ago' },
  'detail.left': { vi: 'Hạn {due}, còn {days} ngày', en: 'Due {due}, in {days} {days?day|days}' },
  'detail.today': { vi: 'Hạn hôm nay, {due}', en: 'Due today, {due}' },
  'detail.reason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'mail.open': { vi: 'Mở việc này', en: 'Open it' },
  'mail.answer': {
    vi: 'Ghi lý do, xin gia hạn hoặc gửi ngay',
    en: 'Give the reason, ask for more time, or send it',
  },
  'mail.returnedFact': {
    vi: '{by} đã trả lại {thing} của {unit} trong {campaign}.',
    en: '{by} has returned {thing} of {unit} in {campaign}.',
  },
  'mail.returnedReason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'mail.returnedNext': {
    vi: 'Số liệu đã nhập vẫn còn. Sửa theo ý kiến rồi trình lại; người trả lại giải đáp vướng mắc.',
    en: 'What was entered is kept. Correct it and submit it again; whoever returned it can answer questions.',
  },

  'ladder.title': { vi: 'Thang đôn đốc', en: 'The ladder of reminders' },
  'ladder.lead': {
    vi: 'Nhắc theo ngày làm việc tính từ hạn của từng việc, chỉ với đơn vị được giao. Đã trình lãnh đạo thì nhắc lãnh đạo; đã nộp thì im lặng; đã có công văn thì thôi nhắc tự động.',
    en: 'By working days from each due day, for assigned units alone. What waits for the leader is told to the leader; what was sent is silent; after a letter nothing is told automatically.',
  },
  'ladder.usual': { vi: 'Đang dùng thang mặc định.', en: 'The usual ladder is in use.' },
  'ladder.changed': { vi: '{by} đặt ngày {day}.', en: 'Set by {by} on {day}.' },
  'ladder.lastRun': { vi: 'Lần chạy gần nhất: {day}.', en: 'Last run: {day}.' },
  'ladder.steps': { vi: 'Các nấc', en: 'Rungs' },
  'ladder.step': { vi: 'Nấc', en: 'Rung' },
  'ladder.when': { vi: 'Khi nào', en: 'When' },
  'ladder.whom': { vi: 'Ai nhận', en: 'To whom' },
  'ladder.way': { vi: 'Cách', en: 'Way' },
  'ladder.off': { vi: 'tắt', en: 'off' },
  'ladder.list': { vi: 'thông báo, thư tổng hợp', en: 'notice, daily digest' },
  'ladder.push': { vi: 'thông báo, thư riêng', en: 'notice, message of its own' },
  'ladder.before': {
    vi: 'T−{days}: trước hạn {days} ngày làm việc',
    en: 'T−{days}: {days} working {days?day|days} before',
  },
  'ladder.onDay': { vi: 'T0: ngày đến hạn', en: 'T0: the due day' },
  'ladder.after': {
    vi: 'T+{days}: sau hạn {days} ngày làm việc',
    en: 'T+{days}: {days} working {days?day|days} after',
  },
  'rung.early': { vi: 'Báo sớm, khi chưa bắt đầu', en: 'Early word, when nothing is begun' },
  'rung.remind': { vi: 'Nhắc trước hạn', en: 'Reminder before the day' },
  'rung.soon': { vi: 'Nhắc sát hạn', en: 'Reminder close to the day' },
  'rung.today': { vi: 'Hôm nay là hạn', en: 'Due today' },
  'rung.late': { vi: 'Quá hạn, vẫn nộp được', en: 'Late, can still be sent' },
  'rung.reason': { vi: 'Hỏi lý do, mời xin gia hạn', en: 'Asks the reason, offers more time' },
  'rung.letter': { vi: 'Soạn dự thảo công văn đôn đốc', en: 'An official letter is drafted' },
  'rung.leadership': { vi: 'Gợi ý báo cáo lãnh đạo', en: 'Suggests telling the leadership' },
  'whom.unit': {
    vi: 'đầu mối; đang chờ duyệt thì lãnh đạo',
    en: 'the contact; the leader while it waits for him',
  },
  'whom.both': { vi: 'đầu mối và lãnh đạo đơn vị', en: 'the contact and the unit’s leader' },
  'whom.receiver': { vi: 'cơ quan nhận; người quyết định', en: 'the receiving agency; a person decides' },
  'ladder.change': { vi: 'Đặt lại thang của phong trào này', en: 'Change this campaign’s ladder' },
  'ladder.offset': { vi: '{rung}: số ngày làm việc', en: '{rung}: working days' },
  'ladder.offsetHint': { vi: 'Số âm là trước hạn, ví dụ −2', en: 'Negative is before the day, like −2' },
  'ladder.use': { vi: 'Dùng nấc này', en: 'Use this rung' },
  'ladder.own': { vi: 'Gửi thư riêng, ngoài thư tổng hợp', en: 'A message of its own, beside the digest' },
  'ladder.caps': {
    vi: 'Mỗi người nhiều nhất một thư riêng mỗi ngày, ba thư cho một việc.',
    en: 'One message of its own a person and day at most, three about one thing.',
  },
  'ladder.save': { vi: 'Đặt thang', en: 'Set the ladder' },
  'leadership.title': { vi: 'Báo cáo lãnh đạo', en: 'Tell the leadership' },
  'leadership.lead': {
    vi: 'Việc quá hạn đến nấc cuối của thang đôn đốc. Người theo dõi quyết định có báo cáo lãnh đạo cơ quan nhận hay không; hệ thống không tự báo cáo, và việc này không tính vào điểm của đơn vị.',
    en: 'What has reached the last rung of the ladder. Who follows decides whether the leadership of the receiving agency is told; the system never does so itself, and it counts against no unit.',
  },
  'leadership.none': {
    vi: 'Chưa có việc nào quá hạn lâu đến mức này.',
    en: 'Nothing is overdue for that long.',
  },
  'leadership.choose': { vi: 'Chọn', en: 'Choose' },
  'leadership.unit': { vi: 'Đơn vị', en: 'Unit' },
  'leadership.thing': { vi: 'Việc', en: 'What' },
  'leadership.due': { vi: 'Hạn', en: 'Due' },
  'leadership.times': { vi: 'Đã nhắc', en: 'Reminders' },
  'leadership.told': { vi: 'Lãnh đạo', en: 'Leadership' },
  'leadership.toldOn': { vi: 'đã báo cáo {day}, {by}', en: 'told on {day}, {by}' },
  'leadership.notTold': { vi: 'chưa báo cáo', en: 'not told' },
  'leadership.note': { vi: 'Nội dung báo cáo', en: 'What the leadership is told' },
  'leadership.noteHint': {
    vi: 'Đã nhắc thế nào, đơn vị trả lời gì, đề nghị lãnh đạo quyết định việc gì.',
    en: 'What was done, what the unit answered, what is asked of the leadership.',
  },
  'leadership.tell': { vi: 'Báo cáo lãnh đạo', en: 'Tell the leadership' },
  'leadership.back': { vi: 'Về đôn đốc', en: 'Back to follow-up' },
  'said.leadership': {
    vi: 'Đã báo cáo lãnh đạo về {count} việc; {leaders} người được thông báo.',
    en: 'The leadership was told of {count} {count?thing|things}; {leaders} {leaders?person was|people were} told.',
  },
  'said.ladder': { vi: 'Đã đặt thang đôn đốc của phong trào.', en: 'The ladder was set.' },
} satisfies Words

export const say = speak(words)

/** `báo cáo Tháng 3/2021`, `kế hoạch`. */
const nameOf = (step: NoticeValues['step'], period: string | null, language: Language): string =>
  period === null ? sayFollowUp(language)(`step.${step}`) : sayFollowUp(language)('step.report', { period })

export const thingOf = ({ step, period }: NoticeValues, language: Language): string =>
  nameOf(step, period, language)

const headline = (kind: NoticeKind, values: NoticeValues, language: Language): string => {
  const t = say(language)
  const thing = thingOf(values, language)
  const { ordinal: n, unit, by } = values
  if (kind === 'urged') {
    if (values.waits) return t('notice.urgedWaits', { thing })
    return t(values.rung === 'reason' ? 'notice.urgedReason' : 'notice.urged', { n, thing })
  }
  if (kind === 'told') {
    const way = values.way === 'phone' ? 'phone' : values.way === 'letter' ? 'letter' : 'personal'
    return t(`notice.told.${way}`, { n, thing, letter: values.letter ?? '' })
  }
  const until = values.until ? showDay(values.until, language) : ''
  return t(`notice.${kind}`, { thing, unit, by, until })
}

const dueText = ({ dueOn }: NoticeValues, day: Day, language: Language): string | null => {
  if (dueOn === null) return null
  const { kind, days } = urgencyAt(dueOn, day)
  const t = say(language)
  const due = showDay(dueOn, language)
  return kind === 'none' ? t('detail.due', { due }) : t(`detail.${kind}`, { due, days })
}

export type SaidNotice = {
  readonly title: string
  readonly unit: string
  readonly campaign: string
  /** How it stands today; the reason of who returned it. */
  readonly detail: string | null
}

/** A notice in the reader's language, as it stands on the day on which it is read. */
export const sayNotice = (
  kind: NoticeKind,
  kept: unknown,
  { language, today }: { readonly language: Language; readonly today: Day },
): SaidNotice => {
  const values = noticeValues(kept)
  const reason = values.reason && say(language)('detail.reason', { reason: values.reason })
  return {
    title: headline(kind, values, language),
    unit: values.unit,
    campaign: values.campaign,
    detail: reason ?? dueText(values, today, language),
  }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `[Quá hạn 2 ngày] Báo cáo Tháng 3/2021 – xã Thử`: what matters stands first. */
export const subjectOf = (
  values: Pick<NoticeValues, 'step' | 'period' | 'unit' | 'dueOn' | 'waits'>,
  day: Day,
  language: Language,
  returned = false,
): string => {
  const t = say(language)
  const { kind, days } = urgencyAt(values.dueOn, day)
  const thing = upper(nameOf(values.step, values.period, language))
  const about = t('notice.about', { thing, unit: values.unit })
  if (returned) return `${t('mark.returned')} ${about}`
  if (kind === 'none') return about
  return `${t(`mark.${kind}`, { days })} ${about}`
}

export const refusals = {
  'leadership.nothing_chosen': {
    vi: 'Chưa chọn việc nào. Chọn ít nhất một việc rồi báo cáo; nội dung đã viết vẫn còn.',
    en: 'Nothing is chosen. Choose one thing at least; what you wrote is kept.',
  },
  'leadership.too_early': {
    vi: 'Việc của {unit} chưa quá hạn đến nấc báo cáo lãnh đạo. Bỏ chọn việc này; nội dung đã viết vẫn còn.',
    en: 'What {unit} owes has not reached the rung of the leadership. Leave it out; what you wrote is kept.',
  },
  'leadership.nobody': {
    vi: 'Cơ quan nhận chưa có tài khoản lãnh đạo để báo cáo. Nhờ người quản trị giao vai trò lãnh đạo; chưa có gì được gửi.',
    en: 'The receiving agency has no leader with an account. Ask an administrator to give the role; nothing was sent.',
  },
  'ladder.not_rising': {
    vi: 'Các nấc phải tăng dần và đúng phía của hạn: nấc trước hạn là số âm, nấc sau hạn là số dương. Sửa số ngày ở nấc được đánh dấu; các nấc khác vẫn còn.',
    en: 'The rungs must rise, and stand on their side of the due day: negative before it, positive after it. Correct the marked rung; the others are kept.',
  },
  'ladder.changed_meanwhile': {
    vi: 'Người khác vừa đặt lại thang này. Mở lại trang để xem; chưa thay đổi gì.',
    en: 'Someone has just changed this ladder. Open the page again; nothing was changed.',
  },
} satisfies Words
