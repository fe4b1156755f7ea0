import { assess, type Finding, type Law } from '../../../platform/law/law.ts'
import { loadLaw } from '../../../platform/law/load-law.ts'
import type { Day } from '../../../platform/plain/day.ts'

let kept: Law | null = null
/** The same law that the house was opened with, read once. */
const theLaw = (): Law => {
  kept ??= loadLaw()
  return kept
}

type Area = {
  readonly listed: number
  readonly remark: 'mountain' | 'special' | null
  readonly figure: { readonly voted: number; readonly listed: number; readonly closed: boolean } | null
}

/** What the law of the day would have otherwise: the size of the area; half of its voters, once it has closed. */
export const findingsOn = ({ listed, remark, figure }: Area, day: Day): readonly Finding[] =>
  assess(
    theLaw(),
    'polling-area',
    {
      voters: figure?.listed ?? listed,
      remark: remark ?? 'none',
      closed: figure?.closed ?? false,
      voted: figure?.voted ?? 0,
    },
    day,
  ).filter(({ verdict }) => verdict === 'not met')
