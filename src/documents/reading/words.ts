import type { Words } from '../../platform/plain/words.ts'

/** Fields of a reading, its values, and what it remarks on; a remark's sentence is keyed by its code. */
export const words = {
  'field.kind': { vi: 'Loại bài', en: 'Kind of text' },
  'field.title': { vi: 'Tiêu đề', en: 'Title' },
  'field.documents': { vi: 'Văn bản', en: 'Documents' },
  'field.number': { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  'field.type': { vi: 'Loại văn bản', en: 'Type' },
  'field.date': { vi: 'Ngày ban hành', en: 'Date of issue' },
  'field.document_issuer': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'field.role': { vi: 'Vai trò', en: 'Role' },
  'field.campaignName': { vi: 'Tên phong trào', en: 'Campaign' },
  'field.occasion': { vi: 'Dịp', en: 'Occasion' },
  'field.issuer': { vi: 'Cơ quan phát động', en: 'Launched by' },
  'field.start': { vi: 'Bắt đầu', en: 'Start' },
  'field.end': { vi: 'Kết thúc', en: 'End' },
  'field.purpose': { vi: 'Mục đích', en: 'Purpose' },
  'field.phases': { vi: 'Giai đoạn', en: 'Phases' },
  'field.targets': { vi: 'Đối tượng', en: 'Addressed to' },
  'field.contents': { vi: 'Nội dung', en: 'Contents' },
  'field.indicators': { vi: 'Chỉ tiêu', en: 'Indicators' },
  'field.responsibilities': { vi: 'Trách nhiệm', en: 'Responsibilities' },
  'field.due': { vi: 'Hạn', en: 'Due' },
  'field.awards': { vi: 'Hình thức khen thưởng', en: 'Awards' },
  'field.participants_signed': { vi: 'Ký giao ước', en: 'Signed the pledge' },
  'field.remarks': { vi: 'Cần xem lại', en: 'To be looked at' },
  'field.not_found': { vi: 'không thấy trong văn bản', en: 'not found in the text' },
  'kind.launch': { vi: 'phát động', en: 'launch' },
  'kind.plan': { vi: 'kế hoạch', en: 'plan' },
  'kind.news': { vi: 'tin', en: 'news' },
  'kind.summary': { vi: 'tổng kết, sơ kết', en: 'summing-up' },
  'kind.award': { vi: 'khen thưởng', en: 'award' },
  'kind.guide': { vi: 'hướng dẫn', en: 'guidance' },
  'role.launch': { vi: 'phát động', en: 'launch' },
  'role.basis': { vi: 'căn cứ', en: 'basis' },
  'role.mention': { vi: 'nhắc đến', en: 'mentioned' },
  'mode.assigned': { vi: 'giao', en: 'assigned' },
  'mode.requested': { vi: 'đề nghị', en: 'requested' },
  'lead.printed_twice': {
    vi: 'Đoạn “{opening}” được in hai lần; chỉ đọc một lần.',
    en: 'The paragraph “{opening}” is printed twice; it is read once.',
  },
  'list.item_glued': {
    vi: 'Mục {marker} dính liền vào mục trước; đã tách ra để đọc.',
    en: 'Item {marker} is glued to the item before it; it was read apart.',
  },
  'term.differs': {
    vi: 'Nhiệm kỳ viết “{written}” ({times} lần), chỗ khác viết “{elsewhere}”. Đối chiếu với bản gốc.',
    en: 'The term is written “{written}” ({times} times) and “{elsewhere}” elsewhere. Compare with the original.',
  },
  'period.end_before_start': {
    vi: 'Thời gian “{written}” kết thúc trước khi bắt đầu. Năm bắt đầu có thể viết nhầm; kiểm tra trước khi ghi nhận.',
    en: 'The period “{written}” ends before it starts. The year of the start may be a slip; check it before recording.',
  },
  'date.not_on_calendar': {
    vi: 'Ngày “{written}” không có trong lịch. Đối chiếu với bản gốc.',
    en: 'The date “{written}” is not on the calendar. Compare with the original.',
  },
  'issuer.misprinted': {
    vi: 'Tên cơ quan viết “{written}”; đọc là “{read}” theo ký hiệu văn bản.',
    en: 'The agency is written “{written}”; it was read as “{read}” after the document’s symbol.',
  },
  'number.unreadable': {
    vi: '“{written}” chưa đủ số và ký hiệu. Nhập số, ký hiệu bằng tay.',
    en: '“{written}” lacks a full number and symbol. Type them in by hand.',
  },
  'text.cut_off': {
    vi: 'Văn bản có thể bị cắt ở “{ending}”. Dán lại phần còn thiếu nếu có.',
    en: 'The text may be cut off at “{ending}”. Paste the missing part if there is one.',
  },
} satisfies Words

/** Why a file or a pasted text is not read. */
export const refusals = {
  'document.empty': {
    vi: 'Chưa có chữ nào để đọc. Dán toàn văn văn bản phát động, hoặc chọn tệp .txt, .html có nội dung.',
    en: 'There is no text to read. Paste the launch document in full, or choose a .txt or .html file that has content.',
  },
  'document.too_long': {
    vi: 'Văn bản nặng {size} MB; chỉ đọc văn bản nhẹ hơn {limit} MB. Dán riêng phần văn bản phát động, bỏ ảnh và phụ lục. Nội dung đã nhập ở các ô khác vẫn còn.',
    en: 'The text is {size} MB; only texts under {limit} MB are read. Paste the launch document alone, without pictures and annexes. What you typed elsewhere is kept.',
  },
  'document.binary': {
    vi: 'Tệp “{name}” không phải là văn bản thuần dù có đuôi như vậy. Mở tệp bằng chương trình gốc, chọn toàn bộ chữ, sao chép rồi dán vào ô “Toàn văn”.',
    en: 'The file “{name}” is not plain text although it is named so. Open it in its own program, select all, copy, and paste it into “Full text”.',
  },
  'document.other_format': {
    vi: 'Chưa đọc được tệp {format}. Mở tệp “{name}”, chọn toàn bộ (Ctrl+A), sao chép (Ctrl+C) rồi dán (Ctrl+V) vào ô “Toàn văn”; hoặc lưu thành .txt, .html rồi gửi lại.',
    en: '{format} files are not read yet. Open “{name}”, select all (Ctrl+A), copy (Ctrl+C) and paste (Ctrl+V) into “Full text”; or save it as .txt or .html and send it again.',
  },
  'document.not_unicode': {
    vi: 'Tệp “{name}” dùng bảng mã cũ (TCVN3, VNI) hoặc bị hỏng. Mở tệp, lưu lại với bảng mã UTF-8 rồi gửi lần nữa.',
    en: 'The file “{name}” uses an old code page (TCVN3, VNI) or is damaged. Open it, save it as UTF-8 and send it again.',
  },
} satisfies Words
