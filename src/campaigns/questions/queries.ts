import { holding } from '../../platform/database/like.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { CampaignQuestionRow, CampaignQuestionState } from '../tables.ts'

export type QuestionsAsked = {
  readonly states: readonly CampaignQuestionState[]
  /** Words of question or answer; accents optional. */
  readonly text?: string | undefined
  /** Asked by one of these units. */
  readonly unitIds?: readonly number[] | undefined
  readonly limit?: number | undefined
}

/** Questions about a campaign: those that wait first in the order in which they were asked, then the latest answered. */
export const questionsOf = (
  reader: Reader,
  campaignId: string,
  { states, text, unitIds, limit = 200 }: QuestionsAsked,
): Promise<CampaignQuestionRow[]> => {
  let found = reader
    .selectFrom('campaignQuestion')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('state', 'in', [...states])
  if (text) found = found.where('searchKey', 'like', holding(fold(text)))
  if (unitIds) found = found.where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  return found
    .orderBy('answeredOn', (order) => order.desc().nullsFirst())
    .orderBy('askedOn')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** The question with this id; throws `question.not_found` (404). */
export const mustFindQuestion = async (reader: Reader, id: string): Promise<CampaignQuestionRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('campaignQuestion').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('question.not_found', { status: 404 })
  return found
}

/** Whether the unit takes part in the campaign: something of it was given to the unit. */
export const takesPart = async (reader: Reader, campaignId: string, unitId: number): Promise<boolean> =>
  (await reader
    .selectFrom('duty')
    .select('id')
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Of these units those that take part in the campaign. */
export const partakersAmong = async (
  reader: Reader,
  campaignId: string,
  unitIds: readonly number[],
): Promise<number[]> => {
  const rows = await reader
    .selectFrom('duty')
    .select('unitId')
    .distinct()
    .where('campaignId', '=', campaignId)
    .where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .execute()
  return rows.map(({ unitId }) => unitId)
}
