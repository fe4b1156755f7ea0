import type { Words } from '../../platform/plain/words.ts'

export const refusals = {
  'visitor.trap_filled': {
    vi: 'Có nội dung ở ô phải để trống, thường do phần mềm tự điền. Điều đã gõ còn ở dưới: tắt phần tự điền rồi gửi lại.',
    en: 'A field that must stay empty was filled, usually by a program. What you typed is below: switch off filling in and send again.',
  },
  'visitor.too_fast': {
    vi: 'Gửi nhanh hơn một người có thể đọc. Điều đã gõ còn ở dưới: đợi vài giây rồi gửi lại.',
    en: 'Sent faster than anyone can read. What you typed is below: wait a few seconds and send again.',
  },
  'visitor.too_many': {
    vi: 'Hôm nay đã nhận {most} lượt từ mạng này. Điều đã gõ còn ở dưới: chép lại và gửi ngày mai, hoặc gọi đơn vị.',
    en: '{most} were received from this network today. What you typed is below: copy it and send it tomorrow, or call the unit.',
  },
} satisfies Words
