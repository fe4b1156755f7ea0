import { speak, type Words } from '../platform/plain/words.ts'

export const words = {
  'people.title': { vi: 'Cán bộ', en: 'People' },
  'people.lead': {
    vi: 'Tìm theo họ tên, gõ có dấu hoặc không dấu. Danh sách xếp theo tên.',
    en: 'Search by name, with or without accents. The list is ordered by given name.',
  },
  'people.search': { vi: 'Họ tên', en: 'Name' },
  'people.unit': { vi: 'Đơn vị (mã hoặc tên)', en: 'Unit (code or name)' },
  'people.find': { vi: 'Tìm', en: 'Search' },
  'people.empty': {
    vi: 'Không có kết quả. Thử gõ có dấu, bỏ bớt chữ, hoặc bỏ điều kiện đơn vị.',
    en: 'Nothing found. Try with accents, fewer letters, or without the unit.',
  },
  'people.unitUnclear': {
    vi: 'Không có, hoặc có nhiều hơn một đơn vị như vậy. Ghi mã hoặc tên đầy đủ.',
    en: 'There is no such unit, or more than one. Enter the code or the whole name.',
  },
  'people.accounts': { vi: 'Tài khoản và vai trò', en: 'Accounts and roles' },
  'people.new': { vi: 'Thêm người', en: 'Add a person' },
  'people.import': { vi: 'Nhập từ tệp', en: 'Import from a file' },
  'person.name': { vi: 'Họ và tên', en: 'Full name' },
  'person.honorific': { vi: 'Cách xưng hô', en: 'Form of address' },
  'person.category': { vi: 'Đối tượng', en: 'Category' },
  'person.phone': { vi: 'Điện thoại công vụ', en: 'Office telephone' },
  'person.email': { vi: 'Thư điện tử công vụ', en: 'Office email' },
  'person.invented': { vi: 'Người hư cấu của bản minh họa', en: 'An invented person of the demonstration' },
  'person.facts': { vi: 'Thông tin', en: 'About' },
  'person.correct': { vi: 'Sửa thông tin', en: 'Correct' },
  'person.corrected': { vi: 'Đã sửa thông tin.', en: 'The information is corrected.' },
  'person.save': { vi: 'Thêm người này', en: 'Add this person' },
  'person.added': { vi: 'Đã thêm người này.', en: 'The person is added.' },
  'person.account': { vi: 'Tài khoản', en: 'Account' },
  'person.invite': { vi: 'Mở tài khoản và mời', en: 'Open an account and invite' },
  'person.likely': { vi: 'Có thể đã có trong danh sách', en: 'Possibly known already' },
  'person.likelyLead': {
    vi: 'Một người giữ hai chức vụ vẫn là một người. Nếu đúng là người dưới đây, mở trang của người ấy và ghi thêm chức vụ.',
    en: 'One person with two posts is one person. If it is one of these, open that page and record the post there.',
  },
  'person.distinct': { vi: 'Đây là người khác, trùng tên', en: 'This is another person of the same name' },
  'import.title': { vi: 'Nhập cán bộ từ tệp', en: 'Import people from a file' },
  'import.lead': {
    vi: 'Tệp .xlsx hoặc .csv, mỗi dòng một người với một chức vụ. Có tên đăng nhập thì mở tài khoản; đường dẫn đặt mật khẩu cấp sau ở trang tài khoản. Mọi dòng được kiểm tra trước; còn một dòng sai thì chưa ghi dòng nào. Gửi lại tệp đã nhập không tạo người trùng.',
    en: 'A .xlsx or .csv file with one person in one post a row. A username opens an account; its link is given later from the account’s page. Every row is checked first; while one row is wrong, nothing is written. Sending a file again makes no duplicates.',
  },
  'import.templateName': { vi: 'mau-nhap-can-bo', en: 'template-people' },
  'import.file': { vi: 'Tệp cán bộ', en: 'File of people' },
  'import.done': {
    vi: 'Đã thêm {people} người, {posts} chức vụ, {accounts} tài khoản; {same} dòng đã có từ trước.',
    en: '{people} people, {posts} posts and {accounts} accounts were added; {same} rows were known already.',
  },
  'import.values': { vi: 'Giá trị của các cột chọn', en: 'Values of the columns with a choice' },
  'import.column': { vi: 'Cột', en: 'Column' },
  'import.choices': { vi: 'Chọn một trong', en: 'One of' },
  'category.can_bo': { vi: 'Cán bộ', en: 'Elected or appointed official' },
  'category.cong_chuc': { vi: 'Công chức', en: 'Civil servant' },
  'category.vien_chuc': { vi: 'Viên chức', en: 'Public employee' },
  'category.nguoi_lao_dong': { vi: 'Người lao động', en: 'Worker' },
  'category.chien_si': { vi: 'Chiến sĩ', en: 'Member of the armed forces' },
  'category.nhan_dan': { vi: 'Nhân dân', en: 'Citizen' },
  'honorific.ong': { vi: 'Ông', en: 'Mr (ông)' },
  'honorific.ba': { vi: 'Bà', en: 'Ms (bà)' },
  'post.heading': { vi: 'Chức vụ qua thời gian', en: 'Posts over time' },
  'post.first': { vi: 'Chức vụ đang giữ', en: 'Present post' },
  'post.title': { vi: 'Chức vụ', en: 'Post' },
  'post.unit': { vi: 'Đơn vị', en: 'Unit' },
  'post.unitHint': { vi: 'Mã đơn vị, ví dụ db-snv', en: 'The unit code, for example db-snv' },
  'post.leads': {
    vi: 'Là lãnh đạo đơn vị: duyệt báo cáo, ký văn bản của đơn vị',
    en: 'Leads the unit: approves its reports and signs its papers',
  },
  'post.from': { vi: 'Từ ngày', en: 'From' },
  'post.until': { vi: 'Thôi giữ từ ngày', en: 'Left on' },
  'post.now': { vi: 'đang giữ', en: 'present' },
  'post.leader': { vi: 'lãnh đạo', en: 'head' },
  'post.none': { vi: 'Chưa ghi chức vụ nào.', en: 'No post recorded yet.' },
  'post.add': { vi: 'Ghi thêm chức vụ', en: 'Record a post' },
  'post.added': { vi: 'Đã ghi chức vụ.', en: 'The post is recorded.' },
  'post.end': { vi: 'Ghi thôi chức vụ', en: 'Record the end' },
  'post.ended': { vi: 'Đã ghi thôi chức vụ.', en: 'The end of the post is recorded.' },
  'post.which': { vi: 'Chức vụ thôi giữ', en: 'Which post' },
  'work.heading': { vi: 'Bàn giao việc', en: 'Hand work over' },
  'work.lead': {
    vi: 'Xem các việc đang mở và bàn giao cho người khác',
    en: 'See what is open and hand it over to somebody',
  },
  'body.members': { vi: 'Thành viên {body}', en: 'Members of {body}' },
  'body.role': { vi: 'Vai trò', en: 'Part' },
  'body.from': { vi: 'Từ ngày', en: 'From' },
  'body.until': { vi: 'Thôi từ ngày', en: 'No longer from' },
  'body.act': { vi: 'Thao tác', en: 'Action' },
  'body.end': { vi: 'Thôi tham gia', en: 'End the membership' },
  'body.ended': { vi: 'Đã ghi thôi tham gia.', en: 'The membership is ended.' },
  'body.none': { vi: 'Chưa có thành viên nào.', en: 'It has no members yet.' },
  'body.name': { vi: 'Thêm thành viên', en: 'Add members' },
  'body.nameNote': {
    vi: 'Ghi theo quyết định thành lập; có thể dán cả danh sách.',
    en: 'As the decision that forms it lists them; a whole list may be pasted.',
  },
  'body.lines': { vi: 'Danh sách', en: 'List' },
  'body.linesHint': {
    vi: 'Mỗi dòng một người: Họ và tên; vai trò; đơn vị công tác (có thể bỏ trống). Có đơn vị thì gắn đúng người trong danh sách cán bộ.',
    en: 'A line a person: name; part in the body; unit of the post (may be left out). With the unit the person is found in the list of people.',
  },
  'body.named': { vi: 'Đã thêm {count} thành viên.', en: '{count} {count?member|members} added.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'person.not_found': {
    vi: 'Không tìm thấy người này. Mở lại từ danh sách cán bộ.',
    en: 'There is no such person. Open the page again from the list of people.',
  },
  'person.likely_same': {
    vi: 'Đã có {count} người tên {name}. Xem bên dưới: nếu đúng là người ấy thì ghi thêm chức vụ cho người ấy; nếu là người khác, đánh dấu và gửi lại.',
    en: 'There are {count} people called {name} already. See below: if it is one of them, record the post there; if it is another person, tick the box and send again.',
  },
  'person.import_refused': {
    vi: 'Có {count} dòng cần sửa. Chưa ghi dòng nào; sửa từng dòng rồi gửi lại.',
    en: '{count} {count?row needs|rows need} correcting. No rows were saved; correct them and send again.',
  },
  'person.say_whether_same': {
    vi: 'Đã có người tên {name}. Ghi “cùng người” hoặc “người khác” ở cột này.',
    en: 'There is a person called {name} already. Write “cùng người” (the same) or “người khác” (another) in this column.',
  },
  'person.several_same': {
    vi: 'Có nhiều người tên {name}. Ghi thêm chức vụ ở trang của đúng người đó và xóa dòng này.',
    en: 'There are several people called {name}. Record the post on the page of the right one and delete this row.',
  },
  'post.held_already': {
    vi: '{name} đã giữ chức vụ này tại đơn vị này trong thời gian đó. Không cần ghi lại.',
    en: '{name} holds this post in this unit at that time already. There is no need to record it again.',
  },
  'post.ends_before': {
    vi: 'Ngày thôi giữ phải sau ngày bắt đầu. Sửa một trong hai ngày.',
    en: 'The end must come after the beginning. Change one of the two days.',
  },
  'post.not_held': {
    vi: 'Chức vụ này đã thôi giữ, hoặc chưa bắt đầu vào ngày đó. Tải lại trang để xem tình trạng mới nhất.',
    en: 'This post has ended, or had not begun on that day. Load the page again to see how things stand.',
  },
  'body.ends_before': { vi: 'Ngày thôi phải sau ngày bắt đầu', en: 'The end must come after the beginning' },
  'body.line_short': {
    vi: 'Dòng “{line}” thiếu họ tên hoặc vai trò. Ghi: Họ và tên; vai trò',
    en: 'The line “{line}” lacks a name or a part. Write: name; part',
  },
  'body.member_not_found': {
    vi: 'Không tìm thấy thành viên này. Mở lại danh sách thành viên.',
    en: 'There is no such member. Open the list of members again.',
  },
  'body.not_member_then': {
    vi: '{name} đã thôi, hoặc chưa tham gia trước ngày đó. Chọn ngày khác hoặc tải lại trang.',
    en: '{name} has left, or had not joined before that day. Choose another day or load the page again.',
  },
  'body.not_temporary': {
    vi: '“{unit}” không phải tổ chức tạm thời. Ghi chức vụ cho người của đơn vị này thay vì thành viên.',
    en: '“{unit}” is no temporary body. Record a post in this unit instead of a member.',
  },
  'work.to_oneself': {
    vi: 'Người nhận phải là người khác. Chọn người nhận.',
    en: 'The receiver must be another person. Choose one.',
  },
  'work.no_account': {
    vi: '{name} chưa có tài khoản đang dùng nên chưa nhận được vai trò. Mở tài khoản cho người nhận trước.',
    en: '{name} has no account in use and cannot take over the roles. Open an account for the receiver first.',
  },
} satisfies Words
