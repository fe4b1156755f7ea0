import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'extension.title': { vi: 'Xin gia hạn', en: 'More time' },
  'extension.ask': { vi: 'Xin gia hạn…', en: 'Ask for more time…' },
  'extension.until': { vi: 'Xin nộp đến hết ngày', en: 'Until the end of' },
  'extension.reason': { vi: 'Lý do', en: 'Reason' },
  'extension.reasonHint': {
    vi: 'Ít nhất {least} ký tự. Ví dụ: trực phòng cháy rừng, mất sóng do mưa lũ.',
    en: 'At least {least} characters, such as fire watch, or no signal after the floods.',
  },
  'extension.send': { vi: 'Gửi xin gia hạn', en: 'Send' },
  'extension.asked': {
    vi: '{who} xin gia hạn đến hết {until} ({asked}): {reason}',
    en: '{who} asks for time until the end of {until} ({asked}): {reason}',
  },
  'extension.open': { vi: 'Chờ {receiver} trả lời.', en: '{receiver} has not answered yet.' },
  'extension.granted': { vi: 'Đồng ý: {who}, {day}. {answer}', en: 'Granted: {who}, {day}. {answer}' },
  'extension.declined': {
    vi: 'Không đồng ý: {who}, {day}. {answer}',
    en: 'Declined: {who}, {day}. {answer}',
  },
  'extension.grant': { vi: 'Đồng ý gia hạn', en: 'Grant' },
  'extension.grantUntil': { vi: 'Gia hạn đến hết ngày', en: 'Until the end of' },
  'extension.answer': { vi: 'Ý kiến', en: 'Answer' },
  'extension.decline': { vi: 'Không đồng ý…', en: 'Decline…' },
  'extension.why': { vi: 'Vì sao giữ nguyên hạn', en: 'Why the deadline stays' },
  'said.extension.ask': {
    vi: 'Đã gửi xin gia hạn. Hạn cũ còn hiệu lực đến khi nơi nhận trả lời.',
    en: 'Sent. The old deadline holds until the receiver answers.',
  },
  'said.extension.grant': { vi: 'Đã gia hạn cho đơn vị.', en: 'The unit was given more time.' },
  'said.extension.decline': { vi: 'Đã trả lời: giữ nguyên hạn.', en: 'Answered: the deadline stays.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'extension.not_found': {
    vi: 'Không tìm thấy đề nghị gia hạn này. Mở lại báo cáo để xem.',
    en: 'This request cannot be found. Open the report again.',
  },
  'extension.sent': {
    vi: 'Báo cáo “{period}” đã nộp nên không cần gia hạn. Mở lại báo cáo để xem đang ở bước nào.',
    en: 'The report “{period}” was sent, so it needs no more time. Open it again to see where it stands.',
  },
  'extension.backwards': {
    vi: 'Ngày xin phải sau hạn hiện tại và không trước hôm nay. Chọn ngày muộn hơn',
    en: 'The day must lie after the present deadline and not before today. Choose a later day',
  },
  'extension.answered': {
    vi: 'Đề nghị gia hạn này đã được trả lời. Mở lại báo cáo để xem kết quả.',
    en: 'This request was answered meanwhile. Open the report again to see how.',
  },
  'extension.asked_already': {
    vi: 'Báo cáo này đã có một đề nghị gia hạn đang chờ trả lời. Chờ nơi nhận trả lời, hoặc gọi cho nơi nhận.',
    en: 'A request for this report waits for its answer. Wait for it, or call the receiver.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { extension_request_once: 'extension.asked_already' } as const
