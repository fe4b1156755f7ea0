import { awardForms } from '../nominations/queries.ts'
import { holdsRoleOn } from '../platform/actor.ts'
import type { Command } from '../platform/command.ts'
import { packagedText } from '../platform/files/packaged-text.ts'
import { htmlToMarks } from '../platform/files/marks.ts'
import type { LeftAside } from '../platform/files/left-aside.ts'
import type { ReadyPicture } from '../platform/files/picture.ts'
import { readyPictures } from '../platform/files/ready-pictures.ts'
import { checkUpload } from '../platform/files/upload.ts'
import { asides, refusals as fileRefusals } from '../platform/files/words.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { form, page, type Route, type Visit } from '../platform/web/route.ts'
import { one, type Typed } from '../platform/web/typed.ts'
import { pathOf } from '../units/queries.ts'
import { approveArticle } from './approve-article.ts'
import { type ArticleMove, articleMoves, articleWriting, isUnfinished, readers, writers } from './article.ts'
import { checkArticle, type Term, termsIn } from './checks/check-article.ts'
import { readFrequency } from './checks/frequency.ts'
import { type Doubt, spellingCheck } from './checks/spelling.ts'
import { correctArticle } from './correct-article.ts'
import { finishEditing } from './finish-editing.ts'
import { asides as importAsides } from './importing/words.ts'
import { tellAside } from './left-aside.ts'
import { ArticleForm } from './pages/article-form.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { moveAddress } from './pages/article-steps.tsx'
import { articleTyped, attachmentsTyped, picturesTold } from './pages/typed-article.ts'
import { momentTyped } from './pages/typed-moment.ts'
import { mostPictures } from './prepare-article.ts'
import { publishArticle } from './publish-article.ts'
import {
  articlesOf,
  attachmentsOf,
  choicesOf,
  columns,
  leftAsideBy,
  mustFindArticle,
  mustFindImport,
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

type Article = Awaited<ReturnType<typeof mustFindArticle>>

const whyBook = { ...fileRefusals, ...asides, ...importAsides }

/** The file that the article was made of, and what of it, or of the last saving, was left aside. */
const asideOf = async ({ reader, language }: Visit, { id, importId }: Article) => {
  const of = importId === null ? null : await mustFindImport(reader, importId)
  const left = of ? await leftAsideBy(reader, { importId: of.id }) : []
  const saved = await leftAsideBy(reader, { articleId: id })
  return { of, left: tellAside(left, whyBook, language), saved: tellAside(saved, whyBook, language) }
}

const showOne = async (visit: Visit<'id'>) => {
  const { reader, actor, today, params } = visit
  const article = await mustFindArticle(reader, params.id)
  const terms = await termsOf(visit)
  const path = (await pathOf(reader, article.unitId, today)) ?? ''
  return {
    title: article.title,
    islands,
    body: ArticlePage({
      visit,
      article,
      aside: await asideOf(visit, article),
      pictures: await picturesOf(visit.reader, article.id),
      marks: marksOf(article),
      attachments: await attachmentsOf(visit.reader, article.id),
      related: await relatedTo(visit.reader, article.id),
      columns: await columns(visit.reader),
      held: moves.filter((move) => holdsRoleOn(actor, articleMoves[move].roles, path)),
      warnings: checkArticle(article, { terms, doubtsOf: spellingDoubts }),
      terms: termsIn(article, terms),
      mayWrite: holdsRoleOn(actor, articleWriting[article.state]?.roles ?? [], path),
      ...(await choicesOf(visit)),
    }),
  }
}

/**
 * The pictures that came with the form, looked into and made smaller: by their place, and several new ones. In a draft one
 * that cannot be taken does not hold up the others; where the public reads, the form is refused.
 */
const sentPictures = async (typed: Typed, { files }: Visit, mayLeave: boolean) => {
  const told = picturesTold(typed)
  const placed = new Map<number, ReadyPicture>()
  const leftAside: LeftAside[] = []
  for (let at = 0; at < told; at += 1) {
    const field = `pictureFile${at}`
    const one = await readyPictures(files[field]?.slice(0, 1) ?? [], { field, most: 1, mayLeave })
    leftAside.push(...one.leftAside)
    for (const picture of one.pictures) placed.set(at, picture)
  }
  const field = 'pictureFiles'
  const several = await readyPictures(files[field] ?? [], { field, most: mostPictures - told, mayLeave })
  return { placed, more: several.pictures, leftAside: [...leftAside, ...several.leftAside] }
}

const sentAttachment = ({ files }: Visit) => {
  const sent = files['attachmentFile']?.[0]
  const rule = { kinds: ['pdf', 'docx', 'xlsx'], limit: ATTACHMENT_LIMIT, field: 'attachmentFile' } as const
  return sent && sent.name !== '' ? checkUpload(sent, rule) : null
}

/** What was typed; what the form does not show stays as it is kept. */
const typedBy = async (typed: Typed, visit: Visit, id: string | null) => {
  const before = id === null ? null : await mustFindArticle(visit.reader, id)
  const sent = await sentPictures(typed, visit, before === null || isUnfinished(before.state))
  return {
    ...articleTyped(typed, sent),
    leftAside: sent.leftAside,
    attachments: attachmentsTyped(typed, sentAttachment(visit)),
    sourceDateLine: before?.sourceDateLine ?? null,
    viewsBefore: before?.viewsBefore ?? 0,
    id,
  }
}

/** The texts as they stand in the areas. */
const marksOf = ({ body, bodyHtml, bodyEn, bodyEnHtml }: Article) => ({
  body: bodyHtml ? htmlToMarks(bodyHtml) : body,
  bodyEn: bodyEnHtml ? htmlToMarks(bodyEnHtml) : (bodyEn ?? ''),
})

const islands = ['rich-text']

const toArticle = ({ id }: { id: string }): string => `/lam-viec/tin-bai/${id}`

type Saved = { readonly repeatsLead: boolean; readonly left: number }

const savedAs = ({ repeatsLead, left }: Saved, { language }: Visit): string => {
  const t = say(language)
  const saved = t(repeatsLead ? 'article.savedRepeats' : 'article.saved')
  return left > 0 ? `${saved} ${t('article.savedLeft', { count: left })}` : saved
}

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
  page('/lam-viec/tin-bai/moi', { audience: writers }, showNew),
  form('/lam-viec/tin-bai/moi', {
    audience: writers,
    command: writeArticle,
    read: (typed, visit) => typedBy(typed, visit, null),
    show: showNew,
    next: toArticle,
    said: savedAs,
  }),
  page(
    '/lam-viec/tin-bai/:id',
    {
      audience: readers,
      examples: async (reader) =>
        (await articlesOf(reader, null, { limit: 2 })).map(({ id }) => `/lam-viec/tin-bai/${id}`),
    },
    showOne,
  ),
  form('/lam-viec/tin-bai/:id', {
    audience: writers,
    command: writeArticle,
    read: (typed, visit) => typedBy(typed, visit, visit.params.id),
    show: showOne,
    next: toArticle,
    said: savedAs,
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
    audience: readers,
    daily: ['editor', 'editor_in_chief', 'newsroom_contributor'],
  },
]
