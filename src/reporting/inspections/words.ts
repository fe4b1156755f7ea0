import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Kiểm tra', en: 'Inspections' },
  lead: {
    vi: 'Mỗi cuộc kiểm tra kết thúc khi mọi phát hiện đã được khắc phục và đóng.',
    en: 'An inspection ends when every finding has been mended and closed.',
  },
  'list.unit': { vi: 'Đơn vị được kiểm tra', en: 'Inspected unit' },
  'list.day': { vi: 'Ngày kiểm tra', en: 'Day of the inspection' },
  'list.leader': { vi: 'Trưởng đoàn', en: 'Head of the team' },
  'list.state': { vi: 'Trạng thái', en: 'State' },
  'list.empty': {
    vi: 'Chưa có cuộc kiểm tra nào trong phạm vi của tài khoản.',
    en: 'No inspection that this account may see.',
  },
  'state.open': { vi: 'Đang khắc phục', en: 'Being mended' },
  'state.late': { vi: 'Có phát hiện quá hạn', en: 'A finding is late' },
  'state.closed': { vi: 'Đã kết thúc', en: 'Closed' },
  'findings.heading': { vi: 'Phát hiện', en: 'Findings' },
  'findings.none': { vi: 'Không có phát hiện', en: 'No findings' },
  'findings.closedOf': { vi: 'đã đóng {closed}/{all}', en: '{closed} of {all} closed' },
  'record.open': { vi: 'Ghi nhận kiểm tra', en: 'Record an inspection' },
  'record.title': { vi: 'Ghi nhận kiểm tra', en: 'Record an inspection' },
  'record.lead': {
    vi: 'Ghi theo biên bản làm việc. Mỗi điều chưa đạt là một phát hiện, có người chịu trách nhiệm và hạn khắc phục.',
    en: 'From the minutes. Everything not met is a finding with an owner and a day.',
  },
  'record.unit': { vi: 'Đơn vị', en: 'Unit' },
  'record.note': { vi: 'Nhận xét', en: 'Remarks' },
  'record.noteHint': {
    vi: 'Đã xem gì, ở đâu; điều đơn vị làm tốt',
    en: 'What was seen, where; what the unit does well',
  },
  'record.save': { vi: 'Ghi nhận', en: 'Record' },
  'record.back': { vi: 'Về danh sách', en: 'Back to the list' },
  'counts.heading': { vi: 'Kết quả theo phiếu', en: 'Answers of the checklist' },
  'counts.hint': {
    vi: 'Số câu theo từng mức; để trống nếu không dùng phiếu.',
    en: 'How many questions; leave empty without a checklist.',
  },
  'answer.dat': { vi: 'Đạt', en: 'Met' },
  'answer.mot_phan': { vi: 'Đạt một phần', en: 'Partly met' },
  'answer.chua': { vi: 'Chưa đạt', en: 'Not met' },
  'answer.khong_ap_dung': { vi: 'Không áp dụng', en: 'Not applicable' },
  'finding.nth': { vi: 'Phát hiện {n}', en: 'Finding {n}' },
  'finding.heading': { vi: '{n}. {item}', en: '{n}. {item}' },
  'finding.item': { vi: 'Mục', en: 'Item' },
  'finding.itemHint': { vi: 'Ví dụ A3, hoặc Báo cáo', en: 'For example A3, or Reports' },
  'finding.text': { vi: 'Nội dung phát hiện', en: 'What was found' },
  'finding.owner': { vi: 'Người chịu trách nhiệm', en: 'Owner' },
  'finding.ownerHint': { vi: 'Chức vụ hoặc họ tên', en: 'Post or name' },
  'finding.due': { vi: 'Hạn khắc phục', en: 'To be mended by' },
  'finding.extended': {
    vi: '{until} (trước là {first}; lý do: {reason})',
    en: '{until} (was {first}; reason: {reason})',
  },
  'finding.closed': { vi: 'Đã đóng', en: 'Closed' },
  'finding.more': { vi: 'Thêm phát hiện', en: 'More findings' },
  'standing.open': { vi: 'Đang khắc phục', en: 'Being mended' },
  'standing.late': { vi: 'Quá hạn khắc phục', en: 'Late' },
  'standing.closed': { vi: 'Đã đóng', en: 'Closed' },
  'one.title': { vi: 'Kiểm tra {unit}, {day}', en: 'Inspection of {unit}, {day}' },
  'one.recordedBy': { vi: 'Người ghi nhận', en: 'Recorded by' },
  'one.closedOn': { vi: 'Ngày kết thúc', en: 'Closed on' },
  'extend.summary': { vi: 'Gia hạn…', en: 'Give more time…' },
  'extend.until': { vi: 'Hạn mới', en: 'New day' },
  'extend.reason': { vi: 'Lý do gia hạn', en: 'Reason' },
  'extend.do': { vi: 'Gia hạn', en: 'Give more time' },
  'close.summary': { vi: 'Đóng phát hiện…', en: 'Close the finding…' },
  'close.note': { vi: 'Đơn vị đã khắc phục thế nào', en: 'How it was mended' },
  'close.noteHint': {
    vi: 'Việc đã làm, văn bản hoặc bằng chứng đã xem',
    en: 'What was done, and the evidence seen',
  },
  'close.do': { vi: 'Đóng phát hiện', en: 'Close the finding' },
  'end.do': { vi: 'Kết thúc kiểm tra', en: 'Close the inspection' },
  'said.recorded': {
    vi: 'Đã ghi nhận cuộc kiểm tra. Đơn vị thấy các phát hiện và hạn khắc phục.',
    en: 'Recorded. The unit sees the findings and their days.',
  },
  'said.extended': { vi: 'Đã gia hạn khắc phục.', en: 'More time was given.' },
  'said.findingClosed': { vi: 'Đã đóng phát hiện.', en: 'The finding is closed.' },
  'said.closed': { vi: 'Đã kết thúc cuộc kiểm tra.', en: 'The inspection is closed.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'inspection.not_found': {
    vi: 'Không tìm thấy cuộc kiểm tra này. Mở lại từ danh sách kiểm tra của phong trào.',
    en: 'This inspection cannot be found. Open it again from the campaign’s list.',
  },
  'inspection.in_future': {
    vi: 'Ngày kiểm tra không thể sau hôm nay. Ghi nhận sau khi đã kiểm tra',
    en: 'The day of an inspection cannot lie ahead. Record it when it has been held',
  },
  'inspection.campaign_withdrawn': {
    vi: 'Phong trào “{campaign}” đã thu hồi nên không ghi thêm kiểm tra.',
    en: 'The campaign “{campaign}” was withdrawn; no inspection is recorded any more.',
  },
  'inspection.findings_open': {
    vi: 'Còn {count} phát hiện chưa đóng. Đóng từng phát hiện khi đơn vị đã khắc phục, rồi kết thúc kiểm tra.',
    en: '{count} findings are still open. Close each when it has been mended, then close the inspection.',
  },
  'inspection.closed': {
    vi: 'Cuộc kiểm tra này đã kết thúc. Mở lại trang để xem kết quả.',
    en: 'This inspection is closed already. Open the page again.',
  },
  'finding.not_found': {
    vi: 'Không tìm thấy phát hiện này. Mở lại cuộc kiểm tra.',
    en: 'This finding cannot be found. Open the inspection again.',
  },
  'finding.due_before_inspection': {
    vi: 'Hạn khắc phục phải từ ngày kiểm tra trở đi',
    en: 'The day for mending cannot lie before the inspection',
  },
  'finding.not_later': {
    vi: 'Hạn mới phải sau hạn hiện tại',
    en: 'The new day must lie after the present one',
  },
  'finding.closed': {
    vi: 'Phát hiện này đã đóng, hoặc cuộc kiểm tra đã kết thúc. Mở lại trang để xem ai đã đóng và vì sao.',
    en: 'This finding is closed, or the inspection is. Open the page again to see who closed it and why.',
  },
} satisfies Words
