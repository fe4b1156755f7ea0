/** What is counted of reports; see `completenessOf`. */
export type Counts = {
  readonly expected: number
  /** Sent and approved by the unit's leader; accepted ones among them. */
  readonly received: number
  readonly accepted: number
  readonly onTime: number
  readonly late: number
  /** Past its day and not there. */
  readonly missing: number
  readonly returned: number
}

const added = (one: Counts, other: Counts): Counts => ({
  expected: one.expected + other.expected,
  received: one.received + other.received,
  accepted: one.accepted + other.accepted,
  onTime: one.onTime + other.onTime,
  late: one.late + other.late,
  missing: one.missing + other.missing,
  returned: one.returned + other.returned,
})

export const none: Counts = {
  expected: 0,
  received: 0,
  accepted: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  returned: 0,
}

/** One line a unit, over all the periods counted. */
export const sumByUnit = <Row extends Counts & { readonly unitId: number | null }>(
  rows: readonly Row[],
): readonly Row[] => {
  const sums = new Map<number | null, Row>()
  for (const row of rows) {
    const before = sums.get(row.unitId)
    sums.set(row.unitId, before ? { ...before, ...added(before, row) } : row)
  }
  return [...sums.values()]
}

/** Over all of them. */
export const sumAll = (rows: readonly Counts[]): Counts => rows.reduce(added, none)

/** How a cell of units by periods stands: the worst that is at or below the unit decides. */
export const standingOf = (
  counts: Counts | undefined,
): 'on-time' | 'late' | 'missing' | 'returned' | 'exempt' => {
  if (counts === undefined || counts.expected === 0) return 'exempt'
  if (counts.returned > 0) return 'returned'
  if (counts.received < counts.expected) return 'missing'
  return counts.late > 0 ? 'late' : 'on-time'
}

/** 0 … 5: how much of a group has reported; a step is reached only when it is reached in full. */
export const shadeOf = ({ received, expected }: Pick<Counts, 'received' | 'expected'>): number =>
  expected === 0 ? 0 : received === expected ? 5 : Math.floor((received / expected) * 5)
