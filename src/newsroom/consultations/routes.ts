import { holdsRole } from '../../platform/actor.ts'
import { fileKinds } from '../../platform/files/file-kind.ts'
import { writeXlsx } from '../../platform/paper/workbook.ts'
import { addDays, showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked, samePage } from '../../platform/web/paging.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { choicesOf } from '../queries.ts'
import { consulters, seers } from './consultation.ts'
import { answerComment, hideComment, showComment } from './judge-comment.ts'
import {
  extendConsultation,
  publishConsultation,
  summariseConsultation,
  withdrawConsultation,
} from './open-consultation.ts'
import { ConsultationForm } from './pages/consultation-form.tsx'
import { ConsultationPage } from './pages/consultation-page.tsx'
import { ConsultationsPage, home, pathOf } from './pages/consultations-page.tsx'
import { SendPage } from './pages/send-page.tsx'
import {
  commentsOf,
  consultationsOf,
  consultingUnits,
  countComments,
  countConsultations,
  mustFindConsultation,
  mustSeeConsultation,
} from './queries.ts'
import { sendComment } from './send-comment.ts'
import { say, words } from './words.ts'
import { changeConsultationDraft, writeConsultation } from './write-consultation.ts'

/** Two weeks hold the ten working days that are usually given. */
const usualDays = 14
const LISTED = 50

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, language } = visit
  const unitIds = await consultingUnits(visit)
  const total = await countConsultations(reader, unitIds)
  const part = partAsked(visit, { total, pageSize: LISTED })
  return {
    title: say(language)('list.title'),
    body: ConsultationsPage({
      visit,
      consultations: await consultationsOf(reader, unitIds, part),
      part,
      mayOpen: holdsRole(actor, consulters),
    }),
  }
}

const crumbs = (visit: Visit) => [{ href: home, text: say(visit.language)('list.title') }]

const found = (visit: Visit<'id'>) => mustSeeConsultation(visit, visit.params.id)

const formFor = async (visit: Visit, known: Parameters<typeof ConsultationForm>[0]['known']) => {
  const { units } = await choicesOf(visit)
  const days = { opensOn: visit.today, closesOn: addDays(visit.today, usualDays) }
  return {
    title: say(visit.language)(known ? 'do.change' : 'list.new'),
    crumbs: crumbs(visit),
    body: ConsultationForm({ visit, known, units, days }),
  }
}

const showNew = (visit: Visit): Promise<Shown> => formFor(visit, null)
const showChange = async (visit: Visit<'id'>): Promise<Shown> =>
  formFor(visit, (await found(visit)).consultation)

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { consultation, mayJudge } = await found(visit)
  const total = await countComments(visit.reader, consultation.id)
  const part = partAsked(visit, { total, pageSize: LISTED })
  const comments = await commentsOf(visit.reader, consultation.id, part)
  return {
    title: consultation.title,
    crumbs: crumbs(visit),
    body: ConsultationPage({ visit, consultation, comments, part, mayJudge }),
  }
}

const showSend = async (visit: Visit<'slug'>): Promise<Shown> => {
  const consultation = await mustFindConsultation(visit.reader, visit.params.slug)
  if (consultation.state !== 'published' && consultation.state !== 'summarised')
    throw new Refusal('consultation.not_found', { status: 404 })
  return {
    title: say(visit.language)('comment.send'),
    body: SendPage({ visit, consultation }),
  }
}

const wordsTyped = (typed: Typed) => ({
  title: one(typed, 'title'),
  body: one(typed, 'body'),
  documentId: oneOrNull(typed, 'documentId'),
  opensOn: dayTyped(typed, 'opensOn') ?? '',
  closesOn: dayTyped(typed, 'closesOn') ?? '',
})
const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})
const seenComment = (typed: Typed, { params }: Visit) => ({
  commentId: params['comment'] ?? '',
  version: numberTyped(typed, 'version'),
})

const after = {
  audience: consulters,
  show: showOne,
  next: ({ id }: { readonly id: string }) => pathOf(id),
  said: (_: unknown, { language }: Visit) => say(language)('said.moved'),
} as const

/** A comment that was judged is looked at again on its own page of the list. */
const judged = {
  ...after,
  next: ({ id }: { readonly id: string }, visit: Visit) => samePage(pathOf(id), visit),
} as const

