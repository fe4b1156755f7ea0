import { type PGlite, protocol } from '@electric-sql/pglite'
import type { Answer } from './dialect.ts'

type Parameter = string | Uint8Array | null
type Message = Awaited<ReturnType<PGlite['execProtocol']>>['messages'][number]
type Described = Message & {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
}
type Row = Message & { readonly fields: readonly (string | null)[] }
type Done = Message & { readonly text: string }

/** A statement as it was met: how often since it was last planned, and its name once the engine remembers it. */
type Met = { uses: number; readonly name: string }

/** Statements that the engine remembers; the one not used for longest makes room. */
const MOST = 200
/**
 * Nobody gathers statistics by himself here, so a remembered plan would never be thought over: one made while a table was
 * empty would read it whole for ever. After so many uses it is made anew; most of the planning is saved all the same.
 */
const USES = 50
/** A longer one is a list of rows to insert, hardly ever the same twice. */
const LONGEST = 6_000

/**
 * With a list as parameter the plan depends on how long it is, with words that are sought on how many have them: such a
 * statement is planned each time for what it is given.
 */
const wantsItsOwnPlan = /\[\]|\bto_tsquery\b/
const defines = /^\s*(?:create|alter|drop|truncate|grant)\b/i
/** Among several statements it may stand anywhere; a word too many costs no more than some planning. */
const mayDefine = /\b(?:create|alter|drop|truncate|grant)\b/i

const { bind, close, describe, execute, parse, sync } = protocol.serialize
const asked = [describe({ type: 'P' }), execute({}), sync()]

const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const counting = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

/** Rows and count out of the engine's messages; a value is read by its type, as text where nobody knows the type. */
const answerOf = (messages: readonly Message[], readers: PGlite['parsers']): Answer => {
  let fields: Described['fields'] = []
  const rows: Record<string, unknown>[] = []
  let tag = ''
  for (const message of messages) {
    if (message.name === 'rowDescription') fields = (message as Described).fields
    else if (message.name === 'commandComplete') tag = (message as Done).text
    else if (message.name === 'dataRow') {
      const row: Record<string, unknown> = {}
      for (const [at, text] of (message as Row).fields.entries()) {
        const { name = '', dataTypeID = 0 } = fields[at] ?? {}
        row[name] = text === null ? null : (readers[dataTypeID]?.(text, dataTypeID) ?? text)
      }
      rows.push(row)
    }
  }
  const words = tag.split(' ')
  const [command = ''] = words
  return { rows, command, affectedRows: counting.includes(command) ? Number(words.at(-1)) : 0 }
}

type Ready = { readonly before: readonly Uint8Array[]; readonly statement: string }

/** Which statements the engine remembers, and the messages by which it learns and forgets them. */
const makeMemory = () => {
  const known = new Map<string, Met>()
  let last = 0
  const forget = (sql: string): Uint8Array[] => {
    const { name = '', uses = 0 } = known.get(sql) ?? {}
    known.delete(sql)
    return uses > 1 ? [close({ type: 'S', name })] : []
  }
  return {
    forget,
    forgetAll: () => [...known.keys()].flatMap(forget),
    /** What makes the statement ready, and the name by which it is bound; '' is remembered by nobody. */
    ready(sql: string): Ready {
      const unnamed = { before: [parse({ text: sql })], statement: '' }
      if (sql.length > LONGEST || wantsItsOwnPlan.test(sql)) return unnamed
      const met = known.get(sql)
      if (met) {
        met.uses += 1
        known.delete(sql)
        known.set(sql, met)
        if (met.uses > 2 && met.uses <= USES) return { before: [], statement: met.name }
        if (met.uses === 2) return { before: [parse({ name: met.name, text: sql })], statement: met.name }
        return { ...unnamed, before: [...forget(sql), ...unnamed.before] }
      }
      last += 1
      known.set(sql, { uses: 1, name: `s${last}` })
      const [oldest] = known.size > MOST ? known.keys() : []
      return { ...unnamed, before: [...(oldest === undefined ? [] : forget(oldest)), ...unnamed.before] }
    },
  }
}

/**
 * Asks the engine with a single message for a whole question, and lets it remember statements that come again: parsing and
 * planning are most of what a small question costs.
 */
export const makeAsk = (engine: PGlite) => {
  const { ready, forget, forgetAll } = makeMemory()
  const drop = (messages: readonly Uint8Array[]) => engine.execProtocol(joined([...messages, sync()]))

  const askOne = async (sql: string, parameters: readonly Parameter[]): Promise<Answer> => {
    const { before, statement } = ready(sql)
    const values = parameters.map((value) => (value instanceof Uint8Array ? hex(value) : value))
    const message = joined([...before, bind({ statement, values }), ...asked])
    return answerOf((await engine.execProtocol(message)).messages, engine.parsers)
  }

  const askScript = async (sql: string): Promise<Answer> => {
    try {
      const { rows = [], affectedRows = 0 } = (await engine.exec(sql)).at(-1) ?? {}
      return { rows: rows as Record<string, unknown>[], affectedRows }
    } finally {
      if (mayDefine.test(sql)) await engine.runExclusive(() => drop(forgetAll()))
    }
  }

  return (sql: string, parameters: readonly Parameter[]): Promise<Answer> => {
    // several statements at once, as migrations need
    if (parameters.length === 0 && sql.includes(';')) return askScript(sql)
    return engine.runExclusive(async () => {
      try {
        return await askOne(sql, parameters)
      } catch (error) {
        // it is not known how far the engine came with it
        await drop(forget(sql))
        throw error
      } finally {
        if (defines.test(sql)) await drop(forgetAll())
      }
    })
  }
}
