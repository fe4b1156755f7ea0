import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Tổng kết', en: 'Review' },
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
  'review.part_missing': { vi: 'Phần này chưa có nội dung', en: 'This part is empty' },
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
