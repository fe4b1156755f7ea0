import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'follow.title': { vi: 'Theo dõi lời giới thiệu gương', en: 'Track a recommendation' },
  'follow.lead': {
    vi: 'Nhập mã nhận được khi gửi. Trang này không hiện tên ai.',
    en: 'Enter the code you were given. No names are shown on this page.',
  },
  'follow.code': { vi: 'Mã theo dõi', en: 'Tracking code' },
  'follow.codeHint': {
    vi: '12 chữ và số, ví dụ ABCD-EFGH-JK23',
    en: '12 letters and digits, for example ABCD-EFGH-JK23',
  },
  'follow.do': { vi: 'Xem', en: 'View status' },
  'follow.none': {
    vi: 'Không có lời giới thiệu nào mang mã này. Xem lại từng chữ; mã không có chữ I, O và số 0, 1.',
    en: 'No recommendation has this code. Check every character; codes never contain I, O, 0 or 1.',
  },
  'follow.keep': { vi: 'Mã theo dõi của bạn', en: 'Your tracking code' },
  'follow.state': { vi: 'Đang ở bước', en: 'Status' },
  'follow.unit': { vi: 'Đơn vị nhận', en: 'Sent to' },
  'follow.received': { vi: 'Nhận ngày', en: 'Received on' },
  'follow.decided': { vi: 'Xử lý ngày', en: 'Dealt with on' },
  'follow.reply': { vi: 'Trả lời của đơn vị', en: 'Reply from the unit' },
  'follow.example': { vi: 'Xem gương đã công bố', en: 'See the published example' },
  'follow.new': { vi: 'Giới thiệu người khác', en: 'Recommend someone else' },
  'tell.received': {
    vi: 'Đơn vị đã nhận, chưa xác minh xong.',
    en: 'The unit has received it and has not finished checking it.',
  },
  'tell.checked': {
    vi: 'Đơn vị đã xác minh tại chỗ, đang quyết định.',
    en: 'The unit has checked it on the spot and will now decide.',
  },
  'tell.taken_up': {
    vi: 'Đơn vị đã lập phiếu gương. Gương lên cổng khi xác minh xong và người đó đồng ý.',
    en: 'The unit has taken it up. The example will be published once it is verified and the person agrees.',
  },
  'tell.not_taken_up': { vi: 'Đơn vị không lập phiếu gương.', en: 'The unit has decided not to take it up.' },
} satisfies Words

export const say = speak(words)
