import { speak, type Words } from '../platform/plain/words.ts'

export const refusals = {
  'decision.not_found': {
    vi: 'Không tìm thấy quyết định này. Mở lại từ trang Quyết định khen thưởng.',
    en: 'This decision was not found. Open it again from the Decisions page.',
  },
  'decision.item_frozen': {
    vi: '{name} (hồ sơ {code}) đang dừng xem xét: {reason}. Tách hồ sơ này khỏi dự thảo rồi ban hành; các hồ sơ khác vẫn giữ nguyên.',
    en: '{name} (dossier {code}) is halted: {reason}. Leave it out of the draft, then issue; the others stay as they are.',
  },
  'decision.item_moved': {
    vi: '{name} (hồ sơ {code}) không còn chờ quyết định. Tách hồ sơ này khỏi dự thảo; các hồ sơ khác vẫn giữ nguyên.',
    en: '{name} (dossier {code}) no longer waits for a decision. Leave it out of the draft; the others stay as they are.',
  },
  'decision.item_not_here': {
    vi: 'Hồ sơ {code} không có trong dự thảo này. Tải lại trang.',
    en: 'Dossier {code} is not in this draft. Reload the page.',
  },
  'decision.other_campaign': {
    vi: '{name} (hồ sơ {code}) thuộc đợt thi đua khác. Mỗi quyết định dành cho một đợt: bỏ hồ sơ này.',
    en: '{name} (dossier {code}) belongs to another campaign. A decision is for one campaign: leave it out.',
  },
  'decision.not_decided_here': {
    vi: '{name} (hồ sơ {code}): {form} không thuộc thẩm quyền của {unit}. Đề nghị lên cấp có thẩm quyền, hoặc bỏ hồ sơ này.',
    en: '{name} (dossier {code}): {form} is not for {unit} to decide. Propose it to the authority above, or leave it out.',
  },
  'decision.held_elsewhere': {
    vi: '{name} (hồ sơ {code}) do cơ quan khác giữ. Bỏ hồ sơ này khỏi dự thảo.',
    en: '{name} (dossier {code}) is held by another body. Leave it out of the draft.',
  },
  'decision.taken_up': {
    vi: 'Hồ sơ {code} đã nằm trong một dự thảo hoặc quyết định khác. Bỏ hồ sơ này, hoặc tách khỏi dự thảo kia trước.',
    en: 'Dossier {code} stands in another draft or decision. Leave it out, or take it out of the other draft first.',
  },
  'decision.empty': {
    vi: 'Dự thảo không còn hồ sơ nào để ban hành. Lập dự thảo khác.',
    en: 'The draft has no dossier left to issue. Draft another one.',
  },
  'decision.issued_already': {
    vi: 'Quyết định này đã ban hành, không sửa được. Sai sót được xử lý bằng quyết định khác.',
    en: 'This decision has been issued and does not change. Mistakes are mended by another decision.',
  },
  'decision.issued_in_future': {
    vi: 'Ngày ban hành ở sau ngày hôm nay. Nhập ngày ghi trên quyết định đã ký.',
    en: 'The day of issue lies after today. Enter the day of the signed decision.',
  },
  'decision.changed_meanwhile': {
    vi: 'Dự thảo vừa được người khác thay đổi nên lần này chưa ghi. Tải lại trang, xem thay đổi rồi làm lại.',
    en: 'Someone has just changed the draft, so this was not recorded. Reload the page, look at the change, then do it again.',
  },
  'decision.number_or_series': {
    vi: 'Nhập số đã cấp, hoặc chọn ký hiệu để cấp số tại đây: đúng một trong hai',
    en: 'Enter the number given, or the series to take one from here: exactly one of the two',
  },
  'award.not_found': {
    vi: 'Không tìm thấy khen thưởng này trong sổ. Tìm lại theo tên.',
    en: 'This award is not in the register. Search by name.',
  },
  'award.twice_in_decision': {
    vi: '{name} đứng hai lần trong dự thảo cho cùng một thành tích. Một thành tích khen một lần: tách hồ sơ {code}.',
    en: '{name} stands twice in the draft for one achievement. One achievement is commended once: leave out dossier {code}.',
  },
  'award.commended_already': {
    vi: '{name} đã được khen cho thành tích này tại Quyết định số {number} ngày {day}. Một thành tích khen một lần: tách hồ sơ khỏi dự thảo.',
    en: '{name} was commended for this achievement by Decision No. {number} of {day}. One achievement is commended once: leave the dossier out.',
  },
  'award.achievement_commended': {
    vi: 'Một người hoặc tập thể trong dự thảo vừa được khen cho cùng thành tích ở quyết định khác. Tải lại trang để xem đó là ai rồi tách hồ sơ; chưa có gì được ban hành.',
    en: 'Someone in the draft has just been commended for the same achievement elsewhere. Reload the page to see who, and leave the dossier out; nothing has been issued.',
  },
  'award.not_awarding_authority': {
    vi: 'Chỉ cơ quan đã quyết định khen thưởng được hủy bỏ. Chuyển đề nghị đến cơ quan đó.',
    en: 'Only the authority that gave the award cancels it. Send the proposal there.',
  },
  'award.ground_not_in_law': {
    vi: 'Chưa chọn căn cứ hủy bỏ theo {citation}. Chọn một căn cứ trong danh sách; lý do đã nhập vẫn còn.',
    en: 'No ground of {citation} is given. Choose one of the list; the reason you typed is kept.',
  },
  'award.ground_needed': { vi: 'Chọn căn cứ hủy bỏ', en: 'Choose the ground' },
  'award.revoked_already': {
    vi: 'Khen thưởng của {name} đã bị hủy bỏ trước đó. Xem trong sổ khen thưởng.',
    en: 'The award of {name} was cancelled before. See the register.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  award_one_achievement: 'award.achievement_commended',
  award_nomination_unique: 'award.achievement_commended',
  award_decision_item_once: 'decision.changed_meanwhile',
} as const

export const words = {
  'decisions.title': { vi: 'Quyết định khen thưởng', en: 'Award decisions' },
} satisfies Words

export const say = speak(words)
