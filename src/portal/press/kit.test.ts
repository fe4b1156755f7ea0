import { expect, it } from 'vitest'
import { inZip, type KitPicture, nameInZip, picturesInZip } from './kit.ts'

const picture = (size: number, name = 'a.jpg'): KitPicture => ({
  fileId: name,
  href: '/anh/x',
  alt: 'a',
  caption: 'a',
  credit: null,
  of: 'a',
  from: 'article',
  width: null,
  height: null,
  name,
  size,
})

it('takes pictures into the file as long as there is room, and leaves out one that is too large alone', () => {
  const large = picture(inZip.bytes - 10)
  const tooMuch = picture(11)
  const small = picture(10)
  expect(picturesInZip([large, tooMuch, small])).toEqual([large, small])
  expect(picturesInZip(Array.from({ length: 40 }, () => picture(1)))).toHaveLength(inZip.pictures)
})

it('names a picture so that every program unpacks it, and never out of its folder', () => {
  expect(nameInZip(picture(1, 'Lễ ra quân ở Đồi Cao.jpg'), 0)).toBe('anh/01-Le-ra-quan-o-Doi-Cao.jpg')
  expect(nameInZip(picture(1, '../../etc/passwd'), 11)).toBe('anh/12-etc-passwd')
  expect(nameInZip(picture(1, '…'), 2)).toBe('anh/03-anh')
})
