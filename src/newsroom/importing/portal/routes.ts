import { textOfPage } from '../../../documents/reading/html-text.ts'
import { workingUnits } from '../../../people/queries.ts'
import { holdsRole } from '../../../platform/actor.ts'
import { readFeed } from '../../../platform/files/feed.ts'
import { extensionOf } from '../../../platform/files/file-kind.ts'
import { htmlLines } from '../../../platform/files/html-lines.ts'
import { htmlToPlain } from '../../../platform/files/marks.ts'
import { fileInAddress, printed } from '../../../platform/files/page-file.ts'
import { markPictures } from '../../../platform/files/page-pictures.ts'
import { pageText } from '../../../platform/files/page-text.ts'
import { lookAtPicture, readyPicture } from '../../../platform/files/picture.ts'
import { lookIntoEach } from '../../../platform/files/ready-pictures.ts'
import { cleanHtml, isPublicAddress } from '../../../platform/files/rich-text.ts'
import { withUnpacked } from '../../../platform/files/unpacked-files.ts'
import { checkUpload, type Upload } from '../../../platform/files/upload.ts'
import { keptFile } from '../../../platform/files/waiting-files.ts'
import { asides as fileAsides, refusals as fileRefusals } from '../../../platform/files/words.ts'
import { readTable } from '../../../platform/paper/spreadsheet.ts'
import { unmarked } from '../../../platform/plain/picture-mark.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { partAsked } from '../../../platform/web/paging.ts'
import { form, page, type Route, type Visit } from '../../../platform/web/route.ts'
import { one, oneOrNull, type Typed } from '../../../platform/web/typed.ts'
import { readers, saysEnough, writers } from '../../article.ts'
import { type LeftAside, tellAside } from '../../left-aside.ts'
import { mostPictures } from '../../prepare-article.ts'
import {
  articlesOfImport,
  choicesOf,
  columns,
  countImports,
  importsOf,
  leftAsideBy,
  mustFindImport,
} from '../../queries.ts'
import { say as sayNews } from '../../words.ts'
import { checkImport } from '../check-import.ts'
import { draftOfPage, droppedLinks } from '../draft.ts'
import type { Entries, PicturedEntry } from '../entry.ts'
import { feedEntry } from '../feed-article.ts'
import { type PagePicture, pictureFinder } from '../page-picture.ts'
import { readPage } from '../page-article.ts'
import { CheckedPage, type CheckedRow } from '../pages/checked-page.tsx'
import { ImportedPage } from '../pages/imported-page.tsx'
import { PortalPage } from '../pages/portal-page.tsx'
import { draftPictures, filesTold, missingOf, planPictures } from '../plan-pictures.ts'
import { articlesTitled, picturesOfImport } from '../queries.ts'
import { bareName, isPictureName, textsAmong, withCarried } from '../sent-files.ts'
import { rowEntry, tableFields } from '../table-article.ts'
import { mostTaken, takeArticles, takenArticle } from '../take-articles.ts'
import { asides, say } from '../words.ts'

/** Of what is sent: a page saved whole brings its folder along. */
const mostSent = 38 * 1024 * 1024
const unpackedBounds = { most: 2000, bytes: 120 * 1024 * 1024 }
/** So many pictures one import makes ready; the others are told and added at the drafts. */
const mostReady = 120

const whyBook = { ...fileRefusals, ...fileAsides, ...asides }

const refuse = (code: string, values: Readonly<Record<string, string | number>>): never => {
  throw new Refusal(code, { values, fields: { file: { code, values } } })
}

/** Collects the pictures of a page while its HTML is read; `linesOf` cleans HTML and gives its lines, pictures marked. */
const gallery = () => {
  const pictures: PagePicture[] = []
  const mark = (html: string): string => {
    const found = markPictures(unmarked(html), pictures.length)
    pictures.push(...found.pictures)
    return found.html
  }
  return { pictures, mark, linesOf: (html: string) => htmlLines(cleanHtml(mark(html)).html) }
}

const rowsIn = async (sent: Upload): Promise<Entries> => {
  const table = await readTable(sent.bytes, sent.name)
  const { fields, unknown } = tableFields(table)
  if (!fields.has('title') || !fields.has('body'))
    return refuse('news_import.no_columns', { name: sent.name })
  const entries = table.rows.map((row): PicturedEntry => {
    const { pictures, linesOf } = gallery()
    return { ...rowEntry(row, fields, linesOf), pictures, page: sent.name }
  })
  const leftAside = unknown.map((name) => ({ name, code: 'aside.unknown_column', values: {} }))
  return { kind: 'table', entries, leftAside }
}

/** A file with one article: its lines, and the heading where the page has one. */
const pageIn = (sent: Upload, text: string, isHtml: boolean): Entries => {
  const { pictures, mark } = gallery()
  const heading = isHtml ? /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(text)?.[1] : undefined
  const lines = isHtml ? textOfPage(mark(text)) : unmarked(text)
  const read = readPage(lines, heading ? textOfPage(heading).trim() : null)
  const about = { name: bareName(sent.name), source: { name: null, address: null }, page: sent.name }
  return {
    kind: isHtml ? 'page' : 'text',
    entries: [{ ...about, read, leftAside: [], pictures }],
    leftAside: [],
  }
}

