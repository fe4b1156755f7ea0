import type { Language } from '../platform/plain/language.ts'
import { speak, type Words } from '../platform/plain/words.ts'
import type { Work } from './work.ts'

export const words = {
  'desk.title': { vi: 'Việc của tôi', en: 'My work' },
  'desk.mine': { vi: 'Tôi nợ', en: 'I owe' },
  'desk.waiting': { vi: 'Chờ tôi xử lý', en: 'Waiting for me' },
  'desk.below': { vi: 'Cấp dưới nợ tôi', en: 'Owed to me by units below' },
  'desk.mine.empty': {
    vi: 'Không còn việc nào. Việc mới sẽ hiện ở đây khi có văn bản triển khai.',
    en: 'Nothing is left to do. New work appears here when a document is deployed.',
  },
  'desk.waiting.empty': { vi: 'Không có gì chờ xử lý.', en: 'Nothing waits for you.' },
  'desk.below.empty': { vi: 'Không đơn vị nào quá hạn.', en: 'No unit is late.' },
  'desk.lead': {
    vi: 'Ngày làm việc {day}. Còn {mine} việc tôi nợ, {waiting} việc chờ tôi, {below} nhóm việc cấp dưới quá hạn.',
    en: 'Business day {day}. {mine} {mine?thing|things} I owe, {waiting} waiting for me, {below} {below?group|groups} late below.',
  },
  'desk.open': { vi: 'Mở', en: 'Open' },
  'desk.requested': { vi: 'được đề nghị, không bắt buộc', en: 'requested, not obliged' },
  'duty.nhan': { vi: 'Báo nhận và cử cán bộ đầu mối', en: 'Confirm receipt and name a contact' },
  'duty.ke_hoach': { vi: 'Xây dựng kế hoạch cụ thể hóa', en: 'Make the unit’s own plan' },
  'duty.ke_hoach_noi_bo': { vi: 'Xây dựng kế hoạch nội bộ', en: 'Make the division’s internal plan' },
  'duty.tu_kiem_tra': { vi: 'Tự kiểm tra', en: 'Inspect yourselves' },
  'duty.tong_ket': { vi: 'Tổng kết đợt thi đua', en: 'Write the final review' },
  'duty.tong_ket_gon': { vi: 'Tổng kết gọn', en: 'Write the short final review' },
  'duty.de_xuat_kt': { vi: 'Đề xuất khen thưởng', en: 'Propose commendations' },
  'duty.bao_cao': { vi: 'Báo cáo theo kỳ', en: 'Report by period' },
  'duty.bao_cao_tu_nguyen': {
    vi: 'Báo kết quả vận động (tự nguyện)',
    en: 'Tell what was mobilised (voluntary)',
  },
  'report.fill': { vi: 'Lập báo cáo {period}', en: 'Fill in the report of {period}' },
  'report.mend': { vi: 'Sửa báo cáo {period} theo ý kiến', en: 'Correct the report of {period}' },
  'report.approve': { vi: 'Duyệt báo cáo {period}', en: 'Approve the report of {period}' },
  'report.accept': { vi: 'Tiếp nhận báo cáo {period}', en: 'Accept the report of {period}' },
  'extension.answer': {
    vi: 'Trả lời xin gia hạn báo cáo {period}',
    en: 'Answer: more time for the report of {period}',
  },
  assignment: { vi: '{task}', en: '{task}' },
  direction: { vi: 'Ý kiến chỉ đạo: {text}', en: 'Direction: {text}' },
  sheet: { vi: 'Tự chấm điểm', en: 'Score yourselves' },
  'nomination.mend': { vi: 'Hoàn thiện hồ sơ {code} – {subject}', en: 'Complete dossier {code} – {subject}' },
  'nomination.appraise': {
    vi: 'Thẩm định hồ sơ {code} – {subject}',
    en: 'Appraise dossier {code} – {subject}',
  },
  vote: { vi: 'Cho ý kiến {count} hồ sơ', en: 'Vote on {count} {count?dossier|dossiers}' },
  decision: { vi: 'Hoàn tất dự thảo quyết định', en: 'Complete a draft decision' },
  article: { vi: 'Duyệt tin, bài', en: 'Approve an article' },
  'data_request.answer': {
    vi: 'Trả lời yêu cầu về dữ liệu cá nhân',
    en: 'Answer a request about personal data',
  },
  'data_request.carry_out': {
    vi: 'Làm xong yêu cầu về dữ liệu cá nhân',
    en: 'Carry out a request about personal data',
  },
  'example.verify': { vi: 'Xác minh gương: {who}', en: 'Verify the example: {who}' },
  'example.mend': { vi: 'Bổ sung phiếu gương bị trả lại: {who}', en: 'Complete the returned card: {who}' },
  'introduction.answer': {
    vi: 'Trả lời người dân giới thiệu gương: {who}',
    en: 'Reply to the citizen who recommended {who}',
  },
  'comment.read': { vi: 'Duyệt {count} ý kiến góp ý', en: 'Read {count} {count?comment|comments}' },
  'comment.answer': { vi: 'Trả lời {count} ý kiến góp ý', en: 'Answer {count} {count?comment|comments}' },
  'consultation.closing': { vi: 'Sắp hết hạn lấy ý kiến', en: 'A consultation ends soon' },
  'consultation.summarise': {
    vi: 'Tổng hợp lần lấy ý kiến đã hết hạn',
    en: 'Sum up a consultation that is over',
  },
  'publicity.begin': {
    vi: 'Tuyên truyền theo hướng dẫn: chưa có kết quả nào',
    en: 'Publicity under the guidance: nothing yet',
  },
  'publicity.goOn': {
    vi: 'Tuyên truyền theo hướng dẫn: đã có {total}, còn {missing} hình thức chưa đủ số mong có',
    en: 'Publicity under the guidance: {total} so far, {missing} {missing?form|forms} short of the wish',
  },
  reading: { vi: 'Ghi nhận văn bản đã đọc', en: 'Record a document that was read' },
  question: {
    vi: 'Trả lời {count} câu hỏi của đơn vị',
    en: 'Answer {count} {count?question|questions} from units',
  },
  'inspection.tell': { vi: 'Gửi báo cáo phục vụ kiểm tra', en: 'Send the report for the inspection' },
  'inspection.hold': {
    vi: 'Kiểm tra, ghi phiếu và lập biên bản',
    en: 'Inspect, fill in the checklist, sign the minutes',
  },
  'inspection.conclude': { vi: 'Viết và ban hành kết luận kiểm tra', en: 'Write and issue the conclusions' },
  'finding.mend': { vi: 'Khắc phục phát hiện: {item}', en: 'Remedy the finding: {item}' },
  'finding.check': {
    vi: 'Xem và đóng phát hiện đã khắc phục: {item}',
    en: 'Look at and close the remedied finding: {item}',
  },
  'below.finding': { vi: '{count} phát hiện kiểm tra quá hạn', en: '{count} {count?finding|findings} late' },
  'below.duty': {
    vi: '{count} đơn vị chưa xong: {step}',
    en: '{count} {count?unit has|units have} not done: {step}',
  },
  'below.report': {
    vi: '{count} đơn vị chưa nộp báo cáo {period}',
    en: '{count} {count?unit owes|units owe} the report of {period}',
  },

  'register.title': { vi: 'Nhật ký hệ thống', en: 'Register of acts' },
  'register.lead': {
    vi: 'Mỗi việc làm trong hệ thống là một dòng, nối nhau bằng mã băm.',
    en: 'Every act is one line, chained to the one before by its hash.',
  },
  'register.whole': {
    vi: 'Nguyên vẹn: {count} dòng đã niêm phong.',
    en: 'Unbroken: {count} {count?line is|lines are} sealed.',
  },
  'register.broken': {
    vi: 'Có sai lệch tại dòng thứ {number}. Báo ngay cho quản trị và cơ quan kiểm tra; không sửa gì thêm.',
    en: 'The chain breaks at line {number}. Tell the administrator and the inspectors at once; change nothing.',
  },
  'register.search': { vi: 'Người, việc hoặc đối tượng', en: 'Person, act or subject' },
  'register.go': { vi: 'Tìm', en: 'Search' },
  'register.empty': {
    vi: 'Không có dòng nào khớp. Bớt từ tìm kiếm.',
    en: 'No line matches. Search for less.',
  },
  'register.time': { vi: 'Lúc', en: 'Time' },
  'register.day': { vi: 'Ngày làm việc', en: 'Business day' },
  'register.who': { vi: 'Người', en: 'Person' },
  'register.act': { vi: 'Việc', en: 'Act' },
  'register.subject': { vi: 'Đối tượng', en: 'Subject' },
  'calendar.link': { vi: 'Xem theo tuần, lịch', en: 'By week, calendar' },
  'calendar.title': { vi: 'Việc theo tuần', en: 'Work by week' },
  'calendar.lead': {
    vi: 'Việc có hạn của tôi và của đơn vị tôi, từ tuần này; việc quá hạn đứng ở tuần này.',
    en: 'What has a day for me and my units, from this week on; what is late stands in this week.',
  },
  'calendar.file': { vi: 'Tải lịch (.ics)', en: 'Download the calendar (.ics)' },
  'calendar.thisWeek': { vi: 'Tuần này ({from} – {to})', en: 'This week ({from} – {to})' },
  'calendar.week': { vi: 'Tuần {from} – {to}', en: 'Week of {from} – {to}' },
  'calendar.more': {
    vi: 'Còn {count} việc nữa chỉ hiện ở Việc của tôi.',
    en: '{count} more {count?thing stands|things stand} in My work alone.',
  },
  'calendar.empty': { vi: 'Không có việc nào có hạn.', en: 'Nothing has a day.' },
  'calendar.address': { vi: 'Đưa vào lịch của điện thoại, máy tính', en: 'In your own calendar' },
  'calendar.addressLead': {
    vi: 'Mở một địa chỉ riêng rồi dán vào ứng dụng lịch (thêm lịch từ địa chỉ): việc mới và hạn đổi tự hiện ở đó. Ai biết địa chỉ đều xem được, nên đừng chuyển cho người khác.',
    en: 'Open an address of your own and paste it into your calendar (add from address): new work and changed days appear there. Whoever knows the address can read it: do not pass it on.',
  },
  'calendar.openedAt': { vi: 'Địa chỉ đang dùng mở lúc {at}.', en: 'The address in use was opened on {at}.' },
  'calendar.open': { vi: 'Mở địa chỉ lịch', en: 'Open an address' },
  'calendar.renew': { vi: 'Đổi địa chỉ mới', en: 'Change to a new address' },
  'calendar.close': { vi: 'Đóng địa chỉ', en: 'Close the address' },
  'calendar.opened': {
    vi: 'Địa chỉ lịch của bạn, chỉ hiện một lần: {address}',
    en: 'The address of your calendar, shown once: {address}',
  },
  'calendar.closedSaid': { vi: 'Đã đóng địa chỉ lịch.', en: 'The address is closed.' },
  'nav.desk': { vi: 'Việc của tôi', en: 'My work' },
  'nav.register': { vi: 'Nhật ký', en: 'Register' },
} satisfies Words

export const say = speak(words)

const isWord = (key: string): key is keyof typeof words => key in words

/** The sentence that says what is to be done. */
export const tell = ({ kind, values }: Pick<Work, 'kind' | 'values'>, language: Language): string => {
  const t = say(language)
  const step = `duty.${values['step']}`
  return t(kind, isWord(step) ? { ...values, step: t(step, {}).toLowerCase() } : values)
}

export const refusals = {
  'calendar.closed': {
    vi: 'Địa chỉ lịch đã đóng từ trước. Không có gì thay đổi.',
    en: 'The address was closed already. Nothing has changed.',
  },
  'calendar.unknown': {
    vi: 'Địa chỉ lịch này không còn dùng. Mở địa chỉ mới ở “Việc của tôi”, mục “Xem theo tuần, lịch”.',
    en: 'This address is no longer in use. Open a new one under “My work”, “By week, calendar”.',
  },
} satisfies Words
