import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { findByNumber } from '../../documents/queries.ts'
import { recordDocument } from '../../documents/record-document.ts'
import { holdsRole } from '../../platform/actor.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { within } from '../../platform/within.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { mustFindUnit, pathOf, trailOf } from '../../units/queries.ts'
import { membersInCharge, thingsOf, timesUrged } from './queries.ts'
import {
  councilRoles,
  followerRoles,
  keyOf,
  type Thing,
  type Watcher,
  watcherHeld,
  whyNotUrged,
} from './reminder.ts'
import { addReminders } from './store.ts'
import { tellUrged } from '../urging/tell-urged.ts'

const letterKind = 'Công văn'

const urgedInput = z.object({
  /** One of the two: a duty, or the report of a period. */
  dutyId: z.number().int().nullable().default(null),
  reportId: z.uuid().nullable().default(null),
  text: z.string().trim().min(10).max(2000),
  /** What the unit said at once, on the phone. */
  answer: z.string().trim().max(2000).nullish(),
})

const reminderInput = z.object({
  campaignId: z.uuid(),
  kind: z.enum(['automatic', 'personal', 'phone', 'letter']),
  urged: z.array(urgedInput).min(1, { error: 'reminder.nobody' }).max(500),
  /** The letter as it was signed and numbered elsewhere. */
  letter: z
    .object({
      number: z.string().trim().min(1).max(80),
      issuedOn: dayInput,
      subject: z.string().trim().max(500).nullish(),
    })
    .nullable()
    .default(null),
})

type ReminderInput = z.output<typeof reminderInput>
type Urged = ReminderInput['urged'][number]
type Line = { readonly urged: Urged; readonly thing: Thing; readonly unit: string; readonly field: string }

const unitNames = async (act: Act, unitIds: readonly number[]): Promise<(unitId: number) => string> => {
  const trails = await trailOf(act.writer, unitIds, act.today)
  return (unitId) => trails.get(unitId)?.at(-1)?.name ?? String(unitId)
}

const linesOf = async (act: Act, { campaignId, urged }: ReminderInput): Promise<Line[]> => {
  const things = await thingsOf(act.writer, {
    campaignId,
    dutyIds: urged.flatMap(({ dutyId }) => (dutyId === null ? [] : [dutyId])),
    reportIds: urged.flatMap(({ reportId }) => (reportId === null ? [] : [reportId])),
  })
  const known = new Map(things.map((thing) => [keyOf(thing), thing]))
  const nameOf = await unitNames(
    act,
    things.map(({ unitId }) => unitId),
  )
  return urged.map((one, at) => {
    const thing = known.get(keyOf(one))
    if (!thing || (one.dutyId !== null && one.reportId !== null))
      throw new Refusal('reminder.thing_not_found', { status: 404 })
    return { urged: one, thing, unit: nameOf(thing.unitId), field: `urged.${at}.text` }
  })
}

/** Where in the tree the units stand that may urge for a thing: its receiver, its room, the campaign's standing agency. */
const watchersBy = async (act: Act, standingId: number | null, lines: readonly Line[]) => {
  const idsOf = ({ thing }: Line) => [standingId, thing.receiverId, thing.viaId].filter((id) => id !== null)
  const paths = new Map<number, string | null>()
  for (const id of new Set(lines.flatMap(idsOf))) paths.set(id, await pathOf(act.writer, id, act.today))
  return (line: Line): Watcher[] =>
    idsOf(line).flatMap((unitId) => {
      const path = paths.get(unitId)
      return path ? [{ unitId, path }] : []
    })
}

/** The units that the actor is in charge of as a member of the council. */
const chargeOf = async ({ writer, actor }: Act, campaignId: string): Promise<ReadonlySet<number>> => {
  if (actor.personId === null || !holdsRole(actor, councilRoles)) return new Set()
  const mine = await membersInCharge(writer, campaignId, { personId: actor.personId })
  return new Set(mine.map(({ unitId }) => unitId))
}

const refuseStrangers = async (
  act: Act,
  standingId: number | null,
  input: ReminderInput,
  lines: readonly Line[],
) => {
  const charge = await chargeOf(act, input.campaignId)
  const watchers = await watchersBy(act, standingId, lines)
  for (const line of lines) {
    const { thing, unit, field } = line
    if (watcherHeld(act.actor, followerRoles, watchers(line))) continue
    if (charge.has(thing.unitId) && input.kind !== 'letter') continue
    if (charge.has(thing.unitId)) throw new Refusal('reminder.letter_not_yours', { status: 403 })
    const fault = { code: 'reminder.not_yours', values: { unit } }
    throw new Refusal('reminder.not_yours', { status: 403, values: { unit }, fields: { [field]: fault } })
  }
}

