import { shareOfCopiedText } from '../../platform/plain/vietnamese.ts'
import type { CampaignContentRow, IndicatorRow, IndicatorTree } from '../tables.ts'

type Content = Pick<CampaignContentRow, 'id' | 'text' | 'inheritedId'>
type Indicator = Pick<
  IndicatorRow,
  'id' | 'code' | 'name' | 'kind' | 'target' | 'tree' | 'counted' | 'inheritedId'
>

export type Above = { readonly contents: readonly Content[]; readonly indicators: readonly Indicator[] }

/** What a plan has made of the campaign above it. */
export type Adoption = {
  readonly contents: { readonly takenUp: number; readonly of: number }
  readonly targets: { readonly own: number; readonly of: number }
  /** Contents that the campaign above does not have. */
  readonly added: number
  /** 0 to 1: how much of the plan's wording stands in the campaign above. */
  readonly copied: number
  readonly missingContents: readonly Content[]
  readonly missingIndicators: readonly Indicator[]
}

const wordsOf = (contents: readonly Content[]): string => contents.map(({ text }) => text).join('\n')

/** Indicators that a unit sets itself a figure for: those it reports, on its own tree; what is told in words has none. */
export const adoptable = (indicators: readonly Indicator[], tree: IndicatorTree): readonly Indicator[] =>
  indicators.filter((indicator) => !indicator.counted && indicator.kind !== 'text' && indicator.tree === tree)

/**
 * Lays a plan beside the campaign that it localises. `tree` is the one of the planning unit: what is counted on the
 * other tree is not asked of it, but counts when it was taken up all the same.
 */
export const adoptionFrom = (above: Above, plan: Above, tree: IndicatorTree): Adoption => {
  const takenUp = new Set(plan.contents.map(({ inheritedId }) => inheritedId))
  const ownFigures = new Set(
    plan.indicators.filter(({ target }) => target !== null).map(({ inheritedId }) => inheritedId),
  )
  const asked = adoptable(above.indicators, tree)
  const own = above.indicators.filter(({ id }) => ownFigures.has(id))
  const missingContents = above.contents.filter(({ id }) => !takenUp.has(id))
  const missingIndicators = asked.filter(({ id }) => !ownFigures.has(id))
  return {
    contents: { takenUp: above.contents.length - missingContents.length, of: above.contents.length },
    targets: { own: own.length, of: own.length + missingIndicators.length },
    added: plan.contents.filter(({ inheritedId }) => inheritedId === null).length,
    copied: shareOfCopiedText(wordsOf(plan.contents), wordsOf(above.contents)),
    missingContents,
    missingIndicators,
  }
}