const entriesIn = async (sent: Upload): Promise<Entries> => {
  const extension = extensionOf(sent.name)
  if (extension === '.csv' || extension === '.xlsx') return rowsIn(sent)
  const text = pageText(sent, 'file')
  const feed = /^\s*(?:<\?xml|<rss|<feed|<rdf)/i.test(text) ? readFeed(text) : null
  if (feed) {
    const entries = feed.items.map((item): PicturedEntry => {
      const { pictures, linesOf } = gallery()
      return { ...feedEntry(item, feed.title, linesOf), pictures, page: sent.name }
    })
    return { kind: 'feed', entries, leftAside: [] }
  }
  if (/^\s*<(?:!doctype html|html|head|body|article|div|p|h1)\b/i.test(text) || /^\.html?$/.test(extension))
    return pageIn(sent, text, true)
  return extension === '.txt'
    ? pageIn(sent, text, false)
    : refuse('news_import.not_known', { name: sent.name })
}

/** All that was sent, read: its articles with their pictures, and the files that lie beside them. */
const gathered = async (sent: readonly Upload[]) => {
  const files = withUnpacked(sent, 'file', unpackedBounds).filter(({ bytes }) => bytes.length > 0)
  const texts = textsAmong(files)
  const [first] = texts
  if (!first) return refuse('news_import.no_text', { name: sent[0]?.name ?? '' })
  const read: Entries[] = []
  for (const text of texts.slice(0, mostTaken + 1)) read.push(await entriesIn(text))
  const { entries, files: carried } = withCarried(
    read.flatMap((each) => each.entries),
    fileInAddress,
  )
  if (entries.length > mostTaken)
    return refuse('news_import.too_many', { name: first.name, count: entries.length, most: mostTaken })
  return {
    kind: read[0]?.kind ?? 'page',
    fileName: bareName(sent.length === 1 ? (sent[0]?.name ?? '') : first.name).slice(0, 300),
    entries,
    leftAside: read.flatMap((each) => each.leftAside),
    files: [...files.filter((file) => !texts.includes(file)), ...carried].map(printed),
  }
}

type Source = { readonly sourceName: string | null; readonly sourceAddress: string | null }
type Look = (picture: Upload, field: string) => Promise<unknown>

/** The drafts that it makes, article by article, and all that of it makes none. */
const draftsOf = async (sent: readonly Upload[], source: Source, look: Look) => {
  const { kind, fileName, entries, files, ...told } = await gathered(sent)
  const find = pictureFinder(files)
  const plans = entries.map((entry) => planPictures(entry, { find, files, most: mostPictures }))
  const wanted = plans.flatMap(({ pictures }) => pictures.flatMap(({ file }) => file ?? []))
  const lookedAt = await lookIntoEach(files, wanted, { look, field: 'file', most: mostReady })
  const placeholder = (caption: string) => say('vi')('picture.placeholder', { caption })
  const left: LeftAside[] = [...told.leftAside]
  const rows: (CheckedRow & { readonly draft: ReturnType<typeof draftOfPage> | null })[] = []
  for (const [at, { name, read, source: own, leftAside }] of entries.entries()) {
    const address = own.address ?? source.sourceAddress
    const inner = address !== null && /^https?:/i.test(address) && !isPublicAddress(address)
    if (inner) left.push(...droppedLinks([address]))
    const from = { name: own.name ?? source.sourceName, address: inner ? null : address }
    const plan = plans[at] ?? { pictures: [], leftAside: [] }
    const { pictures, leftAside: unfit } = draftPictures(plan, lookedAt, mostReady)
    const draft = read && draftOfPage(read, from, placeholder, pictures)
    const says = draft !== null && saysEnough(htmlToPlain(draft.bodyHtml ?? '') || draft.body)
    const fits = says && takenArticle.safeParse(draft).success
    if (!fits) left.push({ name, code: says ? 'aside.not_fitting' : 'aside.no_text', values: {} })
    left.push(...leftAside, ...(read?.leftAside ?? []), ...unfit)
    rows.push({
      title: read?.title ?? name,
      moment: read?.publishedAt ?? null,
      found: pictures.filter((picture) => picture.sent !== null).length,
      missing: missingOf(pictures),
      draft: fits ? draft : null,
    })
  }
  if (rows.every(({ draft }) => draft === null)) return refuse('news_import.nothing', { name: fileName })
  left.push(...filesTold(files, plans, isPictureName))
  return { kind, fileName, rows, leftAside: left.slice(0, 1900) }
}

const sentFiles = ({ files }: Visit): readonly Upload[] => {
  const sent = (files['file'] ?? []).filter(({ bytes }) => bytes.length > 0)
  const rule = { kinds: ['html', 'csv', 'xlsx', 'text'], limit: mostSent, field: 'file' } as const
  if (sent.length === 0) checkUpload(undefined, rule)
  return sent
}

