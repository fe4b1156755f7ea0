import { describe, expect, it } from 'vitest'
import { sayFaults } from './faults.ts'
import { lawFiles } from './load-law.ts'
import { readLaw } from './read-law.ts'
import type { LawFile } from './read-law.ts'

const files = lawFiles()

type Spoil = readonly [path: string, from: string, to: string]

const spoiled = (spoils: readonly Spoil[]): readonly LawFile[] => {
  for (const [path, from] of spoils)
    if (!files.some((file) => file.path === path && file.text.includes(from)))
      throw new Error(`${path} has no “${from}”`)
  return files.map((file) => ({
    path: file.path,
    text: spoils
      .filter(([path]) => path === file.path)
      .reduce((text, [, from, to]) => text.replace(from, to), file.text),
  }))
}

const faultsOf = (...spoils: readonly Spoil[]): readonly string[] =>
  sayFaults(readLaw(spoiled(spoils)).faults, 'en')

describe('a spoiled law', () => {
  it('is told whole: every fault at once, numbered, with file and line, and nothing of it is taken', () => {
    const spoils: readonly Spoil[] = [
      ['nghi-dinh-98-2023-nd-cp/van-ban.yaml', 'replaces: [ND91-2017]', 'replaces: [ND91-2071]'],
      ['luat-15-2003-qh11/van-ban.yaml', 'mark: confirmed', 'replaces: [L06-2022]\nmark: confirmed'],
      ['danh-muc/che-do.yaml', 'until: 2025-06-30', 'until: 2025-07-01'],
      ['luat-06-2022-qh15/dieu-21.yaml', 'not met:', 'not applicable:'],
      ['nghi-dinh-356-2025-nd-cp/khong-ro-dieu.yaml', 'from: 2026-01-01, value', 'value'],
      ['luat-06-2022-qh15/dieu-22.yaml', 'grassrootsFighterRun, at least', 'grassrootFighterRun, at least'],
      ['luat-06-2022-qh15/dieu-74.yaml', 'article: 74', 'article: [74'],
      ['danh-muc/danh-hieu.yaml', 'ND91-2017.lao-dong-tien-tien', 'ND91-2017.lao-dong-tien-tein'],
      ['du-kien/nomination.yaml', 'where: [chien_si_thi_dua_co_so]', 'where: [chien_si_thi_dua_co_s]'],
      ['nghi-dinh-98-2023-nd-cp/dieu-32.yaml', 'due: 2025-12-31 }', 'due: 2024-12-31 }'],
    ]
    const { law, faults } = readLaw(spoiled(spoils))
    expect(law).toBeNull()
    const told = sayFaults(faults, 'en')
    told.forEach((line, index) =>
      expect(line).toMatch(new RegExp(`^${index + 1}\\. law/[^:]+\\.yaml:\\d+: `)),
    )
    const all = told.join('\n')
    expect(all).toContain('there is no instrument “ND91-2071”; the nearest is “ND91-2017”')
    expect(all).toContain('the replacements form a circle: L06-2022 → L15-2003 → L06-2022')
    expect(all).toContain('validity overlaps: R2022_98 and R2022_152')
    expect(all).toContain('“L06-2022.D21.K1” has no example that is not met')
    expect(all).toContain('a value without a day from which it holds (from)')
    expect(all).toContain('there is no fact “grassrootFighterRun”; the nearest is “grassrootsFighterRun”')
    expect(all).toMatch(/law\/luat-06-2022-qh15\/dieu-74\.yaml:\d+: not YAML: /)
    expect(all).toContain(
      'there is no value “ND91-2017.lao-dong-tien-tein”; the nearest is “ND91-2017.lao-dong-tien-tien”',
    )
    expect(all).toContain(
      '“chien_si_thi_dua_co_s” is not a choice of “awards”; the nearest is “chien_si_thi_dua_co_so”',
    )
    expect(all).toContain('the example says “2024-12-31” but the clause answers “2025-12-31”')
  })

  it.each([
    [
      'two deciders of one award on one day',
      ['danh-muc/danh-hieu.yaml', 'until: 2023-12-31, mark: confirmed', 'until: 2024-01-01, mark: confirmed'],
      'validity overlaps: co_thi_dua_chinh_phu (2017-10-01) and 2024-01-01',
    ],
    [
      'an office nobody knows',
      ['danh-muc/hinh-thuc.yaml', 'who: [president]', 'who: [presidnt]'],
      '“presidnt” is not a choice of “decider”; the nearest is “president”',
    ],
    [
      'a form for a type nobody knows',
      ['nghi-dinh-152-2025-nd-cp/khong-ro-dieu.yaml', 'types: [CONG_TRANG]', 'types: [CONG_TRAN]'],
      '“CONG_TRAN” is not a choice of “types”; the nearest is “CONG_TRANG”',
    ],
    [
      'a procedure for an award nobody knows',
      [
        'quyet-dinh-638-2025-qd-bnv/khong-ro-dieu.yaml',
        'awards: [chien_si_thi_dua_co_so]',
        'awards: [chien_si]',
      ],
      '“chien_si” is not a choice of “awards”',
    ],
    [
      'a term that no value gives',
      [
        'quyet-dinh-311-2025-qd-bnv/khong-ro-dieu.yaml',
        '{ working days: { value: QD311-2025-BNV.tham-dinh } }',
        '{ working days: { value: QD311-2025-BNV.tham-din } }',
      ],
      'there is no value “QD311-2025-BNV.tham-din”; the nearest is “QD311-2025-BNV.tham-dinh”',
    ],
    [
      'a holiday of no calendar',
      ['danh-muc/ngay-nghi.yaml', 'solar: 04-30, ', ''],
      '“solar | lunar” is missing',
    ],
    [
      'an award in both lists',
      ['danh-muc/hinh-thuc.yaml', '  ky_niem_chuong:', '  lao_dong_tien_tien:'],
      '“lao_dong_tien_tien” is already declared in',
    ],
    [
      'a count of records nobody keeps',
      ['du-kien/nomination.yaml', '{ run: ratings,', '{ run: rating,'],
      'there is no fact “rating”; the nearest is “ratings”',
    ],
  ] as const)('tells %s', (_, spoil, sentence) => {
    expect(faultsOf(spoil).join('\n')).toContain(sentence)
  })

  it('has no fault as it stands', () => {
    expect(faultsOf()).toEqual([])
  })
})
