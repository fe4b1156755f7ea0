import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { encode } from 'uqr'
import { readSquareCodes } from '../../../test/read-square-code.ts'
import { squareCodePath, squareCodePng, squareCodeSvg } from './square-code.ts'

const address = 'https://thidua.example.vn/xac-minh/0123456789AB'

/** Which squares a path of bars covers. */
const squaresOf = ({ size, path }: ReturnType<typeof squareCodePath>): boolean[][] => {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(run))
  return grid
}

it('the drawing has the squares of the code, with the rim that readers need', () => {
  const { data } = encode(address, { ecc: 'M', border: 4 })
  const drawn = squareCodePath(address)
  expect(squaresOf(drawn)).toEqual(data)
  for (const edge of [0, 1, 2, 3]) expect(squaresOf(drawn)[edge]?.some(Boolean)).toBe(false)
  expect(squareCodeSvg(address)).toContain(`viewBox="0 0 ${data.length} ${data.length}"`)
})

it('the picture for Word has the same squares', () => {
  const png = Buffer.from(squareCodePng(address, 2))
  const width = png.readUInt32BE(16)
  const idat = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(idat + 4, idat + 4 + png.readUInt32BE(idat - 4)))
  const { data } = encode(address, { ecc: 'M', border: 4 })
  expect(width).toBe(data.length * 2)
  const dark = data.map((_, y) => data.map((__, x) => rows[y * 2 * (width + 1) + 1 + x * 2] === 0))
  expect(dark).toEqual(data)
})

it('is read by a reader of codes: the picture for Word, and the drawing as a screen shows it', async () => {
  expect(await readSquareCodes(squareCodePng(address))).toEqual([address])
  const shown = await sharp(Buffer.from(squareCodeSvg(address)), { density: 300 })
    .png()
    .toBuffer()
  expect(await readSquareCodes(shown)).toEqual([address])
  const plain = await sharp(Buffer.from(squareCodeSvg('không có gì')), { density: 300 })
    .png()
    .toBuffer()
  expect(await readSquareCodes(plain)).not.toContain(address)
})
