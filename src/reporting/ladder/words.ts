import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'delegations.title': { vi: 'Ủy quyền duyệt báo cáo', en: 'Approval by delegation' },
  'delegations.lead': {
    vi: 'Thủ trưởng giao người được nêu tên duyệt báo cáo thay mình, theo văn bản, trong thời hạn. Mỗi lần duyệt đều ghi rõ thay ai, theo văn bản nào.',
    en: 'The head lets a named person approve reports in the head’s stead, by a paper, for a time. Every approval says in whose stead and by which paper.',
  },
  'delegations.list': { vi: 'Các ủy quyền', en: 'Delegations' },
  'delegations.none': { vi: 'Chưa có ủy quyền nào.', en: 'Nothing has been delegated yet.' },
  'delegations.noneHelp': {
    vi: 'Chỉ thủ trưởng đơn vị lập được ủy quyền.',
    en: 'Only the head of a unit can delegate.',
  },
  'delegations.give': { vi: 'Lập ủy quyền mới', en: 'Delegate' },
  'delegations.unit': { vi: 'Đơn vị', en: 'Unit' },
  'delegations.to': { vi: 'Người được ủy quyền', en: 'To whom' },
  'delegations.toHint': {
    vi: 'Người có tài khoản và vai trò báo cáo tại chính đơn vị.',
    en: 'Someone with an account who reports for the unit itself.',
  },
  'delegations.toTitle': { vi: 'Chức vụ người được ủy quyền', en: 'Title of this person' },
  'delegations.form': { vi: 'Hình thức', en: 'Form' },
  'delegations.form.tuq': { vi: 'TUQ. (thừa ủy quyền)', en: 'TUQ. (by delegated authority)' },
  'delegations.form.kt': { vi: 'KT. (ký thay, cấp phó)', en: 'KT. (deputy signing for the head)' },
  'delegations.scope': { vi: 'Phạm vi', en: 'Scope' },
  'delegations.all': { vi: 'Mọi phong trào của đơn vị', en: 'Every campaign of the unit' },
  'delegations.leader': { vi: 'Người ủy quyền', en: 'By whom' },
  'delegations.leaderTitle': { vi: 'Chức vụ người ủy quyền', en: 'Title of the head' },
  'delegations.paper': { vi: 'Văn bản ủy quyền', en: 'Paper' },
  'delegations.number': { vi: 'Số, ký hiệu văn bản', en: 'Number of the paper' },
  'delegations.paperOn': { vi: 'Ngày văn bản', en: 'Date of the paper' },
  'delegations.days': { vi: 'Thời hạn', en: 'Days' },
  'delegations.from': { vi: 'Từ ngày', en: 'From' },
  'delegations.until': { vi: 'Đến hết ngày', en: 'To the end of' },
  'delegations.span': { vi: '{from} – {until}', en: '{from} – {until}' },
  'delegations.paperOf': { vi: 'số {number} ngày {day}', en: 'no. {number} of {day}' },
  'delegations.state': { vi: 'Tình trạng', en: 'State' },
  'delegations.state.ahead': { vi: 'Chưa đến ngày', en: 'Not yet in force' },
  'delegations.state.in_force': { vi: 'Đang hiệu lực', en: 'In force' },
  'delegations.state.ended': { vi: 'Hết hạn', en: 'Ended' },
  'delegations.state.withdrawn': {
    vi: 'Chấm dứt ngày {day}: {reason}',
    en: 'Withdrawn on {day}: {reason}',
  },
  'delegations.withdraw': { vi: 'Chấm dứt ủy quyền', en: 'Withdraw' },
  'delegations.withdrawAbout': { vi: 'của {who}', en: 'from {who}' },
  'delegations.reason': { vi: 'Lý do', en: 'Reason' },
  'said.delegation.given': {
    vi: 'Đã lập ủy quyền. Người được ủy quyền thấy nút duyệt trên báo cáo của đơn vị.',
    en: 'Delegated. The person now finds the button to approve on the unit’s reports.',
  },
  'said.delegation.withdrawn': {
    vi: 'Đã chấm dứt ủy quyền. Những báo cáo đã duyệt vẫn giữ nguyên.',
    en: 'Withdrawn. What was approved under it stands.',
  },
  'said.confirmed': { vi: 'Đã xác nhận.', en: 'Confirmed.' },

  'approve.under': { vi: 'Duyệt với tư cách: {under}.', en: 'You approve as: {under}.' },
  'confirm.paper': {
    vi: 'Duyệt trên giấy, chưa được xác nhận trên hệ thống',
    en: 'Approved on paper, not confirmed here yet',
  },
  'confirm.paperHelp': {
    vi: '{who} ký ngày {day} theo ảnh do đơn vị gửi. Xem ảnh trang đã ký trước khi xác nhận; nếu không đúng, thu hồi hoặc trả lại báo cáo.',
    en: '{who} signed on {day}, by the picture that the unit sent. Look at it before you confirm; if it is wrong, take the report back or return it.',
  },
  'confirm.behalf': {
    vi: 'Nhập hộ, đơn vị chưa xác nhận',
    en: 'Entered on behalf, not confirmed by the unit yet',
  },
  'confirm.behalfHelp': {
    vi: 'Đọc lại số liệu đã được nhập hộ. Đúng thì xác nhận; sai thì thu hồi để tự sửa.',
    en: 'Read what was entered for the unit. Confirm it if it is right; take it back and correct it if it is not.',
  },
  'confirm.act': { vi: 'Xác nhận', en: 'Confirm' },
  'confirm.done': { vi: '{who} xác nhận ngày {day}', en: 'confirmed by {who} on {day}' },
  'confirm.waits': { vi: 'chưa xác nhận', en: 'not confirmed yet' },

  'unconfirmed.title': { vi: 'Chờ xác nhận', en: 'To be confirmed' },
  'unconfirmed.lead': {
    vi: 'Báo cáo duyệt trên giấy hoặc được nhập hộ. Số liệu đã được tính; việc xác nhận hoàn tất hồ sơ.',
    en: 'Reports approved on paper, or entered on behalf. Their figures count; the confirmation completes the file.',
  },
  'unconfirmed.own': { vi: 'Của đơn vị', en: 'Of your units' },
  'unconfirmed.incoming': { vi: 'Đơn vị khác gửi đến', en: 'Sent to you' },
  'unconfirmed.none': { vi: 'Không có báo cáo nào chờ xác nhận.', en: 'Nothing waits to be confirmed.' },
  'unconfirmed.report': { vi: 'Báo cáo', en: 'Report' },
  'unconfirmed.unit': { vi: 'Đơn vị', en: 'Unit' },
  'unconfirmed.how': { vi: 'Cách duyệt', en: 'How' },
  'unconfirmed.how.paper': { vi: 'Trên giấy', en: 'On paper' },
  'unconfirmed.how.behalf': { vi: 'Nhập hộ', en: 'On behalf' },
  'unconfirmed.who': { vi: 'Người duyệt', en: 'By whom' },
  'unconfirmed.day': { vi: 'Ngày', en: 'Day' },
  'unconfirmed.link': { vi: 'Chờ xác nhận ({count})', en: 'To be confirmed ({count})' },

  'takenBack.heading': { vi: 'Đơn vị vừa thu hồi', en: 'Taken back by the unit' },

  'history.title': { vi: 'Các bản của báo cáo', en: 'Versions of the report' },
  'history.lead': {
    vi: 'Ai làm gì, lúc nào, vì sao; số liệu thay đổi ra sao.',
    en: 'Who did what, when and why, and what became of the figures.',
  },
  'history.versions': { vi: 'Các bản', en: 'Versions' },
  'history.none': { vi: 'Báo cáo chưa có bản nào.', en: 'There is no version yet.' },
  'history.version': { vi: 'Bản', en: 'Version' },
  'history.versionNo': { vi: 'Bản {n}', en: 'Version {n}' },
  'history.now': { vi: 'Hiện tại', en: 'Now' },
  'history.when': { vi: 'Lúc', en: 'When' },
  'history.who': { vi: 'Người thực hiện', en: 'By' },
  'history.step': { vi: 'Bước', en: 'Step' },
  'history.confirmed': { vi: 'Xác nhận', en: 'Confirmed' },
  'history.reason': { vi: 'Lý do', en: 'Reason' },
  'history.compare': { vi: 'So hai bản', en: 'Compare two versions' },
  'history.from': { vi: 'Bản trước', en: 'Earlier' },
  'history.to': { vi: 'Bản sau', en: 'Later' },
  'history.show': { vi: 'So sánh', en: 'Compare' },
  'history.choice': { vi: 'Bản {n} · {moment} · {who}', en: 'Version {n} · {moment} · {who}' },
  'history.changes': { vi: 'Thay đổi từ {from} đến {to}', en: 'Changes from {from} to {to}' },
  'history.same': { vi: 'Hai bản giống nhau.', en: 'The two versions are the same.' },
  'history.indicator': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'history.old': { vi: 'Trước', en: 'Before' },
  'history.new': { vi: 'Sau', en: 'After' },
  'history.figures': { vi: 'Số liệu thay đổi', en: 'Figures that changed' },
  'history.narrative': { vi: 'Tình hình thực hiện', en: 'What was done' },
  'history.gone': { vi: 'Bỏ:', en: 'Taken out:' },
  'history.added': { vi: 'Thêm:', en: 'Added:' },
  'history.nothing': { vi: 'Cả kỳ không phát sinh', en: 'Nothing to report in the whole period' },
  'history.yes': { vi: 'Có đánh dấu', en: 'Ticked' },
  'history.no': { vi: 'Không đánh dấu', en: 'Not ticked' },
  'history.open': { vi: 'Xem các bản và so sánh', en: 'See and compare the versions' },

  'series.title': { vi: 'Nhập hộ nhiều đơn vị: {period}', en: 'Enter on behalf of several units: {period}' },
  'series.lead': {
    vi: 'Lần lượt từng đơn vị chưa có báo cáo trong kỳ. Nhập xong một đơn vị thì quay lại đây để sang đơn vị kế tiếp.',
    en: 'One unit after the other that has not reported in this period. After each you come back here for the next.',
  },
  'series.left': { vi: 'Còn {count} đơn vị', en: '{count} {count?unit|units} left' },
  'series.none': {
    vi: 'Không còn đơn vị nào cần nhập hộ trong kỳ này.',
    en: 'No unit is left in this period.',
  },
  'series.next': { vi: 'Nhập cho {unit}', en: 'Enter for {unit}' },
  'series.unit': { vi: 'Đơn vị', en: 'Unit' },
  'series.state': { vi: 'Tình trạng', en: 'State' },
  'series.due': { vi: 'Hạn nộp', en: 'Deadline' },
  'series.do': { vi: 'Nhập hộ', en: 'Enter' },
  'series.link': { vi: 'Nhập hộ lần lượt các đơn vị', en: 'Enter for several units in turn' },

  'remarks.heading': { vi: 'Nhận xét từng chỉ tiêu', en: 'Remarks on single figures' },
  'remarks.hint': {
    vi: 'Để trống nếu không có gì cần nói về chỉ tiêu đó.',
    en: 'Leave empty where there is nothing to say.',
  },
  'remarks.narrative': { vi: 'Tình hình thực hiện', en: 'What was done' },
} satisfies Words

