/** What is counted of a place at a cut-off; ratios are always of the areas that reported, with the coverage beside. */
export type Total = {
  readonly areas: number
  readonly reported: number
  readonly fullAreas: number
  readonly closed: number
  readonly listed: number
  readonly listedReported: number
  readonly voted: number
  readonly byPhone: number
  /** When the latest figure was counted; null: none has come. */
  readonly figuresAt: string | null
}

export type CommuneTotal = Total & {
  readonly unitId: number
  readonly code: string
  readonly name: string
  readonly districtId: number | null
}

export type PlaceTotal = Total & {
  readonly unitId: number
  readonly code: string
  readonly name: string
  readonly communes: number
  readonly fullCommunes: number
}

export type Whole = Total & {
  readonly communes: number
  readonly fullCommunes: number
  readonly districts: number
  readonly fullDistricts: number
}

const nothing: Total = {
  areas: 0,
  reported: 0,
  fullAreas: 0,
  closed: 0,
  listed: 0,
  listedReported: 0,
  voted: 0,
  byPhone: 0,
  figuresAt: null,
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one

/** The sum; taken over communes it is exact, because each area belongs to one. */
export const sumOf = (totals: readonly Total[]): Total =>
  totals.reduce<Total>(
    (sum, one) => ({
      areas: sum.areas + one.areas,
      reported: sum.reported + one.reported,
      fullAreas: sum.fullAreas + one.fullAreas,
      closed: sum.closed + one.closed,
      listed: sum.listed + one.listed,
      listedReported: sum.listedReported + one.listedReported,
      voted: sum.voted + one.voted,
      byPhone: sum.byPhone + one.byPhone,
      figuresAt: later(sum.figuresAt, one.figuresAt),
    }),
    nothing,
  )

/** A place is at 100 % when all its areas reported and all their listed voters voted. */
export const isWhole = ({ areas, reported, voted, listed }: Total): boolean =>
  areas > 0 && reported === areas && voted === listed

type District = { readonly id: number; readonly code: string; readonly name: string }

/** District by district, in the order given: the standing order, never by turnout. */
export const byDistrict = (
  communes: readonly CommuneTotal[],
  districts: readonly District[],
): readonly PlaceTotal[] =>
  districts.flatMap(({ id, code, name }) => {
    const own = communes.filter(({ districtId }) => districtId === id)
    if (own.length === 0) return []
    return [
      {
        ...sumOf(own),
        unitId: id,
        code,
        name,
        communes: own.length,
        fullCommunes: own.filter(isWhole).length,
      },
    ]
  })

export const wholeOf = (communes: readonly CommuneTotal[]): Whole => {
  const districts = [...Map.groupBy(communes, ({ districtId }) => districtId)].filter(([id]) => id !== null)
  return {
    ...sumOf(communes),
    communes: communes.length,
    fullCommunes: communes.filter(isWhole).length,
    districts: districts.length,
    fullDistricts: districts.filter(([, own]) => own.every(isWhole)).length,
  }
}
