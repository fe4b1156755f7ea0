import { Refusal } from '../../platform/plain/refusal.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { pageOfList } from '../page-number.ts'
import { crumbsTo } from '../pages/crumbs.ts'
import { published, unitNames } from '../queries.ts'
import { ConsultationPage } from './pages/consultation-page.tsx'
import { ConsultationsPage } from './pages/consultations-page.tsx'
import {
  commentCounts,
  comments,
  consultations,
  countConsultations,
  countShown,
  findConsultation,
} from './queries.ts'
import { say } from './words.ts'

const pageSize = 50

const showList = async (visit: Visit): Promise<Shown> => {
  const { language } = visit
  const reader = published(visit.reader)
  const part = pageOfList(visit, await countConsultations(reader), pageSize)
  return {
    title: say(language)('list.title'),
    ...(part.beyond ? { status: 404 } : {}),
    description: say(language)('list.lead'),
    body: ConsultationsPage({ visit, consultations: await consultations(reader, part), part }),
  }
}

const showOne = async (visit: Visit<'slug'>): Promise<Shown> => {
  const reader = published(visit.reader)
  const consultation = await findConsultation(reader, visit.params.slug)
  if (!consultation) throw new Refusal('page.not_found', { status: 404 })
  const { id, unitId, title, body } = consultation
  const part = pageOfList(visit, await countShown(reader, id), pageSize)
  return {
    title,
    ...(part.beyond ? { status: 404 } : {}),
    crumbs: crumbsTo(visit.language, ['/gop-y', say(visit.language)('list.title')]),
    description: body.slice(0, 200),
    body: ConsultationPage({
      visit,
      consultation,
      unitName: (await unitNames(reader, [unitId], visit.today)).get(unitId) ?? '',
      comments: await comments(reader, id, part),
      part,
      counts: await commentCounts(reader, id),
    }),
  }
}

export const routes: readonly Route[] = [
  page('/gop-y', { audience: 'public' }, showList),
  page(
    '/gop-y/:slug',
    {
      audience: 'public',
      examples: async (reader) =>
        (await consultations(published(reader), { limit: 2 })).map(({ slug }) => `/gop-y/${slug}`),
    },
    showOne,
  ),
]
