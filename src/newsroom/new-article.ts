import type { Act } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { slug } from '../platform/plain/vietnamese.ts'
import { repeatsLead } from './article.ts'
import type { ArticleInput } from './prepare-article.ts'
import { keepRevision } from './keep-revision.ts'
import { keepBeside, rowOf } from './prepare-article.ts'
import { isSlugTaken } from './queries.ts'
import { addArticle } from './store.ts'

/** An address of the title that nobody has: a number is added to one that is taken. */
const freeSlug = async (writer: Writer, title: string): Promise<string> => {
  const wished = slug(title).slice(0, 90).replace(/-$/, '') || 'tin'
  for (let number = 1; ; number++) {
    const address = number === 1 ? wished : `${wished}-${number}`
    if (!(await isSlugTaken(writer, address))) return address
  }
}

/** Where an article was taken from. */
export type Origin = { readonly importId: string; readonly sourcePublishedAt: string | null }

/** Makes a draft; `act.actor` is its writer. `name` is the command that made it. */
export const newArticle = async (act: Act, input: ArticleInput, name: string, origin?: Origin) => {
  const row = { ...(await rowOf(act, input, null)), ...origin }
  const address = await freeSlug(act.writer, row.title)
  const id = await addArticle(act.writer, { ...row, slug: address, authorName: act.actor.name })
  const left = await keepBeside(act, id, input, null)
  await keepRevision(act, id, name)
  return {
    result: { id, slug: address, repeatsLead: repeatsLead(row.lead, row.body), left },
    subject: `article:${id}`,
    unitId: row.unitId,
  }
}
