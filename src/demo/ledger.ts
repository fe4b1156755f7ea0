/** What seed/demo calls a thing by, and the id that the command gave it: `person:lo-thi-thoa` → its uuid. */
export type Ledger = {
  keep(key: string, id: string | number): void
  /** Throws when no deed has made it yet: the order of the steps, or a reference of the data, is wrong. */
  id(key: string): string
  unit(id: string): number
  has(key: string): boolean
}

export const newLedger = (): Ledger => {
  const kept = new Map<string, string | number>()
  const must = (key: string): string | number => {
    const id = kept.get(key)
    if (id === undefined) throw new Error(`the replay has not made ${key} yet`)
    return id
  }
  return {
    keep: (key, id) => {
      kept.set(key, id)
    },
    id: (key) => String(must(key)),
    unit: (id) => Number(must(`unit:${id}`)),
    has: (key) => kept.has(key),
  }
}
