import { type SqlBool, sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import { holding } from '../../platform/database/like.ts'
import type { Day } from '../../platform/plain/day.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { columns, unitsOn } from '../queries.ts'
import type { UnitOn } from '../unit.ts'

export type SearchOptions = {
  readonly underPath?: string
  readonly classes?: readonly string[]
  readonly limit?: number
}

/** So many places of one name are looked below. */
const mostPlaces = 100

/** Where units of this name stand, the highest first. */
const placesOf = async (reader: Reader, key: string, today: Day): Promise<readonly string[]> => {
  const places = await unitsOn(reader, today)
    .select('v.path')
    .where('v.searchKey', 'like', holding(key))
    .orderBy(sql`length(v.path)`)
    .orderBy('v.path')
    .limit(mostPlaces)
    .execute()
  return places.map(({ path }) => path)
}

/** What is looked for, "Tên, tên cấp trên": units whose name or code holds the first part, below those of the others. */
const soughtUnits = async (
  reader: Reader,
  text: string,
  today: Day,
  { underPath, classes }: SearchOptions,
) => {
  const [key = fold(text), ...above] = fold(text)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  let asked = unitsOn(reader, today).where((is) =>
    is.or([is('v.searchKey', 'like', holding(key)), is('u.code', '=', key), is('u.officialCode', '=', key)]),
  )
  for (const part of above.slice(0, 3)) {
    const places = await placesOf(reader, part, today)
    asked = asked.where((is) =>
      is.or(places.map((path) => is.and([is('v.path', 'like', `${path}%`), is('v.path', '<>', path)]))),
    )
  }
  if (underPath) asked = asked.where('v.path', 'like', `${underPath}%`)
  if (classes) asked = asked.where('v.class', 'in', classes.length > 0 ? [...classes] : [''])
  return { asked, key }
}

/**
 * Units whose name or code holds the text; accents optional, an exact spelling first. What stands behind a comma names a
 * unit above: "Tên, tên cấp trên".
 */
export const searchUnits = async (
  reader: Reader,
  text: string,
  today: Day,
  options: SearchOptions = {},
): Promise<UnitOn[]> => {
  const { asked, key } = await soughtUnits(reader, text, today, options)
  const name = (text.split(',')[0] ?? '').trim().toLowerCase()
  return asked
    .select(columns)
    .orderBy(sql<SqlBool>`lower(v.name) like ${`%${name}%`}`, 'desc')
    .orderBy(sql<SqlBool>`v.search_key like ${`${key}%`}`, 'desc')
    .orderBy('v.sortKey')
    .orderBy('u.id')
    .limit(options.limit ?? 25)
    .execute()
}

/** How many units searchUnits would find without a limit. */
export const countSought = async (
  reader: Reader,
  text: string,
  today: Day,
  options: SearchOptions = {},
): Promise<number> => {
  const { asked } = await soughtUnits(reader, text, today, options)
  const { all } = await asked.select((is) => is.fn.countAll<number>().as('all')).executeTakeFirstOrThrow()
  return Number(all)
}
