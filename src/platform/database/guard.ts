import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kysely, type KyselyPlugin, type RootOperationNode, sql } from 'kysely'
import type { Database, EngineName, Tables, Writer } from './handles.ts'

type Ticket = { open: boolean }

const passing = (check: (node: RootOperationNode) => void): KyselyPlugin => ({
  transformQuery({ node }) {
    check(node)
    return node
  },
  transformResult: async ({ result }) => result,
})

const reads = /^\s*(select|with|values|show|explain)\b/i

const writesInside = /\(\s*(insert|update|delete|merge)\s/i

/** The types say it already; raw SQL is the door that they leave open. */
const mustRead = (node: RootOperationNode): void => {
  const raw = node.kind === 'RawNode' ? node.sqlFragments.join('?') : ''
  const allowed = node.kind === 'SelectQueryNode' || (reads.test(raw) && !writesInside.test(raw))
  if (!allowed) throw new Error('a reader only reads; write through database.write')
}

/**
 * Wraps an engine so that the three mistakes which hang or corrupt silently are loud instead: asking the reader while
 * one's own transaction is open (on the embedded engine it would wait for itself for ever), opening a second
 * transaction inside the first, and keeping a writer after its transaction has ended.
 */
export const guardedDatabase = (engine: EngineName, kysely: Kysely<Tables>): Database => {
  const current = new AsyncLocalStorage<Ticket>()
  const insideTransaction = (): boolean => current.getStore()?.open ?? false

  const reader = kysely.withPlugin(
    passing((node) => {
      if (insideTransaction())
        throw new Error('query outside the open transaction: use the writer you were given')
      mustRead(node)
    }),
  )

  const lent = (writer: Writer, ticket: Ticket): Writer =>
    writer.withPlugin(
      passing(() => {
        if (!ticket.open) throw new Error('the writer was used after its transaction ended')
      }),
    ) as Writer

  return {
    engine,
    reader,
    async write(run) {
      if (insideTransaction()) throw new Error('nested write: a transaction is already open here')
      const ticket = { open: true }
      return kysely.transaction().execute((writer) =>
        current.run(ticket, async () => {
          try {
            return await run(lent(writer, ticket))
          } finally {
            ticket.open = false
          }
        }),
      )
    },
    async tidy(table, how) {
      if (insideTransaction()) throw new Error('a table is not tidied while a transaction is open')
      const words = how === 'vacuum' ? sql`vacuum (analyze)` : sql`analyze`
      await sql`${words} ${sql.table(table)}`.execute(kysely)
    },
    close: () => kysely.destroy(),
  }
}
