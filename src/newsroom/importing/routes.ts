import { htmlBlocks } from '../../platform/files/marks.ts'
import { cleanHtml } from '../../platform/files/rich-text.ts'
import { readSubmissionFile } from '../../platform/files/submission-file.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { tidy } from '../../platform/plain/vietnamese.ts'
import { form, page, type Route, type Visit } from '../../platform/web/route.ts'
import { one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { writers } from '../article.ts'
import { importArticle } from '../import-article.ts'
import { ImportPage } from '../pages/import-page.tsx'
import { choicesOf, columns } from '../queries.ts'
import { readSubmission } from '../submission.ts'
import { say } from '../words.ts'

const show = async (visit: Visit) => ({
  title: say(visit.language)('import.title'),
  body: ImportPage({ visit, columns: await columns(visit.reader), ...(await choicesOf(visit)) }),
})

const empty = {
  genre: 'news',
  titleEn: null,
  leadEn: null,
  bodyEn: null,
  bodyEnHtml: null,
  englishReady: false,
  englishCompared: false,
  sourceName: null,
  sourceAddress: null,
  sourceDateLine: null,
  signedUnit: null,
  viewsBefore: 0,
  embargoUntil: null,
  attachments: [],
  related: [],
} as const

/** The draft that a contributor's file makes; its pictures take the captions of the text in their order. */
const submissionTyped = async (typed: Typed, visit: Visit) => {
  const sent = visit.files['file']?.[0] ?? { name: '', bytes: new Uint8Array() }
  const file = await readSubmissionFile(sent, 'file')
  const read = readSubmission(htmlBlocks(cleanHtml(tidy(file.html)).html))
  if (!read || read.html === '') {
    const fault = { code: 'article.file_says_nothing', values: { name: sent.name } }
    throw new Refusal(fault.code, { values: fault.values, fields: { file: fault } })
  }
  return {
    ...empty,
    columnId: one(typed, 'columnId'),
    unitId: Number(one(typed, 'unitId')) || null,
    campaignId: oneOrNull(typed, 'campaignId'),
    title: read.title,
    lead: read.lead,
    sourceSlug: read.sourceSlug,
    byLine: read.byLine,
    body: '',
    bodyHtml: read.html,
    pictures: file.pictures.map((picture, at) => ({
      fileId: null,
      sent: picture,
      alt: '',
      caption: read.captions[at]?.caption ?? '',
      credit: read.captions[at]?.credit ?? null,
    })),
  }
}

export const routes: readonly Route[] = [
  page('/lam-viec/tin-bai/tu-tep', { audience: writers }, show),
  form('/lam-viec/tin-bai/tu-tep', {
    audience: writers,
    command: importArticle,
    read: submissionTyped,
    show,
    next: ({ id }) => `/lam-viec/tin-bai/${id}`,
    said: (_result, { language }) => say(language)('import.done'),
  }),
]
