import type { Act } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { type ArticleMove, articleMoves, mayMove } from './article.ts'
import { keepRevision } from './keep-revision.ts'
import { mustFindArticle } from './queries.ts'
import { changeArticle } from './store.ts'
import type { ArticleRow } from './tables.ts'

/** Moves an article by its table; refuses when its state does not allow it or someone was faster. */
export const moveArticle = async (
  act: Act,
  id: string,
  move: ArticleMove,
  change: Parameters<typeof changeArticle>[2] = {},
  note: string | null = null,
): Promise<ArticleRow> => {
  const article = await mustFindArticle(act.writer, id)
  const values = { title: article.title }
  if (!mayMove(move, article.state)) throw new Refusal('article.not_in_this_state', { values, status: 409 })
  const moved = await changeArticle(act.writer, article, { ...change, state: articleMoves[move].to })
  if (!moved) throw new Refusal('article.changed_meanwhile', { values, status: 409 })
  await keepRevision(act, id, move, note)
  return article
}

/** What a move leaves in the register. */
export const movedOutcome = ({ id, slug, unitId }: ArticleRow) => ({
  result: { id, slug },
  subject: `article:${id}`,
  unitId,
})
