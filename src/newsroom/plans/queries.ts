import { listCampaigns } from '../../campaigns/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { periodsOf } from '../../reporting/queries.ts'
import type { NewsPlanRow } from '../tables.ts'
import type { KeyDate } from './key-dates.ts'

export const findPlan = async (reader: Reader, id: string): Promise<NewsPlanRow> => {
  const plan = uuid.test(id)
    ? await reader.selectFrom('newsPlan').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!plan) throw new Refusal('news_plan.not_found', { status: 404 })
  return plan
}

type Asked = { readonly unitIds: readonly number[] | null; readonly from: Day; readonly until: Day }

/** What these units (null: all) mean to write from a day to before another, with the article that came of it. */
export const plansOf = (reader: Reader, { unitIds, from, until }: Asked) => {
  let asked = reader
    .selectFrom('newsPlan as p')
    .leftJoin('article as a', 'a.id', 'p.articleId')
    .selectAll('p')
    .select(['a.title as articleTitle', 'a.state as articleState'])
    .where('p.droppedOn', 'is', null)
    .where('p.onDay', '>=', from)
    .where('p.onDay', '<', until)
  if (unitIds) asked = asked.where('p.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  return asked.orderBy('p.onDay').orderBy('p.id').execute()
}

/** Days of the campaigns that run or ran: their start and end, and the cut-off of each reporting period. */
export const keyDates = async (reader: Reader): Promise<readonly KeyDate[]> => {
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  const dates: KeyDate[] = []
  for (const { id, name, slug, startOn, startPrecision, endOn, endPrecision } of campaigns) {
    const campaign = { name, slug }
    if (startOn && startPrecision === 'day') dates.push({ day: startOn, kind: 'start', campaign, of: null })
    if (endOn && endPrecision === 'day') dates.push({ day: endOn, kind: 'end', campaign, of: null })
    for (const { name: of, cutoffOn } of await periodsOf(reader, id))
      dates.push({ day: cutoffOn, kind: 'period', campaign, of })
  }
  return dates
}
