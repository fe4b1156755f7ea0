import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Đôn đốc', en: 'Follow-up' },
  lead: {
    vi: 'Tính đến {day}. Chỉ đơn vị được giao mới được nhắc; đơn vị được đề nghị phối hợp thì không. Danh sách này chỉ đơn vị, cấp trên của đơn vị và cơ quan thường trực thấy.',
    en: 'As of {day}. Only assigned units are reminded; bodies that were asked to help are not. This list is seen by the unit, its superiors and the standing agency alone.',
  },
  pages: { vi: 'Theo dõi phong trào', en: 'Following the campaign' },
  'crumb.campaigns': { vi: 'Phong trào', en: 'Campaigns' },
  'page.tien-do': { vi: 'Tiến độ', en: 'Progress' },
  'page.don-doc': { vi: 'Đôn đốc', en: 'Follow-up' },
  'page.phu-trach': { vi: 'Phụ trách', en: 'In charge' },
  'page.kiem-tra': { vi: 'Kiểm tra', en: 'Inspections' },
  'page.phan-cong': { vi: 'Phân công', en: 'Assignments' },
  'page.van-ban-den': { vi: 'Văn bản đến', en: 'Papers received' },
  'page.hoat-dong': { vi: 'Hoạt động', en: 'Activities' },
  'page.van-dong': { vi: 'Vận động', en: 'Voluntary reports' },
  'page.tong-ket': { vi: 'Sơ kết, tổng kết', en: 'Reviews' },
  'step.nhan': { vi: 'xác nhận đã nhận văn bản', en: 'acknowledgement' },
  'step.ke_hoach': { vi: 'kế hoạch', en: 'plan' },
  'step.ke_hoach_noi_bo': { vi: 'kế hoạch nội bộ', en: 'internal plan' },
  'step.bao_cao': { vi: 'báo cáo', en: 'report' },
  'step.tu_kiem_tra': { vi: 'kết quả tự kiểm tra', en: 'self-inspection' },
  'step.tong_ket': { vi: 'báo cáo tổng kết', en: 'final review' },
  'step.tong_ket_gon': { vi: 'tổng kết gọn', en: 'short final review' },
  'step.de_xuat_kt': { vi: 'đề xuất khen thưởng', en: 'award nominations' },
  'step.bao_cao_tu_nguyen': { vi: 'kết quả vận động', en: 'voluntary report' },
  'step.report': { vi: 'báo cáo {period}', en: 'report {period}' },
  'due.past': { vi: 'quá hạn {days} ngày', en: '{days} {days?day|days} late' },
  'due.today': { vi: 'hạn hôm nay', en: 'due today' },
  'due.left': { vi: 'còn {days} ngày', en: '{days} {days?day|days} left' },
  'list.heading': { vi: 'Quá hạn: {late} · sắp đến hạn: {soon}', en: 'Late: {late} · nearly due: {soon}' },
  'list.late': { vi: 'Quá hạn ({count})', en: 'Late ({count})' },
  'list.soon': { vi: 'Sắp đến hạn ({count})', en: 'Nearly due ({count})' },
  'list.noneLate': { vi: 'Không có việc nào quá hạn.', en: 'Nothing is late.' },
  'list.ownLevel': { vi: 'Chỉ đơn vị báo cáo về đây', en: 'Only units that report here' },
  'list.everyLevel': { vi: 'Mọi cấp bên dưới', en: 'All levels below' },
  'list.choose': { vi: 'Chọn', en: 'Choose' },
  'list.tick': { vi: 'Nhắc {unit}: {thing}', en: 'Remind {unit}: {thing}' },
  'list.unit': { vi: 'Đơn vị', en: 'Unit' },
  'list.thing': { vi: 'Việc', en: 'What' },
  'list.due': { vi: 'Hạn', en: 'Due' },
  'list.times': { vi: 'Đã nhắc', en: 'Reminded' },
  'list.remindedTimes': { vi: 'đã nhắc {count} lần', en: 'reminded {count} {count?time|times}' },
  'list.neverReminded': { vi: 'chưa nhắc', en: 'not yet' },
  'list.opened': { vi: 'đã mở {when}', en: 'opened {when}' },
  'list.unopened': { vi: 'chưa mở', en: 'not opened' },
  'draft.note': {
    vi: 'Danh sách kèm theo là các việc quá hạn chưa có công văn. Chưa gửi gì cho đơn vị trước khi ký.',
    en: 'The annexed list holds what is late and stands in no letter yet. Nothing is sent before it is signed.',
  },
  'draft.letter': {
    vi: 'Soạn công văn cho {count} đơn vị quá hạn',
    en: 'Draft a letter to {count} late {count?unit|units}',
  },
  'draft.waiting': {
    vi: '{count} dự thảo chờ quyết định',
    en: '{count} {count?draft waits|drafts wait} for a decision',
  },
  'draft.all': { vi: 'Các công văn đôn đốc', en: 'All letters' },
  'draft.leadership': { vi: 'Báo cáo lãnh đạo', en: 'Tell the leadership' },
  'draft.ladder': { vi: 'Thang đôn đốc', en: 'The ladder' },
  'list.compose': { vi: 'Soạn lời nhắc cho các đơn vị đã chọn', en: 'Write reminders to the chosen units' },
  'list.empty': {
    vi: 'Không có việc nào quá hạn hoặc đến hạn trong hai tuần tới',
    en: 'Nothing is late or due within two weeks',
  },
  'list.ended': {
    vi: 'Phong trào không còn trong thời gian thực hiện nên không đôn đốc nữa',
    en: 'The campaign is not running, so nobody is urged any more',
  },
  'list.endedNext': {
    vi: 'Các lần nhắc trước đây vẫn được lưu bên dưới.',
    en: 'Earlier reminders are kept below.',
  },
  'list.emptyNext': {
    vi: 'Xem bảng tiến độ để biết đơn vị nào đã gửi.',
    en: 'See the progress board for who has sent.',
  },
  'kind.ask': { vi: 'Nhắc bằng cách nào', en: 'In which way' },
  'kind.automatic': { vi: 'Nhắc tự động', en: 'Automatic' },
  'kind.personal': { vi: 'Nhắc trực tiếp', en: 'Personal' },
  'kind.phone': { vi: 'Điện thoại', en: 'Phone' },
  'kind.letter': { vi: 'Công văn đôn đốc', en: 'Official letter' },
  'kindHint.personal': {
    vi: 'Đơn vị thấy lời nhắc kèm tên và số máy của người gửi',
    en: 'The unit sees it with the sender’s name and phone',
  },
  'kindHint.phone': {
    vi: 'Ghi lại cuộc gọi và điều đơn vị trả lời',
    en: 'Notes the call and what the unit answered',
  },
  'kindHint.letter': {
    vi: 'Ghi số, ngày của công văn đã ký; văn bản vào sổ, không công khai',
    en: 'Gives number and day of the signed letter; it enters the register and is not published',
  },
  'compose.title': { vi: '{kind}: {count} việc', en: '{kind}: {count} {count?thing|things}' },
  'compose.lead': {
    vi: 'Sự việc, hệ quả, việc cần làm, người liên hệ. Đơn vị đọc đúng những gì viết ở đây.',
    en: 'Fact, consequence, next step, contact. The unit reads exactly what stands here.',
  },
  'compose.text': { vi: 'Lời nhắc lần {n} gửi {unit}', en: 'Reminder {n} to {unit}' },
  'compose.answer': { vi: '{unit} trả lời', en: 'What {unit} answered' },
  'compose.chat': { vi: 'Chép để gửi Zalo', en: 'Copy for Zalo' },
  'compose.send': { vi: 'Gửi {count} lời nhắc', en: 'Send {count} {count?reminder|reminders}' },
  'compose.back': { vi: 'Chọn lại đơn vị', en: 'Choose other units' },
  'compose.nothing': { vi: 'Chưa chọn việc nào để nhắc', en: 'Nothing was chosen' },
  'letter.legend': { vi: 'Công văn đã ký', en: 'The signed letter' },
  'letter.hint': {
    vi: 'Một công văn cho tất cả đơn vị dưới đây; cùng số thì vào sổ một lần.',
    en: 'One letter for all units below; the same number is recorded once.',
  },
  'letter.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'letter.numberHint': { vi: 'Ví dụ 391/SNV-TĐKT', en: 'For example 391/SNV-TĐKT' },
  'letter.issuedOn': { vi: 'Ngày công văn', en: 'Day of the letter' },
  'letter.subject': { vi: 'Trích yếu', en: 'Subject' },
  'letter.subjectDraft': { vi: 'Đôn đốc thực hiện {campaign}', en: 'Follow-up of {campaign}' },
  'letter.cited': { vi: 'số {number} ngày {day}', en: 'No. {number} of {day}' },
  'said.sent': {
    vi: 'Đã gửi {count} lời nhắc. Đơn vị thấy ngay trong mục Đôn đốc của mình.',
    en: '{count} {count?reminder sent. The unit sees it|reminders sent. The units see them} at once.',
  },
  'history.heading': { vi: 'Các lần nhắc gần đây', en: 'Recent reminders' },
  'history.empty': { vi: 'Chưa nhắc lần nào.', en: 'Nobody has been reminded yet.' },
  'history.day': { vi: 'Ngày nhắc', en: 'Day' },
  'history.way': { vi: 'Cách nhắc', en: 'Way' },
  'history.nth': { vi: 'lần {n}', en: 'no. {n}' },
  'history.answer': { vi: 'Phản hồi của đơn vị', en: 'The unit’s answer' },
  'history.noAnswer': { vi: 'chưa phản hồi', en: 'no answer yet' },
  'own.title': { vi: 'Đơn vị được nhắc', en: 'Reminders to my unit' },
  'own.text': { vi: 'Lời nhắc', en: 'Reminder' },
  'own.lead': {
    vi: 'Mọi lời nhắc gửi đơn vị đều ghi ở đây. Ghi lý do và ngày sẽ gửi, hoặc gửi ngay việc còn thiếu.',
    en: 'Every reminder to the unit stands here. Say why and by when, or send what is missing.',
  },
  'one.title': { vi: 'Nhắc lần {n}: {thing}', en: 'Reminder {n}: {thing}' },
  'answer.label': { vi: 'Giải trình của đơn vị', en: 'The unit’s explanation' },
  'answer.hint': { vi: 'Lý do, và ngày sẽ gửi', en: 'The reason, and by when' },
  'answer.send': { vi: 'Gửi giải trình', en: 'Send the explanation' },
  'answer.moreTime': { vi: 'Xin gia hạn', en: 'Ask for more time' },
  'answer.mend': { vi: 'Làm việc còn thiếu', en: 'Do what is missing' },
  'said.answered': { vi: 'Đã gửi giải trình; nơi nhắc thấy ngay.', en: 'The explanation was sent.' },
  'charge.title': { vi: 'Thành viên Hội đồng phụ trách đơn vị', en: 'Council members in charge of units' },
  'charge.lead': {
    vi: 'Thành viên phụ trách theo dõi, đôn đốc và giúp đơn vị tháo gỡ khó khăn.',
    en: 'A member in charge follows, reminds and helps the units.',
  },
  'charge.heading': { vi: 'Phân công hiện tại', en: 'Who is in charge' },
  'charge.empty': { vi: 'Chưa phân công thành viên nào.', en: 'Nobody is in charge yet.' },
  'charge.member': { vi: 'Thành viên', en: 'Member' },
  'charge.memberHint': {
    vi: 'Người có vai trò trong Hội đồng thi đua, khen thưởng',
    en: 'People with a role in the council',
  },
  'charge.since': { vi: 'Từ ngày', en: 'Since' },
  'charge.act': { vi: 'Thao tác', en: 'Action' },
  'charge.relieve': { vi: 'Thôi phụ trách', en: 'Relieve' },
  'charge.add': { vi: 'Phân công thêm', en: 'Put in charge' },
  'charge.units': { vi: 'Các đơn vị chưa có người phụ trách', en: 'Units nobody is in charge of' },
  'charge.name': { vi: 'Phân công phụ trách', en: 'Put in charge' },
  'said.named': {
    vi: 'Đã phân công phụ trách {count} đơn vị.',
    en: 'Put in charge of {count} {count?unit|units}.',
  },
  'said.relieved': { vi: 'Đã thôi phân công phụ trách.', en: 'Relieved.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'reminder.not_found': {
    vi: 'Không tìm thấy lần nhắc này. Mở lại từ danh sách đôn đốc của đơn vị.',
    en: 'This reminder cannot be found. Open it again from the unit’s list.',
  },
  'reminder.requested_body': {
    vi: '{unit} được đề nghị phối hợp với tinh thần tự giác, không phải đơn vị được giao, nên không đôn đốc. Kết quả vận động của đơn vị, nếu có, nằm ở mục Vận động. Bỏ đơn vị này khỏi danh sách; những lời nhắc khác vẫn còn.',
    en: '{unit} was asked to help of its own will and was assigned nothing, so it is not urged. What it mobilised, if anything, stands under Voluntary reports. Leave it out; the other reminders are kept.',
  },
  'reminder.own_line': {
    vi: '{unit} thực hiện theo ngành dọc, chỉ được thông báo, nên không đôn đốc. Bỏ đơn vị này khỏi danh sách; những lời nhắc khác vẫn còn.',
    en: '{unit} reports along its own line and is only informed, so it is not urged. Leave it out; the other reminders are kept.',
  },
  'reminder.recorded_by_others': {
    vi: 'Việc của {unit} do đơn vị cấp trên ghi nhận hộ. Đôn đốc đơn vị cấp trên đó; chưa gửi lời nhắc nào.',
    en: 'What {unit} does is recorded by the unit above. Remind that unit; nothing was sent.',
  },
  'reminder.nothing_owed': {
    vi: '{unit} đã làm xong việc này, không cần nhắc nữa. Bỏ đơn vị này khỏi danh sách rồi gửi lại; những lời nhắc khác vẫn còn.',
    en: '{unit} has done this and needs no reminder. Leave it out and send again; the other reminders are kept.',
  },
  'reminder.no_due_day': {
    vi: 'Việc này của {unit} chưa có hạn nên chưa thể đôn đốc. Đặt hạn trước, hoặc nhắc theo kỳ báo cáo.',
    en: 'This has no due day for {unit} yet, so it cannot be urged. Set a day first, or remind of a reporting period.',
  },
  'reminder.not_yet_due': {
    vi: 'Việc này của {unit} còn hơn hai tuần mới đến hạn. Nhắc khi gần hạn; chưa gửi lời nhắc nào.',
    en: 'This is due for {unit} in more than two weeks. Remind it nearer the day; nothing was sent.',
  },
  'reminder.thing_not_found': {
    vi: 'Có việc trong danh sách không thuộc phong trào này. Mở lại trang đôn đốc để lấy danh sách mới.',
    en: 'Something in the list does not belong to this campaign. Open the page again for a fresh list.',
  },
  'reminder.not_yours': {
    vi: '{unit} không thuộc phạm vi theo dõi của tài khoản này. Nhờ cơ quan nhận báo cáo của đơn vị đó, hoặc thành viên Hội đồng phụ trách.',
    en: '{unit} is not followed by this account. Ask the agency that receives its reports, or the council member in charge.',
  },
  'reminder.letter_not_yours': {
    vi: 'Công văn do cơ quan nhận báo cáo ban hành. Thành viên phụ trách nhắc trực tiếp hoặc gọi điện; nhờ cơ quan thường trực ghi công văn.',
    en: 'A letter is issued by the agency that receives the reports. A member in charge reminds personally or by phone.',
  },
  'reminder.nobody': {
    vi: 'Chọn ít nhất một đơn vị để nhắc',
    en: 'Choose at least one unit to remind',
  },
  'reminder.several_issuers': {
    vi: 'Một công văn do một cơ quan ban hành, nhưng các đơn vị đã chọn báo cáo về nhiều cơ quan. Chọn các đơn vị cùng nơi nhận rồi ghi công văn.',
    en: 'A letter is issued by one agency, but the chosen units report to several. Choose units with the same receiver.',
  },
  'reminder.letter_without_number': {
    vi: 'Nhắc bằng công văn cần số, ký hiệu và ngày của công văn đã ký. Lời nhắc đã soạn vẫn còn.',
    en: 'A reminder by letter needs the number and day of the signed letter. What you typed is kept.',
  },
  'reminder.letter_number': {
    vi: 'Ghi số, ký hiệu công văn, ví dụ 391/SNV-TĐKT',
    en: 'Give the number of the letter',
  },
  'reminder.letter_in_future': {
    vi: 'Ngày công văn không thể sau hôm nay. Ghi ngày trên công văn đã ký.',
    en: 'The day of the letter cannot lie after today. Give the day on the signed letter.',
  },
  'reminder.campaign_not_running': {
    vi: 'Phong trào “{campaign}” không còn trong thời gian thực hiện nên không đôn đốc nữa.',
    en: 'The campaign “{campaign}” is not running, so nobody is urged any more.',
  },
  'reminder.only_system': {
    vi: 'Nhắc tự động do hệ thống gửi. Chọn nhắc trực tiếp, điện thoại hoặc công văn.',
    en: 'Automatic reminders are sent by the system. Choose personal, phone or letter.',
  },
  'reminder.meanwhile': {
    vi: 'Người khác vừa nhắc cùng việc này. Mở lại trang để xem, tránh nhắc hai lần; chưa gửi lời nhắc nào.',
    en: 'Someone has just sent a reminder of the same thing. Open the page again; nothing was sent.',
  },
  'reminder.not_to_you': {
    vi: 'Lời nhắc này gửi cho đơn vị khác. Chỉ đơn vị được nhắc, hoặc người đã gọi, ghi được phản hồi.',
    en: 'This reminder went to another unit. Only that unit, or who called it, can write the answer.',
  },
  'reminder.answered': {
    vi: 'Lần nhắc này đã có phản hồi. Phản hồi đã ghi được giữ nguyên; nếu có thay đổi, gửi báo cáo hoặc xin gia hạn.',
    en: 'This reminder has been answered. The answer is kept as it is; send the report, or ask for more time.',
  },
  'follower.no_units': {
    vi: 'Chọn ít nhất một đơn vị để phân công phụ trách',
    en: 'Choose at least one unit',
  },
  'follower.person_not_found': {
    vi: 'Không tìm thấy người này. Chọn lại trong danh sách cán bộ.',
    en: 'This person cannot be found. Choose from the list.',
  },
  'follower.not_in_charge': {
    vi: 'Người này không còn phụ trách đơn vị đó. Mở lại trang để xem phân công hiện tại.',
    en: 'This person is no longer in charge of that unit. Open the page again.',
  },
  'unit.not_followed': {
    vi: 'Đơn vị này không thuộc phạm vi theo dõi của tài khoản. Nhờ cơ quan thường trực của phong trào, hoặc nơi nhận báo cáo của đơn vị.',
    en: 'This unit is not followed by this account. Ask the campaign’s standing agency, or who receives the unit’s reports.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  reminder_duty_ordinal: 'reminder.meanwhile',
  reminder_report_ordinal: 'reminder.meanwhile',
} as const
