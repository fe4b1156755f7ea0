import { describe, expect, it } from 'vitest'
import { packagedText } from '../../platform/files/packaged-text.ts'
import { readYaml } from '../../platform/law/yaml-text.ts'
import { dutySteps } from '../duties/duty.ts'
import { addresseesOf, offered, readMatrix } from './duty-matrix.ts'

const file = readYaml({ path: 'seed/duty-matrix.yaml', text: packagedText('seed/duty-matrix.yaml') })
const matrix = readMatrix('data' in file ? file.data : null)
const lineOf = (name: string) => matrix.find((line) => line.class === name)

describe('the matrix of duties', () => {
  it('gives each class its own steps, and no step twice', () => {
    expect(matrix).toHaveLength(12)
    expect(lineOf('ubnd_xa')).toMatchObject({ mode: 'giao', via: 'ubnd_huyen', scope: 'subtree' })
    expect(lineOf('phong_thuoc_co_quan')?.steps).toContain('ke_hoach_noi_bo')
    expect(lineOf('phong_thuoc_co_quan')?.steps).not.toContain('ke_hoach')
    expect(lineOf('luc_luong_vu_trang')).toMatchObject({ mode: 'nganh_doc', steps: ['nhan'] })
    for (const { steps } of matrix) {
      expect(new Set(steps).size).toBe(steps.length)
      expect(dutySteps).toEqual(expect.arrayContaining(steps))
    }
  })

  it('asks a requested or own-line body for nothing that could be urged', () => {
    const other = matrix.filter(({ mode }) => mode !== 'giao').flatMap(({ steps }) => steps)
    expect(new Set(other)).toEqual(new Set(['nhan', 'bao_cao_tu_nguyen']))
  })

  it('offers the classes that stand below, as long as the class exists', () => {
    const counts = [
      { class: 'ubnd_huyen', children: 10, subtree: 10 },
      { class: 'ubnd_xa', children: 0, subtree: 129 },
      { class: 'phong_thuoc_co_quan', children: 0, subtree: 60 },
    ]
    const on = (day: string) => offered(matrix, counts, day).map(({ line, count }) => [line.class, count])
    expect(on('2025-06-30')).toEqual([
      ['ubnd_huyen', 10],
      ['ubnd_xa', 129],
    ])
    expect(on('2025-07-01')).toEqual([['ubnd_xa', 129]])
  })

  it('gives the steps that were ticked, with their days', () => {
    const line = lineOf('ubnd_xa')
    if (!line) throw new Error('no line')
    const dues: Readonly<Record<string, string | null>> = { nhan: '2021-03-12', bao_cao: null }
    expect(addresseesOf(line, 7, 'de_nghi', (step) => dues[step])).toEqual({
      class: 'ubnd_xa',
      underId: 7,
      scope: 'subtree',
      receiverClass: 'ubnd_huyen',
      mode: 'de_nghi',
      steps: [
        { step: 'nhan', dueOn: '2021-03-12' },
        { step: 'bao_cao', dueOn: null },
      ],
    })
  })

  it('is refused when a step is misspelt', () => {
    expect(() => readMatrix({ duties: [{ class: 'x', mode: 'giao', steps: ['ke_hoach_x'] }] })).toThrow()
  })
})
