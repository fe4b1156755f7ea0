import { workingUnits } from '../../people/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Command } from '../../platform/command.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import {
  form,
  type FormRoute,
  page,
  type Route,
  type Shown,
  type Unchecked,
  type Visit,
} from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { classes, pathOf, trailOf } from '../../units/queries.ts'
import { campaignPath, crumbsOf, home } from '../pages/campaign-parts.tsx'
import { findCampaign, mustFindCampaign, someSlugs, wholeOf } from '../queries.ts'
import { say } from '../words.ts'
import { type DutyMove, dutyMoves, dutySteps, evidenceOf, fitsStep, mayMove, statesAsked } from './duty.ts'
import { excuseDuty } from './excuse-duty.ts'
import { extendDuty } from './extend-duty.ts'
import { fulfilDuty } from './fulfil-duty.ts'
import { DutiesPage, type Filter } from './pages/duties-page.tsx'
import { DutyPage, movePath } from './pages/duty-page.tsx'
import { dutyPath } from './pages/duty-parts.tsx'
import { ReceivePage } from './pages/receive-page.tsx'
import { contactsOf, countDuties, type Duty, dutiesOf, mustFindDuty, someDuties } from './queries.ts'
import { proposeNone } from './propose-none.ts'
import { receiveDuty } from './receive-duty.ts'
import { recordDutyFor } from './record-duty-for.ts'
import { returnDuty } from './return-duty.ts'

type Here = Visit<'slug'>
type HereDuty = Visit<'slug' | 'duty'>

const PAGE = 100

const among = <Value extends string>(values: readonly Value[], asked: string): Value | undefined =>
  values.find((value) => value === asked)

const filterNames = ['buoc', 'trangthai', 'loai', 'tre', 'cua'] as const

/** The places of the units a person works for. */
const ownPlaces = async ({ reader, actor, today }: Visit): Promise<readonly string[]> => {
  const units = await workingUnits(reader, actor, today)
  const trails = await trailOf(reader, units, today)
  return [...trails.values()].map((trail) => `/${trail.map(({ id }) => id).join('/')}/`)
}

/** As the address says. An address that says nothing begins with what concerns the reader: of the own branch, still to do. */
const filterOf = ({ query }: Visit, owes: boolean): Filter => {
  const begins = !filterNames.some((name) => query.has(name))
  return {
    buoc: query.get('buoc') ?? '',
    trangthai: begins && owes ? 'con' : (query.get('trangthai') ?? ''),
    loai: query.get('loai') ?? '',
    tre: query.get('tre') === '1' ? '1' : '',
    cua: (begins && owes) || query.get('cua') === 'cua-toi' ? 'cua-toi' : 'tat-ca',
  }
}

const showDuties = async (visit: Here): Promise<Shown> => {
  const { reader, today } = visit
  const whole = await wholeOf(reader, visit.params.slug, visit)
  const own = { under: { paths: await ownPlaces(visit), on: today } }
  const filter = filterOf(visit, (await countDuties(reader, { campaignId: whole.campaign.id, ...own })) > 0)
  const [step, states] = [among(dutySteps, filter.buoc), statesAsked(filter.trangthai)]
  const asked = {
    campaignId: whole.campaign.id,
    ...(step ? { steps: [step] } : {}),
    ...(states ? { states } : {}),
    ...(filter.cua === 'cua-toi' ? own : {}),
    ...(filter.loai ? { inClass: { class: filter.loai, on: today } } : {}),
    ...(filter.tre ? { lateOn: today } : {}),
  }
  const page = Math.max(1, Number(visit.query.get('trang')) || 1)
  const duties = await dutiesOf(reader, asked, { limit: PAGE, offset: (page - 1) * PAGE })
  const body = DutiesPage({
    whole,
    visit,
    filter,
    classes: await classes(reader),
    duties,
    contacts: new Map((await contactsOf(reader, whole.campaign.id)).map((one) => [one.unitId, one])),
    trails: await trailOf(
      reader,
      duties.map(({ unitId }) => unitId),
      today,
    ),
    total: await countDuties(reader, asked),
    page,
    pageSize: PAGE,
  })
  return { title: say(visit.language)('duty.title'), crumbs: crumbsOf(visit, whole), body }
}

/** What this person may do with a duty now: from its state, at its step, on the side that the move belongs to. */
const movesOf = async ({ reader, actor, today }: Visit, duty: Duty): Promise<readonly DutyMove[]> => {
  const unit = (await pathOf(reader, duty.unitId, today)) ?? '-'
  const receiver = (await pathOf(reader, duty.viaId ?? duty.receiverId, today)) ?? '-'
  const names: readonly DutyMove[] = [
    'duty.receive',
    'duty.propose_none',
    'duty.fulfil',
    'duty.record_for',
    'duty.return',
    'duty.extend',
    'duty.excuse',
  ]
  return names.filter((move) => {
    const { by, roles } = dutyMoves[move]
    const path = by === 'unit' ? unit : receiver
    return mayMove(move, duty.state) && fitsStep(move, duty.step) && holdsRoleOn(actor, roles, path)
  })
}

