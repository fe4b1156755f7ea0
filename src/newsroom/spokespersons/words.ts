import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Người phát ngôn', en: 'Spokespersons' },
  'list.lead': {
    vi: 'Ai nói với báo chí thay cơ quan, hoặc về một đợt thi đua. Hiện ở bộ tài liệu báo chí và bên số liệu công bố; người trước được giữ trong danh sách.',
    en: 'Who speaks to the press for an agency, or about one campaign. Shown in the press kit and beside the press figures; those before stay in the list.',
  },
  'list.none': {
    vi: 'Chưa cử ai. Nhà báo đang thấy đầu mối liên hệ của cơ quan.',
    en: 'Nobody is named. Journalists see the agency’s contacts instead.',
  },
  'list.new': { vi: 'Cử người phát ngôn', en: 'Name a spokesperson' },
  'list.name': { vi: 'Họ tên', en: 'Name' },
  'list.for': { vi: 'Nói thay', en: 'Speaks for' },
  'list.reach': { vi: 'Liên hệ', en: 'Reach' },
  'list.days': { vi: 'Thời gian', en: 'Days' },
  'list.standing': { vi: 'Trạng thái', en: 'State' },
  'list.all': { vi: 'mọi việc của cơ quan', en: 'all of the agency’s matters' },
  'days.open': { vi: 'từ {from}', en: 'from {from}' },
  'days.both': { vi: 'từ {from} đến trước {until}', en: 'from {from} to before {until}' },
  'standing.before': { vi: 'Sắp nhận', en: 'To come' },
  'standing.now': { vi: 'Đang phát ngôn', en: 'Speaks now' },
  'standing.after': { vi: 'Đã thôi', en: 'Ended' },
  'field.unit': { vi: 'Cơ quan', en: 'Agency' },
  'field.campaign': { vi: 'Về đợt thi đua', en: 'In the campaign' },
  'field.campaignHint': {
    vi: 'Để trống nếu nói thay cơ quan trong mọi việc. Chỉ cơ quan phát động hoặc theo dõi đợt mới cử được.',
    en: 'Leave empty for all matters. Only the agency that launched or follows a campaign can name one for it.',
  },
  'field.campaignNone': { vi: 'Mọi việc của cơ quan', en: 'All of the agency’s matters' },
  'field.name': { vi: 'Họ và tên', en: 'Full name' },
  'field.post': { vi: 'Chức vụ', en: 'Post' },
  'field.postEn': { vi: 'Chức vụ bằng tiếng Anh', en: 'Post in English' },
  'field.phone': { vi: 'Điện thoại', en: 'Phone' },
  'field.email': { vi: 'Thư điện tử', en: 'Email' },
  'field.basis': { vi: 'Văn bản cử', en: 'Paper that names this person' },
  'field.basisHint': {
    vi: 'Số, ngày; chỉ hiện trong cơ quan',
    en: 'Number and day; seen in the office alone',
  },
  'field.fromDay': { vi: 'Phát ngôn từ ngày', en: 'Speaks from' },
  'field.fromHint': {
    vi: 'Người đang phát ngôn thôi từ ngày này. Ví dụ 20/05/2021',
    en: 'Who speaks now ends on this day. For example 20/05/2021',
  },
  'field.untilDay': { vi: 'Thôi từ ngày', en: 'Ends on' },
  'field.public': {
    vi: 'Họ tên, chức vụ, điện thoại và thư điện tử hiện công khai.',
    en: 'Name, post, phone and email are shown in public.',
  },
  'do.name': { vi: 'Cử người này', en: 'Name this person' },
  'do.correct': { vi: 'Sửa thông tin', en: 'Correct' },
  'do.end': { vi: 'Thôi phát ngôn', en: 'End' },
  'do.next': { vi: 'Cử người khác thay', en: 'Name another' },
  'one.recorded': { vi: '{who} ghi ngày {day}', en: 'Recorded by {who} on {day}' },
  'one.basis': { vi: 'Văn bản cử', en: 'Paper' },
  'said.named': {
    vi: 'Đã cử. Cổng hiện người này từ ngày đã ghi.',
    en: 'Named. The portal shows this person from that day.',
  },
  'said.corrected': { vi: 'Đã sửa.', en: 'Corrected.' },
  'said.ended': { vi: 'Đã ghi ngày thôi phát ngôn.', en: 'The end is recorded.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'spokesperson.not_found': {
    vi: 'Không tìm thấy người phát ngôn này. Mở lại danh sách.',
    en: 'This spokesperson was not found. Open the list again.',
  },
  'spokesperson.changed_meanwhile': {
    vi: 'Thông tin của {name} vừa được người khác đổi. Tải lại trang; điều vừa gõ còn ở dưới.',
    en: '{name} was just changed by someone else. Reload the page; what you typed is below.',
  },
  'spokesperson.named_meanwhile': {
    vi: 'Người khác vừa cử một người cho việc này. Mở lại danh sách; điều vừa gõ còn ở dưới.',
    en: 'Someone has just named another for this. Open the list again; what you typed is below.',
  },
  'spokesperson.not_of_campaign': {
    vi: 'Cơ quan này không phát động hay theo dõi đợt thi đua đó. Chọn cơ quan khác, hoặc để trống đợt thi đua',
    en: 'This agency neither launched nor follows that campaign. Choose another, or leave the campaign empty',
  },
  'spokesperson.not_after': {
    vi: 'Ngày này trùng thời gian của {name} (mốc {day}). Chọn ngày sau đó, hoặc sửa thông tin của {name}',
    en: 'This day meets that of {name} ({day}). Choose a later one, or correct {name}',
  },
  'spokesperson.ends_before': {
    vi: 'Ngày thôi phải từ {day}, ngày bắt đầu phát ngôn, trở đi',
    en: 'The end must be {day}, the first day, or later',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { spokesperson_one: 'spokesperson.named_meanwhile' } as const
