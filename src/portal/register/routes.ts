import { citationOf } from '../../documents/document.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { page, type Route, type Visit } from '../../platform/web/route.ts'
import { AwardsPage } from '../pages/awards-page.tsx'
import { ClassificationPage } from '../pages/classification-page.tsx'
import { crumbsTo } from '../pages/crumbs.ts'
import { DocumentPage, DocumentsPage } from '../pages/documents-page.tsx'
import {
  awards,
  awardYears,
  campaignByDocument,
  chainOf,
  classifications,
  countAwards,
  countDocuments,
  documents,
  findCampaign,
  findDocument,
  published,
  unitNames,
} from '../queries.ts'
import { pageNumber } from '../page-number.ts'
import { say } from '../words.ts'

const pageSize = 50

const asNumber = (text: string | null, least: number, most: number): number | null => {
  const number = Number(text || Number.NaN)
  return Number.isSafeInteger(number) && number >= least && number <= most ? number : null
}

const asked = (visit: Visit, name: string): string => (visit.query.get(name) ?? '').trim().slice(0, 200)

const showAwards = async (visit: Visit) => {
  const { language } = visit
  const reader = published(visit.reader)
  const text = asked(visit, 'ten')
  const year = asNumber(visit.query.get('nam'), 1900, 2200)
  const number = pageNumber(visit)
  const slug = asked(visit, 'dot')
  const campaign = slug ? await findCampaign(reader, slug) : null
  const what = { text, ...(year ? { year } : {}), ...(campaign ? { campaignId: campaign.id } : {}) }
  const total = await countAwards(reader, what)
  const beyond = number > Math.max(1, Math.ceil(total / pageSize))
  const offset = (number - 1) * pageSize
  return {
    title: say(language)('awards.title'),
    ...(beyond ? { status: 404 } : {}),
    description: say(language)('awards.lead'),
    body: AwardsPage({
      language,
      text,
      year,
      years: await awardYears(reader),
      campaign,
      awards: beyond ? [] : await awards(reader, { ...what, limit: pageSize, offset }),
      page: number,
      pageSize,
      total,
    }),
  }
}

const showClassifications = async (visit: Visit) => {
  const reader = published(visit.reader)
  const rows = await classifications(reader)
  const tables = [...Map.groupBy(rows, (row) => row.tableId).values()]
  const ids = rows.flatMap((row) => [row.unitId, row.ownerId])
  return {
    title: say(visit.language)('classification.title'),
    body: ClassificationPage({
      language: visit.language,
      tables,
      unitNames: await unitNames(reader, ids, visit.today),
    }),
  }
}

const showDocuments = async (visit: Visit) => {
  const reader = published(visit.reader)
  const text = asked(visit, 'tim')
  const number = pageNumber(visit)
  const total = await countDocuments(reader, text)
  const beyond = number > Math.max(1, Math.ceil(total / pageSize))
  const window = { text, limit: pageSize, offset: (number - 1) * pageSize }
  return {
    title: say(visit.language)('documents.title'),
    ...(beyond ? { status: 404 } : {}),
    body: DocumentsPage({
      language: visit.language,
      text,
      documents: beyond ? [] : await documents(reader, window),
      page: number,
      pageSize,
      total,
    }),
  }
}

const showDocument = async (visit: Visit<'id'>) => {
  const reader = published(visit.reader)
  const document = await findDocument(reader, visit.params.id)
  if (!document) throw new Refusal('page.not_found', { status: 404 })
  const title = citationOf(document, 'vi')
  return {
    title,
    crumbs: crumbsTo(visit.language, ['/van-ban', say(visit.language)('documents.title')]),
    body: DocumentPage({
      language: visit.language,
      document,
      title,
      ...(await chainOf(reader, document.id)),
      campaign: await campaignByDocument(reader, document.id),
    }),
  }
}

export const routes: readonly Route[] = [
  page('/khen-thuong', { audience: 'public', madeOf: ['awards', 'campaigns'] }, showAwards),
  page('/xep-loai', { audience: 'public', madeOf: ['ranking', 'units'] }, showClassifications),
  page('/van-ban', { audience: 'public', madeOf: ['documents'] }, showDocuments),
  page(
    '/van-ban/:id',
    {
      audience: 'public',
      madeOf: ['documents', 'campaigns'],
      examples: async (reader) =>
        (await documents(published(reader), { limit: 3 })).map((document) => `/van-ban/${document.id}`),
    },
    showDocument,
  ),
]
