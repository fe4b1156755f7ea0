import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'documents.title': { vi: 'Sổ văn bản', en: 'Register of documents' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'document.not_found': {
    vi: 'Không tìm thấy văn bản này trong sổ. Tìm theo số, ký hiệu hoặc trích yếu.',
    en: 'This document is not in the register. Search by number or subject.',
  },
  'document.number_taken': {
    vi: 'Số {number} ngày {day} của {issuer} đã có trong sổ văn bản. Mở văn bản đã có, hoặc kiểm tra lại số và năm; nội dung vừa nhập vẫn còn.',
    en: 'No. {number} of {day} by {issuer} is in the register already. Open it, or check the number and year; what you typed is kept.',
  },
  'document.number_taken_short': {
    vi: 'Số này đã dùng trong năm. Kiểm tra lại số, ký hiệu',
    en: 'This number is used in that year. Check it',
  },
  'reading.not_found': {
    vi: 'Không tìm thấy bản đọc này. Mở “Nhập văn bản phát động” để chọn hoặc nhập lại.',
    en: 'This reading was not found. Open “Enter a launch document” to choose it or enter it again.',
  },
  'reading.not_open': {
    vi: 'Bản đọc này đã thành đợt thi đua hoặc đã bỏ. Mở danh sách phong trào để xem.',
    en: 'This reading has become a campaign or was put aside. Look in the list of campaigns.',
  },
  'document.link_to_itself': {
    vi: 'Một văn bản không thể làm căn cứ cho chính nó. Chọn văn bản khác.',
    en: 'A document cannot rest on itself. Choose another.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { document_number_unique: 'document.number_taken_short' } as const
