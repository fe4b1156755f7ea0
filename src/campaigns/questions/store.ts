import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { CampaignQuestionRow, CampaignQuestionTable } from '../tables.ts'

export const addQuestion = async (writer: Writer, row: Insertable<CampaignQuestionTable>): Promise<string> =>
  (await writer.insertInto('campaignQuestion').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes a question that stands as we saw it; false when someone was faster. */
export const changeQuestion = async (
  writer: Writer,
  seen: Pick<CampaignQuestionRow, 'id' | 'state' | 'version'>,
  change: Updateable<CampaignQuestionTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('campaignQuestion')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )
