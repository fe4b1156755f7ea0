import { gunzipSync } from 'node:zlib'
import { assert, asyncProperty, string } from 'fast-check'
import { expect, test } from 'vitest'
import { pieceOf, spliceGzip } from './splice.ts'

test('whatever stands before, in the middle and after, the three are read as one text', async () => {
  const text = string({ unit: 'grapheme', maxLength: 2_000 })
  await assert(
    asyncProperty(text, text, text, async (before, middle, after) => {
      const bytes = spliceGzip(before, await pieceOf(middle), after)
      expect(gunzipSync(bytes).toString()).toBe(Buffer.from(before + middle + after).toString())
    }),
  )
})

test('a piece serves many answers', async () => {
  const piece = await pieceOf('Bảng tiến độ '.repeat(10_000))
  const told = (name: string) => gunzipSync(spliceGzip(`<p>${name}</p>`, piece, '</html>')).toString()
  expect(told('Lò Thị Mẫu')).toBe(`<p>Lò Thị Mẫu</p>${'Bảng tiến độ '.repeat(10_000)}</html>`)
  expect(told('Giàng A Mẫu')).toContain('<p>Giàng A Mẫu</p>Bảng')
})
