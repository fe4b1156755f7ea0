import { sql } from 'kysely'
import type { Reader } from '../src/platform/database/handles.ts'
import { type Origin, originsOf } from './view-columns.ts'

export type Column = {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  /** 'always': the database alone writes it. */
  readonly given: 'never' | 'default' | 'always'
  /** The words that the column's check allows; null: any. */
  readonly words: readonly string[] | null
}

export type Relation = {
  readonly room: string
  readonly name: string
  readonly view: boolean
  readonly columns: readonly Column[]
}

type ColumnFact = Omit<Column, 'words'> & { number: number; check: string | null }
type RelationFact = {
  oid: number
  name: string
  comment: string | null
  kind: string
  columns: ColumnFact[]
  tree: string | null
}

const facts = sql<RelationFact>`
  select c.oid, c.relname as name, obj_description(c.oid) as comment, c.relkind as kind,
    (select json_agg(json_build_object(
        'number', a.attnum,
        'name', a.attname,
        'type', format_type(a.atttypid, null),
        'nullable', not a.attnotnull,
        'given', case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
                      when a.atthasdef or a.attidentity = 'd' then 'default' else 'never' end,
        'check', (select pg_get_constraintdef(k.oid) from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1)
      ) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select r.ev_action::text from pg_rewrite r where r.ev_class = c.oid and c.relkind = 'v') as tree
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
  order by c.oid`

/** `CHECK ((state = ANY (ARRAY['a'::text, 'b'::text])))` → a, b; any other check says nothing about words. */
const wordsOf = (check: string | null): string[] | null => {
  const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[([^\]]*)\]\)\)\)$/.exec(check ?? '')?.[1]
  return list === undefined ? null : [...list.matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? '')
}

type Known = Pick<Column, 'nullable' | 'words'>

const throughView = (origin: Origin | undefined, known: ReadonlyMap<string, Known>): Known => {
  const source = origin?.from ? known.get(`${origin.from.table}.${origin.from.column}`) : undefined
  if (source) return { nullable: source.nullable || origin?.mayBeMissing === true, words: source.words }
  return { nullable: origin?.neverNull !== true, words: null }
}

const columnsOf = ({ oid, columns, tree }: RelationFact, known: Map<string, Known>): Column[] => {
  const origins = tree === null ? null : originsOf(tree)
  return columns.map(({ check, number, ...fact }, index) => {
    const seen = origins
      ? throughView(origins[index], known)
      : { nullable: fact.nullable, words: wordsOf(check) }
    known.set(`${oid}.${number}`, seen)
    return { ...fact, ...seen }
  })
}

/**
 * The tables and views of the migrated database. Throws when one does not say whose it is (`room · …`). What views may
 * leave empty is only known on PostgreSQL 16 or newer.
 */
export const readCatalogue = async (reader: Reader): Promise<Relation[]> => {
  const { rows } = await facts.execute(reader)
  const known = new Map<string, Known>()
  return rows.map((fact) => {
    const room = /^([a-z]+) · /.exec(fact.comment ?? '')?.[1]
    if (!room) throw new Error(`${fact.name} lacks its comment: comment on table ${fact.name} is 'room · …'`)
    return { room, name: fact.name, view: fact.kind === 'v', columns: columnsOf(fact, known) }
  })
}
