import { expect, it } from 'vitest'
import { makeKeptFiles } from './kept-files.ts'

const bytes = (length: number): Uint8Array => new Uint8Array(length)

it('makes a file once for all who ask, and anew when its content is another', async () => {
  const kept = makeKeptFiles(100)
  let made = 0
  const make = async () => {
    made += 1
    return bytes(10)
  }
  await Promise.all([kept.of('a', make), kept.of('a', make), kept.of('b', make)])
  await kept.of('a', make)
  expect(made).toBe(2)
  expect(kept.bytes).toBe(20)
})

it('lets go of what was not asked for longest, and never holds more than it may', async () => {
  const kept = makeKeptFiles(25)
  const made: string[] = []
  const ask = (mark: string, length = 10) =>
    kept.of(mark, async () => {
      made.push(mark)
      return bytes(length)
    })
  await ask('a')
  await ask('b')
  await ask('a')
  await ask('c')
  await ask('large', 26)
  expect(kept.bytes).toBe(20)
  await ask('a')
  await ask('b')
  expect(made).toEqual(['a', 'b', 'c', 'large', 'b'])
})

it('keeps nothing of what failed', async () => {
  const kept = makeKeptFiles(100)
  await expect(kept.of('a', () => Promise.reject(new Error('no picture')))).rejects.toThrow('no picture')
  expect(await kept.of('a', async () => bytes(3))).toHaveLength(3)
})
