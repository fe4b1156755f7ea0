import type { Language } from '../../platform/plain/language.ts'
import { speak, type Words } from '../../platform/plain/words.ts'

const roleWords = {
  'role.administrator': { vi: 'người quản trị', en: 'administrator' },
  'role.standing_agency': { vi: 'chuyên viên cơ quan thường trực', en: 'officer of the standing agency' },
  'role.standing_approver': { vi: 'lãnh đạo cơ quan thường trực', en: 'head of the standing agency' },
  'role.office_review': { vi: 'chuyên viên thẩm tra của Văn phòng', en: 'reviewer of the Office' },
  'role.signer': { vi: 'người ký ban hành', en: 'signing leader' },
  'role.clerk_of_records': { vi: 'văn thư', en: 'clerk of records' },
  'role.unit_clerk': { vi: 'cán bộ đầu mối của đơn vị', en: 'clerk of the unit' },
  'role.unit_leader': { vi: 'lãnh đạo đơn vị', en: 'head of the unit' },
  'role.council_member': { vi: 'thành viên Hội đồng', en: 'member of the Council' },
  'role.council_secretary': { vi: 'thư ký Hội đồng', en: 'secretary of the Council' },
  'role.council_chair': { vi: 'Chủ tịch Hội đồng', en: 'chair of the Council' },
  'role.editor': { vi: 'biên tập viên', en: 'editor' },
  'role.editor_in_chief': { vi: 'người duyệt đăng', en: 'editor in chief' },
  'role.newsroom_contributor': { vi: 'cộng tác viên tin bài', en: 'newsroom contributor' },
  'role.auditor': { vi: 'cán bộ kiểm tra (chỉ xem)', en: 'auditor (read only)' },
  'role.election_committee': {
    vi: 'Ủy ban bầu cử (cho công bố số liệu)',
    en: 'election committee (releases figures)',
  },
  'role.data_officer': { vi: 'cán bộ phụ trách dữ liệu cá nhân', en: 'personal data officer' },
} satisfies Words

/** How a role is called; a role that the house does not know is shown as it is. */
export const roleName = (role: string, language: Language): string => {
  const book: Words = roleWords
  return book[`role.${role}`]?.[language] ?? role
}

