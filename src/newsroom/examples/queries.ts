import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { type Asking, placeSeen, standsWithin } from '../queries.ts'
import type {
  ExampleWishRow,
  GoodExampleFilePurpose,
  GoodExampleFileRow,
  GoodExampleReadingRow,
  GoodExampleRow,
  GoodExampleState,
} from '../tables.ts'

/** The card with this id; throws `example.not_found` (404). */
export const mustFindExample = async (reader: Reader, id: string): Promise<GoodExampleRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('goodExample').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('example.not_found', { status: 404 })
  return found
}

/** A card that this person may see, with the place of its unit; throws `example.not_found` (404). */
export const mustSeeExample = async (asking: Asking, id: string) => {
  const card = await mustFindExample(asking.reader, id)
  const path = await placeSeen(asking, card.unitId)
  if (path === null) throw new Refusal('example.not_found', { status: 404 })
  return { card, path }
}

export type ExamplesAsked = {
  /** Cards of the units at or below one of these places in the tree on the day; null: of all. */
  readonly paths: readonly string[] | null
  readonly today: Day
  readonly state?: GoodExampleState | null
  /** Of these units alone. */
  readonly unitIds?: readonly number[]
}

const examplesAmong = (reader: Reader, { paths, today, state, unitIds }: ExamplesAsked) => {
  let asked = reader.selectFrom('goodExample as e')
  if (state) asked = asked.where('e.state', '=', state)
  if (unitIds) asked = asked.where('e.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  if (!paths) return asked
  return asked.where(standsWithin('e.unitId', paths, today))
}

/** Cards, those that wait first and then the latest. */
export const examplesOf = (
  reader: Reader,
  asked: ExamplesAsked,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<GoodExampleRow[]> =>
  examplesAmong(reader, asked)
    .selectAll('e')
    .orderBy((is) => is('e.state', '=', 'entered'), 'desc')
    .orderBy('e.introducedOn', 'desc')
    .orderBy('e.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many cards there are. */
export const countExamples = async (reader: Reader, asked: ExamplesAsked): Promise<number> =>
  (
    await examplesAmong(reader, asked)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** Papers and photos of a card, in their order. */
export const filesOf = (
  reader: Reader,
  exampleId: string,
  purpose?: GoodExampleFilePurpose,
): Promise<GoodExampleFileRow[]> => {
  let asked = reader.selectFrom('goodExampleFile').selectAll().where('exampleId', '=', exampleId)
  if (purpose) asked = asked.where('purpose', '=', purpose)
  return asked.orderBy('position').execute()
}

/** Whether the file is a photo of a verified card that may be shown: an article may take it over. */
export const isShownPhoto = async (reader: Reader, fileId: string): Promise<boolean> =>
  (await reader
    .selectFrom('goodExampleFile as f')
    .innerJoin('goodExample as e', 'e.id', 'f.exampleId')
    .select('f.id')
    .where('f.fileId', '=', fileId)
    .where('f.purpose', '=', 'photo')
    .where('e.state', '=', 'verified')
    .where('e.photoRights', 'is not', null)
    .executeTakeFirst()) !== undefined

export const readingsOf = (reader: Reader, exampleId: string): Promise<GoodExampleReadingRow[]> =>
  reader
    .selectFrom('goodExampleReading')
    .selectAll()
    .where('exampleId', '=', exampleId)
    .orderBy('language')
    .execute()

/** The wishes set on one of these units. */
export const wishesOn = async (
  reader: Reader,
  unitIds: readonly number[],
): Promise<ReadonlyMap<number, ExampleWishRow>> => {
  const rows = await reader
    .selectFrom('exampleWish')
    .selectAll()
    .where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .execute()
  return new Map(rows.map((row) => [row.unitId, row]))
}

/** How many cards of each of these units were verified from the first day to the last. */
export const verifiedBetween = async (
  reader: Reader,
  unitIds: readonly number[],
  [first, last]: readonly [Day, Day],
): Promise<ReadonlyMap<number, number>> => {
  const rows = await reader
    .selectFrom('goodExample')
    .select(['unitId', (ask) => ask.fn.countAll<number>().as('count')])
    .where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .where('state', '=', 'verified')
    .where('verifiedOn', '>=', first)
    .where('verifiedOn', '<=', last)
    .groupBy('unitId')
    .execute()
  return new Map(rows.map(({ unitId, count }) => [unitId, Number(count)]))
}
