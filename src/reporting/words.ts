import { speak, type Words } from '../platform/plain/words.ts'

export const words = {} satisfies Words

export const say = speak(words)

export const refusals = {
  'report.not_found': {
    vi: 'Không tìm thấy báo cáo này. Mở lại từ danh sách báo cáo của đơn vị.',
    en: 'This report cannot be found. Open it again from the unit’s list of reports.',
  },
  'report.not_now': {
    vi: 'Báo cáo “{period}” đã chuyển sang bước khác nên việc này không còn thực hiện được. Mở lại báo cáo để xem đang ở bước nào; chưa có gì bị thay đổi.',
    en: 'The report “{period}” has moved to another step, so this can no longer be done. Open it again to see where it stands; nothing was changed.',
  },
  'report.moved_meanwhile': {
    vi: 'Báo cáo “{period}” vừa được người khác sửa hoặc xử lý sau khi trang này được mở. Xem lại nội dung mới nhất rồi làm tiếp; chưa có gì bị ghi đè.',
    en: 'Somebody changed or handled the report “{period}” after this page was opened. Read it as it stands now and go on; nothing was overwritten.',
  },
  'report.changed_meanwhile': {
    vi: '{who} đã lưu báo cáo này sau khi trang được mở; {count} số liệu khác nhau. Số vừa nhập vẫn còn trong ô, số đã lưu ghi bên cạnh. So lại từng ô rồi lưu lần nữa.',
    en: '{who} saved this report after the page was opened; {count} figures differ. What you typed is still here, what was saved is told beside it. Compare and save again.',
  },
  'report.rival_figure': {
    vi: '{who} đã lưu {theirs}; ở đây đang nhập {mine}. Giữ số đúng',
    en: '{who} saved {theirs}; you typed {mine}. Keep the right one',
  },
  'report.unreadable': {
    vi: 'Có {count} số liệu chưa đọc được nên bản nháp chưa lưu. Sửa từng ô được đánh dấu; những gì đã nhập vẫn còn.',
    en: '{count} figures cannot be read, so the draft was not saved. Mend each marked cell; what you typed is kept.',
  },
  'report.breaks_rules': {
    vi: 'Còn {count} chỗ chưa đúng nên báo cáo chưa trình được. Bản nháp vẫn còn nguyên; sửa từng chỗ rồi trình lại.',
    en: '{count} things are not right yet, so the report was not handed up. The draft is kept; mend each and try again.',
  },
  'report.campaign_closed': {
    vi: 'Đợt thi đua “{campaign}” không còn trong thời gian thực hiện nên không nhận thêm báo cáo. Liên hệ cơ quan thường trực nếu cần bổ sung số liệu.',
    en: 'The campaign “{campaign}” is not running, so no more reports are taken. Ask its standing agency when figures have to be added.',
  },
  'report.nothing_and_figures': {
    vi: 'Đã đánh dấu cả kỳ không phát sinh nhưng vẫn còn số liệu. Bỏ đánh dấu, hoặc xóa số liệu',
    en: 'Nothing to report is ticked, but there are figures. Take the tick away, or the figures',
  },
  'report.without_words': {
    vi: 'Kỳ này không có chỉ tiêu: viết tình hình thực hiện, hoặc đánh dấu không phát sinh',
    en: 'No indicator is asked in this period: write what was done, or tick nothing to report',
  },
  'report.signed_ahead': {
    vi: 'Ngày ký không thể sau hôm nay. Ghi đúng ngày trên bản đã ký',
    en: 'The day of signing cannot lie after today. Give the day on the signed page',
  },
  'report.told_ahead': {
    vi: 'Giờ nhận tin không thể sau bây giờ. Kiểm tra lại ngày và giờ',
    en: 'The moment it was told cannot lie ahead. Check day and time',
  },
  'report.extended_backwards': {
    vi: 'Hạn mới phải sau hạn hiện tại. Chọn ngày muộn hơn',
    en: 'The new day must lie after the present one. Choose a later day',
  },
  'figure.ambiguous': {
    vi: '{typed} có thể là {decimal} hoặc {thousands}. Nhập lại cho rõ, ví dụ {thousands}',
    en: '{typed} may mean {decimal} or {thousands}. Type it clearly, for example {thousands}',
  },
  'figure.not_a_number': {
    vi: 'Nhập số, ví dụ 1.240. Tỷ lệ phần trăm do hệ thống tự tính',
    en: 'Type a number, like 1240. Percentages are worked out by the system',
  },
  'figure.not_whole': { vi: 'Nhập số nguyên, ví dụ 1.240', en: 'Type a whole number, like 1240' },
  'figure.negative': {
    vi: 'Số liệu không thể âm. Nhập số từ 0 trở lên',
    en: 'A figure is never below 0. Type 0 or more',
  },
  'figure.too_big': {
    vi: 'Số này quá lớn. Kiểm tra lại số chữ số',
    en: 'This number is too big. Check its digits',
  },
  'figure.not_asked': {
    vi: 'Chỉ tiêu {indicator} không thuộc kỳ báo cáo này. Bỏ số liệu đó',
    en: 'The indicator {indicator} is not asked in this period. Leave it out',
  },
  'figure.required': {
    vi: 'Nhập số liệu, hoặc đánh dấu “Không phát sinh”. Số 0 khác với không phát sinh',
    en: 'Type the figure, or tick “Nothing arose”. 0 is not the same as nothing arose',
  },
  'figure.denominator_required': { vi: 'Nhập tổng số (mẫu số)', en: 'Type the total (the denominator)' },
  'figure.zero_denominator': {
    vi: 'Tổng số bằng 0 thì không tính được tỷ lệ. Nếu không có việc nào, đánh dấu “Không phát sinh”',
    en: 'There is no share of 0. When there was nothing, tick “Nothing arose”',
  },
  'figure.above': {
    vi: '{numerator} lớn hơn {denominator}. Kiểm tra lại cả hai số',
    en: '{numerator} is more than {denominator}. Check both',
  },
  'figure.fell': {
    vi: '{numerator} thấp hơn kỳ trước ({last}) trong khi số lũy kế không giảm. Kiểm tra lại, hoặc ghi lý do vào ô ghi chú',
    en: '{numerator} is below the last period ({last}), and what is counted from the beginning does not fall. Check it, or give the reason in the note',
  },
  'figure.both': {
    vi: 'Đã đánh dấu không phát sinh nhưng vẫn còn số. Chỉ giữ một trong hai',
    en: 'Nothing arose is ticked, but there is a number. Keep one of the two',
  },
  'figure.parts_differ': {
    vi: 'Các phần cộng lại là {sum}, khác với {numerator}. Kiểm tra lại',
    en: 'The parts add up to {sum}, not to {numerator}. Check them',
  },
  'figure.unknown_part': {
    vi: '“{part}” không thuộc các phần của chỉ tiêu này. Bỏ phần đó',
    en: '“{part}” is no part of this indicator. Leave it out',
  },
  'period.not_found': {
    vi: 'Không tìm thấy kỳ báo cáo này. Mở lại từ danh sách kỳ báo cáo của đợt thi đua.',
    en: 'This reporting period cannot be found. Open it again from the campaign’s list of periods.',
  },
  'period.wrong': {
    vi: 'Có {count} chỗ cần sửa nên kỳ báo cáo chưa mở. Nội dung đã nhập vẫn còn.',
    en: 'There are {count} things to mend, so the period was not opened. What you typed is kept.',
  },
  'period.name_taken': {
    vi: 'Đợt thi đua này đã có kỳ báo cáo cùng tên. Đặt tên khác, ví dụ thêm tháng hoặc ngày chốt số liệu.',
    en: 'This campaign has a period of that name. Choose another, for example with its month or cut-off.',
  },
  'period.cutoff_before_start': {
    vi: 'Ngày chốt số liệu phải từ ngày đầu kỳ trở đi',
    en: 'The cut-off must not lie before the first day of the period',
  },
  'period.due_before_cutoff': {
    vi: 'Hạn nộp phải từ ngày chốt số liệu trở đi',
    en: 'The deadline must not lie before the cut-off',
  },
  'period.nobody_asked': {
    vi: 'Chọn ít nhất một loại đơn vị và hạn nộp của loại đó',
    en: 'Choose at least one class of unit and its deadline',
  },
  'period.unknown_class': {
    vi: 'Không có loại đơn vị này. Chọn trong danh sách',
    en: 'There is no such class of unit. Choose from the list',
  },
  'period.asked_without_due': {
    vi: 'Loại đơn vị này chưa có hạn nộp. Ghi hạn nộp, hoặc bỏ chỉ tiêu',
    en: 'This class has no deadline. Give one, or leave its indicators out',
  },
  'period.unknown_indicator': {
    vi: 'Chỉ tiêu {indicator} không có trong đợt thi đua, hoặc do hệ thống tự đếm. Chọn chỉ tiêu khác',
    en: 'The campaign has no indicator {indicator}, or the system counts it itself. Choose another',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { reporting_period_name_unique: 'period.name_taken' } as const
