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
