import { describe, expect, it } from 'vitest'
import { organisationsIn } from './organisations.ts'
import { wholePassage } from './passage.ts'

const read = (text: string) => organisationsIn(wholePassage(text)).map((name) => name.text)

describe('names of bodies', () => {
  it.each([
    ['Sáng nay, UBND TP. HCM tổ chức lễ phát động', ['UBND TP. HCM']],
    [
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Hòa Bình ban hành',
      ['Sở Văn hóa, Thể thao và Du lịch tỉnh Hòa Bình'],
    ],
    [
      'Sở Lao động - Thương binh và Xã hội, Sở Y tế và Sở Nội vụ',
      ['Sở Lao động - Thương binh và Xã hội', 'Sở Y tế', 'Sở Nội vụ'],
    ],
    ['của Ban Thường vụ Tỉnh ủy và Chỉ thị số 1', ['Ban Thường vụ Tỉnh ủy']],
    ['Hội đồng Thi đua - Khen thưởng Trung ương, ', ['Hội đồng Thi đua - Khen thưởng Trung ương']],
    ['Uỷ ban nhân dân huyện Cư M’gar đã ban hành', ['Uỷ ban nhân dân huyện Cư M’gar']],
    ['Giám đốc Sở Giáo dục và Đào tạo phát động', ['Giám đốc Sở Giáo dục và Đào tạo']],
    [
      'Khối thi đua số 2 của Ngân hàng Nhà nước Việt Nam (NHNN) họp',
      ['Khối thi đua số 2 của Ngân hàng Nhà nước Việt Nam (NHNN)'],
    ],
    ['Hội nghị được Ban Tổ chức chuẩn bị; Bộ phận một cửa', ['Ban Tổ chức']],
  ])('in “%s” are %j', (text, names) => {
    expect(read(text)).toEqual(names)
  })
})
