import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'paper.name': { vi: 'Báo cáo', en: 'Report' },
  'blank.name': { vi: 'Biểu trắng', en: 'Blank form' },
  'fill.legend': { vi: 'Ghi số, ngày và người ký lên bản in', en: 'Number, day and signer on the print' },
  'fill.number': { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  'fill.day': { vi: 'Ngày ký', en: 'Signed on' },
  'fill.signer': { vi: 'Người ký', en: 'Signer' },
  'fill.submit': { vi: 'Cập nhật bản in', en: 'Update the print' },
  'fill.wrongDay': {
    vi: '“{typed}” không phải ngày nên bản in chừa trống. Ghi như 05/02/2026.',
    en: '“{typed}” is not a day, so the print leaves it open. Write it as 05/02/2026.',
  },
  'fill.kept': {
    vi: 'Chỉ in ra, không lưu vào báo cáo. Để trống thì bản in chừa chỗ để văn thư ghi.',
    en: 'Printed only, not stored with the report. What is left empty stays open for the registry to write.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'report_paper.not_approved': {
    vi: 'Lãnh đạo đơn vị chưa duyệt báo cáo này nên cấp trên chưa xem được bản in. Bản in mở ra khi đơn vị duyệt xong; biểu trắng thì xem được ngay.',
    en: 'The unit’s leader has not approved this report, so the level above cannot see its print yet. It opens once the unit has approved; the blank form can be seen now.',
  },
} satisfies Words
