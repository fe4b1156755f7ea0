import { speak, type Words } from '../plain/words.ts'

/** What every message says around its content. */
export const words = {
  greeting: { vi: 'Kính gửi {name},', en: 'Dear {name},' },
  foot: {
    vi: 'Thư của hệ thống Thi Đua. Chọn thư muốn nhận tại mục Tài khoản – Thông báo.',
    en: 'Sent by Thi Đua. Choose what you receive under Account – Notices.',
  },
  demo: {
    vi: 'DỮ LIỆU MINH HỌA – không phải số liệu chính thức',
    en: 'DEMONSTRATION DATA – not official figures',
  },
} satisfies Words

export const say = speak(words)
