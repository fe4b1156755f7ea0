import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'title.of': { vi: '{kind} – {unit}', en: '{kind} – {unit}' },
  kinds: { vi: 'Sơ kết hay tổng kết', en: 'Midterm or final' },
  'kind.midterm': { vi: 'Sơ kết', en: 'Midterm review' },
  'kind.final': { vi: 'Tổng kết', en: 'Final review' },
  'lead.draft': {
    vi: 'Viết các phần, kiểm tra theo điều khoản, rồi ghi số và ngày của Báo cáo đã ký. Số liệu lấy từ báo cáo đã được tiếp nhận, không nhập tay.',
    en: 'Write the parts, check the clause, then give number and day of the signed report. Figures come from accepted reports; nobody types them.',
  },
  'lead.issued': {
    vi: 'Đã ban hành: Báo cáo số {number} ngày {day}.',
    en: 'Issued: Report No. {number} of {day}.',
  },
  'lead.issuedWithout': {
    vi: 'Đã ban hành ngày {day}, không đánh số.',
    en: 'Issued on {day} without a number.',
  },
  others: { vi: 'Báo cáo đã ban hành của đơn vị khác:', en: 'Issued by other units:' },
  'figure.live': { vi: 'Số liệu đến hôm nay', en: 'Figures as of today' },
  'figure.kept': { vi: 'Số liệu của Báo cáo', en: 'Figures of the report' },
  'figure.lead': {
    vi: 'Chỉ tính báo cáo đã được tiếp nhận. Cơ quan, đơn vị và địa bàn là hai bảng riêng, không cộng vào nhau.',
    en: 'Accepted reports alone. Agencies and territory are two tables that are never added together.',
  },
  'figure.empty': {
    vi: 'Phong trào này chưa có báo cáo số liệu nào được yêu cầu.',
    en: 'No figures were asked in this campaign.',
  },
  'figure.none': { vi: 'chưa có', en: 'none yet' },
  'figure.name': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'figure.value': { vi: 'Kết quả', en: 'Result' },
  'figure.units': { vi: 'Đơn vị đã báo cáo', en: 'Units counted' },
  'figure.at': { vi: 'Thời điểm số liệu', en: 'Time of the figures' },
  'figure.source': { vi: 'Lấy từ kỳ', en: 'Periods' },
  'figure.sourceUnits': { vi: '(chốt {day}, {units} đơn vị)', en: '(cut-off {day}, {units} units)' },
  'tree.territory': { vi: 'Theo địa bàn', en: 'Territory' },
  'tree.agency': { vi: 'Theo cơ quan, đơn vị', en: 'Agencies' },
  'write.heading': { vi: 'Các phần của báo cáo', en: 'The parts of the report' },
  'write.save': { vi: 'Lưu nháp', en: 'Save the draft' },
  'part.results': { vi: 'Kết quả', en: 'Results' },
  'part.effect': { vi: 'Hiệu quả, tác dụng', en: 'Effect' },
  'part.shortcomings': { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },
  'part.causes': { vi: 'Nguyên nhân', en: 'Causes' },
  'part.lessons': { vi: 'Bài học kinh nghiệm', en: 'Lessons' },
  'partHint.results': {
    vi: 'Đã làm được gì so với nội dung và chỉ tiêu phát động',
    en: 'What was done against contents and targets',
  },
  'partHint.effect': { vi: 'Phong trào đã làm thay đổi điều gì', en: 'What the campaign has changed' },
  'partHint.shortcomings': { vi: 'Việc chưa làm được, nơi còn chậm', en: 'What was not done, and where' },
  'partHint.causes': { vi: 'Vì sao: khách quan và chủ quan', en: 'Why' },
  'partHint.lessons': { vi: 'Lần sau làm khác điều gì', en: 'What to do differently' },
  'units.heading': { vi: 'Tổng kết của các đơn vị', en: 'What the units wrote' },
  'units.empty': { vi: 'Chưa đơn vị nào gửi phần tổng kết.', en: 'No unit has sent its review yet.' },
  'units.lessons': { vi: 'Bài học: {lessons}', en: 'Lessons: {lessons}' },
  'law.heading': { vi: 'Kiểm tra theo quy định hôm nay', en: 'The clause of today' },
  'law.none': {
    vi: 'Báo cáo sơ kết không có điều khoản bắt buộc về các phần.',
    en: 'No clause asks anything of a midterm review.',
  },
  'issue.heading': { vi: 'Ban hành', en: 'Issue' },
  'issue.legend': { vi: 'Báo cáo đã ký', en: 'The signed report' },
  'issue.hint': {
    vi: 'Số và ngày do văn thư cấp trên hệ thống quản lý văn bản. Khi ban hành, số liệu hiện có được giữ lại cùng báo cáo và không thay đổi nữa.',
    en: 'Number and day as the records office gave them. On issue the present figures are kept with the report and change no more.',
  },
  'issue.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'issue.numberHint': { vi: 'Ví dụ 905/BC-SNV', en: 'For example 905/BC-SNV' },
  'issue.numberRoom': {
    vi: 'Phòng không có số riêng: để trống, hoặc ghi số của cơ quan',
    en: 'A room has no series: leave it empty, or give the agency’s number',
  },
  'issue.day': { vi: 'Ngày ban hành', en: 'Day of issue' },
  'issue.signerTitle': { vi: 'Chức vụ người ký', en: 'Signer’s post' },
  'issue.signerTitleHint': { vi: 'Ví dụ Phó Giám đốc', en: 'For example Phó Giám đốc' },
  'issue.signerName': { vi: 'Họ tên người ký', en: 'Signer’s name' },
  'issue.writePart': { vi: 'Viết phần “{part}”', en: 'Write the part “{part}”' },
  'issue.do': { vi: 'Ban hành báo cáo', en: 'Issue the report' },
  'sheet.heading': { vi: 'Văn bản', en: 'The document' },
  'said.written': {
    vi: 'Đã lưu bản nháp, phiên bản {version}.',
    en: 'The draft is saved, version {version}.',
  },
  'said.issued': {
    vi: 'Đã ban hành báo cáo. Số liệu được giữ nguyên như lúc ban hành.',
    en: 'The report is issued; its figures are kept as they stand.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'review.not_found': {
    vi: 'Không tìm thấy báo cáo tổng kết này. Mở lại từ trang tổng kết của phong trào.',
    en: 'This review cannot be found. Open it again from the campaign’s page.',
  },
  'review.campaign_not_begun': {
    vi: 'Phong trào “{campaign}” chưa thực hiện hoặc đã thu hồi nên chưa có gì để sơ kết, tổng kết.',
    en: 'The campaign “{campaign}” has not begun or was withdrawn, so there is nothing to review.',
  },
  'review.issued': {
    vi: 'Báo cáo này đã ban hành nên không sửa được nữa. Nếu cần đính chính, ban hành văn bản đính chính trong sổ văn bản.',
    en: 'This review has been issued and cannot be changed. To correct it, issue a correction in the register of documents.',
  },
  'review.written_meanwhile': {
    vi: '{who} đã lưu báo cáo này sau khi trang được mở. Nội dung vừa nhập vẫn còn ở đây; mở trang mới bên cạnh để so, rồi lưu lại.',
    en: '{who} saved this review after the page was opened. What you typed is kept here; open a fresh page beside it, compare and save again.',
  },
  'review.begun_meanwhile': {
    vi: 'Người khác vừa bắt đầu báo cáo này. Nội dung vừa nhập vẫn còn ở đây; mở trang mới bên cạnh để so.',
    en: 'Somebody has just begun this review. What you typed is kept here; open a fresh page beside it and compare.',
  },
  'review.without_results': {
    vi: 'Báo cáo sơ kết chưa có phần kết quả nên chưa ban hành được. Bản nháp vẫn còn.',
    en: 'The midterm review has no results yet, so it was not issued. The draft is kept.',
  },
  'review.incomplete': {
    vi: 'Báo cáo tổng kết còn thiếu {count} phần theo {citation} nên chưa ban hành được. Viết các phần được đánh dấu rồi ban hành lại; bản nháp vẫn còn.',
    en: 'The final review lacks {count} parts under {citation}, so it was not issued. Write the marked parts and issue it again; the draft is kept.',
  },
  'review.part_missing': { vi: 'Phần “{part}” chưa có nội dung', en: 'The part “{part}” is empty' },
  'review.number_required': {
    vi: 'Ghi số, ký hiệu của Báo cáo đã ký, ví dụ 905/BC-SNV. Chỉ phòng thuộc cơ quan mới ban hành không số',
    en: 'Give the number of the signed report. Only a room of an agency issues without one',
  },
  'review.in_future': {
    vi: 'Ngày ban hành không thể sau hôm nay',
    en: 'The day of issue cannot lie after today',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { campaign_review_once: 'review.begun_meanwhile' } as const
