import type { PublishedReader } from '../../platform/database/handles.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { PublishedExamplePhotoRow, PublishedExampleReadingRow, PublishedExampleRow } from '../tables.ts'

type Kind = NonNullable<PublishedExampleRow['kind']>

const ofKind = (reader: PublishedReader, kind: Kind | null) => {
  const asked = reader.selectFrom('publishedExample')
  return kind ? asked.where('kind', '=', kind) : asked
}

/** Verified examples, the latest first. */
export const examples = (
  reader: PublishedReader,
  { kind, limit, offset }: { kind: Kind | null; limit: number; offset: number },
): Promise<PublishedExampleRow[]> =>
  ofKind(reader, kind)
    .selectAll()
    .orderBy('verifiedOn', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

export const countExamples = async (reader: PublishedReader, kind: Kind | null): Promise<number> =>
  Number(
    (
      await ofKind(reader, kind)
        .select((ask) => ask.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  )

export const findExample = async (
  reader: PublishedReader,
  id: string,
): Promise<PublishedExampleRow | null> =>
  uuid.test(id)
    ? ((await reader.selectFrom('publishedExample').selectAll().where('id', '=', id).executeTakeFirst()) ??
      null)
    : null

/** Photos of one example. */
export const photos = (reader: PublishedReader, exampleId: string): Promise<PublishedExamplePhotoRow[]> =>
  reader
    .selectFrom('publishedExamplePhoto')
    .selectAll()
    .where('exampleId', '=', exampleId)
    .orderBy('position')
    .execute()

const ofAll = (reader: PublishedReader) =>
  reader.selectFrom('publishedExamplePhoto as p').innerJoin('publishedExample as e', 'e.id', 'p.exampleId')

/** Photos of all examples, those of the latest first. */
export const allPhotos = (
  reader: PublishedReader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PublishedExamplePhotoRow[]> =>
  ofAll(reader)
    .selectAll('p')
    .orderBy('e.verifiedOn', 'desc')
    .orderBy('p.exampleId')
    .orderBy('p.position')
    .limit(limit)
    .offset(offset)
    .execute()

export const countPhotos = async (reader: PublishedReader): Promise<number> =>
  (
    await ofAll(reader)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

export const readings = (reader: PublishedReader, exampleId: string): Promise<PublishedExampleReadingRow[]> =>
  reader
    .selectFrom('publishedExampleReading')
    .selectAll()
    .where('exampleId', '=', exampleId)
    .orderBy('language')
    .execute()

export const findExampleFile = async (reader: PublishedReader, fileId: string) =>
  uuid.test(fileId)
    ? ((await reader
        .selectFrom('publishedExampleFile')
        .selectAll()
        .where('id', '=', fileId)
        .executeTakeFirst()) ?? null)
    : null

/** Whether a photo or a recording may be shown, and of what kind it is; without its bytes. */
export const findExampleFileKind = async (reader: PublishedReader, fileId: string) =>
  uuid.test(fileId)
    ? ((await reader
        .selectFrom('publishedExampleFile')
        .select(['name', 'mediaType'])
        .where('id', '=', fileId)
        .executeTakeFirst()) ?? null)
    : null
