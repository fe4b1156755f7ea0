import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'form.title': { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Personal data request' },
  'form.lead': {
    vi: 'Hỏi, sửa, xóa dữ liệu về mình, rút sự đồng ý hoặc phản đối. Không cần tài khoản; có mã để theo dõi.',
    en: 'See, correct or delete data about you, withdraw your consent, or object. You do not need an account, and you get a code to track your request.',
  },
  'form.termLaw': {
    vi: 'Cơ quan trả lời trong {days} ngày làm việc theo {instrument}: cách làm và ngày làm xong. Ngày gửi không tính; gửi hôm nay thì hạn là {due}.',
    en: 'The agency replies within {days} working days, as required by {instrument}, saying what will be done and by when. The day you send it does not count: if you send it today, the reply is due by {due}.',
  },
  'form.termOwn': {
    vi: 'Cơ quan trả lời trong {days} ngày làm việc: cách làm và ngày làm xong. Hiện chưa có quy định về thời hạn này, cơ quan tự cam kết. Ngày gửi không tính; gửi hôm nay thì hạn là {due}.',
    en: 'The agency replies within {days} working days, saying what will be done and by when. No regulation sets this limit yet; it is the agency’s own commitment. The day you send it does not count: if you send it today, the reply is due by {due}.',
  },
  'form.privacy': { vi: 'Cổng giữ dữ liệu gì, để làm gì', en: 'What the portal keeps' },
  'form.follow': { vi: 'Theo dõi bằng mã', en: 'Track with a code' },
  'form.kind': { vi: 'Bạn muốn gì', en: 'What you want' },
  'form.unit': { vi: 'Cơ quan nhận', en: 'Send to' },
  'form.unitHint': {
    vi: 'Cơ quan giữ dữ liệu: tỉnh, hoặc sở đã ban hành. Gửi nhầm thì cơ quan chuyển giúp, thời hạn vẫn tính.',
    en: 'The agency that holds the data: the province, or the department that issued it. If you choose the wrong one, it passes your request on and the time limit still runs.',
  },
  'form.about': { vi: 'Về tên, bài, ảnh hay khen thưởng nào', en: 'Which name, article, picture or award' },
  'form.aboutHint': {
    vi: 'Chép địa chỉ trang, hoặc ghi họ tên kèm đơn vị, số quyết định.',
    en: 'Copy the address of the page, or give the name with the unit or the decision number.',
  },
  'form.details': { vi: 'Yêu cầu cụ thể', en: 'Your request' },
  'form.detailsHint': {
    vi: 'Tối đa 3.000 ký tự. Không gửi số giấy tờ, ảnh giấy tờ: cơ quan xác minh người yêu cầu bằng cách khác.',
    en: 'Up to 3,000 characters. Do not send identity numbers or photos of documents: the agency will verify who you are in another way.',
  },
  'form.sender': { vi: 'Người yêu cầu', en: 'About you' },
  'form.senderHint': {
    vi: 'Chỉ cán bộ phụ trách dữ liệu đọc được, để xác minh và trả lời. Xóa {days} ngày sau khi xong.',
    en: 'Only the personal data officer can read this, to verify who you are and to reply. It is erased {days} days after the request is closed.',
  },
  'form.senderName': { vi: 'Họ và tên', en: 'Your name' },
  'form.senderContact': {
    vi: 'Số điện thoại, thư điện tử hoặc địa chỉ',
    en: 'Phone number, email or postal address',
  },
  'form.send': { vi: 'Gửi yêu cầu', en: 'Send the request' },
  'form.nobody': {
    vi: 'Chưa có cơ quan nào nhận yêu cầu tại cổng này. Liên hệ trực tiếp theo trang Liên hệ.',
    en: 'No agency takes requests on this portal yet. Contact an agency directly: see the contacts page.',
  },
  'said.sent': {
    vi: 'Đã nhận yêu cầu, hạn trả lời {due}. Giữ mã này để theo dõi.',
    en: 'Your request has been received. The reply is due by {due}. Keep this code to track it.',
  },
  'kind.see': { vi: 'Xem dữ liệu về tôi', en: 'See data about me' },
  'kind.correct': { vi: 'Sửa chỗ sai', en: 'Correct a mistake' },
  'kind.delete': { vi: 'Xóa', en: 'Delete data about me' },
  'kind.withdraw_consent': { vi: 'Rút sự đồng ý', en: 'Withdraw my consent' },
  'kind.object': { vi: 'Phản đối việc dùng', en: 'Object to a use of my data' },
  'desk.title': { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Personal data requests' },
  'desk.lead': {
    vi: 'Trả lời trước hạn: chấp nhận và hẹn ngày làm xong, hoặc từ chối kèm lý do. Nội dung chỉ cán bộ phụ trách dữ liệu đọc được; mỗi lần mở đều được ghi lại.',
    en: 'Answer before the term: accept and say by when, or refuse with a reason. The content is read by the personal data officer alone; each opening is noted.',
  },
  'desk.none': { vi: 'Chưa có yêu cầu nào.', en: 'No request yet.' },
  'desk.officers': {
    vi: 'Chưa ai giữ vai trò cán bộ phụ trách dữ liệu cá nhân: yêu cầu gửi đến cơ quan cao nhất và chưa ai đọc được. Giao vai trò ở trang tài khoản.',
    en: 'Nobody holds the role of personal data officer: requests go to the highest agency and nobody can read them. Grant the role on the accounts page.',
  },
  'desk.received': { vi: 'Nhận ngày', en: 'Received' },
  'desk.kind': { vi: 'Yêu cầu', en: 'Request' },
  'desk.unit': { vi: 'Cơ quan', en: 'Agency' },
  'desk.clock': { vi: 'Thời hạn', en: 'Clock' },
  'desk.state': { vi: 'Trạng thái', en: 'State' },
  'desk.open': { vi: '{kind}, nhận ngày {day}', en: '{kind}, received {day}' },
  'state.received': { vi: 'Chờ trả lời', en: 'To be answered' },
  'state.accepted': { vi: 'Đã chấp nhận, đang làm', en: 'Accepted, under way' },
  'state.carried_out': { vi: 'Đã làm xong', en: 'Carried out' },
  'state.refused': { vi: 'Đã từ chối', en: 'Refused' },
  'clock.waiting': {
    vi: 'hạn {day}, còn {left} ngày làm việc',
    en: 'by {day}, {left} working {left?day|days} left',
  },
  'clock.today': { vi: 'hết hạn hôm nay, {day}', en: 'due today, {day}' },
  'clock.late': {
    vi: 'trễ {over} ngày làm việc, hạn {day}',
    en: '{over} working {over?day|days} late, due {day}',
  },
  'clock.promised': {
    vi: 'hẹn làm xong {day}, còn {left} ngày làm việc',
    en: 'promised for {day}, {left} working {left?day|days} left',
  },
  'clock.promisedToday': { vi: 'hẹn làm xong hôm nay, {day}', en: 'promised for today, {day}' },
  'clock.promiseLate': {
    vi: 'trễ hẹn {over} ngày làm việc, hẹn {day}',
    en: '{over} working {over?day|days} past the promised {day}',
  },
  'clock.inTime': {
    vi: 'trả lời sau {took} ngày làm việc, đúng hạn',
    en: 'answered after {took} working {took?day|days}, in time',
  },
  'clock.tooLate': {
    vi: 'trả lời sau {took} ngày làm việc, quá hạn',
    en: 'answered after {took} working {took?day|days}, too late',
  },
  'one.termLaw': { vi: 'thời hạn theo luật', en: 'term by law' },
  'one.termOwn': { vi: 'thời hạn cơ quan tự cam kết', en: 'term by the agency’s own word' },
  'one.hidden': {
    vi: 'Nội dung và người yêu cầu chỉ cán bộ phụ trách dữ liệu của cơ quan này đọc được.',
    en: 'What is asked and who asks is read by this agency’s personal data officer alone.',
  },
  'one.forgotten': {
    vi: 'Người yêu cầu và nội dung đã xóa ngày {day}, theo thời hạn lưu.',
    en: 'Who asked and what was asked were erased on {day}, as the term of keeping says.',
  },
  'one.closed': {
    vi: 'Nội dung và người yêu cầu là dữ liệu cá nhân. Mở để đọc thì được ghi vào sổ: ai, lúc nào; trong ngày mở lại không ghi thêm.',
    en: 'What is asked and who asks is personal data. Opening it to read is noted in the register: who and when, once a day.',
  },
  'one.openedBy': { vi: 'Đã mở:', en: 'Opened by:' },
  'one.openedByNone': {
    vi: 'Chưa ai mở để đọc nội dung.',
    en: 'Nobody has opened it to read the content yet.',
  },
  'one.about': { vi: 'Về', en: 'About' },
  'one.details': { vi: 'Yêu cầu cụ thể', en: 'What is asked' },
  'one.sender': { vi: 'Người yêu cầu', en: 'Who asks' },
  'one.contact': { vi: 'Liên hệ', en: 'Reach' },
  'one.answer': { vi: 'Trả lời', en: 'Answer' },
  'one.answered': { vi: 'Trả lời ngày {day}, {who}', en: 'Answered on {day} by {who}' },
  'one.carryOutBy': { vi: 'Hẹn làm xong', en: 'Promised for' },
  'one.outcome': { vi: 'Đã làm', en: 'Done' },
  'one.reason': { vi: 'Lý do', en: 'Reason' },
  'field.answer': { vi: 'Cách làm', en: 'How it is done' },
  'field.answerHint': {
    vi: 'Ai có mã thì đọc được: không ghi dữ liệu cá nhân ở đây. Dữ liệu được hỏi thì gửi theo cách liên hệ, sau khi xác minh người yêu cầu.',
    en: 'Whoever holds the code reads it: write no personal data here. Send what was asked for by the way of contact, once you know who asks.',
  },
  'field.carryOutBy': { vi: 'Làm xong trước hết ngày', en: 'Done by the end of' },
  'field.done': { vi: 'Đã làm gì', en: 'What was done' },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'field.reasonHint': {
    vi: 'Người yêu cầu đọc nguyên văn. Nói rõ căn cứ, và có thể làm gì tiếp.',
    en: 'Read word for word by who asked. Give the ground, and what can be done next.',
  },
  'field.passOnTo': { vi: 'Cơ quan nhận', en: 'To the agency' },
  'do.open': { vi: 'Mở để đọc', en: 'Open and read' },
  'do.accept': { vi: 'Chấp nhận, hẹn ngày', en: 'Accept and promise a day' },
  'do.carryOut': { vi: 'Đã làm xong', en: 'Carried out' },
  'do.refuse': { vi: 'Từ chối kèm lý do', en: 'Refuse with a reason' },
  'do.postpone': { vi: 'Lùi ngày đã hẹn', en: 'Put off the promised day' },
  'do.passOn': { vi: 'Chuyển cơ quan khác', en: 'Pass on' },
  'said.opened': {
    vi: 'Đã mở, và đã ghi vào sổ. Nội dung hiện đến hết ngày.',
    en: 'Opened, and noted in the register. The content is shown until the day is over.',
  },
  'said.moved': { vi: 'Đã lưu. Người yêu cầu thấy bằng mã.', en: 'Done; who asked sees it by the code.' },
  'said.passedOn': {
    vi: 'Đã chuyển. Thời hạn vẫn tính từ ngày nhận.',
    en: 'Passed on; the term still runs from the first day.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'data_request.not_found': {
    vi: 'Không tìm thấy yêu cầu này. Mở lại danh sách.',
    en: 'This request was not found. Open the list again.',
  },
  'data_request.unit': {
    vi: 'Cơ quan này không nhận yêu cầu. Chọn một cơ quan trong danh sách',
    en: 'This agency does not take requests. Choose an agency from the list',
  },
  'data_request.changed_meanwhile': {
    vi: 'Người khác vừa xử lý yêu cầu này. Tải lại trang; điều vừa gõ còn ở dưới.',
    en: 'Someone else has just dealt with this request. Reload the page; what you typed is still below.',
  },
  'data_request.past_day': {
    vi: 'Ngày làm xong phải từ hôm nay trở đi',
    en: 'The day must be today or later',
  },
  'data_request.not_later': {
    vi: 'Ngày mới phải sau {day} và từ hôm nay trở đi',
    en: 'The new day must be after {day}, and today or later',
  },
  'data_request.code_taken': {
    vi: 'Chưa gửi được. Điều đã gõ còn ở dưới: tải lại trang rồi gửi lại.',
    en: 'This could not be sent. What you typed is still below: reload the page and send it again.',
  },
  'data_request.too_many_codes': {
    vi: 'Mạng này vừa nhập sai mã nhiều lần. Đợi một phút rồi thử lại.',
    en: 'Wrong codes have been entered too often from this network. Wait a minute and try again.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { data_request_code: 'data_request.code_taken' } as const
