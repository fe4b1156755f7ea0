import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Hướng dẫn tuyên truyền', en: 'Publicity guidance' },
  'list.lead': {
    vi: 'Hình thức tuyên truyền của từng đợt thi đua và kết quả các đơn vị đã làm. Số chỉ để biết, không chấm điểm, không xếp hạng.',
    en: 'Forms of publicity for each campaign and what units have put out. Counts inform; nobody is scored or ranked by them.',
  },
  'list.none': { vi: 'Chưa có hướng dẫn tuyên truyền nào.', en: 'No publicity guidance yet.' },
  'list.noCampaign': {
    vi: 'Không có đợt thi đua nào đang thực hiện để hướng dẫn. Ghi nhận hoặc phát động đợt thi đua trước.',
    en: 'No campaign is running. Record or launch one first.',
  },
  'list.new': { vi: 'Soạn hướng dẫn', en: 'Write guidance' },
  'list.days': { vi: 'từ {first} đến hết {last}', en: 'from {first} to the end of {last}' },
  'list.forms': { vi: '{count} hình thức', en: '{count} {count?form|forms}' },
  'state.draft': { vi: 'Bản nháp', en: 'Draft' },
  'state.issued': { vi: 'Đã ban hành', en: 'Issued' },
  'state.withdrawn': { vi: 'Đã thu hồi', en: 'Withdrawn' },
  'field.unit': { vi: 'Cơ quan hướng dẫn', en: 'Agency' },
  'field.campaign': { vi: 'Đợt thi đua', en: 'Campaign' },
  'field.title': { vi: 'Tên hướng dẫn', en: 'Title' },
  'field.body': { vi: 'Nói gì, nói với ai, lưu ý gì', en: 'What to say, to whom, what to mind' },
  'field.bodyHint': {
    vi: 'Viết để cán bộ xã đọc là làm được; nêu tiếng dân tộc cần dùng, điều không được nói.',
    en: 'Write it so that a commune officer can act on it: languages to use, what must not be said.',
  },
  'field.fromOn': { vi: 'Từ ngày', en: 'From' },
  'field.untilOn': { vi: 'Đến hết ngày', en: 'To the end of' },
  'field.forms': { vi: 'Hình thức', en: 'Forms' },
  'field.formsHint': {
    vi: 'Chọn hình thức hợp với nơi làm. Số mong có là của mỗi đơn vị trong cả thời gian; để trống là tùy đơn vị.',
    en: 'Choose what suits the place. The wished number is for each unit over the whole period; empty leaves it to the unit.',
  },
  'field.asked': { vi: 'Có trong hướng dẫn', en: 'Asked for' },
  'field.wished': { vi: 'Số mong có', en: 'Wished number' },
  'field.formFrom': { vi: 'Riêng hình thức này từ', en: 'This form from' },
  'field.formUntil': { vi: 'đến hết', en: 'to the end of' },
  'field.note': { vi: 'Lưu ý', en: 'Note' },
  'field.byItself': {
    vi: 'Hệ thống tự tính phần đã có: không ai nhập lại.',
    en: 'What the house already holds counts by itself: nobody enters it again.',
  },
  'field.save': { vi: 'Lưu', en: 'Save' },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'do.change': { vi: 'Sửa hướng dẫn', en: 'Change' },
  'do.issue': { vi: 'Ban hành', en: 'Issue' },
  'do.issueHint': {
    vi: 'Các đơn vị tham gia đợt thi đua ở dưới cơ quan này thấy trong Việc của tôi.',
    en: 'Units of the campaign below this agency see it among their work.',
  },
  'do.withdraw': { vi: 'Thu hồi', en: 'Withdraw' },
  'do.board': { vi: 'Bảng kết quả', en: 'Board of outputs' },
  'do.public': { vi: 'Xem trên trang phong trào', en: 'On the campaign’s page' },
  'one.withdrawn': { vi: 'Đã thu hồi', en: 'Withdrawn' },
  'one.issued': { vi: 'Ban hành ngày {day}, {who}', en: 'Issued on {day} by {who}' },
  'one.forms': { vi: 'Hình thức được hướng dẫn', en: 'Forms asked for' },
  'one.form': { vi: 'Hình thức', en: 'Form' },
  'one.wished': { vi: 'Mong có', en: 'Wished' },
  'one.asSuits': { vi: 'tùy đơn vị', en: 'as suits' },
  'one.period': { vi: 'Thời gian', en: 'Period' },
  'one.done': { vi: 'Đã có', en: 'So far' },
  'one.entered': { vi: 'Đơn vị ghi', en: 'Entered' },
  'one.byItself': { vi: 'Tự tính', en: 'By itself' },
  'one.ofUnit': { vi: 'Kết quả của {unit}', en: 'Outputs of {unit}' },
  'one.nothing': {
    vi: 'Chưa có kết quả nào. Ghi ở dưới; tin, bài và bài đọc trên loa đã có được tính sẵn.',
    en: 'Nothing yet. Enter it below; published news and loudspeaker texts count by themselves.',
  },
  'one.late': { vi: '{count} ghi sau hạn', en: '{count} entered late' },
  'one.sources': {
    vi: 'Tự tính: tin, bài đã đăng; bài đọc trên loa và bản ghi âm của gương đã xác minh; buổi tuyên truyền, họp đã ghi ở Hoạt động.',
    en: 'By itself: published news; loudspeaker texts and recordings of verified examples; talks and meetings noted among activities.',
  },
  'output.title': { vi: 'Đã ghi', en: 'Entered' },
  'output.enter': { vi: 'Ghi kết quả', en: 'Enter an output' },
  'output.unit': { vi: 'Đơn vị', en: 'Unit' },
  'output.count': { vi: 'Số lượng', en: 'How many' },
  'output.onDay': { vi: 'Ngày làm', en: 'On the day' },
  'output.place': { vi: 'Nơi làm', en: 'Place' },
  'output.link': { vi: 'Đường dẫn', en: 'Link' },
  'output.linkHint': {
    vi: 'Trang, bài ở nơi khác. Bài trên cổng này được tính sẵn, không nhập lại.',
    en: 'A page elsewhere. Articles of this portal count by themselves.',
  },
  'output.note': { vi: 'Ghi chú', en: 'Note' },
  'output.photo': { vi: 'Ảnh hoặc giấy tờ', en: 'Photo or paper' },
  'output.photoHint': {
    vi: 'Chỉ xem trong cơ quan; nơi chụp ghi trong tệp được xóa. Khi sửa, không chọn tệp thì giữ tệp đang có.',
    en: 'Seen in the office alone; the place recorded in the file is removed. Without a new file the present one stays.',
  },
  'output.line': { vi: '{count} × {form}', en: '{count} × {form}' },
  'output.by': { vi: 'Ghi ngày {day}, {who}', en: 'Entered on {day} by {who}' },
  'output.late': { vi: 'ghi sau hạn', en: 'entered late' },
  'output.withdrawn': { vi: 'Đã rút: {reason}', en: 'Taken back: {reason}' },
  'output.file': { vi: 'Mở ảnh, giấy tờ', en: 'Open the file' },
  'output.change': { vi: 'Sửa', en: 'Mend' },
  'output.withdraw': { vi: 'Rút', en: 'Take back' },
  'board.title': { vi: 'Kết quả tuyên truyền', en: 'Publicity outputs' },
  'board.month': { vi: 'Tháng', en: 'Month' },
  'board.whole': { vi: 'Cả thời gian', en: 'The whole period' },
  'board.show': { vi: 'Xem', en: 'Show' },
  'board.which': { vi: 'Đơn vị', en: 'Units' },
  'board.all': { vi: 'Mọi đơn vị', en: 'All units' },
  'board.none': { vi: 'Chưa có kết quả', en: 'Without outputs' },
  'board.some': { vi: 'Đã có kết quả', en: 'With outputs' },
  'board.empty': { vi: 'Không có đơn vị nào như vậy.', en: 'No unit is like that.' },
  'board.nothing': { vi: 'chưa có', en: 'none yet' },
  'board.total': { vi: 'Cộng', en: 'Total' },
  'board.units': { vi: '{some}/{all} đơn vị đã có kết quả', en: '{some} of {all} units have outputs' },
  'board.download': { vi: 'Tải Excel', en: 'Download Excel' },
  'board.hint': {
    vi: 'Đơn vị xếp theo loại và tên. Bảng để biết chỗ nào cần giúp, không phải bảng xếp hạng.',
    en: 'Units stand by class and name. The board shows where help is needed; it is no ranking.',
  },
  'sheet.board': { vi: 'Theo đơn vị', en: 'By unit' },
  'sheet.months': { vi: 'Theo tháng', en: 'By month' },
  'sheet.outputs': { vi: 'Đơn vị ghi', en: 'Entered' },
  'sheet.month': { vi: 'Tháng', en: 'Month' },
  'sheet.late': { vi: 'Ghi sau hạn', en: 'Entered late' },
  'sheet.yes': { vi: 'có', en: 'yes' },
  'sheet.enteredOn': { vi: 'Ghi ngày', en: 'Entered on' },
  'sheet.enteredBy': { vi: 'Người ghi', en: 'Entered by' },
  'sheet.notice': {
    vi: 'DỮ LIỆU MINH HỌA – không phải số liệu chính thức',
    en: 'DEMONSTRATION DATA – not official figures',
  },
  'said.written': { vi: 'Đã lưu bản nháp.', en: 'The draft is kept.' },
  'said.changed': { vi: 'Đã lưu hướng dẫn.', en: 'The guidance is kept.' },
  'said.issued': {
    vi: 'Đã ban hành. Đơn vị thấy trong Việc của tôi.',
    en: 'Issued. Units see it among their work.',
  },
  'said.withdrawn': { vi: 'Đã thu hồi hướng dẫn.', en: 'The guidance is withdrawn.' },
  'said.entered': { vi: 'Đã ghi kết quả.', en: 'The output is entered.' },
  'said.mended': { vi: 'Đã sửa kết quả.', en: 'The output is mended.' },
  'said.takenBack': { vi: 'Đã rút kết quả.', en: 'The output is taken back.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'publicity.not_found': {
    vi: 'Không tìm thấy hướng dẫn tuyên truyền này. Mở lại danh sách.',
    en: 'This guidance was not found. Open the list again.',
  },
  'publicity.changed_meanwhile': {
    vi: '“{title}” không còn như lúc mở trang. Tải lại trang; điều vừa gõ còn ở dưới.',
    en: '“{title}” has changed since. Reload the page; what you typed is below.',
  },
  'publicity.not_running': {
    vi: 'Đợt thi đua này không đang thực hiện. Chọn đợt khác',
    en: 'This campaign is not running. Choose another',
  },
  'publicity.days': {
    vi: 'Ngày cuối không được trước ngày đầu. Sửa một trong hai ngày',
    en: 'The last day must not lie before the first. Change one of them',
  },
  'publicity.no_forms': {
    vi: 'Chưa chọn hình thức nào. Chọn ít nhất một hình thức',
    en: 'No form is chosen. Choose at least one',
  },
  'publicity.form_twice': {
    vi: 'Hình thức này có hai lần. Bỏ một lần',
    en: 'This form stands twice. Leave one out',
  },
  'publicity.form_days': {
    vi: 'Thời gian riêng phải nằm trong thời gian của hướng dẫn. Sửa ngày, hoặc để trống để dùng thời gian chung',
    en: 'Its own days must lie within those of the guidance. Change them, or leave them empty',
  },
  'publicity.form_in_use': {
    vi: 'Có đơn vị đã ghi kết quả cho hình thức vừa bỏ. Chọn lại hình thức đó rồi lưu; các sửa khác vẫn còn ở dưới.',
    en: 'Units have entered outputs of a form that was left out. Choose it again and save; the rest is below.',
  },
  'output.not_found': {
    vi: 'Không tìm thấy kết quả này. Tải lại trang hướng dẫn.',
    en: 'This output was not found. Reload the page of the guidance.',
  },
  'output.not_open': {
    vi: 'Hướng dẫn này chưa ban hành hoặc đã thu hồi nên không ghi được. Xem lại danh sách hướng dẫn.',
    en: 'This guidance is not issued or was withdrawn: nothing can be entered. See the list.',
  },
  'output.not_guided': {
    vi: 'Đơn vị này không tham gia đợt thi đua dưới cơ quan hướng dẫn. Chọn đơn vị khác',
    en: 'This unit takes no part in the campaign below the agency. Choose another',
  },
  'output.not_asked': {
    vi: 'Hình thức này không có trong hướng dẫn. Chọn hình thức trong danh sách',
    en: 'This form is not in the guidance. Choose one of the list',
  },
  'output.in_future': {
    vi: 'Ngày làm ở sau hôm nay. Ghi sau khi đã làm',
    en: 'The day lies after today. Enter it once it is done',
  },
  'output.outside': {
    vi: 'Hình thức này tính từ {from} đến hết {until}. Nhập ngày trong thời gian đó',
    en: 'This form counts from {from} to the end of {until}. Enter a day within',
  },
  'output.link': {
    vi: 'Đường dẫn bắt đầu bằng http:// hoặc https://. Chép nguyên từ thanh địa chỉ, hoặc để trống',
    en: 'A link begins with http:// or https://. Copy it whole, or leave it empty',
  },
  'output.counted_already': {
    vi: '“{title}” đã đăng trên cổng này và được tính sẵn. Không cần ghi lại',
    en: '“{title}” is on this portal and counts already. It need not be entered',
  },
  'output.changed_meanwhile': {
    vi: 'Người khác vừa sửa hoặc rút kết quả này. Tải lại trang để xem; điều vừa gõ còn ở dưới.',
    en: 'Someone has just mended or taken back this output. Reload the page; what you typed is below.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { publicity_output_form: 'publicity.form_in_use' } as const
