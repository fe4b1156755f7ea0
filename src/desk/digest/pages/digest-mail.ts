import {
  onPaper,
  type Part,
  type Stationery,
  type Writers,
  type Written,
} from '../../../platform/mail/mail.ts'
import { daysBetween, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { sayNotice } from '../../../reporting/urging/words.ts'
import { isNoticeKind } from '../../../reporting/urging/notice.ts'
import { say as sayDesk, words as deskWords } from '../../words.ts'
import { type Digest, type DigestItem, digestShape } from '../digest.ts'
import { say } from '../words.ts'

const isWord = (kind: string): kind is keyof typeof deskWords => Object.hasOwn(deskWords, kind)

const taskOf = ({ kind, values }: DigestItem, language: Language): string =>
  isWord(kind) ? sayDesk(language)(kind, values) : kind

const countsOf = ({ late, today, soon, waiting, counts }: Digest) =>
  counts ?? {
    late: late.length,
    today: today.length,
    soon: soon.length,
    waiting: waiting.length,
  }

/** What matters stands first: `[Quá hạn 2 ngày] Lập báo cáo Tháng 3/2021 – xã Thử và 3 việc khác`. */
const subjectOf = (digest: Digest, language: Language): string => {
  const t = say(language)
  const { late, today, soon, waiting, news, day } = digest
  const owed = [...late, ...today, ...soon]
  const counts = countsOf(digest)
  const [first] = owed
  if (!first?.dueOn)
    return waiting.length > 0
      ? t('subject.waiting', { count: counts.waiting })
      : t('subject.news', { count: news.length })
  const left = daysBetween(day, first.dueOn)
  const mark = left < 0 ? 'mark.late' : left === 0 ? 'mark.today' : 'mark.soon'
  const one = t('subject.one', {
    mark: t(mark, { days: Math.abs(left) }),
    task: taskOf(first, language),
    unit: first.unit ? ` – ${first.unit}` : '',
  })
  const more = counts.late + counts.today + counts.soon - 1 + counts.waiting
  return more > 0 ? t('subject.more', { first: one, count: more }) : one
}

const lineOf = (item: DigestItem, { language, origin }: Stationery) => {
  const due = item.dueOn ? say(language)('digest.due', { due: showDay(item.dueOn, language) }) : null
  const parts = [taskOf(item, language), item.unit, due].filter((part) => part !== null)
  return { text: parts.join(' – '), href: `${origin}${item.href}` }
}

const newsLines = (digest: Digest, { language, origin }: Stationery) =>
  digest.news.flatMap(({ kind, values, href, day }) => {
    if (!isNoticeKind(kind)) return []
    const { title, unit, detail } = sayNotice(kind, values, { language, today: day })
    const text = [title, unit, detail].filter(Boolean).join(' – ')
    return [{ text, href: `${origin}${href}` }]
  })

const section = (heading: string, lines: readonly { text: string; href: string }[]): Part[] =>
  lines.length > 0 ? [{ heading }, { lines }] : []

const digest = (kept: unknown, stationery: Stationery): Written => {
  const found = digestShape.parse(kept)
  const { language, toName, origin } = stationery
  const t = say(language)
  const counts = countsOf(found)
  const lines = (items: readonly DigestItem[], count: number) => {
    const rest = { text: t('digest.more', { count: count - items.length }), href: `${origin}/lam-viec` }
    return [...items.map((item) => lineOf(item, stationery)), ...(count > items.length ? [rest] : [])]
  }
  return onPaper(subjectOf(found, language), stationery, [
    { paragraph: t('digest.lead', { name: toName, day: showDay(found.day, language), ...counts }) },
    ...section(t('digest.late'), lines(found.late, counts.late)),
    ...(found.late.length > 0 ? [{ paragraph: t('digest.lateNext') }] : []),
    ...section(t('digest.today'), lines(found.today, counts.today)),
    ...section(t('digest.soon'), lines(found.soon, counts.soon)),
    ...section(t('digest.waiting'), lines(found.waiting, counts.waiting)),
    ...section(t('digest.news'), newsLines(found, stationery)),
    { lines: [{ text: t('digest.desk'), href: `${origin}/lam-viec` }] },
    { paragraph: t('digest.automatic') },
  ])
}

export const writers: Writers = { digest }
