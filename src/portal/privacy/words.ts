import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'page.title': { vi: 'Quyền riêng tư và dữ liệu cá nhân', en: 'Privacy and personal data' },
  'page.lead': {
    vi: 'Cổng giữ dữ liệu gì về ai, để làm gì, ai xem được, giữ bao lâu; và cách hỏi, sửa, xóa.',
    en: 'What data the portal keeps, about whom and why, who can see it and for how long; and how to see, correct or delete yours.',
  },
  'page.ask': { vi: 'Gửi yêu cầu', en: 'Send a request' },
  'page.follow': { vi: 'Theo dõi bằng mã', en: 'Track with a code' },
  'page.rights': { vi: 'Bạn có thể yêu cầu', en: 'What you can ask for' },
  'page.rightsSee': {
    vi: 'xem dữ liệu mà cơ quan giữ về mình',
    en: 'to see the data the agency holds about you',
  },
  'page.rightsCorrect': { vi: 'sửa chỗ sai', en: 'to have mistakes corrected' },
  'page.rightsDelete': { vi: 'xóa', en: 'to have it deleted' },
  'page.rightsWithdraw': {
    vi: 'rút sự đồng ý, ví dụ cho đăng tên, ảnh trong gương người tốt',
    en: 'to withdraw your consent, for example to your name or picture appearing in a good example',
  },
  'page.rightsObject': { vi: 'phản đối một cách dùng', en: 'to object to a use of it' },
  'page.termLaw': {
    vi: 'Cơ quan trả lời trong {days} ngày làm việc, theo {instrument}. Câu trả lời nói cách làm và ngày làm xong, hoặc vì sao từ chối.',
    en: 'The agency replies within {days} working days, as required by {instrument}. The reply says what will be done and by when, or why the request is refused.',
  },
  'page.termOwn': {
    vi: 'Cơ quan trả lời trong {days} ngày làm việc. Hiện chưa có quy định về thời hạn này, cơ quan tự cam kết. Câu trả lời nói cách làm và ngày làm xong, hoặc vì sao từ chối.',
    en: 'The agency replies within {days} working days. No regulation sets this limit yet; it is the agency’s own commitment. The reply says what will be done and by when, or why the request is refused.',
  },
  'page.limits': {
    vi: 'Quyết định khen thưởng và hồ sơ lưu theo pháp luật về lưu trữ: có thể không xóa được, nhưng chỗ sai luôn sửa được.',
    en: 'Award decisions and dossiers are kept under the law on archives. It may not be possible to delete them, but mistakes can always be corrected.',
  },
  'page.kept': { vi: 'Dữ liệu cổng giữ', en: 'What the portal keeps' },
  'page.cookies': { vi: 'Cookie và lượt xem', en: 'Cookies and page views' },
  'col.what': { vi: 'Dữ liệu', en: 'Data' },
  'col.why': { vi: 'Để làm gì', en: 'Purpose' },
  'col.who': { vi: 'Ai xem được', en: 'Who can see it' },
  'col.long': { vi: 'Giữ bao lâu', en: 'How long it is kept' },
  'award.what': {
    vi: 'Khen thưởng: họ tên, chức vụ, đơn vị, hình thức, thành tích, số quyết định',
    en: 'Awards: name, post, unit, type of award, achievement, decision number',
  },
  'award.why': {
    vi: 'công bố quyết định khen thưởng, xác minh bằng, giấy khen',
    en: 'to publish award decisions and verify certificates',
  },
  'award.who': { vi: 'mọi người', en: 'everyone' },
  'award.long': {
    vi: 'theo pháp luật về lưu trữ; bị thu hồi thì không hiện nữa',
    en: 'under the law on archives; no longer shown once revoked',
  },
  'nomination.what': {
    vi: 'Hồ sơ đề nghị khen thưởng của cá nhân, tập thể',
    en: 'Nomination dossiers of individuals and collectives',
  },
  'nomination.why': {
    vi: 'xét điều kiện, họp Hội đồng, trình quyết định',
    en: 'to check eligibility, for the council’s vote and for the decision',
  },
  'nomination.who': {
    vi: 'đơn vị đề nghị, cơ quan thẩm định, Hội đồng, người ký; không công khai',
    en: 'the proposing unit, the appraising agency, the council and the signer; never public',
  },
  'nomination.long': { vi: 'theo pháp luật về lưu trữ', en: 'under the law on archives' },
  'example.what': {
    vi: 'Gương người tốt, việc tốt: tên, việc làm, nơi, ảnh, giọng đọc',
    en: 'Good examples: name, deed, place, pictures, recordings',
  },
  'example.why': { vi: 'nêu gương', en: 'to make the good example known' },
  'example.who': {
    vi: 'mọi người, khi người đó đã đồng ý; minh chứng chỉ người xác minh xem',
    en: 'everyone, once the person has agreed; evidence is seen only by those who verify it',
  },
  'example.long': {
    vi: 'đến khi rút sự đồng ý hoặc gỡ gương',
    en: 'until consent is withdrawn or the example is taken down',
  },
  'news.what': {
    vi: 'Tin, bài: tên người được nhắc đến, ảnh, nguồn ảnh',
    en: 'News: people mentioned, pictures, photo credits',
  },
  'news.why': { vi: 'đưa tin về phong trào thi đua', en: 'to report on emulation campaigns' },
  'news.who': { vi: 'mọi người', en: 'everyone' },
  'news.long': {
    vi: 'khi còn đăng; bài gỡ thì chỉ còn lý do gỡ',
    en: 'while published; once an article is withdrawn, only the reason is kept',
  },
  'introduction.what': {
    vi: 'Lời giới thiệu gương: người được giới thiệu; tên và cách liên hệ của người gửi, nếu để lại',
    en: 'Recommendations: the person recommended; the sender’s name and contact details, if given',
  },
  'introduction.why': {
    vi: 'xác minh, trả lời người gửi',
    en: 'to check the recommendation and reply to the sender',
  },
  'introduction.who': { vi: 'đơn vị nhận', en: 'the receiving unit' },
  'introduction.long': {
    vi: 'tên, liên hệ của người gửi xóa 90 ngày sau khi trả lời',
    en: 'the sender’s name and contact details are erased 90 days after the reply',
  },
  'comment.what': { vi: 'Ý kiến góp ý và tên, nếu để lại', en: 'Comments, and a name if given' },
  'comment.why': { vi: 'lấy ý kiến nhân dân về dự thảo', en: 'to hear the public’s views on a draft' },
  'comment.who': { vi: 'mọi người, sau khi cơ quan duyệt', en: 'everyone, once the agency has approved it' },
  'comment.long': { vi: 'cùng lần lấy ý kiến', en: 'as long as the consultation is kept' },
  'request.what': {
    vi: 'Yêu cầu về dữ liệu cá nhân: nội dung, tên và cách liên hệ của người yêu cầu',
    en: 'Personal data requests: what is asked, and the name and contact details of the person asking',
  },
  'request.why': { vi: 'xác minh, trả lời', en: 'to verify and reply' },
  'request.who': {
    vi: 'cán bộ phụ trách dữ liệu cá nhân của cơ quan nhận; ai mở đọc, lúc nào đều được ghi lại',
    en: 'the personal data officer of the receiving agency; who opened it and when is noted',
  },
  'request.long': {
    vi: 'xóa {days} ngày sau khi xong; chỉ còn loại yêu cầu, ngày và câu trả lời',
    en: 'erased {days} days after the request is closed; only its kind, its dates and the reply are kept',
  },
  'contact.what': {
    vi: 'Đầu mối liên hệ, người phát ngôn: tên, chức vụ, điện thoại, thư điện tử cơ quan',
    en: 'Contacts and spokespersons: name, post, office phone and email',
  },
  'contact.why': { vi: 'để người dân, nhà báo liên hệ', en: 'so that people and journalists can reach them' },
  'contact.who': { vi: 'mọi người', en: 'everyone' },
  'contact.long': {
    vi: 'đến khi thôi nhiệm vụ hoặc rút sự đồng ý',
    en: 'until they leave the post or withdraw their consent',
  },
  'account.what': {
    vi: 'Cán bộ có tài khoản: tên, chức vụ, liên hệ công vụ, phiên đăng nhập, việc đã làm trong hệ thống',
    en: 'Officials with an account: name, post, office contact details, sign-in sessions, what they did in the system',
  },
  'account.why': {
    vi: 'phân quyền, chịu trách nhiệm về việc đã làm',
    en: 'to manage permissions and hold people to account for what was done',
  },
  'account.who': {
    vi: 'người quản trị, cán bộ kiểm tra, đồng nghiệp cùng đơn vị',
    en: 'administrators, auditors and colleagues in the same unit',
  },
  'account.long': {
    vi: 'khi còn công tác; sổ ghi việc giữ lâu dài',
    en: 'while in post; the record of what was done is kept for good',
  },
  'network.what': {
    vi: 'Địa chỉ mạng của người đọc, người gửi biểu mẫu',
    en: 'Network addresses of readers and of people who send forms',
  },
  'network.why': { vi: 'đếm lượt xem, chặn thư rác', en: 'to count views and block spam' },
  'network.who': {
    vi: 'không ai: chỉ giữ dấu băm không đọc ngược được',
    en: 'nobody: only a hash that cannot be reversed is kept',
  },
  'network.long': { vi: 'xóa mỗi đêm', en: 'deleted every night' },
  'page.never': {
    vi: 'Không nơi nào ghi ai đã đi bầu hay bầu cho ai.',
    en: 'Nothing here records who voted, or for whom.',
  },
  'follow.title': { vi: 'Theo dõi yêu cầu về dữ liệu cá nhân', en: 'Track a personal data request' },
  'follow.lead': {
    vi: 'Nhập mã nhận được khi gửi. Trang này không hiện tên ai.',
    en: 'Enter the code you were given. No names are shown on this page.',
  },
  'follow.code': { vi: 'Mã theo dõi', en: 'Tracking code' },
  'follow.codeHint': {
    vi: '12 chữ và số, ví dụ ABCD-EFGH-JK23',
    en: '12 letters and digits, for example ABCD-EFGH-JK23',
  },
  'follow.do': { vi: 'Xem', en: 'View status' },
  'follow.none': {
    vi: 'Không có yêu cầu nào mang mã này. Xem lại từng chữ; mã không có chữ I, O và số 0, 1.',
    en: 'No request has this code. Check every character; codes never contain I, O, 0 or 1.',
  },
  'follow.keep': { vi: 'Mã theo dõi của bạn', en: 'Your tracking code' },
  'follow.kind': { vi: 'Yêu cầu', en: 'Request' },
  'follow.state': { vi: 'Đang ở bước', en: 'Status' },
  'follow.unit': { vi: 'Cơ quan nhận', en: 'Sent to' },
  'follow.received': { vi: 'Nhận ngày', en: 'Received on' },
  'follow.due': { vi: 'Hạn trả lời', en: 'Reply due by' },
  'follow.late': { vi: '{day}, đã quá hạn', en: '{day}, overdue' },
  'follow.answered': { vi: 'Trả lời ngày', en: 'Replied on' },
  'follow.answer': { vi: 'Trả lời', en: 'Reply' },
  'follow.carryOutBy': { vi: 'Hẹn làm xong', en: 'To be completed by' },
  'follow.outcome': { vi: 'Đã làm', en: 'What was done' },
  'follow.reason': { vi: 'Lý do', en: 'Reason' },
  'follow.ended': { vi: 'Kết thúc ngày', en: 'Closed on' },
  'follow.overdue': {
    vi: 'Cơ quan chưa trả lời đúng hạn. Gọi đầu mối ở trang Liên hệ và nêu mã này.',
    en: 'The agency has not replied in time. Call one of the contacts on the contacts page and give this code.',
  },
  'follow.contacts': { vi: 'Liên hệ', en: 'Contacts' },
  'follow.new': { vi: 'Gửi yêu cầu khác', en: 'Send another request' },
  'tell.received': {
    vi: 'Cơ quan đã nhận, chưa trả lời.',
    en: 'The agency has received the request and has not replied yet.',
  },
  'tell.accepted': {
    vi: 'Cơ quan chấp nhận và đang làm.',
    en: 'The agency has accepted the request and is working on it.',
  },
  'tell.carried_out': { vi: 'Đã làm xong.', en: 'The request has been carried out.' },
  'tell.refused': {
    vi: 'Cơ quan từ chối, lý do ở dưới.',
    en: 'The agency has refused the request. The reason is given below.',
  },
} satisfies Words

export const say = speak(words)
