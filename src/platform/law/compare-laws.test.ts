import { expect, it } from 'vitest'
import { compareLaws } from './compare-laws.ts'
import { lawFiles, loadLaw } from './load-law.ts'
import { readLaw } from './read-law.ts'

it('tells what a law brings, takes away and says otherwise', () => {
  const law = loadLaw()
  expect(compareLaws(law, loadLaw())).toEqual([])
  const files = lawFiles()
    .filter(({ path }) => !path.startsWith('huong-dan-01-2022-tra-on/'))
    .map(({ path, text }) => ({ path, text: text.replace('value: 2340000', 'value: 2350000') }))
  const { law: other } = readLaw(files)
  if (!other) throw new Error('not read')
  expect(compareLaws(law, other)).toEqual([
    { kind: 'instrument', id: 'HD01-2022-TraOn', change: 'removed', subject: null },
    { kind: 'value', id: 'ND73-2024.D3.K2.luong-co-so', change: 'changed', subject: null },
    {
      kind: 'clause',
      id: 'HD01-2022-TraOn.ket-qua-cum-khoi (2022-05-05)',
      change: 'removed',
      subject: 'selection',
    },
  ])
  expect(compareLaws(other, law).map((one) => one.change)).toEqual(['added', 'changed', 'added'])
})
