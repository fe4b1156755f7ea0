import { workingUnits } from '../../people/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import { writeXlsx } from '../../platform/paper/workbook.ts'
import { addMonths } from '../../platform/plain/day.ts'
import { momentAt, showMoment } from '../../platform/plain/moment.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { editors } from '../article.ts'
import { say as sayArticle } from '../words.ts'
import { authorOf, authorRows } from './author-sheet.ts'
import { SheetPage, sums, totalOf } from './pages/sheet-page.tsx'
import { sheetArticles } from './queries.ts'
import { say } from './words.ts'

const audience = [...editors, 'auditor', 'administrator'] as const

/** The month that was asked for; what is no month is this one. */
const monthOf = ({ query, today }: Visit): string => {
  const asked = query.get('thang')?.trim() ?? ''
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
}

const articlesOfMonth = async (visit: Visit) => {
  const { reader, actor, today } = visit
  const first = `${monthOf(visit)}-01`
  const all = holdsRole(actor, ['auditor', 'administrator'])
  return sheetArticles(reader, {
    unitIds: all ? null : await workingUnits(reader, actor, today),
    from: momentAt(first, '00:00'),
    until: momentAt(addMonths(first, 1), '00:00'),
  })
}

const show = async (visit: Visit) => ({
  title: say(visit.language)('sheet.title'),
  body: SheetPage({ visit, month: monthOf(visit), rows: authorRows(await articlesOfMonth(visit)) }),
})

const makeBook = async (visit: Visit) => {
  const { language, demo } = visit
  const t = say(language)
  const articles = await articlesOfMonth(visit)
  const rows = authorRows(articles)
  const notice = demo ? { notice: t('sheet.demo') } : {}
  const body = await writeXlsx([
    {
      name: t('sheet.summary'),
      head: [t('sheet.author'), ...sums.map((key) => t(`sheet.${key}`))],
      rows: [...rows, totalOf(rows, t('sheet.total'))].map((row) => [
        row.author,
        ...sums.map((key) => row[key]),
      ]),
      ...notice,
    },
    {
      name: t('sheet.detail'),
      head: [
        t('sheet.day'),
        t('sheet.article'),
        sayArticle(language)('article.genre'),
        t('sheet.author'),
        t('sheet.pictures'),
      ],
      rows: articles.map((article) => [
        showMoment(article.publishedAt, language),
        article.title,
        sayArticle(language)(`genre.${article.genre}`),
        authorOf(article),
        article.credits.length,
      ]),
      ...notice,
    },
  ])
  return {
    name: `bang-ke-tin-bai-${monthOf(visit)}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body,
  }
}

export const routes: readonly Route[] = [
  page('/lam-viec/tin-bai/bang-ke', { audience }, show),
  download('/lam-viec/tin-bai/bang-ke.xlsx', { audience }, makeBook),
]
