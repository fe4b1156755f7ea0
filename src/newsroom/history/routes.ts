import { page, type Route, type Visit } from '../../platform/web/route.ts'
import { writers } from '../article.ts'
import { articlesOf, mustFindArticle, revisionsOf } from '../queries.ts'
import { say } from '../words.ts'
import { HistoryPage } from './pages/history-page.tsx'

/** The revision that the address names, else the one that stands at this place of the list (the latest first). */
const chosen = <Revision extends { readonly number: number }>(
  revisions: readonly Revision[],
  asked: string | null,
  place: number,
): Revision | null => revisions.find(({ number }) => String(number) === asked) ?? revisions[place] ?? null

const show = async (visit: Visit<'id'>) => {
  const { reader, query, params } = visit
  const article = await mustFindArticle(reader, params.id)
  const revisions = await revisionsOf(reader, article.id)
  return {
    title: `${say(visit.language)('history.title')}: ${article.title}`,
    body: HistoryPage({
      visit,
      article,
      revisions,
      from: chosen(revisions, query.get('tu'), 1),
      to: chosen(revisions, query.get('den'), 0),
    }),
    crumbs: [{ href: `/lam-viec/tin-bai/${article.id}`, text: article.title }],
  }
}

export const routes: readonly Route[] = [
  page(
    '/lam-viec/tin-bai/:id/lich-su',
    {
      audience: [...writers, 'auditor', 'administrator'],
      examples: async (reader) =>
        (await articlesOf(reader, null, { limit: 1 })).map(({ id }) => `/lam-viec/tin-bai/${id}/lich-su`),
    },
    show,
  ),
]
