import { awardForms } from '../nominations/queries.ts'
import { workingUnits } from '../people/queries.ts'
import { holdsRole } from '../platform/actor.ts'
import type { Command } from '../platform/command.ts'
import { packagedText } from '../platform/files/packaged-text.ts'
import { htmlToMarks } from '../platform/files/marks.ts'
import { type ReadyPicture, readyPicture } from '../platform/files/picture.ts'
import { findFile } from '../platform/files/store.ts'
import { checkUpload } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { download, form, page, type Route, type Visit } from '../platform/web/route.ts'
import { one, type Typed } from '../platform/web/typed.ts'
import { approveArticle } from './approve-article.ts'
import { type ArticleMove, articleMoves, articleWriting, editors, writers } from './article.ts'
import { checkArticle, type Term, termsIn } from './checks/check-article.ts'
import { readFrequency } from './checks/frequency.ts'
import { type Doubt, spellingCheck } from './checks/spelling.ts'
import { correctArticle } from './correct-article.ts'
import { finishEditing } from './finish-editing.ts'
import { ArticleForm } from './pages/article-form.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { moveAddress } from './pages/article-steps.tsx'
import { ListPage } from './pages/list-page.tsx'
import { articleTyped, attachmentsTyped, picturesTold } from './pages/typed-article.ts'
import { momentTyped } from './pages/typed-moment.ts'
import { publishArticle } from './publish-article.ts'
import {
  articlesOf,
  attachmentsOf,
  choicesOf,
  columns,
  mustFindArticle,
  picturesOf,
  relatedTo,
} from './queries.ts'
import { reopenArticle } from './reopen-article.ts'
import { returnArticle } from './return-article.ts'
import { scheduleArticle } from './schedule-article.ts'

import { submitArticle } from './submit-article.ts'
import { withdrawArticle } from './withdraw-article.ts'
import { say, words } from './words.ts'
import { writeArticle } from './write-article.ts'

const ATTACHMENT_LIMIT = 11 * 1024 * 1024
const newsroom = [...writers, 'auditor', 'administrator'] as const

const showList = async (visit: Visit) => {
  const { reader, actor, today, language } = visit
  const all = holdsRole(actor, ['auditor', 'administrator'])
  const unitIds = all ? null : await workingUnits(reader, actor, today)
  return {
    title: say(language)('newsroom.title'),
    body: ListPage({
      language,
      articles: await articlesOf(reader, { unitIds }),
      mayWrite: holdsRole(actor, writers),
      mayCount: all || holdsRole(actor, editors),
    }),
  }
}

const showNew = async (visit: Visit) => ({
  title: say(visit.language)('newsroom.new'),
  islands,
  body: ArticleForm({
    visit,
    article: null,
    pictures: [],
    attachments: [],
    related: [],
    marks: { body: '', bodyEn: '' },
    columns: await columns(visit.reader),
    ...(await choicesOf(visit)),
  }),
})

const isMove = (name: string): name is ArticleMove => name in articleMoves
const moves = Object.keys(articleMoves).filter(isMove)

let spelling: ((text: string) => readonly Doubt[]) | null = null

/** Doubts about spelling, by the frequencies that come with the program; read once. */
const spellingDoubts = (text: string): readonly Doubt[] => {
  spelling ??= spellingCheck(readFrequency(packagedText('seed/language/frequency.txt')))
  return spelling(text)
}

/** Titles and awards with their one English name, as the catalogue of the day has them. */
const termsOf = async ({ reader }: Visit): Promise<readonly Term[]> =>
  (await awardForms(reader)).map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn }))

const showOne = async (visit: Visit<'id'>) => {
  const article = await mustFindArticle(visit.reader, visit.params.id)
  const terms = await termsOf(visit)
  return {
    title: article.title,
    islands,
    body: ArticlePage({
      visit,
      article,
      pictures: await picturesOf(visit.reader, article.id),
      marks: marksOf(article),
      attachments: await attachmentsOf(visit.reader, article.id),
      related: await relatedTo(visit.reader, article.id),
      columns: await columns(visit.reader),
      held: moves.filter((move) => holdsRole(visit.actor, articleMoves[move].roles)),
      warnings: checkArticle(article, { terms, doubtsOf: spellingDoubts }),
      terms: termsIn(article, terms),
      mayWrite: holdsRole(visit.actor, articleWriting[article.state]?.roles ?? []),
      ...(await choicesOf(visit)),
    }),
  }
}

/** What the form does not show stays as it is kept. */
const keptOf = async ({ reader }: Visit, id: string | null) => {
  if (id === null) return { sourceDateLine: null, viewsBefore: 0 }
  const { sourceDateLine, viewsBefore } = await mustFindArticle(reader, id)
  return { sourceDateLine, viewsBefore }
}

/** The pictures that came with the form, by their place, looked into and made smaller. */
const sentPictures = async (typed: Typed, { files }: Visit): Promise<ReadonlyMap<number, ReadyPicture>> => {
  const ready = new Map<number, ReadyPicture>()
  for (let at = 0; at < picturesTold(typed); at += 1) {
    const sent = files[`pictureFile${at}`]?.[0]
    if (sent && sent.name !== '') ready.set(at, await readyPicture(sent, `pictureFile${at}`))
  }
  return ready
}

const sentAttachment = ({ files }: Visit) => {
  const sent = files['attachmentFile']?.[0]
  const rule = { kinds: ['pdf', 'docx', 'xlsx'], limit: ATTACHMENT_LIMIT, field: 'attachmentFile' } as const
  return sent && sent.name !== '' ? checkUpload(sent, rule) : null
}

