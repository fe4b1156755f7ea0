import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Facts } from '../../platform/law/law.ts'
import { indicatorKinds } from '../../campaigns/campaign-input.ts'
import { inSentence } from '../campaign-name.ts'
import type { CampaignReviewKind, CampaignReviewState } from '../tables.ts'

export const reviewKinds = ['midterm', 'final'] as const satisfies readonly CampaignReviewKind[]

/** The parts of a review, in the order in which it is read. */
export const reviewParts = ['results', 'effect', 'shortcomings', 'causes', 'lessons'] as const
export type ReviewPart = (typeof reviewParts)[number]
export type ReviewTexts = Readonly<Record<ReviewPart, string>>

const writers = ['unit_clerk', 'unit_leader', 'standing_agency', 'standing_approver'] as const

/** What may happen to a review, from where, by whom. */
export const reviewMoves = {
  'review.write': { from: ['draft'], to: 'draft', roles: writers },
  'review.take': { from: ['draft'], to: 'draft', roles: writers },
  'review.submit': { from: ['draft'], to: 'submitted', roles: writers },
  'review.return': {
    from: ['submitted'],
    to: 'draft',
    roles: ['unit_leader', 'standing_agency', 'standing_approver'],
  },
  'review.issue': { from: ['submitted'], to: 'issued', roles: [...writers, 'clerk_of_records'] },
} as const satisfies Readonly<
  Record<string, { from: readonly CampaignReviewState[]; to: CampaignReviewState; roles: readonly string[] }>
>

/** Who asks others for their reviews. */
export const reviewRequesters = ['standing_agency', 'standing_approver', 'unit_clerk', 'unit_leader'] as const

/** Whether the move is open from this state. */
export const mayMove = (move: keyof typeof reviewMoves, state: CampaignReviewState): boolean => {
  const from: readonly CampaignReviewState[] = reviewMoves[move].from
  return from.includes(state)
}

/** A draft is read where it is written and above; what was issued by all. */
export const maySeeDraft = (actor: Actor, unitPath: string): boolean =>
  actor.grants.some((grant) => grant.role === 'auditor' || unitPath.startsWith(grant.unitPath))

/** The facts that the law asks of a final review; a midterm review is asked nothing. */
export const factsOf = (texts: ReviewTexts): Facts =>
  Object.fromEntries(reviewParts.map((part) => [part, texts[part].trim() || null]))

/** Rooms of an agency have neither seal nor numbers: their papers go out under the agency above. */
export const issuesUnderParent = (unit: { readonly class: string }): boolean =>
  unit.class === 'phong_thuoc_co_quan'

const source = z.object({
  periodId: z.string(),
  name: z.string(),
  cutoffOn: z.string(),
  /** Units whose accepted report of the period answers. */
  units: z.number(),
})

const figure = z.object({
  indicatorId: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.enum(indicatorKinds),
  tree: z.enum(['agency', 'territory']),
  unit: z.string(),
  target: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  unitsCounted: z.number(),
  unitsExpected: z.number(),
  /** Of the units counted: those where nothing arose. */
  nothingArose: z.number(),
  figuresAt: z.string().nullable(),
  /** Yes or no, and steps of a scale: counted, never summed. */
  answers: z.array(z.object({ answer: z.string(), units: z.number() })).default([]),
  sources: z.array(source),
})

/** An accepted total as it stood: numerator, denominator, coverage, time, and the periods that it comes from. */
export type ReviewFigure = z.output<typeof figure>
export type FigureSource = z.output<typeof source>

/** The figures as they were kept; what cannot be read any more is left out. */
export const figuresOf = (kept: unknown): readonly ReviewFigure[] =>
  z.array(figure).safeParse(kept).data ?? []

/** How the parts are headed in the Báo cáo itself; its language is Vietnamese, whoever reads it. */
export const officialHeadings: Readonly<Record<ReviewPart, string>> = {
  results: 'Kết quả',
  effect: 'Hiệu quả, tác dụng',
  shortcomings: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  lessons: 'Bài học kinh nghiệm',
}

export const documentKind = 'Báo cáo'

/** Trích yếu of the Báo cáo: `Tổng kết đợt thi đua …`. */
export const subjectOf = (kind: CampaignReviewKind, campaignName: string): string =>
  `${kind === 'final' ? 'Tổng kết' : 'Sơ kết'} ${inSentence(campaignName)}`

/** The whole as one text for the register of documents. */
export const textOf = (texts: ReviewTexts): string =>
  reviewParts.map((part) => `${officialHeadings[part]}\n${texts[part]}`).join('\n\n')
