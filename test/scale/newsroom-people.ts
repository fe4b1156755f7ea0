import { sql } from 'kysely'
import { sha256 } from '../../src/platform/audit/content.ts'
import type { Database, Writer } from '../../src/platform/database/handles.ts'
import { dayOf } from '../../src/platform/plain/moment.ts'
import { generateUnits } from './many-units.ts'

/** What sessions of editors and readers find at the start. */
export type Newsroom = {
  readonly unitId: number
  readonly columnId: string
  /** The cookie's token of each editor. */
  readonly editors: readonly string[]
  /** A verified example that can be heard. */
  readonly example: { readonly id: string; readonly recordingId: string }
}

const addEditors = async (writer: Writer, unitId: number, many: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string; number: number }>`
    with who as (
      insert into person (name, search_key, sort_key, invented)
      select 'Biên tập viên thử ' || n, 'bien tap vien thu ' || n, '', true from generate_series(1, ${many}::int) n
      returning id, name),
    has as (
      insert into account (person_id, login, state)
      select id, 'bien-tap-' || substring(name from '[0-9]+$'), 'active' from who returning id, login),
    may as (
      insert into role_grant (account_id, role, unit_id, from_day)
      select id, 'editor_in_chief', ${unitId}::int, date '2021-01-01' from has returning 1)
    select id, substring(login from '[0-9]+$')::int as number from has`.execute(writer)
  const now = Date.now()
  await writer
    .insertInto('session')
    .values(
      rows.map(({ id, number }) => ({
        tokenHash: sha256(`editor-${number}`),
        accountId: id,
        csrfSecret: `of-${number}`,
        startedAt: new Date(now).toISOString(),
        seenAt: new Date(now).toISOString(),
        expiresAt: new Date(now + 11 * 3_600_000).toISOString(),
      })),
    )
    .execute()
  return rows.map(({ number }) => `editor-${number}`)
}

/** A recording as the office keeps it; whoever hears it fetches the whole file. */
const recording = new Uint8Array(60_000).fill(7)

const addExample = async (writer: Writer, unitId: number): Promise<Newsroom['example']> => {
  const now = new Date().toISOString()
  const { id } = await writer
    .insertInto('goodExample')
    .values({
      unitId,
      who: 'Lò Thị Thử',
      deed: 'Vận động cả bản đi bầu cử sớm.',
      place: 'bản Thử',
      consent: true,
      introducedOn: dayOf(now),
      verifiedOn: dayOf(now),
      verifiedBy: 'Phòng Thử',
      state: 'verified',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const file = await writer
    .insertInto('storedFile')
    .values({
      sha256: sha256('recording'),
      name: 'doc.mp3',
      mediaType: 'audio/mpeg',
      size: recording.length,
      bytes: recording,
      at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writer
    .insertInto('goodExampleReading')
    .values({
      exampleId: id,
      language: 'thai',
      text: 'Bài đọc thử.',
      audioFileId: file.id,
      madeOn: dayOf(now),
      madeBy: 'Phòng Thử',
    })
    .execute()
  return { id, recordingId: file.id }
}

/** Fills an empty, migrated database: a province, a column, so many editors who are signed in, and an example to be heard. */
export const generateNewsroom = async (database: Database, editors: number): Promise<Newsroom> => {
  const { rootId: unitId } = await generateUnits(database, 3)
  return database.write(async (writer) => {
    const { id: columnId } = await writer
      .insertInto('newsColumn')
      .values({ slug: 'tin-moi', nameVi: 'Tin mới', nameEn: 'New' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return {
      unitId,
      columnId,
      editors: await addEditors(writer, unitId, editors),
      example: await addExample(writer, unitId),
    }
  })
}
