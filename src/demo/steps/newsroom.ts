import { approveArticle } from '../../newsroom/approve-article.ts'
import { createColumn } from '../../newsroom/create-column.ts'
import { finishEditing } from '../../newsroom/finish-editing.ts'
import { introduceExample } from '../../newsroom/examples/introduce-example.ts'
import { declineIntroduction } from '../../newsroom/introductions/answer-introduction.ts'
import { sendIntroduction } from '../../newsroom/introductions/send-introduction.ts'
import { addPlan } from '../../newsroom/plans/add-plan.ts'
import { fulfilPlan } from '../../newsroom/plans/fulfil-plan.ts'
import { publishArticle } from '../../newsroom/publish-article.ts'
import { draftOfPage } from '../../newsroom/importing/draft.ts'
import { readPage } from '../../newsroom/importing/page-article.ts'
import { takeArticles } from '../../newsroom/importing/take-articles.ts'
import { submitArticle } from '../../newsroom/submit-article.ts'
import { keepReading } from '../../newsroom/examples/keep-reading.ts'
import { verifyExample } from '../../newsroom/examples/verify-example.ts'
import { writeArticle } from '../../newsroom/write-article.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { tidy } from '../../platform/plain/vietnamese.ts'
import { type Demo, seedText } from '../data.ts'
import { sampleRecording } from '../sample-sound.ts'
import { type Deed, deed } from '../deed.ts'
import type { DemoArticle, DemoExample, DemoIntroduction, DemoNewsPlan } from '../news-shapes.ts'
import type { Ledger } from '../ledger.ts'
import { later, momentOf } from './times.ts'
import { administrator } from './units.ts'

const columns = ({ news, since }: Demo): readonly Deed[] =>
  news.columns.map(({ id, name, nameEn }, position) =>
    deed({
      day: since,
      time: '10:00',
      by: administrator,
      name: `articles column ${id}`,
      command: createColumn,
      input: () => ({ nameVi: name, nameEn, slug: id, position }),
      keep: (made, ledger) => ledger.keep(`column:${id}`, made.id),
    }),
  )

/** An article of an earlier portal comes in by the importer, as its page was saved. */
const takenOver = (article: DemoArticle, page: string, day: string, time: string): Deed =>
  deed({
    day,
    time,
    by: article.by,
    name: `articles ${article.id}`,
    command: takeArticles,
    input: ({ ledger }) => {
      const read = readPage(tidy(seedText(page)))
      if (!read) throw new Error(`seed/texts/${page} holds no article`)
      const source = { name: article.sourceName ?? null, address: article.sourceAddress ?? null }
      const [picture] = article.pictures
      const draft = draftOfPage(read, source, (caption) => picture?.alt ?? caption)
      const { genre, titleEn, leadEn } = article
      return {
        columnId: ledger.id(`column:${article.column}`),
        unitId: ledger.unit(article.unit),
        campaignId: article.campaign ? ledger.id(`campaign:${article.campaign}`) : null,
        articles: [{ ...draft, genre, titleEn, leadEn, englishReady: true }],
        from: { fileName: page, kind: 'text', leftAside: read.leftAside },
      }
    },
    keep: ({ articleIds: [id = ''] }, ledger) => ledger.keep(`article:${article.id}`, id),
  })

const written = (article: DemoArticle, day: string, time: string): Deed =>
  deed({
    day,
    time,
    by: article.by,
    name: `articles ${article.id}`,
    command: writeArticle,
    input: ({ ledger }) => ({
      columnId: ledger.id(`column:${article.column}`),
      unitId: ledger.unit(article.unit),
      campaignId: article.campaign ? ledger.id(`campaign:${article.campaign}`) : null,
      genre: article.genre,
      title: article.title,
      lead: article.lead,
      body: article.body,
      titleEn: article.titleEn,
      leadEn: article.leadEn,
      sourceSlug: article.sourceSlug,
      sourceName: article.sourceName,
      sourceAddress: article.sourceAddress,
      sourceDateLine: article.dateLine,
      byLine: article.byLine,
      signedUnit: article.signedUnit,
      viewsBefore: article.viewsBefore,
      pictures: article.pictures,
    }),
    keep: ({ id }, ledger) => ledger.keep(`article:${article.id}`, id),
  })

/** The house's own day begins after the launch was recorded; the page it is relayed from may have been earlier. */
const earliest = '09:30'

