import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'schedule.rhythm': { vi: 'Nhịp báo cáo', en: 'Rhythm' },
  'schedule.cutoffTime': { vi: 'Giờ chốt số liệu', en: 'Hour of the cut-off' },
  'schedule.cutoffTimeHint': {
    vi: 'Ví dụ 16:00. Để trống: hết ngày.',
    en: 'For example 16:00. Empty: the day’s end.',
  },
  'schedule.dueTime': { vi: 'Giờ hết hạn', en: 'Hour of the deadline' },
  'schedule.dueTimeHint': {
    vi: 'Sau giờ này vẫn nộp được, nhưng tính là trễ.',
    en: 'After it a report counts as late.',
  },
  'schedule.lockAfter': {
    vi: 'Khóa sau hạn nộp (ngày làm việc)',
    en: 'Locked after the deadline by (working days)',
  },
  'schedule.lockAfterHint': {
    vi: 'Để trống: không khóa. Đã khóa thì chỉ nộp được khi nơi nhận mở khóa cho đơn vị.',
    en: 'Empty: never. Once locked, a unit sends only when its receiver opens the lock for it.',
  },
  'schedule.targets': { vi: 'Giao chỉ tiêu', en: 'Targets' },
  'schedule.counted': { vi: 'Chỉ tiêu tự đếm', en: 'Counted indicators' },
  'rhythm.once': { vi: 'Một lần', en: 'Once' },
  'rhythm.hourly': { vi: 'Theo giờ chốt', en: 'Hourly' },
  'rhythm.daily': { vi: 'Hằng ngày', en: 'Daily' },
  'rhythm.weekly': { vi: 'Hằng tuần', en: 'Weekly' },
  'rhythm.monthly': { vi: 'Hằng tháng', en: 'Monthly' },
  'rhythm.quarterly': { vi: 'Hằng quý', en: 'Quarterly' },
  'rhythm.campaign': { vi: 'Cả đợt', en: 'Whole campaign' },

  'series.title': { vi: 'Mở nhiều kỳ một lúc', en: 'Open many periods at once' },
  'series.lead': {
    vi: 'Chọn nhịp, ngày chốt đầu và ngày cuối. Xem trước từng kỳ với hạn nộp theo ngày làm việc, rồi mở tất cả.',
    en: 'Choose the rhythm, the first cut-off and the last day. See each period with its working-day deadlines, then open them all.',
  },
  'series.firstCutoff': { vi: 'Ngày chốt đầu tiên', en: 'First cut-off' },
  'series.untilOn': { vi: 'Không chốt sau ngày', en: 'No cut-off after' },
  'series.hours': { vi: 'Các giờ chốt', en: 'Hours of the cut-offs' },
  'series.hoursHint': {
    vi: 'Ví dụ 09:00; 11:00; 14:00. Để trống: hết ngày.',
    en: 'For example 09:00; 11:00; 14:00. Empty: the day’s end.',
  },
  'series.dueAfter': {
    vi: 'Nộp sau ngày chốt (ngày làm việc)',
    en: 'Due after the cut-off by (working days)',
  },
  'series.dueAfterHint': {
    vi: '0: ngay trong ngày chốt. Để trống nếu không hỏi loại đơn vị này.',
    en: '0: on the day of the cut-off. Empty: this class is not asked.',
  },
  'series.preview': { vi: 'Xem trước', en: 'Preview' },
  'series.previewTitle': { vi: 'Các kỳ sẽ mở', en: 'Periods to be opened' },
  'series.cutoff': { vi: 'Chốt số liệu', en: 'Cut-off' },
  'series.due': { vi: 'Hạn nộp và khóa', en: 'Deadline and lock' },
  'series.nonWorking': { vi: 'ngày nghỉ', en: 'day off' },
  'series.exists': { vi: 'đã có kỳ cùng tên', en: 'a period of that name exists' },
  'series.unknown': { vi: 'Chưa đủ dữ kiện', en: 'Cannot be said yet' },
  'series.fine': { vi: 'Phù hợp quy định về thời gian', en: 'Keeps the rule on time' },
  'series.open': { vi: 'Mở {count} kỳ', en: 'Open {count} {count?period|periods}' },
  'series.closed': {
    vi: 'Chỉ cơ quan thường trực mở được kỳ, khi đợt thi đua đang thực hiện.',
    en: 'Only the standing agency opens periods, while the campaign is running.',
  },
  'series.fill': {
    vi: 'Điền nhịp, ngày đầu kỳ, ngày chốt đầu, ngày cuối và hạn của ít nhất một loại đơn vị để xem trước.',
    en: 'Give the rhythm, the first day, the first cut-off, the last day and the deadline of one class or more to see them.',
  },
  'said.series.opened': {
    vi: 'Đã mở {count} kỳ báo cáo: {reports} báo cáo được giao.',
    en: '{count} {count?period is|periods are} open: {reports} {reports?report is|reports are} asked.',
  },

  'calendar.title': { vi: 'Lịch nghỉ', en: 'Days off' },
  'calendar.lead': {
    vi: 'Ngày nghỉ lễ, tết theo pháp luật, cùng ngày nghỉ bù và hoán đổi được thông báo từng năm. Mọi hạn tính theo ngày làm việc dùng chung lịch này. Hạn nộp của kỳ mở sau này tính theo lịch này; hạn đã đặt không đổi.',
    en: 'Public holidays by the law, with days in lieu and swaps announced each year. Every clock of working days goes by this one calendar. Deadlines set from now on are counted by them; those set before stay.',
  },
  'calendar.byLaw': { vi: 'Theo pháp luật, năm {year}', en: 'By the law, {year}' },
  'calendar.law': { vi: 'Quy định', en: 'Regulations' },
  'calendar.announced': { vi: 'Theo thông báo từng năm', en: 'As announced each year' },
  'calendar.kind': { vi: 'Loại', en: 'Kind' },
  'calendar.off': { vi: 'Nghỉ', en: 'Off' },
  'calendar.works': { vi: 'Vẫn làm việc', en: 'Worked' },
  'calendar.worked': { vi: 'Ngày vẫn làm việc', en: 'Days that are worked' },
  'calendar.workedHint': {
    vi: 'Ngày làm bù vào thứ Bảy, Chủ nhật, hoặc ngày nghỉ theo pháp luật đã được hoán đổi; mỗi dòng một ngày rồi lý do.',
    en: 'A Saturday or Sunday worked in the place of another day, or a day off that was swapped; one a line, the day and then why.',
  },
  'calendar.none': { vi: 'Chưa ghi ngày nghỉ nào.', en: 'No day off has been entered yet.' },
  'calendar.day': { vi: 'Ngày', en: 'Day' },
  'calendar.name': { vi: 'Dịp nghỉ', en: 'Occasion' },
  'calendar.by': { vi: 'Người ghi', en: 'Entered by' },
  'calendar.set': { vi: 'Ghi lịch nghỉ của một năm', en: 'Enter a year' },
  'calendar.year': { vi: 'Năm', en: 'Year' },
  'calendar.days': { vi: 'Các ngày nghỉ', en: 'Days off' },
  'calendar.daysHint': {
    vi: 'Mỗi dòng một ngày rồi tên dịp, ví dụ 30/04/2026 Ngày Chiến thắng. Ghi theo thông báo của cơ quan có thẩm quyền; thay toàn bộ lịch của năm đó.',
    en: 'One a line, the day and then its occasion. As the competent authority announced them; the year is replaced as a whole.',
  },
  'calendar.save': { vi: 'Lưu lịch nghỉ', en: 'Save' },
  'said.calendar.set': {
    vi: 'Đã lưu {count} ngày nghỉ năm {year}.',
    en: '{count} {count?day|days} off in {year} {count?is|are} saved.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'series.empty': {
    vi: 'Không có ngày chốt nào trong khoảng này. Chọn ngày cuối muộn hơn',
    en: 'No cut-off lies in between. Choose a later last day',
  },
  'series.too_long': {
    vi: 'Nhiều hơn {most} kỳ một lúc. Chọn khoảng ngắn hơn',
    en: 'More than {most} periods at once. Choose a shorter time',
  },
  'days_off.other_year': {
    vi: 'Ngày {day} không thuộc năm {year}. Sửa dòng đó rồi lưu lại; lịch cũ chưa bị thay đổi.',
    en: 'The day {day} does not lie in {year}. Correct that line and save again; the old list is unchanged.',
  },
} satisfies Words
