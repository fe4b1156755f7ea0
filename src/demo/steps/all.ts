import type { Keys } from '../accounts.ts'
import type { Demo } from '../data.ts'
import type { Deed } from '../deed.ts'
import { peopleDeeds } from './people.ts'
import { unitDeeds } from './units.ts'

/** Every deed of the demonstration, room after room in the order of the river. */
export const allDeeds = (demo: Demo, keys: Keys): readonly Deed[] => [
  ...unitDeeds(demo, keys),
  ...peopleDeeds(demo, keys),
]
