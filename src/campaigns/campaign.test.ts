import { describe, expect, it } from 'vitest'
import {
  boundaryInField,
  endsBeforeStart,
  firstDayOf,
  freeSlug,
  lastDayOf,
  readBoundary,
  slugOf,
  startsBefore,
} from './campaign.ts'
import { launcherOfficeOf, liesWithin, scopeOf } from './facts.ts'
import { adoptionFrom } from './plans/adoption.ts'

const day = (on: string) => ({ on, precision: 'day' as const })
const month = (on: string) => ({ on: `${on}-01`, precision: 'month' as const })
const during = (
  start: ReturnType<typeof day | typeof month> | null,
  end: ReturnType<typeof day | typeof month> | null,
) => ({
  start,
  end,
  endEvent: null,
})

describe('the period of a campaign', () => {
  it.each([
    [day('2021-03-04'), day('2021-03-03'), true],
    [day('2021-03-04'), day('2021-03-04'), false],
    [day('2021-06-20'), month('2021-06'), false],
    [day('2021-06-20'), month('2021-05'), true],
    [month('2021-06'), day('2021-06-01'), false],
    [month('2021-06'), day('2021-05-31'), true],
    [null, day('2021-05-31'), false],
    [day('2021-03-04'), null, false],
  ])('from %o to %o ends before its start: %s', (start, end, expected) => {
    expect(endsBeforeStart(during(start, end))).toBe(expected)
  })

  it('knows the first and last day that a month or a year may mean', () => {
    expect([firstDayOf(month('2021-02')), lastDayOf(month('2021-02')), lastDayOf(month('2024-02'))]).toEqual([
      '2021-02-01',
      '2021-02-28',
      '2024-02-29',
    ])
    expect(lastDayOf({ on: '2021-01-01', precision: 'year' })).toBe('2021-12-31')
  })

  it('may start before its document was signed, and says so', () => {
    expect(startsBefore(during(day('2021-01-20'), null), '2021-02-26')).toBe(true)
    expect(startsBefore(during(day('2021-02-26'), null), '2021-02-26')).toBe(false)
    expect(startsBefore(during(month('2021-02'), null), '2021-02-26')).toBe(true)
  })

  it.each([
    ['4/3/2021', '04/03/2021', 'day'],
    ['2/2021', '02/2021', 'month'],
    ['2021', '2021', 'year'],
  ])('is typed as %s and comes back as %s', (typed, shown, precision) => {
    const boundary = readBoundary(typed)
    expect(boundary?.precision).toBe(precision)
    expect(boundaryInField(boundary)).toBe(shown)
  })

  it.each(['13/2021', '31/02/2021', 'tháng hai', ''])('is not %o', (typed) => {
    expect(readBoundary(typed)).toBeNull()
  })
})

describe('the address of a campaign', () => {
  it('is its number, else its name', () => {
    expect(slugOf('07/CT-UBND', 'x')).toBe('07-ct-ubnd')
    expect(slugOf(null, 'Đợt thi đua trồng cây')).toBe('dot-thi-dua-trong-cay')
    expect(slugOf(null, '…')).toBe('phong-trao')
  })

  it('is free: with the year, then counted, and never a page of its own', () => {
    expect(freeSlug('a', '2021', [])).toBe('a')
    expect(freeSlug('a', '2021', ['a'])).toBe('a-2021')
    expect(freeSlug('a', '2021', ['a', 'a-2021'])).toBe('a-2')
    expect(freeSlug('a', null, ['a', 'a-2'])).toBe('a-3')
    expect(freeSlug('moi', null, [])).toBe('moi-2')
  })
})

it.each([
  ['UBND tỉnh Điện Biên', 'committee_chair'],
  ['Uỷ ban nhân dân xã Nà', 'committee_chair'],
  ['Chủ tịch UBND huyện Tây', 'committee_chair'],
  ['Giám đốc Sở Nông nghiệp và PTNT', 'agency_head'],
  ['Bộ Chỉ huy Quân sự tỉnh', 'agency_head'],
  ['Bộ Nội vụ', 'minister'],
  ['Thủ tướng Chính phủ', 'prime_minister'],
  ['Chủ tịch nước', 'president'],
  ['Hội đồng Thi đua - Khen thưởng tỉnh', 'other'],
])('%s launches as %s', (issuer, office) => {
  expect(launcherOfficeOf(issuer)).toBe(office)
})

it('takes a territory’s launch for its locality and an agency’s for itself', () => {
  expect([scopeOf('tinh'), scopeOf('ubnd_xa'), scopeOf('so_ban_nganh')]).toEqual([
    'sector_or_locality',
    'sector_or_locality',
    'agency',
  ])
})

it('says whether a plan keeps to the audience above, or that nobody can tell', () => {
  const above = [
    { text: 'các sở, ban, ngành', unitClass: 'so_ban_nganh' },
    { text: 'nhân dân', unitClass: null },
  ]
  expect(liesWithin([], above)).toBe(true)
  expect(
    liesWithin(
      [
        { text: 'Sở ta', unitClass: 'so_ban_nganh' },
        { text: 'Nhân dân', unitClass: null },
      ],
      above,
    ),
  ).toBe(true)
  expect(liesWithin([{ text: 'học sinh', unitClass: null }], above)).toBeNull()
})

describe('what a plan takes up', () => {
  const content = (id: string, text: string, inheritedId: string | null = null) => ({ id, text, inheritedId })
  const indicator = (
    id: string,
    tree: 'agency' | 'territory',
    target: number | null,
    inheritedId: string | null = null,
  ) => ({
    id,
    code: id,
    name: id,
    target,
    kind: 'ratio' as const,
    tree,
    counted: id === 'counted',
    inheritedId,
  })
  const above = {
    contents: [
      content('a', 'tổ chức học tập luật bầu cử cho mọi người'),
      content('b', 'giữ gìn trật tự'),
      content('c', 'báo cáo'),
    ],
    indicators: [
      indicator('x', 'agency', 100),
      indicator('y', 'agency', 90),
      indicator('z', 'territory', 98),
      indicator('counted', 'agency', 100),
    ],
  }

  it('counts contents, own targets of the unit’s tree, and what is its own', () => {
    const plan = {
      contents: [content('1', 'mở lớp buổi tối', 'a'), content('2', 'việc riêng')],
      indicators: [indicator('1', 'agency', 95, 'x'), indicator('2', 'agency', null, 'y')],
    }
    expect(adoptionFrom(above, plan, 'agency')).toMatchObject({
      contents: { takenUp: 1, of: 3 },
      targets: { own: 1, of: 2 },
      added: 1,
      copied: 0,
      missingContents: [{ id: 'b' }, { id: 'c' }],
      missingIndicators: [{ id: 'y' }],
    })
    expect(adoptionFrom(above, plan, 'territory').targets).toEqual({ own: 1, of: 2 })
  })

  it('tells how much of the wording was copied', () => {
    const plan = {
      contents: [content('1', 'Tổ chức học tập Luật Bầu cử cho mọi người', 'a')],
      indicators: [],
    }
    expect(adoptionFrom(above, plan, 'agency').copied).toBe(1)
  })
})
