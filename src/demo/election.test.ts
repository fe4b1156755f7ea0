import { describe, expect, it } from 'vitest'
import { showPercent } from '../platform/plain/number.ts'
import { loadDemo } from './data.ts'
import { shareOut } from './election-generator.ts'
import { planDay } from './election-plan.ts'

const demo = loadDemo()
const [dienBien, dakLak] = demo.election.days.map((day) => planDay(demo, day))
const total = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0)
const parents = new Map(demo.administrative.map(({ id, parent }) => [id, parent ?? '']))

describe('what is shared out', () => {
  it.each([
    [10, [1, 1, 1], [9, 9, 9], [4, 3, 3]],
    [10, [1, 0, 0], [4, 4, 4], [4, 3, 3]],
    [0, [0, 0], [5, 5], [0, 0]],
  ])('%d by %j within %j is %j', (sum, weights, ceilings, expected) => {
    expect(shareOut(sum, weights, ceilings).toSorted((a, b) => b - a)).toEqual(expected)
  })

  it('never exceeds what there is', () => {
    expect(() => shareOut(9, [1, 1], [4, 4])).toThrow('does not fit')
  })
})

describe('the polling areas of Điện Biên', () => {
  const areas = dienBien?.areas ?? []

  it('end with the published counts: 971 areas, 100 communes and 4 districts at 100 %', () => {
    expect(areas).toHaveLength(1180)
    const full = areas.filter(({ listed, voted }) => listed === voted)
    expect(full).toHaveLength(971)
    const isFull = (own: readonly (typeof areas)[number][]) => own.every((one) => one.listed === one.voted)
    const communes = [...Map.groupBy(areas, ({ commune }) => commune)]
    expect(communes.filter(([, own]) => isFull(own))).toHaveLength(100)
    const districts = [...Map.groupBy(areas, ({ commune }) => parents.get(commune))]
    expect([districts.length, districts.filter(([, own]) => isFull(own)).length]).toEqual([10, 4])
    const short = areas.filter(({ listed, voted }) => listed !== voted)
    const [places, wider] = [(one: string) => one, (one: string) => parents.get(one)].map(
      (of) => new Set(short.map(({ commune }) => of(commune))).size,
    )
    expect([short.length, places, wider]).toEqual([209, 29, 6])
    expect(
      showPercent(
        total(areas, ({ voted }) => voted),
        total(areas, ({ listed }) => listed),
        'vi',
      ),
    ).toBe('99,94%')
  })

  it('tell at each cut-off what their district has, never fall, and stay within their list', () => {
    const told = new Map<string, number>()
    const sums = demo.election.cutoffs.map(() => new Map<string, number>())
    for (const { commune, cutoff, rows } of dienBien?.acts ?? []) {
      for (const { number, voted, listed } of rows) {
        const key = `${commune} ${number}`
        expect(voted).toBeLessThanOrEqual(listed)
        expect(voted).toBeGreaterThanOrEqual(told.get(key) ?? 0)
        told.set(key, voted)
        const district = parents.get(commune) ?? ''
        const sum = sums[cutoff]
        sum?.set(district, (sum.get(district) ?? 0) + voted)
      }
    }
    const [, second] = demo.election.cutoffs
    const early = areas.find(({ earlyOn }) => earlyOn !== null)
    for (const [district, written] of Object.entries(second?.districts ?? {})) {
      const carried = early && parents.get(early.commune) === district ? early.voted : 0
      expect([district, (sums[1]?.get(district) ?? 0) + carried]).toEqual([
        district,
        Number(written.split('/')[1]),
      ])
    }
  })

  it('change their lists in twelve areas, call late in three, vote early in one', () => {
    expect(areas.filter(({ listed, listedFirst }) => listed !== listedFirst)).toHaveLength(12)
    expect(areas.filter(({ earlyOn }) => earlyOn === '2021-05-21')).toHaveLength(1)
    const phoned = (dienBien?.acts ?? []).filter(
      ({ way, toldBy }) => way === 'phone' && toldBy?.startsWith('Tổ trưởng'),
    )
    expect(phoned).toHaveLength(3)
  })
})

describe('the polling areas of Đắk Lắk', () => {
  it('sum up to the published figures', () => {
    const areas = dakLak?.areas ?? []
    const sums = [total(areas, ({ voted }) => voted), total(areas, ({ listed }) => listed)] as const
    expect([areas.length, ...sums]).toEqual([1802, 1371315, 1374559])
    expect(showPercent(...sums, 'vi')).toBe('99,76%')
    expect(areas.filter(({ listed, voted }) => listed === voted)).toHaveLength(1721)
    const districts = [...Map.groupBy(areas, ({ commune }) => parents.get(commune)).values()]
    expect(districts.filter((own) => own.every((one) => one.listed === one.voted))).toHaveLength(6)
  })
})