const inWorkbook = async (visit: Visit<'id'>) => {
  const { consultation } = await found(visit)
  const t = say('vi')
  const comments = await commentsOf(visit.reader, consultation.id)
  const head = ['number', 'sentOn', 'name', 'text', 'state', 'reason', 'answer', 'answeredOn'] as const
  const rows = comments.map((comment) => [
    comment.number,
    showDay(comment.sentOn, 'vi'),
    comment.name ?? '',
    comment.text,
    t(comment.state === 'hidden' ? 'comment.hide' : `comment.${comment.state}`),
    comment.reason ?? '',
    comment.answer ?? '',
    comment.answeredOn ? showDay(comment.answeredOn, 'vi') : '',
  ])
  const notice = visit.demo ? { notice: t('sheet.notice') } : {}
  const sheet = { name: 'Góp ý', head: head.map((column) => t(`sheet.${column}`)), rows, ...notice }
  const { mediaType } = fileKinds.xlsx
  return { name: `gop-y-${consultation.slug.slice(0, 60)}.xlsx`, mediaType, body: await writeXlsx([sheet]) }
}

const some =
  (part = '') =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await consultationsOf(reader, null, { limit: 2 })).map(({ id }) => pathOf(id, part))

export const routes: readonly Route[] = [
  page(home, { audience: seers }, showList),
  page(`${home}/moi`, { audience: consulters }, showNew),
  form(`${home}/moi`, {
    audience: consulters,
    command: writeConsultation,
    read: (typed) => ({ ...wordsTyped(typed), unitId: numberTyped(typed, 'unitId') }),
    show: showNew,
    next: ({ id }) => pathOf(id),
    said: (_, { language }) => say(language)('said.kept'),
  }),
  page(`${home}/:id`, { audience: seers, examples: some() }, showOne),
  page(`${home}/:id/sua`, { audience: consulters, examples: async () => [] }, showChange),
  form(`${home}/:id/sua`, {
    ...after,
    show: showChange,
    command: changeConsultationDraft,
    read: (typed, visit) => ({ ...wordsTyped(typed), ...seen(typed, visit) }),
  }),
  form(`${home}/:id/len-cong`, { ...after, command: publishConsultation, read: seen }),
  form(`${home}/:id/gia-han`, {
    ...after,
    command: extendConsultation,
    read: (typed, visit) => ({ ...seen(typed, visit), closesOn: dayTyped(typed, 'closesOn') ?? '' }),
  }),
  form(`${home}/:id/tong-hop`, {
    ...after,
    command: summariseConsultation,
    read: (typed, visit) => ({ ...seen(typed, visit), summary: one(typed, 'summary') }),
  }),
  form(`${home}/:id/rut`, {
    ...after,
    command: withdrawConsultation,
    read: (typed, visit) => ({ ...seen(typed, visit), reason: one(typed, 'reason') }),
  }),
  form(`${home}/:id/y-kien/:comment/hien`, { ...judged, command: showComment, read: seenComment }),
  form(`${home}/:id/y-kien/:comment/an`, {
    ...judged,
    command: hideComment,
    read: (typed, visit) => ({ ...seenComment(typed, visit), reason: one(typed, 'reason') }),
  }),
  form(`${home}/:id/y-kien/:comment/tra-loi`, {
    ...judged,
    command: answerComment,
    read: (typed, visit) => ({ ...seenComment(typed, visit), answer: one(typed, 'answer') }),
  }),
  download(`${home}/:id/y-kien.xlsx`, { audience: seers, examples: some('y-kien.xlsx') }, inWorkbook),
  page('/gop-y/:slug/gui', { audience: 'public', examples: async () => [] }, showSend),
  form('/gop-y/:slug/gui', {
    audience: 'public',
    command: sendComment,
    limit: { perMinute: 6 },
    read: (typed, { params, remoteAddress }) => ({
      slug: params.slug,
      name: oneOrNull(typed, 'name'),
      text: one(typed, 'text'),
      trap: one(typed, 'trap'),
      shownAt: one(typed, 'shownAt'),
      address: remoteAddress,
    }),
    show: showSend,
    next: (_, { params }) => `/gop-y/${params.slug}`,
    said: ({ number }, { language }) => say(language)('comment.sent', { number }),
  }),
]

export const sections: readonly Section[] = [{ href: home, text: words['list.title'], audience: seers }]