const refuseNotOwed = (lines: readonly Line[], today: string): void => {
  for (const { thing, unit, field } of lines) {
    const why = whyNotUrged(thing, today)
    if (why)
      throw new Refusal(why, { values: { unit }, fields: { [field]: { code: why, values: { unit } } } })
  }
}

const issuerOf = (lines: readonly Line[]): number => {
  const issuers = [...new Set(lines.map(({ thing }) => thing.receiverId))]
  const [issuer] = issuers
  if (issuer === undefined || issuers.length > 1) throw new Refusal('reminder.several_issuers')
  return issuer
}

/** The register's document of the letter; one letter that goes to several units is recorded once. */
const letterOf = async (act: Act, input: ReminderInput, lines: readonly Line[]): Promise<string | null> => {
  const { kind, letter } = input
  if (kind !== 'letter') return null
  if (!letter)
    throw new Refusal('reminder.letter_without_number', {
      fields: { 'letter.number': { code: 'reminder.letter_number' } },
    })
  if (letter.issuedOn > act.today)
    throw new Refusal('reminder.letter_in_future', {
      fields: { 'letter.issuedOn': { code: 'reminder.letter_in_future' } },
    })
  const issuerId = issuerOf(lines)
  const issuer = await mustFindUnit(act.writer, issuerId, act.today)
  const asked = { number: letter.number, issuedOn: letter.issuedOn, issuerId, issuerName: issuer.name }
  const known = await findByNumber(act.writer, asked)
  if (known && known.kind === letterKind && known.issuedOn === letter.issuedOn) return known.id
  const { id } = await within(act, recordDocument, {
    ...asked,
    kind: letterKind,
    subject: letter.subject ?? lines[0]?.urged.text.slice(0, 300) ?? null,
    knownBy: 'stub',
    numberedHere: false,
    // Who is late is nobody's business outside.
    published: false,
  })
  return id
}

/** The n-th reminder of each thing, counting those of this very order. */
const ordinals = async (act: Act, lines: readonly Line[]): Promise<number[]> => {
  const times = await timesUrged(
    act.writer,
    lines.map(({ thing }) => thing),
  )
  const seen = new Map<string, number>()
  return lines.map(({ thing }) => {
    const key = keyOf(thing)
    const ordinal = (seen.get(key) ?? times(thing)) + 1
    seen.set(key, ordinal)
    return ordinal
  })
}

const rowsOf = (act: Act, input: ReminderInput, lines: readonly Line[], nth: readonly number[]) => {
  const { campaignId, kind } = input
  return lines.map(({ urged, thing }, at) => ({
    id: uniqueId(`reminder:${act.id}:${keyOf(thing)}`),
    campaignId,
    unitId: thing.unitId,
    dutyId: thing.dutyId,
    reportId: thing.reportId,
    kind,
    ordinal: nth[at] ?? 1,
    text: urged.text,
    dueOn: thing.dueOn,
    day: act.today,
    at: act.now,
    byName: act.actor.name,
    answer: urged.answer || null,
    answeredOn: urged.answer ? act.today : null,
    answeredBy: urged.answer ? act.actor.name : null,
  }))
}

/**
 * Urges units for what they owe: each reminder is a record that the unit sees. Only what was assigned (giao) and is late
 * or nearly due; a requested body is refused. A letter is one document for all its units.
 */
export const sendReminder = command({
  name: 'reminder.send',
  input: reminderInput,
  roles: [...followerRoles, ...councilRoles],
  run: async (act, input) => {
    const campaign = await mustFindCampaign(act.writer, input.campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('reminder.campaign_not_running', { status: 409, values: { campaign: campaign.name } })
    if (input.kind === 'automatic' && act.actor.kind !== 'system')
      throw new Refusal('reminder.only_system', { status: 403 })
    const lines = await linesOf(act, input)
    await refuseStrangers(act, campaign.standingId ?? campaign.launcherId, input, lines)
    refuseNotOwed(lines, act.today)
    const documentId = await letterOf(act, input, lines)
    const rows = rowsOf(act, input, lines, await ordinals(act, lines))
    await addReminders(
      act.writer,
      rows.map((row) => ({ ...row, documentId })),
    )
    if (input.kind !== 'automatic') {
      const told = rows.map((row, at) => ({ ...row, thing: lines[at]?.thing, unit: lines[at]?.unit ?? '' }))
      await tellUrged(act, campaign, { kind: input.kind, letter: input.letter?.number ?? null }, told)
    }
    return {
      result: { count: rows.length, documentId },
      subject: `campaign:${input.campaignId}`,
      unitId: lines.length === 1 ? (lines[0]?.thing.unitId ?? null) : campaign.standingId,
    }
  },
})
