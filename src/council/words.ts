import { speak, type Words } from '../platform/plain/words.ts'

export const refusals = {
  'council.not_found': {
    vi: 'Không tìm thấy Hội đồng này. Mở lại từ trang Hội đồng.',
    en: 'This council was not found. Open it again from the Council page.',
  },
  'council.one_a_day': {
    vi: 'Đơn vị này đã có Hội đồng thành lập cùng ngày. Mở Hội đồng đã có để thay đổi thành viên.',
    en: 'This unit has a council established on the same day. Open it to change its members.',
  },
  'council.needs_one_chair': {
    vi: 'Hội đồng có đúng một Chủ tịch; danh sách đang có {chairs}. Chọn lại vai trò.',
    en: 'A council has exactly one chair; the list has {chairs}. Choose the roles again.',
  },
  'council.member_twice': {
    vi: 'Một người đứng hai dòng trong danh sách thành viên. Bỏ bớt một dòng.',
    en: 'One person stands twice among the members. Remove one of the lines.',
  },
  'council.share_too_big': {
    vi: 'Tỷ lệ không thể lớn hơn 1. Nhập tử số không lớn hơn mẫu số, ví dụ 2/3',
    en: 'A share cannot be above 1. Enter for example 2/3',
  },
  'council.verified_needs_citation': {
    vi: 'Muốn đánh dấu đã đối chiếu thì ghi rõ quy chế: số, ngày, điều khoản. Chưa có thì bỏ đánh dấu; con số vẫn dùng được và hiện “chưa xác minh”.',
    en: 'To mark it as checked, cite the regulation: number, day, clause. Without it leave the box empty; the figures work and show “not verified”.',
  },
  'council.verified_needs_citation_short': {
    vi: 'Ghi số, ngày, điều khoản của quy chế',
    en: 'Cite the regulation: number, day, clause',
  },
  'council_session.not_found': {
    vi: 'Không tìm thấy phiên này. Mở lại từ trang Hội đồng.',
    en: 'This session was not found. Open it again from the Council page.',
  },
  'council_session.prepared': {
    vi: 'Phiên “{title}” chưa khai mạc. Thư ký ghi có mặt và khai mạc trước, rồi mới biểu quyết.',
    en: 'Session “{title}” has not begun. The secretary marks who is present and opens it; then the vote follows.',
  },
  'council_session.open': {
    vi: 'Phiên “{title}” đã khai mạc. Tải lại trang để xem tình hình.',
    en: 'Session “{title}” has begun. Reload the page to see how it stands.',
  },
  'council_session.closed': {
    vi: 'Phiên “{title}” đã kết thúc, kết quả không thay đổi nữa. Xem biên bản.',
    en: 'Session “{title}” has ended and its results do not change. See the minutes.',
  },
  'council_session.no_members': {
    vi: '{council} chưa có thành viên vào ngày họp. Ghi thành viên trước, hoặc chọn ngày khác.',
    en: '{council} has no members on that day. Enter the members first, or choose another day.',
  },
  'council_session.not_awaiting': {
    vi: 'Hồ sơ {code} không ở bước chờ Hội đồng. Bỏ hồ sơ này khỏi danh sách; các hồ sơ khác vẫn giữ.',
    en: 'Dossier {code} does not wait for a council. Leave it out; the others are kept.',
  },
  'council_session.ballot_not_supported': {
    vi: 'Hồ sơ {code}: {form} chưa hỗ trợ. Hình thức này phải bỏ phiếu đạt tỷ lệ theo luật, không biểu quyết công khai được; bỏ phiếu ngoài hệ thống. Bỏ hồ sơ này khỏi danh sách.',
    en: 'Dossier {code}: {form} is not supported yet. The law demands a ballot with a threshold, which an open vote cannot replace; hold it outside of the system. Leave this dossier out.',
  },
  'council_session.held_elsewhere': {
    vi: 'Hồ sơ {code} do cơ quan khác giữ, Hội đồng này không xét. Bỏ hồ sơ này khỏi danh sách.',
    en: 'Dossier {code} is held by another body and is not for this council. Leave it out.',
  },
  'council_session.listed_already': {
    vi: 'Hồ sơ {code} đã có trong phiên “{title}” chưa kết thúc. Kết thúc phiên đó trước, hoặc bỏ hồ sơ này khỏi danh sách.',
    en: 'Dossier {code} is on the list of session “{title}”, which has not ended. End that one first, or leave it out.',
  },
  'council_session.no_quorum': {
    vi: 'Chưa đủ số người dự: {present}/{total} thành viên có mặt, cần {needed}, còn thiếu {missing}. Ghi thêm người có mặt, hoặc lùi phiên họp.',
    en: 'No quorum: {present} of {total} members present, {needed} needed, {missing} missing. Mark who else is present, or put the meeting off.',
  },
  'council_session.too_few_opinions': {
    vi: 'Mới có {answered}/{total} thành viên cho ý kiến, cần {needed}, còn thiếu {missing}. Nhắc các thành viên còn lại, hoặc ghi phiếu giấy đã nhận.',
    en: '{answered} of {total} members have answered, {needed} needed, {missing} missing. Remind the others, or enter the papers received.',
  },
  'council_session.minutes_number_taken': {
    vi: 'Số biên bản này đã dùng trong năm của Hội đồng. Kiểm tra lại số; nội dung vừa nhập vẫn còn.',
    en: 'The council has used this number for minutes in this year. Check it; what you typed is kept.',
  },
  'vote.not_a_member': {
    vi: 'Chỉ thành viên có tên trong phiên được biểu quyết. Nếu thiếu tên, báo thư ký Hội đồng.',
    en: 'Only the members named in the session vote. If a name is missing, tell the secretary.',
  },
  'vote.item_not_here': {
    vi: 'Hồ sơ này không có trong phiên. Tải lại trang.',
    en: 'This dossier is not on the list of the session. Reload the page.',
  },
  'vote.awaits_chair': {
    vi: 'Hồ sơ {code}: đã khai báo liên quan, chờ Chủ tọa quyết định có biểu quyết hay không. Các hồ sơ khác biểu quyết bình thường.',
    en: 'Dossier {code}: an interest was declared; the chair decides first whether the member votes. The other dossiers can be voted on.',
  },
  'vote.excluded': {
    vi: 'Hồ sơ {code}: Chủ tọa đã quyết định thành viên này không biểu quyết vì có liên quan.',
    en: 'Dossier {code}: the chair ruled that this member does not vote, because of an interest.',
  },
  'vote.cast_already': {
    vi: '{member} đã biểu quyết hồ sơ {code}. Phiếu đã ghi thì không sửa; nếu ghi nhầm, Chủ tọa nêu trong kết luận.',
    en: '{member} has voted on dossier {code}. A vote is not changed after it is cast; a slip is told in the chair’s conclusion.',
  },
  'interest.not_yours': {
    vi: 'Chỉ thư ký Hội đồng khai báo thay cho thành viên khác.',
    en: 'Only the secretary declares an interest for another member.',
  },
  'interest.declared_already': {
    vi: 'Liên quan này đã được khai báo. Xem mục Khai báo liên quan.',
    en: 'This interest has been declared. See the list of declarations.',
  },
  'interest.voted_already': {
    vi: 'Thành viên này đã biểu quyết hồ sơ, không thay đổi được nữa. Chủ tọa nêu trong kết luận.',
    en: 'The member has voted on this dossier, so this cannot change. The chair tells it in the conclusion.',
  },
  'interest.not_found': {
    vi: 'Chưa có khai báo liên quan này. Khai báo trước rồi Chủ tọa quyết định.',
    en: 'This interest has not been declared. Declare it first, then the chair decides.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  council_unit_unique: 'council.one_a_day',
  council_session_minutes: 'council_session.minutes_number_taken',
} as const

export const words = {
  'council.title': { vi: 'Hội đồng Thi đua - Khen thưởng', en: 'Emulation and commendation councils' },
} satisfies Words

export const say = speak(words)