const dutyAsked = async ({ reader, params }: HereDuty): Promise<Duty> => {
  const duty = await mustFindDuty(reader, Number(params.duty) || 0)
  const campaign = await mustFindCampaign(reader, params.slug)
  if (duty.campaignId !== campaign.id) throw new Refusal('duty.not_found', { status: 404 })
  return duty
}

const showDuty = async (visit: HereDuty): Promise<Shown> => {
  const { reader, today } = visit
  const whole = await wholeOf(reader, visit.params.slug, visit)
  const duty = await dutyAsked(visit)
  const planId = evidenceOf(duty).campaignId
  const body = DutyPage({
    whole,
    visit,
    duty,
    plan: planId ? await findCampaign(reader, planId) : null,
    trails: await trailOf(reader, [duty.unitId, duty.viaId ?? duty.receiverId], today),
    moves: await movesOf(visit, duty),
  })
  const title = say(visit.language)(`step.${duty.step}`)
  return { title, crumbs: crumbsOf(visit, whole), body }
}

const contactTyped = (typed: Typed) => ({
  name: one(typed, 'contact.name'),
  phone: oneOrNull(typed, 'contact.phone'),
  personId: null,
})

const dutyForm = <Input>(
  move: DutyMove,
  command: Command<Input, unknown>,
  read: (typed: Typed, dutyId: number) => Unchecked<NoInfer<Input>>,
): FormRoute =>
  form(`${home}/:slug/viec/:duty/${movePath[move]}`, {
    audience: 'signed-in',
    command,
    read: (typed, visit) => read(typed, Number(visit.params.duty) || 0),
    show: showDuty,
    next: (_, visit) => dutyPath(visit.params.slug, Number(visit.params.duty)),
    said: (_, visit) => say(visit.language)(dutyMoves[move].said),
  })

const dutyForms: readonly FormRoute[] = [
  dutyForm('duty.receive', receiveDuty, (typed, dutyId) => ({ dutyId, contact: contactTyped(typed) })),
  dutyForm('duty.fulfil', fulfilDuty, (typed, dutyId) => ({
    dutyId,
    note: one(typed, 'note'),
    lessons: oneOrNull(typed, 'lessons'),
  })),
  dutyForm('duty.propose_none', proposeNone, (typed, dutyId) => ({ dutyId, reason: one(typed, 'reason') })),
  dutyForm('duty.record_for', recordDutyFor, (typed, dutyId) => ({
    dutyId,
    reason: one(typed, 'reason'),
    doneOn: dayTyped(typed, 'doneOn'),
    contact: null,
  })),
  dutyForm('duty.return', returnDuty, (typed, dutyId) => ({
    dutyId,
    reason: one(typed, 'reason'),
    until: dayTyped(typed, 'until'),
  })),
  dutyForm('duty.excuse', excuseDuty, (typed, dutyId) => ({ dutyId, reason: one(typed, 'reason') })),
  dutyForm('duty.extend', extendDuty, (typed, dutyId) => ({
    dutyId,
    until: dayTyped(typed, 'until'),
    reason: one(typed, 'reason'),
  })),
]

const showReceive = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today } = visit
  const whole = await wholeOf(reader, visit.params.slug, visit)
  const duties = await dutiesOf(reader, {
    campaignId: whole.campaign.id,
    unitIds: await workingUnits(reader, actor, today),
    steps: ['nhan'],
    states: ['owed', 'returned'],
  })
  const trails = await trailOf(
    reader,
    duties.map(({ unitId }) => unitId),
    today,
  )
  const body = ReceivePage({ whole, visit, duties, trails })
  return { title: say(visit.language)('receive.title'), crumbs: crumbsOf(visit, whole), body }
}

const receive = form(`${home}/:slug/nhan`, {
  audience: 'signed-in',
  command: receiveDuty,
  read: (typed) => ({ dutyId: Number(one(typed, 'dutyId')), contact: contactTyped(typed) }),
  show: showReceive,
  next: (_, visit) => campaignPath(visit.params.slug),
  said: (_, visit) => say(visit.language)('said.received'),
})

const slugs = (part: string) => async (reader: Reader) =>
  (await someSlugs(reader, ['running', 'closed'])).map((slug) => campaignPath(slug, part))

const duties = async (reader: Reader) =>
  (await someDuties(reader)).map(({ id, campaignSlug }) => dutyPath(campaignSlug, id))

export const routes: readonly Route[] = [
  page(`${home}/:slug/viec`, { audience: 'signed-in', examples: slugs('viec') }, showDuties),
  page(`${home}/:slug/viec/:duty`, { audience: 'signed-in', examples: duties }, showDuty),
  page(`${home}/:slug/nhan`, { audience: 'signed-in', examples: slugs('nhan') }, showReceive),
  ...dutyForms,
  receive,
]
