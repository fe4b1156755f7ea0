import { indicatorRuleShape } from './campaign-input.ts'

const commonSteps = ['1', '2', '3', '4', '5']

/** Names of a scale's steps, the lowest first; 1 to 5 when its rule names none. */
export const stepsOf = (indicator: { readonly rule: unknown }): readonly string[] => {
  const steps = indicatorRuleShape.safeParse(indicator.rule).data?.steps ?? []
  return steps.length > 0 ? steps : commonSteps
}
