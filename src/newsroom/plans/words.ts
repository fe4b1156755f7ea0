import type { Words } from '../../platform/plain/words.ts'
import { speak } from '../../platform/plain/words.ts'

export const words = {
  'plans.title': { vi: 'Lịch tin, bài', en: 'News calendar' },
  'plans.lead': {
    vi: 'Mốc của các đợt thi đua và việc viết cho từng mốc, trong ba tháng.',
    en: 'Key dates of the campaigns and what is written for them, over three months.',
  },
  'plans.from': { vi: 'Từ tháng (năm-tháng)', en: 'From month (year-month)' },
  'plans.show': { vi: 'Xem', en: 'Show' },
  'plans.none': { vi: 'Ba tháng này chưa có mốc và việc nào.', en: 'Nothing stands in these three months.' },
  'date.start': { vi: 'Bắt đầu {campaign}', en: 'Start of {campaign}' },
  'date.end': { vi: 'Kết thúc {campaign}', en: 'End of {campaign}' },
  'date.period': { vi: 'Chốt số liệu {of}: {campaign}', en: 'Cut-off of {of}: {campaign}' },
  'plan.day': { vi: 'Cho ngày', en: 'For the day' },
  'plan.subject': { vi: 'Viết về', en: 'Subject' },
  'plan.assignee': { vi: 'Ai viết', en: 'Who writes' },
  'plan.by': { vi: '{genre} · {assignee}', en: '{genre} · {assignee}' },
  'plan.add': { vi: 'Thêm vào lịch', en: 'Add to the calendar' },
  'plan.added': { vi: 'Đã thêm vào lịch.', en: 'Added.' },
  'plan.drop': { vi: 'Bỏ khỏi lịch', en: 'Take out' },
  'plan.dropped': { vi: 'Đã bỏ khỏi lịch.', en: 'Taken out.' },
  'plan.fulfil': { vi: 'Gắn bài đã viết', en: 'Name the article' },
  'plan.address': { vi: 'Địa chỉ của bài', en: 'Address of the article' },
  'plan.fulfilled': { vi: 'Đã gắn bài.', en: 'The article is named.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'news_plan.not_found': {
    vi: 'Không tìm thấy việc này trong lịch tin, bài. Mở lại lịch.',
    en: 'This is not in the news calendar. Open the calendar again.',
  },
  'news_plan.settled': {
    vi: 'Việc này đã có bài hoặc đã bỏ. Tải lại trang để xem.',
    en: 'It has its article, or was taken out. Reload the page.',
  },
} satisfies Words
