import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { writers } from '../article.ts'
import { importInput, importSecrets, keepImport } from '../keep-import.ts'
import type { LeftAside } from '../left-aside.ts'
import { newArticle } from '../new-article.ts'
import { articleInput } from '../prepare-article.ts'
import { hasTitle } from '../queries.ts'

/** One article of an earlier portal: what it says, and when it stood there (ISO instant). */
export const takenArticle = articleInput
  .omit({ columnId: true, unitId: true, campaignId: true })
  .extend({ sourcePublishedAt: z.iso.datetime().nullable().default(null) })

/** So many articles a file may bring at once. */
export const mostTaken = 300

/**
 * Makes drafts of the articles of an earlier portal, read before the transaction. One whose title the unit has already is
 * not taken again, so that a feed may be imported every week.
 */
export const takeArticles = command({
  name: 'article.take_over',
  input: z.object({
    columnId: z.string(),
    unitId: z.number().int(),
    campaignId: z.uuid().nullable().default(null),
    from: importInput,
    articles: z.array(takenArticle).max(mostTaken),
  }),
  roles: writers,
  secret: importSecrets,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { columnId, unitId, campaignId, from, articles }) => {
    const known: LeftAside[] = []
    const fresh = []
    const titles = new Set<string>()
    for (const article of articles) {
      const { title } = article
      if (titles.has(title) || (await hasTitle(act.writer, unitId, title)))
        known.push({ name: title, code: 'aside.already_here', values: {} })
      else fresh.push(article)
      titles.add(title)
    }
    const leftAside = [...from.leftAside, ...known]
    const id = await keepImport(act, unitId, { ...from, leftAside })
    const articleIds: string[] = []
    for (const { sourcePublishedAt, ...article } of fresh) {
      const placed = { ...article, columnId, unitId, campaignId }
      const made = await newArticle(act, placed, 'article.take_over', { importId: id, sourcePublishedAt })
      articleIds.push(made.result.id)
    }
    return {
      result: { id, articleIds, made: fresh.length, left: leftAside.length },
      subject: `news_import:${id}`,
      unitId,
    }
  },
})
