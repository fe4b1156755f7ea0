import { slug } from '../platform/plain/vietnamese.ts'
import type { AdministrativeUnit } from './unit-shapes.ts'

/** The id that the demonstration gives to a province or district, by its official code. */
export type DistrictCode = { readonly id: string; readonly code: string }

const classes = new Map<number, AdministrativeUnit['class']>([
  [2, 'tinh'],
  [3, 'ubnd_huyen'],
  [5, 'ubnd_xa'],
])

const classOf = (code: string): AdministrativeUnit['class'] => {
  const found = classes.get(code.length)
  if (!found) throw new Error(`no administrative unit has a code like ${code}`)
  return found
}

const bareName = (name: string): string =>
  name.replace(/^(thành phố|thị xã|thị trấn|tỉnh|huyện|phường|xã) /, '')

/**
 * The rows of seed/administrative-units as units of the demonstration, parents first. A commune's id is its district's
 * id and its name: db-dd-muong-luan.
 */
export const administrativeUnits = (
  csvTexts: readonly string[],
  districts: readonly DistrictCode[],
): readonly AdministrativeUnit[] => {
  const idOf = new Map(districts.map(({ id, code }) => [code, id]))
  const rows = csvTexts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')),
  )
  return rows.map(([code = '', name = '', kind = '', parentCode = '']) => {
    const parent = idOf.get(parentCode) ?? null
    const id = idOf.get(code) ?? `${parent}-${slug(bareName(name))}`
    return { id, code, name, kind, class: classOf(code), parent }
  })
}
