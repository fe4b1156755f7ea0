import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Lấy ý kiến nhân dân', en: 'Consultations' },
  'list.lead': {
    vi: 'Mở góp ý cho văn bản, dự thảo; duyệt ý kiến, trả lời công khai, tổng hợp khi hết hạn.',
    en: 'Ask for comments on a document or draft; read, answer in public, sum up at the end.',
  },
  'list.none': { vi: 'Chưa có lần lấy ý kiến nào.', en: 'No consultation yet.' },
  'list.new': { vi: 'Mở lấy ý kiến', en: 'Open a consultation' },
  'list.waiting': { vi: '{count} ý kiến chờ duyệt', en: '{count} {count?comment|comments} to read' },
  'list.days': { vi: 'từ {first} đến hết {last}', en: 'from {first} to the end of {last}' },
  'state.draft': { vi: 'Bản nháp', en: 'Draft' },
  'state.published': { vi: 'Trên cổng', en: 'On the portal' },
  'state.summarised': { vi: 'Đã tổng hợp', en: 'Summed up' },
  'state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'field.unit': { vi: 'Cơ quan lấy ý kiến', en: 'Agency' },
  'field.title': { vi: 'Tên văn bản, dự thảo', en: 'Document or draft' },
  'field.body': { vi: 'Hỏi ý kiến về điều gì', en: 'What is asked' },
  'field.bodyHint': {
    vi: 'Tóm tắt, nêu điều cần góp ý, nói ý kiến sẽ được dùng thế nào.',
    en: 'Sum it up, say what is asked and what becomes of the comments.',
  },
  'field.document': { vi: 'Mã văn bản trong sổ', en: 'Id of the document in the register' },
  'field.documentHint': {
    vi: 'Phần cuối địa chỉ trang văn bản; để trống nếu chỉ có dự thảo.',
    en: 'The end of the document’s address; empty for a draft alone.',
  },
  'field.opensOn': { vi: 'Nhận từ ngày', en: 'From' },
  'field.closesOn': { vi: 'Đến hết ngày', en: 'To the end of' },
  'field.save': { vi: 'Lưu bản nháp', en: 'Keep the draft' },
  'do.publish': { vi: 'Đưa lên cổng', en: 'Publish' },
  'do.extend': { vi: 'Gia hạn', en: 'Extend' },
  'do.withdraw': { vi: 'Rút khỏi cổng', en: 'Withdraw' },
  'do.summarise': { vi: 'Công bố tổng hợp', en: 'Publish the summary' },
  'do.change': { vi: 'Sửa bản nháp', en: 'Change the draft' },
  'do.public': { vi: 'Xem trên cổng', en: 'See it on the portal' },
  'do.export': { vi: 'Tải XLSX', en: 'Download XLSX' },
  'field.summary': { vi: 'Tổng hợp, tiếp thu', en: 'Summary' },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'comments.title': { vi: 'Ý kiến ({count})', en: 'Comments ({count})' },
  'comments.none': { vi: 'Chưa có ý kiến nào.', en: 'No comment yet.' },
  'comment.by': { vi: '{number}. {name}, ngày {day}', en: '{number}. {name}, {day}' },
  'comment.nameless': { vi: 'Không nêu tên', en: 'No name' },
  'comment.waiting': { vi: 'Chờ duyệt', en: 'To be read' },
  'comment.shown': { vi: 'Đang hiện', en: 'Shown' },
  'comment.hidden': { vi: 'Không hiện: {reason}', en: 'Not shown: {reason}' },
  'comment.show': { vi: 'Cho hiện', en: 'Show' },
  'comment.hide': { vi: 'Không cho hiện', en: 'Do not show' },
  'comment.answer': { vi: 'Trả lời', en: 'Answer' },
  'comment.links': {
    vi: 'Có {count} liên kết, hiện thành chữ.',
    en: 'Contains {count} {count?link|links}, shown as plain text.',
  },
  'comment.tags': { vi: 'Có thẻ HTML, hiện thành chữ.', en: 'Contains HTML tags, shown as plain text.' },
  'comment.answered': { vi: 'Trả lời ngày {day}, {who}', en: 'Answered on {day} by {who}' },
  'comment.send': { vi: 'Gửi góp ý', en: 'Send a comment' },
  'comment.name': { vi: 'Tên hiện cùng ý kiến', en: 'Name to show with your comment' },
  'comment.text': { vi: 'Ý kiến của bạn', en: 'Your comment' },
  'comment.textHint': {
    vi: 'Tối đa 3.000 ký tự. Hiện sau khi cơ quan duyệt; thẻ HTML và liên kết hiện thành chữ.',
    en: 'Up to 3,000 characters. Your comment appears once the agency has approved it; HTML tags and links are shown as plain text.',
  },
  'comment.sent': {
    vi: 'Đã nhận ý kiến số {number}. Ý kiến hiện khi cơ quan duyệt xong.',
    en: 'Comment {number} has been received. It will appear once the agency has approved it.',
  },
  'sheet.number': { vi: 'Số', en: 'No.' },
  'sheet.sentOn': { vi: 'Ngày gửi', en: 'Sent on' },
  'sheet.name': { vi: 'Tên', en: 'Name' },
  'sheet.text': { vi: 'Ý kiến', en: 'Comment' },
  'sheet.state': { vi: 'Trạng thái', en: 'State' },
  'sheet.reason': { vi: 'Lý do không hiện', en: 'Why it is not shown' },
  'sheet.answer': { vi: 'Trả lời', en: 'Answer' },
  'sheet.answeredOn': { vi: 'Ngày trả lời', en: 'Answered on' },
  'sheet.notice': {
    vi: 'DỮ LIỆU MINH HỌA – không phải số liệu chính thức',
    en: 'DEMONSTRATION DATA – not official figures',
  },
  'said.kept': { vi: 'Đã lưu bản nháp.', en: 'The draft is kept.' },
  'said.moved': { vi: 'Đã lưu.', en: 'Done.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'consultation.not_found': {
    vi: 'Không tìm thấy lần lấy ý kiến này. Mở lại danh sách.',
    en: 'This consultation was not found. Open the list again.',
  },
  'consultation.changed_meanwhile': {
    vi: '“{title}” không còn như lúc mở trang. Tải lại trang; điều vừa gõ còn ở dưới.',
    en: '“{title}” has changed since. Reload the page; what you typed is below.',
  },
  'consultation.days': {
    vi: 'Ngày cuối phải từ hôm nay trở đi và không trước ngày đầu',
    en: 'The last day must not lie before today or before the first day',
  },
  'consultation.extend': {
    vi: 'Chỉ gia hạn thêm: chọn ngày sau hạn hiện nay, từ hôm nay trở đi',
    en: 'It can only be extended: choose a day after the present end, today or later',
  },
  'consultation.not_over': {
    vi: 'Còn nhận ý kiến đến hết {day}. Tổng hợp sau ngày đó.',
    en: 'Comments are taken to the end of {day}. Sum up after that day.',
  },
  'consultation.document': {
    vi: 'Không có văn bản công khai mang mã này. Chép phần cuối địa chỉ trang văn bản',
    en: 'No document bears this id. Copy the end of the document’s address',
  },
  'comment.too_long': {
    vi: 'Ý kiến dài {letters} ký tự, tối đa {most}. Rút ngắn, hoặc gửi thành hai ý kiến',
    en: 'The comment has {letters} characters; the most is {most}. Shorten it, or send it as two comments',
  },
  'comment.not_open': {
    vi: 'Hiện không nhận ý kiến về văn bản này. Điều đã gõ còn ở dưới; xem thời hạn ở trang góp ý.',
    en: 'Comments on this document are not being taken at the moment. What you typed is still below; see the dates on the consultation page.',
  },
  'comment.not_found': {
    vi: 'Không tìm thấy ý kiến này. Tải lại trang.',
    en: 'This comment was not found. Reload the page.',
  },
  'comment.changed_meanwhile': {
    vi: 'Người khác vừa xử lý ý kiến này. Tải lại trang; điều vừa gõ còn ở dưới.',
    en: 'Someone has just dealt with it. Reload the page; what you typed is below.',
  },
  'consultation.slug_taken': {
    vi: 'Đã có lần lấy ý kiến ở địa chỉ này. Gửi lại một lần nữa.',
    en: 'Another consultation has this address. Send it once more.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  consultation_slug: 'consultation.slug_taken',
  consultation_document_id_fkey: 'consultation.document',
} as const
