import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'follow.title': { vi: 'Theo dõi lời giới thiệu gương', en: 'Follow an introduction' },
  'follow.lead': {
    vi: 'Nhập mã nhận được khi gửi. Trang này không hiện tên ai.',
    en: 'Enter the code you were given. No name is shown here.',
  },
  'follow.code': { vi: 'Mã theo dõi', en: 'Code' },
  'follow.codeHint': {
    vi: '12 chữ và số, ví dụ ABCD-EFGH-JK23',
    en: '12 letters and digits, such as ABCD-EFGH-JK23',
  },
  'follow.do': { vi: 'Xem', en: 'Look up' },
  'follow.none': {
    vi: 'Không có lời giới thiệu nào mang mã này. Xem lại từng chữ; mã không có chữ I, O và số 0, 1.',
    en: 'No introduction has this code. Check every character; a code has no I, O, 0 or 1.',
  },
  'follow.keep': { vi: 'Mã theo dõi của bạn', en: 'Your code' },
  'follow.state': { vi: 'Đang ở bước', en: 'Stage' },
  'follow.unit': { vi: 'Đơn vị nhận', en: 'Unit' },
  'follow.received': { vi: 'Nhận ngày', en: 'Received on' },
  'follow.decided': { vi: 'Xử lý ngày', en: 'Dealt with on' },
  'follow.reply': { vi: 'Trả lời của đơn vị', en: 'The unit’s reply' },
  'follow.example': { vi: 'Xem gương đã công bố', en: 'See the published example' },
  'follow.new': { vi: 'Giới thiệu người khác', en: 'Introduce another example' },
  'tell.received': {
    vi: 'Đơn vị đã nhận, chưa xác minh xong.',
    en: 'The unit has it and has not checked it yet.',
  },
  'tell.checked': {
    vi: 'Đơn vị đã xác minh tại chỗ, đang quyết định.',
    en: 'The unit has checked it on the spot and decides next.',
  },
  'tell.taken_up': {
    vi: 'Đơn vị đã lập phiếu gương. Gương lên cổng khi xác minh xong và người đó đồng ý.',
    en: 'The unit has made a card of it. It is published once verified, with the person’s consent.',
  },
  'tell.not_taken_up': { vi: 'Đơn vị không lập phiếu gương.', en: 'The unit has not taken it up.' },
} satisfies Words

export const say = speak(words)
