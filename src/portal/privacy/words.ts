import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'page.title': { vi: 'Quyền riêng tư và dữ liệu cá nhân', en: 'Privacy and personal data' },
  'page.lead': {
    vi: 'Cổng giữ dữ liệu gì về ai, để làm gì, ai xem được, giữ bao lâu; và cách hỏi, sửa, xóa.',
    en: 'What is kept about whom, why, who sees it and for how long; and how to see, correct or delete it.',
  },
  'page.ask': { vi: 'Gửi yêu cầu', en: 'Send a request' },
  'page.follow': { vi: 'Theo dõi bằng mã', en: 'Follow by code' },
  'page.rights': { vi: 'Bạn có thể yêu cầu', en: 'What you may ask' },
  'page.rightsSee': {
    vi: 'xem dữ liệu mà cơ quan giữ về mình',
    en: 'to see what the agency keeps about you',
  },
  'page.rightsCorrect': { vi: 'sửa chỗ sai', en: 'to have it corrected' },
  'page.rightsDelete': { vi: 'xóa', en: 'to have it deleted' },
  'page.rightsWithdraw': {
    vi: 'rút sự đồng ý, ví dụ cho đăng tên, ảnh trong gương người tốt',
    en: 'to withdraw a consent, such as for your name or picture in a good example',
  },
  'page.rightsObject': { vi: 'phản đối một cách dùng', en: 'to object to a use' },
  'page.termLaw': {
    vi: 'Cơ quan trả lời trong {days} ngày làm việc, theo {instrument}. Câu trả lời nói cách làm và ngày làm xong, hoặc vì sao từ chối.',
    en: 'The agency answers within {days} working days, by {instrument}. The answer says how it is done and by when, or why it is refused.',
  },
  'page.termOwn': {
    vi: 'Cơ quan trả lời trong {days} ngày làm việc. Hiện chưa có quy định về thời hạn này, cơ quan tự cam kết. Câu trả lời nói cách làm và ngày làm xong, hoặc vì sao từ chối.',
    en: 'The agency answers within {days} working days. No rule sets this term yet; it is the agency’s own word. The answer says how it is done and by when, or why it is refused.',
  },
  'page.limits': {
    vi: 'Quyết định khen thưởng và hồ sơ lưu theo pháp luật về lưu trữ: có thể không xóa được, nhưng chỗ sai luôn sửa được.',
    en: 'Award decisions and files are kept by the law on archives: they may not be deletable, but a mistake can always be corrected.',
  },
  'page.kept': { vi: 'Dữ liệu cổng giữ', en: 'What is kept' },
  'page.cookies': { vi: 'Cookie và lượt xem', en: 'Cookies and views' },
  'col.what': { vi: 'Dữ liệu', en: 'Data' },
  'col.why': { vi: 'Để làm gì', en: 'Why' },
  'col.who': { vi: 'Ai xem được', en: 'Who sees it' },
  'col.long': { vi: 'Giữ bao lâu', en: 'For how long' },
  'award.what': {
    vi: 'Khen thưởng: họ tên, chức vụ, đơn vị, hình thức, thành tích, số quyết định',
    en: 'Awards: name, post, unit, form, achievement, decision',
  },
  'award.why': {
    vi: 'công bố quyết định khen thưởng, xác minh bằng, giấy khen',
    en: 'to publish decisions and verify certificates',
  },
  'award.who': { vi: 'mọi người', en: 'everyone' },
  'award.long': {
    vi: 'theo pháp luật về lưu trữ; bị thu hồi thì không hiện nữa',
    en: 'by the law on archives; one taken back is no longer shown',
  },
  'nomination.what': {
    vi: 'Hồ sơ đề nghị khen thưởng của cá nhân, tập thể',
    en: 'Nominations of people and collectives',
  },
  'nomination.why': {
    vi: 'xét điều kiện, họp Hội đồng, trình quyết định',
    en: 'to weigh, vote on and decide them',
  },
  'nomination.who': {
    vi: 'đơn vị đề nghị, cơ quan thẩm định, Hội đồng, người ký; không công khai',
    en: 'the proposing unit, the appraising agency, the council, the signer; never public',
  },
  'nomination.long': { vi: 'theo pháp luật về lưu trữ', en: 'by the law on archives' },
  'example.what': {
    vi: 'Gương người tốt, việc tốt: tên, việc làm, nơi, ảnh, giọng đọc',
    en: 'Good examples: name, deed, place, pictures, recordings',
  },
  'example.why': { vi: 'nêu gương', en: 'to hold up the example' },
  'example.who': {
    vi: 'mọi người, khi người đó đã đồng ý; minh chứng chỉ người xác minh xem',
    en: 'everyone, with the person’s consent; proofs by those who verify alone',
  },
  'example.long': {
    vi: 'đến khi rút sự đồng ý hoặc gỡ gương',
    en: 'until the consent or the example is withdrawn',
  },
  'news.what': {
    vi: 'Tin, bài: tên người được nhắc đến, ảnh, nguồn ảnh',
    en: 'News: people named, pictures, credits',
  },
  'news.why': { vi: 'đưa tin về phong trào thi đua', en: 'to report on campaigns' },
  'news.who': { vi: 'mọi người', en: 'everyone' },
  'news.long': {
    vi: 'khi còn đăng; bài gỡ thì chỉ còn lý do gỡ',
    en: 'while published; of a withdrawn article the reason alone stays',
  },
  'introduction.what': {
    vi: 'Lời giới thiệu gương: người được giới thiệu; tên và cách liên hệ của người gửi, nếu để lại',
    en: 'Introductions: who is introduced; the sender’s name and contact, if left',
  },
  'introduction.why': { vi: 'xác minh, trả lời người gửi', en: 'to check it and answer the sender' },
  'introduction.who': { vi: 'đơn vị nhận', en: 'the receiving unit' },
  'introduction.long': {
    vi: 'tên, liên hệ của người gửi xóa 90 ngày sau khi trả lời',
    en: 'the sender’s name and contact are erased 90 days after the answer',
  },
  'comment.what': { vi: 'Ý kiến góp ý và tên, nếu để lại', en: 'Comments, with a name if one was left' },
  'comment.why': { vi: 'lấy ý kiến nhân dân về dự thảo', en: 'to hear people on a draft' },
  'comment.who': { vi: 'mọi người, sau khi cơ quan duyệt', en: 'everyone, once the agency has read it' },
  'comment.long': { vi: 'cùng lần lấy ý kiến', en: 'as long as the consultation' },
  'request.what': {
    vi: 'Yêu cầu về dữ liệu cá nhân: nội dung, tên và cách liên hệ của người yêu cầu',
    en: 'Requests about personal data: content, name and contact of who asks',
  },
  'request.why': { vi: 'xác minh, trả lời', en: 'to verify and answer' },
  'request.who': {
    vi: 'cán bộ phụ trách dữ liệu cá nhân của cơ quan nhận; ai mở đọc, lúc nào đều được ghi lại',
    en: 'the personal data officer of the receiving agency; who opened it and when is noted',
  },
  'request.long': {
    vi: 'xóa {days} ngày sau khi xong; chỉ còn loại yêu cầu, ngày và câu trả lời',
    en: 'erased {days} days after the end; the kind, the days and the answer stay',
  },
  'contact.what': {
    vi: 'Đầu mối liên hệ, người phát ngôn: tên, chức vụ, điện thoại, thư điện tử cơ quan',
    en: 'Contacts and spokespersons: name, post, office phone and e-mail',
  },
  'contact.why': { vi: 'để người dân, nhà báo liên hệ', en: 'so that people and journalists can reach them' },
  'contact.who': { vi: 'mọi người', en: 'everyone' },
  'contact.long': {
    vi: 'đến khi thôi nhiệm vụ hoặc rút sự đồng ý',
    en: 'until the duty ends or the consent is withdrawn',
  },
  'account.what': {
    vi: 'Cán bộ có tài khoản: tên, chức vụ, liên hệ công vụ, phiên đăng nhập, việc đã làm trong hệ thống',
    en: 'Officials with an account: name, post, office contact, sessions, acts in the system',
  },
  'account.why': {
    vi: 'phân quyền, chịu trách nhiệm về việc đã làm',
    en: 'for rights, and to answer for what was done',
  },
  'account.who': {
    vi: 'người quản trị, cán bộ kiểm tra, đồng nghiệp cùng đơn vị',
    en: 'administrators, auditors, colleagues of the unit',
  },
  'account.long': {
    vi: 'khi còn công tác; sổ ghi việc giữ lâu dài',
    en: 'while in office; the register of acts is kept for good',
  },
  'network.what': {
    vi: 'Địa chỉ mạng của người đọc, người gửi biểu mẫu',
    en: 'Network address of readers and senders',
  },
  'network.why': { vi: 'đếm lượt xem, chặn thư rác', en: 'to count views and keep spam out' },
  'network.who': { vi: 'không ai: chỉ giữ dấu băm không đọc ngược được', en: 'nobody: a hash alone is kept' },
  'network.long': { vi: 'xóa mỗi đêm', en: 'dropped every night' },
  'page.never': {
    vi: 'Không nơi nào ghi ai đã đi bầu hay bầu cho ai.',
    en: 'Nowhere is it recorded who voted, or for whom.',
  },
  'follow.title': { vi: 'Theo dõi yêu cầu về dữ liệu cá nhân', en: 'Follow a request about personal data' },
  'follow.lead': {
    vi: 'Nhập mã nhận được khi gửi. Trang này không hiện tên ai.',
    en: 'Enter the code you were given. No name is shown here.',
  },
  'follow.code': { vi: 'Mã theo dõi', en: 'Code' },
  'follow.codeHint': {
    vi: '12 chữ và số, ví dụ ABCD-EFGH-JK23',
    en: '12 letters and figures, such as ABCD-EFGH-JK23',
  },
  'follow.do': { vi: 'Xem', en: 'Look' },
  'follow.none': {
    vi: 'Không có yêu cầu nào mang mã này. Xem lại từng chữ; mã không có chữ I, O và số 0, 1.',
    en: 'Nothing bears this code. Check it sign by sign; it has no I, O, 0 or 1.',
  },
  'follow.keep': { vi: 'Mã theo dõi của bạn', en: 'Your code' },
  'follow.kind': { vi: 'Yêu cầu', en: 'Request' },
  'follow.state': { vi: 'Đang ở bước', en: 'Step' },
  'follow.unit': { vi: 'Cơ quan nhận', en: 'Agency' },
  'follow.received': { vi: 'Nhận ngày', en: 'Received on' },
  'follow.due': { vi: 'Hạn trả lời', en: 'To be answered by' },
  'follow.late': { vi: '{day}, đã quá hạn', en: '{day}, overdue' },
  'follow.answered': { vi: 'Trả lời ngày', en: 'Answered on' },
  'follow.answer': { vi: 'Trả lời', en: 'Answer' },
  'follow.carryOutBy': { vi: 'Hẹn làm xong', en: 'Promised for' },
  'follow.outcome': { vi: 'Đã làm', en: 'Done' },
  'follow.reason': { vi: 'Lý do', en: 'Reason' },
  'follow.ended': { vi: 'Kết thúc ngày', en: 'Ended on' },
  'follow.overdue': {
    vi: 'Cơ quan chưa trả lời đúng hạn. Gọi đầu mối ở trang Liên hệ và nêu mã này.',
    en: 'The agency has not answered in time. Call a contact of the contacts page and give this code.',
  },
  'follow.contacts': { vi: 'Liên hệ', en: 'Contacts' },
  'follow.new': { vi: 'Gửi yêu cầu khác', en: 'Send another request' },
  'tell.received': {
    vi: 'Cơ quan đã nhận, chưa trả lời.',
    en: 'The agency has it and has not answered yet.',
  },
  'tell.accepted': { vi: 'Cơ quan chấp nhận và đang làm.', en: 'The agency has accepted it and is at work.' },
  'tell.carried_out': { vi: 'Đã làm xong.', en: 'It has been carried out.' },
  'tell.refused': { vi: 'Cơ quan từ chối, lý do ở dưới.', en: 'The agency refused; the reason is below.' },
} satisfies Words

export const say = speak(words)
