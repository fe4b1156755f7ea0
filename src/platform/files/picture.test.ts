import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readyPicture } from './picture.ts'

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a5' } })
const jpeg = async (width: number, height: number) =>
  new Uint8Array(await blank(width, height).jpeg().toBuffer())
const refused = (name: string, bytes: Uint8Array, code: string) =>
  expect(readyPicture({ name, bytes }, 'anh')).rejects.toMatchObject({ code, fields: { anh: { code } } })

describe('a picture', () => {
  it('is kept as it was taken, and made smaller for pages, never larger', async () => {
    const { original, width, sizes } = await readyPicture(
      { name: 'hội nghị.jpg', bytes: await jpeg(1200, 800) },
      'anh',
    )
    expect([original.kind, width]).toEqual(['jpeg', 1200])
    expect(sizes.map((one) => [one.width, one.height, one.file.mediaType])).toEqual([
      [480, 320, 'image/webp'],
      [960, 640, 'image/webp'],
    ])
  })

  it('stands upright although the camera was turned, and says no place', async () => {
    const bytes = await blank(900, 600)
      .withExif({ IFD0: { Copyright: 'x' }, IFD3: { GPSLatitude: '21/1 23/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { width, height, sizes, original } = await readyPicture(
      { name: 'a.jpg', bytes: new Uint8Array(bytes) },
      'anh',
    )
    expect([width, height]).toEqual([600, 900])
    expect(sizes.map((one) => [one.width, one.height])).toEqual([[480, 720]])
    const kept = await sharp(original.bytes).metadata()
    expect(Buffer.from(kept.exif ?? []).includes('GPS')).toBe(false)
    expect((await sharp(sizes[0]?.file.bytes).metadata()).exif).toBeUndefined()
  })

  it('of 60 million pixels is refused before it is unpacked', async () => {
    const bytes = await jpeg(10_000, 6_000)
    await refused('to.jpg', bytes, 'upload.too_many_pixels')
  }, 60_000)

  it('that is a program, a drawing with a script, a stamp or damaged is refused, each by its sentence', async () => {
    await refused('anh.jpg', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]), 'upload.program')
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    await refused('hinh.png', new TextEncoder().encode(svg), 'upload.svg')
    await refused('tem.jpg', await jpeg(60, 40), 'upload.picture_too_small')
    const whole = await jpeg(1200, 800)
    await refused('dut.jpg', whole.subarray(0, whole.length / 3), 'upload.picture_damaged')
  })
})
