import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'certificate.title': { vi: 'Bằng của {name}', en: 'Certificate of {name}' },
  'certificate.link': { vi: 'In bằng', en: 'Print the certificate' },
  'certificate.all': { vi: 'In bằng cho cả quyết định (PDF)', en: 'Print all certificates (PDF)' },
  'certificate.pdf': { vi: 'Tải PDF', en: 'Download PDF' },
  'certificate.decision': { vi: 'Quyết định', en: 'Decision' },
  'certificate.public': { vi: 'Trang xác minh', en: 'Verification page' },
  'certificate.unverified': { vi: 'Mẫu in chưa xác minh', en: 'The form is not verified' },
  'certificate.laidOut': {
    vi: 'Bố cục theo Nghị định 98/2023/NĐ-CP, Điều 104. Chỗ Quốc huy để trống: in từ hình chuẩn của cơ quan.',
    en: 'Laid out by Decree 98/2023/NĐ-CP, Article 104. The emblem’s place stays free: print it from the official drawing.',
  },
  'certificate.notLaidOut': {
    vi: 'Mẫu in của {form} vào ngày này chưa xác minh: bản in dùng bố cục Giấy khen của Nghị định 98/2023/NĐ-CP, Điều 104. Đối chiếu với mẫu của cơ quan trước khi in.',
    en: 'How {form} was printed on this day is not verified: it is laid out as the commendation of Decree 98/2023/NĐ-CP, Article 104. Compare with the agency’s own form first.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'certificate.revoked': {
    vi: 'Khen thưởng của {name} đã bị hủy bỏ nên không in bằng. Xem lý do trong sổ khen thưởng.',
    en: 'The award of {name} was revoked: no certificate is printed. See the register for why.',
  },
  'certificate.not_yours': {
    vi: 'Bằng do cơ quan quyết định khen thưởng in. Liên hệ văn thư hoặc cơ quan thường trực ở đó.',
    en: 'Certificates are printed by the deciding authority. Ask its clerk of records or standing agency.',
  },
  'certificate.none': {
    vi: 'Quyết định này chưa ban hành, hoặc không còn khen thưởng nào để in bằng.',
    en: 'This decision is not issued, or has no award left to print.',
  },
} satisfies Words
