import { roles } from '../accounts/account.ts'
import type { PersonFault } from './person-import.ts'

/** Columns of the file of people, in the order of the template. */
export const columns = {
  name: { title: 'Họ và tên' },
  honorific: { title: 'Cách xưng hô', optional: true },
  category: { title: 'Đối tượng', optional: true },
  phone: { title: 'Điện thoại', optional: true },
  email: { title: 'Thư điện tử', optional: true },
  unitCode: { title: 'Mã đơn vị' },
  title: { title: 'Chức vụ' },
  leads: { title: 'Lãnh đạo đơn vị', optional: true },
  fromDay: { title: 'Từ ngày' },
  login: { title: 'Tên đăng nhập', optional: true },
  role: { title: 'Vai trò', optional: true },
  namesake: { title: 'Trùng tên', optional: true },
} as const

export const columnOf = (fault: PersonFault): string => columns[fault.field].title

export const honorifics = { ông: 'ông', bà: 'bà' } as const
export const yesNo = { có: true, x: true, không: false } as const
export const namesakes = { 'cùng người': 'same', 'người khác': 'other' } as const
export const categories = {
  'cán bộ': 'can_bo',
  'công chức': 'cong_chuc',
  'viên chức': 'vien_chuc',
  'người lao động': 'nguoi_lao_dong',
  'chiến sĩ': 'chien_si',
  'nhân dân': 'nhan_dan',
} as const

/** Roles as a file may write them: by their name in Vietnamese, or by their code. */
export const roleChoices = (
  named: (role: string) => string,
): Readonly<Record<string, (typeof roles)[number]>> =>
  Object.fromEntries(roles.flatMap((role) => [[named(role), role] as const, [role, role] as const]))
