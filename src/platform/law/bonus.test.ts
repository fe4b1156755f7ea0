import { describe, expect, it } from 'vitest'
import type { SubjectKind } from './catalogue.ts'
import { bonusOf, bonusesOf } from './bonus.ts'
import { loadLaw } from './load-law.ts'

const law = loadLaw()

const vectors: readonly (readonly [string, SubjectKind, string, number])[] = [
  ['bang_khen_tinh', 'individual', '2021-06-30', 1_490_000],
  ['bang_khen_tinh', 'collective', '2021-06-30', 2_980_000],
  ['bang_khen_thu_tuong', 'individual', '2021-10-18', 5_220_000],
  ['chien_si_thi_dua_co_so', 'individual', '2025-12-20', 2_340_000],
  ['lao_dong_tien_tien', 'individual', '2025-12-20', 710_000],
  ['tap_the_lao_dong_tien_tien', 'collective', '2025-12-20', 1_880_000],
  ['bang_khen_tinh', 'individual', '2025-12-20', 3_510_000],
  ['bang_khen_tinh', 'collective', '2025-12-20', 7_020_000],
  ['bang_khen_thu_tuong', 'individual', '2025-12-20', 8_190_000],
  ['lao_dong_tien_tien', 'individual', '2026-07-01', 760_000],
  ['bang_khen_tinh', 'individual', '2026-07-01', 3_800_000],
]

describe('the bonus', () => {
  it.each(vectors)('of %s for %s decided on %s is %i đồng', (award, subjectKind, decidedOn, amount) => {
    expect(bonusOf(law, { award, subjectKind, decidedOn })?.amount).toBe(amount)
  })

  const factors: readonly (readonly [string, SubjectKind, number])[] = [
    ['chien_si_thi_dua_toan_quoc', 'individual', 45],
    ['chien_si_thi_dua_tinh', 'individual', 30],
    ['chien_si_thi_dua_co_so', 'individual', 10],
    ['lao_dong_tien_tien', 'individual', 3],
    ['tap_the_lao_dong_xuat_sac', 'collective', 15],
    ['tap_the_lao_dong_tien_tien', 'collective', 8],
    ['xa_tieu_bieu', 'collective', 20],
    ['thon_to_dan_pho_van_hoa', 'collective', 15],
    ['co_thi_dua_chinh_phu', 'collective', 120],
    ['co_thi_dua_tinh', 'collective', 80],
    ['bang_khen_thu_tuong', 'individual', 35],
    ['bang_khen_thu_tuong', 'collective', 70],
    ['bang_khen_tinh', 'individual', 15],
    ['bang_khen_tinh', 'collective', 30],
    ['giay_khen', 'individual', 3],
    ['giay_khen', 'collective', 6],
  ]
  const bases = [
    ['2024-01-01', 1_800_000n],
    ['2024-06-30', 1_800_000n],
    ['2024-07-01', 2_340_000n],
    ['2025-07-01', 2_340_000n],
    ['2026-06-30', 2_340_000n],
    ['2026-07-01', 2_530_000n],
  ] as const

  it.each(factors)(
    'of %s for %s is %i tenths of the base of the day, rounded up to 10,000',
    (award, kind, tenths) => {
      for (const [day, base] of bases) {
        const tenThousands = (base * BigInt(tenths) + 99_999n) / 100_000n
        expect([day, bonusOf(law, { award, subjectKind: kind, decidedOn: day })?.amount]).toEqual([
          day,
          Number(tenThousands) * 10_000,
        ])
      }
    },
  )

  it('of every award is a whole number of ten thousands, and less than one of them above the exact sum', () => {
    for (const { code, subjects } of Object.values(law.catalogue.awards))
      for (const subjectKind of subjects)
        for (const [day] of bases) {
          const bonus = bonusOf(law, { award: code, subjectKind, decidedOn: day })
          if (!bonus) continue
          const { numerator, denominator } = bonus.factor
          expect(bonus.amount % 10_000).toBe(0)
          const over = BigInt(bonus.amount) * BigInt(denominator) - BigInt(bonus.base) * BigInt(numerator)
          expect(over >= 0n && over < 10_000n * BigInt(denominator)).toBe(true)
        }
  })

  it('of a household is one and a half of an individual’s, rounded up once', () => {
    const of = (subjectKind: SubjectKind) =>
      bonusOf(law, { award: 'giay_khen', subjectKind, decidedOn: '2025-12-20' })?.amount
    expect([of('individual'), of('household')]).toEqual([710_000, 1_060_000])
  })

  it('takes the base salary of the day of the decision', () => {
    const on = (decidedOn: string) =>
      bonusOf(law, { award: 'chien_si_thi_dua_co_so', subjectKind: 'individual', decidedOn })
    expect(on('2024-06-30')?.base).toBe(1_800_000)
    expect(on('2024-07-01')?.base).toBe(2_340_000)
    expect(on('2026-07-01')).toMatchObject({ base: 2_530_000, mark: 'recalled' })
    expect(on('2025-12-20')?.mark).toBe('confirmed')
  })

  it('guesses nothing: no figure of the day, no amount', () => {
    expect(
      bonusOf(law, { award: 'bang_khen_tinh', subjectKind: 'individual', decidedOn: '2018-06-01' }),
    ).toBeNull()
    expect(
      bonusOf(law, { award: 'co_thi_dua_tinh', subjectKind: 'individual', decidedOn: '2025-12-20' }),
    ).toBeNull()
    expect(bonusOf(law, { award: 'khong_co', subjectKind: 'individual', decidedOn: '2025-12-20' })).toBeNull()
  })

  const given = (award: string, periodFrom: string, periodUntil: string) =>
    ({ award, subjectKind: 'individual', decidedOn: '2025-12-20', periodFrom, periodUntil }) as const

  it('pays the highest title of one period, the titles of several, and a commendation beside them', () => {
    const paid = bonusesOf(law, [
      given('lao_dong_tien_tien', '2025-01-01', '2025-12-31'),
      given('chien_si_thi_dua_co_so', '2025-01-01', '2025-12-31'),
      given('chien_si_thi_dua_tinh', '2023-01-01', '2025-12-31'),
      given('giay_khen', '2025-01-01', '2025-12-31'),
    ])
    expect(paid.map((one) => [one.awarded.award, one.paid])).toEqual([
      ['lao_dong_tien_tien', false],
      ['chien_si_thi_dua_co_so', true],
      ['chien_si_thi_dua_tinh', true],
      ['giay_khen', true],
    ])
  })

  it('pays one of two equal titles of one period', () => {
    const twice = given('lao_dong_tien_tien', '2025-01-01', '2025-12-31')
    expect(bonusesOf(law, [twice, twice]).map((one) => one.paid)).toEqual([true, false])
  })
})
