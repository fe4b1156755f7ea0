import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'unit.title': { vi: 'Đơn vị', en: 'Units' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'unit.not_found': {
    vi: 'Không tìm thấy đơn vị “{unit}”. Kiểm tra lại mã, hoặc tìm theo tên trong danh mục đơn vị.',
    en: 'No unit “{unit}” was found. Check the code, or look it up by name in the list of units.',
  },
  'unit.code_taken': {
    vi: 'Mã đơn vị này đã có. Chọn mã khác, hoặc mở đơn vị đang dùng mã đó.',
    en: 'This unit code is taken. Choose another, or open the unit that uses it.',
  },
  'unit.class_unknown': {
    vi: 'Không có loại đơn vị “{class}”. Chọn một loại trong danh mục.',
    en: 'There is no unit class “{class}”. Choose one from the list.',
  },
  'unit.identifier_wrong': {
    vi: 'Mã định danh “{identifier}” không đúng dạng của Quyết định 20/2020/QĐ-TTg, ví dụ H18.3. Để trống nếu chưa có nguồn.',
    en: 'The identifier “{identifier}” is not in the form of Decision 20/2020/QĐ-TTg, for example H18.3. Leave it empty when no source gives it.',
  },
  'unit.changed_later': {
    vi: 'Đơn vị “{unit}” đã có thay đổi từ ngày sau ngày {day}, hoặc không tồn tại vào ngày đó. Chọn một ngày muộn hơn.',
    en: 'The unit “{unit}” has a change after {day} or does not stand on that day. Choose a later day.',
  },
  'unit.under_itself': {
    vi: 'Không thể chuyển “{unit}” vào chính nó hoặc vào đơn vị cấp dưới của nó. Chọn cấp trên khác.',
    en: '“{unit}” cannot be moved under itself or under a unit below it. Choose another superior.',
  },
  'unit.merge_with_itself': {
    vi: 'Danh sách đơn vị sáp nhập có cả đơn vị mới. Bỏ đơn vị mới ra khỏi danh sách.',
    en: 'The units to be merged include the new unit itself. Take it out of the list.',
  },
  'unit.has_units_below': {
    vi: '“{unit}” còn đơn vị cấp dưới đang hoạt động. Chuyển hoặc sáp nhập các đơn vị đó trước.',
    en: '“{unit}” still has units below it. Move or merge those first.',
  },
  'cluster.name_taken': {
    vi: 'Đã có cụm, khối cùng tên từ ngày này. Đặt tên khác, hoặc mở cụm, khối đã có.',
    en: 'A cluster or block of this name exists from this day. Give another name, or open the existing one.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  unit_code_unique: 'unit.code_taken',
  unit_agency_identifier_form: 'unit.identifier_wrong',
  unit_version_from_unique: 'unit.changed_later',
  unit_version_days: 'unit.changed_later',
  cluster_name_unique: 'cluster.name_taken',
} as const
