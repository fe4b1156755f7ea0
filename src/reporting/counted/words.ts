import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'counted.title': { vi: 'Hệ thống tự đếm', en: 'Counted by the system' },
  'counted.page': { vi: 'Chỉ tiêu tự đếm', en: 'Counted indicators' },
  'counted.empty': {
    vi: 'Đợt thi đua này không có chỉ tiêu tự đếm.',
    en: 'The campaign has no indicator that the system counts.',
  },
  'counted.note': {
    vi: 'Không ai nhập các số này. Tính cho {whose}, đến hôm nay.',
    en: 'Nobody types these. Counted for {whose}, as of today.',
  },
  'counted.now': { vi: 'Hiện có', en: 'At present' },
  'counted.none': { vi: 'Chưa có gì để đếm', en: 'Nothing to count yet' },
  'counted.elsewhere': { vi: 'Đếm ở chuyên trang tin, bài', en: 'Counted in the newsroom' },
  'counted.campaign': { vi: 'cả đợt thi đua', en: 'the whole campaign' },
  'counted.branch': { vi: '{unit} và các đơn vị trực thuộc', en: '{unit} and all below it' },
  'counted.how.plans': {
    vi: 'Việc “kế hoạch” đã làm trên tổng số đơn vị được giao',
    en: 'Plan duties done, of the units assigned',
  },
  'counted.how.plans_with_targets': {
    vi: 'Kế hoạch cụ thể hóa có mức chỉ tiêu riêng trên tổng số kế hoạch',
    en: 'Plans with targets of their own, of all plans',
  },
  'counted.how.reports_on_time': {
    vi: 'Báo cáo nộp đúng hạn trên số đã nộp hoặc đã quá hạn',
    en: 'Reports sent in time, of those sent or past their day',
  },
  'counted.how.days_late': {
    vi: 'Tổng số ngày trễ sau gia hạn của mọi báo cáo',
    en: 'Days past the deadline, extensions counted, of all reports',
  },
  'counted.how.findings_closed': {
    vi: 'Phát hiện kiểm tra đã khắc phục trên tổng số phát hiện',
    en: 'Inspection findings closed, of all findings',
  },
  'counted.how.articles': {
    vi: 'Tin, bài đã đăng gắn với đợt thi đua',
    en: 'Articles published for the campaign',
  },
} satisfies Words

export const say = speak(words)
