import { describe, expect, it } from 'vitest'
import { readLaunchDocument } from './read.ts'

const launch = 'UBND tỉnh Hà Nam phát động đợt thi đua nước rút.'

const periodOf = (sentence: string) => {
  const { start, end } = readLaunchDocument(`${launch}\n${sentence}`)
  return [start?.value.date ?? null, end?.value.date ?? end?.value.event ?? null]
}

describe('the period of a campaign', () => {
  it.each([
    ['Thời gian thực hiện: Từ ngày 05/9/2030 đến hết ngày 20/11/2030.', '2030-09-05', '2030-11-20'],
    ['Đợt thi đua kéo dài từ 5/9 đến 20/11/2030.', '2030-09-05', '2030-11-20'],
    ['Thời gian thi đua: Từ ngày 05/9/2030.', '2030-09-05', null],
    ['Thời gian thi đua: Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2030.', null, '2030-12-31'],
    [
      'Đợt thi đua được phát động từ ngày 19/5/2030 và kết thúc vào ngày 02/9/2030.',
      '2030-05-19',
      '2030-09-02',
    ],
    ['Thời gian: Từ tháng 9/2030 đến khi tổ chức xong đại hội.', '2030-09', 'khi tổ chức xong đại hội'],
    ['Thời gian thực hiện: Quý II/2030.', '2030-04', '2030-06'],
    ['Thời gian thực hiện: Năm 2030.', '2030', '2030'],
    ['Hồ sơ nhận từ ngày 05/9/2030 đến ngày 20/9/2030.', null, null],
    ['Chào mừng kỷ niệm 65 năm ngày thành lập (05/9/1965 - 05/9/2030).', null, null],
    ['Đại biểu nhiệm kỳ 2030-2035.', null, null],
  ])('in “%s” is %s to %s', (sentence, start, end) => {
    expect(periodOf(sentence)).toEqual([start, end])
  })

  it('comes from the name where nothing else says it', () => {
    const named = (text: string) => {
      const { start, end } = readLaunchDocument(text)
      return [start?.value.date ?? null, end?.value.date ?? null]
    }
    expect(named('Sở Y tế phát động phong trào thi đua năm 2030.')).toEqual(['2030', '2030'])
    expect(named('Sở Y tế phát động phong trào thi đua “Vì người bệnh” giai đoạn 2030 - 2032.')).toEqual([
      '2030',
      '2032',
    ])
    expect(named('Huyện tổng kết công tác thi đua, khen thưởng 6 tháng đầu năm 2030.')).toEqual([
      '2030-01',
      '2030-06',
    ])
  })
})
