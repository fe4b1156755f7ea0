import { speak, type Words } from '../platform/plain/words.ts'

export const words = {
  'campaigns.title': { vi: 'Phong trào, đợt thi đua', en: 'Emulation campaigns' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'campaign.not_found': {
    vi: 'Không tìm thấy phong trào, đợt thi đua này. Mở danh sách phong trào để chọn lại.',
    en: 'This campaign was not found. Choose it from the list of campaigns.',
  },
  'campaign.not_running': {
    vi: '“{campaign}” hiện không đang thực hiện nên chưa lập kế hoạch hay triển khai được. Nội dung vừa nhập vẫn còn; kiểm tra trạng thái đợt thi đua.',
    en: '“{campaign}” is not running, so nothing can be planned or deployed. What you typed is kept; check the campaign’s state.',
  },
  'campaign.not_in_state': {
    vi: 'Việc này không làm được khi “{campaign}” ở trạng thái hiện tại. Mở lại trang đợt thi đua để xem còn những việc nào.',
    en: 'This cannot be done while “{campaign}” is in its present state. Open the campaign’s page to see what is open.',
  },
  'campaign.changed_meanwhile': {
    vi: 'Người khác vừa sửa “{campaign}”. Nội dung vừa nhập vẫn còn: tải lại trang, đối chiếu rồi gửi lại.',
    en: 'Somebody has just changed “{campaign}”. What you typed is kept: reload, compare, and send it again.',
  },
  'campaign.ends_before_start': {
    vi: 'Thời gian kết thúc phải sau ngày bắt đầu {start}. Sửa một trong hai; phần còn lại vẫn giữ nguyên.',
    en: 'The end must come after the start, {start}. Mend one of the two; the rest is kept.',
  },
  'campaign.ends_before_start_short': {
    vi: 'Kết thúc phải sau ngày bắt đầu',
    en: 'The end must come after the start',
  },
  'campaign.issued_later': {
    vi: 'Ngày ban hành ở sau ngày hôm nay. Kiểm tra lại ngày ký ghi trên văn bản.',
    en: 'The day of issue lies after today. Check the date on the document.',
  },
  'campaign.issued_later_short': { vi: 'Ngày ban hành ở sau hôm nay', en: 'The day of issue is after today' },
  'campaign.already_recorded': {
    vi: 'Văn bản số {number} đã được ghi nhận ngày {day} thành “{campaign}”. Mở đợt thi đua đã có (/lam-viec/phong-trao/{slug}) thay vì ghi nhận lần nữa.',
    en: 'Document {number} was recorded on {day} as “{campaign}”. Open that campaign (/lam-viec/phong-trao/{slug}) instead of recording it again.',
  },
  'campaign.already_recorded_short': {
    vi: 'Văn bản này đã được ghi nhận',
    en: 'This document is recorded already',
  },
  'campaign.document_taken': {
    vi: 'Người khác vừa ghi nhận đợt thi đua của văn bản này. Mở danh sách phong trào để xem; nội dung vừa nhập vẫn còn.',
    en: 'Somebody has just recorded the campaign of this document. Look in the list of campaigns; what you typed is kept.',
  },
  'campaign.number_used': {
    vi: 'Số {number} đã dùng cho văn bản ngày {day} ({subject}). Kiểm tra lại số và ngày ban hành; một số chỉ dùng một lần trong năm.',
    en: 'No. {number} belongs to the document of {day} ({subject}). Check number and date; a number is used once a year.',
  },
  'campaign.number_used_short': {
    vi: 'Số này đã dùng cho văn bản khác',
    en: 'This number belongs to another document',
  },
  'campaign.slug_taken': {
    vi: 'Một đợt thi đua cùng địa chỉ vừa được tạo. Gửi lại một lần nữa; nội dung vừa nhập vẫn còn.',
    en: 'A campaign with the same address has just been made. Send it once more; what you typed is kept.',
  },
  'campaign.related_not_cited': {
    vi: 'Văn bản số {number} không có trong danh sách văn bản được viện dẫn. Thêm văn bản đó trước, rồi nói quan hệ.',
    en: 'Document {number} is not among those cited. Add it first, then say how it is related.',
  },
  'campaign.related_not_cited_short': {
    vi: 'Chưa có trong văn bản được viện dẫn',
    en: 'Not among the cited documents',
  },
  'campaign.indicator_code': {
    vi: 'Mã chỉ tiêu gồm hai chữ hoa, hai số, ví dụ CT01 hoặc CT12A',
    en: 'A code is two capitals and two digits, like CT01 or CT12A',
  },
  'campaign.indicator_twice': {
    vi: 'Mỗi mã chỉ tiêu chỉ dùng một lần trong một đợt',
    en: 'Each code is used once in a campaign',
  },
  'campaign.link_to_what': {
    vi: 'Chọn một đợt thi đua, hoặc một văn bản trong sổ',
    en: 'Choose a campaign, or a document of the register',
  },
  'campaign.link_to_itself': {
    vi: 'Một đợt thi đua không thể liên kết với chính nó. Chọn đợt khác.',
    en: 'A campaign cannot be linked to itself. Choose another.',
  },
  'campaign.no_ground': {
    vi: 'Thay đổi này cần có văn bản (số, ngày) hoặc lý do từ 10 chữ trở lên. Nhập một trong hai.',
    en: 'This change needs a document (number, date) or a reason of at least 10 characters. Give one of them.',
  },
  'campaign.no_ground_short': { vi: 'Nhập lý do hoặc văn bản', en: 'Give a reason or a document' },
  'campaign.not_later': {
    vi: 'Thời gian gia hạn phải sau ngày kết thúc hiện tại. Chọn ngày muộn hơn.',
    en: 'The new end must come after the present one. Choose a later day.',
  },
  'campaign.not_later_short': {
    vi: 'Chọn ngày muộn hơn ngày kết thúc',
    en: 'Choose a day after the present end',
  },
  'campaign.no_open_event': {
    vi: '“{campaign}” không kết thúc theo sự kiện, hoặc sự kiện đã được xác nhận. Có thể kết thúc đợt thi đua ngay.',
    en: '“{campaign}” does not end with an event, or the event is confirmed. It can be closed now.',
  },
  'campaign.end_day_wrong': {
    vi: 'Ngày sự kiện kết thúc phải từ ngày bắt đầu đến hôm nay.',
    en: 'The day of the event lies between the start and today.',
  },
  'campaign.end_day_wrong_short': { vi: 'Từ ngày bắt đầu đến hôm nay', en: 'Between the start and today' },
  'campaign.end_not_confirmed': {
    vi: 'Đợt thi đua kết thúc theo sự kiện “{event}”. Xác nhận sự kiện trước, rồi kết thúc.',
    en: 'The campaign ends with the event “{event}”. Confirm the event first, then close it.',
  },
  'campaign.findings_block': {
    vi: 'Còn {count} điều kiện pháp luật chưa đạt: {clauses}. Bổ sung dự thảo, hoặc người có thẩm quyền ghi lý do cho qua từng điều kiện. Dự thảo vẫn còn nguyên.',
    en: '{count} conditions of the law are not met: {clauses}. Complete the draft, or a person with that right lets each pass with a written reason. The draft is safe.',
  },
  'campaign.override_needed': {
    vi: 'Chưa đạt {citation}. Ghi lý do từ 20 chữ nếu cho qua',
    en: '{citation} is not met. To let it pass, give a reason of at least 20 characters',
  },
  'campaign.override_right': {
    vi: 'Chỉ người ký hoặc người duyệt của cơ quan thường trực được cho qua điều kiện chưa đạt. Trình người đó phát động; dự thảo vẫn còn.',
    en: 'Only the signer or the approver of the standing agency may let a condition pass. Hand the launch to them; the draft is safe.',
  },
  'campaign.plan_needs_number': {
    vi: 'Kế hoạch của {unit} cần số, ký hiệu và ngày ban hành. Xin số ở văn thư rồi nhập; chỉ phòng thuộc cơ quan không cần số.',
    en: 'A plan of {unit} needs a number and a day of issue. Take the number from the records clerk; only a room’s plan needs none.',
  },
  'campaign.plan_exists': {
    vi: 'Đơn vị đã có kế hoạch “{plan}” (/lam-viec/phong-trao/{slug}). Sửa bằng “Đính chính”, hoặc chờ cấp trên trả lại để lập kế hoạch mới.',
    en: 'The unit has the plan “{plan}” (/lam-viec/phong-trao/{slug}). Correct that one, or make a new one when it has been returned.',
  },
  'campaign.plan_taken': {
    vi: 'Người khác của đơn vị vừa gửi kế hoạch cho đợt thi đua này. Mở kế hoạch đó để xem; nội dung vừa nhập vẫn còn.',
    en: 'Somebody of the unit has just sent a plan for this campaign. Open it; what you typed is kept.',
  },
  'campaign.not_above': {
    vi: 'Nội dung hoặc chỉ tiêu này không thuộc đợt thi đua cấp trên. Tải lại trang rồi chọn lại.',
    en: 'This content or indicator is not of the campaign above. Reload and choose again.',
  },
  'duty.not_found': {
    vi: 'Không tìm thấy việc này. Mở danh sách việc của đợt thi đua để chọn lại.',
    en: 'This task was not found. Choose it from the campaign’s tasks.',
  },
  'duty.not_in_state': {
    vi: 'Việc này không còn ở trạng thái cho phép làm như vậy. Tải lại trang để xem trạng thái mới.',
    en: 'The task is no longer in a state that allows this. Reload to see where it stands.',
  },
  'duty.moved_meanwhile': {
    vi: 'Người khác vừa cập nhật việc này. Tải lại trang để xem; chưa có gì thay đổi từ phía bạn.',
    en: 'Somebody has just updated this task. Reload to see it; nothing of yours was changed.',
  },
  'duty.other_step': {
    vi: 'Việc này không xử lý bằng mẫu này. Mở việc từ danh sách để dùng đúng mẫu.',
    en: 'This task is not handled by this form. Open it from the list.',
  },
  'duty.has_own_form': {
    vi: 'Bước này hoàn thành bằng mẫu riêng: báo nhận, kế hoạch hoặc báo cáo. Mở mẫu đó từ danh sách việc.',
    en: 'This step is done by its own form: receipt, plan or report. Open that form from the list.',
  },
  'duty.phone': {
    vi: 'Số điện thoại gồm 6 đến 30 chữ số, dấu cách, +, dấu chấm',
    en: 'A telephone number has 6 to 30 digits, spaces, + or full stops',
  },
  'duty.done_later': { vi: 'Ngày hoàn thành không thể sau hôm nay', en: 'The day cannot be after today' },
  'duty.not_later': {
    vi: 'Chọn ngày muộn hơn hạn hiện tại và hôm nay',
    en: 'Choose a day after the present one and today',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  campaign_document_unique: 'campaign.document_taken',
  campaign_slug_unique: 'campaign.slug_taken',
  campaign_plan_unique: 'campaign.plan_taken',
} as const
