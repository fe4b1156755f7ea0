import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'overlap.title': {
    vi: 'Phong trào cùng đối tượng, cùng thời gian',
    en: 'Campaigns on the same units at the same time',
  },
  'overlap.lead': {
    vi: 'Xem trước khi phát động: các đơn vị này đang thực hiện phong trào nào, mỗi tháng nợ bao nhiêu báo cáo.',
    en: 'Before a launch: which campaigns these units carry out already, and how many reports they owe a month.',
  },
  'overlap.none': {
    vi: 'Không có phong trào nào khác đang chạy trên {units} đơn vị của đợt này trong cùng thời gian.',
    en: 'No other campaign runs on the {units} {units?unit|units} of this one at the same time.',
  },
  'overlap.some': {
    vi: '{count} phong trào khác đang chạy trên các đơn vị của đợt này ({units} đơn vị) trong cùng thời gian.',
    en: '{count} other {count?campaign runs|campaigns run} on the units of this one ({units} {units?unit|units}) at the same time.',
  },
  'overlap.noUnits': {
    vi: 'Chưa rõ đợt này dành cho đơn vị nào: chọn loại đơn vị ở phần đối tượng, hoặc triển khai.',
    en: 'It is not known yet for which units this is: choose classes of units in its audience, or deploy it.',
  },
  'overlap.campaigns': { vi: 'Đang chạy cùng lúc', en: 'Running at the same time' },
  'overlap.campaign': { vi: 'Phong trào', en: 'Campaign' },
  'overlap.launcher': { vi: 'Nơi phát động', en: 'Launched by' },
  'overlap.time': { vi: 'Thời gian', en: 'Time' },
  'overlap.units': { vi: 'Đơn vị chung', en: 'Units in common' },
  'overlap.tied': { vi: 'có liên kết với đợt này', en: 'linked with this campaign' },
  'overlap.burden': { vi: 'Số báo cáo một đơn vị nợ mỗi tháng', en: 'Reports that one unit owes a month' },
  'overlap.burdenNote': {
    vi: 'Tính cả mọi phong trào: số của đơn vị nợ nhiều nhất trong loại, theo hạn đã giao (kể cả gia hạn).',
    en: 'All campaigns together: of the unit of the class that owes most, by the days set (extensions count).',
  },
  'overlap.class': { vi: 'Loại đơn vị', en: 'Class of unit' },
  'overlap.noReports': {
    vi: 'Chưa có báo cáo nào được giao trong thời gian này.',
    en: 'No report is asked in this time yet.',
  },
  'overlap.forecast': {
    vi: 'Đợt này dự kiến thêm, theo nhịp của chỉ tiêu: nhiều nhất {aMonth} báo cáo mỗi tháng và {otherwise} báo cáo làm một lần hoặc thưa hơn, cho mỗi đơn vị.',
    en: 'By the rhythm of its indicators this one would add, for each unit: {aMonth} reports a month at the most, and {otherwise} asked once or less often.',
  },
  'overlap.heaviest': { vi: 'Đơn vị nợ nhiều báo cáo nhất', en: 'Units that owe most' },
  'overlap.unit': { vi: 'Đơn vị', en: 'Unit' },
  'overlap.month': { vi: 'Tháng', en: 'Month' },
  'overlap.reports': { vi: 'Báo cáo', en: 'Reports' },
} satisfies Words

export const say = speak(words)
