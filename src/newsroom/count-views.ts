import { z } from 'zod'
import { command } from '../platform/command.ts'
import { findArticle } from './queries.ts'
import { addViews } from './store.ts'

/** Adds views that were counted while articles were read: by address, no word of who read. The system's own act. */
export const countViews = command({
  name: 'article.count_views',
  input: z.object({
    counts: z.array(z.object({ slug: z.string(), views: z.number().int().min(1) })).max(10_000),
  }),
  roles: [],
  run: async ({ writer }, { counts }) => {
    const known: { articleId: string; views: number }[] = []
    for (const { slug, views } of counts) {
      const article = await findArticle(writer, slug)
      if (article?.state === 'published') known.push({ articleId: article.id, views })
    }
    await addViews(writer, known)
    return { result: { articles: known.length } }
  },
})
