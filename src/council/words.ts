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
  'council_session.not_yours': {
    vi: 'Trang này dành cho thành viên Hội đồng và cơ quan có vai trò tại đơn vị của Hội đồng. Cần xem: liên hệ thư ký Hội đồng.',
    en: 'This page is for the members of the council and those with a role in its unit. Ask the secretary if you need it.',
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
  'nav.council': { vi: 'Hội đồng', en: 'Councils' },
  'council.title': { vi: 'Hội đồng Thi đua - Khen thưởng', en: 'Emulation and commendation councils' },
  'council.lead': {
    vi: 'Thành viên, quy chế và các phiên của Hội đồng.',
    en: 'Members, regulation and sessions of the councils.',
  },
  'council.mine': { vi: 'Chờ tôi biểu quyết', en: 'Waiting for my vote' },
  'council.mineNone': { vi: 'Không có phiên nào chờ biểu quyết.', en: 'No session waits for your vote.' },
  'council.voteOn': { vi: 'Biểu quyết: {title}', en: 'Vote: {title}' },
  'council.voted': { vi: 'Đã biểu quyết {voted}/{total} hồ sơ', en: 'Voted on {voted} of {total} dossiers' },
  'council.vote': { vi: 'Biểu quyết', en: 'Vote' },
  'council.none': { vi: 'Chưa có Hội đồng nào của các đơn vị của bạn', en: 'No council of your units yet' },
  'council.noneHelp': {
    vi: 'Cơ quan thường trực ghi quyết định thành lập Hội đồng tại đây.',
    en: 'The standing agency enters the council here.',
  },
  'council.new': { vi: 'Ghi Hội đồng mới', en: 'Enter a council' },
  'council.newLead': {
    vi: 'Ghi Hội đồng theo quyết định thành lập. Tỷ lệ lấy từ quy chế hoạt động của Hội đồng.',
    en: 'Enter the council as it was established. The shares come from its own regulation.',
  },
  'council.establish': { vi: 'Ghi Hội đồng', en: 'Enter the council' },
  'council.established': { vi: 'Đã ghi Hội đồng.', en: 'The council is entered.' },
  'council.unit': { vi: 'Hội đồng của đơn vị', en: 'Council of' },
  'council.name': { vi: 'Tên Hội đồng', en: 'Name of the council' },
  'council.fromDay': { vi: 'Từ ngày', en: 'From' },
  'council.members': { vi: 'Thành viên', en: 'Members' },
  'council.membersCount': { vi: '{count} thành viên', en: '{count} {count?member|members}' },
  'council.member': { vi: 'Họ và tên', en: 'Name' },
  'council.memberAt': { vi: 'Thành viên {at}', en: 'Member {at}' },
  'council.roleAt': { vi: 'Vai trò của thành viên {at}', en: 'Role of member {at}' },
  'council.post': { vi: 'Chức vụ', en: 'Office' },
  'council.role': { vi: 'Vai trò', en: 'Role' },
  'role.chair': { vi: 'Chủ tịch', en: 'Chair' },
  'role.deputy': { vi: 'Phó Chủ tịch', en: 'Deputy chair' },
  'role.member': { vi: 'Ủy viên', en: 'Member' },
  'role.secretary': { vi: 'Thư ký', en: 'Secretary' },
  'council.regulation': { vi: 'Quy chế', en: 'Regulation' },
  'council.regulationLegend': {
    vi: 'Tỷ lệ theo quy chế của Hội đồng',
    en: 'Shares of the council’s regulation',
  },
  'council.regulationHint': {
    vi: 'Với Bằng khen, Giấy khen pháp luật không định tỷ lệ: Hội đồng biểu quyết theo đa số theo quy chế của mình.',
    en: 'For certificates of merit and of commendation the law sets no share: the council decides by the majority of its own regulation.',
  },
  'council.quorum': { vi: 'Số thành viên tối thiểu để họp', en: 'Quorum' },
  'council.quorumHint': {
    vi: 'Phần của tổng số thành viên, ví dụ 2/3',
    en: 'Share of all members, for example 2/3',
  },
  'council.majority': { vi: 'Tỷ lệ đồng ý để đạt', en: 'Majority' },
  'council.majorityHint': {
    vi: 'Phần của tổng số thành viên, người vắng mặt vẫn tính, ví dụ 1/2',
    en: 'Share of all members, the absent included, for example 1/2',
  },
  'council.strict': { vi: 'Cách tính', en: 'How it counts' },
  'council.strictMore': { vi: 'Quá tỷ lệ (nhiều hơn)', en: 'More than the share' },
  'council.strictLeast': { vi: 'Từ tỷ lệ trở lên', en: 'At least the share' },
  'council.citation': { vi: 'Quy chế', en: 'Regulation' },
  'council.citationHint': { vi: 'Số, ngày, điều khoản', en: 'Number, day, clause' },
  'council.verified': {
    vi: 'Đã đối chiếu với văn bản quy chế',
    en: 'Checked against the text of the regulation',
  },
  'council.quorumRule': {
    vi: 'Họp khi có từ {share} tổng số thành viên',
    en: 'Meets with {share} of all members',
  },
  'council.more': {
    vi: 'Đạt khi quá {share} tổng số thành viên đồng ý',
    en: 'Passes with more than {share} of all members',
  },
  'council.least': {
    vi: 'Đạt khi có từ {share} tổng số thành viên đồng ý',
    en: 'Passes with at least {share} of all members',
  },
  'council.unverified': { vi: 'chưa xác minh', en: 'not verified' },
  'council.noCitation': { vi: 'Quy chế chưa được ghi', en: 'The regulation is not entered' },
  'council.change': { vi: 'Thành viên và quy chế', en: 'Members and regulation' },
  'council.changeMembers': { vi: 'Ghi danh sách thành viên', en: 'Enter the members' },
  'council.changeMembersHint': {
    vi: 'Danh sách đầy đủ từ ngày này; ai không còn trong danh sách thì thôi là thành viên. Phiên đã chuẩn bị giữ danh sách cũ.',
    en: 'The whole list from this day on; who is not named leaves. Sessions already prepared keep their members.',
  },
  'council.membersChanged': { vi: 'Đã ghi danh sách thành viên.', en: 'The members are entered.' },
  'council.setRegulation': { vi: 'Ghi quy chế', en: 'Enter the regulation' },
  'council.regulationSet': { vi: 'Đã ghi quy chế.', en: 'The regulation is entered.' },
  'council.sessions': { vi: 'Các phiên', en: 'Sessions' },
  'council.noSessions': { vi: 'Chưa có phiên nào.', en: 'No session yet.' },
  'council.newSession': { vi: 'Chuẩn bị phiên', en: 'Prepare a session' },
  'session.held': { vi: 'Ngày', en: 'Day' },
  'session.what': { vi: 'Phiên', en: 'Session' },
  'session.way': { vi: 'Hình thức', en: 'Way' },
  'session.state': { vi: 'Tình trạng', en: 'State' },
  'way.meeting': { vi: 'Họp', en: 'Meeting' },
  'way.written': { vi: 'Lấy ý kiến bằng văn bản', en: 'Written opinions' },
  'state.prepared': { vi: 'Đã chuẩn bị', en: 'Prepared' },
  'state.open': { vi: 'Đang biểu quyết', en: 'Voting' },
  'state.closed': { vi: 'Đã kết thúc', en: 'Ended' },
} satisfies Words

export const say = speak(words)