/** `say('vi')('delegations.title')` */
export const say = speak(words)

export const refusals = {
  'delegation.not_found': {
    vi: 'Không tìm thấy ủy quyền này. Mở lại danh sách ủy quyền của đơn vị.',
    en: 'This delegation cannot be found. Open the unit’s list again.',
  },
  'delegation.over': {
    vi: 'Ủy quyền này đã chấm dứt hoặc hết hạn, không cần làm gì thêm. Báo cáo đã duyệt vẫn giữ nguyên.',
    en: 'This delegation has ended already; nothing more is needed. What was approved stands.',
  },
  'delegation.ends_before': {
    vi: 'Ngày cuối phải từ ngày đầu và từ hôm nay trở đi. Chọn ngày muộn hơn',
    en: 'The last day must not lie before the first, nor before today. Choose a later day',
  },
  'delegation.paper_ahead': {
    vi: 'Văn bản không thể mang ngày sau hôm nay. Ghi đúng ngày trên văn bản',
    en: 'The paper cannot be dated after today. Give the date on the paper',
  },
  'delegation.not_of_unit': {
    vi: 'Người này không có vai trò báo cáo tại đơn vị. Chọn trong danh sách, hoặc nhờ quản trị cấp vai trò trước',
    en: 'This person has no role in the unit’s reporting. Choose from the list, or have the role granted first',
  },
  'delegation.to_oneself': {
    vi: 'Không thể ủy quyền cho chính mình. Chọn người khác',
    en: 'Nobody delegates to oneself. Choose another person',
  },
  'delegation.unknown_campaign': {
    vi: 'Không có phong trào này. Chọn trong danh sách',
    en: 'There is no such campaign. Choose from the list',
  },
  'report.not_delegated': {
    vi: 'Tài khoản này không có ủy quyền đang hiệu lực để duyệt báo cáo của đơn vị. Báo cáo vẫn chờ lãnh đạo duyệt; xem lại văn bản ủy quyền và thời hạn.',
    en: 'This account holds no delegation in force for this unit. The report still waits for its head; check the paper and its days.',
  },
  'report.nothing_to_confirm': {
    vi: 'Báo cáo “{period}” không có gì chờ xác nhận: có thể người khác vừa xác nhận. Mở lại báo cáo để xem.',
    en: 'Nothing of the report “{period}” waits to be confirmed: somebody may just have done it. Open it again.',
  },
  'report.confirmed_by_leader': {
    vi: 'Bản duyệt trên giấy do lãnh đạo đơn vị hoặc nơi nhận xác nhận. Báo lãnh đạo đăng nhập để xác nhận; số liệu vẫn được tính.',
    en: 'An approval on paper is confirmed by the unit’s head or by the receiver. Ask the head to sign in; the figures count meanwhile.',
  },
  'report.confirmed_by_unit': {
    vi: 'Báo cáo nhập hộ do chính đơn vị xác nhận. Nhắc đơn vị mở báo cáo để xác nhận.',
    en: 'An entry on behalf is confirmed by the unit itself. Ask the unit to open the report.',
  },
  'report.remark_unknown': {
    vi: 'Báo cáo này không có chỉ tiêu {indicator} để nhận xét. Bỏ nhận xét đó; báo cáo chưa bị trả lại.',
    en: 'This report has no indicator {indicator} to remark on. Leave that remark out; the report was not returned.',
  },
} satisfies Words
