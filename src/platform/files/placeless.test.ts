import { describe, expect, it } from 'vitest'
import { checkUpload } from './upload.ts'
import { placeless } from './placeless.ts'

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const checked = (name: string, bytes: readonly number[]) =>
  checkUpload(
    { name, bytes: Uint8Array.from(bytes) },
    { kinds: ['jpeg', 'png', 'webp', 'pdf'], limit: 10_000 },
  )
const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text)

const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
]

/** Orientation 6 and a pointer to a block with a place in it, little end first as phones write it. */
const exif = [
  ...ascii('Exif'),
  0,
  0,
  ...ascii('II'),
  42,
  0,
  8,
  0,
  0,
  0,
  2,
  0,
  0x12,
  0x01,
  3,
  0,
  1,
  0,
  0,
  0,
  6,
  0,
  0,
  0,
  0x25,
  0x88,
  4,
  0,
  1,
  0,
  0,
  0,
  38,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  ...ascii('GPS 21.39N 103.02E'),
]

const picture = [...segment(0xdb, [0, 1, 2]), 0xff, 0xda, 0, 4, 1, 2, 9, 9, 9, 0xff, 0xd9]

describe('a picture that is kept', () => {
  it('has lost the place of a JPEG and stands upright all the same', () => {
    const photo = checked('anh.jpg', [
      0xff,
      0xd8,
      ...segment(0xe0, ascii('JFIF\0')),
      ...segment(0xe1, exif),
      ...segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>21,23N')),
      ...picture,
    ])
    const kept = placeless(photo)
    expect(holds(kept.bytes, 'GPS')).toBe(false)
    expect([...kept.bytes.subarray(-picture.length)]).toEqual(picture)
    expect(holds(kept.bytes, 'JFIF')).toBe(true)
    const at = Buffer.from(kept.bytes).indexOf('Exif')
    expect(kept.bytes[at + 6 + 19]).toBe(6)
    expect(kept).toMatchObject({ size: kept.bytes.length, mediaType: 'image/jpeg' })
    expect(kept.sha256).not.toBe(photo.sha256)
    expect([...placeless(kept).bytes]).toEqual([...kept.bytes])
  })

  it('says no orientation where there was none', () => {
    const plain = [0xff, 0xd8, ...picture]
    expect([...placeless(checked('anh.jpg', plain)).bytes]).toEqual(plain)
  })

  it('has lost the remarks of a PNG', () => {
    const chunk = (name: string, body: readonly number[]): number[] => [
      0,
      0,
      0,
      body.length,
      ...ascii(name),
      ...body,
      1,
      2,
      3,
      4,
    ]
    const head = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]
    const kept = placeless(
      checked('anh.png', [
        ...head,
        ...chunk('IHDR', [1, 2]),
        ...chunk('eXIf', ascii('GPS 21.39N')),
        ...chunk('iTXt', ascii('GPSLatitude')),
        ...chunk('IDAT', [7, 7]),
      ]),
    )
    expect([...kept.bytes]).toEqual([...head, ...chunk('IHDR', [1, 2]), ...chunk('IDAT', [7, 7])])
  })

  it('has lost them of a WebP, whose head no longer promises them', () => {
    const chunk = (name: string, body: readonly number[]): number[] => [
      ...ascii(name),
      body.length,
      0,
      0,
      0,
      ...body,
    ]
    const chunks = [...chunk('VP8X', [0x1c, 0]), ...chunk('VP8 ', [5, 5]), ...chunk('EXIF', ascii('GPS.'))]
    const riff = [...ascii('RIFF'), chunks.length + 4, 0, 0, 0, ...ascii('WEBP'), ...chunks]
    const kept = placeless(checked('anh.webp', riff))
    expect([...kept.bytes]).toEqual([
      ...ascii('RIFF'),
      24,
      0,
      0,
      0,
      ...ascii('WEBP'),
      ...chunk('VP8X', [0x10, 0]),
      ...chunk('VP8 ', [5, 5]),
    ])
  })

  it('is told from a paper, which is kept as it is', () => {
    const paper = checked('ban-ky.pdf', ascii('%PDF-1.4 GPS'))
    expect(placeless(paper)).toBe(paper)
  })
})
