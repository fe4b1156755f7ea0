import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'nav.outbox': { vi: 'Thư đã gửi', en: 'Sent mail' },
  'outbox.title': { vi: 'Thư đã gửi', en: 'Sent mail' },
  'outbox.lead': {
    vi: 'Đã gửi {sent} · chờ gửi {waiting} · không gửi được {failed} · giữ tại máy này {kept}.',
    en: '{sent} sent · {waiting} waiting · {failed} failed · {kept} kept on this machine.',
  },
  'outbox.keptNote': {
    vi: 'Chưa đặt máy chủ thư (SMTP_URL), hoặc đây là bản minh họa: thư được giữ lại ở đây để xem, không ra ngoài.',
    en: 'No mail server is set (SMTP_URL), or this is a demonstration: messages are kept here to be read and leave nowhere.',
  },
  'outbox.all': { vi: 'Tất cả', en: 'All' },
  'outbox.filter': { vi: 'Tình trạng', en: 'State' },
  'outbox.to': { vi: 'Người nhận', en: 'To' },
  'outbox.address': { vi: 'Địa chỉ', en: 'Address' },
  'outbox.noAddress': { vi: 'chưa có địa chỉ', en: 'no address' },
  'outbox.subject': { vi: 'Tiêu đề', en: 'Subject' },
  'outbox.unwritten': { vi: '(chưa soạn xong)', en: '(not written yet)' },
  'outbox.asked': { vi: 'Lúc', en: 'Asked' },
  'outbox.leaves': { vi: 'Gửi từ', en: 'Leaves from' },
  'outbox.state': { vi: 'Tình trạng', en: 'State' },
  'outbox.attempts': { vi: 'Số lần gửi', en: 'Attempts' },
  'outbox.error': { vi: 'Lỗi', en: 'Error' },
  'outbox.text': { vi: 'Nội dung', en: 'Text' },
  'outbox.empty': { vi: 'Không có thư nào như vậy.', en: 'There is no such message.' },
  'outbox.again': { vi: 'Gửi lại', en: 'Send again' },
  'state.waiting': { vi: 'chờ gửi', en: 'waiting' },
  'state.sent': { vi: 'đã gửi', en: 'sent' },
  'state.kept': { vi: 'giữ tại máy', en: 'kept here' },
  'state.failed': { vi: 'không gửi được', en: 'failed' },
  'said.again': { vi: 'Thư sẽ được gửi lại.', en: 'It will be sent again.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'mail.not_found': {
    vi: 'Không tìm thấy thư này. Mở lại từ danh sách thư đã gửi.',
    en: 'This message cannot be found. Open it from the list of sent mail.',
  },
  'mail.not_failed': {
    vi: 'Thư này không ở tình trạng không gửi được nên không cần gửi lại. Mở lại trang để xem.',
    en: 'This message has not failed, so it is not sent again. Open the page again.',
  },
} satisfies Words
