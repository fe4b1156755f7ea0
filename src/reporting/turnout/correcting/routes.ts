import { holdsRoleOn } from '../../../platform/actor.ts'
import type { Reader } from '../../../platform/database/handles.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { partAsked } from '../../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../../platform/web/route.ts'
import { numberTyped, one, ticked, type Typed } from '../../../platform/web/typed.ts'
import { atCutoff, communePath, cutoffAsked } from '../day-path.ts'
import { cutoffName, enteringRoles, momentOn } from '../election-day.ts'
import { communesWithAreas, countLog, logOf, mattersOf } from '../entry/queries.ts'
import { dayCrumbs } from '../pages/day-head.tsx'
import { electionDays, mustFindPlace, openDayAt } from '../queries.ts'
import { say } from '../words.ts'
import { correctTurnout } from './correct-turnout.ts'
import { AreaPage } from './pages/area-page.tsx'

const LISTED = 100

type InArea = Visit<'slug' | 'code' | 'number'>

const findArea = async (visit: InArea, typed: Typed | null = null) => {
  const { reader, actor, params, today, now } = visit
  const asked = { slug: params.slug, cutoff: cutoffAsked(visit, typed), moment: momentOn(today, now) }
  const opened = await openDayAt(reader, actor, asked)
  const commune = await mustFindPlace(reader, opened.day, params.code)
  const matters = await mattersOf(reader, opened.day, commune.id)
  const matter = matters.find(({ area }) => String(area.number) === params.number)
  if (!matter) throw new Refusal('turnout.no_such_area', { status: 404, values: { code: params.number } })
  return { ...opened, commune, matter }
}

const showArea = async (visit: InArea): Promise<Shown> => {
  const { day, cutoffs, cutoff, commune, matter } = await findArea(visit)
  const { id } = matter.area
  const part = partAsked(visit, { total: await countLog(visit.reader, id), pageSize: LISTED })
  const title = say(visit.language)('correct.title', {
    number: matter.area.number,
    cutoff: cutoffName(cutoff, day.day),
  })
  const body = AreaPage({
    visit,
    day,
    commune,
    cutoffs,
    cutoff,
    area: matter.area,
    figure: matter.figures.find(({ cutoffId }) => cutoffId === cutoff.id) ?? null,
    log: await logOf(visit.reader, id, part),
    part,
    mayCorrect: day.state === 'open' && holdsRoleOn(visit.actor, enteringRoles, commune.path),
  })
  const crumb = { href: communePath(day.slug, commune.code), text: commune.name }
  return { title, body, crumbs: [...dayCrumbs(visit, day), crumb] }
}

const audience = 'signed-in'

const examples = async (reader: Reader): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { id, slug } of await electionDays(reader))
    for (const code of await communesWithAreas(reader, id, 1))
      found.push(`${communePath(slug, code)}/khu-vuc/1`)
  return found
}

/** One area: its log, and corrections that need a reason. */
export const routes: readonly Route[] = [
  page('/lam-viec/bau-cu/:slug/xa/:code/khu-vuc/:number', { audience, examples }, showArea),
  form('/lam-viec/bau-cu/:slug/xa/:code/khu-vuc/:number/dinh-chinh', {
    audience,
    command: correctTurnout,
    read: async (typed, visit) => {
      const { day, cutoff, commune, matter } = await findArea(visit, typed)
      return {
        dayId: day.id,
        communeId: commune.id,
        cutoffId: cutoff.id,
        areaId: matter.area.id,
        voted: numberTyped(typed, 'voted'),
        listed: numberTyped(typed, 'listed'),
        closed: ticked(typed, 'closed'),
        reason: one(typed, 'reason'),
        seen: numberTyped(typed, 'seen'),
      }
    },
    show: showArea,
    next: ({ cutoff }, { params }) =>
      atCutoff(`${communePath(params.slug, params.code)}/khu-vuc/${params.number}`, cutoff),
    said: (_result, visit) => say(visit.language)('correct.said'),
  }),
]
