import { holdsRoleOn } from '../../platform/actor.ts'
import { htmlLines } from '../../platform/files/html-lines.ts'
import { takenOrLeft } from '../../platform/files/left-aside.ts'
import { htmlBlocks } from '../../platform/files/marks.ts'
import { namedByContent } from '../../platform/files/page-file.ts'
import { pictureLimits, type ReadyPicture, readyPicture } from '../../platform/files/picture.ts'
import { cleanHtml } from '../../platform/files/rich-text.ts'
import { readSubmissionFile, type SubmissionFile } from '../../platform/files/submission-file.ts'
import { withUnpacked } from '../../platform/files/unpacked-files.ts'
import { checkUpload, type Upload } from '../../platform/files/upload.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { tidy } from '../../platform/plain/vietnamese.ts'
import { form, page, type Route, type Visit } from '../../platform/web/route.ts'
import { one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { pathOf } from '../../units/queries.ts'
import { articleWriting, readers, writers } from '../article.ts'
import { importArticle } from '../import-article.ts'
import type { LeftAside } from '../left-aside.ts'
import { ImportPage } from '../pages/import-page.tsx'
import { articlesOf, choicesOf, columns, mustFindArticle } from '../queries.ts'
import { readSubmission } from '../submission.ts'
import { say as sayNews } from '../words.ts'
import { droppedLinks, empty, remotePictures } from './draft.ts'
import { givePictures } from './give-pictures.ts'
import { proposedBy, readLetter } from './letter.ts'
import { MissingPage } from './pages/missing-page.tsx'
import { missingPictures } from './queries.ts'
import { say } from './words.ts'

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

/** Files of one form: several pictures, or a zip of them. */
const picturesBounds = { most: 500, bytes: 120 * 1024 * 1024 }
const mostSent = 38 * 1024 * 1024
/** So many pictures one press makes ready. */
const mostReady = 120

/** The pictures that were sent, looked into and made smaller, each under the name of its file. */
const givenTyped = async (_typed: Typed, { files, params }: Visit<'id'>) => {
  const sent = (files['files'] ?? []).filter(({ bytes }) => bytes.length > 0)
  if (sent.length === 0)
    checkUpload(undefined, { kinds: ['jpeg', 'png', 'webp'], limit: pictureLimits.bytes, field: 'files' })
  const all = withUnpacked(sent, 'files', picturesBounds)
  const taken: { readonly name: string; readonly sent: ReadyPicture }[] = []
  const leftAside: LeftAside[] = []
  for (const file of all) {
    if (taken.length >= mostReady) {
      leftAside.push({ name: file.name, code: 'aside.too_many_pictures', values: { most: mostReady } })
      continue
    }
    const found = await takenOrLeft(file.name, () => readyPicture(namedByContent(file), 'files'))
    if ('taken' in found) taken.push({ name: file.name, sent: found.taken })
    else leftAside.push(found.left)
  }
  return { id: params.id, files: taken, leftAside }
}

const showMissing = async (visit: Visit<'id'>) => {
  const { reader, actor, today, params, language } = visit
  const article = await mustFindArticle(reader, params.id)
  const place = (await pathOf(reader, article.unitId, today)) ?? ''
  return {
    title: say(language)('missing.title'),
    crumbs: [{ href: '/lam-viec/tin-bai', text: sayNews(language)('newsroom.title') }],
    body: MissingPage({
      visit,
      article,
      missing: await missingPictures(reader, article.id),
      mayWrite: holdsRoleOn(actor, articleWriting[article.state]?.roles ?? [], place),
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
  page(
    '/lam-viec/tin-bai/:id/anh-con-thieu',
    {
      audience: readers,
      examples: async (reader) =>
        (await articlesOf(reader, null, { limit: 1 })).map(
          ({ id }) => `/lam-viec/tin-bai/${id}/anh-con-thieu`,
        ),
    },
    showMissing,
  ),
  form('/lam-viec/tin-bai/:id/anh-con-thieu', {
    audience: writers,
    command: givePictures,
    read: givenTyped,
    show: showMissing,
    mostOfFile: mostSent,
    next: ({ id, missing, left }) =>
      `/lam-viec/tin-bai/${id}${missing > 0 && left === 0 ? '/anh-con-thieu' : ''}`,
    said: ({ added, missing }, { language }) => say(language)('missing.done', { added, missing }),
  }),
]
