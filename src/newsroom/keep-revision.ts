import type { Act } from '../platform/command.ts'
import { latestRevisionNumber, mustFindArticle } from './queries.ts'
import { addRevision } from './store.ts'

/** Keeps how the article stands after an act, with the reason that was given. */
export const keepRevision = async (
  act: Act,
  articleId: string,
  name: string,
  note: string | null = null,
): Promise<void> => {
  const { state, title, lead, body, titleEn, leadEn, bodyEn } = await mustFindArticle(act.writer, articleId)
  await addRevision(act.writer, {
    articleId,
    number: (await latestRevisionNumber(act.writer, articleId)) + 1,
    act: name,
    state,
    title,
    lead,
    body,
    titleEn,
    leadEn,
    bodyEn,
    note,
    authorName: act.actor.name,
    at: act.now,
  })
}