/** What was sent, read once so that a fault is told at the form; it is kept until its sender has seen what it makes. */
const checkTyped = async (typed: Typed, visit: Visit) => {
  const uploads = sentFiles(visit)
  const sourceName = oneOrNull(typed, 'sourceName')
  const sourceAddress = oneOrNull(typed, 'sourceAddress')
  const { kind, fileName } = await draftsOf(uploads, { sourceName, sourceAddress }, async () => null)
  return {
    columnId: one(typed, 'columnId'),
    unitId: Number(one(typed, 'unitId')) || null,
    campaignId: oneOrNull(typed, 'campaignId'),
    sourceName,
    sourceAddress,
    file: { fileName, kind },
    uploads,
  }
}

/** The checked import as the command takes it; one that was taken already is not read again. */
const takeTyped = async (_typed: Typed, { reader, actor, params }: Visit<'id'>) => {
  const of = await mustFindImport(reader, params.id)
  const { id, unitId, columnId, campaignId, fileName, kind } = of
  const place = { columnId: columnId ?? '', unitId, campaignId, importId: id }
  const file = { senderName: null, senderAddress: null, sentAt: null, fileName, kind }
  if (of.state === 'taken') return { ...place, articles: [], from: { ...file, leftAside: [] } }
  const { rows, leftAside } = await draftsOf([await keptFile(reader, id, actor)], of, readyPicture)
  const articles = rows.flatMap(({ draft }) => draft ?? [])
  return { ...place, articles, from: { ...file, leftAside } }
}

const showPortal = async (visit: Visit) => {
  const { reader, actor, today, language } = visit
  const working = await workingUnits(reader, actor, today)
  const part = partAsked(visit, { total: await countImports(reader, working), pageSize: 20 })
  return {
    title: say(language)('portal.title'),
    body: PortalPage({
      visit,
      columns: await columns(reader),
      ...(await choicesOf(visit)),
      recent: await importsOf(reader, working, part),
      part,
    }),
  }
}

const showChecked = async (visit: Visit, of: Awaited<ReturnType<typeof mustFindImport>>) => {
  const { reader, actor, language } = visit
  const look: Look = async (picture, field) => ({ ...(await lookAtPicture(picture, field)), sizes: [] })
  const { rows, leftAside } = await draftsOf([await keptFile(reader, of.id, actor)], of, look)
  const titles = rows.map(({ title }) => title)
  const here = await articlesTitled(reader, of.unitId, titles)
  const told = rows.map(({ draft, ...row }) => ({
    ...row,
    verdict: draft === null ? ('none' as const) : here.has(row.title) ? ('here' as const) : ('new' as const),
  }))
  return CheckedPage({ visit, of, rows: told, left: tellAside(leftAside, whyBook, language) })
}

/** An import that this person may see: of a unit he works for; one that waits, of his own alone. */
const showImport = async (visit: Visit<'id'>) => {
  const { reader, actor, today, params, language } = visit
  const of = await mustFindImport(reader, params.id)
  const working = await workingUnits(reader, actor, today)
  if (!holdsRole(actor, ['auditor', 'administrator']) && !working.includes(of.unitId))
    throw new Refusal('article.import_unknown', { status: 404 })
  const crumbs = [{ href: '/lam-viec/tin-bai', text: sayNews(language)('newsroom.title') }]
  if (of.state === 'checked')
    return { title: say(language)('checked.title'), crumbs, body: await showChecked(visit, of) }
  return {
    title: say(language)('result.title'),
    crumbs,
    body: ImportedPage({
      visit,
      of,
      articles: await articlesOfImport(reader, of.id),
      pictures: await picturesOfImport(reader, of.id),
      left: tellAside(await leftAsideBy(reader, { importId: of.id }), whyBook, language),
    }),
  }
}

export const routes: readonly Route[] = [
  page('/lam-viec/tin-bai/tu-cong', { audience: writers }, showPortal),
  form('/lam-viec/tin-bai/tu-cong', {
    audience: writers,
    command: checkImport,
    read: checkTyped,
    show: showPortal,
    mostOfFile: mostSent,
    next: ({ id }) => `/lam-viec/tin-bai/nhap/${id}`,
  }),
  page(
    '/lam-viec/tin-bai/nhap/:id',
    {
      audience: readers,
      examples: async (reader) =>
        (await importsOf(reader, null, { limit: 1 })).map(({ id }) => `/lam-viec/tin-bai/nhap/${id}`),
    },
    showImport,
  ),
  form('/lam-viec/tin-bai/nhap/:id', {
    audience: writers,
    command: takeArticles,
    read: takeTyped,
    show: showImport,
    next: ({ id }) => `/lam-viec/tin-bai/nhap/${id}`,
    said: ({ made, left, added }, { language }) =>
      say(language)(added > 0 ? 'portal.doneAdded' : 'portal.done', { made, left, added }),
  }),
]
