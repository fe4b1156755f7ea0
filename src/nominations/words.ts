import type { Words } from '../platform/plain/words.ts'

/** What the room refuses: where, what, how to mend, what is safe. */
export const refusals = {
  'guidance.not_found': {
    vi: 'Không tìm thấy hướng dẫn khen thưởng này. Mở lại từ trang Khen thưởng.',
    en: 'This award guidance was not found. Open it again from the Awards page.',
  },
  'guidance.form_unknown': {
    vi: 'Không có hình thức khen thưởng “{form}”. Chọn một hình thức trong danh mục.',
    en: 'There is no award “{form}”. Choose one from the list.',
  },
  'guidance.quota_needs_whom': {
    vi: 'Mỗi dòng chỉ tiêu dành cho một loại đơn vị hoặc cho một đơn vị cụ thể: chọn đúng một trong hai.',
    en: 'A quota line is for a class of unit or for one named unit: choose exactly one of the two.',
  },
  'guidance.already_issued': {
    vi: 'Đợt này đã có hướng dẫn cùng tên của cơ quan này. Đặt tên khác, hoặc mở hướng dẫn đã có.',
    en: 'This agency has already issued a guidance of this title for the campaign. Give another title, or open the existing one.',
  },
  'guidance.document_unknown': {
    vi: 'Sổ văn bản chưa có văn bản “{number}”. Ghi văn bản vào sổ trước, hoặc để trống.',
    en: 'The register of documents does not hold “{number}”. Enter it there first, or leave this empty.',
  },
  'guidance.unit_unknown': {
    vi: 'Không có đơn vị nào có mã hoặc tên “{unit}”. Nhập mã đơn vị, hoặc tên đầy đủ như trong danh mục.',
    en: 'No unit has the code or name “{unit}”. Enter the unit’s code, or its full name as in the list of units.',
  },
  'nomination.not_found': {
    vi: 'Không tìm thấy hồ sơ này. Kiểm tra lại mã hồ sơ, hoặc mở từ danh sách.',
    en: 'This dossier was not found. Check its code, or open it from the list.',
  },
  'nomination.form_unknown': {
    vi: 'Không có hình thức khen thưởng “{form}”. Chọn một hình thức trong danh sách.',
    en: 'There is no award “{form}”. Choose one from the list.',
  },
  'nomination.ballot_not_supported': {
    vi: '{form}: chưa hỗ trợ. Hình thức này phải bỏ phiếu với tỷ lệ tối thiểu theo luật; hiện lập hồ sơ và bỏ phiếu bên ngoài hệ thống, rồi ghi quyết định vào sổ văn bản. Có thể chọn Bằng khen hoặc Giấy khen tại đây.',
    en: '{form}: not supported yet. The law demands a ballot with a threshold for it; for now prepare the dossier and hold the ballot outside of the system, then enter the decision in the register of documents. A certificate of merit or of commendation can be chosen here.',
  },
  'nomination.who_missing': {
    vi: 'Chưa rõ đề nghị khen thưởng cho ai. Chọn trong danh sách, hoặc nhập họ tên, tên hộ.',
    en: 'It is not clear who is nominated. Choose from the list, or enter the name.',
  },
  'nomination.minutes_above_total': {
    vi: 'Số người trong biên bản không thể lớn hơn tổng số thành viên ({total}). Xem lại biên bản.',
    en: 'A figure of the minutes cannot be above the number of members ({total}). Check the minutes.',
  },
  'nomination.minutes_in_future': {
    vi: 'Ngày họp xét ở sau ngày hôm nay. Nhập ngày ghi trong biên bản.',
    en: 'The day of the review lies after today. Enter the day that the minutes give.',
  },
  'nomination.minutes_missing': {
    vi: 'Nhập biên bản họp xét của đơn vị: ngày họp, số có mặt, số đồng ý.',
    en: 'Enter the minutes of the unit’s own review: day, present, in favour.',
  },
  'nomination.achievement_missing': {
    vi: 'Nêu thành tích đề nghị khen thưởng.',
    en: 'State the achievement.',
  },
  'nomination.paper_missing': {
    vi: 'Còn thiếu: {paper}. Tải tệp lên hoặc ghi số, ngày của văn bản.',
    en: 'Missing: {paper}. Upload the file, or give the paper’s number and day.',
  },
  'nomination.incomplete': {
    vi: 'Hồ sơ {code} chưa nộp được, còn thiếu {count} mục. Giấy tờ còn thiếu: {names}. Bổ sung rồi nộp lại; bản nháp vẫn còn.',
    en: 'Dossier {code} could not be submitted: {count} items are missing. Papers missing: {names}. Add them and submit again; the draft is safe.',
  },
  'nomination.incomplete_but_papers': {
    vi: 'Hồ sơ {code} chưa nộp được, còn thiếu {count} mục. Bổ sung rồi nộp lại; bản nháp vẫn còn.',
    en: 'Dossier {code} could not be submitted: {count} items are missing. Add them and submit again; the draft is safe.',
  },
  'nomination.paper_of_another': {
    vi: 'Tệp này không thuộc hồ sơ đang mở. Tải lại tệp từ máy.',
    en: 'This file does not belong to the dossier at hand. Upload it from your device.',
  },
  'nomination.campaign_withdrawn': {
    vi: 'Đợt “{campaign}” đã được thu hồi nên không nhận hồ sơ. Xem văn bản thu hồi ở trang của đợt.',
    en: 'The campaign “{campaign}” was withdrawn and takes no dossiers. See the document on its page.',
  },
  'nomination.same_achievement': {
    vi: 'Đã có hồ sơ {code} cho {subject} với cùng thành tích, do {proposer} đề nghị ngày {day}. Một thành tích chỉ khen một lần: thống nhất với đơn vị đó, hoặc rút một trong hai hồ sơ. Hồ sơ này vẫn còn.',
    en: 'Dossier {code} for {subject} and the same achievement was proposed by {proposer} on {day}. One achievement is commended once: agree with that unit, or withdraw one of the two. This dossier is safe.',
  },
  'nomination.over_quota': {
    vi: '{unit} đã dùng {used}/{maximum} chỉ tiêu {form}. Rút bớt một hồ sơ, hoặc nêu lý do đề nghị vượt chỉ tiêu; hồ sơ này vẫn còn.',
    en: '{unit} has used {used} of {maximum} for {form}. Withdraw a dossier, or give the reason for going beyond the quota; this dossier is safe.',
  },
  'nomination.over_quota_reason': {
    vi: 'Nêu lý do đề nghị vượt chỉ tiêu.',
    en: 'Give the reason for going beyond the quota.',
  },
  'nomination.not_in_this_state': {
    vi: 'Hồ sơ {code} không ở bước cho phép làm việc này. Tải lại trang để xem hồ sơ đang ở đâu.',
    en: 'Dossier {code} is not at a step that allows this. Reload the page to see where it is.',
  },
  'nomination.not_editable': {
    vi: 'Hồ sơ {code} đã nộp nên không sửa được. Thu hồi, hoặc đề nghị cơ quan đang giữ trả lại để bổ sung.',
    en: 'Dossier {code} has been submitted and cannot be changed. Withdraw it, or ask who holds it to return it.',
  },
  'nomination.other_proposer': {
    vi: 'Hồ sơ {code} thuộc đơn vị hoặc hướng dẫn khác, không đổi được. Lập hồ sơ mới.',
    en: 'Dossier {code} belongs to another unit or guidance, which cannot be changed. Begin a new one.',
  },
  'nomination.changed_meanwhile': {
    vi: 'Hồ sơ {code} vừa được người khác thay đổi nên lần này chưa ghi. Tải lại trang, xem thay đổi rồi làm lại.',
    en: 'Someone has just changed dossier {code}, so this was not recorded. Reload the page, look at the change, then do it again.',
  },
  'nomination.reason_needed': {
    vi: 'Nêu lý do đối với hồ sơ {code}; lý do được lưu cùng hồ sơ.',
    en: 'Give the reason for dossier {code}; it is kept with the dossier.',
  },
  'nomination.opinion_too_short': {
    vi: 'Nêu rõ thiếu gì hoặc vì sao không đủ điều kiện, ít nhất {least} ký tự. Nội dung đã nhập vẫn còn.',
    en: 'Say what is missing or why it is not eligible, in {least} characters or more. What was entered is still here.',
  },
  'nomination.frozen': {
    vi: 'Hồ sơ {code} đang dừng xem xét: {reason}. Khi có kết luận, cho xem xét tiếp rồi mới làm bước sau.',
    en: 'Dossier {code} is halted: {reason}. Once there is a conclusion, let it go on before the next step.',
  },
  'nomination.not_frozen': {
    vi: 'Hồ sơ {code} không dừng xem xét. Tải lại trang để xem tình trạng hiện nay.',
    en: 'Dossier {code} is not halted. Reload the page to see where it stands.',
  },
  'nomination.own_dossier': {
    vi: 'Hồ sơ {code} đề nghị khen thưởng cho chính bạn, nên người khác trong cơ quan phải xử lý. Chưa ghi nhận gì.',
    en: 'Dossier {code} nominates you, so a colleague has to deal with it. Nothing was recorded.',
  },
  'nomination.not_held_here': {
    vi: 'Hồ sơ {code} không do cơ quan trình giữ, hoặc đã ở {unit}. Chưa trình hồ sơ nào; bỏ hồ sơ này ra rồi trình lại.',
    en: 'Dossier {code} is not held by the agency that proposes it, or is at {unit} already. None was sent; leave it out and send again.',
  },
  'nomination.decided_here': {
    vi: 'Hồ sơ {code} thuộc thẩm quyền quyết định tại cơ quan, không phải trình {unit}. Lập quyết định khen thưởng.',
    en: 'The award of dossier {code} is decided here and need not go to {unit}. Draft the decision.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { award_guidance_once: 'guidance.already_issued' } as const
