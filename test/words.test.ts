import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { houseFiles } from './rooms/house-files.ts'
import { type Book, bookFaults, booksIn, placesOf } from './words/books.ts'
import { type Coded, refusalCodes } from './words/refusal-codes.ts'

const root = process.cwd()
const paths = [...houseFiles(root)].filter(([path]) => path.startsWith('src/') && !path.includes('.test.'))
const wordPaths = paths.map(([path]) => path).filter((path) => path.endsWith('/words.ts'))

const exportsOf = async (path: string): Promise<Readonly<Record<string, unknown>>> => import(join(root, path))

const constraintsIn = (exported: Readonly<Record<string, unknown>>, path: string): readonly Coded[] =>
  Object.values(exported.constraints ?? {}).map((code) => ({
    code: String(code),
    values: null,
    thrown: true,
    path,
  }))

const books: Book[] = []
const coded: Coded[] = paths.flatMap(([path, text]) => refusalCodes(path, text))

beforeAll(async () => {
  for (const path of wordPaths) {
    const exported = await exportsOf(path)
    books.push(...booksIn(path, exported))
    coded.push(...constraintsIn(exported, path))
  }
})

const refusalBooks = (): readonly Book[] => books.filter((book) => book.name === 'refusals')
const refusals = () => new Map(refusalBooks().flatMap((book) => Object.entries(book.words)))

describe('words', () => {
  it('are there in both languages, composed, asking for the same values', () => {
    expect(books.length).toBeGreaterThan(3)
    expect(books.flatMap(bookFaults)).toEqual([])
  })

  it('give every refusal and every fault of a field its sentence', () => {
    expect(coded.length).toBeGreaterThan(10)
    const told = refusals()
    const known = new Set(books.flatMap((book) => Object.keys(book.words)))
    const isSilent = ({ code, thrown }: Coded): boolean => !(thrown ? told.has(code) : known.has(code))
    const silent = coded.filter(isSilent).map(({ code, path }) => `${path} ${code}`)
    expect(silent).toEqual([])
  })

  it('are given every value that a refusal’s sentence asks for', () => {
    const told = refusals()
    const wanting = coded.flatMap(({ code, values, path }) => {
      const sentence = told.get(code)
      const missing = sentence && values ? [...placesOf(sentence)].filter((place) => !values.has(place)) : []
      return missing.map((place) => `${path} ${code} does not give {${place}}`)
    })
    expect(wanting).toEqual([])
  })

  it('tell a code in one room only', () => {
    const codes = refusalBooks().flatMap((book) => Object.keys(book.words))
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  })
})
