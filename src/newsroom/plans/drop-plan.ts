import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { editors } from '../article.ts'
import { findPlan } from './queries.ts'
import { changePlan } from './store.ts'

/** Takes a plan of which nothing came out of the calendar. */
export const dropPlan = command({
  name: 'news_plan.drop',
  input: z.object({ id: z.uuid() }),
  roles: editors,
  on: async (reader, { id }) => (await findPlan(reader, id)).unitId,
  run: async ({ writer, today }, { id }) => {
    const { unitId } = await findPlan(writer, id)
    if (!(await changePlan(writer, id, { droppedOn: today })))
      throw new Refusal('news_plan.settled', { status: 409 })
    return { result: { id }, subject: `news_plan:${id}`, unitId }
  },
})
