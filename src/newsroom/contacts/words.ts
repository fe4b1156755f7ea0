import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Đầu mối liên hệ công khai', en: 'Public contacts' },
  'list.lead': {
    vi: 'Người dân, nhà báo gọi ai về thi đua, khen thưởng. Tên người chỉ lên cổng khi người đó đồng ý; không có tên thì hiện bộ phận.',
    en: 'Whom people and journalists call about emulation and awards. A name is shown only with consent; without one the office stands alone.',
  },
  'list.none': { vi: 'Chưa có đầu mối nào.', en: 'No contact yet.' },
  'list.new': { vi: 'Thêm đầu mối', en: 'Add a contact' },
  'list.unit': { vi: 'Đơn vị', en: 'Unit' },
  'list.who': { vi: 'Người, bộ phận', en: 'Person or office' },
  'list.reach': { vi: 'Liên hệ', en: 'Reach' },
  'list.state': { vi: 'Trạng thái', en: 'State' },
  'state.draft': { vi: 'Chưa công khai', en: 'Not public' },
  'state.published': { vi: 'Trên cổng', en: 'On the portal' },
  'state.withdrawn': { vi: 'Đã gỡ', en: 'Taken down' },
  'field.unit': { vi: 'Đơn vị', en: 'Unit' },
  'field.name': { vi: 'Họ và tên', en: 'Full name' },
  'field.nameHint': {
    vi: 'Để trống thì cổng hiện bộ phận, không hiện tên ai.',
    en: 'Left empty, the portal shows the office and nobody’s name.',
  },
  'field.post': { vi: 'Chức vụ hoặc bộ phận', en: 'Post or office' },
  'field.postEn': { vi: 'Chức vụ, bộ phận bằng tiếng Anh', en: 'Post or office in English' },
  'field.phone': { vi: 'Điện thoại cơ quan', en: 'Office telephone' },
  'field.email': { vi: 'Thư điện tử công vụ', en: 'Office email' },
  'field.address': { vi: 'Địa chỉ', en: 'Address' },
  'field.hours': { vi: 'Giờ tiếp, giờ trả lời', en: 'Hours' },
  'field.hoursHint': {
    vi: 'Ví dụ: 7:30–11:30, 13:30–17:00 ngày làm việc',
    en: 'Such as 7:30–11:30, 13:30–17:00 on working days',
  },
  'field.position': { vi: 'Thứ tự trong đơn vị', en: 'Order within the unit' },
  'field.consent': { vi: 'Đồng ý công khai tên', en: 'Consent to show the name' },
  'field.consentHint': {
    vi: 'Nói rõ: tên, chức vụ, số máy, thư hiện trên cổng cho mọi người; rút lúc nào cũng được.',
    en: 'Say so: name, post, phone and email are public; the consent may be withdrawn at any time.',
  },
  'field.consentOn': { vi: 'Đồng ý ngày', en: 'Consented on' },
  'field.consentWay': { vi: 'Đồng ý bằng cách', en: 'How' },
  'field.consentNone': { vi: 'Chưa hỏi', en: 'Not asked' },
  'way.written': { vi: 'văn bản', en: 'in writing' },
  'way.message': { vi: 'thư, tin nhắn', en: 'by message' },
  'way.spoken': { vi: 'lời nói', en: 'spoken' },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'field.save': { vi: 'Lưu', en: 'Save' },
  'do.publish': { vi: 'Đưa lên cổng', en: 'Publish' },
  'do.withdraw': { vi: 'Gỡ khỏi cổng', en: 'Take down' },
  'do.change': { vi: 'Sửa', en: 'Change' },
  'do.public': { vi: 'Xem trên cổng', en: 'See it on the portal' },
  'one.consent': { vi: '{way}, ngày {day}', en: '{way}, on {day}' },
  'one.changed': { vi: '{who} sửa ngày {day}', en: 'Changed by {who} on {day}' },
  'said.kept': { vi: 'Đã lưu, chưa lên cổng.', en: 'Saved; not public yet.' },
  'said.moved': { vi: 'Đã lưu.', en: 'Done.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'contact_official.not_found': {
    vi: 'Không tìm thấy đầu mối này. Mở lại danh sách.',
    en: 'This contact was not found. Open the list again.',
  },
  'contact_official.changed_meanwhile': {
    vi: 'Đầu mối này vừa được người khác đổi. Tải lại trang; điều vừa gõ còn ở dưới.',
    en: 'Someone has just changed this contact. Reload the page; what you typed is below.',
  },
  'contact_official.phone': {
    vi: 'Số điện thoại gồm 6 đến 30 chữ số, dấu cách, dấu chấm, ví dụ 0215 3825 111',
    en: 'A phone number has 6 to 30 figures, spaces or dots, such as 0215 3825 111',
  },
  'contact_official.no_reach': {
    vi: 'Ghi số điện thoại hoặc thư điện tử: không có thì không ai liên hệ được',
    en: 'Enter a phone number or an email: without either nobody can reach it',
  },
  'contact_official.consent_when': {
    vi: 'Ghi cả ngày (không sau hôm nay) và cách đồng ý, hoặc để trống cả hai',
    en: 'Enter both the day (not after today) and the way of the consent, or neither',
  },
  'contact_official.no_consent': {
    vi: 'Chưa ghi sự đồng ý của {name}. Hỏi, ghi ngày và cách đồng ý, hoặc bỏ tên để chỉ hiện bộ phận',
    en: 'The consent of {name} is not recorded. Ask and record it, or leave out the name to show the office alone',
  },
} satisfies Words
