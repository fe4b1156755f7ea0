import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'sheet.title': { vi: 'Phiếu theo dõi: {unit}', en: 'Unit sheet: {unit}' },
  'sheet.lead': {
    vi: 'Đã nộp {received}/{expected} báo cáo: đúng hạn {onTime}, muộn {late}, quá hạn chưa nộp {missing}. Đã được nhắc {reminders} lần.',
    en: '{received} of {expected} reports sent: {onTime} on time, {late} late, {missing} overdue. Reminded {reminders} times.',
  },
  'sheet.carriesOn': {
    vi: 'Gồm cả việc của {predecessors} trước khi sắp xếp.',
    en: 'Includes what {predecessors} did before the reorganisation.',
  },
  'sheet.reach': { vi: 'Liên hệ', en: 'Contact' },
  'sheet.noContact': { vi: 'Chưa cử đầu mối.', en: 'No contact named yet.' },
  'sheet.contact': { vi: 'Đầu mối', en: 'Contact' },
  'sheet.phone': { vi: 'Điện thoại', en: 'Phone' },
  'sheet.seen': { vi: 'Đăng nhập gần nhất', en: 'Last signed in' },
  'sheet.notSeen': { vi: 'không có phiên nào còn lưu', en: 'no session kept' },
  'sheet.receiver': { vi: 'Báo cáo về', en: 'Reports to' },
  'sheet.reports': { vi: 'Báo cáo', en: 'Reports' },
  'sheet.period': { vi: 'Kỳ', en: 'Period' },
  'sheet.due': { vi: 'Hạn', en: 'Due' },
  'sheet.sent': { vi: 'Ngày nộp', en: 'Sent on' },
  'sheet.state': { vi: 'Trạng thái', en: 'State' },
  'sheet.noReport': { vi: 'Chưa có báo cáo nào phải nộp.', en: 'No report is owed yet.' },
  'sheet.remind': { vi: 'Soạn nhắc', en: 'Write a reminder' },
  'sheet.board': { vi: 'Bảng tiến độ', en: 'Progress board' },
  'sheet.timeline': { vi: 'Diễn biến', en: 'What happened' },
  'sheet.more': { vi: 'Hiện {count} mục gần nhất.', en: 'The latest {count} are shown.' },
  'sheet.nothing': { vi: 'Chưa có diễn biến nào.', en: 'Nothing has happened yet.' },
  'what.duty': { vi: '{label}: {state}', en: '{label}: {state}' },
  'what.report': { vi: 'Báo cáo {label}: {state}', en: 'Report {label}: {state}' },
  'what.reminder': { vi: 'Nhắc lần {state} ({label})', en: 'Reminder no. {state} ({label})' },
  'what.inspection': { vi: 'Kiểm tra do {label} chủ trì: {state}', en: 'Inspection led by {label}: {state}' },
  'state.owed': { vi: 'còn nợ', en: 'owed' },
  'state.done': { vi: 'đã xong', en: 'done' },
  'state.returned': { vi: 'bị trả lại', en: 'returned' },
  'state.excused': { vi: 'được miễn', en: 'excused' },
  'state.informed': { vi: 'đã được báo', en: 'informed' },
  'state.draft': { vi: 'bản nháp', en: 'draft' },
  'state.submitted': { vi: 'đã nộp lãnh đạo', en: 'handed to the leader' },
  'state.approved': { vi: 'lãnh đạo đã duyệt', en: 'approved by the leader' },
  'state.accepted': { vi: 'đã tiếp nhận', en: 'accepted' },
  'state.open': { vi: 'đang mở', en: 'open' },
  'state.closed': { vi: 'đã đóng', en: 'closed' },
  'kind.automatic': { vi: 'tự động', en: 'automatic' },
  'kind.personal': { vi: 'trực tiếp', en: 'personal' },
  'kind.phone': { vi: 'gọi điện', en: 'by phone' },
  'kind.letter': { vi: 'công văn', en: 'official letter' },
} satisfies Words

export const say = speak(words)

/** A word that the database gave, in the reader's language; itself where the book does not know it. */
export const told = (book: 'state' | 'kind', word: string): keyof typeof words | null => {
  const key = `${book}.${word}`
  return isKey(key) ? key : null
}

const isKey = (key: string): key is keyof typeof words => Object.hasOwn(words, key)
