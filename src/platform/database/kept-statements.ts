import { createHash } from 'node:crypto'

const repeats = 5
const mostKept = 200
const mostWatched = 2_000
const longest = 4_000

/** Where the best plan depends on the values (patterns, lists, words sought), each asking is planned by itself. */
const wantsItsOwnPlan = /\b(?:like|unnest|any|json_populate_recordset|to_tsquery)\b/i

export type StatementNames = {
  nameOf(sql: string): string | null
  /** Every statement is read and planned anew, under another name. */
  forget(): void
}

/**
 * Names for statements that come again and again: under a name the server reads and plans them once for each connection.
 * A name is null until the statement has shown that it comes back, and for those whose plan hangs on the values.
 */
export const makeStatementNames = (): StatementNames => {
  const asked = new Map<string, number>()
  const names = new Map<string, string>()
  let generation = 0
  return {
    nameOf: (sql) => {
      const known = names.get(sql)
      if (known) return known
      if (names.size >= mostKept || sql.length > longest || wantsItsOwnPlan.test(sql)) return null
      const times = (asked.get(sql) ?? 0) + 1
      if (times < repeats) {
        if (asked.size >= mostWatched) asked.clear()
        asked.set(sql, times)
        return null
      }
      asked.delete(sql)
      const name = `kept_${generation}_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
      names.set(sql, name)
      return name
    },
    forget: () => {
      generation += 1
      names.clear()
    },
  }
}
