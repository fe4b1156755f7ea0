import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { editors } from '../article.ts'
import { insertPlan } from './store.ts'

/** Notes what the newsroom means to write for a day, and who writes it. */
export const addPlan = command({
  name: 'news_plan.add',
  input: z.object({
    unitId: z.number().int(),
    campaignId: z.uuid().nullable().default(null),
    onDay: dayInput,
    genre: z.enum(['news', 'feature', 'photo', 'audio']),
    subject: z.string().trim().min(5).max(400),
    assignee: z.string().trim().min(2).max(200),
  }),
  roles: editors,
  on: async (_reader, input) => input.unitId,
  run: async ({ writer, actor }, plan) => {
    const id = await insertPlan(writer, { ...plan, authorName: actor.name })
    return { result: { id }, subject: `news_plan:${id}`, unitId: plan.unitId }
  },
})
