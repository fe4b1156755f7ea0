import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'letters.title': { vi: 'Công văn đôn đốc', en: 'Official letters of follow-up' },
  'letters.lead': {
    vi: 'Dự thảo chờ quyết định đứng trước. Chỉ công văn đã ký và số ngày trễ sau gia hạn mới có thể tính khi chấm điểm; nhắc tự động không bao giờ tính.',
    en: 'Drafts that wait for a decision come first. Only signed letters and days late after an extension may ever be scored; automatic reminders never are.',
  },
  'letters.empty': { vi: 'Chưa có công văn đôn đốc nào.', en: 'There is no letter yet.' },
  'letters.day': { vi: 'Ngày', en: 'Day' },
  'letters.subject': { vi: 'Trích yếu', en: 'Subject' },
  'letters.lines': { vi: 'Số việc', en: 'Things' },
  'letters.state': { vi: 'Tình trạng', en: 'State' },
  'letters.from': { vi: 'Nguồn', en: 'From' },
  'state.draft': { vi: 'Dự thảo, chờ quyết định', en: 'Draft, waits for a decision' },
  'state.issued': { vi: 'Đã ban hành', en: 'Issued' },
  'state.cancelled': { vi: 'Đã hủy', en: 'Cancelled' },
  'from.ladder': { vi: 'thang đôn đốc', en: 'the ladder' },
  'from.person': { vi: '{who}', en: '{who}' },
  'letter.title': { vi: 'Công văn {subject}', en: 'Letter: {subject}' },
  'letter.draftLead': {
    vi: 'Xem, sửa, in trình ký. Sau khi ký, ghi số và ngày: văn bản vào sổ, mỗi đơn vị trong danh sách có một lần nhắc.',
    en: 'Read, change, print it for signature. Once signed, enter number and day: it goes into the register and each unit has its reminder.',
  },
  'letter.issuedLead': {
    vi: 'Số {number}, ngày {day}, người ký {signer}.',
    en: 'No. {number} of {day}, signed by {signer}.',
  },
  'letter.cancelledLead': {
    vi: '{who} hủy ngày {day}: {reason}',
    en: 'Cancelled by {who} on {day}: {reason}',
  },
  'letter.list': { vi: 'Danh sách kèm theo ({count})', en: 'Annexed list ({count})' },
  'letter.listNote': {
    vi: 'Đơn vị đã gửi tự rời danh sách khi ban hành. Danh sách chỉ đơn vị, cấp trên của đơn vị và cơ quan thường trực thấy.',
    en: 'Who has sent leaves the list by itself when it is issued. Seen by the unit, its superiors and the standing agency alone.',
  },
  'line.unit': { vi: 'Đơn vị', en: 'Unit' },
  'line.thing': { vi: 'Việc', en: 'What' },
  'line.due': { vi: 'Hạn', en: 'Due' },
  'line.late': { vi: 'Số ngày trễ', en: 'Days late' },
  'line.times': { vi: 'Đã nhắc (lần)', en: 'Times reminded' },
  'line.settled': { vi: 'đã gửi', en: 'sent' },
  'edit.heading': { vi: 'Sửa nội dung', en: 'Change the text' },
  'edit.subject': { vi: 'Trích yếu', en: 'Subject' },
  'edit.subjectHint': { vi: 'In sau “V/v”', en: 'Printed after “V/v”' },
  'edit.opening': { vi: 'Phần mở đầu', en: 'Opening' },
  'edit.closing': { vi: 'Đề nghị', en: 'Request' },
  'edit.signerTitle': { vi: 'Chức vụ người ký', en: 'Signer’s position' },
  'edit.signerName': { vi: 'Họ và tên người ký', en: 'Signer’s name' },
  'edit.without': { vi: 'Bỏ khỏi danh sách', en: 'Leave out of the list' },
  'edit.save': { vi: 'Lưu dự thảo', en: 'Save the draft' },
  'issue.heading': { vi: 'Ghi công văn đã ký', en: 'Record the signed letter' },
  'issue.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'issue.numberHint': { vi: 'Ví dụ 391/SNV-TĐKT', en: 'For example 391/SNV-TĐKT' },
  'issue.day': { vi: 'Ngày ban hành', en: 'Day of issue' },
  'issue.do': { vi: 'Ghi số và nhắc các đơn vị', en: 'Record it and tell the units' },
  'cancel.heading': { vi: 'Không gửi công văn', en: 'Do not send it' },
  'cancel.reason': { vi: 'Lý do', en: 'Reason' },
  'cancel.hint': {
    vi: 'Ví dụ: đơn vị đã xin gia hạn bằng điện thoại',
    en: 'For example: asked for more time by phone',
  },
  'cancel.do': { vi: 'Hủy dự thảo', en: 'Cancel the draft' },
  'said.drafted': {
    vi: 'Đã soạn dự thảo công văn. Chưa đơn vị nào nhận được gì.',
    en: 'The letter is drafted. No unit has received anything.',
  },
  'said.edited': { vi: 'Đã lưu dự thảo.', en: 'The draft was saved.' },
  'said.issued': {
    vi: 'Đã ghi công văn vào sổ; {units} đơn vị thấy lần nhắc này ngay.',
    en: 'The letter is in the register; {units} {units?unit sees|units see} it at once.',
  },
  'said.cancelled': {
    vi: 'Đã hủy dự thảo; không gửi gì cho đơn vị.',
    en: 'The draft is cancelled; nothing was sent.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'letter.not_found': {
    vi: 'Không tìm thấy công văn này. Mở lại từ trang Đôn đốc của phong trào.',
    en: 'This letter cannot be found. Open it from the campaign’s follow-up page.',
  },
  'letter.not_late': {
    vi: 'Việc này của {unit} chưa quá hạn nên chưa đưa vào công văn. Bỏ việc này khỏi lựa chọn, hoặc nhắc trực tiếp; chưa soạn gì.',
    en: 'This is not late yet for {unit}, so it does not go into a letter. Leave it out, or remind personally; nothing was drafted.',
  },
  'letter.in_draft': {
    vi: 'Việc này của {unit} đã có trong một dự thảo công văn chờ quyết định. Mở dự thảo đó, hoặc bỏ việc này khỏi lựa chọn.',
    en: 'This of {unit} stands in a draft already. Open that draft, or leave it out.',
  },
  'letter.draft': {
    vi: 'Công văn còn là dự thảo. Ghi số và ngày trước.',
    en: 'It is still a draft. Record number and day first.',
  },
  'letter.issued': {
    vi: 'Công văn này đã ban hành nên không sửa, không hủy được. Cần đính chính thì ban hành công văn khác.',
    en: 'This letter has been issued and cannot be changed or cancelled. Issue another one to correct it.',
  },
  'letter.cancelled': {
    vi: 'Dự thảo này đã hủy. Soạn dự thảo mới từ trang Đôn đốc nếu cần.',
    en: 'This draft was cancelled. Draft a new one from the follow-up page if needed.',
  },
  'letter.changed_meanwhile': {
    vi: 'Người khác vừa sửa dự thảo này. Mở lại trang để xem bản mới; chưa lưu gì.',
    en: 'Someone has just changed this draft. Open the page again; nothing was saved.',
  },
  'letter.nobody_left': {
    vi: 'Danh sách kèm theo không còn đơn vị nào. Giữ lại ít nhất một dòng, hoặc hủy dự thảo.',
    en: 'Nobody would be left on the list. Keep one line at least, or cancel the draft.',
  },
  'letter.nobody_late': {
    vi: 'Mọi đơn vị trong danh sách đã gửi hoặc được gia hạn, không còn ai để đôn đốc. Hủy dự thảo này.',
    en: 'Everybody on the list has sent or got more time. Cancel this draft.',
  },
} satisfies Words
