import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import type { ReadyPicture } from '../../platform/files/picture.ts'
import { takeOverUpload } from '../../platform/files/resumable.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { writers } from '../article.ts'
import { importInput, importSecrets, keepImport } from '../keep-import.ts'
import type { LeftAside } from '../left-aside.ts'
import { newArticle } from '../new-article.ts'
import { articleInput } from '../prepare-article.ts'
import { articlesOfImport, mustFindImport } from '../queries.ts'
import { setLeftAside } from '../store.ts'
import { takeOffered } from './give-pictures.ts'
import { articlesTitled } from './queries.ts'
import { takeCheckedImport } from './store.ts'

/** One article of an earlier portal: what it says, and when it stood there (ISO instant). */
export const takenArticle = articleInput
  .omit({ columnId: true, unitId: true, campaignId: true })
  .extend({ sourcePublishedAt: z.iso.datetime().nullable().default(null) })

/** So many articles a file may bring at once. */
export const mostTaken = 300

type Taken = z.output<typeof takenArticle>

/** Those that the unit has none of, and what is said of the others: a draft among them takes the pictures that it lacks. */
const parted = async (act: Act, unitId: number, articles: readonly Taken[]) => {
  const known = await articlesTitled(
    act.writer,
    unitId,
    articles.map(({ title }) => title),
  )
  const fresh: Taken[] = []
  const said: LeftAside[] = []
  const titles = new Set<string>()
  let added = 0
  for (const article of articles) {
    const { title, pictures } = article
    const here = known.get(title)
    const again = titles.has(title)
    titles.add(title)
    if (!here && !again) {
      fresh.push(article)
      continue
    }
    const offered = new Map<string, ReadyPicture>()
    for (const { sent, missingSource } of pictures)
      if (sent && missingSource) offered.set(missingSource, sent)
    const given = here?.state === 'draft' && !again ? await takeOffered(act, here.id, offered) : 0
    added += given
    const code = given > 0 ? 'aside.pictures_added' : 'aside.already_here'
    said.push({ name: title, code, values: given > 0 ? { count: given } : {} })
  }
  return { fresh, said, added }
}

/** The import as it is noted: anew, or the one that was checked; null when that was taken already. */
const noted = async (
  act: Act,
  { unitId, importId }: { readonly unitId: number; readonly importId: string | null },
  from: z.output<typeof importInput>,
): Promise<string | null> => {
  if (importId === null) return keepImport(act, unitId, from)
  const { fileName, kind } = from
  const taken = await takeCheckedImport(act.writer, importId, {
    fileName,
    kind,
    madeBy: act.actor.name,
    at: act.now,
  })
  if (!taken) return null
  await setLeftAside(act.writer, { importId }, from.leftAside)
  await takeOverUpload(act.writer, importId)
  return importId
}

/** Whether the import was taken already; throws for one of another unit. */
const isTaken = async (act: Act, importId: string, unitId: number): Promise<boolean> => {
  const of = await mustFindImport(act.writer, importId)
  if (of.unitId !== unitId) throw new Refusal('article.import_unknown', { status: 404 })
  return of.state === 'taken'
}

/** What a repeated press is told: what the first one made. */
const takenBefore = async (act: Act, importId: string) => {
  const { id, unitId } = await mustFindImport(act.writer, importId)
  const articleIds = (await articlesOfImport(act.writer, id)).map((article) => article.id)
  const result = { id, articleIds, made: articleIds.length, left: 0, added: 0 }
  return { result, subject: `news_import:${id}`, unitId }
}

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
    /** The import that was checked; null: made at once. */
    importId: z.uuid().nullable().default(null),
    from: importInput,
    articles: z.array(takenArticle).max(mostTaken),
  }),
  roles: writers,
  secret: importSecrets,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { columnId, unitId, campaignId, importId, from, articles }) => {
    if (importId !== null && (await isTaken(act, importId, unitId))) return takenBefore(act, importId)
    const { fresh, said, added } = await parted(act, unitId, articles)
    const leftAside = [...from.leftAside, ...said].slice(0, 2000)
    const id = await noted(act, { unitId, importId }, { ...from, leftAside })
    if (id === null) return takenBefore(act, importId ?? '')
    const articleIds: string[] = []
    for (const { sourcePublishedAt, ...article } of fresh) {
      const placed = { ...article, columnId, unitId, campaignId }
      const made = await newArticle(act, placed, 'article.take_over', { importId: id, sourcePublishedAt })
      articleIds.push(made.result.id)
    }
    return {
      result: { id, articleIds, made: fresh.length, left: leftAside.length, added },
      subject: `news_import:${id}`,
      unitId,
    }
  },
})
