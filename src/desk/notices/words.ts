import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'notices.title': { vi: 'Thông báo', en: 'Notices' },
  'notices.lead': {
    vi: '{count} việc có thông báo chưa đọc. Thông báo của một việc đứng cùng nhau.',
    en: '{count} {count?thing has|things have} unread notices. Notices about one thing are kept together.',
  },
  'notices.unread': { vi: 'Chưa đọc', en: 'Unread' },
  'notices.read': { vi: 'Đã đọc', en: 'Read' },
  'notices.empty': { vi: 'Chưa có thông báo nào.', en: 'There is no notice yet.' },
  'notices.noneUnread': { vi: 'Đã đọc hết.', en: 'Everything was read.' },
  'notices.open': { vi: 'Mở', en: 'Open' },
  'notices.all': { vi: 'Đánh dấu đã đọc tất cả', en: 'Mark all as read' },
  'notices.before': { vi: 'Trước đó ({count})', en: 'Before ({count})' },
  'notices.channels': { vi: 'Chọn thư muốn nhận', en: 'Choose what comes by mail' },
  'mail.title': { vi: 'Kênh thông báo', en: 'Channels' },
  'mail.lead': {
    vi: 'Mọi thông báo luôn có trong mục này. Thư đi thêm tới {address}.',
    en: 'Every notice always stands in the list. Mail goes to {address} as well.',
  },
  'mail.noAddress': {
    vi: 'Mọi thông báo luôn có trong mục này. Chưa ghi địa chỉ thư công vụ; nhờ quản trị hệ thống bổ sung để nhận thư.',
    en: 'Every notice always stands in the list. No address is known; ask the administrator to add one.',
  },
  'mail.digest': { vi: 'Thư tổng hợp lúc 07:30 ngày làm việc', en: 'The digest at 07:30 on working days' },
  'mail.digestHint': {
    vi: 'Quá hạn, đến hạn, sắp đến hạn, chờ duyệt, trong một thư',
    en: 'Late, due, nearly due, waiting for approval, in one message',
  },
  'mail.reminders': { vi: 'Thư nhắc riêng', en: 'Reminders of their own' },
  'mail.remindersHint': {
    vi: 'Nhắc sát hạn, quá hạn và lời nhắc của người phụ trách; nhiều nhất một thư mỗi ngày',
    en: 'Close to the day, late, and what people write; one a day at most',
  },
  'mail.always': {
    vi: 'Công văn đôn đốc và việc bị trả lại luôn được gửi. Không gửi thư thường từ 18:00 đến 07:00.',
    en: 'Official letters and what was returned are always sent. Nothing ordinary is sent from 18:00 to 07:00.',
  },
  'mail.save': { vi: 'Lưu lựa chọn', en: 'Save' },
  'said.allRead': { vi: 'Đã đánh dấu đã đọc.', en: 'Marked as read.' },
  'said.chosen': { vi: 'Đã lưu lựa chọn kênh thông báo.', en: 'Your choice was saved.' },
} satisfies Words

export const say = speak(words)
