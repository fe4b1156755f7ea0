import { sha256 } from '../../platform/audit/content.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, type Typed } from '../../platform/web/typed.ts'
import { daysOff } from '../../reporting/schedule/queries.ts'
import { namesOf } from '../../units/queries.ts'
import { codeOf, showCode } from '../introductions/introduction.ts'
import {
  acceptRequest,
  carryOutRequest,
  passOnRequest,
  postponeRequest,
  refuseRequest,
} from './answer-request.ts'
import { answerers, clockOf, dueOf, seers, termOn } from './data-request.ts'
import { branchesSeen } from '../queries.ts'
import { openRequest } from './open-request.ts'
import { AskPage, askPath } from './pages/ask-page.tsx'
import { DeskPage, home, pathOf } from './pages/desk-page.tsx'
import { RequestPage } from './pages/request-page.tsx'
import { countRequests, hasOfficers, mustSeeRequest, receivingUnits, requestsOf } from './queries.ts'
import { sendRequest } from './send-request.ts'
import { say, words } from './words.ts'

const LISTED = 100

/** The units that take requests, by their names. */
const receivers = async (visit: Visit) => {
  const units = await receivingUnits(visit.reader, visit.today)
  const names = await namesOf(visit, units)
  return units.map((id) => ({ value: String(id), text: names.get(id) ?? String(id) }))
}

const showForm = async (visit: Visit): Promise<Shown> => {
  const { reader, law, today, language, query } = visit
  const term = termOn(law, today)
  return {
    title: say(language)('form.title'),
    description: say(language)('form.lead'),
    body: AskPage({
      visit,
      term,
      dueOn: dueOf(today, term, await daysOff(reader, law)),
      units: await receivers(visit),
      about: (query.get('ve') ?? '').slice(0, 300),
    }),
  }
}

const showDesk = async (visit: Visit): Promise<Shown> => {
  const { reader, law, today, language } = visit
  const asked = { paths: await branchesSeen(visit), today }
  const part = partAsked(visit, { total: await countRequests(reader, asked), pageSize: LISTED })
  const requests = await requestsOf(reader, asked, part)
  const holidays = await daysOff(reader, law)
  const names = await namesOf(
    visit,
    requests.map(({ unitId }) => unitId),
  )
  return {
    title: say(language)('desk.title'),
    body: DeskPage({
      visit,
      requests,
      part,
      clockOf: (request) => clockOf(request, today, holidays),
      unitName: (unitId) => names.get(unitId) ?? String(unitId),
      nobodyReads: !(await hasOfficers(reader, today)),
    }),
  }
}

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, law, today, language, params } = visit
  const { request, openings, mayOpen, isOpen } = await mustSeeRequest(visit, params.id)
  const all = await receivers(visit)
  return {
    title: say(language)(`kind.${request.kind}`),
    crumbs: [{ href: home, text: say(language)('desk.title') }],
    body: RequestPage({
      visit,
      request,
      clock: clockOf(request, today, await daysOff(reader, law)),
      unitName: (await namesOf(visit, [request.unitId])).get(request.unitId) ?? '',
      others: all.filter(({ value }) => value !== String(request.unitId)),
      openings,
      mayOpen,
      isOpen,
    }),
  }
}

const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})

const some = async (reader: Visit['reader']): Promise<string[]> =>
  (await requestsOf(reader, { paths: null, today: '9999-12-31' }, { limit: 2 })).map(({ id }) => pathOf(id))

const after = {
  audience: answerers,
  show: showOne,
  next: ({ id }: { readonly id: string }) => pathOf(id),
  said: (_: unknown, { language }: Visit) => say(language)('said.moved'),
} as const

export const routes: readonly Route[] = [
  page(askPath, { audience: 'public' }, showForm),
  form(askPath, {
    audience: 'public',
    command: sendRequest,
    limit: { perMinute: 6 },
    read: (typed, visit) => ({
      codeHash: sha256(codeOf(visit.newSecret)),
      unitId: numberTyped(typed, 'unitId'),
      kind: one(typed, 'kind'),
      about: one(typed, 'about'),
      details: one(typed, 'details'),
      senderName: one(typed, 'senderName'),
      senderContact: one(typed, 'senderContact'),
      trap: one(typed, 'trap'),
      shownAt: one(typed, 'shownAt'),
      address: visit.remoteAddress,
    }),
    show: showForm,
    next: (_, visit) => `/rieng-tu/theo-doi?ma=${showCode(codeOf(visit.newSecret))}`,
    said: ({ dueOn }, { language }) => say(language)('said.sent', { due: showDay(dueOn, language) }),
  }),
  page(home, { audience: seers }, showDesk),
  page(`${home}/:id`, { audience: seers, examples: some }, showOne),
  form(`${home}/:id/mo`, {
    ...after,
    command: openRequest,
    read: (_typed, { params }) => ({ id: params.id }),
    said: (_, { language }) => say(language)('said.opened'),
  }),
  form(`${home}/:id/chap-nhan`, {
    ...after,
    command: acceptRequest,
    read: (typed, visit) => ({
      ...seen(typed, visit),
      answer: one(typed, 'answer'),
      carryOutBy: dayTyped(typed, 'carryOutBy') ?? '',
    }),
  }),
  form(`${home}/:id/da-lam`, {
    ...after,
    command: carryOutRequest,
    read: (typed, visit) => ({ ...seen(typed, visit), answer: one(typed, 'answer') }),
  }),
  form(`${home}/:id/lui-hen`, {
    ...after,
    command: postponeRequest,
    read: (typed, visit) => ({
      ...seen(typed, visit),
      carryOutBy: dayTyped(typed, 'carryOutBy') ?? '',
      reason: one(typed, 'reason'),
    }),
  }),
  form(`${home}/:id/tu-choi`, {
    ...after,
    command: refuseRequest,
    read: (typed, visit) => ({ ...seen(typed, visit), reason: one(typed, 'reason') }),
  }),
  form(`${home}/:id/chuyen`, {
    ...after,
    command: passOnRequest,
    read: (typed, visit) => ({ ...seen(typed, visit), unitId: numberTyped(typed, 'unitId') }),
    next: () => home,
    said: (_, { language }) => say(language)('said.passedOn'),
  }),
]

export const sections: readonly Section[] = [{ href: home, text: words['desk.title'], audience: seers }]
