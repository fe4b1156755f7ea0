import { z } from 'zod'
import { fill } from '../../platform/plain/words.ts'
import type { IndicatorFact, UnitFacts, Weights } from '../checklists/checklist.ts'

export const reasonCodes = [
  'missing_report',
  'late_report',
  'no_plan',
  'late_plan',
  'copied_plan',
  'outlier',
  'open_finding',
  'never_inspected',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** How papers, whose language is Vietnamese, say a reason. */
export const officialReasons: Readonly<Record<ReasonCode, string>> = {
  missing_report: 'thiếu {count} báo cáo',
  late_report: '{count} báo cáo muộn',
  no_plan: 'quá hạn chưa có kế hoạch',
  late_plan: 'kế hoạch sau hạn',
  copied_plan: 'kế hoạch chép {count} % lời văn cấp trên',
  outlier: 'số liệu đổi nhiều so với kỳ trước ({about})',
  open_finding: '{count} phát hiện còn mở',
  never_inspected: 'chưa kiểm tra lần nào trong phong trào',
}

const reason = z.object({
  code: z.enum(reasonCodes),
  /** How often; of a copied plan the share in percent. */
  count: z.number(),
  points: z.number(),
  /** Of outliers: which indicators. */
  about: z.string().default(''),
})

/** Why a unit weighs more in the draw; shown to who draws and to the unit. */
export type Reason = z.output<typeof reason>

/** The reason in a paper's words: `thiếu 1 báo cáo`. */
export const officialReason = ({ code, count, about }: Reason): string =>
  fill(officialReasons[code], { count, about })

/** Reasons as they were kept. */
export const reasonsKept = (kept: unknown): readonly Reason[] => z.array(reason).safeParse(kept).data ?? []

const shareOf = ({ numerator, denominator }: { numerator: number | null; denominator: number | null }) =>
  numerator === null || !denominator ? null : numerator / denominator

/** A share that moved by more than `change`, or a count that more than doubled or halved, since the period before. */
const leaps = (fact: IndicatorFact, change: number): boolean => {
  if (!fact.before) return false
  if (fact.kind === 'ratio') {
    const [now, then] = [shareOf(fact), shareOf(fact.before)]
    return now !== null && then !== null && Math.abs(now - then) >= change
  }
  const [now, then] = [fact.numerator, fact.before.numerator]
  return now !== null && then !== null && then > 0 && (now > 2 * then || 2 * now < then)
}

/** The reasons of a unit by the plain weights, the heaviest first. */
export const reasonsOf = (facts: UnitFacts, weights: Weights): readonly Reason[] => {
  const weigh = (code: ReasonCode, count: number, about = '', shown = count): readonly Reason[] => {
    if (count <= 0) return []
    const { points, most } = weights[code]
    return [{ code, count: shown, points: Math.min(most, points * count), about }]
  }
  const { plan, adoption, reports, findings, today } = facts
  const planOver = plan?.dueOn != null && plan.dueOn < today
  const outliers = facts.indicators.filter((one) => leaps(one, weights.outlier.change))
  const copied = adoption !== null && adoption.copied >= weights.copied_plan.from
  const late = plan?.doneOn != null && plan.dueOn !== null && plan.doneOn > plan.dueOn
  return [
    ...weigh('missing_report', reports.missing),
    ...weigh('late_report', reports.late),
    ...weigh('no_plan', planOver && plan?.doneOn === null ? 1 : 0),
    ...weigh('late_plan', late ? 1 : 0),
    ...weigh('copied_plan', copied ? 1 : 0, '', Math.round(100 * (adoption?.copied ?? 0))),
    ...weigh('outlier', outliers.length, outliers.map(({ code }) => code).join(', ')),
    ...weigh('open_finding', findings.open),
    ...weigh('never_inspected', facts.inspections === 0 ? 1 : 0),
  ].toSorted((one, other) => other.points - one.points)
}

const candidate = z.object({
  unitId: z.number(),
  score: z.number(),
  reasons: z.array(reason),
  /** Came out of the draw. */
  drawn: z.boolean(),
})

/** A unit that stood in the draw. */
export type Candidate = z.output<typeof candidate>

const draw = z.object({
  seed: z.string(),
  count: z.number(),
  drawnOn: z.string(),
  weights: z.unknown(),
  candidates: z.array(candidate),
})

/** A draw as it was kept: with the same seed and scores it comes out the same. */
export type Draw = z.output<typeof draw>

export const keptDraw = (kept: unknown): Draw | null => draw.safeParse(kept).data ?? null

/** A number in (0, 1) that belongs to a text: the same on every machine. */
const fractionOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  for (const turn of [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]) {
    hash = Math.imul(hash ^ (hash >>> 15), turn)
    hash ^= hash >>> 13
  }
  return ((hash >>> 0) + 0.5) / 0x1_0000_0000
}

type Weighed = { readonly unitId: number; readonly score: number }

/**
 * Draws units by the seed: who has twice the score comes out about twice as often, in whatever order they are given.
 * The ids of those drawn, the first drawn first.
 */
export const drawBySeed = (units: readonly Weighed[], seed: string, count: number): readonly number[] =>
  units
    .map(({ unitId, score }) => ({ unitId, at: -Math.log(fractionOf(`${seed}:${unitId}`)) / score }))
    .toSorted((one, other) => one.at - other.at || one.unitId - other.unitId)
    .slice(0, Math.max(0, count))
    .map(({ unitId }) => unitId)

/** The whole draw of a list of units, the heaviest first. */
export const drawFrom = (
  facts: readonly UnitFacts[],
  weights: Weights,
  { seed, count }: { readonly seed: string; readonly count: number },
): Candidate[] => {
  const weighed = facts.map((one) => {
    const reasons = [...reasonsOf(one, weights)]
    const score = weights.base + reasons.reduce((sum, { points }) => sum + points, 0)
    return { unitId: one.unitId, score, reasons }
  })
  const out = new Set(drawBySeed(weighed, seed, count))
  return weighed
    .map((one) => ({ ...one, drawn: out.has(one.unitId) }))
    .toSorted((one, other) => other.score - one.score || one.unitId - other.unitId)
}

/** Whether the draw, done again from its kept seed and scores, comes out as it was kept. */
export const comesOutAgain = ({ seed, count, candidates }: Draw): boolean => {
  const again = new Set(drawBySeed(candidates, seed, count))
  return candidates.every(({ unitId, drawn }) => drawn === again.has(unitId))
}
