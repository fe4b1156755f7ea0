import type { Keys } from '../accounts.ts'
import type { Demo } from '../data.ts'
import type { Deed } from '../deed.ts'
import { awardDeeds } from './awards.ts'
import { campaignDeeds } from './campaigns.ts'
import { councilDeeds } from './council.ts'
import { dutyDeeds } from './duties.ts'
import { followUpDeeds } from './follow-up.ts'
import { insideDeeds } from './inside.ts'
import { inspectionDeeds } from './inspections.ts'
import { consultationDeeds } from './consultations.ts'
import { localRegulationDeeds } from './local-regulations.ts'
import { newsroomDeeds } from './newsroom.ts'
import { nominationDeeds } from './nominations.ts'
import { electionDayDeeds } from './election-day.ts'
import { electionDeeds, otherCommuneDeeds } from './other-communes.ts'
import { peopleDeeds } from './people.ts'
import { calendarDeeds, periodDeeds } from './periods.ts'
import { planDeeds } from './plans.ts'
import { publicDeskDeeds } from './public-desk.ts'
import { publicityDeeds } from './publicity.ts'
import { questionDeeds } from './questions.ts'
import { rankingDeeds } from './ranking.ts'
import { reportDeeds } from './reports.ts'
import { reviewDeeds } from './reviews.ts'
import { sheetDeeds } from './sheets.ts'
import { steeringDeeds } from './steering.ts'
import { unitDeeds } from './units.ts'
import { urgingDeeds } from './urging.ts'

/** Every deed of the demonstration, room after room in the order of the river. */
export const allDeeds = (demo: Demo, keys: Keys): readonly Deed[] => [
  ...unitDeeds(demo, keys),
  ...peopleDeeds(demo, keys),
  ...localRegulationDeeds(demo),
  ...campaignDeeds(demo),
  ...dutyDeeds(demo),
  ...planDeeds(demo),
  ...questionDeeds(demo),
  ...calendarDeeds(demo),
  ...periodDeeds(demo),
  ...sheetDeeds(demo),
  ...reportDeeds(demo),
  ...otherCommuneDeeds(demo),
  ...electionDayDeeds(demo),
  ...electionDeeds(demo),
  ...urgingDeeds(demo),
  ...followUpDeeds(demo),
  ...inspectionDeeds(demo),
  ...insideDeeds(demo),
  ...steeringDeeds(demo),
  ...reviewDeeds(demo),
  ...nominationDeeds(demo),
  ...councilDeeds(demo),
  ...awardDeeds(demo),
  ...rankingDeeds(demo),
  ...newsroomDeeds(demo),
  ...publicityDeeds(demo),
  ...consultationDeeds(demo),
  ...publicDeskDeeds(demo),
]
