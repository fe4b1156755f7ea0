import type { Day } from '../platform/plain/day.ts'
import { addDays, addMonths, readDay } from '../platform/plain/day.ts'
import { fold, slug } from '../platform/plain/vietnamese.ts'
import type { CampaignState } from './tables.ts'

/** Whoever follows a campaign for its launcher. */
const standing = ['standing_agency', 'standing_approver'] as const
/** A unit's own plan is in the unit's own hands too. */
const holders = [...standing, 'signer', 'unit_leader', 'unit_clerk'] as const

type Move = {
  readonly from: readonly CampaignState[]
  /** null: the state stays. */
  readonly to: CampaignState | null
  readonly roles: readonly string[]
  readonly label: string
  readonly said: string
  /** By a document, or with a written reason. */
  readonly needsGround: boolean
}

/** What may happen to a campaign, from where, by whom: buttons, forms, guards and tests read this table. */
export const campaignMoves = {
  'campaign.launch': {
    from: ['draft'],
    to: 'running',
    roles: [...standing, 'signer'],
    label: 'move.launch',
    said: 'said.launched',
    needsGround: false,
  },
  'campaign.set_indicators': {
    from: ['draft', 'running'],
    to: null,
    roles: holders,
    label: 'move.set_indicators',
    said: 'said.indicators_set',
    needsGround: false,
  },
  'campaign.deploy': {
    from: ['running'],
    to: null,
    roles: standing,
    label: 'move.deploy',
    said: 'said.deploying',
    needsGround: false,
  },
  'campaign.localise': {
    from: ['running'],
    to: null,
    roles: ['unit_clerk', 'unit_leader', ...standing],
    label: 'move.localise',
    said: 'said.localised',
    needsGround: false,
  },
  'campaign.link': {
    from: ['draft', 'running', 'stub', 'closed'],
    to: null,
    roles: standing,
    label: 'move.link',
    said: 'said.linked',
    needsGround: false,
  },
  'campaign.extend': {
    from: ['running'],
    to: null,
    roles: holders,
    label: 'move.extend',
    said: 'said.extended',
    needsGround: true,
  },
  'campaign.correct': {
    from: ['draft', 'running', 'stub'],
    to: null,
    roles: holders,
    label: 'move.correct',
    said: 'said.corrected',
    needsGround: true,
  },
  'campaign.withdraw': {
    from: ['draft', 'running'],
    to: 'withdrawn',
    roles: holders,
    label: 'move.withdraw',
    said: 'said.withdrawn',
    needsGround: true,
  },
  'campaign.confirm_end': {
    from: ['running'],
    to: null,
    roles: standing,
    label: 'move.confirm_end',
    said: 'said.end_confirmed',
    needsGround: true,
  },
  'campaign.close': {
    from: ['running'],
    to: 'closed',
    roles: holders,
    label: 'move.close',
    said: 'said.closed',
    needsGround: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export type CampaignMove = keyof typeof campaignMoves

/** The moves in the order in which they are offered. */
export const campaignMoveNames: readonly CampaignMove[] = [
  'campaign.launch',
  'campaign.deploy',
  'campaign.localise',
  'campaign.set_indicators',
  'campaign.link',
  'campaign.correct',
  'campaign.extend',
  'campaign.confirm_end',
  'campaign.close',
  'campaign.withdraw',
]

/** Whether the move is open from this state. */
export const mayMoveCampaign = (move: CampaignMove, state: CampaignState): boolean => {
  const from: readonly CampaignState[] = campaignMoves[move].from
  return from.includes(state)
}

/** The roles that a launch asks for where a plan leaves it to the unit's own people. */
export const rolesFor = (move: CampaignMove, isPlan: boolean): readonly string[] => {
  const roles: readonly string[] = campaignMoves[move].roles
  return isPlan ? roles : roles.filter((role) => role !== 'unit_clerk' && role !== 'unit_leader')
}

export type Precision = 'day' | 'month' | 'year'
export type Boundary = { readonly on: Day; readonly precision: Precision }
export type Period = {
  readonly start: Boundary | null
  readonly end: Boundary | null
  readonly endEvent: string | null
}

/** The boundary as the columns keep it. */
export const boundaryOf = (on: Day | null, precision: Precision | null): Boundary | null =>
  on ? { on, precision: precision ?? 'day' } : null

/** The first day that a date of this precision may mean: `2021-02` → 2021-02-01. */
export const firstDayOf = ({ on, precision }: Boundary): Day =>
  precision === 'day' ? on : precision === 'month' ? `${on.slice(0, 7)}-01` : `${on.slice(0, 4)}-01-01`

/** The last day that it may mean: `2021-06` → 2021-06-30. */
export const lastDayOf = ({ on, precision }: Boundary): Day => {
  if (precision === 'day') return on
  return precision === 'month' ? addDays(addMonths(`${on.slice(0, 7)}-01`, 1), -1) : `${on.slice(0, 4)}-12-31`
}

/** An end that lies wholly before its start; an end by event alone never does. */
export const endsBeforeStart = ({ start, end }: Period): boolean =>
  start !== null && end !== null && lastDayOf(end) < firstDayOf(start)

/** A start before the document was signed happens, and is looked at (LAU-07). */
export const startsBefore = ({ start }: Period, issuedOn: Day | null): boolean =>
  start !== null && issuedOn !== null && firstDayOf(start) < issuedOn

/** The period of a campaign as it is kept. */
export const periodOf = (campaign: {
  readonly startOn: Day | null
  readonly startPrecision: Precision | null
  readonly endOn: Day | null
  readonly endPrecision: Precision | null
  readonly endEvent: string | null
}): Period => ({
  start: boundaryOf(campaign.startOn, campaign.startPrecision),
  end: boundaryOf(campaign.endOn, campaign.endPrecision),
  endEvent: campaign.endEvent,
})

/** The last day on which something may still happen in it; null while the end is an event nobody has confirmed. */
export const lastDayKnown = (campaign: {
  readonly endOn: Day | null
  readonly endConfirmedOn: Day | null
}): Day | null => campaign.endConfirmedOn ?? campaign.endOn

/** Part of the address: the number as it is written, or the name. `31/KH-UBND` → `31-kh-ubnd`. */
export const slugOf = (number: string | null, name: string): string =>
  slug(number ?? '') || slug(name).slice(0, 80).replace(/-$/, '') || 'phong-trao'

/** Addresses beside the campaigns' own. */
const pages = ['moi', 'ghi-nhan']

/** The first of `31-kh-ubnd`, `31-kh-ubnd-2021`, `31-kh-ubnd-2` … that nobody has. */
export const freeSlug = (wanted: string, year: string | null, inUse: readonly string[]): string => {
  const taken = [...inUse, ...pages]
  const candidates = [wanted, ...(year ? [`${wanted}-${year}`] : [])]
  const free = candidates.find((candidate) => !taken.includes(candidate))
  if (free) return free
  let turn = 2
  while (taken.includes(`${wanted}-${turn}`)) turn += 1
  return `${wanted}-${turn}`
}

/** What a campaign is found by: name, occasion, number, launcher; no accents. */
export const searchKeyOf = (parts: readonly (string | null)[]): string =>
  fold(parts.filter(Boolean).join(' '))

/** A day, month or year as people type it: 15/01/2026, 02/2026, 2026; null when it is none of them. */
export const readBoundary = (typed: string): Boundary | null => {
  const text = typed.trim()
  const day = readDay(text)
  if (day) return { on: day, precision: 'day' }
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return { on: `${month[2]}-${(month[1] ?? '').padStart(2, '0')}-01`, precision: 'month' }
  return /^[12]\d{3}$/.test(text) ? { on: `${text}-01-01`, precision: 'year' } : null
}

/** The boundary as it is typed, so that it reads back the same. */
export const boundaryInField = (boundary: Boundary | null): string => {
  if (!boundary) return ''
  const { on, precision } = boundary
  if (precision === 'year') return on.slice(0, 4)
  const month = `${on.slice(5, 7)}/${on.slice(0, 4)}`
  return precision === 'month' ? month : `${on.slice(8)}/${month}`
}
