import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'documents.title': { vi: 'Sổ văn bản', en: 'Register of documents' },
  'documents.section': { vi: 'Văn bản', en: 'Documents' },
  'documents.lead': {
    vi: 'Văn bản phát động, căn cứ và kế hoạch của các đơn vị, kể cả văn bản mới chỉ biết qua trích dẫn.',
    en: 'Launch documents, what they rest on and the units’ plans, including documents known by citation only.',
  },
  'documents.enter': { vi: 'Nhập văn bản phát động', en: 'Enter a launch document' },
  'documents.new': { vi: 'Vào sổ văn bản', en: 'Enter a document' },
  'documents.search': { vi: 'Số, ký hiệu, trích yếu', en: 'Number or subject' },
  'documents.kind': { vi: 'Loại', en: 'Kind' },
  'documents.year': { vi: 'Năm', en: 'Year' },
  'documents.all': { vi: 'Tất cả', en: 'All' },
  'documents.find': { vi: 'Tìm', en: 'Search' },
  'documents.document': { vi: 'Văn bản', en: 'Document' },
  'documents.subject': { vi: 'Trích yếu', en: 'Subject' },
  'documents.recorded': { vi: 'Vào sổ', en: 'Entered' },
  'documents.none': { vi: 'Không có văn bản nào khớp', en: 'No document matches' },
  'documents.none_help': {
    vi: 'Thử gõ riêng phần số, ví dụ 215, hoặc bỏ bớt điều kiện.',
    en: 'Try the bare number, for example 215, or fewer conditions.',
  },
  'documents.empty': { vi: 'Sổ chưa có văn bản nào', en: 'The register is empty' },
  'documents.empty_help': {
    vi: 'Nhập văn bản phát động, hoặc vào sổ một văn bản đã ban hành.',
    en: 'Enter a launch document, or one that has been issued.',
  },

  'new.lead': {
    vi: 'Số và ngày do hệ thống văn bản của cơ quan cấp; ở đây chỉ nhập lại. Chưa có số thì để trống và bổ sung sau.',
    en: 'Number and date are given by the agency’s own document system and entered here. Leave them empty until they are given.',
  },
  'new.done': { vi: 'Đã vào sổ văn bản.', en: 'The document is entered.' },
  'new.completed': {
    vi: 'Văn bản này trước đó chỉ biết qua trích dẫn; đã bổ sung.',
    en: 'This document was known by citation only; it is completed.',
  },
  'new.open_other': { vi: 'Mở văn bản đã có', en: 'Open the document that has it' },

  'field.number': { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  'field.kind': { vi: 'Loại văn bản', en: 'Kind' },
  'field.kind_hint': { vi: 'Kế hoạch, Chỉ thị, Công văn…', en: 'Kế hoạch, Chỉ thị, Công văn…' },
  'field.issuedOn': { vi: 'Ngày ban hành', en: 'Date of issue' },
  'field.issuerName': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'field.issuer_hint': {
    vi: 'Tên đầy đủ, ví dụ UBND tỉnh Bình Mẫu, hoặc mã đơn vị.',
    en: 'The full name, or the unit’s code.',
  },
  'field.subject': { vi: 'Trích yếu', en: 'Subject' },
  'field.signer': { vi: 'Người ký', en: 'Signed by' },
  'field.knownBy': { vi: 'Biết đến mức nào', en: 'How much is known' },
  'field.text': { vi: 'Toàn văn', en: 'Full text' },
  'field.source': { vi: 'Nguồn', en: 'Source' },
  'field.sourceAddress': { vi: 'Địa chỉ nguồn', en: 'Address of the source' },
  'field.published': { vi: 'Hiện trên cổng công khai', en: 'Shown on the public portal' },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'known.stub': {
    vi: 'Chỉ biết qua trích dẫn, chưa có toàn văn',
    en: 'By citation only; full text not held',
  },
  'known.reported': { vi: 'Biết qua tin đăng', en: 'Through a news item' },
  'known.full': { vi: 'Có toàn văn', en: 'The full text' },
  'known.numbered_here': { vi: 'Số do hệ thống này cấp', en: 'Numbered here' },

  'one.stub': { vi: 'Chưa có toàn văn', en: 'Full text not held' },
  'one.stub_help': {
    vi: 'Văn bản này mới chỉ biết qua văn bản khác trích dẫn. Có bản gốc thì bổ sung, đính kèm bên dưới.',
    en: 'It is known only because others cite it. When you hold it, complete it and attach it below.',
  },
  'one.facts': { vi: 'Thông tin', en: 'Facts' },
  'one.chain': { vi: 'Chuỗi văn bản', en: 'Chain of documents' },
  'one.above': { vi: 'Căn cứ, văn bản được nhắc đến ↑', en: 'Rests on, or names ↑' },
  'one.below': { vi: 'Văn bản dựa vào văn bản này ↓', en: 'What rests on this document ↓' },
  'one.no_chain': { vi: 'Chưa nối với văn bản nào', en: 'Not linked to any document yet' },
  'one.files': { vi: 'Tệp', en: 'Files' },
  'one.no_files': { vi: 'Chưa có tệp nào', en: 'No files yet' },
  'one.size': { vi: '{size} KB', en: '{size} KB' },
  'one.complete': { vi: 'Bổ sung số, ngày, người ký', en: 'Enter number, date and signer' },
  'one.complete_do': { vi: 'Bổ sung', en: 'Complete' },
  'one.completed': { vi: 'Đã bổ sung.', en: 'Completed.' },
  'one.attach': { vi: 'Đính kèm tệp', en: 'Attach a file' },
  'one.attach_do': { vi: 'Đính kèm', en: 'Attach' },
  'one.attached': { vi: 'Đã đính kèm tệp.', en: 'The file is attached.' },
  'one.file': { vi: 'Tệp', en: 'File' },
  'one.file_kind': { vi: 'Là gì', en: 'What it is' },
  'file.signed': { vi: 'Bản ký', en: 'Signed copy' },
  'file.text': { vi: 'Toàn văn', en: 'Full text' },
  'file.annex': { vi: 'Phụ lục', en: 'Annex' },
  'one.link': { vi: 'Nối với văn bản khác', en: 'Link to another document' },
  'one.link_kind': { vi: 'Văn bản này', en: 'This document' },
  'one.link_other': { vi: 'văn bản số', en: 'document number' },
  'one.link_hint': {
    vi: 'Số, ký hiệu của văn bản đã vào sổ, ví dụ 14/CT-UBND.',
    en: 'Number of a document in the register, for example 14/CT-UBND.',
  },
  'one.link_do': { vi: 'Nối', en: 'Link' },
  'one.linked': { vi: 'Đã nối hai văn bản.', en: 'The documents are linked.' },
  'one.correct': { vi: 'Sửa thông tin trong sổ', en: 'Correct the register' },
  'one.correct_do': { vi: 'Lưu thay đổi', en: 'Save the correction' },
  'one.correct_note': {
    vi: 'Thông tin cũ và lý do được giữ trong nhật ký.',
    en: 'What was said before and the reason are kept in the register of acts.',
  },
  'one.corrected': { vi: 'Đã sửa thông tin văn bản.', en: 'Corrected.' },
  'link.basis': { vi: 'căn cứ', en: 'rests on' },
  'link.mention': { vi: 'nhắc đến', en: 'names' },
  'link.localises': { vi: 'cụ thể hóa', en: 'localises' },
  'link.amends': { vi: 'sửa đổi, bổ sung', en: 'amends' },
  'link.closes': { vi: 'kết thúc', en: 'closes' },
  'back.basis': { vi: 'lấy làm căn cứ', en: 'rests on it' },
  'back.mention': { vi: 'nhắc đến', en: 'names it' },
  'back.localises': { vi: 'cụ thể hóa', en: 'localises it' },
  'back.amends': { vi: 'sửa đổi, bổ sung', en: 'amends it' },
  'back.closes': { vi: 'kết thúc', en: 'closes it' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'document.not_found': {
    vi: 'Không tìm thấy văn bản này trong sổ. Tìm theo số, ký hiệu hoặc trích yếu.',
    en: 'This document is not in the register. Search by number or subject.',
  },
  'document.number_taken': {
    vi: 'Số {number} ngày {day} của {issuer} đã có trong sổ văn bản. Mở văn bản đã có, hoặc kiểm tra lại số và năm; nội dung vừa nhập vẫn còn.',
    en: 'No. {number} of {day} by {issuer} is in the register already. Open it, or check the number and year; what you typed is kept.',
  },
  'document.number_taken_short': {
    vi: 'Số này đã dùng trong năm. Kiểm tra lại số, ký hiệu',
    en: 'This number is used in that year. Check it',
  },
  'document.link_to_itself': {
    vi: 'Một văn bản không thể làm căn cứ cho chính nó. Chọn văn bản khác.',
    en: 'A document cannot rest on itself. Choose another.',
  },
  'document.known_already': {
    vi: 'Sổ đã có thông tin này và khác với thông tin vừa nhập; chưa ghi đè. Nếu sổ sai, dùng “Sửa thông tin trong sổ” và nêu lý do.',
    en: 'The register has this already and it differs; nothing was overwritten. If the register is wrong, correct it with a reason.',
  },
  'document.known_already_short': {
    vi: 'Khác với thông tin đã có trong sổ',
    en: 'Differs from the register',
  },
  'document.nothing_new': {
    vi: 'Chưa có gì để bổ sung. Nhập số, ngày ban hành hoặc người ký.',
    en: 'There is nothing to complete. Enter a number, a date or a signer.',
  },
  'document.none_with_number': {
    vi: 'Sổ chưa có văn bản số “{number}”. Kiểm tra lại, hoặc vào sổ văn bản đó trước',
    en: 'The register has no document “{number}”. Check it, or enter that document first',
  },
  'document.several_with_number': {
    vi: 'Có nhiều văn bản số “{number}”: {found}. Ghi thêm “của” và tên cơ quan',
    en: 'Several documents have the number “{number}”: {found}. Add the issuer after “của”',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { document_number_unique: 'document.number_taken_short' } as const
