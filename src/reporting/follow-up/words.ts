import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Đôn đốc', en: 'Follow-up' },
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
    en: 'Somebody has just sent a reminder of the same thing. Open the page again; nothing was sent.',
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
