import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'publicity.title': { vi: 'Tuyên truyền', en: 'Publicity' },
  'publicity.days': { vi: 'từ {first} đến hết {last}', en: 'from {first} to the end of {last}' },
  'publicity.form': { vi: 'Hình thức', en: 'Form of publicity' },
  'publicity.count': { vi: 'Số lượng', en: 'Number' },
  'publicity.units': { vi: 'Đơn vị đã làm', en: 'Units involved' },
  'publicity.by': { vi: 'Theo hướng dẫn của {unit}, {days}.', en: 'Under guidance from {unit}, {days}.' },
  'publicity.note': {
    vi: 'Số cộng của các đơn vị; tin, bài đã đăng và bài đọc trên loa được tính sẵn.',
    en: 'Totals for all units. Published news and loudspeaker texts are counted automatically.',
  },
} satisfies Words

export const say = speak(words)
