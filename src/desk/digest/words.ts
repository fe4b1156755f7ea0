import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'mark.late': { vi: '[Quá hạn {days} ngày]', en: '[{days} {days?day|days} late]' },
  'mark.today': { vi: '[Hạn hôm nay]', en: '[Due today]' },
  'mark.soon': { vi: '[Còn {days} ngày]', en: '[{days} {days?day|days} left]' },
  'subject.one': { vi: '{mark} {task}{unit}', en: '{mark} {task}{unit}' },
  'subject.more': { vi: '{first} và {count} việc khác', en: '{first} and {count} more' },
  'subject.waiting': { vi: '[Chờ duyệt] {count} việc', en: '[Waiting for you] {count} {count?thing|things}' },
  'subject.news': {
    vi: '[Thông báo] {count} tin mới về việc của đơn vị',
    en: '[Notices] {count} news about your work',
  },
  'digest.lead': {
    vi: 'Việc của {name} đến sáng {day}: {late} quá hạn, {today} đến hạn hôm nay, {soon} sắp đến hạn, {waiting} chờ duyệt.',
    en: 'The work of {name} on the morning of {day}: {late} late, {today} due today, {soon} nearly due, {waiting} waiting.',
  },
  'digest.late': { vi: 'Quá hạn, vẫn gửi được', en: 'Late, can still be sent' },
  'digest.today': { vi: 'Đến hạn hôm nay', en: 'Due today' },
  'digest.soon': { vi: 'Sắp đến hạn', en: 'Nearly due' },
  'digest.waiting': { vi: 'Chờ duyệt, chờ xử lý', en: 'Waiting for you' },
  'digest.more': { vi: 'và {count} việc nữa trong Việc của tôi', en: 'and {count} more in My work' },
  'digest.news': { vi: 'Mới có', en: 'News' },
  'digest.lateNext': {
    vi: 'Chưa gửi được thì ghi lý do hoặc xin gia hạn ngay trong việc đó.',
    en: 'If it cannot be sent yet, give the reason or ask for more time there.',
  },
  'digest.due': { vi: 'hạn {due}', en: 'due {due}' },
  'digest.desk': { vi: 'Mở Việc của tôi', en: 'Open My work' },
  'digest.automatic': {
    vi: 'Nhắc tự động, một thư mỗi ngày làm việc.',
    en: 'Automatic, one message a working day.',
  },
} satisfies Words

export const say = speak(words)
