import { describe, expect, it } from 'vitest'
import { dated, datesIn, isOnCalendar } from './dates.ts'
import { wholePassage } from './passage.ts'
import { rangesIn } from './ranges.ts'

const read = (text: string) => datesIn(wholePassage(text)).map((date) => dated(date)?.date ?? null)

describe('dates', () => {
  it.each([
    ['Ngày 05/9/2030', ['2030-09-05']],
    ['ngày 5-9-2030 và 6.9.2030', ['2030-09-05', '2030-09-06']],
    ['NGÀY 05 THÁNG 9 NĂM 2030', ['2030-09-05']],
    ['tháng 9/2030, tháng 10 năm 2030', ['2030-09', '2030-10']],
    ['năm 2030', ['2030']],
    ['ngày 5 tháng 9', [null]],
    ['Kế hoạch số 5/KH-UBND, tỷ lệ 23.791/26.189', []],
    ['giai đoạn 2030-2035', []],
  ])('in “%s” are %j', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  it('are looked up in the calendar', () => {
    expect(datesIn(wholePassage('ngày 29/2/2028, ngày 29/2/2030')).map(isOnCalendar)).toEqual([true, false])
  })

  it.each([
    ['từ 5-9 đến 5-10-2030', '2030-09-05', '2030-10-05', null],
    ['từ ngày 20/12 đến hết ngày 20/01/2031', '2030-12-20', '2031-01-20', null],
    ['từ tháng 9/2030 đến tháng 6 năm 2031', '2030-09', '2031-06', null],
    ['từ ngày 05/9/2030 đến khi tổ chức xong đại hội.', '2030-09-05', null, 'khi tổ chức xong đại hội'],
    ['từ ngày 05/9/2030.', '2030-09-05', null, null],
  ])('make the range “%s”', (text, start, end, event) => {
    const [range] = rangesIn(wholePassage(text))
    const iso = (date: Parameters<typeof dated>[0] | null | undefined) => (date ? dated(date)?.date : null)
    expect([iso(range?.start), iso(range?.end), range?.event?.text ?? null]).toEqual([start, end, event])
  })
})
