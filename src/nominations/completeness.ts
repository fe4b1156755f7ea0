import { minutesPaper } from './nomination.ts'

export type AskedPaper = { readonly kind: string; readonly name: string; readonly required: boolean }

export type Minutes = {
  readonly number: string | null
  readonly heldOn: string
  readonly present: number
  readonly total: number
  readonly inFavour: number
}

type HeldPaper = { readonly kind: string; readonly fileId: string | null; readonly citation: string | null }

/** A paper counts when it is here as a file, or is cited by its number and day; the minutes cite themselves. */
export const hasPaper = (kind: string, papers: readonly HeldPaper[], minutes: Minutes | null): boolean =>
  papers.some((paper) => paper.kind === kind && (paper.fileId !== null || paper.citation !== null)) ||
  (kind === minutesPaper && minutes !== null && minutes.number !== null)

/** Required papers of the guidance that the dossier does not hold, in the guidance's order. */
export const missingPapers = (
  asked: readonly AskedPaper[],
  papers: readonly HeldPaper[],
  minutes: Minutes | null,
): readonly AskedPaper[] => asked.filter((paper) => paper.required && !hasPaper(paper.kind, papers, minutes))

/** The figures of a review that cannot be right: by field, null when they can. */
export const minutesFault = ({ present, total, inFavour }: Minutes): 'present' | 'inFavour' | null => {
  if (present > total) return 'present'
  return inFavour > total ? 'inFavour' : null
}
