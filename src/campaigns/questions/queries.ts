import { workingUnits } from '../../people/queries.ts'
import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import { holding } from '../../platform/database/like.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { pathOf } from '../../units/queries.ts'
import type { CampaignQuestionRow, CampaignQuestionState, CampaignRow } from '../tables.ts'
import { answererRoles, askerRoles } from './question.ts'

export type QuestionsAsked = {
  readonly states: readonly CampaignQuestionState[]
  /** Words of question or answer; accents optional. */
  readonly text?: string | undefined
  /** Asked by one of these units. */
  readonly unitIds?: readonly number[] | undefined
}

/** Questions about a campaign: those that wait first in the order in which they were asked, then the latest answered. */
export const questionsOf = (
  reader: Reader,
  campaignId: string,
  { states, text, unitIds }: QuestionsAsked,
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

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

export type QuestionsSeen = {
  readonly answered: readonly CampaignQuestionRow[]
  /** What waits for an answer, for who answers; null for others. */
  readonly waiting: readonly CampaignQuestionRow[] | null
  /** Asked by the units for which this person works, and not answered for all. */
  readonly mine: readonly CampaignQuestionRow[]
  /** Units for which this person may ask. */
  readonly askers: readonly number[]
}

/** The questions of a campaign that this person may read: what is answered is everyone's, the rest who asked's and who answers'. */
export const questionsFor = async (
  { reader, actor, today }: Asking,
  campaign: Pick<CampaignRow, 'id' | 'standingId' | 'launcherId'>,
  text = '',
): Promise<QuestionsSeen> => {
  const { id } = campaign
  const holder = campaign.standingId ?? campaign.launcherId
  const path = holder === null ? null : await pathOf(reader, holder, today)
  const answers = path !== null && holdsRoleOn(actor, answererRoles, path)
  const own = actor.grants
    .filter(({ role }) => askerRoles.some((one) => one === role))
    .map(({ unitId }) => unitId)
  const working = await workingUnits(reader, actor, today)
  return {
    answered: await questionsOf(reader, id, { states: ['answered'], text }),
    waiting: answers ? await questionsOf(reader, id, { states: ['open'] }) : null,
    mine: await questionsOf(reader, id, { states: ['open', 'joined'], unitIds: working }),
    askers: await partakersAmong(reader, id, own),
  }
}
