import { expect, test } from 'vitest'
import { compareVersions } from './compare.ts'

const version = (body: string, leadEn: string | null = null) => ({
  title: 'Ra quân',
  lead: null,
  body,
  titleEn: null,
  leadEn,
  bodyEn: null,
})

test('only the parts that differ are told, in the order of the page', () => {
  expect(compareVersions(version('Một.'), version('Một.'))).toEqual([])
  expect(compareVersions(version('Một.'), version('Hai.', 'Two.')).map(({ part }) => part)).toEqual([
    'body',
    'leadEn',
  ])
})
