import { textOfPage } from '../../documents/reading/html-text.ts'
import { workingUnits } from '../../people/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import { readFeed } from '../../platform/files/feed.ts'
import { extensionOf } from '../../platform/files/file-kind.ts'
import { htmlLines } from '../../platform/files/html-lines.ts'
import { htmlBlocks, htmlToPlain } from '../../platform/files/marks.ts'
import { pageText } from '../../platform/files/page-text.ts'
import { cleanHtml, isPublicAddress } from '../../platform/files/rich-text.ts'
import { readSubmissionFile, type SubmissionFile } from '../../platform/files/submission-file.ts'
import type { Upload } from '../../platform/files/upload.ts'
import { asides as fileAsides, refusals as fileRefusals } from '../../platform/files/words.ts'
import { readTable } from '../../platform/paper/spreadsheet.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { tidy } from '../../platform/plain/vietnamese.ts'
import { partAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Visit } from '../../platform/web/route.ts'
import { one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { readers, saysEnough, writers } from '../article.ts'
import { importArticle } from '../import-article.ts'
import { type LeftAside, tellAside } from '../left-aside.ts'
import { ImportPage } from '../pages/import-page.tsx'
import {
  articlesOfImport,
  choicesOf,
  columns,
  countImports,
  importsOf,
  leftAsideBy,
  mustFindImport,
} from '../queries.ts'
import { type Block, readSubmission } from '../submission.ts'
import { say as sayNews } from '../words.ts'
import { draftOfPage, droppedLinks, empty, remotePictures } from './draft.ts'
import type { Entries } from './entry.ts'
import { feedEntry } from './feed-article.ts'
import { proposedBy, readLetter } from './letter.ts'
import { readPage } from './page-article.ts'
import { ImportedPage } from './pages/imported-page.tsx'
import { PortalPage } from './pages/portal-page.tsx'
import { rowEntry, tableFields } from './table-article.ts'
import { mostTaken, takeArticles, takenArticle } from './take-articles.ts'
import { asides, say } from './words.ts'

const whyBook = { ...fileRefusals, ...fileAsides, ...asides }

const formOf = async (visit: Visit) => ({
  visit,
  columns: await columns(visit.reader),
  ...(await choicesOf(visit)),
})

const show = async (visit: Visit) => ({
  title: sayNews(visit.language)('import.title'),
  body: ImportPage(await formOf(visit)),
})

const fileSent = ({ files }: Visit): Upload => files['file']?.[0] ?? { name: '', bytes: new Uint8Array() }

const refuse = (code: string, values: Readonly<Record<string, string | number>>): never => {
  throw new Refusal(code, { values, fields: { file: { code, values } } })
}

const placeTyped = (typed: Typed) => ({
  columnId: one(typed, 'columnId'),
  unitId: Number(one(typed, 'unitId')) || null,
  campaignId: oneOrNull(typed, 'campaignId'),
})

/** The article's blocks, title first, and what of a letter or of its links is none of it. */
const blocksOf = ({ html, mail, isLetter }: SubmissionFile) => {
  const clean = cleanHtml(tidy(html))
  const links = droppedLinks(clean.droppedLinks)
  if (!isLetter || !mail) return { blocks: htmlBlocks(clean.html), leftAside: links }
  const { blocks, courtesies } = readLetter(mail.subject, htmlLines(clean.html))
  const lines = courtesies.map((name) => ({ name: name.slice(0, 200), code: 'aside.courtesy', values: {} }))
  return { blocks, leftAside: [...links, ...remotePictures(html), ...lines] }
}

/** The draft that a contributor's file makes; its pictures take the captions of the text in their order. */
const submissionTyped = async (typed: Typed, visit: Visit) => {
  const sent = fileSent(visit)
  const file = await readSubmissionFile(sent, 'file')
  const { blocks, leftAside } = blocksOf(file)
  const read = readSubmission(blocks)
  if (!read || read.html === '') return refuse('article.file_says_nothing', { name: sent.name })
  const { kind, mail, pictures } = file
  const by = proposedBy(mail?.sender?.name ?? '', pictures.length)
  return {
    ...empty,
    ...placeTyped(typed),
    title: read.title,
    lead: read.lead,
    sourceSlug: read.sourceSlug,
    byLine: read.byLine ?? by.byLine,
    sourceName: by.sourceName,
    body: '',
    bodyHtml: read.html,
    from: {
      fileName: sent.name,
      kind,
      senderName: mail?.sender?.name ?? null,
      senderAddress: mail?.sender?.address ?? null,
      sentAt: mail?.sentAt ?? null,
      leftAside: [...file.leftAside, ...leftAside],
    },
    pictures: pictures.map((picture, at) => ({
      fileId: null,
      sent: picture,
      alt: '',
      caption: read.captions[at]?.caption ?? '',
      credit: read.captions[at]?.credit ?? null,
    })),
  }
}

const linesOf = (html: string): readonly Block[] => htmlLines(cleanHtml(html).html)

const rowsIn = async (sent: Upload): Promise<Entries> => {
  const table = await readTable(sent.bytes, sent.name)
  const { fields, unknown } = tableFields(table)
  if (!fields.has('title') || !fields.has('body'))
    return refuse('news_import.no_columns', { name: sent.name })
  return {
    kind: 'table',
    entries: table.rows.map((row) => rowEntry(row, fields, linesOf)),
    leftAside: unknown.map((name) => ({ name, code: 'aside.unknown_column', values: {} })),
  }
}

/** A file with one article: its lines, and the heading where the page has one. */
const pageIn = (sent: Upload, html: string | null, text: string): Entries => {
  const heading = html && /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html)?.[1]
  const title = heading ? textOfPage(heading).trim() : null
  const entry = { name: sent.name, read: readPage(text, title), source: { name: null, address: null } }
  const kind = html === null ? 'text' : 'page'
  return { kind, entries: [{ ...entry, leftAside: html ? remotePictures(html) : [] }], leftAside: [] }
}

