import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'brief.title': { vi: 'Giao ban', en: 'Leader’s sheet' },
  'brief.about': { vi: 'Giao ban: {campaign}', en: 'Leader’s sheet: {campaign}' },
  'brief.lead': {
    vi: 'Một trang cho lãnh đạo, đến ngày {day}: số chính, ai đang chậm, việc cần quyết định và ý kiến chỉ đạo.',
    en: 'One page for a leader, as of {day}: the main figures, who is late, what needs a decision, and directions.',
  },
  'brief.link': { vi: 'Trang giao ban', en: 'Leader’s sheet' },
  'brief.numbers': { vi: 'Số chính', en: 'Main figures' },
  'brief.received': { vi: 'báo cáo đã nộp trên số phải nộp', en: 'reports sent of those expected' },
  'brief.onTime': { vi: 'đúng hạn {onTime}, muộn {late}', en: '{onTime} on time, {late} late' },
  'brief.missing': { vi: 'báo cáo quá hạn chưa nộp', en: 'reports overdue' },
  'brief.longest': { vi: 'lâu nhất {days} ngày: {unit}', en: 'longest {days} {days?day|days}: {unit}' },
  'brief.waiting': { vi: 'báo cáo đã duyệt đang chờ tiếp nhận', en: 'approved reports wait to be accepted' },
  'brief.coverage': {
    vi: 'chỉ tiêu {target}; {counted}/{expected} đơn vị được tính',
    en: 'target {target}; {counted} of {expected} units counted',
  },
  'brief.coverageAlone': {
    vi: '{counted}/{expected} đơn vị được tính',
    en: '{counted} of {expected} units counted',
  },
  'brief.summedAt': { vi: 'Số liệu cộng lúc {moment}.', en: 'Summed on {moment}.' },
  'late.heading': { vi: 'Ai đang chậm', en: 'Who is late' },
  'late.none': { vi: 'Không có đơn vị nào chậm.', en: 'Nobody is late.' },
  'late.more': {
    vi: 'Hiện {shown} trong {all} báo cáo quá hạn, lâu nhất trước.',
    en: '{shown} of {all} overdue reports, the longest first.',
  },
  'late.unit': { vi: 'Đơn vị', en: 'Unit' },
  'late.period': { vi: 'Kỳ', en: 'Period' },
  'late.days': { vi: 'Số ngày chậm', en: 'Days late' },
  'decide.heading': { vi: 'Việc cần quyết định', en: 'What needs a decision' },
  'decide.none': { vi: 'Chưa có việc nào cần quyết định.', en: 'Nothing needs a decision.' },
  'decide.letter': {
    vi: '{count} báo cáo chậm quá {days} ngày: có ra công văn đôn đốc hay không.',
    en: '{count} {count?report is|reports are} more than {days} {days?day|days} late: whether to send an official letter.',
  },
  'decide.returned': {
    vi: '{count} báo cáo bị trả lại chưa nộp lại: gia hạn hay giữ hạn.',
    en: '{count} returned {count?report has|reports have} not come back: more time or not.',
  },
  'decide.waiting': {
    vi: '{count} báo cáo chờ tiếp nhận: ai tiếp nhận, trong ngày nào.',
    en: '{count} {count?report waits|reports wait} to be accepted: by whom, and when.',
  },
  'decide.directions': {
    vi: '{count} ý kiến chỉ đạo quá hạn chưa xong: nhắc, đổi người hay rút.',
    en: '{count} {count?direction is|directions are} overdue: remind, change the owner or withdraw.',
  },
  'decide.done': {
    vi: '{count} ý kiến chỉ đạo đã báo xong, chờ xác nhận.',
    en: '{count} {count?direction is said to be done and waits|directions are said to be done and wait} for confirmation.',
  },
  'direction.heading': { vi: 'Ý kiến chỉ đạo', en: 'Directions' },
  'direction.none': { vi: 'Chưa có ý kiến chỉ đạo nào.', en: 'No direction yet.' },
  'direction.table': { vi: 'Ý kiến chỉ đạo và việc thực hiện', en: 'Directions and what became of them' },
  'direction.text': { vi: 'Nội dung', en: 'What' },
  'direction.owner': { vi: 'Ai làm', en: 'Who' },
  'direction.due': { vi: 'Hạn', en: 'By' },
  'direction.state': { vi: 'Đến đâu', en: 'State' },
  'direction.act': { vi: 'Việc', en: 'Act' },
  'direction.by': { vi: '{leader}, ngày {day}', en: '{leader}, {day}' },
  'direction.open': { vi: 'Xem và xử lý', en: 'Open' },
  'state.open': { vi: 'đang làm', en: 'under way' },
  'state.late': { vi: 'quá hạn {days} ngày', en: '{days} {days?day|days} overdue' },
  'state.done': { vi: 'đã báo xong', en: 'said to be done' },
  'state.closed': { vi: 'đã kết thúc', en: 'closed' },
  'state.withdrawn': { vi: 'đã rút', en: 'withdrawn' },
  'give.heading': { vi: 'Ghi ý kiến chỉ đạo', en: 'Write a direction' },
  'give.text': { vi: 'Nội dung chỉ đạo', en: 'The direction' },
  'give.owner': { vi: 'Đơn vị thực hiện', en: 'Unit that carries it out' },
  'give.ownerHint': { vi: 'Tên đầy đủ hoặc mã đơn vị.', en: 'Full name or code of the unit.' },
  'give.person': { vi: 'Người thực hiện trong đơn vị', en: 'Person in the unit' },
  'give.due': { vi: 'Hoàn thành trước hoặc trong ngày', en: 'To be done by' },
  'give.leader': { vi: 'Lãnh đạo cho ý kiến', en: 'Leader who directs' },
  'give.leaderHint': { vi: 'Để trống nếu chính người đang ghi.', en: 'Empty if it is who writes.' },
  'give.title': { vi: 'Chức vụ', en: 'Position' },
  'give.button': { vi: 'Giao việc', en: 'Give the task' },
  'one.title': { vi: 'Ý kiến chỉ đạo', en: 'Direction' },
  'one.result': { vi: 'Kết quả thực hiện', en: 'What came of it' },
  'one.remark': { vi: 'Lý do', en: 'Reason' },
  'one.finish': { vi: 'Báo đã làm xong', en: 'Say that it is done' },
  'one.close': { vi: 'Xác nhận kết thúc', en: 'Confirm and close' },
  'one.reopen': { vi: 'Chưa đạt, làm tiếp', en: 'Not there yet: go on' },
  'one.withdraw': { vi: 'Rút ý kiến chỉ đạo', en: 'Withdraw' },
  'one.given': { vi: 'Người chỉ đạo', en: 'Given by' },
  'said.give': { vi: 'Đã giao việc theo ý kiến chỉ đạo.', en: 'The direction has been given.' },
  'said.finish': {
    vi: 'Đã báo xong; chờ nơi chỉ đạo xác nhận.',
    en: 'Said to be done; who gave it will confirm.',
  },
  'said.close': { vi: 'Đã xác nhận kết thúc.', en: 'Closed.' },
  'said.reopen': { vi: 'Đã yêu cầu làm tiếp.', en: 'Opened again.' },
  'said.withdraw': { vi: 'Đã rút ý kiến chỉ đạo.', en: 'Withdrawn.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'direction.not_found': {
    vi: 'Không tìm thấy ý kiến chỉ đạo này. Mở lại từ trang giao ban của phong trào.',
    en: 'This direction cannot be found. Open it from the campaign’s leader’s sheet.',
  },
  'direction.campaign_not_running': {
    vi: '“{campaign}” chưa được thực hiện hoặc đã rút nên chưa nhận ý kiến chỉ đạo. Chọn phong trào đang thực hiện; nội dung vừa gõ vẫn còn.',
    en: '“{campaign}” is not running, so no direction can be given. Choose a running campaign; what you typed is still here.',
  },
  'direction.due_past': {
    vi: 'Hạn thực hiện đã qua. Chọn từ hôm nay trở đi.',
    en: 'This day has passed. Choose today or later.',
  },
  'direction.person_not_of_unit': {
    vi: 'Không có đúng một người tên “{person}” đang giữ chức vụ ở {unit}. Gõ lại họ tên đầy đủ, hoặc để trống để giao cho cả đơn vị.',
    en: 'There is not exactly one “{person}” with a post in {unit}. Type the full name, or leave it empty to give it to the unit.',
  },
  'direction.moved_meanwhile': {
    vi: 'Ý kiến chỉ đạo này vừa được người khác chuyển bước. Mở lại trang để xem đang đến đâu; chưa có gì bị ghi đè.',
    en: 'Somebody else has just moved this direction. Open the page again; nothing was overwritten.',
  },
  'direction.not_yours': {
    vi: 'Việc này do {unit} thực hiện và nơi chỉ đạo xác nhận. Nhờ một trong hai nơi đó.',
    en: 'This is carried out by {unit} and confirmed by who gave it. Ask one of them.',
  },
} satisfies Words
