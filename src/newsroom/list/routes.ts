import { workingUnits } from '../../people/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import { findFile } from '../../platform/files/store.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { partAsked } from '../../platform/web/paging.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { editors, readers, writers } from '../article.ts'
import { ListPage } from '../pages/list-page.tsx'
import { articlesOf, countArticles, officePicture, picturesOf } from '../queries.ts'
import { say } from '../words.ts'

const LISTED = 100

const showList = async (visit: Visit) => {
  const { reader, actor, today, language } = visit
  const all = holdsRole(actor, ['auditor', 'administrator'])
  const unitIds = all ? null : await workingUnits(reader, actor, today)
  const part = partAsked(visit, { total: await countArticles(reader, unitIds), pageSize: LISTED })
  return {
    title: say(language)('newsroom.title'),
    body: ListPage({
      visit,
      articles: await articlesOf(reader, unitIds, part),
      part,
      mayWrite: holdsRole(actor, writers),
      mayCount: all || holdsRole(actor, editors),
    }),
  }
}

export const routes: readonly Route[] = [
  page('/lam-viec/tin-bai', { audience: readers }, showList),
  download(
    '/lam-viec/tin-bai/:id/anh/:position',
    { audience: readers, examples: async () => [] },
    async ({ reader, params }) => {
      const own = await picturesOf(reader, params.id)
      const fileId = own.find(({ position }) => String(position) === params.position)?.fileId ?? null
      if (fileId === null) throw new Refusal('file.not_found', { status: 404 })
      const { name, mediaType, bytes } = await findFile(reader, await officePicture(reader, fileId))
      return { name, mediaType, body: bytes, inline: true }
    },
  ),
]
