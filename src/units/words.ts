import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'unit.title': { vi: 'Đơn vị', en: 'Units' },
  'unit.lead': {
    vi: 'Cây đơn vị theo ngày: đơn vị nào, tên gì, thuộc đâu vào ngày đã chọn.',
    en: 'The tree of units by day: which units there are, their names and superiors on the chosen day.',
  },
  'unit.search': { vi: 'Tên hoặc mã đơn vị', en: 'Name or code' },
  'unit.day': { vi: 'Tại ngày', en: 'On' },
  'unit.find': { vi: 'Xem', en: 'Show' },
  'unit.found': { vi: 'Kết quả tìm “{text}”', en: 'Results for “{text}”' },
  'unit.more': {
    vi: 'Hiện {shown} trong {total} đơn vị khớp. Gõ tên đầy đủ hơn, hoặc thêm tên cấp trên sau dấu phẩy: “{text}, …”.',
    en: '{shown} of {total} matching units are shown. Type more of the name, or add a unit above behind a comma: “{text}, …”.',
  },
  'unit.empty': {
    vi: 'Không có đơn vị nào khớp vào ngày này. Thử gõ có dấu, bỏ bớt chữ, hoặc chọn ngày khác.',
    en: 'No unit matches on this day. Try with accents, fewer letters, or another day.',
  },
  'unit.none': {
    vi: 'Chưa có đơn vị nào. Thêm từng đơn vị hoặc nhập từ tệp.',
    en: 'There are no units yet. Add them one by one or import a file.',
  },
  'unit.tree': { vi: 'Cây đơn vị', en: 'The tree' },
  'unit.new': { vi: 'Thêm đơn vị', en: 'Add a unit' },
  'unit.newBelow': { vi: 'Thêm đơn vị cấp dưới', en: 'Add a unit below' },
  'unit.import': { vi: 'Nhập từ tệp', en: 'Import from a file' },
  'unit.clusters': { vi: 'Cụm, khối thi đua', en: 'Clusters and blocks' },
  'unit.name': { vi: 'Tên đơn vị', en: 'Name of the unit' },
  'unit.code': { vi: 'Mã đơn vị', en: 'Unit code' },
  'unit.codeHint': {
    vi: 'Dùng trong địa chỉ và khi nhập tệp. Để trống thì lấy từ mã cấp trên và tên.',
    en: 'Used in addresses and imports. Left empty it is made of the superior’s code and the name.',
  },
  'unit.class': { vi: 'Loại đơn vị', en: 'Class' },
  'unit.kind': { vi: 'Dạng', en: 'Kind' },
  'unit.kindHint': {
    vi: 'Ví dụ: xã, phường, sở, phòng, chi cục',
    en: 'For example: xã, phường, sở, phòng, chi cục',
  },
  'unit.parent': { vi: 'Cấp trên trực tiếp', en: 'Direct superior' },
  'unit.parentHint': {
    vi: 'Mã hoặc tên đầy đủ. Để trống nếu là gốc của cây.',
    en: 'Code or whole name. Empty for a root of the tree.',
  },
  'unit.namedHint': { vi: 'Mã hoặc tên đầy đủ của đơn vị', en: 'The code or whole name of the unit' },
  'unit.from': { vi: 'Từ ngày', en: 'From' },
  'unit.until': { vi: 'Thôi hoạt động từ ngày', en: 'No longer from' },
  'unit.official': { vi: 'Mã đơn vị hành chính', en: 'Code of the General Statistics Office' },
  'unit.identifier': { vi: 'Mã định danh (QĐ 20/2020)', en: 'Identifier (QĐ 20/2020)' },
  'unit.temporary': {
    vi: 'Tổ chức tạm thời (ban chỉ đạo, tổ, đoàn)',
    en: 'A temporary body (board, team, mission)',
  },
  'unit.mark': { vi: 'Nguồn', en: 'Source' },
  'unit.note': { vi: 'Ghi chú', en: 'Note' },
  'unit.position': { vi: 'Thứ tự', en: 'Standing order' },
  'unit.save': { vi: 'Thêm đơn vị này', en: 'Add this unit' },
  'unit.added': { vi: 'Đã thêm đơn vị, mã {code}.', en: 'The unit is added; its code is {code}.' },
  'unit.facts': { vi: 'Thông tin', en: 'About' },
  'unit.asOf': { vi: 'Tại ngày {day}', en: 'As of {day}' },
  'unit.notThen': {
    vi: 'Đơn vị không hoạt động vào ngày này; hiện lần gần nhất.',
    en: 'The unit did not stand on this day; its nearest version is shown.',
  },
  'unit.versions': { vi: 'Qua thời gian', en: 'Over time' },
  'unit.span': { vi: 'Khoảng ngày', en: 'Days' },
  'unit.sinceDay': { vi: 'từ {from}', en: 'since {from}' },
  'unit.betweenDays': { vi: 'từ {from} đến trước {until}', en: 'from {from}, until before {until}' },
  'unit.successions': { vi: 'Kế thừa', en: 'Succession' },
  'unit.continues': { vi: 'Kế thừa {unit} từ {day}', en: 'Carries on for {unit} from {day}' },
  'unit.continued': { vi: 'Được {unit} kế thừa từ {day}', en: 'Carried on by {unit} from {day}' },
  'unit.children': { vi: 'Đơn vị cấp dưới', en: 'Units below' },
  'unit.noChildren': { vi: 'Không có đơn vị cấp dưới vào ngày này.', en: 'No units below on this day.' },
  'unit.below': { vi: 'Số đơn vị bên dưới', en: 'Units below' },
  'unit.people': { vi: 'Cán bộ của đơn vị', en: 'People of the unit' },
  'unit.bodyMembers': { vi: 'Thành viên', en: 'Members' },
  'unit.bodyMembersSee': { vi: 'Xem danh sách thành viên', en: 'See its members' },
  'unit.inClusters': { vi: 'Thuộc cụm, khối', en: 'In clusters and blocks' },
  'unit.change': { vi: 'Thay đổi', en: 'Changes' },
  'unit.rename': { vi: 'Đổi tên…', en: 'Rename…' },
  'unit.renameTitle': { vi: 'Đổi tên {unit}', en: 'Rename {unit}' },
  'unit.renameLead': {
    vi: 'Tên cũ vẫn đúng với những ngày trước. {count} đơn vị cấp dưới sẽ hiện cấp trên với tên mới từ ngày này.',
    en: 'The old name stays true for the days before. {count} {count?unit|units} below will show {count?its|their} superior under the new name from this day.',
  },
  'unit.renameSave': { vi: 'Đổi tên từ ngày này', en: 'Rename from this day' },
  'unit.renamed': { vi: 'Đã đổi tên.', en: 'The unit is renamed.' },
  'unit.move': { vi: 'Chuyển cấp trên…', en: 'Move…' },
  'unit.moveTitle': { vi: 'Chuyển {unit} sang cấp trên khác', en: 'Move {unit} under another superior' },
  'unit.moveTo': { vi: 'Cấp trên mới', en: 'New superior' },
  'unit.preview': { vi: 'Xem trước', en: 'Preview' },
  'unit.affected': { vi: 'Ảnh hưởng', en: 'What is affected' },
  'unit.moveAffected': {
    vi: 'Từ {day}, {unit} cùng {count} đơn vị bên dưới chuyển sang cấp trên mới. Vai trò giao ở cấp trên cũ thôi có hiệu lực với các đơn vị này; vai trò giao ở cấp trên mới bắt đầu có hiệu lực. Báo cáo, hồ sơ của những ngày trước không đổi.',
    en: 'From {day}, {unit} and {count} {count?unit|units} below it stand under the new superior. Roles held on the old superior no longer cover them; roles held on the new one do. Reports and dossiers of earlier days do not change.',
  },
  'unit.moveSave': { vi: 'Chuyển từ ngày này', en: 'Move from this day' },
  'unit.moved': { vi: 'Đã chuyển đơn vị.', en: 'The unit is moved.' },
  'unit.merge': { vi: 'Nhận sáp nhập…', en: 'Take over others…' },
  'unit.mergeTitle': { vi: '{unit} kế thừa đơn vị khác', en: '{unit} carries on for other units' },
  'unit.mergeUnits': { vi: 'Các đơn vị thôi hoạt động', en: 'Units that end' },
  'unit.mergeHint': {
    vi: 'Mỗi dòng một đơn vị, ghi mã hoặc tên đầy đủ',
    en: 'One unit a line, by code or whole name',
  },
  'unit.mergeDocument': { vi: 'Căn cứ (nghị quyết, quyết định)', en: 'Ground (resolution, decision)' },
  'unit.mergeAffected': {
    vi: 'Từ {day} các đơn vị dưới đây thôi hoạt động; đơn vị bên dưới chuyển về {unit}. Vai trò giao tại các đơn vị này hết hiệu lực từ ngày đó.',
    en: 'From {day} the units below end; what stands under them goes under {unit}. Roles held on them end on that day.',
  },
  'unit.mergeSave': { vi: 'Sáp nhập từ ngày này', en: 'Merge from this day' },
  'unit.merged': { vi: 'Đã sáp nhập.', en: 'The units are merged.' },
  'import.title': { vi: 'Nhập đơn vị từ tệp', en: 'Import units from a file' },
  'import.lead': {
    vi: 'Tệp .xlsx hoặc .csv, mỗi dòng một đơn vị, cấp trên đứng trước cấp dưới. Mọi dòng được kiểm tra trước; còn một dòng sai thì chưa ghi dòng nào. Gửi lại tệp đã nhập không tạo đơn vị trùng.',
    en: 'A .xlsx or .csv file with one unit a row, superiors before the units below them. Every row is checked first; while one row is wrong, nothing is written. Sending a file again makes no duplicates.',
  },
  'import.templateName': { vi: 'mau-nhap-don-vi', en: 'template-units' },
  'import.file': { vi: 'Tệp đơn vị', en: 'File of units' },
  'import.done': {
    vi: 'Đã thêm {added} đơn vị; {same} đơn vị đã có từ trước.',
    en: '{added} units were added; {same} were there already.',
  },
  'import.classes': { vi: 'Giá trị của cột Loại đơn vị', en: 'Values of the column “Loại đơn vị”' },
  'cluster.title': { vi: 'Cụm, khối thi đua', en: 'Clusters and blocks' },
  'cluster.lead': {
    vi: 'Cụm, khối gồm các đơn vị cùng tính chất, có cụm trưởng, khối trưởng theo nhiệm kỳ.',
    en: 'Groups of units of like nature, each with a head and a deputy for its term.',
  },
  'cluster.none': {
    vi: 'Chưa có cụm, khối nào vào ngày này.',
    en: 'There are no clusters or blocks on this day.',
  },
  'cluster.new': { vi: 'Thành lập cụm, khối', en: 'Form a cluster or block' },
  'cluster.name': { vi: 'Tên cụm, khối', en: 'Name' },
  'cluster.kind': { vi: 'Cụm hay khối', en: 'Cluster or block' },
  'cluster.cluster': { vi: 'Cụm thi đua', en: 'Cluster' },
  'cluster.block': { vi: 'Khối thi đua', en: 'Block' },
  'cluster.organiser': { vi: 'Đơn vị tổ chức', en: 'Organised by' },
  'cluster.members': { vi: 'Thành viên', en: 'Members' },
  'cluster.count': { vi: 'Số đơn vị', en: 'Units' },
  'cluster.head': { vi: 'Cụm trưởng, khối trưởng', en: 'Head' },
  'cluster.deputy': { vi: 'Cụm phó, khối phó', en: 'Deputy' },
  'cluster.member': { vi: 'Thành viên', en: 'Member' },
  'cluster.role': { vi: 'Vai trò', en: 'Role' },
  'cluster.save': { vi: 'Thành lập', en: 'Form it' },
  'cluster.change': { vi: 'Thay đổi cụm, khối', en: 'Change it' },
  'cluster.changeOf': { vi: 'Thay đổi: {name}', en: 'Change: {name}' },
  'cluster.changeLead': {
    vi: 'Đổi tên, cụm trưởng, thành viên kể từ một ngày. Kết quả và thành viên trước ngày đó giữ nguyên.',
    en: 'Another name, head or other members from a day. Results and members before that day stay.',
  },
  'cluster.otherMembers': { vi: 'Các thành viên khác', en: 'The other members' },
  'cluster.ground': { vi: 'Theo văn bản nào, vì sao', en: 'By which document, or why' },
  'cluster.groundHint': {
    vi: 'Ví dụ: Quyết định số 12/QĐ-HĐTĐKT ngày 05/01/2026; luân phiên cụm trưởng',
    en: 'For example: Decision 12/QĐ-HĐTĐKT of 05/01/2026; the head rotates',
  },
  'cluster.saveChange': { vi: 'Ghi thay đổi', en: 'Record the change' },
  'cluster.changed': { vi: 'Đã ghi thay đổi.', en: 'The change is recorded.' },
  'cluster.dissolve': { vi: 'Giải thể cụm, khối', en: 'Dissolve it' },
  'cluster.dissolveNote': {
    vi: 'Từ ngày này cụm, khối không còn thành viên. Lịch sử và kết quả các năm trước vẫn xem được.',
    en: 'From this day it has no members. Its history and the results of former years can still be read.',
  },
  'cluster.dissolved': { vi: 'Đã giải thể.', en: 'It is dissolved.' },
  'cluster.dissolvedOnes': { vi: 'Đã giải thể', en: 'Dissolved' },
  'cluster.dissolvedOn': { vi: 'từ ngày {day}', en: 'from {day}' },
  'cluster.noMembers': { vi: 'Không có thành viên vào ngày này.', en: 'No members on this day.' },
  'cluster.history': { vi: 'Lịch sử', en: 'History' },
  'cluster.wasFormed': { vi: 'Thành lập', en: 'Formed' },
  'cluster.wasCalled': { vi: 'Tên trước đó: {name}', en: 'Called before: {name}' },
  'cluster.joined': { vi: 'Thêm: {units}', en: 'Joined: {units}' },
  'cluster.left': { vi: 'Thôi tham gia: {units}', en: 'Left: {units}' },
  'cluster.nowPlays': { vi: '{unit}: {role}', en: '{unit}: {role}' },
  'clusterChange.rename': { vi: 'Đổi tên', en: 'Renamed' },
  'clusterChange.members': { vi: 'Thay đổi thành viên', en: 'Members changed' },
  'clusterChange.dissolve': { vi: 'Giải thể', en: 'Dissolved' },
  'cluster.formed': { vi: 'Đã thành lập.', en: 'It is formed.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'unit.not_found': {
    vi: 'Không tìm thấy đơn vị “{unit}”. Kiểm tra lại mã, hoặc tìm theo tên trong danh mục đơn vị.',
    en: 'No unit “{unit}” was found. Check the code, or look it up by name in the list of units.',
  },
  'unit.several': {
    vi: 'Có nhiều đơn vị tên “{unit}”: {codes}. Ghi mã của đơn vị muốn chọn.',
    en: 'Several units are called “{unit}”: {codes}. Enter the code of the one you mean.',
  },
  'unit.many': {
    vi: 'Có {count} đơn vị tên “{unit}”. Mã của {shown} đơn vị đầu: {codes}; còn {more} đơn vị nữa. Ghi mã, hoặc ghi thêm cấp trên trực tiếp sau dấu phẩy.',
    en: '{count} units are called “{unit}”. The codes of the first {shown}: {codes}; there are {more} more. Enter the code, or add the unit directly above behind a comma.',
  },
  'unit.beyond_own': {
    vi: 'Đơn vị cấp trên “{unit}” nằm ngoài phạm vi quản trị của bạn nên chưa ghi gì. Bỏ các dòng ấy hoặc chuyển cho người quản trị cấp trên.',
    en: 'The superior “{unit}” lies beyond what you administer, so nothing was written. Leave those rows out or hand them to an administrator above you.',
  },
  'unit.import_refused': {
    vi: 'Có {count} dòng cần sửa. Chưa ghi dòng nào; sửa tệp theo từng dòng dưới đây rồi gửi lại.',
    en: '{count} {count?row needs|rows need} correcting. No rows were saved; correct the file row by row as shown below, then send it again.',
  },
  'unit.known_otherwise': {
    vi: 'Mã “{unit}” đã dùng cho “{name}” với tên, loại hoặc cấp trên khác. Đổi mã, hoặc dùng chức năng đổi tên, chuyển cấp trên.',
    en: 'The code “{unit}” belongs to “{name}” with another name, class or superior. Change the code, or rename or move that unit.',
  },
  'unit.code_repeated': {
    vi: 'Mã “{unit}” đã có ở dòng trước trong tệp. Giữ một dòng hoặc đổi mã.',
    en: 'The code “{unit}” stands in an earlier row. Keep one row or change the code.',
  },
  'unit.parent_unknown': {
    vi: 'Không có đơn vị cấp trên mã “{unit}” trong hệ thống hay ở dòng trước. Sửa mã, hoặc đưa dòng của cấp trên lên trước.',
    en: 'There is no superior with the code “{unit}”, here or in an earlier row. Correct the code, or put the superior’s row first.',
  },
  'unit.parent_not_then': {
    vi: 'Đơn vị cấp trên “{unit}” không hoạt động vào {day}. Chọn ngày khác hoặc cấp trên khác.',
    en: 'The superior “{unit}” does not stand on {day}. Choose another day or another superior.',
  },
  'unit.ends_before': {
    vi: 'Ngày thôi hoạt động phải sau ngày bắt đầu. Sửa một trong hai ngày.',
    en: 'The end must come after the beginning. Change one of the two days.',
  },
  'unit.code_taken': {
    vi: 'Mã đơn vị này đã có. Chọn mã khác, hoặc mở đơn vị đang dùng mã đó.',
    en: 'This unit code is taken. Choose another, or open the unit that uses it.',
  },
  'unit.class_unknown': {
    vi: 'Không có loại đơn vị “{class}”. Chọn một loại trong danh mục.',
    en: 'There is no unit class “{class}”. Choose one from the list.',
  },
  'unit.identifier_wrong': {
    vi: 'Mã định danh “{identifier}” không đúng dạng của Quyết định 20/2020/QĐ-TTg, ví dụ H18.3. Để trống nếu chưa có nguồn.',
    en: 'The identifier “{identifier}” is not in the form of Decision 20/2020/QĐ-TTg, for example H18.3. Leave it empty when no source gives it.',
  },
  'unit.changed_later': {
    vi: 'Đơn vị “{unit}” đã có thay đổi từ ngày sau ngày {day}, hoặc không tồn tại vào ngày đó. Chọn một ngày muộn hơn.',
    en: 'The unit “{unit}” has a change after {day} or does not stand on that day. Choose a later day.',
  },
  'unit.under_itself': {
    vi: 'Không thể chuyển “{unit}” vào chính nó hoặc vào đơn vị cấp dưới của nó. Chọn cấp trên khác.',
    en: '“{unit}” cannot be moved under itself or under a unit below it. Choose another superior.',
  },
  'unit.merge_with_itself': {
    vi: 'Danh sách đơn vị sáp nhập có cả đơn vị mới. Bỏ đơn vị mới ra khỏi danh sách.',
    en: 'The units to be merged include the new unit itself. Take it out of the list.',
  },
  'unit.has_units_below': {
    vi: '“{unit}” còn đơn vị cấp dưới đang hoạt động. Chuyển hoặc sáp nhập các đơn vị đó trước.',
    en: '“{unit}” still has units below it. Move or merge those first.',
  },
  'cluster.not_found': {
    vi: 'Không tìm thấy cụm, khối này. Mở lại từ danh sách cụm, khối.',
    en: 'There is no such cluster or block. Open it again from the list.',
  },
  'cluster.changed_meanwhile': {
    vi: '“{cluster}” vừa được người khác thay đổi. Mở lại trang để xem bản mới rồi ghi tiếp; nội dung đã nhập vẫn còn ở đây.',
    en: '“{cluster}” was just changed by someone else. Open the page again to see it, then go on; what you typed is still here.',
  },
  'cluster.is_dissolved': {
    vi: '“{cluster}” đã giải thể nên không thay đổi được nữa. Thành lập cụm, khối mới nếu cần.',
    en: '“{cluster}” is dissolved and cannot be changed. Form a new one if needed.',
  },
  'cluster.before_latest': {
    vi: 'Ngày này trước lần thay đổi gần nhất. Chọn từ ngày {day} trở đi',
    en: 'It lies before the latest change. Choose {day} or later',
  },
  'cluster.not_yet': {
    vi: 'Ngày này chưa đến. Ghi khi đến ngày, chậm nhất là hôm nay {day}',
    en: 'That day has not come. Record it when it comes; {day} at the latest',
  },
  'cluster.dissolved_at_birth': {
    vi: 'Cụm, khối thành lập đúng ngày này. Chọn ngày giải thể sau đó',
    en: 'It was formed on this very day. Choose a later one',
  },
  'cluster.one_head': {
    vi: 'Chỉ có một cụm trưởng và một cụm phó. Ghi mỗi ô một đơn vị',
    en: 'There is one head and one deputy. Name one unit in each',
  },
  'cluster.member_twice': { vi: 'Một đơn vị ghi hai lần', en: 'A unit is named twice' },
  'cluster.nothing_changed': {
    vi: 'Chưa có gì thay đổi so với hiện tại. Sửa tên, cụm trưởng hoặc thành viên rồi ghi.',
    en: 'Nothing differs from how it stands. Change the name, the head or the members, then record.',
  },
  'cluster.name_taken': {
    vi: 'Đã có cụm, khối cùng tên từ ngày này. Đặt tên khác, hoặc mở cụm, khối đã có.',
    en: 'A cluster or block of this name exists from this day. Give another name, or open the existing one.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  unit_code_unique: 'unit.code_taken',
  unit_agency_identifier_form: 'unit.identifier_wrong',
  unit_version_from_unique: 'unit.changed_later',
  unit_version_days: 'unit.changed_later',
  cluster_name_unique: 'cluster.name_taken',
} as const
