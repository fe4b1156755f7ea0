import type { Keys } from '../accounts.ts'
import type { Demo } from '../data.ts'
import type { Deed } from '../deed.ts'
import { campaignDeeds } from './campaigns.ts'
import { dutyDeeds } from './duties.ts'
import { electionDeeds, otherCommuneDeeds } from './other-communes.ts'
import { peopleDeeds } from './people.ts'
import { periodDeeds } from './periods.ts'
import { planDeeds } from './plans.ts'
import { reportDeeds } from './reports.ts'
import { unitDeeds } from './units.ts'

/** Every deed of the demonstration, room after room in the order of the river. */
export const allDeeds = (demo: Demo, keys: Keys): readonly Deed[] => [
  ...unitDeeds(demo, keys),
  ...peopleDeeds(demo, keys),
  ...campaignDeeds(demo),
  ...dutyDeeds(demo),
  ...planDeeds(demo),
  ...periodDeeds(demo),
  ...reportDeeds(demo),
  ...otherCommuneDeeds(demo),
  ...electionDeeds(demo),
]
