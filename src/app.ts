import type { Hono } from 'hono'
import { type Follower, startFollowers } from './platform/audit/followers.ts'
import { authoriseByRole } from './platform/authorise.ts'
import { makeBell } from './platform/bell.ts'
import type { Clock } from './platform/clock.ts'
import type { Perform } from './platform/command.ts'
import type { Database } from './platform/database/handles.ts'
import { refusals as fileRefusals } from './platform/files/words.ts'
import type { Job } from './platform/jobs/job.ts'
import { startJobs } from './platform/jobs/runner.ts'
import type { Law } from './platform/law/law.ts'
import { loadLaw } from './platform/law/load-law.ts'
import { performer } from './platform/perform.ts'
import type { Words } from './platform/plain/words.ts'
import type { Endpoint } from './platform/web/api.ts'
import type { Assets } from './platform/web/assets.ts'
import type { Fault } from './platform/web/faults.ts'
import { houseFrame, type Section, type Site } from './platform/web/house-frame.tsx'
import { HomePage } from './platform/web/pages/home-page.tsx'
import { gatherWords } from './platform/web/refusal-sentences.ts'
import { page, type Route } from './platform/web/route.ts'
import { buildWeb, type WebEnv } from './platform/web/server.ts'
import type { FindSession } from './platform/web/session.ts'
import { words } from './platform/web/words.ts'
import { refusals as commandRefusals } from './platform/words.ts'
import { type Report, settleAll } from './platform/worker.ts'
import { refusals as paperRefusals } from './platform/paper/words.ts'
import { constraints as documentConstraints, refusals as documentRefusals } from './documents/words.ts'
import { pathOf } from './units/queries.ts'
import { constraints as unitConstraints, refusals as unitRefusals } from './units/words.ts'

/** What the rooms bring: a line a room in each list, in the order of the river. */

export const routes: readonly Route[] = [
  page('/', { audience: 'public' }, async ({ language }) => ({
    title: words['site.name'][language],
    body: HomePage({ language }),
  })),
]

export const endpoints: readonly Endpoint[] = []

export const followers: readonly Follower[] = []

export const jobs: readonly Job[] = []

/** Sections of the navigation, in the order in which they stand. */
export const portalSections: readonly Section[] = []
export const officeSections: readonly Section[] = []

export const refusalWords: Words = gatherWords(
  commandRefusals,
  fileRefusals,
  paperRefusals,
  unitRefusals,
  documentRefusals,
)

/** Name of a database constraint → the refusal that tells it. */
export const constraintRefusals: Readonly<Record<string, string>> = {
  ...unitConstraints,
  ...documentConstraints,
}

const findSession: FindSession = async () => null

const roleName = (role: string): string => role

/** The house at work: its commands, and what follows from them. */
export type House = {
  readonly database: Database
  readonly law: Law
  readonly clock: Clock
  readonly perform: Perform
  /** Works off all that follows from what has been done: jobs, followers, and what follows from those. */
  settle(): Promise<void>
  /** Ends the work behind the scenes; the database stays open. */
  stop(): Promise<void>
}

export type HouseMatter = { readonly database: Database; readonly clock: Clock; readonly report: Report }

/** Furnishes a migrated database with the rooms. Throws when the law has faults. */
export const openHouse = async ({ database, clock, report }: HouseMatter): Promise<House> => {
  const law = loadLaw()
  const bell = makeBell()
  const authorise = authoriseByRole(pathOf)
  const perform = performer({ database, authorise, clock, law, constraintRefusals, bell })
  const matter = { database, clock, law, bell, report }
  const behind = [await startFollowers({ ...matter, perform }, followers), startJobs(matter, jobs)]
  return {
    database,
    law,
    clock,
    perform,
    // Jobs write lines that followers read, and followers ask for jobs: until neither finds anything.
    settle: () => settleAll(behind),
    stop: async () => {
      await Promise.all(behind.map((worker) => worker.stop()))
    },
  }
}

export type WebMatter = {
  readonly assets: Assets
  readonly secret: string
  readonly demo: boolean
  readonly faults: (fault: Fault) => void
  readonly trustedProxies: number
  /** null: nobody is slowed down (for benches). */
  readonly pace?: null
}

const site: Site = {
  name: words['site.name'],
  agency: words['site.agency'],
  portal: portalSections,
  office: officeSections,
  deskPath: '/lam-viec',
  signInPath: '/dang-nhap',
  signOutPath: '/dang-xuat',
}

/** The house's web: pages, forms, files and the API. */
export const webOf = (house: House, matter: WebMatter): Hono<WebEnv> =>
  buildWeb({
    ...matter,
    routes,
    api: { title: 'Thi Đua', version: '1', endpoints, findBearer: async () => null },
    perform: house.perform,
    database: house.database,
    findSession,
    frame: houseFrame(site, matter.assets),
    refusalWords,
    roleName,
    clock: house.clock,
  })
