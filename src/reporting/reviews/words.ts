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
  'figure.sourceUnits': {
    vi: '(chốt {day}, {units} đơn vị)',
    en: '(cut-off {day}, {units} {units?unit|units})',
  },
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
    en: 'A division has no series: leave it empty, or give the agency’s number',
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
  'state.draft': { vi: 'Đang viết', en: 'Being written' },
  'state.submitted': { vi: 'Đã trình, chờ ký', en: 'Submitted, to be signed' },
  'state.told': { vi: 'Đã báo gọn', en: 'Told in short' },
  'request.day': { vi: 'Ngày', en: 'Day' },
  'take.over': {
    vi: 'Báo cáo đã trình hoặc đã ban hành; các đoạn dưới đây chỉ để xem.',
    en: 'The report is submitted or issued; what follows is for reading.',
  },
  'state.issued': { vi: 'Đã ban hành', en: 'Issued' },
  'lead.submitted': {
    vi: 'Đã trình ngày {day} ({by}). Ghi số, ngày của Báo cáo đã ký để ban hành, hoặc trả lại để sửa.',
    en: 'Submitted on {day} ({by}). Enter number and day of the signed report to issue it, or give it back.',
  },
  'lead.returned': { vi: 'Bị trả lại: {reason}', en: 'Given back: {reason}' },
  'write.figures': {
    vi: 'Số liệu không gõ tay: ghi chỗ của nó, ví dụ {place} ra tỷ lệ, {places}; bản xem trước hiện con số và nguồn.',
    en: 'Figures are never typed: name their place, for example {place} for the share, {places}; the preview shows figure and source.',
  },
  'write.rows': {
    vi: 'Mỗi dòng một hàng; các ô cách nhau bằng dấu “;”: {columns}',
    en: 'One row a line; cells apart by “;”: {columns}',
  },
  'preview.heading': { vi: 'Nội dung, kèm nguồn số liệu', en: 'The text, with its sources' },
  'excerpt.from': { vi: 'Theo báo cáo của {unit}', en: 'From the report of {unit}' },
  'excerpt.edited': { vi: 'đã biên tập', en: 'edited' },
  'stale.draft': {
    vi: '{count} số liệu đã đổi từ khi lưu bản nháp',
    en: '{count} {count?figure|figures} moved since the draft was saved',
  },
  'stale.issued': {
    vi: '{count} số liệu nay khác bản đã ban hành',
    en: '{count} {count?figure differs|figures differ} now from what was issued',
  },
  'stale.one': { vi: '{place}: {before} → {now}', en: '{place}: {before} → {now}' },
  'lists.heading': { vi: 'Chấp hành chế độ báo cáo', en: 'Who reported when' },
  'lists.best': { vi: 'Đơn vị báo cáo đủ, đúng hạn', en: 'All reports on time' },
  'lists.late': { vi: 'Đơn vị còn muộn hoặc thiếu', en: 'Late or missing' },
  'lists.unit': { vi: 'Đơn vị', en: 'Unit' },
  'lists.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'lists.lateCount': { vi: 'Muộn', en: 'Late' },
  'lists.missing': { vi: 'Thiếu', en: 'Missing' },
  'request.asked': { vi: 'Yêu cầu của cấp trên', en: 'What was asked' },
  'request.open': { vi: 'Yêu cầu đơn vị {kind}', en: 'Ask units for their {kind}' },
  'request.title': { vi: 'Yêu cầu {kind} – {unit}', en: 'Request for the {kind} – {unit}' },
  'request.lead': {
    vi: 'Đề cương, biểu phải điền và hạn. Các đơn vị được giao việc thấy yêu cầu này ở trang báo cáo của mình.',
    en: 'Outline, tables to be filled and the day. The assigned units see it on the page of their own review.',
  },
  'request.by': { vi: 'Nơi yêu cầu', en: 'Asked by' },
  'request.due': { vi: 'Hạn gửi', en: 'Due' },
  'request.letter': { vi: 'Văn bản yêu cầu', en: 'Letter' },
  'request.letterHint': { vi: 'Số, ngày của công văn, nếu có', en: 'Number and day, if there is one' },
  'request.part': { vi: 'Cần nêu ở phần “{part}”', en: 'To be told under “{part}”' },
  'request.tables': { vi: 'Biểu phải điền', en: 'Tables to be filled' },
  'request.tablesHint': {
    vi: 'Mỗi dòng một biểu. Ví dụ: Tập thể, cá nhân tiêu biểu: Họ tên, đơn vị; Thành tích',
    en: 'One a line: title, colon, columns apart by semicolons',
  },
  'request.do': { vi: 'Gửi yêu cầu', en: 'Send the request' },
  'request.replies': { vi: 'Đơn vị đã trả lời', en: 'Replies' },
  'request.state': { vi: 'Trạng thái', en: 'State' },
  'request.back': { vi: 'Về báo cáo', en: 'Back to the report' },
  'take.open': { vi: 'Ghép đoạn của các đơn vị', en: 'Take the units’ paragraphs' },
  'take.title': { vi: 'Ghép đoạn của các đơn vị – {unit}', en: 'The units’ paragraphs – {unit}' },
  'take.lead': {
    vi: 'Đánh dấu đoạn đưa vào báo cáo. Nguồn luôn được ghi; đoạn sửa lời được đánh dấu “đã biên tập”, nguyên văn vẫn giữ.',
    en: 'Tick what goes into the report. The source is always named; edited text is marked and the original is kept.',
  },
  'take.take': { vi: 'Đưa vào: {unit}', en: 'Take: {unit}' },
  'take.taken': { vi: 'Đã đưa vào báo cáo', en: 'Taken into the report' },
  'take.edit': { vi: 'Sửa lời…', en: 'Edit…' },
  'take.editOf': { vi: 'Lời trong báo cáo ({unit})', en: 'As it shall stand ({unit})' },
  'take.editHint': { vi: 'Để trống là giữ nguyên văn', en: 'Left empty, it stays as it is' },
  'take.save': { vi: 'Lưu các đoạn đã chọn', en: 'Keep what is ticked' },
  'submit.open': { vi: 'Kiểm tra và trình ký', en: 'Check and submit' },
  'submit.title': { vi: 'Trình ký báo cáo', en: 'Submit the report' },
  'submit.lead': {
    vi: 'Trình xong thì không sửa được nữa cho đến khi được trả lại.',
    en: 'Once submitted it is not changed until it comes back.',
  },
  'submit.issued': {
    vi: 'Báo cáo đã ban hành, không còn gì phải trình.',
    en: 'The report is issued; nothing is left to submit.',
  },
  'submit.sent': { vi: 'Đã trình ngày {day}, {by}.', en: 'Submitted on {day}, {by}.' },
  'submit.noTyped': {
    vi: 'Không có tỷ lệ hay số lớn gõ tay.',
    en: 'No share or large number was typed by hand.',
  },
  'submit.typed': {
    vi: 'Số gõ tay, phải thay bằng chỗ của số liệu: {figures}',
    en: 'Typed by hand, to be replaced by the place of the figure: {figures}',
  },
  'submit.do': { vi: 'Trình ký', en: 'Submit' },
  'return.heading': { vi: 'Trả lại để sửa', en: 'Give it back' },
  'return.reason': { vi: 'Cần sửa gì', en: 'What has to be corrected' },
  'return.do': { vi: 'Trả lại', en: 'Give back' },
  'said.requested': { vi: 'Đã gửi yêu cầu đến {units} đơn vị.', en: 'Asked {units} {units?unit|units}.' },
  'said.taken': {
    vi: 'Báo cáo có {count} đoạn của đơn vị.',
    en: 'The report holds {count} {count?paragraph|paragraphs} of units.',
  },
  'said.submitted': { vi: 'Đã trình ký.', en: 'Submitted.' },
  'said.returned': { vi: 'Đã trả lại để sửa.', en: 'Given back.' },
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
    en: 'Someone has just begun this review. What you typed is kept here; open a fresh page beside it and compare.',
  },
  'review.without_results': {
    vi: 'Báo cáo sơ kết chưa có phần kết quả nên chưa ban hành được. Bản nháp vẫn còn.',
    en: 'The midterm review has no results yet, so it was not issued. The draft is kept.',
  },
  'review.incomplete': {
    vi: 'Báo cáo tổng kết còn thiếu {count} phần theo {citation} nên chưa ban hành được. Viết các phần được đánh dấu rồi ban hành lại; bản nháp vẫn còn.',
    en: 'The final review lacks {count} {count?part|parts} under {citation}, so it was not issued. Write the marked parts and issue it again; the draft is kept.',
  },
  'review.part_missing': { vi: 'Phần “{part}” chưa có nội dung', en: 'The part “{part}” is empty' },
  'review.number_required': {
    vi: 'Ghi số, ký hiệu của Báo cáo đã ký, ví dụ 905/BC-SNV. Chỉ phòng thuộc cơ quan mới ban hành không số',
    en: 'Give the number of the signed report. Only a division of an agency issues without one',
  },
  'review.in_future': {
    vi: 'Ngày ban hành không thể sau hôm nay',
    en: 'The day of issue cannot lie after today',
  },
  'review.not_draft': {
    vi: 'Báo cáo đã trình hoặc đã ban hành nên không sửa được. Mở lại trang để xem; muốn sửa thì người ký trả lại.',
    en: 'The report is submitted or issued and is not changed. Open the page again; who signs can give it back.',
  },
  'review.not_submitted': {
    vi: 'Báo cáo chưa trình ký. Trình ký trước rồi ban hành hoặc trả lại; bản nháp vẫn còn.',
    en: 'The report is not submitted yet. Submit it first; the draft is kept.',
  },
  'review.figures_typed': {
    vi: 'Còn số gõ tay ({figures}) nên chưa trình được. Thay bằng chỗ của số liệu, ví dụ mã chỉ tiêu trong ngoặc nhọn, rồi lưu; bản nháp vẫn còn.',
    en: 'Figures were typed by hand ({figures}), so it was not submitted. Name their places instead, then save; the draft is kept.',
  },
  'review.figures_moved': {
    vi: '{count} số liệu đã đổi từ khi lưu bản nháp nên chưa trình. Đọc lại đoạn có số đó và lưu bản nháp, rồi trình.',
    en: '{count} {count?figure|figures} moved since the draft was saved, so it was not submitted. Read the text again, save, then submit.',
  },
  'review.figures_open': {
    vi: 'Chưa có số liệu cho {places}. Sửa mã chỉ tiêu hoặc bỏ chỗ đó rồi trình lại; bản nháp vẫn còn.',
    en: 'There is no figure for {places}. Correct the code or take the place out; the draft is kept.',
  },
  'review.row_misfit': {
    vi: 'Hàng {row} có {found} ô, biểu có {wanted} cột. Các ô cách nhau bằng dấu “;”',
    en: 'Row {row} has {found} cells, the table {wanted} columns. Cells stand apart by “;”',
  },
  'review.no_such_paragraph': {
    vi: 'Một đoạn đã chọn không còn: đơn vị vừa sửa báo cáo. Mở lại trang rồi chọn lại.',
    en: 'A chosen paragraph is gone: the unit has changed its report. Open the page again.',
  },
  'review.due_passed': { vi: 'Hạn gửi phải từ hôm nay trở đi', en: 'The day cannot lie in the past' },
  'review.nobody_asked': {
    vi: 'Không đơn vị nào được giao việc với nơi yêu cầu này nên chưa gửi. Triển khai phong trào trước.',
    en: 'No unit owes to this requester, so nobody was asked. Deploy the campaign first.',
  },
  'review.asked_already': {
    vi: 'Nơi này đã yêu cầu một lần. Mở yêu cầu đã gửi để xem ai đã trả lời.',
    en: 'This was asked already. Open the request to see who has answered.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  campaign_review_once: 'review.begun_meanwhile',
  review_request_once: 'review.asked_already',
} as const
