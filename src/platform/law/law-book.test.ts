import { expect, it } from 'vitest'
import { lawFiles, loadLaw } from './load-law.ts'
import { makeLawBook } from './law-book.ts'
import { emptyLaw } from './law.ts'
import { readLaw } from './read-law.ts'

it('holds one law at a time, the same object for all who ask', () => {
  const book = makeLawBook(emptyLaw)
  expect(book.inForce()).toBe(emptyLaw)
  const law = loadLaw()
  book.replace(law)
  expect(book.inForce()).toBe(law)
  expect(book.inForce()).toBe(book.inForce())
})

it('keeps the last good law: a text with faults is never a law that could take its place', () => {
  const book = makeLawBook(loadLaw())
  const before = book.inForce()
  const { law } = readLaw([...lawFiles(), { path: 'danh-muc/them.yaml', text: 'awards: [' }])
  if (law) book.replace(law)
  expect(book.inForce()).toBe(before)
})