export const words = {
  ...roleWords,
  'signIn.title': { vi: 'Đăng nhập', en: 'Sign in' },
  'signIn.lead': {
    vi: 'Dành cho cán bộ có tài khoản. Cổng thông tin công khai không cần đăng nhập.',
    en: 'For officials with an account. You do not need to sign in to read the public portal.',
  },
  'signIn.demo': {
    vi: 'Đây là bản minh họa. Tên đăng nhập và mật khẩu của các tài khoản minh họa hiện ở cửa sổ chạy chương trình.',
    en: 'This is a demonstration. The usernames and passwords of its accounts are shown in the window where the program was started.',
  },
  'signIn.already': { vi: 'Đang đăng nhập với tên {name}.', en: 'You are signed in as {name}.' },
  'signIn.login': { vi: 'Tên đăng nhập', en: 'Username' },
  'signIn.password': { vi: 'Mật khẩu', en: 'Password' },
  'signIn.submit': { vi: 'Đăng nhập', en: 'Sign in' },
  'signIn.forgotten': {
    vi: 'Quên mật khẩu: đề nghị người quản trị tài khoản của đơn vị cấp đường dẫn đặt lại mật khẩu.',
    en: 'Forgotten your password? Ask your unit’s account administrator for a link to set a new one.',
  },
  'signIn.administrator': {
    vi: 'người quản trị tài khoản của đơn vị',
    en: 'your unit’s account administrator',
  },
  'signIn.mustChange': {
    vi: 'Đổi mật khẩu trước khi làm việc.',
    en: 'Change your password before you start work.',
  },
  'signOut.title': { vi: 'Đăng xuất', en: 'Sign out' },
  'signOut.done': { vi: 'Đã đăng xuất.', en: 'You have signed out.' },
  'signOut.everywhereDone': {
    vi: 'Đã đăng xuất khỏi mọi thiết bị.',
    en: 'You have signed out on all devices.',
  },

  'invitation.title': { vi: 'Đặt mật khẩu', en: 'Set your password' },
  'invitation.lead': {
    vi: 'Tài khoản {login} của {name}. Đường dẫn này dùng được một lần, đến {until}.',
    en: 'Account {login} for {name}. This link can be used once, until {until}.',
  },
  'invitation.accept': { vi: 'Đặt mật khẩu', en: 'Set password' },
  'invitation.done': {
    vi: 'Đã đặt mật khẩu. Đăng nhập với tên {login}.',
    en: 'The password is set. Sign in as {login}.',
  },
  'password.new': { vi: 'Mật khẩu mới', en: 'New password' },
  'password.hint': {
    vi: 'Ít nhất 10 ký tự. Một câu dài dễ nhớ tốt hơn vài ký tự khó nhớ.',
    en: 'At least 10 characters. A long phrase you can remember is better than a few odd characters.',
  },
  'password.again': { vi: 'Nhập lại mật khẩu mới', en: 'New password again' },
  'password.old': { vi: 'Mật khẩu đang dùng', en: 'Current password' },
  'password.change': { vi: 'Đổi mật khẩu', en: 'Change password' },
  'password.changed': {
    vi: 'Đã đổi mật khẩu. Các phiên khác đã kết thúc.',
    en: 'The password is changed. All other sessions have ended.',
  },

  'own.title': { vi: 'Tài khoản của tôi', en: 'My account' },
  'own.facts': { vi: 'Thông tin', en: 'About me' },
  'own.name': { vi: 'Họ và tên', en: 'Full name' },
  'own.roles': { vi: 'Vai trò', en: 'Roles' },
  'own.noRoles': { vi: 'Chưa được giao vai trò nào.', en: 'No role has been given yet.' },
  'own.everywhere': { vi: 'toàn hệ thống', en: 'the whole installation' },
  'own.language': { vi: 'Ngôn ngữ làm việc', en: 'Language of the office' },
  'own.languageSave': { vi: 'Lưu ngôn ngữ', en: 'Save the language' },
  'own.languageSaved': { vi: 'Đã đổi ngôn ngữ.', en: 'The language is changed.' },
  'own.sessions': { vi: 'Phiên đăng nhập', en: 'Sessions' },
  'session.started': { vi: 'Bắt đầu', en: 'Started' },
  'session.seen': { vi: 'Dùng gần nhất', en: 'Last used' },
  'session.device': { vi: 'Từ địa chỉ', en: 'From address' },
  'session.act': { vi: 'Thao tác', en: 'Action' },
  'session.this': { vi: 'phiên này', en: 'this session' },
  'session.end': { vi: 'Kết thúc', en: 'End' },
  'session.endAbout': { vi: 'phiên bắt đầu lúc {moment}', en: 'the session started on {moment}' },
  'session.ended': { vi: 'Đã kết thúc phiên.', en: 'The session has ended.' },
  'session.everywhere': { vi: 'Đăng xuất khỏi mọi thiết bị', en: 'Sign out everywhere' },
  'token.heading': { vi: 'Mã truy cập API', en: 'API tokens' },
  'token.lead': {
    vi: 'Chương trình mang mã này làm việc với quyền của tài khoản. Chỉ tạo khi cần, thu hồi khi thôi dùng.',
    en: 'A program that carries this token acts with the rights of the account. Make one only when needed and withdraw it afterwards.',
  },
  'token.name': { vi: 'Dùng cho việc gì', en: 'What it is for' },
  'token.created': { vi: 'Ngày tạo', en: 'Created' },
  'token.expires': { vi: 'Ngày cuối sử dụng', en: 'Last day of use' },
  'token.never': { vi: 'không thời hạn', en: 'no end' },
  'token.create': { vi: 'Tạo mã truy cập', en: 'Create a token' },
  'token.made': {
    vi: 'Mã truy cập, chỉ hiện một lần, chép lại ngay: {secret}',
    en: 'The access token, shown only once, copy it now: {secret}',
  },
  'token.revoke': { vi: 'Thu hồi', en: 'Withdraw' },
  'token.revoked': { vi: 'Đã thu hồi mã truy cập.', en: 'The token is withdrawn.' },

  'account.heading': { vi: 'Tài khoản', en: 'Account' },
  'account.none': { vi: 'Chưa có tài khoản.', en: 'No account yet.' },
  'account.login': { vi: 'Tên đăng nhập', en: 'Username' },
  'account.loginHint': {
    vi: 'Chữ thường không dấu, số, dấu chấm, gạch nối; từ 3 ký tự. Ví dụ: binh.lv',
    en: 'Lower-case letters without accents, digits, dots and hyphens; at least 3. For example binh.lv',
  },
  'account.state': { vi: 'Trạng thái', en: 'State' },
  'account.seen': { vi: 'Đăng nhập gần nhất', en: 'Last signed in' },
  'account.never': { vi: 'chưa đăng nhập', en: 'never' },
  'state.invited': { vi: 'Đã mời, chưa nhận', en: 'Invited' },
  'state.active': { vi: 'Đang dùng', en: 'In use' },
  'state.locked': { vi: 'Tạm khóa đến {until}', en: 'Locked until {until}' },
  'state.resetting': { vi: 'Chờ đặt lại mật khẩu', en: 'Waiting for a new password' },
  'state.closed': { vi: 'Đã đóng', en: 'Closed' },
  'account.invite': { vi: 'Mở tài khoản và mời', en: 'Open an account and invite' },
  'account.link': {
    vi: 'Đường dẫn dùng một lần, chỉ hiện ở đây. Gửi cho {name} và hẹn dùng trước {until}: {link}',
    en: 'One-time link, shown only here. Send it to {name}, to be used before {until}: {link}',
  },
  'account.reset': { vi: 'Cấp đường dẫn đặt lại mật khẩu', en: 'Give a link to set a new password' },
  'account.resetHint': {
    vi: 'Mật khẩu đang dùng hết hiệu lực ngay và mọi phiên kết thúc.',
    en: 'The present password stops working at once and all sessions end.',
  },
  'account.unlock': { vi: 'Mở khóa', en: 'Unlock' },
  'account.unlocked': { vi: 'Đã mở khóa tài khoản.', en: 'The account is unlocked.' },
  'account.close': { vi: 'Đóng tài khoản…', en: 'Close the account…' },
  'account.closed': { vi: 'Đã đóng tài khoản.', en: 'The account is closed.' },
  'account.closeReason': { vi: 'Lý do đóng', en: 'Reason for closing' },
  'grant.heading': { vi: 'Vai trò', en: 'Roles' },
  'grant.role': { vi: 'Vai trò', en: 'Role' },
  'grant.unit': { vi: 'Đơn vị', en: 'Unit' },
  'grant.unitHint': {
    vi: 'Mã đơn vị, ví dụ db-snv. Vai trò có hiệu lực với đơn vị này và các đơn vị cấp dưới. Để trống: toàn hệ thống.',
    en: 'The unit code, for example db-snv. The role holds for this unit and all below it. Empty: the whole installation.',
  },
  'grant.from': { vi: 'Từ ngày', en: 'From' },
  'grant.until': { vi: 'Đến hết trước ngày', en: 'Until (first day without it)' },
  'grant.reason': { vi: 'Căn cứ, lý do', en: 'Ground or reason' },
  'grant.give': { vi: 'Giao vai trò', en: 'Give the role' },
  'grant.given': { vi: 'Đã giao vai trò.', en: 'The role is given.' },
  'grant.revoke': { vi: 'Thu vai trò…', en: 'Take the role back…' },
  'grant.revoked': { vi: 'Đã thu vai trò.', en: 'The role is taken back.' },
  'grant.none': { vi: 'Chưa có vai trò.', en: 'No roles.' },
  'grant.over': { vi: 'đã hết', en: 'over' },
  'accounts.title': { vi: 'Tài khoản và vai trò', en: 'Accounts and roles' },
  'accounts.lead': {
    vi: 'Đặt lại mật khẩu, mở khóa và giao vai trò ở trang của từng tài khoản; mời người mới từ trang của người đó.',
    en: 'Passwords, locks and roles are on the page of each account; invite somebody new from that person’s page.',
  },
  'accounts.search': { vi: 'Tên đăng nhập hoặc họ tên', en: 'Username or name' },
  'accounts.people': { vi: 'Cán bộ', en: 'People' },
  'grant.later': {
    vi: 'Có thể giao thêm vai trò sau ở trang tài khoản.',
    en: 'More roles can be given later on the page of the account.',
  },
  'accounts.empty': {
    vi: 'Chưa có tài khoản nào khớp. Thử tên khác hoặc bỏ điều kiện.',
    en: 'No account matches. Try another name or drop the condition.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'session.wrong': {
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại; sai 5 lần liền thì tài khoản tạm khóa 15 phút.',
    en: 'The username or password is not right. Check Caps Lock and the Vietnamese keyboard and try again; after 5 wrong tries in a row the account is locked for 15 minutes.',
  },
  'session.locked': {
    vi: 'Tài khoản tạm khóa đến {until} vì nhập sai mật khẩu nhiều lần. Chờ đến lúc đó, hoặc liên hệ {whom} để mở khóa.',
    en: 'The account is locked until {until} because of too many wrong passwords. Wait until then, or ask {whom} to unlock it.',
  },
  'password.too_short': {
    vi: 'Mật khẩu cần ít nhất 10 ký tự. Thêm vài từ nữa.',
    en: 'The password needs 10 characters at least. Add a few more words.',
  },
  'password.is_login': {
    vi: 'Mật khẩu không được là tên đăng nhập. Chọn mật khẩu khác.',
    en: 'The password must not be the same as the username. Choose another.',
  },
  'password.common': {
    vi: 'Mật khẩu này nằm trong số hay bị đoán nhất. Chọn một câu chỉ riêng mình biết.',
    en: 'This password is among those guessed first. Choose a phrase that only you know.',
  },
  'password.not_repeated': {
    vi: 'Hai lần nhập mật khẩu mới chưa giống nhau. Nhập lại cả hai ô.',
    en: 'The two new passwords differ. Type both again.',
  },
  'password.old_wrong': {
    vi: 'Mật khẩu đang dùng chưa đúng. Mật khẩu chưa đổi.',
    en: 'The present password is not right. The password was not changed.',
  },
  'password.unfit': {
    vi: 'Chưa đặt được mật khẩu. Xem chỗ được đánh dấu.',
    en: 'The password could not be set. See the marked field.',
  },
  'password.changed_meanwhile': {
    vi: 'Mật khẩu vừa được đổi ở nơi khác nên lần này chưa ghi nhận. Đăng nhập lại bằng mật khẩu mới nhất.',
    en: 'The password was changed elsewhere just now, so this was not recorded. Sign in again with the latest one.',
  },
  'invitation.gone': {
    vi: 'Đường dẫn này đã dùng, đã được thay bằng đường dẫn mới, hoặc đã hết hạn. Đề nghị người quản trị cấp đường dẫn khác.',
    en: 'This link has been used, replaced by a newer one, or is too old. Ask the administrator for another.',
  },
  'account.not_found': {
    vi: 'Không tìm thấy tài khoản. Mở lại từ danh sách tài khoản.',
    en: 'There is no such account. Open it again from the list of accounts.',
  },
  'account.closed': {
    vi: 'Tài khoản {login} đã đóng. Mở tài khoản mới cho người này nếu cần.',
    en: 'The account {login} is closed. Open a new one for this person if needed.',
  },
  'account.beyond_own': {
    vi: 'Tài khoản {login} có vai trò ngoài phạm vi quản trị của bạn nên chưa thay đổi gì. Chuyển cho người quản trị cấp trên.',
    en: 'The account {login} has roles beyond what you administer, so nothing was changed. Leave it to an administrator above you.',
  },
  'account.person_beyond_own': {
    vi: '{name} không giữ chức vụ tại đơn vị trong phạm vi quản trị của bạn. Ghi chức vụ trước, hoặc chuyển cho người quản trị cấp trên.',
    en: '{name} holds no post in a unit that you administer. Record the post first, or leave it to an administrator above you.',
  },
  'account.has_one': {
    vi: '{name} đã có tài khoản {login}. Một người dùng một tài khoản: giao thêm vai trò cho tài khoản đó.',
    en: '{name} has the account {login} already. One person has one account: give the role to that one.',
  },
  'account.login_taken': {
    vi: 'Tên đăng nhập này đã có người dùng. Chọn tên khác, ví dụ thêm mã đơn vị.',
    en: 'This username is taken. Choose another, for example with the unit code.',
  },
  'account.login_form': {
    vi: 'Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm, gạch nối, gạch dưới; từ 3 đến 60 ký tự, đầu và cuối là chữ hoặc số.',
    en: 'A username has 3 to 60 lower-case letters without accents, digits, dots, hyphens and underscores, with a letter or digit at each end.',
  },
  'account.own_only': {
    vi: 'Việc này chỉ chủ tài khoản làm được sau khi đăng nhập.',
    en: 'Only the signed-in holder of an account can do this.',
  },
  'role.beyond_own': {
    vi: 'Vai trò này nằm ngoài phạm vi quản trị của bạn nên chưa thay đổi gì. Chọn đơn vị trong phạm vi, hoặc chuyển cho người quản trị cấp trên.',
    en: 'This role reaches beyond what you administer, so nothing was changed. Choose a unit within it, or leave it to an administrator above you.',
  },
  'role.held_already': {
    vi: 'Tài khoản {login} đã giữ vai trò này tại đơn vị này trong thời gian đó. Không cần giao lại.',
    en: 'The account {login} holds this role on this unit at that time already. There is no need to give it again.',
  },
  'role.ends_before': {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu. Sửa một trong hai ngày.',
    en: 'The end must come after the beginning. Change one of the two days.',
  },
  'role.gone': {
    vi: 'Vai trò này đã hết từ trước. Tải lại trang để xem tình trạng mới nhất.',
    en: 'This role has ended before. Load the page again to see how things stand.',
  },
  'token.ends_before': {
    vi: 'Ngày cuối sử dụng đã qua. Chọn hôm nay hoặc một ngày sau đó.',
    en: 'The last day of use is over already. Choose today or a later day.',
  },
  'token.gone': {
    vi: 'Mã truy cập này đã thu hồi từ trước. Không cần làm gì thêm.',
    en: 'This token was withdrawn before. There is nothing more to do.',
  },
  'administrator.last': {
    vi: 'Đây là người quản trị toàn hệ thống duy nhất còn lại. Giao vai trò đó cho người khác trước.',
    en: 'This is the only administrator of the whole installation. Give that role to someone else first.',
  },
  'administrator.exists': {
    vi: 'Hệ thống đã có tài khoản đang dùng nên không tạo người quản trị đầu tiên nữa. Đăng nhập bằng tài khoản đã có.',
    en: 'Accounts are in use already, so no first administrator is made. Sign in with one of them.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  account_login_unique: 'account.login_taken',
} as const
