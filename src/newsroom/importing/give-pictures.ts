import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { isReadyPicture, type ReadyPicture } from '../../platform/files/picture.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { writers } from '../article.ts'
import { leftAsideInput } from '../keep-import.ts'
import { storePicture } from '../keep-pictures.ts'
import { keepRevision } from '../keep-revision.ts'
import { mustFindArticle } from '../queries.ts'
import { changeArticle, setLeftAside } from '../store.ts'
import type { ArticlePictureRow, ArticleRow, ArticleState } from '../tables.ts'
import { writingOf } from '../write-article.ts'
import { nameOf, pictureFinder } from './page-picture.ts'
import { missingPictures } from './queries.ts'
import { givePictureFile } from './store.ts'

type Given = { readonly row: ArticlePictureRow; readonly sent: ReadyPicture }

/** Gives pictures of an article the files they lacked; gives how many. The article is one version further. */
const keepGiven = async (
  act: Act,
  seen: Pick<ArticleRow, 'id' | 'state' | 'version' | 'title'>,
  { given, to, by }: { readonly given: readonly Given[]; readonly to: ArticleState; readonly by: string },
): Promise<number> => {
  let count = 0
  for (const { row, sent } of given)
    if (await givePictureFile(act.writer, row.id, await storePicture(act, sent))) count += 1
  if (count === 0) return 0
  if (!(await changeArticle(act.writer, seen, { state: to, scheduledAt: null })))
    throw new Refusal('article.changed_meanwhile', { values: { title: seen.title }, status: 409 })
  await keepRevision(act, seen.id, by)
  return count
}

/** As an import offers pictures again: by where the page says they lie. Only a draft takes them; gives how many it took. */
export const takeOffered = async (
  act: Act,
  articleId: string,
  offered: ReadonlyMap<string, ReadyPicture>,
): Promise<number> => {
  const missing = offered.size === 0 ? [] : await missingPictures(act.writer, articleId)
  const given = missing.flatMap((row) => {
    const sent = offered.get(row.missingSource ?? '')
    return sent ? [{ row, sent }] : []
  })
  if (given.length === 0) return 0
  const seen = await mustFindArticle(act.writer, articleId)
  return keepGiven(act, seen, { given, to: seen.state, by: 'article.take_over' })
}

/** Which file is which picture, by its name; what fits none is told. */
const matched = (
  missing: readonly ArticlePictureRow[],
  files: readonly { name: string; sent: ReadyPicture }[],
) => {
  const held = files.map(({ name, sent }) => ({ name, sha256: sent.original.sha256 }))
  const find = pictureFinder(held, { anyEnding: true })
  const used = new Set<number>()
  const given = missing.flatMap((row): Given[] => {
    const match = find([row.missingSource ?? ''], '')
    const file = match && 'file' in match ? files[match.file] : undefined
    if (!match || !('file' in match) || !file) return []
    used.add(match.file)
    return [{ row, sent: file.sent }]
  })
  return { given, strange: files.filter((_, at) => !used.has(at)).map(({ name }) => name) }
}

/**
 * Adds the files of pictures that an import could not find, each by the name by which the page calls it. What fits none is
 * left aside and named; where nothing fits, nothing is kept.
 */
export const givePictures = command({
  name: 'article.give_pictures',
  input: z.object({
    id: z.uuid(),
    files: z
      .array(z.object({ name: z.string().max(1000), sent: z.custom<ReadyPicture>(isReadyPicture) }))
      .max(200),
    leftAside: leftAsideInput,
  }),
  roles: writers,
  on: async (reader, { id }) => (await mustFindArticle(reader, id)).unitId,
  run: async (act, { id, files, leftAside }) => {
    const seen = await mustFindArticle(act.writer, id)
    const { to } = await writingOf(act, seen)
    const missing = await missingPictures(act.writer, id)
    const { given, strange } = matched(missing, files)
    if (given.length === 0) {
      const names = missing.map(({ missingSource }) => nameOf(missingSource ?? '')).join(', ')
      const values = { names: names.slice(0, 800) || '–' }
      const fault = { code: 'article.no_picture_fits', values }
      throw new Refusal('article.no_picture_fits', { values, fields: { files: fault } })
    }
    const added = await keepGiven(act, seen, { given, to, by: 'article.give_pictures' })
    const left = [...leftAside, ...strange.map((name) => ({ name, code: 'aside.fits_none', values: {} }))]
    await setLeftAside(act.writer, { articleId: id }, left)
    const result = { id, added, missing: missing.length - added, left: left.length }
    return { result, subject: `article:${id}`, unitId: seen.unitId }
  },
})
