import { type dutyModes, type dutyStates, type dutySteps, mayBeUrged } from '../../campaigns/duties/duty.ts'
import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Actor } from '../../platform/actor.ts'
import { addDays, type Day, daysBetween } from '../../platform/plain/day.ts'
import { isSent } from '../report.ts'
import type { ReminderKind, ReportState } from '../tables.ts'

type DutyMode = (typeof dutyModes)[number]
type DutyState = (typeof dutyStates)[number]
type DutyStep = (typeof dutySteps)[number]

/** Told by a person; the system's own are `automatic`. */
export const spokenKinds = ['personal', 'phone', 'letter'] as const satisfies readonly ReminderKind[]

export const followerRoles = ['standing_agency', 'standing_approver'] as const
/** A council member urges the units that he is in charge of. */
export const councilRoles = ['council_member', 'council_secretary', 'council_chair'] as const
export const unitRoles = ['unit_clerk', 'unit_leader'] as const

/** Where one reminder is read. */
export const reminderPath = '/lam-viec/don-doc/:id'

/** A campaign as far as urging asks for it. */
export type UrgedCampaign = Pick<CampaignRow, 'id' | 'name' | 'slug'>

/** What a unit owes: a step of a campaign or the report of a period. */
export type Thing = {
  readonly dutyId: number | null
  readonly reportId: string | null
  readonly campaignId: string
  readonly unitId: number
  readonly receiverId: number
  readonly viaId: number | null
  readonly step: DutyStep
  readonly periodName: string | null
  readonly mode: DutyMode
  readonly dutyState: DutyState | null
  readonly reportState: ReportState | null
  /** The extension counts; null: no day was set. */
  readonly dueOn: Day | null
}

/** `viec-12` or `bao-cao-<uuid>`: how a form names a thing. */
export const keyOf = (thing: Pick<Thing, 'dutyId' | 'reportId'>): string =>
  thing.dutyId === null ? `bao-cao-${thing.reportId}` : `viec-${thing.dutyId}`

/** The thing that a key names; null when it names none. */
export const readKey = (key: string): { dutyId: number | null; reportId: string | null } | null => {
  const duty = /^viec-(\d{1,15})$/.exec(key)?.[1]
  if (duty) return { dutyId: Number(duty), reportId: null }
  const report = /^bao-cao-([0-9a-f-]{36})$/.exec(key)?.[1]
  return report ? { dutyId: null, reportId: report } : null
}

/** Calendar days before the due day from which a unit may be reminded: about ten working days. */
export const earliest = 14

/** The last due day that may be spoken of today. */
export const horizonOf = (today: Day): Day => addDays(today, earliest)

const notAssigned: Partial<Readonly<Record<DutyMode, string>>> = {
  de_nghi: 'reminder.requested_body',
  nganh_doc: 'reminder.own_line',
  ghi_ho: 'reminder.recorded_by_others',
}

const isOpen = (thing: Thing): boolean => {
  if (thing.reportState !== null) return !isSent(thing.reportState)
  return thing.dutyState !== null && mayBeUrged({ mode: thing.mode, state: thing.dutyState })
}

/** Why a unit cannot be reminded of it, as the code of a refusal; null when it can. */
export const whyNotUrged = (thing: Thing, today: Day): string | null => {
  const mode = notAssigned[thing.mode]
  if (mode) return mode
  if (!isOpen(thing)) return 'reminder.nothing_owed'
  if (thing.dueOn === null) return 'reminder.no_due_day'
  return thing.dueOn > horizonOf(today) ? 'reminder.not_yet_due' : null
}

/** Days past the due day; negative: days left. */
export const daysPast = (thing: Pick<Thing, 'dueOn'>, today: Day): number =>
  thing.dueOn === null ? 0 : daysBetween(thing.dueOn, today)

export const isPast = (thing: Pick<Thing, 'dueOn'>, today: Day): boolean => daysPast(thing, today) > 0

const planSteps: readonly DutyStep[] = ['ke_hoach', 'ke_hoach_noi_bo']

/** What kind of thing it is in the words of a reminder. */
export const sortOf = (thing: Pick<Thing, 'step'>): 'plan' | 'report' | 'other' => {
  if (planSteps.includes(thing.step)) return 'plan'
  return thing.step === 'bao_cao' ? 'report' : 'other'
}

/** A unit that follows another one in a campaign, with its place in the tree. */
export type Watcher = { readonly unitId: number; readonly path: string }

const holdsOn = (actor: Actor, roles: readonly string[], path: string): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) => roles.includes(grant.role) && path.startsWith(grant.unitPath))

/** The first of the watchers on which the actor holds one of the roles; null when there is none. */
export const watcherHeld = (
  actor: Actor,
  roles: readonly string[],
  watchers: readonly Watcher[],
): Watcher | null => watchers.find(({ path }) => holdsOn(actor, roles, path)) ?? null

/** Late lists and what was said about them: the unit itself, who stands above it, who follows it; never the public. */
export const maySee = (actor: Actor, unitPath: string, watchers: readonly Watcher[]): boolean =>
  actor.kind === 'system' ||
  actor.grants.some(
    (grant) =>
      grant.role === 'auditor' ||
      unitPath.startsWith(grant.unitPath) ||
      (isFollower(grant.role) && watchers.some(({ path }) => path.startsWith(grant.unitPath))),
  )

const isFollower = (role: string): boolean =>
  [...followerRoles, ...councilRoles].some((follower) => follower === role)
