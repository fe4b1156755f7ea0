import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { AskedPaper } from '../completeness.ts'
import type { AwardQuotaTable } from '../tables.ts'

export type GuidanceRow = {
  readonly campaignId: string
  readonly issuerId: number
  readonly title: string
  readonly documentId: string | null
  readonly criteria: readonly string[]
  readonly papers: readonly AskedPaper[]
  readonly deadlineOn: Day
  readonly channel: string | null
  readonly issuedOn: Day
}

export const addGuidance = async (
  writer: Writer,
  { criteria, papers, ...row }: GuidanceRow,
  quotas: readonly Omit<Insertable<AwardQuotaTable>, 'guidanceId'>[],
): Promise<string> => {
  const { id } = await writer
    .insertInto('awardGuidance')
    .values({ ...row, criteria: json(criteria), papers: json(papers) })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const quota of quotas)
    await writer
      .insertInto('awardQuota')
      .values({ ...quota, guidanceId: id })
      .execute()
  return id
}

/**
 * Holds a guidance until the transaction ends: dossiers of one guidance arrive one after the other, so that two rivals
 * cannot both take the last place of a quota, or the same achievement.
 */
export const holdGuidance = async (writer: Writer, id: string): Promise<void> => {
  await writer.selectFrom('awardGuidance').select('id').where('id', '=', id).forUpdate().execute()
}