const articles = ({ news }: Demo): readonly Deed[] =>
  news.articles.flatMap((article) => {
    const { id, by, approvedBy, publishedAt } = article
    const { day, time } = momentOf(publishedAt)
    const began = time > earliest ? time : earliest
    const articleId = (ledger: Ledger) => ledger.id(`article:${id}`)
    return [
      article.page === null ? written(article, day, began) : takenOver(article, article.page, day, began),
      deed({
        day,
        time: later(began, 5),
        by,
        name: `articles ${id} submitted`,
        command: submitArticle,
        input: ({ ledger }) => ({ id: articleId(ledger) }),
      }),
      ...(approvedBy
        ? [
            deed({
              day,
              time: later(began, 10),
              by: approvedBy,
              name: `articles ${id} edited`,
              command: finishEditing,
              input: ({ ledger }) => ({ id: articleId(ledger) }),
            }),
            deed({
              day,
              time: later(began, 12),
              by: approvedBy,
              name: `articles ${id} approved`,
              command: approveArticle,
              input: ({ ledger }) => ({ id: articleId(ledger) }),
            }),
            deed({
              day,
              time: later(began, 15),
              by: approvedBy,
              name: `articles ${id} published`,
              command: publishArticle,
              input: ({ ledger }) => ({
                id: articleId(ledger),
                publishedAt: new Date(`${publishedAt}+07:00`).toISOString(),
              }),
            }),
          ]
        : []),
    ]
  })

const example = ({ campaign, unit, who, deed: what, ...more }: DemoExample): readonly Deed[] => {
  const { introducedOn, introducedBy, verifiedOn, verifiedBy, readings, state: _, mark: __, ...card } = more
  const key = `example:${unit}:${who}`
  const introduced = deed({
    day: introducedOn,
    time: '15:00',
    by: introducedBy,
    name: `articles ${key}`,
    command: introduceExample,
    input: ({ ledger }) => ({
      ...card,
      who,
      deed: what,
      unitId: ledger.unit(unit),
      campaignId: ledger.id(`campaign:${campaign}`),
    }),
    keep: ({ id }, ledger) => ledger.keep(key, id),
  })
  if (!verifiedOn) return [introduced]
  const by = verifiedBy ?? ''
  const verified = deed({
    day: verifiedOn,
    time: '15:30',
    by,
    name: `articles ${key} verified`,
    command: verifyExample,
    input: ({ ledger }) => ({ id: ledger.id(key) }),
  })
  const read = readings.map(({ sample, ...reading }) =>
    deed({
      day: verifiedOn,
      time: '16:00',
      by,
      name: `articles ${key} read out in ${reading.language}`,
      command: keepReading,
      input: ({ ledger }) => ({
        ...reading,
        id: ledger.id(key),
        audio: sample ? sampleRecording(reading.language, sample) : null,
      }),
    }),
  )
  return [introduced, verified, ...read]
}

const introduction = (sentIn: DemoIntroduction): readonly Deed[] => {
  const { code, unit, sentOn, reply, who, deed: what, place, happened } = sentIn
  const key = `introduction:${code}`
  const sent = deed({
    day: sentOn,
    time: '19:30',
    by: 'system',
    name: `articles ${key}`,
    command: sendIntroduction,
    input: ({ ledger, now }) => ({
      who,
      deed: what,
      place,
      happened,
      codeHash: sha256(code),
      unitId: ledger.unit(unit),
      shownAt: new Date(Date.parse(now) - 120_000).toISOString(),
      address: '192.0.2.1',
    }),
    keep: ({ id }, ledger) => ledger.keep(key, id),
  })
  if (!reply) return [sent]
  const answered = deed({
    day: reply.on,
    time: '10:20',
    by: reply.by,
    name: `articles ${key} answered`,
    command: declineIntroduction,
    input: ({ ledger }) => ({ id: ledger.id(key), version: 1, reply: reply.text }),
  })
  return [sent, answered]
}

const planned = ({ unit, campaign, notedOn, article, by, ...plan }: DemoNewsPlan): readonly Deed[] => {
  const key = `news-plan:${unit}:${plan.onDay}`
  return [
    deed({
      day: notedOn,
      time: '16:00',
      by,
      name: `articles ${key}`,
      command: addPlan,
      input: ({ ledger }) => ({
        onDay: plan.onDay,
        genre: plan.genre,
        subject: plan.subject,
        assignee: plan.assignee,
        unitId: ledger.unit(unit),
        campaignId: ledger.id(`campaign:${campaign}`),
      }),
      keep: ({ id }, ledger) => ledger.keep(key, id),
    }),
    ...(article
      ? [
          deed({
            day: plan.onDay,
            time: '16:30',
            by,
            name: `articles ${key} written`,
            command: fulfilPlan,
            input: ({ ledger }) => ({ id: ledger.id(key), address: ledger.id(`article:${article}`) }),
          }),
        ]
      : []),
  ]
}

/** Columns, articles as their pages printed them, and good examples. */
export const newsroomDeeds = (demo: Demo): readonly Deed[] => [
  ...columns(demo),
  ...articles(demo),
  ...demo.news.plans.flatMap(planned),
  ...demo.news.goodExamples.flatMap(example),
  ...demo.news.introductions.flatMap(introduction),
]
