import { z } from 'zod'
import type { Day } from '../../platform/plain/day.ts'
import { showNumber, showPercent } from '../../platform/plain/number.ts'

/** The answers of a checklist: met, partly met, not met, not applicable. */
export const answers = ['dat', 'mot_phan', 'chua', 'khong_ap_dung'] as const
export type Answer = (typeof answers)[number]

const item = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,2}\d{1,2}$/),
  section: z.string().min(2),
  question: z.string().min(5),
  /** What shows it: the kind of paper. */
  evidence: z.string().optional(),
  /** Answered from the system's own facts. */
  auto: z
    .string()
    .regex(/^(plan_on_time|contents_taken_up|reports_on_time|earlier_findings|self_inspected|indicator:\w+)$/)
    .optional(),
  /** false: noted, never counted. */
  scored: z.boolean().default(true),
})

const checklist = z.strictObject({
  code: z.string().min(1),
  version: z.number().int().positive(),
  /** From this day on it is the one that is used. */
  from: z.string(),
  name: z.string().min(3),
  items: z.array(item).min(1),
})

const weighed = z.strictObject({ points: z.number(), most: z.number() })
const weights = z.strictObject({
  base: z.number().positive(),
  missing_report: weighed,
  late_report: weighed,
  no_plan: weighed,
  late_plan: weighed,
  copied_plan: weighed.extend({ from: z.number() }),
  outlier: weighed.extend({ change: z.number() }),
  open_finding: weighed,
  never_inspected: weighed,
})

const practice = z.strictObject({
  practice: z.strictObject({
    noticeDays: z.number().int().positive(),
    verified: z.boolean(),
    source: z.string(),
  }),
  weights,
  outline: z.array(z.string().min(3)).min(1),
  checklists: z.array(checklist).min(1),
})

export type Item = z.output<typeof item>
export type Checklist = z.output<typeof checklist>
export type Weights = z.output<typeof weights>
export type Practice = z.output<typeof practice>

/** The practice of seed/inspection.yaml; throws when the file is not in its shape. */
export const readPractice = (data: unknown): Practice => practice.parse(data)

/** The checklist of this code as it is used on the day: its latest version. Null when there is none. */
export const checklistOn = ({ checklists }: Practice, code: string, day: Day): Checklist | null =>
  checklists
    .filter((one) => one.code === code && one.from <= day)
    .toSorted((one, other) => other.version - one.version)[0] ?? null

/** One checklist of each code, for choosing. */
export const checklistsOn = (all: Practice, day: Day): readonly Checklist[] =>
  [...new Set(all.checklists.map(({ code }) => code))].flatMap((code) => checklistOn(all, code, day) ?? [])

/** The checklist as an inspection kept it; null when it was made without one. */
export const keptChecklist = (kept: unknown): Checklist | null => checklist.safeParse(kept).data ?? null

export type IndicatorFact = {
  readonly code: string
  readonly kind: 'ratio' | 'count'
  readonly numerator: number | null
  readonly denominator: number | null
  readonly nothingArose: boolean
  readonly target: number | null
  readonly periodName: string
  /** The one before it. */
  readonly before: { readonly numerator: number | null; readonly denominator: number | null } | null
}

/** What the system itself knows of a unit in a campaign on a day; nobody types it. */
export type UnitFacts = {
  readonly unitId: number
  /** Null: the unit owes none. */
  readonly plan: { readonly dueOn: Day | null; readonly doneOn: Day | null } | null
  readonly adoption: {
    readonly takenUp: number
    readonly contents: number
    readonly ownTargets: number
    readonly targets: number
    readonly copied: number
  } | null
  readonly reports: { readonly onTime: number; readonly late: number; readonly missing: number }
  readonly indicators: readonly IndicatorFact[]
  readonly findings: { readonly open: number; readonly closed: number }
  readonly inspections: number
  readonly selfInspectedOn: Day | null
  readonly today: Day
}

/** What the system answers, and the sentence of its facts (key in words.ts, values). */
export type Suggestion = {
  /** Null: the facts do not tell. */
  readonly answer: Answer | null
  readonly fact: string
  readonly values: Readonly<Record<string, string | number>>
}

