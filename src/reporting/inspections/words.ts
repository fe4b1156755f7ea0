import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Kiểm tra', en: 'Inspections' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'inspection.not_found': {
    vi: 'Không tìm thấy cuộc kiểm tra này. Mở lại từ danh sách kiểm tra của phong trào.',
    en: 'This inspection cannot be found. Open it again from the campaign’s list.',
  },
  'inspection.in_future': {
    vi: 'Ngày kiểm tra không thể sau hôm nay. Ghi nhận sau khi đã kiểm tra',
    en: 'The day of an inspection cannot lie ahead. Record it when it has been held',
  },
  'inspection.campaign_withdrawn': {
    vi: 'Phong trào “{campaign}” đã thu hồi nên không ghi thêm kiểm tra.',
    en: 'The campaign “{campaign}” was withdrawn; no inspection is recorded any more.',
  },
  'inspection.findings_open': {
    vi: 'Còn {count} phát hiện chưa đóng. Đóng từng phát hiện khi đơn vị đã khắc phục, rồi kết thúc kiểm tra.',
    en: '{count} findings are still open. Close each when it has been mended, then close the inspection.',
  },
  'inspection.closed': {
    vi: 'Cuộc kiểm tra này đã kết thúc. Mở lại trang để xem kết quả.',
    en: 'This inspection is closed already. Open the page again.',
  },
  'finding.not_found': {
    vi: 'Không tìm thấy phát hiện này. Mở lại cuộc kiểm tra.',
    en: 'This finding cannot be found. Open the inspection again.',
  },
  'finding.due_before_inspection': {
    vi: 'Hạn khắc phục phải từ ngày kiểm tra trở đi',
    en: 'The day for mending cannot lie before the inspection',
  },
  'finding.not_later': {
    vi: 'Hạn mới phải sau hạn hiện tại',
    en: 'The new day must lie after the present one',
  },
  'finding.closed': {
    vi: 'Phát hiện này đã đóng, hoặc cuộc kiểm tra đã kết thúc. Mở lại trang để xem ai đã đóng và vì sao.',
    en: 'This finding is closed, or the inspection is. Open the page again to see who closed it and why.',
  },
} satisfies Words
