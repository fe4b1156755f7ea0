import type { Words } from '../platform/plain/words.ts'

export const refusals = {
  'law.question': {
    vi: 'Câu hỏi chưa trả lời được; chưa có gì được ghi. Sửa từng chỗ rồi gửi lại:\n{faults}',
    en: 'The question cannot be answered; nothing was recorded. Mend each place and send it again:\n{faults}',
  },
} satisfies Words
