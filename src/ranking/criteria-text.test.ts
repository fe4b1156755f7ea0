import { describe, expect, it } from 'vitest'
import { criteriaIn } from './criteria-text.ts'

describe('criteria as people write them', () => {
  it('reads manual and counted lines', () => {
    const text = [
      'Nhiệm vụ chuyên môn | Kết quả thực hiện | 60 | chấm tay',
      'Đợt thi đua | Báo cáo đúng hạn | 2 | báo cáo đúng hạn trừ 0,5',
      '',
      'Đợt thi đua | Cử tri đi bầu từ 98% | 2 | chỉ tiêu CT09 từ 98',
      'Đợt thi đua | Có chỉ tiêu riêng | 1,5 | chỉ tiêu riêng',
      'Đợt thi đua | Kỷ luật báo cáo | 2 | báo cáo đúng hạn trừ 0,5, mỗi công văn 1, mỗi ngày 0,1',
    ].join('\n')
    expect(criteriaIn(text).map(({ maximum, method, rule }) => ({ maximum, method, rule }))).toEqual([
      { maximum: 60, method: 'manual', rule: {} },
      { maximum: 2, method: 'reports_on_time', rule: { deductionPerLate: 0.5 } },
      { maximum: 2, method: 'indicator_at_least', rule: { indicator: 'CT09', atLeast: 98 } },
      { maximum: 1.5, method: 'own_targets', rule: {} },
      {
        maximum: 2,
        method: 'reports_on_time',
        rule: { deductionPerLate: 0.5, deductionPerLetter: 1, deductionPerDay: 0.1 },
      },
    ])
  })

  it.each([
    'Phần | Tiêu chí',
    'Phần | Tiêu chí | sáu mươi | chấm tay',
    'Phần | Tiêu chí | 0 | chấm tay',
    'Phần | Tiêu chí | 2 | cách lạ',
    'Phần | Tiêu chí | 2 | chỉ tiêu',
  ])('names the line that it cannot read: %s', (line) => {
    expect(() => criteriaIn(`A | B | 1\n${line}`)).toThrow(
      expect.objectContaining({
        code: 'scoring_table.line_wrong',
        values: expect.objectContaining({ number: 2 }),
      }),
    )
  })
})