const entriesIn = async (sent: Upload): Promise<Entries> => {
  const extension = extensionOf(sent.name)
  if (extension === '.csv' || extension === '.xlsx') return rowsIn(sent)
  const text = pageText(sent, 'file')
  const feed = /^\s*(?:<\?xml|<rss|<feed|<rdf)/i.test(text) ? readFeed(text) : null
  if (feed)
    return {
      kind: 'feed',
      entries: feed.items.map((item) => feedEntry(item, feed.title, linesOf)),
      leftAside: [],
    }
  if (/^\s*<(?:!doctype html|html|head|body|article|div|p|h1)\b/i.test(text) || /^\.html?$/.test(extension))
    return pageIn(sent, text, textOfPage(text))
  return extension === '.txt'
    ? pageIn(sent, null, text)
    : refuse('news_import.not_known', { name: sent.name })
}

/** The drafts that a file of an earlier portal makes, and all that of it makes none. */
const portalTyped = async (typed: Typed, visit: Visit) => {
  const sent = fileSent(visit)
  const { kind, entries, leftAside } = await entriesIn(sent)
  if (entries.length > mostTaken)
    return refuse('news_import.too_many', { name: sent.name, count: entries.length, most: mostTaken })
  const source = { name: oneOrNull(typed, 'sourceName'), address: oneOrNull(typed, 'sourceAddress') }
  const placeholder = (caption: string) => say('vi')('picture.placeholder', { caption })
  const articles: unknown[] = []
  const left: LeftAside[] = [...leftAside]
  for (const { name, read, source: own, leftAside: aside } of entries) {
    const told = own.address ?? source.address
    const inner = told !== null && /^https?:/i.test(told) && !isPublicAddress(told)
    const from = { name: own.name ?? source.name, address: inner ? null : told }
    if (inner) left.push(...droppedLinks([told]))
    const draft = read && draftOfPage(read, from, placeholder)
    const says = draft !== null && saysEnough(htmlToPlain(draft.bodyHtml ?? '') || draft.body)
    if (says && takenArticle.safeParse(draft).success) articles.push(draft)
    else left.push({ name, code: says ? 'aside.not_fitting' : 'aside.no_text', values: {} })
    left.push(...aside, ...(read?.leftAside ?? []))
  }
  if (articles.length === 0) return refuse('news_import.nothing', { name: sent.name })
  return {
    ...placeTyped(typed),
    articles,
    from: { ...fromNobody, fileName: sent.name, kind, leftAside: left },
  }
}

const fromNobody = { senderName: null, senderAddress: null, sentAt: null } as const

const IMPORTS_LISTED = 20

const showPortal = async (visit: Visit) => {
  const { reader, actor, today, language } = visit
  const working = await workingUnits(reader, actor, today)
  const part = partAsked(visit, { total: await countImports(reader, working), pageSize: IMPORTS_LISTED })
  return {
    title: say(language)('portal.title'),
    body: PortalPage({
      ...(await formOf(visit)),
      recent: await importsOf(reader, working, part),
      part,
    }),
  }
}

/** An import that this person may see: of a unit he works for. */
const showImported = async (visit: Visit<'id'>) => {
  const { reader, actor, today, params, language } = visit
  const of = await mustFindImport(reader, params.id)
  const working = await workingUnits(reader, actor, today)
  if (!holdsRole(actor, ['auditor', 'administrator']) && !working.includes(of.unitId))
    throw new Refusal('article.import_unknown', { status: 404 })
  return {
    title: say(language)('result.title'),
    crumbs: [{ href: '/lam-viec/tin-bai', text: sayNews(language)('newsroom.title') }],
    body: ImportedPage({
      visit,
      of,
      articles: await articlesOfImport(reader, of.id),
      left: tellAside(await leftAsideBy(reader, { importId: of.id }), whyBook, language),
    }),
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
    said: ({ left }, { language }) =>
      sayNews(language)(left > 0 ? 'import.doneLeft' : 'import.done', { count: left }),
  }),
  page('/lam-viec/tin-bai/tu-cong', { audience: writers }, showPortal),
  form('/lam-viec/tin-bai/tu-cong', {
    audience: writers,
    command: takeArticles,
    read: portalTyped,
    show: showPortal,
    next: ({ id }) => `/lam-viec/tin-bai/nhap/${id}`,
    said: ({ made, left }, { language }) => say(language)('portal.done', { made, left }),
  }),
  page(
    '/lam-viec/tin-bai/nhap/:id',
    {
      audience: readers,
      examples: async (reader) =>
        (await importsOf(reader, null, { limit: 1 })).map(({ id }) => `/lam-viec/tin-bai/nhap/${id}`),
    },
    showImported,
  ),
]
