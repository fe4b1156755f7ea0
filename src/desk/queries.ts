import { answerers } from '../newsroom/data-requests/data-request.ts'
import { consulters } from '../newsroom/consultations/consultation.ts'
import { introducers, verifiers } from '../newsroom/examples/example.ts'
import { deskRoles } from '../newsroom/introductions/introduction.ts'
import { workingUnits } from '../people/queries.ts'
import { type Actor, holdsRole } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import type { Asked, Firsts } from './asking/queries.ts'
import { lateDuties, lateFindings, lateReports } from './below/queries.ts'
import {
  consultationsToTend,
  examplesToMend,
  examplesToVerify,
  introductionsToAnswer,
  publicityToDo,
} from './newsroom/queries.ts'
import {
  assignments,
  dutiesOwed,
  findingsToMend,
  inspectionsToTell,
  directions,
  nominationsToMend,
  reportsOwed,
  sheets,
} from './mine/queries.ts'
import {
  articles,
  dataRequests,
  decisions,
  findingsToCheck,
  inspectionsToHold,
  nominationsToAppraise,
  questions,
  readings,
  extensionsAsked,
  reportsToAccept,
  reportsToApprove,
  votes,
} from './waiting/queries.ts'
import { byUrgency, type Desk, type Work } from './work.ts'

const clerks = ['unit_clerk', 'unit_leader']
const contributors = [...clerks, 'newsroom_contributor']
const keepers = ['standing_agency', 'standing_approver']
const inspectors = [...keepers, 'council_member', 'council_secretary', 'council_chair']

type Source = {
  readonly roles: readonly string[] | null
  /** In an order of its own that is always the same, so that no page shows again what another has shown. */
  readonly ask: (asked: Asked) => Promise<Work[] | Firsts>
}

const always = null

const sources: Readonly<Record<keyof Desk, readonly Source[]>> = {
  mine: [
    { roles: clerks, ask: dutiesOwed },
    { roles: clerks, ask: reportsOwed },
    { roles: clerks, ask: inspectionsToTell },
    { roles: clerks, ask: findingsToMend },
    { roles: always, ask: directions },
    { roles: always, ask: assignments },
    { roles: clerks, ask: sheets },
    { roles: clerks, ask: nominationsToMend },
    { roles: introducers, ask: examplesToMend },
    { roles: contributors, ask: publicityToDo },
  ],
  waiting: [
    { roles: ['unit_leader'], ask: reportsToApprove },
    { roles: keepers, ask: reportsToAccept },
    { roles: keepers, ask: extensionsAsked },
    { roles: [...keepers, 'council_secretary'], ask: nominationsToAppraise },
    { roles: inspectors, ask: inspectionsToHold },
    { roles: inspectors, ask: findingsToCheck },
    { roles: always, ask: votes },
    { roles: ['signer', 'clerk_of_records', ...keepers], ask: decisions },
    { roles: ['editor', 'editor_in_chief'], ask: articles },
    { roles: verifiers, ask: examplesToVerify },
    { roles: deskRoles, ask: introductionsToAnswer },
    { roles: consulters, ask: consultationsToTend },
    { roles: keepers, ask: readings },
    { roles: keepers, ask: questions },
    { roles: answerers, ask: dataRequests },
  ],
  below: [
    { roles: keepers, ask: lateDuties },
    { roles: keepers, ask: lateReports },
    { roles: inspectors, ask: lateFindings },
  ],
}

/** The three lists, and how many works each has: more than it holds where not all of a kind were asked for. */
export type DeskFound = Desk & { readonly totals: Readonly<Record<keyof Desk, number>> }

/**
 * "Việc của tôi": what I owe, what waits for me, what those below owe me; each by its day, what came back first. With
 * `most` the first so many of each list are right, and of some kinds no more are asked for.
 */
export const deskOf = async (
  reader: Reader,
  actor: Actor,
  today: Day,
  most: number | null = null,
): Promise<DeskFound> => {
  const asked: Asked = { reader, actor, today, most, units: await workingUnits(reader, actor, today) }
  const gather = async (list: readonly Source[]) => {
    const works: Work[] = []
    let total = 0
    for (const { roles, ask } of list) {
      if (roles !== null && !holdsRole(actor, roles)) continue
      const found = await ask(asked)
      const firsts = 'total' in found ? found : { works: found, total: found.length }
      works.push(...firsts.works)
      total += firsts.total
    }
    return { works: works.sort(byUrgency), total }
  }
  const mine = await gather(sources.mine)
  const waiting = await gather(sources.waiting)
  const below = await gather(sources.below)
  return {
    mine: mine.works,
    waiting: waiting.works,
    below: below.works,
    totals: { mine: mine.total, waiting: waiting.total, below: below.total },
  }
}
