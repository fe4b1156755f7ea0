import { expect, it } from 'vitest'
import { blocksOf, htmlBlocksOf, placeAfter, placedIn } from './picture-place.ts'

const text = (...paragraphs: string[]) => ({ body: paragraphs.join('\n\n'), bodyHtml: null })

it('the blocks of a text are what stands side by side in it', () => {
  const html =
    '<p>Một<br />hai</p><ul><li><p>a</p></li></ul> <h2>Ba</h2><table><tbody><tr><td>b</td></tr></tbody></table>'
  expect(htmlBlocksOf(html)).toEqual([
    '<p>Một<br />hai</p>',
    '<ul><li><p>a</p></li></ul>',
    '<h2>Ba</h2>',
    '<table><tbody><tr><td>b</td></tr></tbody></table>',
  ])
  expect(htmlBlocksOf(html).join('')).toBe(html.replace('> <', '><'))
  expect(htmlBlocksOf('trần<p>Một</p>')).toEqual(['trần', '<p>Một</p>'])
  expect(blocksOf(text('Một', 'Hai'))).toEqual(['Một', 'Hai'])
})

it('a picture stays behind its paragraph when others come, go or become HTML', () => {
  const before = text('Một', 'Hai', 'Ba')
  expect(placeAfter(before, text('Mới', 'Một', 'Hai', 'Ba'), 2)).toBe(3)
  expect(placeAfter(before, text('Hai', 'Ba'), 2)).toBe(1)
  expect(placeAfter(before, { body: '', bodyHtml: '<p>Một</p><p><em>Hai</em></p>' }, 2)).toBe(2)
  expect(placeAfter(before, text('Một', 'Hai đã sửa', 'Ba'), 2)).toBe(2)
  expect(placeAfter(before, text('Một', 'Ba đã sửa'), 2)).toBe(1)
  expect(placeAfter(before, text('Khác'), 3)).toBe(1)
  expect(placeAfter(before, text('Khác', 'Một'), 0)).toBe(0)
  expect(placeAfter(text('Lặp', 'Giữa', 'Lặp'), text('Lặp', 'Giữa', 'Lặp', 'Thêm'), 3)).toBe(3)
})

it('pictures without a place, or before the text, stand as usual', () => {
  const pictures = [null, 0, 2, 9].map((afterBlock) => ({ afterBlock }))
  const { within, usual } = placedIn(pictures, 3)
  expect(usual).toEqual([{ afterBlock: null }, { afterBlock: 0 }])
  expect([...within]).toEqual([
    [2, [{ afterBlock: 2 }]],
    [3, [{ afterBlock: 9 }]],
  ])
})
