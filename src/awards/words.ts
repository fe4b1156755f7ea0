import { speak, type Words } from '../platform/plain/words.ts'

export const refusals = {
  'decision.not_found': {
    vi: 'Không tìm thấy quyết định này. Mở lại từ trang Quyết định khen thưởng.',
    en: 'This decision was not found. Open it again from the Decisions page.',
  },
  'decision.not_yours': {
    vi: 'Dự thảo này dành cho người có vai trò tại cơ quan quyết định. Khi ban hành, quyết định hiện trong sổ khen thưởng.',
    en: 'This draft is for those with a role at the deciding authority. Once issued it stands in the register of awards.',
  },
  'decision.no_authority': {
    vi: 'Tài khoản chưa có vai trò cơ quan thường trực tại cơ quan nào nên không lập dự thảo được. Liên hệ người quản trị.',
    en: 'This account has no standing role at any authority, so it cannot draft. Ask the administrator.',
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
    en: 'This decision has been issued and does not change. Mistakes are corrected by another decision.',
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
    en: 'Only the authority that gave the award revokes it. Send the proposal there.',
  },
  'award.ground_not_in_law': {
    vi: 'Chưa chọn căn cứ hủy bỏ theo {citation}. Chọn một căn cứ trong danh sách; lý do đã nhập vẫn còn.',
    en: 'No ground of {citation} is given. Choose one of the list; the reason you typed is kept.',
  },
  'award.ground_needed': { vi: 'Chọn căn cứ hủy bỏ', en: 'Choose the ground' },
  'award.revoked_already': {
    vi: 'Khen thưởng của {name} đã bị hủy bỏ trước đó. Xem trong sổ khen thưởng.',
    en: 'The award of {name} was revoked before. See the register.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  award_one_achievement: 'award.achievement_commended',
  award_nomination_unique: 'award.achievement_commended',
  award_decision_item_once: 'decision.changed_meanwhile',
} as const

export const words = {
  'nav.decisions': { vi: 'Quyết định', en: 'Decisions' },
  'nav.register': { vi: 'Sổ khen thưởng', en: 'Register of awards' },
  'decisions.title': { vi: 'Quyết định khen thưởng', en: 'Award decisions' },
  'decisions.lead': {
    vi: 'Dự thảo chờ ban hành và quyết định đã ban hành.',
    en: 'Drafts to be issued and decisions issued.',
  },
  'decisions.none': { vi: 'Chưa có quyết định khen thưởng nào', en: 'No decisions yet' },
  'decisions.noneHelp': {
    vi: 'Lập dự thảo từ các hồ sơ đã qua Hội đồng.',
    en: 'Draft one from the dossiers that passed the council.',
  },
  'decisions.drafts': { vi: 'Chờ ban hành', en: 'To be issued' },
  'decisions.draftsNone': { vi: 'Không có dự thảo nào chờ ban hành.', en: 'No draft waits to be issued.' },
  'decisions.issued': { vi: 'Đã ban hành', en: 'Issued' },
  'decisions.issueTask': { vi: 'Ban hành: {title}', en: 'Issue: {title}' },
  'decisions.waiting': {
    vi: '{count} hồ sơ đã qua Hội đồng đang chờ quyết định.',
    en: '{count} {count?dossier has passed the council and waits|dossiers have passed the council and wait} for a decision.',
  },
  'decision.number': { vi: 'Số, ngày', en: 'No., day' },
  'decision.numberOnly': { vi: 'Số', en: 'No.' },
  'decision.what': { vi: 'Quyết định', en: 'Decision' },
  'decision.form': { vi: 'Hình thức', en: 'Award' },
  'decision.count': { vi: 'Số được khen', en: 'Awardees' },
  'decision.campaign': { vi: 'Đợt thi đua', en: 'Campaign' },
  'decision.new': { vi: 'Lập dự thảo quyết định', en: 'Draft a decision' },
  'decision.newLead': {
    vi: 'Mỗi quyết định dành cho một đợt và một hình thức; chọn nhiều hình thức thì lập nhiều quyết định.',
    en: 'A decision is for one campaign and one form; several forms make several decisions.',
  },
  'decision.pickCampaign': { vi: 'Chọn đợt thi đua', en: 'Choose the campaign' },
  'decision.pickDecider': { vi: 'Cơ quan quyết định', en: 'Deciding authority' },
  'decision.pick': { vi: 'Xem hồ sơ', en: 'Show the dossiers' },
  'decision.noneWait': {
    vi: 'Không có hồ sơ nào của đợt này chờ quyết định tại đây',
    en: 'No dossier of this campaign waits for a decision here',
  },
  'decision.noneWaitHelp': {
    vi: 'Hồ sơ vào đây sau khi Hội đồng kết thúc phiên.',
    en: 'Dossiers come here once the council has ended its session.',
  },
  'decision.titleField': { vi: 'Trích yếu', en: 'Subject' },
  'decision.titleHint': {
    vi: 'Sau chữ “Về việc”, ví dụ: Tặng Bằng khen …',
    en: 'After “Về việc”, in Vietnamese',
  },
  'decision.deciderTitle': { vi: 'Người quyết định', en: 'Who decides' },
  'decision.deciderTitleHint': {
    vi: 'Ví dụ: Chủ tịch Ủy ban nhân dân tỉnh, Giám đốc Sở',
    en: 'Title, in Vietnamese',
  },
  'decision.signerLine': { vi: 'Dòng ký', en: 'Line of the signer' },
  'decision.signerLineHint': {
    vi: 'Các dòng cách nhau bằng dấu phẩy, ví dụ: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    en: 'Lines separated by commas, in Vietnamese',
  },
  'decision.bases': { vi: 'Căn cứ', en: 'Bases' },
  'decision.basesHint': {
    vi: 'Mỗi dòng một căn cứ. Để trống: Luật Thi đua, khen thưởng, văn bản phát động, biên bản Hội đồng.',
    en: 'One per line, in Vietnamese. Empty: the law, the launch document, the council’s minutes.',
  },
  'decision.note': { vi: 'Ghi chú', en: 'Note' },
  'decision.choose': { vi: 'Hồ sơ đưa vào quyết định', en: 'Dossiers for the decision' },
  'decision.draft': { vi: 'Lập dự thảo', en: 'Make the draft' },
  'decision.drafted': {
    vi: 'Đã lập dự thảo. Kiểm tra danh sách rồi ban hành.',
    en: 'The draft is made. Check the list, then issue it.',
  },
  'decision.council': { vi: 'Hội đồng: {votes}/{total} đồng ý', en: 'Council: {votes} of {total}' },
  'decision.noCouncil': { vi: 'Chưa qua Hội đồng', en: 'Not considered by a council' },
  'decision.frozen': { vi: 'dừng xem xét: {reason}', en: 'halted: {reason}' },
  'decision.elsewhere': { vi: 'đã nằm trong dự thảo khác', en: 'in another draft' },
  'decision.notHere': { vi: '{form} không thuộc thẩm quyền tại đây', en: '{form} is not decided here' },
  'state.draft': { vi: 'Dự thảo', en: 'Draft' },
  'state.issued': { vi: 'Đã ban hành', en: 'Issued' },
  'figure.counts': { vi: 'được khen: {line}', en: 'commended: {line}' },
  'figure.differs': { vi: 'hồ sơ khác kết quả Hội đồng', en: 'dossiers that differ from the council' },
  'figure.differsNone': { vi: 'Mọi hồ sơ đều đạt tại Hội đồng', en: 'All of them passed the council' },
  'figure.direct': { vi: 'cá nhân trực tiếp lao động, công tác', en: 'individuals who do the work directly' },
  'figure.directNone': { vi: 'không có cá nhân', en: 'no individuals' },
  'kind.collective': { vi: 'tập thể', en: 'collectives' },
  'kind.individual': { vi: 'cá nhân', en: 'individuals' },
  'kind.household': { vi: 'hộ gia đình', en: 'households' },
  'list.title': { vi: 'Danh sách', en: 'List' },
  'list.ordinal': { vi: 'Số sổ vàng', en: 'No.' },
  'list.name': { vi: 'Tập thể, cá nhân, hộ', en: 'Who' },
  'list.unit': { vi: 'Chức vụ, đơn vị', en: 'Office, unit' },
  'list.council': { vi: 'Hội đồng', en: 'Council' },
  'list.act': { vi: 'Việc', en: 'Act' },
  'list.leaveOut': { vi: 'Tách hồ sơ', en: 'Leave out' },
  'list.leaveOutReason': { vi: 'Lý do tách', en: 'Why' },
  'list.leftOut': {
    vi: 'Đã tách hồ sơ khỏi dự thảo; hồ sơ chờ quyết định khác.',
    en: 'The dossier is out of the draft and waits for another decision.',
  },
  'list.cancel': { vi: 'Hủy bỏ khen thưởng', en: 'Revoke the award' },
  'list.cancelled': { vi: 'Đã hủy bỏ ngày {day}', en: 'Revoked on {day}' },
  'list.cancelledWhy': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'list.stopped': { vi: 'Chặn ban hành', en: 'Stops the issue' },
  'list.moved': { vi: 'không còn chờ quyết định', en: 'no longer waits for a decision' },
  'decision.paper': { vi: 'Dự thảo và danh sách', en: 'Draft and annex' },
  'decision.paperIssued': { vi: 'Quyết định và danh sách', en: 'Decision and annex' },
  'decision.document': { vi: 'Văn bản', en: 'Document' },
  'decision.signer': { vi: 'Người ký', en: 'Signer' },
  'decision.decider': { vi: 'Người quyết định', en: 'Who decides' },
  'decision.facts': { vi: 'Thông tin', en: 'Facts' },
  'issue.title': { vi: 'Ban hành', en: 'Issue' },
  'issue.lead': {
    vi: 'Nhập số, ngày, người ký như trên quyết định đã ký. Cơ quan cấp số tại đây thì chọn ký hiệu, số do hệ thống cấp.',
    en: 'Enter the number, day and signer of the signed decision. Where the number series is kept here, give its symbol and the next number is given.',
  },
  'issue.number': { vi: 'Số, ký hiệu đã cấp', en: 'Number given' },
  'issue.numberHint': { vi: 'Ví dụ 1105/QĐ-UBND', en: 'For example 1105/QĐ-UBND' },
  'issue.symbol': { vi: 'Hoặc cấp số tại đây, ký hiệu', en: 'Or take a number here, series' },
  'issue.symbolHint': {
    vi: 'Ví dụ QĐ-SNN; để trống nếu đã có số',
    en: 'For example QĐ-SNN; empty when there is a number',
  },
  'issue.day': { vi: 'Ngày ban hành', en: 'Day of issue' },
  'issue.signer': { vi: 'Họ tên người ký', en: 'Name of the signer' },
  'issue.act': { vi: 'Ban hành và ghi sổ khen thưởng', en: 'Issue and enter in the register' },
  'issue.done': {
    vi: 'Đã ban hành quyết định số {number}: {count} khen thưởng đã ghi sổ.',
    en: 'Decision No. {number} is issued: {count} {count?award is|awards are} in the register.',
  },
  'issue.after': {
    vi: 'Khi ban hành, danh sách được ghi vào sổ khen thưởng và công khai; hồ sơ chuyển sang đã khen thưởng.',
    en: 'The list then enters the register and the public register, and the dossiers become commended.',
  },
  'register.title': { vi: 'Sổ khen thưởng', en: 'Register of awards' },
  'register.lead': {
    vi: 'Mọi khen thưởng đã quyết định, kể cả đã hủy bỏ. Tìm không cần gõ dấu.',
    en: 'Every award decided, including revoked ones. You can search without accents.',
  },
  'register.search': { vi: 'Tên, chức vụ hoặc đơn vị', en: 'Name, office or unit' },
  'register.form': { vi: 'Hình thức', en: 'Award' },
  'register.allForms': { vi: 'Mọi hình thức', en: 'All' },
  'register.year': { vi: 'Năm', en: 'Year' },
  'register.find': { vi: 'Tìm', en: 'Search' },
  'register.found': { vi: '{total} khen thưởng', en: '{total} {total?award|awards}' },
  'register.none': { vi: 'Không tìm thấy khen thưởng nào khớp', en: 'No award matches' },
  'register.noneHelp': {
    vi: 'Thử bớt chữ, hoặc bỏ chọn năm và hình thức.',
    en: 'Try fewer words, or leave out the year and award.',
  },
  'register.decision': { vi: 'Quyết định', en: 'Decision' },
  'register.decisionLine': { vi: 'Số {number} ngày {day}', en: 'No. {number} of {day}' },
  'revoke.title': { vi: 'Hủy bỏ khen thưởng: {name}', en: 'Revoke the award: {name}' },
  'revoke.lead': {
    vi: 'Chỉ cơ quan đã quyết định khen thưởng hủy bỏ. Khen thưởng vẫn lưu trong sổ, đánh dấu đã hủy bỏ, và rời khỏi trang công khai.',
    en: 'Only the authority that gave the award revokes it. The award stays in the register, marked as revoked, and leaves the public page.',
  },
  'revoke.ground': { vi: 'Căn cứ', en: 'Ground' },
  'revoke.groundBy': { vi: 'Theo {citation}', en: 'By {citation}' },
  'revoke.noGrounds': {
    vi: 'Luật có hiệu lực ngày này chưa được nạp danh mục căn cứ: nêu căn cứ trong lý do.',
    en: 'No list of grounds is loaded for the law of this day: give the ground in the reason.',
  },
  'revoke.reason': { vi: 'Lý do', en: 'Reason' },
  'revoke.paperNumber': { vi: 'Số quyết định hủy bỏ', en: 'Number of the revoking decision' },
  'revoke.paperDay': { vi: 'Ngày quyết định hủy bỏ', en: 'Date of that decision' },
  'revoke.paperSigner': { vi: 'Người ký', en: 'Signer' },
  'revoke.act': { vi: 'Hủy bỏ khen thưởng', en: 'Revoke the award' },
  'revoke.done': { vi: 'Đã hủy bỏ khen thưởng.', en: 'The award has been revoked.' },
} satisfies Words

export const say = speak(words)