const typedBy = async (typed: Typed, visit: Visit, id: string | null) => ({
  ...articleTyped(typed, await sentPictures(typed, visit)),
  attachments: attachmentsTyped(typed, sentAttachment(visit)),
  ...(await keptOf(visit, id)),
  id,
})

/** The texts as they stand in the areas. */
const marksOf = ({ body, bodyHtml, bodyEn, bodyEnHtml }: Awaited<ReturnType<typeof mustFindArticle>>) => ({
  body: bodyHtml ? htmlToMarks(bodyHtml) : body,
  bodyEn: bodyEnHtml ? htmlToMarks(bodyEnHtml) : (bodyEn ?? ''),
})

const islands = ['rich-text']

const toArticle = ({ id }: { id: string }): string => `/lam-viec/tin-bai/${id}`
const movedBy =
  (move: ArticleMove) =>
  (_result: unknown, { language }: Visit): string =>
    say(language)(`moved.${move}`)

type Moved = { id: string; slug: string }

/** A step that asks for nothing but the press of its button. */
const plainMove = (
  move: 'article.submit' | 'article.finish_editing' | 'article.approve' | 'article.reopen',
  command: Command<{ id: string }, Moved>,
): Route =>
  form(`/lam-viec/tin-bai/:id/${moveAddress[move]}`, {
    audience: articleMoves[move].roles,
    command,
    read: (_typed, visit) => ({ id: visit.params.id }),
    show: showOne,
    next: toArticle,
    said: movedBy(move),
  })

/** A step that asks for its reason. */
const reasonedMove = (
  move: 'article.return' | 'article.withdraw',
  command: Command<{ id: string; reason: string }, Moved>,
): Route =>
  form(`/lam-viec/tin-bai/:id/${moveAddress[move]}`, {
    audience: articleMoves[move].roles,
    command,
    read: (typed, visit) => ({ id: visit.params.id, reason: one(typed, 'reason') }),
    show: showOne,
    next: toArticle,
    said: movedBy(move),
  })

export const routes: readonly Route[] = [
  page('/lam-viec/tin-bai', { audience: newsroom }, showList),
  page('/lam-viec/tin-bai/moi', { audience: writers }, showNew),
  form('/lam-viec/tin-bai/moi', {
    audience: writers,
    command: writeArticle,
    read: (typed, visit) => typedBy(typed, visit, null),
    show: showNew,
    next: toArticle,
    said: ({ repeatsLead }, { language }) =>
      say(language)(repeatsLead ? 'article.savedRepeats' : 'article.saved'),
  }),
  page(
    '/lam-viec/tin-bai/:id',
    {
      audience: newsroom,
      examples: async (reader) =>
        (await articlesOf(reader, { unitIds: null })).slice(0, 2).map(({ id }) => `/lam-viec/tin-bai/${id}`),
    },
    showOne,
  ),
  form('/lam-viec/tin-bai/:id', {
    audience: writers,
    command: writeArticle,
    read: (typed, visit) => typedBy(typed, visit, visit.params.id),
    show: showOne,
    next: toArticle,
    said: ({ repeatsLead }, { language }) =>
      say(language)(repeatsLead ? 'article.savedRepeats' : 'article.saved'),
  }),
  form('/lam-viec/tin-bai/:id/dinh-chinh', {
    audience: articleMoves['article.correct'].roles,
    command: correctArticle,
    read: async (typed, visit) => ({
      ...(await typedBy(typed, visit, visit.params.id)),
      id: visit.params.id,
      note: one(typed, 'note'),
    }),
    show: showOne,
    next: toArticle,
    said: movedBy('article.correct'),
  }),
  download(
    '/lam-viec/tin-bai/:id/anh/:position',
    { audience: newsroom, examples: async () => [] },
    async ({ reader, params }) => {
      const own = await picturesOf(reader, params.id)
      const fileId = own.find(({ position }) => String(position) === params.position)?.fileId ?? null
      if (fileId === null) throw new Refusal('file.not_found', { status: 404 })
      const { name, mediaType, bytes } = await findFile(reader, fileId)
      return { name, mediaType, body: bytes, inline: true }
    },
  ),
  plainMove('article.submit', submitArticle),
  plainMove('article.finish_editing', finishEditing),
  plainMove('article.approve', approveArticle),
  plainMove('article.reopen', reopenArticle),
  reasonedMove('article.return', returnArticle),
  reasonedMove('article.withdraw', withdrawArticle),
  form('/lam-viec/tin-bai/:id/hen-gio', {
    audience: articleMoves['article.schedule'].roles,
    command: scheduleArticle,
    read: (typed, visit) => ({ id: visit.params.id, at: momentTyped(typed, 'at', 'atTime') }),
    show: showOne,
    next: toArticle,
    said: movedBy('article.schedule'),
  }),
  form('/lam-viec/tin-bai/:id/dang', {
    audience: articleMoves['article.publish'].roles,
    command: publishArticle,
    read: (_typed, visit) => ({ id: visit.params.id, publishedAt: null }),
    show: showOne,
    next: toArticle,
    said: movedBy('article.publish'),
  }),
]

export const sections: readonly Section[] = [
  {
    href: '/lam-viec/tin-bai',
    text: words['nav.newsroom'],
    audience: newsroom,
    daily: ['editor', 'editor_in_chief', 'newsroom_contributor'],
  },
]
