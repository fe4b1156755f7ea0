import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Lấy ý kiến nhân dân', en: 'Public consultations' },
  'list.lead': {
    vi: 'Góp ý không cần tài khoản. Ý kiến hiện sau khi cơ quan đọc; câu trả lời công khai.',
    en: 'You do not need an account to comment. Comments appear once the agency has read them and are answered in public.',
  },
  'list.none': {
    vi: 'Hiện không lấy ý kiến văn bản nào.',
    en: 'There are no public consultations at the moment.',
  },
  'clock.before': { vi: 'Nhận ý kiến từ {day}', en: 'Open for comments from {day}' },
  'clock.open': {
    vi: 'Còn {count} ngày, đến hết {day}',
    en: '{count} {count?day|days} left, until the end of {day}',
  },
  'clock.last': { vi: 'Hôm nay là ngày cuối', en: 'Today is the last day' },
  'clock.over': { vi: 'Đã kết thúc ngày {day}', en: 'Ended on {day}' },
  'one.unit': { vi: 'Cơ quan lấy ý kiến', en: 'Agency' },
  'one.document': { vi: 'Xem văn bản', en: 'See the document' },
  'one.counts': {
    vi: 'Đã nhận {received} ý kiến, đang hiện {shown}, không hiện {hidden}.',
    en: 'Comments: {received} received, {shown} shown, {hidden} not shown.',
  },
  'one.summary': { vi: 'Tổng hợp, tiếp thu', en: 'Summary and outcome' },
  'one.comments': { vi: 'Ý kiến và trả lời', en: 'Comments and answers' },
  'one.noComments': { vi: 'Chưa có ý kiến nào được hiện.', en: 'No comments have been published yet.' },
  'one.by': { vi: '{number}. {name}, ngày {day}', en: '{number}. {name}, {day}' },
  'one.nameless': { vi: 'Không nêu tên', en: 'Name not given' },
  'one.answered': { vi: 'Cơ quan trả lời ngày {day}', en: 'Answered by the agency on {day}' },
  'one.vietnamese': {
    vi: 'Văn bản và ý kiến bằng tiếng Việt.',
    en: 'The document and the comments are in Vietnamese.',
  },
} satisfies Words

export const say = speak(words)
