import { listCampaigns } from '../campaigns/queries.ts'
import { workingUnits } from '../people/queries.ts'
import { holdsRole } from '../platform/actor.ts'
import { checkUpload } from '../platform/files/upload.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { form, page, type Route, type Visit } from '../platform/web/route.ts'
import { one, oneOrNull, ticked, type Typed } from '../platform/web/typed.ts'
import { namesOf } from '../units/queries.ts'
import { type ArticleMove, articleMoves, editors, writers } from './article.ts'
import { introduceExample } from './introduce-example.ts'
import { ArticleForm } from './pages/article-form.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { ExamplesPage } from './pages/examples-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { publishArticle } from './publish-article.ts'
import { articlesOf, columns, examplesOf, mustFindArticle, picturesOf } from './queries.ts'
import { returnArticle } from './return-article.ts'
import { submitArticle } from './submit-article.ts'
import { verifyExample } from './verify-example.ts'
import { withdrawArticle } from './withdraw-article.ts'
import { say, words } from './words.ts'
import { writeArticle } from './write-article.ts'

const PICTURE_LIMIT = 8 * 1024 * 1024
const newsroom = [...writers, 'auditor', 'administrator'] as const
const introducers = [
  'unit_clerk',
  'unit_leader',
  'newsroom_contributor',
  'editor',
  'standing_agency',
] as const

/** What the forms choose from: the visitor's units and the campaigns that run or ran. */
const choicesOf = async (visit: Visit) => {
  const units = await namesOf(visit, await workingUnits(visit.reader, visit.actor, visit.today))
  const campaigns = await listCampaigns(visit.reader, { parentId: null, states: ['running', 'closed'] })
  return {
    units: [...units].map(([id, text]) => ({ value: String(id), text })),
    campaigns: campaigns.map(({ id, name }) => ({ value: id, text: name })),
  }
}

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
    }),
  }
}

const showNew = async (visit: Visit) => ({
  title: say(visit.language)('newsroom.new'),
  body: ArticleForm({
    visit,
    article: null,
    pictures: [],
    columns: await columns(visit.reader),
    ...(await choicesOf(visit)),
  }),
})

const moves: readonly ArticleMove[] = [
  'article.submit',
  'article.publish',
  'article.return',
  'article.withdraw',
]

const showOne = async (visit: Visit<'id'>) => {
  const article = await mustFindArticle(visit.reader, visit.params.id)
  return {
    title: article.title,
    body: ArticlePage({
      visit,
      article,
      pictures: await picturesOf(visit.reader, article.id),
      columns: await columns(visit.reader),
      held: moves.filter((move) => holdsRole(visit.actor, articleMoves[move].roles)),
      ...(await choicesOf(visit)),
    }),
  }
}

const wholeNumber = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : null)

const pictureTyped = (typed: Typed, sent: boolean): readonly unknown[] => {
  const caption = one(typed, 'caption').trim()
  const fileId = oneOrNull(typed, 'pictureFileId')
  if (!sent && !caption && !fileId) return []
  return [{ fileId, caption, alt: one(typed, 'alt').trim(), credit: oneOrNull(typed, 'credit') }]
}

const articleTyped = (typed: Typed, visit: Visit, id: string | null) => {
  const sent = visit.files['pictureFile']?.[0]
  const rule = { kinds: ['jpeg', 'png', 'webp'], limit: PICTURE_LIMIT, field: 'pictureFile' } as const
  const pictureFile = sent && sent.name !== '' ? checkUpload(sent, rule) : null
  return {
    id,
    version: wholeNumber(one(typed, 'version')),
    columnId: one(typed, 'columnId'),
    unitId: wholeNumber(one(typed, 'unitId')),
    campaignId: oneOrNull(typed, 'campaignId'),
    title: one(typed, 'title'),
    lead: oneOrNull(typed, 'lead'),
    body: one(typed, 'body'),
    titleEn: oneOrNull(typed, 'titleEn'),
    leadEn: oneOrNull(typed, 'leadEn'),
    sourceSlug: oneOrNull(typed, 'sourceSlug'),
    sourceName: oneOrNull(typed, 'sourceName'),
    sourceAddress: oneOrNull(typed, 'sourceAddress'),
    sourceDateLine: null,
    byLine: oneOrNull(typed, 'byLine'),
    signedUnit: oneOrNull(typed, 'signedUnit'),
    viewsBefore: 0,
    pictures: pictureTyped(typed, pictureFile !== null),
    pictureFile,
  }
}

