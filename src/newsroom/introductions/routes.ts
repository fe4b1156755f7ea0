import { holdsRoleOn } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked, samePage } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { findUnit, trailOf } from '../../units/queries.ts'
import { countSought, searchUnits } from '../../units/search/queries.ts'
import { branchesSeen } from '../queries.ts'
import {
  checkIntroduction,
  declineIntroduction,
  passOnIntroduction,
  takeUpIntroduction,
} from './answer-introduction.ts'
import { codeOf, deskRoles, proposingClasses, seers, showCode } from './introduction.ts'
import { DeskPage, deskPath } from './pages/desk-page.tsx'
import { IntroducePage, introducePath, type UnitChoice, type UnitsFound } from './pages/introduce-page.tsx'
import { countIntroductions, introductionsOf } from './queries.ts'
import { sendIntroduction } from './send-introduction.ts'
import { say, words } from './words.ts'

const LISTED = 50

const choicesOf = async (
  { reader, today }: Visit,
  units: readonly { readonly id: number; readonly code: string; readonly name: string }[],
): Promise<UnitChoice[]> => {
  const trails = await trailOf(
    reader,
    units.map(({ id }) => id),
    today,
  )
  return units.map(({ id, code, name }) => ({
    id,
    code,
    name,
    above: (trails.get(id) ?? [])
      .slice(0, -1)
      .map((step) => step.name)
      .toReversed()
      .join(', '),
  }))
}

/** The unit of the address, or of the form that was refused. */
const chosen = async (visit: Visit): Promise<UnitChoice | null> => {
  const code = visit.problem ? one(visit.problem.typed, 'unit') : visit.query.get('don-vi')
  const unit = code ? await findUnit(visit.reader, code, visit.today) : null
  const takes = unit && proposingClasses.some((proposing) => proposing === unit.class)
  return takes ? ((await choicesOf(visit, [unit]))[0] ?? null) : null
}

const chosenTyped = async (typed: Typed, { reader, today }: Visit): Promise<number | null> =>
  (await findUnit(reader, one(typed, 'unit'), today))?.id ?? null

const mostFound = 20

/** The units of a name that may propose an award, and how many there are when they are more than are shown. */
const foundBy = async (visit: Visit, text: string): Promise<UnitsFound> => {
  if (!text) return { units: [], total: 0 }
  const { reader, today } = visit
  const units = await searchUnits(reader, text, today, { classes: proposingClasses, limit: mostFound })
  const total =
    units.length < mostFound
      ? units.length
      : await countSought(reader, text, today, { classes: proposingClasses })
  return { units: await choicesOf(visit, units), total }
}

const showForm = async (visit: Visit): Promise<Shown> => {
  const { language, query } = visit
  const text = (query.get('tim') ?? '').trim().slice(0, 100)
  return {
    title: say(language)('form.title'),
    description: say(language)('form.lead'),
    body: IntroducePage({ visit, text, found: await foundBy(visit, text), unit: await chosen(visit) }),
  }
}

const showDesk = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const asked = { paths: await branchesSeen(visit), today }
  const part = partAsked(visit, { total: await countIntroductions(reader, asked), pageSize: LISTED })
  const sent = await introductionsOf(reader, asked, part)
  const trails = await trailOf(
    reader,
    sent.map(({ unitId }) => unitId),
    today,
  )
  const placeOf = (unitId: number): string => `/${(trails.get(unitId) ?? []).map(({ id }) => id).join('/')}/`
  return {
    title: say(language)('desk.title'),
    body: DeskPage({
      visit,
      sent,
      part,
      unitName: (unitId) => trails.get(unitId)?.at(-1)?.name ?? String(unitId),
      mayAnswer: (unitId) => holdsRoleOn(actor, deskRoles, placeOf(unitId)),
    }),
  }
}

const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})

const after = {
  audience: deskRoles,
  show: showDesk,
  next: (_: unknown, visit: Visit) => samePage(deskPath, visit),
} as const

export const routes: readonly Route[] = [
  page(introducePath, { audience: 'public' }, showForm),
  form(introducePath, {
    audience: 'public',
    command: sendIntroduction,
    limit: { perMinute: 6 },
    read: async (typed, visit) => ({
      codeHash: sha256(codeOf(visit.newSecret)),
      unitId: (await chosenTyped(typed, visit)) ?? 0,
      who: one(typed, 'who'),
      deed: one(typed, 'deed'),
      place: one(typed, 'place'),
      happened: oneOrNull(typed, 'happened'),
      senderName: oneOrNull(typed, 'senderName'),
      senderContact: oneOrNull(typed, 'senderContact'),
      trap: one(typed, 'trap'),
      shownAt: one(typed, 'shownAt'),
      address: visit.remoteAddress,
    }),
    show: showForm,
    next: (_, visit) => `${introducePath}/theo-doi?ma=${showCode(codeOf(visit.newSecret))}`,
    said: (_, visit) => say(visit.language)('said.sent'),
  }),
  page(deskPath, { audience: seers }, showDesk),
  form(`${deskPath}/:id/xac-minh`, {
    ...after,
    command: checkIntroduction,
    read: seen,
    said: (_, visit) => say(visit.language)('said.checked'),
  }),
  form(`${deskPath}/:id/lap-phieu`, {
    ...after,
    command: takeUpIntroduction,
    read: seen,
    next: ({ exampleId }) => `/lam-viec/guong/${exampleId}/sua`,
    said: (_, visit) => say(visit.language)('said.takenUp'),
  }),
  form(`${deskPath}/:id/tra-loi`, {
    ...after,
    command: declineIntroduction,
    read: (typed, visit) => ({ ...seen(typed, visit), reply: one(typed, 'reply') }),
    said: (_, visit) => say(visit.language)('said.declined'),
  }),
  form(`${deskPath}/:id/chuyen`, {
    ...after,
    command: passOnIntroduction,
    read: (typed, visit) => ({ ...seen(typed, visit), unit: one(typed, 'unit') }),
    said: (_, visit) => say(visit.language)('said.passedOn'),
  }),
]

export const sections: readonly Section[] = [
  { href: deskPath, text: words['desk.title'], audience: deskRoles },
]
