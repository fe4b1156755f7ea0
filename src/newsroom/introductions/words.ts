import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'form.title': { vi: 'Giới thiệu gương người tốt, việc tốt', en: 'Introduce a good example' },
  'form.lead': {
    vi: 'Không cần tài khoản. Lời giới thiệu đến đơn vị có quyền đề nghị khen thưởng; có mã để theo dõi.',
    en: 'No account is needed. It goes to the unit that may propose an award, and you get a code to follow it.',
  },
  'form.find': {
    vi: 'Người đó ở xã, phường hay cơ quan nào?',
    en: 'Which commune, ward or agency do they belong to?',
  },
  'form.findHint': {
    vi: 'Gõ tên xã, phường, huyện hoặc cơ quan; không cần dấu.',
    en: 'Type the name of the commune, ward, district or agency; accents may be left out.',
  },
  'form.findDo': { vi: 'Tìm đơn vị', en: 'Find the unit' },
  'form.found': { vi: 'Chọn đơn vị nhận', en: 'Choose the unit' },
  'form.more': {
    vi: 'Hiện {shown} trong {total} đơn vị khớp. Không thấy đơn vị cần chọn? Gõ tên đầy đủ hơn, hoặc thêm tên huyện, tỉnh sau dấu phẩy: “{text}, …”.',
    en: '{shown} of {total} matching units are shown. Not among them? Type more of the name, or add the district or province behind a comma: “{text}, …”.',
  },
  'form.noneFound': {
    vi: 'Không thấy đơn vị nào tên “{text}”. Thử tên ngắn hơn, hoặc tên huyện.',
    en: 'No unit is called “{text}”. Try a shorter name, or the district’s.',
  },
  'form.to': { vi: 'Gửi đến', en: 'To' },
  'form.otherUnit': { vi: 'Chọn đơn vị khác', en: 'Choose another unit' },
  'form.who': { vi: 'Ai làm việc tốt', en: 'Who did it' },
  'form.whoHint': {
    vi: 'Họ tên, hoặc nhóm, gia đình, tập thể. Không cần số giấy tờ.',
    en: 'A person’s name, a group, a family. No identity number is needed.',
  },
  'form.deed': { vi: 'Việc tốt đó là gì', en: 'What they did' },
  'form.deedHint': {
    vi: 'Kể như nói với hàng xóm, tối đa 3.000 ký tự. Thẻ HTML, liên kết được giữ nguyên thành chữ.',
    en: 'Tell it as to a neighbour, 3,000 characters at most. Tags and links stay plain text.',
  },
  'form.place': { vi: 'Ở đâu', en: 'Where' },
  'form.happened': { vi: 'Khi nào', en: 'When' },
  'form.sender': { vi: 'Người giới thiệu', en: 'About you' },
  'form.senderHint': {
    vi: 'Chỉ đơn vị nhận xem được, xóa 90 ngày sau khi trả lời.',
    en: 'Seen only by the unit; erased 90 days after its answer.',
  },
  'form.senderName': { vi: 'Họ tên của bạn', en: 'Your name' },
  'form.senderContact': { vi: 'Số điện thoại hoặc thư điện tử', en: 'Phone or e-mail' },
  'form.send': { vi: 'Gửi lời giới thiệu', en: 'Send the introduction' },
  'form.follow': { vi: 'Theo dõi bằng mã', en: 'Follow by code' },
  'said.sent': {
    vi: 'Đã gửi. Giữ mã này để theo dõi.',
    en: 'Sent. Keep this code to follow it.',
  },
  'desk.title': { vi: 'Người dân giới thiệu gương', en: 'Introduced by citizens' },
  'desk.lead': {
    vi: 'Chỉ đơn vị có quyền đề nghị mới thấy. Mỗi lời giới thiệu có một câu trả lời, người gửi xem bằng mã.',
    en: 'Seen by the unit that may propose. Each is answered; the sender reads the answer by code.',
  },
  'desk.none': { vi: 'Chưa có lời giới thiệu nào.', en: 'Nothing has been sent yet.' },
  'desk.received': { vi: 'Nhận ngày {day}', en: 'Received on {day}' },
  'desk.place': { vi: 'Ở đâu', en: 'Where' },
  'desk.happened': { vi: 'Khi nào', en: 'When' },
  'desk.sender': { vi: 'Người gửi', en: 'Sender' },
  'desk.noSender': { vi: 'Không để lại tên', en: 'No name given' },
  'desk.unit': { vi: 'Đơn vị', en: 'Unit' },
  'desk.reply': { vi: 'Trả lời', en: 'Reply' },
  'desk.card': { vi: 'Mở phiếu gương', en: 'Open the card' },
  'do.check': { vi: 'Đã xác minh tại chỗ', en: 'Checked on the spot' },
  'do.takeUp': { vi: 'Lập phiếu gương', en: 'Make a card of it' },
  'do.takeUpHint': {
    vi: 'Phiếu chưa có sự đồng ý của người được nêu: hỏi, ghi vào phiếu, rồi mới xác minh.',
    en: 'The card has no consent yet: ask, note it on the card, then have it verified.',
  },
  'do.decline': { vi: 'Không lập phiếu', en: 'Do not take it up' },
  'do.declineHint': {
    vi: 'Người gửi đọc nguyên văn. Cảm ơn, nói rõ vì sao, và có thể làm gì tiếp.',
    en: 'The sender reads it word for word. Thank them, say why, and what they can do.',
  },
  'do.passOn': { vi: 'Chuyển đơn vị khác', en: 'Pass on' },
  'do.passOnTo': { vi: 'Đơn vị nhận', en: 'To the unit' },
  'do.passOnHint': { vi: 'Tên hoặc mã đơn vị', en: 'Name or code of the unit' },
  'do.send': { vi: 'Gửi trả lời', en: 'Send the reply' },
  'state.received': { vi: 'Đã nhận', en: 'Received' },
  'state.checked': { vi: 'Đã xác minh', en: 'Checked' },
  'state.taken_up': { vi: 'Đã lập phiếu gương', en: 'Taken up' },
  'state.not_taken_up': { vi: 'Không lập phiếu', en: 'Not taken up' },
  'said.checked': { vi: 'Đã ghi là xác minh tại chỗ.', en: 'Noted as checked.' },
  'said.takenUp': {
    vi: 'Đã lập phiếu. Ghi sự đồng ý, minh chứng, rồi chờ xác minh.',
    en: 'The card is made. Add consent and proof; it then awaits verification.',
  },
  'said.declined': { vi: 'Đã trả lời người gửi.', en: 'The sender is answered.' },
  'said.passedOn': { vi: 'Đã chuyển. Người gửi thấy đơn vị mới.', en: 'Passed on; the sender sees to whom.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'introduction.not_found': {
    vi: 'Không tìm thấy lời giới thiệu này. Mở lại danh sách.',
    en: 'This was not found. Open the list again.',
  },
  'introduction.unit': {
    vi: 'Đơn vị này không nhận lời giới thiệu. Chọn xã, phường hoặc cơ quan trong danh sách',
    en: 'This unit takes no introductions. Choose a commune or agency of the list',
  },
  'introduction.changed_meanwhile': {
    vi: 'Người khác vừa xử lý lời giới thiệu này. Tải lại trang để xem; điều vừa gõ còn ở dưới.',
    en: 'Someone has just dealt with it. Reload the page; what you typed is below.',
  },
  'introduction.same_unit': {
    vi: 'Lời giới thiệu đang ở đơn vị này. Nhập đơn vị khác',
    en: 'It is with this unit already. Enter another',
  },
  'introduction.too_many_codes': {
    vi: 'Mạng này vừa nhập sai mã nhiều lần. Đợi một phút rồi thử lại.',
    en: 'Wrong codes came too often from this network. Wait a minute and try again.',
  },
  'introduction.code_taken': {
    vi: 'Chưa gửi được. Điều đã gõ còn ở dưới: tải lại trang rồi gửi lại.',
    en: 'It was not sent. What you typed is below: reload the page and send again.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { introduction_code: 'introduction.code_taken' } as const
