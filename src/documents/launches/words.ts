import type { Words } from '../../platform/plain/words.ts'
import { speak } from '../../platform/plain/words.ts'

export const words = {
  'enter.title': { vi: 'Nhập văn bản phát động', en: 'Enter a launch document' },
  'enter.lead': {
    vi: 'Dán toàn văn hoặc tải tệp .txt, .html. Hệ thống đọc ra bản nháp; bạn xem lại từng mục rồi mới ghi nhận.',
    en: 'Paste the text or upload a .txt or .html file. A draft is read from it; you look through it before anything is recorded.',
  },
  'enter.unit': { vi: 'Đơn vị phát động', en: 'Launching unit' },
  'enter.unit_hint': {
    vi: 'Đơn vị mà bạn ghi nhận đợt thi đua cho.',
    en: 'The unit for which you record the campaign.',
  },
  'enter.text': { vi: 'Toàn văn', en: 'Full text' },
  'enter.text_hint': {
    vi: 'Văn bản Word hoặc PDF: mở tệp, chọn toàn bộ (Ctrl+A), sao chép (Ctrl+C) rồi dán (Ctrl+V) vào đây.',
    en: 'For Word or PDF: open the file, select all (Ctrl+A), copy (Ctrl+C) and paste (Ctrl+V) here.',
  },
  'enter.file': { vi: 'Hoặc tải tệp lên', en: 'Or upload a file' },
  'enter.file_hint': {
    vi: 'Có tệp thì đọc tệp, không đọc ô trên.',
    en: 'When there is a file, it is read instead of the field above.',
  },
  'enter.read': { vi: 'Đọc văn bản', en: 'Read the document' },
  'enter.no_unit': {
    vi: 'Tài khoản của bạn chưa được giao quyền ghi nhận cho đơn vị nào.',
    en: 'Your account may not record for any unit yet.',
  },
  'enter.no_unit_help': {
    vi: 'Người quản trị giao vai trò cơ quan thường trực, văn thư, cán bộ hoặc lãnh đạo đơn vị.',
    en: 'An administrator grants the role of standing agency, records clerk, unit clerk or unit leader.',
  },
  'enter.open': { vi: 'Bản đọc đang dở', en: 'Readings under way' },
  'enter.read_on': { vi: 'Đọc ngày', en: 'Read on' },
  'enter.unnamed': { vi: 'Chưa có tên', en: 'Unnamed' },
  'enter.name': { vi: 'Đợt thi đua', en: 'Campaign' },
  'enter.done': {
    vi: 'Đã đọc văn bản. Xem lại từng mục bên cạnh nguyên văn; chưa có gì được ghi nhận.',
    en: 'The document was read. Look through the fields beside the text; nothing is recorded yet.',
  },

  'draft.title': { vi: 'Xem lại bản đọc', en: 'Look through the reading' },
  'draft.lead': {
    vi: 'Mỗi mục kèm chỗ đã đọc trong văn bản. Mục không thấy thì để trống, bạn nhập tay nếu biết.',
    en: 'Each field shows where it was read. What was not found stays empty; type it if you know it.',
  },
  'draft.remarks': { vi: 'Cần xem lại {count} chỗ', en: '{count} {count?place|places} to look at' },
  'draft.show': { vi: 'Xem trong văn bản', en: 'Show in the text' },
  'draft.save': { vi: 'Lưu bản đọc', en: 'Save' },
  'draft.saved': { vi: 'Đã lưu bản đọc.', en: 'Saved.' },
  'draft.record': { vi: 'Ghi nhận đợt thi đua', en: 'Record the campaign' },
  'draft.record_note': {
    vi: 'Bản đọc được lưu trước khi sang bước ghi nhận.',
    en: 'The reading is saved before the next step.',
  },
  'draft.add': { vi: 'Thêm', en: 'Add' },
  'draft.remove': { vi: 'Xóa', en: 'Remove' },
  'draft.up': { vi: 'Lên', en: 'Up' },
  'draft.down': { vi: 'Xuống', en: 'Down' },
  'draft.line': { vi: '{list} {at}', en: '{list} {at}' },
  'draft.by_hand': { vi: 'Nhập tay', en: 'Entered by hand' },
  'draft.missing': { vi: 'Không thấy trong văn bản', en: 'Not found in the text' },
  'draft.theirs': { vi: 'Bản đang lưu: “{value}”', en: 'As saved now: “{value}”' },
  'draft.theirs_empty': { vi: 'Bản đang lưu: để trống', en: 'As saved now: empty' },
  'draft.discard': { vi: 'Bỏ bản đọc này', en: 'Put this reading aside' },
  'draft.discard_note': {
    vi: 'Bản đọc bị bỏ không sửa hay ghi nhận được nữa; văn bản vẫn dán lại được.',
    en: 'It cannot be corrected or recorded any more; the text can be pasted again.',
  },
  'draft.discarded_now': { vi: 'Đã bỏ bản đọc.', en: 'The reading was put aside.' },
  'draft.recorded': {
    vi: 'Bản đọc này đã thành đợt thi đua; không sửa được nữa.',
    en: 'This reading has become a campaign and is not changed any more.',
  },
  'draft.discarded': { vi: 'Bản đọc này đã bỏ.', en: 'This reading was put aside.' },
  'draft.seen_only': {
    vi: 'Bạn xem được bản đọc này nhưng không có quyền sửa.',
    en: 'You may look at this reading but not change it.',
  },
  'draft.source': { vi: 'Nguồn: {name}', en: 'Source: {name}' },

  'group.campaign': { vi: 'Đợt thi đua', en: 'Campaign' },
  'part.date': { vi: 'Ngày', en: 'Date' },
  'part.date_hint': { vi: '15/01/2026, 02/2026 hoặc 2026', en: '15/01/2026, 02/2026 or 2026' },
  'part.event': { vi: 'Sự kiện', en: 'Event' },
  'part.name': { vi: 'Tên', en: 'Name' },
  'part.short': { vi: 'Nêu gọn', en: 'In short' },
  'part.value': { vi: 'Giá trị', en: 'Value' },
  'part.unit': { vi: 'Đơn vị tính', en: 'Unit' },
  'part.op': { vi: 'So sánh', en: 'Comparison' },
  'part.who': { vi: 'Đơn vị, người', en: 'Who' },
  'part.what': { vi: 'Việc', en: 'What' },
  'part.mode': { vi: 'Cách giao', en: 'Mode' },
  'op.none': { vi: 'không rõ', en: 'not said' },
  'op.least': { vi: 'ít nhất', en: 'at least' },
  'op.most': { vi: 'nhiều nhất', en: 'at most' },
  'op.equal': { vi: 'đúng bằng', en: 'exactly' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'reading.not_found': {
    vi: 'Không tìm thấy bản đọc này. Mở “Nhập văn bản phát động” để chọn hoặc nhập lại.',
    en: 'This reading was not found. Open “Enter a launch document” to choose it or enter it again.',
  },
  'reading.not_open': {
    vi: 'Bản đọc này đã thành đợt thi đua hoặc đã bỏ. Mở danh sách phong trào để xem.',
    en: 'This reading has become a campaign or was put aside. Look in the list of campaigns.',
  },
  'reading.not_yours': {
    vi: 'Bản đọc này của đơn vị khác. Liên hệ đơn vị đó, hoặc nhập văn bản cho đơn vị của bạn.',
    en: 'This reading belongs to another unit. Ask that unit, or enter the document for your own.',
  },
  'reading.changed_meanwhile': {
    vi: 'Có người đã sửa bản đọc này sau khi bạn mở. Chưa ghi đè gì: những gì bạn nhập vẫn ở đây, chỗ khác nhau có ghi bản đang lưu. Đối chiếu rồi lưu lại.',
    en: 'Someone changed this reading after you opened it. Nothing was overwritten: what you typed is still here, and where it differs the saved text is shown. Compare, then save again.',
  },
  'reading.too_hard': {
    vi: 'Văn bản này mất quá {seconds} giây mà chưa đọc xong nên đã dừng. Dán riêng phần văn bản phát động, bỏ phụ lục và bảng biểu, rồi đọc lại.',
    en: 'This text took more than {seconds} seconds and was given up. Paste the launch document alone, without annexes and tables, and read it again.',
  },
  'reading.not_a_date': {
    vi: 'Ghi 15/01/2026, 02/2026 hoặc 2026',
    en: 'Write 15/01/2026, 02/2026 or 2026',
  },
} satisfies Words
