import { sql } from 'kysely'
import type { Reader } from '../src/platform/database/handles.ts'

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

type ColumnFact = Omit<Column, 'words'> & { check: string | null }
type RelationFact = { name: string; comment: string | null; kind: string; columns: ColumnFact[] }

const facts = sql<RelationFact>`
  select c.relname as name, obj_description(c.oid) as comment, c.relkind as kind,
    (select json_agg(json_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, null),
        'nullable', not a.attnotnull,
        'given', case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
                      when a.atthasdef or a.attidentity = 'd' then 'default' else 'never' end,
        'check', (select pg_get_constraintdef(k.oid) from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1)
      ) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
  order by c.oid`

/** `CHECK ((state = ANY (ARRAY['a'::text, 'b'::text])))` → a, b; any other check says nothing about words. */
const wordsOf = (check: string | null): string[] | null => {
  const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[([^\]]*)\]\)\)\)$/.exec(check ?? '')?.[1]
  return list === undefined ? null : [...list.matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? '')
}

const column = ({ check, ...fact }: ColumnFact): Column => ({ ...fact, words: wordsOf(check) })

/** The tables and views of the migrated database. Throws when one does not say whose it is (`room · …`). */
export const readCatalogue = async (reader: Reader): Promise<Relation[]> => {
  const { rows } = await facts.execute(reader)
  return rows.map(({ name, comment, kind, columns }) => {
    const room = /^([a-z]+) · /.exec(comment ?? '')?.[1]
    if (!room) throw new Error(`${name} lacks its comment: comment on table ${name} is 'room · …'`)
    return { room, name, view: kind === 'v', columns: columns.map(column) }
  })
}
