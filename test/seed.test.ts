import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { administrativeUnits, files, mergers } from '../seed/administrative-units/make.ts'

const count = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, group]) => [name, group.length]))

const xaOfDienBienDong =
  'Mường Luân, Luân Giói, Chiềng Sơ, Phình Giàng, Pú Hồng, Na Son, Phì Nhừ, Xa Dung, Keo Lôm, Pú Nhi, Nong U, Háng Lìa, Tìa Dình'
const communesOfDienBienDong = [
  'thị trấn Điện Biên Đông',
  ...xaOfDienBienDong.split(', ').map((name) => `xã ${name}`),
]

describe('administrative units', () => {
  it.each([
    ['11', { tinh: 1, 'thanh-pho': 1, 'thi-xa': 1, huyen: 8, xa: 115, phuong: 9, 'thi-tran': 5 }],
    ['66', { tinh: 1, 'thanh-pho': 1, 'thi-xa': 1, huyen: 13, xa: 152, phuong: 20, 'thi-tran': 12 }],
  ])('of province %s are counted by kind', (code, expected) => {
    expect(count(administrativeUnits(code), (unit) => unit.kind)).toEqual(expected)
  })

  it.each(['11', '66'])(
    'of province %s have codes of their own, a parent in the list, and composed names',
    (code) => {
      const units = administrativeUnits(code)
      const codes = new Set(units.map((unit) => unit.code))
      expect(codes.size).toBe(units.length)
      expect(units.filter((unit) => unit.parentCode && !codes.has(unit.parentCode))).toEqual([])
      expect(
        units.filter((unit) => unit.name !== unit.name.normalize('NFC') || /[’,"]|\s\s/.test(unit.name)),
      ).toEqual([])
    },
  )

  it('name the fourteen communes of Điện Biên Đông as the district does', () => {
    const communes = administrativeUnits('11').filter((unit) => unit.parentCode === '101')
    expect(communes.map((unit) => unit.name).sort()).toEqual(communesOfDienBienDong.sort())
  })

  it('each have a successor of 01/07/2025', () => {
    const rows = mergers()
    expect(new Set(rows.map((row) => row.oldCode)).size).toBe(129 + 184)
    expect(rows.filter((row) => row.oldCode === '24221').map((row) => row.newName)).toEqual([
      'xã Ia Lốp',
      'xã Ia Rvê',
    ])
    const successors = [...new Map(rows.map((row) => [row.newCode, row])).values()]
    expect(count(successors, (row) => row.newProvince)).toEqual({ 'Điện Biên': 45, 'Đắk Lắk': 68 })
  })

  it('stand in the committed files as the script makes them', () => {
    for (const [name, text] of files()) {
      expect(readFileSync(new URL(`../seed/administrative-units/${name}`, import.meta.url), 'utf8')).toBe(
        text,
      )
    }
  })
})
