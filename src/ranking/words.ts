import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'ranking.title': { vi: 'Chấm điểm, xếp loại', en: 'Scores and classification' },
  'ranking.lead': {
    vi: 'Bảng chấm điểm của năm: đơn vị tự chấm, hệ thống đếm phần lấy từ đợt thi đua, cơ quan chấm điểm cuối cùng kèm lý do.',
    en: 'The year’s scoring tables: units score themselves, the system counts what campaigns show, the keeper gives the final score with its reason.',
  },
  'ranking.none': { vi: 'Chưa có bảng chấm điểm nào.', en: 'There is no scoring table yet.' },
  'ranking.owner': { vi: 'Cơ quan', en: 'Agency' },
  'ranking.year': { vi: 'Năm', en: 'Year' },
  'ranking.name': { vi: 'Bảng', en: 'Table' },
  'ranking.state': { vi: 'Trạng thái', en: 'State' },
  'state.draft': { vi: 'Đang lập', en: 'Being made' },
  'state.open': { vi: 'Đang chấm', en: 'Open for scores' },
  'state.published': { vi: 'Đã công bố', en: 'Published' },
  'table.open': { vi: 'Mở bảng cho đơn vị tự chấm', en: 'Open the table for self-scores' },
  'table.publish': { vi: 'Công bố xếp loại', en: 'Publish the classification' },
  'table.publishHint': {
    vi: 'Kết quả hiện trên cổng công khai. Sau khi công bố không sửa điểm được nữa.',
    en: 'The result stands on the public portal. Scores cannot be changed afterwards.',
  },
  'table.opened': {
    vi: 'Đã mở bảng. Các đơn vị thấy việc “Tự chấm điểm”.',
    en: 'The table is open. Units see it in their work.',
  },
  'table.published': { vi: 'Đã công bố xếp loại.', en: 'The classification is published.' },
  'table.criteria': { vi: 'Tiêu chí', en: 'Criteria' },
  'table.units': { vi: 'Điểm của các đơn vị', en: 'Scores of the units' },
  'table.bands': { vi: 'Mức xếp loại', en: 'Grades' },
  'band.line': { vi: '{name}: từ {atLeast} điểm', en: '{name}: from {atLeast} points' },
  'sheet.unit': { vi: 'Đơn vị', en: 'Unit' },
  'sheet.self': { vi: 'Tự chấm', en: 'Self' },
  'sheet.counted': { vi: 'Hệ thống đếm', en: 'Counted' },
  'sheet.final': { vi: 'Cuối cùng', en: 'Final' },
  'sheet.band': { vi: 'Xếp loại', en: 'Grade' },
  'sheet.rank': { vi: 'Thứ', en: 'Rank' },
  'sheet.reason': { vi: 'Lý do, ghi chú', en: 'Reason, note' },
  'sheet.open': { vi: 'Mở phiếu', en: 'Open the sheet' },
  'sheet.title': { vi: 'Phiếu chấm: {unit}', en: 'Score sheet: {unit}' },
  'sheet.saveSelf': { vi: 'Lưu điểm tự chấm', en: 'Save the self-score' },
  'sheet.saveFinal': { vi: 'Lưu điểm cuối cùng', en: 'Save the final score' },
  'sheet.selfSaved': {
    vi: 'Đã lưu điểm tự chấm: {total} điểm.',
    en: 'Self-score saved: {total} {total?point|points}.',
  },
  'sheet.finalSaved': {
    vi: 'Đã lưu điểm cuối cùng: {total} điểm.',
    en: 'Final score saved: {total} {total?point|points}.',
  },
  'sheet.asUnit': { vi: 'Đơn vị tự chấm', en: 'The unit’s own score' },
  'sheet.asKeeper': { vi: 'Điểm cuối cùng của cơ quan', en: 'The final score' },
  'sheet.score': { vi: '{text} (tối đa {maximum})', en: '{text} (at most {maximum})' },
  'sheet.note': { vi: 'Ghi chú: {text}', en: 'Note: {text}' },
  'sheet.part': { vi: 'Phần', en: 'Part' },
  'sheet.criterion': { vi: 'Tiêu chí', en: 'Criterion' },
  'sheet.maximum': { vi: 'Tối đa', en: 'At most' },
  'counted.yes': { vi: 'đạt', en: 'reached' },
  'counted.no': { vi: 'chưa đạt', en: 'not reached' },
  'counted.late': {
    vi: '{count} kỳ trễ, {days} ngày sau gia hạn; {letters} công văn đôn đốc',
    en: 'late: {count}; days late after extension: {days}; official letters: {letters}',
  },
  'counted.figure': { vi: '{numerator}/{denominator}', en: '{numerator}/{denominator}' },
  'counted.unknown': { vi: 'chưa có số liệu', en: 'no figures yet' },
  'counted.manual': { vi: 'chấm tay', en: 'by hand' },
  'new.title': { vi: 'Lập bảng chấm điểm', en: 'Make a scoring table' },
  'new.lead': {
    vi: 'Mỗi tiêu chí một dòng. Tiêu chí lấy từ đợt thi đua do hệ thống đếm; còn lại chấm tay.',
    en: 'One criterion a line. What comes from a campaign is counted; the rest is scored by hand.',
  },
  'new.name': { vi: 'Tên bảng', en: 'Name of the table' },
  'new.classes': {
    vi: 'Chấm các đơn vị trực thuộc thuộc loại',
    en: 'Score the units below of these classes',
  },
  'new.classesHint': {
    vi: 'Đơn vị trực thuộc trực tiếp cơ quan đã chọn.',
    en: 'Units directly under the chosen agency.',
  },
  'new.criteriaHint': {
    vi: 'Phần | Tiêu chí | điểm tối đa | cách tính. Cách tính: chấm tay; kế hoạch đúng hạn; chỉ tiêu riêng; báo cáo đúng hạn trừ 0,5, mỗi công văn 1, mỗi ngày 0,1; chỉ tiêu CT09 từ 98; tổng kết có bài học; gương đã xác minh.',
    en: 'Part | criterion | most points | how it is counted: chấm tay; kế hoạch đúng hạn; chỉ tiêu riêng; báo cáo đúng hạn trừ 0,5, mỗi công văn 1, mỗi ngày 0,1; chỉ tiêu CT09 từ 98; tổng kết có bài học; gương đã xác minh.',
  },
  'new.campaign': { vi: 'Đợt thi đua lấy số liệu', en: 'Campaign that is counted' },
  'new.noCampaign': { vi: 'Không lấy từ đợt nào', en: 'No campaign' },
  'new.bandName': { vi: 'Mức {number}', en: 'Grade {number}' },
  'new.bandLeast': { vi: 'Mức {number} từ (điểm)', en: 'Grade {number} from (points)' },
  'new.save': { vi: 'Lập bảng', en: 'Make the table' },
  'new.saved': {
    vi: 'Đã lập bảng. Kiểm tra tiêu chí rồi mở cho đơn vị tự chấm.',
    en: 'The table is made. Check it, then open it.',
  },
  'nav.ranking': { vi: 'Xếp loại', en: 'Classification' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'scoring_table.not_found': {
    vi: 'Không tìm thấy bảng chấm điểm này. Mở lại danh sách bảng.',
    en: 'This scoring table was not found. Open the list again.',
  },
  'scoring_table.name_taken': {
    vi: 'Năm này đã có bảng chấm điểm cùng tên. Đặt tên khác hoặc mở bảng đã có.',
    en: 'A scoring table of this name exists for the year. Give another name or open it.',
  },
  'scoring_table.not_in_this_state': {
    vi: 'Bảng “{name}” không còn ở bước này. Tải lại trang để xem bước hiện tại.',
    en: 'The table “{name}” is no longer at this step. Reload the page.',
  },
  'scoring_table.sheets_missing': {
    vi: 'Còn {count} đơn vị chưa có điểm cuối cùng. Chấm xong các đơn vị đó rồi công bố.',
    en: '{count} {count?unit has|units have} no final score yet. Score {count?it|them}, then publish.',
  },
  'scoring_table.no_criteria': {
    vi: 'Bảng chưa có tiêu chí hoặc đơn vị nào. Thêm ít nhất một tiêu chí và một đơn vị.',
    en: 'The table has no criterion or no unit. Add at least one of each.',
  },
  'scoring_table.line_wrong': {
    vi: 'Dòng {number}: “{line}” chưa đọc được. Viết: Phần | Tiêu chí | điểm tối đa | cách tính',
    en: 'Line {number}: “{line}” cannot be read. Write: part | criterion | most points | how it is counted',
  },
  'scoring_table.campaign_needed': {
    vi: 'Tiêu chí “{text}” lấy số liệu từ một đợt thi đua. Chọn đợt.',
    en: 'The criterion “{text}” is counted from a campaign. Choose the campaign.',
  },
  'score_sheet.not_found': {
    vi: 'Không tìm thấy phiếu chấm này. Mở lại bảng chấm điểm.',
    en: 'This score sheet was not found. Open the scoring table again.',
  },
  'score_sheet.not_in_this_state': {
    vi: 'Phiếu chấm không còn ở bước này, hoặc bảng đã công bố. Điểm đã lưu vẫn nguyên.',
    en: 'The sheet is no longer at this step, or the table is published. Saved scores are kept.',
  },
  'score_sheet.changed_meanwhile': {
    vi: 'Người khác vừa sửa phiếu này. Tải lại trang để đối chiếu; điểm vừa nhập vẫn còn ở dưới.',
    en: 'Someone has just changed this sheet. Reload to compare; what you typed is kept below.',
  },
  'score.above_maximum': {
    vi: '{score} cao hơn điểm tối đa {maximum} của tiêu chí. Nhập số từ 0 đến {maximum}',
    en: '{score} is above the maximum {maximum}. Enter a number from 0 to {maximum}',
  },
  'score.reason_needed': {
    vi: 'Điểm này khác điểm hệ thống đếm hoặc điểm tự chấm. Ghi lý do',
    en: 'This differs from the counted or the self-given score. Give the reason',
  },
  'score.missing': { vi: 'Nhập điểm cho tiêu chí này', en: 'Enter a score for this criterion' },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { scoring_table_once: 'scoring_table.name_taken' } as const
