import { describe, expect, it } from 'vitest'
import { partSections, type Section } from './house-frame.tsx'

const section = (href: string): Section => ({
  href,
  text: { vi: href, en: href },
  audience: 'signed-in',
})
const sections = (count: number): readonly Section[] =>
  Array.from({ length: count }, (_, at) => section(`/${at}`))

describe('the sections of the office', () => {
  it('stand in the open while they are seven', () => {
    const { open, more } = partSections(sections(7), () => 0)
    expect([open.length, more.length]).toEqual([7, 0])
  })

  it('beyond seven leave six in the open, so that six and the word for the rest are seven links', () => {
    const { open, more } = partSections(sections(12), () => 0)
    expect([open.length, more.length]).toEqual([6, 6])
  })

  it('put in the open what ranks highest, in the order of the house', () => {
    const rank: Readonly<Record<string, number>> = { '/8': 2, '/7': 2, '/0': 3 }
    const { open, more } = partSections(sections(9), ({ href }) => rank[href] ?? 1)
    expect(open.map(({ href }) => href)).toEqual(['/0', '/1', '/2', '/3', '/7', '/8'])
    expect(more.map(({ href }) => href)).toEqual(['/4', '/5', '/6'])
  })
})
