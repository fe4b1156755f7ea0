import { readCode, showCode } from '../../newsroom/introductions/introduction.ts'
import { sha256 } from '../../platform/audit/content.ts'
import type { PublishedReader, Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { published, unitNames } from '../queries.ts'

/** What somebody follows by the code that he was given when he sent it. */
export type Followed<Row> = {
  /** The code as it was typed; '' before. */
  readonly typed: string
  readonly found: Row | null
  /** As it is shown; null where what was typed is no code. */
  readonly code: string | null
  /** The unit that it was sent to; '' where there is none. */
  readonly unitName: string
}

type Address = { readonly reader: Reader; readonly today: Day; readonly query: URLSearchParams }

/** What bears the code in the address (`ma`); `byCode` is given the hash under which it is kept. */
export const followedIn = async <Row extends { readonly unitId: number | null }>(
  { reader, today, query }: Address,
  byCode: (reader: PublishedReader, codeHash: string) => Promise<Row | null>,
): Promise<Followed<Row>> => {
  const typed = (query.get('ma') ?? '').trim().slice(0, 60)
  const code = readCode(typed)
  const found = code ? await byCode(published(reader), sha256(code)) : null
  const unitId = found?.unitId ?? null
  const names = unitId === null ? null : await unitNames(published(reader), [unitId], today)
  return {
    typed,
    found,
    code: code && showCode(code),
    unitName: (unitId !== null && names?.get(unitId)) || '',
  }
}
