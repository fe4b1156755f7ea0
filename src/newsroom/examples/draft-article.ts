import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { writers } from '../article.ts'
import { writeArticle } from '../write-article.ts'
import { articleOf } from './example.ts'
import { filesOf, mustFindExample } from './queries.ts'
import { noteArticle } from './store.ts'

/** A draft of an article out of a verified card: its words, and the photos that may be used. `{ articleId }` */
export const draftArticle = command({
  name: 'example.draft_article',
  input: z.object({ id: z.uuid(), columnId: z.string().min(1) }),
  roles: writers,
  on: async (reader, { id }) => (await mustFindExample(reader, id)).unitId,
  run: async (act, { id, columnId }) => {
    const card = await mustFindExample(act.writer, id)
    if (card.state !== 'verified')
      throw new Refusal('example.not_verified', { values: { who: card.who }, status: 409 })
    const photos = card.photoRights === null ? [] : await filesOf(act.writer, id, 'photo')
    const { unitId, campaignId } = card
    const { id: articleId } = await within(act, writeArticle, {
      ...articleOf(card),
      columnId,
      unitId,
      campaignId,
      pictures: photos.map(({ fileId, alt, caption, credit }) => ({ fileId, alt, caption, credit })),
    })
    await noteArticle(act.writer, id, articleId)
    return { result: { articleId }, subject: `example:${id}`, unitId }
  },
})
