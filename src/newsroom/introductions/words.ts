import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'form.title': { vi: 'Giới thiệu gương người tốt, việc tốt', en: 'Recommend a good example' },
  'form.lead': {
    vi: 'Không cần tài khoản. Lời giới thiệu đến đơn vị có quyền đề nghị khen thưởng; có mã để theo dõi.',
    en: 'You do not need an account. Your recommendation goes to the unit that can propose an award, and you get a code to track it.',
  },
  'form.find': {
    vi: 'Người đó ở xã, phường hay cơ quan nào?',
    en: 'Which commune, ward or agency do they belong to?',
  },
  'form.findHint': {
    vi: 'Gõ tên xã, phường, huyện hoặc cơ quan; không cần dấu.',
    en: 'Type the name of the commune, ward, district or agency. You can leave out accents.',
  },
  'form.findDo': { vi: 'Tìm đơn vị', en: 'Find the unit' },
  'form.found': { vi: 'Chọn đơn vị nhận', en: 'Choose the unit to send it to' },
  'form.more': {
    vi: 'Hiện {shown} trong {total} đơn vị khớp. Không thấy đơn vị cần chọn? Gõ tên đầy đủ hơn, hoặc thêm tên huyện, tỉnh sau dấu phẩy: “{text}, …”.',
    en: '{shown} of {total} matching units are shown. Not among them? Type more of the name, or add the district or province after a comma: “{text}, …”.',
  },
  'form.noneFound': {
    vi: 'Không thấy đơn vị nào tên “{text}”. Thử tên ngắn hơn, hoặc tên huyện.',
    en: 'No unit matches “{text}”. Try a shorter name, or the name of the district.',
  },
  'form.to': { vi: 'Gửi đến', en: 'Send to' },
  'form.otherUnit': { vi: 'Chọn đơn vị khác', en: 'Choose another unit' },
  'form.who': { vi: 'Ai làm việc tốt', en: 'Who did the good deed' },
  'form.whoHint': {
    vi: 'Họ tên, hoặc nhóm, gia đình, tập thể. Không cần số giấy tờ.',
    en: 'A person’s name, or a group, family or collective. Identity numbers are not needed.',
  },
  'form.deed': { vi: 'Việc tốt đó là gì', en: 'What they did' },
  'form.deedHint': {
    vi: 'Kể như nói với hàng xóm, tối đa 3.000 ký tự. Thẻ HTML, liên kết được giữ nguyên thành chữ.',
    en: 'Tell it as you would to a neighbour, in up to 3,000 characters. HTML tags and links are kept as plain text.',
  },
  'form.place': { vi: 'Ở đâu', en: 'Where' },
  'form.happened': { vi: 'Khi nào', en: 'When' },
  'form.sender': { vi: 'Người giới thiệu', en: 'About you' },
  'form.senderHint': {
    vi: 'Chỉ đơn vị nhận xem được, xóa 90 ngày sau khi trả lời.',
    en: 'Only the receiving unit can see this. It is erased 90 days after the reply.',
  },
  'form.senderName': { vi: 'Họ tên của bạn', en: 'Your name' },
  'form.senderContact': { vi: 'Số điện thoại hoặc thư điện tử', en: 'Phone number or email address' },
  'form.send': { vi: 'Gửi lời giới thiệu', en: 'Send the recommendation' },
  'form.follow': { vi: 'Theo dõi bằng mã', en: 'Track with a code' },
  'said.sent': {
    vi: 'Đã gửi. Giữ mã này để theo dõi.',
    en: 'Sent. Keep this code to track your recommendation.',
  },
  'desk.title': { vi: 'Người dân giới thiệu gương', en: 'Recommended by citizens' },
  'desk.lead': {
    vi: 'Chỉ đơn vị có quyền đề nghị mới thấy. Mỗi lời giới thiệu có một câu trả lời, người gửi xem bằng mã.',
    en: 'Only a unit that can propose awards sees these. Each recommendation gets one reply, which the sender reads with the code.',
  },
  'desk.none': { vi: 'Chưa có lời giới thiệu nào.', en: 'No recommendations yet.' },
  'desk.received': { vi: 'Nhận ngày {day}', en: 'Received on {day}' },
  'desk.place': { vi: 'Ở đâu', en: 'Where' },
  'desk.happened': { vi: 'Khi nào', en: 'When' },
  'desk.sender': { vi: 'Người gửi', en: 'Sender' },
  'desk.noSender': { vi: 'Không để lại tên', en: 'No name given' },
  'desk.unit': { vi: 'Đơn vị', en: 'Unit' },
  'desk.reply': { vi: 'Trả lời', en: 'Reply' },
  'desk.card': { vi: 'Mở phiếu gương', en: 'Open the card' },
  'do.check': { vi: 'Đã xác minh tại chỗ', en: 'Checked on the spot' },
  'do.takeUp': { vi: 'Lập phiếu gương', en: 'Make a card' },
  'do.takeUpHint': {
    vi: 'Phiếu chưa có sự đồng ý của người được nêu: hỏi, ghi vào phiếu, rồi mới xác minh.',
    en: 'The card has no consent from the person yet: ask, record it on the card, then have it verified.',
  },
  'do.decline': { vi: 'Không lập phiếu', en: 'Do not take it up' },
  'do.declineHint': {
    vi: 'Người gửi đọc nguyên văn. Cảm ơn, nói rõ vì sao, và có thể làm gì tiếp.',
    en: 'The sender reads this word for word. Thank them, say clearly why, and what can be done next.',
  },
  'do.passOn': { vi: 'Chuyển đơn vị khác', en: 'Pass to another unit' },
  'do.passOnTo': { vi: 'Đơn vị nhận', en: 'Receiving unit' },
  'do.passOnHint': { vi: 'Tên hoặc mã đơn vị', en: 'Name or code of the unit' },
  'do.send': { vi: 'Gửi trả lời', en: 'Send the reply' },
  'state.received': { vi: 'Đã nhận', en: 'Received' },
  'state.checked': { vi: 'Đã xác minh', en: 'Checked' },
  'state.taken_up': { vi: 'Đã lập phiếu gương', en: 'Taken up' },
  'state.not_taken_up': { vi: 'Không lập phiếu', en: 'Not taken up' },
  'said.checked': { vi: 'Đã ghi là xác minh tại chỗ.', en: 'Recorded as checked on the spot.' },
  'said.takenUp': {
    vi: 'Đã lập phiếu. Ghi sự đồng ý, minh chứng, rồi chờ xác minh.',
    en: 'The card has been made. Add the consent and the evidence; it then awaits verification.',
  },
  'said.declined': { vi: 'Đã trả lời người gửi.', en: 'The reply has been sent.' },
  'said.passedOn': {
    vi: 'Đã chuyển. Người gửi thấy đơn vị mới.',
    en: 'Passed on. The sender can see the new unit.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'introduction.not_found': {
    vi: 'Không tìm thấy lời giới thiệu này. Mở lại danh sách.',
    en: 'This recommendation was not found. Open the list again.',
  },
  'introduction.unit': {
    vi: 'Đơn vị này không nhận lời giới thiệu. Chọn xã, phường hoặc cơ quan trong danh sách',
    en: 'This unit does not take recommendations. Choose a commune, ward or agency from the list',
  },
  'introduction.changed_meanwhile': {
    vi: 'Người khác vừa xử lý lời giới thiệu này. Tải lại trang để xem; điều vừa gõ còn ở dưới.',
    en: 'Someone else has just dealt with this recommendation. Reload the page to see it; what you typed is still below.',
  },
  'introduction.same_unit': {
    vi: 'Lời giới thiệu đang ở đơn vị này. Nhập đơn vị khác',
    en: 'The recommendation is already with this unit. Enter another unit',
  },
  'introduction.too_many_codes': {
    vi: 'Mạng này vừa nhập sai mã nhiều lần. Đợi một phút rồi thử lại.',
    en: 'Wrong codes have been entered too often from this network. Wait a minute and try again.',
  },
  'introduction.code_taken': {
    vi: 'Chưa gửi được. Điều đã gõ còn ở dưới: tải lại trang rồi gửi lại.',
    en: 'This could not be sent. What you typed is still below: reload the page and send it again.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { introduction_code: 'introduction.code_taken' } as const
