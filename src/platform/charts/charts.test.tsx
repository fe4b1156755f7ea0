import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Sparkline, sparkPath } from './sparkline.tsx'
import { StackedBar } from './stacked-bar.tsx'
import { TileGrid } from './tile-grid.tsx'

const parts = [
  { key: 'on-time', text: 'đúng hạn', value: 60, tone: 'good' },
  { key: 'late', text: 'muộn', value: 20, tone: 'fair' },
  { key: 'missing', text: 'quá hạn', value: 20, tone: 'bad' },
  { key: 'open', text: 'chưa đến hạn', value: 0, tone: 'open' },
] as const

test('a bar shares its width by the values, says them, and leaves out what is not there', () => {
  const html = renderToString(<StackedBar parts={parts} />)
  expect([...html.matchAll(/<rect x="([\d.]+)" y="2" width="([\d.]+)"/g)].map(([, x, w]) => [x, w])).toEqual([
    ['0', '120'],
    ['120', '40'],
    ['160', '40'],
  ])
  expect(html).toContain('đúng hạn 60')
  expect(html).not.toContain('chưa đến hạn')
  expect(html.length).toBeLessThan(6000)
})

test('a line breaks where a figure is missing, and zero is no gap', () => {
  expect(sparkPath([0, 10, null, 5])?.path).toBe('M3 19L29 3M81 11')
  expect(sparkPath([null, null])).toBeNull()
  expect(renderToString(<Sparkline points={[null]} />)).toBe('')
})

test('a tile without a figure looks and reads other than a zero', () => {
  const html = renderToString(
    <TileGrid
      label="Xã"
      missing="chưa có số"
      tiles={[
        { key: 1, name: 'xã Ẳng', shown: '0%', shade: 0 },
        { key: 2, name: 'xã Bó', shown: null, shade: 0 },
      ]}
    />,
  )
  expect(html).toContain('<li class="tile heat-0">')
  expect(html).toContain('<li class="tile tile-missing">')
  expect(html).toContain('chưa có số')
})

test('nothing drawn carries what the content policy bars, and a hundred bars stay small', () => {
  const many = Array.from({ length: 100 }, () => StackedBar({ parts, bare: true }))
  const html = renderToString(<div>{many}</div>)
  expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/)
  expect(html.length / 100).toBeLessThan(3000)
})
