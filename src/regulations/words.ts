import { speak, type Words } from '../platform/plain/words.ts'

export const words = {
  'holidays.title': { vi: 'Lịch nghỉ', en: 'Days off' },
  'holidays.lead': {
    vi: 'Ngày nghỉ lễ, Tết và ngày nghỉ bù, ngoài Thứ Bảy, Chủ nhật. Hạn và lời nhắc tính theo ngày làm việc của lịch này.',
    en: 'Public holidays and their make-up days, beside Saturdays and Sundays. Deadlines and reminders count working days by this calendar.',
  },
  'holidays.years': { vi: 'Năm', en: 'Years' },
  'holidays.of': { vi: 'Ngày nghỉ năm {year}', en: 'Days off in {year}' },
  'holidays.day': { vi: 'Ngày', en: 'Day' },
  'holidays.name': { vi: 'Dịp nghỉ', en: 'Occasion' },
  'holidays.source': { vi: 'Căn cứ', en: 'Announced in' },
  'holidays.sourceHint': {
    vi: 'Thông báo, quyết định công bố lịch nghỉ; chưa đối chiếu thì ghi “chưa xác minh”',
    en: 'The announcement; if nobody compared it, write “chưa xác minh”',
  },
  'holidays.empty': {
    vi: 'Chưa khai ngày nghỉ nào của năm này; hệ thống chỉ trừ Thứ Bảy, Chủ nhật.',
    en: 'No day off is declared for this year; only Saturdays and Sundays are left out.',
  },
  'holidays.act': { vi: 'Thao tác', en: 'Action' },
  'holidays.withdraw': { vi: 'Bỏ ngày này', en: 'Remove' },
  'holidays.add': { vi: 'Thêm ngày nghỉ', en: 'Add days off' },
  'holidays.days': { vi: 'Các ngày nghỉ', en: 'Days' },
  'holidays.daysHint': {
    vi: 'Mỗi dòng một ngày, ví dụ 30/04/2021',
    en: 'One a line, for example 30/04/2021',
  },
  'holidays.save': { vi: 'Ghi vào lịch nghỉ', en: 'Add to the calendar' },
  'said.declared': { vi: 'Đã ghi {count} ngày nghỉ.', en: '{count} days off were added.' },
  'said.withdrawn': { vi: 'Đã bỏ ngày nghỉ.', en: 'The day off was removed.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'holiday.no_days': {
    vi: 'Ghi ít nhất một ngày nghỉ, mỗi dòng một ngày.',
    en: 'Give at least one day, one a line.',
  },
  'holiday.not_there': {
    vi: 'Ngày này không còn trong lịch nghỉ. Mở lại trang để xem lịch hiện tại.',
    en: 'This day is not in the calendar any more. Open the page again.',
  },
} satisfies Words
