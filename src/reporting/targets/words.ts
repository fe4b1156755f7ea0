import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'targets.title': { vi: 'Giao chỉ tiêu', en: 'Targets' },
  'targets.lead': {
    vi: 'Mức chung của đợt áp dụng cho mọi đơn vị. Ở đây giao mức riêng cho một đơn vị hoặc một loại đơn vị; mức riêng của đơn vị đứng trước mức của loại.',
    en: 'The campaign’s target holds for all. Here a unit or a class of units is given its own; a unit’s goes before its class’s.',
  },
  'targets.none': { vi: 'Chưa giao mức riêng nào.', en: 'No target of its own has been given yet.' },
  'targets.given': { vi: 'Mức đã giao riêng', en: 'Targets given' },
  'targets.whom': { vi: 'Giao cho', en: 'For' },
  'targets.target': { vi: 'Mức', en: 'Target' },
  'targets.common': { vi: 'Mức chung', en: 'The campaign’s' },
  'targets.why': { vi: 'Lý do', en: 'Reason' },
  'targets.by': { vi: 'Người giao', en: 'Given by' },
  'targets.set': { vi: 'Giao mức riêng', en: 'Give a target' },
  'targets.indicator': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'targets.unit': { vi: 'Đơn vị', en: 'Unit' },
  'targets.unitHint': {
    vi: 'Ghi tên hoặc mã. Để trống khi giao cho cả một loại đơn vị.',
    en: 'Name or code. Empty when a whole class is meant.',
  },
  'targets.class': { vi: 'Loại đơn vị', en: 'Class of units' },
  'targets.noClass': { vi: 'Không, giao cho một đơn vị', en: 'No, for one unit' },
  'targets.targetHint': {
    vi: 'Để trống để trở lại mức chung. Có/Không: ghi 1 hoặc 0; thang mức: ghi thứ tự của mức, thấp nhất là 1.',
    en: 'Empty: back to the campaign’s. Yes or no: 1 or 0; a scale: the place of its step, the lowest is 1.',
  },
  'said.target.set': { vi: 'Đã giao mức riêng.', en: 'The target is given.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'target.wrong': {
    vi: 'Chưa giao được mức riêng. Sửa chỗ được đánh dấu; nội dung đã nhập vẫn còn.',
    en: 'The target was not given. Correct what is marked; what you typed is kept.',
  },
  'target.unknown_indicator': {
    vi: 'Đợt thi đua không có chỉ tiêu {indicator} đặt được mức. Chọn chỉ tiêu khác',
    en: 'The campaign has no indicator {indicator} that takes a target. Choose another',
  },
  'target.of_one': {
    vi: 'Ghi một đơn vị hoặc chọn một loại đơn vị, không phải cả hai',
    en: 'Name one unit or choose one class, not both',
  },
  'target.unknown_unit': {
    vi: 'Không tìm thấy đơn vị hoặc loại đơn vị này. Chọn lại',
    en: 'There is no such unit or class. Choose again',
  },
} satisfies Words