const said = (
  answer: Answer | null,
  fact: string,
  values: Readonly<Record<string, string | number>> = {},
): Suggestion => ({ answer, fact, values })

const planOnTime = ({ plan, today }: UnitFacts): Suggestion => {
  if (!plan) return said('khong_ap_dung', 'fact.plan_not_owed')
  if (plan.doneOn === null)
    return plan.dueOn !== null && plan.dueOn < today
      ? said('chua', 'fact.plan_missing')
      : said(null, 'fact.plan_not_yet')
  return plan.dueOn !== null && plan.doneOn > plan.dueOn
    ? said('mot_phan', 'fact.plan_late')
    : said('dat', 'fact.plan_on_time')
}

const contentsTakenUp = ({ adoption }: UnitFacts): Suggestion => {
  if (!adoption) return said(null, 'fact.no_plan_here')
  const { takenUp, contents, ownTargets, targets } = adoption
  const values = { takenUp, contents, ownTargets, targets }
  if (takenUp === 0) return said('chua', 'fact.taken_up', values)
  const whole = takenUp === contents && (targets === 0 || ownTargets > 0)
  return said(whole ? 'dat' : 'mot_phan', 'fact.taken_up', values)
}

const reportsOnTime = ({ reports }: UnitFacts): Suggestion => {
  const asked = reports.onTime + reports.late + reports.missing
  if (asked === 0) return said(null, 'fact.no_period')
  const values = { ...reports, asked }
  if (reports.missing > 0) return said('chua', 'fact.reports', values)
  return said(reports.late > 0 ? 'mot_phan' : 'dat', 'fact.reports', values)
}

const earlierFindings = ({ findings }: UnitFacts): Suggestion => {
  const all = findings.open + findings.closed
  if (all === 0) return said('khong_ap_dung', 'fact.no_findings')
  return said(findings.open === 0 ? 'dat' : findings.closed > 0 ? 'mot_phan' : 'chua', 'fact.findings', {
    ...findings,
    all,
  })
}

/** Of the target, from which a figure counts as partly met. */
const PARTLY = 0.8

const indicatorMet = (facts: UnitFacts, code: string): Suggestion => {
  const found = facts.indicators.find((one) => one.code === code || one.code === `${code}A`)
  if (!found) return said(null, 'fact.no_figure', { code })
  const { numerator, denominator, target, periodName, kind, nothingArose } = found
  if (nothingArose) return said('khong_ap_dung', 'fact.nothing_arose', { code, periodName })
  if (numerator === null || (kind === 'ratio' && !denominator)) return said(null, 'fact.no_figure', { code })
  const reached = kind === 'ratio' ? (100 * numerator) / (denominator ?? 1) : numerator
  const shown =
    kind === 'ratio' && denominator
      ? `${showNumber(numerator, 'vi')}/${showNumber(denominator, 'vi')} = ${showPercent(numerator, denominator, 'vi')}`
      : showNumber(numerator, 'vi')
  const values = { code, periodName, shown, target: target === null ? '–' : showNumber(target, 'vi') }
  if (target === null) return said(null, 'fact.figure_without_target', values)
  const answer = reached >= target ? 'dat' : reached >= PARTLY * target ? 'mot_phan' : 'chua'
  return said(answer, 'fact.figure', values)
}

/** What the system's own facts answer to a question; null where it is not asked of them. */
export const suggest = ({ auto }: Item, facts: UnitFacts): Suggestion | null => {
  if (!auto) return null
  if (auto.startsWith('indicator:')) return indicatorMet(facts, auto.slice('indicator:'.length))
  if (auto === 'plan_on_time') return planOnTime(facts)
  if (auto === 'contents_taken_up') return contentsTakenUp(facts)
  if (auto === 'reports_on_time') return reportsOnTime(facts)
  if (auto === 'earlier_findings') return earlierFindings(facts)
  return facts.selfInspectedOn === null
    ? said(null, 'fact.not_self_inspected')
    : said('dat', 'fact.self_inspected', { day: facts.selfInspectedOn })
}

const suggestion = z.object({
  answer: z.enum(answers).nullable(),
  fact: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A suggestion as it was kept beside an answer. */
export const keptSuggestion = (kept: unknown): Suggestion | null => suggestion.safeParse(kept).data ?? null
