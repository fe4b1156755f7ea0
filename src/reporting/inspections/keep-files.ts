import { z } from 'zod'
import type { Act } from '../../platform/command.ts'
import { storeFile } from '../../platform/files/store.ts'
import { placeless } from '../../platform/files/placeless.ts'
import { type CheckedFile, checkUpload, type Upload } from '../../platform/files/upload.ts'
import { checkedFileShape } from '../report-input.ts'
import type { InspectionFilePurpose } from '../tables.ts'
import { addInspectionFile } from './store.ts'

/** Files that come with an act on an inspection; pictures have been freed of their place before. */
export const filesInput = z.array(checkedFileShape).max(5).default([])

const TEN_MEGABYTES = 10 * 1024 * 1024

/** Uploads as they may be kept: looked into, and pictures freed of the place where they were taken. */
export const checkedFiles = (uploads: readonly Upload[] = []): readonly CheckedFile[] =>
  uploads
    .filter(({ name, bytes }) => name !== '' || bytes.length > 0)
    .map((upload) =>
      placeless(checkUpload(upload, { kinds: ['jpeg', 'png', 'pdf'], limit: TEN_MEGABYTES, field: 'files' })),
    )

type About = {
  readonly inspectionId: string
  readonly purpose: InspectionFilePurpose
  readonly item?: string
  readonly findingId?: string
}

/** Keeps the files of an act beside the inspection. */
export const keepFiles = async (
  { writer, actor, now }: Act,
  about: About,
  files: readonly CheckedFile[],
): Promise<void> => {
  for (const file of files)
    await addInspectionFile(writer, {
      ...about,
      fileId: await storeFile(writer, file, now),
      addedBy: actor.name,
      addedAt: now,
    })
}
