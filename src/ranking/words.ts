import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'ranking.title': { vi: 'Chấm điểm, xếp loại', en: 'Scores and classification' },
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
    en: '{count} units have no final score yet. Score them, then publish.',
  },
  'scoring_table.no_criteria': {
    vi: 'Bảng chưa có tiêu chí hoặc đơn vị nào. Thêm ít nhất một tiêu chí và một đơn vị.',
    en: 'The table has no criterion or no unit. Add at least one of each.',
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
