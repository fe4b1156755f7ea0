import { expect, it } from 'vitest'
import { unpack, zipEntries } from './zip.ts'
import { writeZip } from './zip-writer.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const moment = '2021-05-23T22:10:30'

it('is read again as it was written, texts packed and pictures as they are', () => {
  const long = text('Cử tri đi bầu. '.repeat(200))
  const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) % 251)
  const zip = writeZip(
    [
      { name: 'thông-tin.txt', bytes: long },
      { name: 'anh/1.jpg', bytes: picture, packed: true },
      { name: 'rong.txt', bytes: text('') },
    ],
    moment,
  )
  const entries = zipEntries(zip) ?? []
  expect(entries.map(({ name, method }) => [name, method])).toEqual([
    ['thông-tin.txt', 8],
    ['anh/1.jpg', 0],
    ['rong.txt', 8],
  ])
  const [words, image, empty] = entries.map((entry) => unpack(zip, entry, 100_000))
  expect(Buffer.from(words ?? []).equals(Buffer.from(long))).toBe(true)
  expect(Buffer.from(image ?? []).equals(Buffer.from(picture))).toBe(true)
  expect(empty).toHaveLength(0)
  expect(entries[0]?.packedSize).toBeLessThan(long.length / 10)
})

it('says the sum and the time of each file, by which programs tell a broken one', () => {
  const zip = Buffer.from(writeZip([{ name: 'a', bytes: text('123456789') }], moment))
  // the well-known check value of CRC-32
  expect(zip.readUInt32LE(14).toString(16)).toBe('cbf43926')
  const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)]
  expect([date >> 9, (date >> 5) & 15, date & 31]).toEqual([41, 5, 23])
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([22, 10, 30])
})
