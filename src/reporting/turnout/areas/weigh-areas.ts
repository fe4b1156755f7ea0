import { assess } from '../../../platform/law/assess.ts'
import type { Finding, Law } from '../../../platform/law/law.ts'
import type { Day } from '../../../platform/plain/day.ts'

type Area = {
  readonly listed: number
  readonly remark: 'mountain' | 'special' | null
  readonly figure: { readonly voted: number; readonly listed: number; readonly closed: boolean } | null
}

/** What the law of the day would have otherwise: the size of the area; half of its voters, once it has closed. */
export const findingsOn = (law: Law, { listed, remark, figure }: Area, day: Day): readonly Finding[] =>
  assess(
    law,
    'polling-area',
    {
      voters: figure?.listed ?? listed,
      remark: remark ?? 'none',
      closed: figure?.closed ?? false,
      voted: figure?.voted ?? 0,
    },
    day,
  ).filter(({ verdict }) => verdict === 'not met')
