import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { editors } from '../article.ts'
import { findArticle } from '../queries.ts'
import { findPlan } from './queries.ts'
import { changePlan } from './store.ts'

/** Names the article that came of a plan, by its address on the portal or in the newsroom. */
export const fulfilPlan = command({
  name: 'news_plan.fulfil',
  input: z.object({ id: z.uuid(), address: z.string().trim().min(1).max(500) }),
  roles: editors,
  on: async (reader, { id }) => (await findPlan(reader, id)).unitId,
  run: async ({ writer }, { id, address }) => {
    const { unitId } = await findPlan(writer, id)
    const article = await findArticle(
      writer,
      address
        .replace(/[?#].*$/, '')
        .replace(/\/$/, '')
        .replace(/^.*\//, ''),
    )
    if (!article) {
      const fault = { code: 'article.related_unknown', values: { address } }
      throw new Refusal(fault.code, { values: fault.values, fields: { address: fault } })
    }
    if (!(await changePlan(writer, id, { articleId: article.id })))
      throw new Refusal('news_plan.settled', { status: 409 })
    return { result: { id, articleId: article.id }, subject: `news_plan:${id}`, unitId }
  },
})
