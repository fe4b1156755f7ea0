import type { Words } from '../../platform/plain/words.ts'
import { speak } from '../../platform/plain/words.ts'

export const words = {
  'sheet.title': { vi: 'Bảng kê tin, bài, ảnh', en: 'Sheet of news, features and pictures' },
  'sheet.lead': {
    vi: 'Tin, bài đã đăng trong tháng theo tác giả. Ảnh có ghi người chụp trong chú thích tính cho người chụp.',
    en: 'What was published in the month, by author. A picture whose caption names its photographer counts for them.',
  },
  'sheet.month': { vi: 'Tháng (năm-tháng)', en: 'Month (year-month)' },
  'sheet.show': { vi: 'Xem', en: 'Show' },
  'sheet.author': { vi: 'Tác giả', en: 'Author' },
  'sheet.news': { vi: 'Tin', en: 'News' },
  'sheet.features': { vi: 'Bài', en: 'Features' },
  'sheet.photoStories': { vi: 'Tin ảnh', en: 'Photo stories' },
  'sheet.broadcasts': { vi: 'Phát thanh', en: 'Broadcasts' },
  'sheet.pictures': { vi: 'Ảnh', en: 'Pictures' },
  'sheet.total': { vi: 'Cộng', en: 'Total' },
  'sheet.none': { vi: 'Tháng này chưa đăng tin, bài nào.', en: 'Nothing was published in this month.' },
  'sheet.download': { vi: 'Tải bảng kê (Excel)', en: 'Download the sheet (Excel)' },
  'sheet.summary': { vi: 'Tổng hợp', en: 'Summary' },
  'sheet.detail': { vi: 'Chi tiết', en: 'Details' },
  'sheet.day': { vi: 'Đăng lúc', en: 'Published' },
  'sheet.article': { vi: 'Tiêu đề', en: 'Title' },
  'sheet.demo': {
    vi: 'DỮ LIỆU MINH HỌA – không phải số liệu chính thức',
    en: 'DEMONSTRATION DATA – no official figures',
  },
} satisfies Words

export const say = speak(words)
