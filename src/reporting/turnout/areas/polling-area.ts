import type { Day } from '../../../platform/plain/day.ts'
import type { Values } from '../../../platform/plain/words.ts'

/** A polling area as an import or a form names it; the commune by its code or whole name. */
export type AreaRow = {
  readonly code: string
  readonly number: number
  readonly name: string
  readonly commune: string
  readonly listed: number
  readonly earlyOn: Day | null
  readonly opensAt: string
  readonly closesAt: string
  readonly remark: 'mountain' | 'special' | null
  readonly contact: string | null
  readonly phone: string | null
}

export type AreaFault = {
  readonly at: number
  readonly field: keyof AreaRow
  readonly code: string
  readonly values: Values
}

type Commune = { readonly id: number; readonly districtId: number | null }

/** What is known already: communes by every name they go by, areas by code and by number in their commune. */
export type KnownAreas = {
  readonly communes: ReadonlyMap<string, readonly Commune[]>
  readonly codes: ReadonlyMap<
    string,
    { readonly communeId: number; readonly number: number; readonly listed: number }
  >
  readonly numbers: ReadonlySet<string>
}

export type PlannedArea = AreaRow & { readonly communeId: number; readonly districtId: number | null }

export type AreaPlan = {
  readonly added: readonly PlannedArea[]
  /** Rows that stand there already: an import sent twice adds nothing. */
  readonly same: number
  readonly faults: readonly AreaFault[]
}

const communeOf = (row: AreaRow, known: KnownAreas): Commune | AreaFault['code'] => {
  const [commune, ...others] = known.communes.get(row.commune) ?? []
  if (!commune) return 'area.no_such_commune'
  return others.length > 0 ? 'area.several_communes' : commune
}

/** Decides for every row whether it is added, is there already, or what is wrong with it. */
export const planAreas = (rows: readonly AreaRow[], electionOn: Day, known: KnownAreas): AreaPlan => {
  const added: PlannedArea[] = []
  const faults: AreaFault[] = []
  const codes = new Set<string>()
  const numbers = new Set(known.numbers)
  let same = 0
  rows.forEach((row, at) => {
    const wrong = (field: keyof AreaRow, code: string, values: Values = {}): void => {
      faults.push({ at, field, code, values: { value: row[field] ?? '', ...values } })
    }
    const commune = communeOf(row, known)
    if (typeof commune === 'string') return wrong('commune', commune)
    const there = known.codes.get(row.code)
    if (there && there.communeId === commune.id && there.number === row.number) {
      same += 1
      return
    }
    const place = `${commune.id} ${row.number}`
    const before = faults.length
    if (there || codes.has(row.code)) wrong('code', 'area.code_repeated')
    if (numbers.has(place)) wrong('number', 'area.number_repeated')
    if (row.earlyOn !== null && row.earlyOn >= electionOn) wrong('earlyOn', 'area.early_not_before')
    if (row.opensAt >= row.closesAt) wrong('closesAt', 'area.closes_before')
    codes.add(row.code)
    numbers.add(place)
    if (faults.length === before)
      added.push({ ...row, communeId: commune.id, districtId: commune.districtId })
  })
  return { added, same, faults }
}
