import { describe, expect, it } from 'vitest'
import { filledText, namedIn, piecesOf, staleOf, typedFigures } from './figure-text.ts'
import type { ReviewFigure } from './review.ts'

const figure: ReviewFigure = {
  indicatorId: '7f0d1c1e-0000-4000-8000-000000000001',
  code: 'CT02',
  name: 'Người được quán triệt',
  kind: 'ratio',
  tree: 'agency',
  unit: '%',
  target: 95,
  numerator: 1198,
  denominator: 1200,
  unitsCounted: 22,
  unitsExpected: 23,
  nothingArose: 0,
  figuresAt: null,
  answers: [],
  sources: [],
}
const count = { ...figure, code: 'TIN', kind: 'count' as const, numerator: 1234, denominator: null }
const figures = [figure, count]

describe('figures in a text', () => {
  it('stand where their place is named', () => {
    const text = 'Đạt {CT02} ({CT02.tu}/{CT02.mau} người, {CT02.don-vi} đơn vị); {TIN} tin.'
    expect(filledText(text, figures)).toBe('Đạt 99,83% (1.198/1.200 người, 22/23 đơn vị); 1.234 tin.')
    expect(piecesOf(text, figures).filter(({ kind }) => kind === 'figure')).toHaveLength(5)
  })

  it('are left open where there are none', () => {
    expect(filledText('Đạt {CT99} và {CT02}', [{ ...figure, numerator: null }])).toBe('Đạt … và …')
    expect(filledText('{không phải chỗ}', figures)).toBe('{không phải chỗ}')
  })

  it('are stale when the totals moved after the text was saved', () => {
    const kept = namedIn(['{CT02} và {TIN}'], figures)
    expect(staleOf(kept, namedIn(['{CT02} và {TIN}'], figures))).toEqual([])
    const later = [{ ...figure, numerator: 1200 }, count]
    expect(staleOf(kept, namedIn(['{CT02} và {TIN}'], later))).toEqual([
      { place: '{CT02}', before: '99,83%', now: '100%' },
    ])
    expect(staleOf(null, kept)).toEqual([])
  })

  it.each([
    ['đạt 99,94 % cử tri', ['99,94 %']],
    ['đạt 100% kế hoạch', ['100%']],
    ['1.371.315 cử tri', ['1.371.315']],
    ['ngày 15/6/2021, Kế hoạch 508/KH-UBND, 23 đơn vị', []],
    ['{CT02} người', []],
  ])('%s has typed ones: %j', (text, expected) => {
    expect(typedFigures(text)).toEqual(expected)
  })
})