const showExamples = async (visit: Visit) => {
  const { reader, actor, language, today } = visit
  const all = holdsRole(actor, ['auditor', 'administrator', ...editors, 'standing_agency'])
  const examples = await examplesOf(reader, all ? null : await workingUnits(reader, actor, today))
  const choices = await choicesOf(visit)
  return {
    title: say(language)('newsroom.examples'),
    body: ExamplesPage({
      visit,
      examples,
      unitNames: await namesOf(
        visit,
        examples.map((example) => example.unitId),
      ),
      ...choices,
      units: holdsRole(actor, introducers) ? choices.units : [],
      mayVerify: holdsRole(actor, ['standing_agency', 'standing_approver', ...editors]),
    }),
  }
}

const toArticle = ({ id }: { id: string }): string => `/lam-viec/tin-bai/${id}`
const moved = (_result: unknown, { language }: Visit): string => say(language)('article.moved')

export const routes: readonly Route[] = [
  page('/lam-viec/tin-bai', { audience: newsroom }, showList),
  page('/lam-viec/tin-bai/moi', { audience: writers }, showNew),
  form('/lam-viec/tin-bai/moi', {
    audience: writers,
    command: writeArticle,
    read: (typed, visit) => articleTyped(typed, visit, null),
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
    read: (typed, visit) => articleTyped(typed, visit, visit.params.id),
    show: showOne,
    next: toArticle,
    said: ({ repeatsLead }, { language }) =>
      say(language)(repeatsLead ? 'article.savedRepeats' : 'article.saved'),
  }),
  form('/lam-viec/tin-bai/:id/trinh', {
    audience: writers,
    command: submitArticle,
    read: (_typed, visit) => ({ id: visit.params.id }),
    show: showOne,
    next: toArticle,
    said: moved,
  }),
  form('/lam-viec/tin-bai/:id/dang', {
    audience: ['editor_in_chief'],
    command: publishArticle,
    read: (_typed, visit) => ({ id: visit.params.id, publishedAt: null }),
    show: showOne,
    next: toArticle,
    said: moved,
  }),
  form('/lam-viec/tin-bai/:id/tra-lai', {
    audience: editors,
    command: returnArticle,
    read: (typed, visit) => ({ id: visit.params.id, reason: one(typed, 'reason') }),
    show: showOne,
    next: toArticle,
    said: moved,
  }),
  form('/lam-viec/tin-bai/:id/go', {
    audience: ['editor_in_chief'],
    command: withdrawArticle,
    read: (typed, visit) => ({ id: visit.params.id, reason: one(typed, 'reason') }),
    show: showOne,
    next: toArticle,
    said: moved,
  }),
  page('/lam-viec/guong', { audience: 'signed-in' }, showExamples),
  form('/lam-viec/guong', {
    audience: introducers,
    command: introduceExample,
    read: (typed) => ({
      unitId: wholeNumber(one(typed, 'unitId')),
      campaignId: oneOrNull(typed, 'campaignId'),
      who: one(typed, 'who'),
      deed: one(typed, 'deed'),
      place: one(typed, 'place'),
      consent: ticked(typed, 'consent'),
      photoRights: null,
    }),
    show: showExamples,
    next: () => '/lam-viec/guong',
    said: (_result, { language }) => say(language)('example.introduced'),
  }),
  form('/lam-viec/guong/:id/xac-minh', {
    audience: 'signed-in',
    command: verifyExample,
    read: (_typed, visit) => ({ id: visit.params.id }),
    show: showExamples,
    next: () => '/lam-viec/guong',
    said: (_result, { language }) => say(language)('example.verified'),
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
