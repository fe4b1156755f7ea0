import { reviewPath } from '../../reviews/pages/review-path.ts'
import type { InspectionForm } from '../form-draft.ts'

type ReviewAt = Parameters<typeof reviewPath>

/** Where the review's form stands, and where its draft is posted to. */
export const reviewDraftPaths = (slug: ReviewAt[0], at: ReviewAt[1]) => ({
  path: `${reviewPath(slug, at)}#viet`,
  keep: reviewPath(slug, at, '/nhap'),
})

const places = {
  outline: '/bao-cao',
  team: '?ky=team#bien-ban',
  unit: '?ky=unit#bien-ban',
  conclusion: '#ket-luan',
} as const

/** Where a long form of an inspection stands, and where its draft is posted to. */
export const inspectionDraftPaths = (id: string, form: InspectionForm) => ({
  path: `/lam-viec/kiem-tra/${id}${places[form]}`,
  keep: `/lam-viec/kiem-tra/${id}/nhap/${form}`,
})
