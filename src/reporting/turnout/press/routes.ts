import { holdsRoleOn } from '../../../platform/actor.ts'
import { form, page, type Route, type Shown, type Visit } from '../../../platform/web/route.ts'
import { one, oneOrNull } from '../../../platform/web/typed.ts'
import { pathOf } from '../../../units/queries.ts'
import { dayPath } from '../day-path.ts'
import { releasingRoles, runningRoles } from '../election-day.ts'
import { dayCrumbs } from '../pages/day-head.tsx'
import { cutoffsOf, electionDays, mustFindDay, mustWatchDay } from '../queries.ts'
import { say } from '../words.ts'
import { freezeFigure } from './freeze-figure.ts'
import { dropFigure, releaseFigure, withdrawFigure } from './move-figure.ts'
import { PressPage } from './pages/press-page.tsx'
import { pressFigures } from './queries.ts'

type InDay = Visit<'slug'>

const show = async (visit: InDay): Promise<Shown> => {
  const { reader, actor, language, today } = visit
  const day = await mustWatchDay(reader, actor, visit.params.slug)
  const committeePath = (await pathOf(reader, day.committeeId, today)) ?? day.provincePath
  const body = PressPage({
    visit,
    day,
    cutoffs: await cutoffsOf(reader, day.id),
    figures: await pressFigures(reader, day.id),
    mayFreeze: holdsRoleOn(actor, runningRoles, day.provincePath),
    mayRelease: holdsRoleOn(actor, releasingRoles, committeePath),
  })
  const title = say(language)('press.title', { province: day.provinceName })
  return { title, body, crumbs: dayCrumbs(visit, day) }
}

const audience = [...runningRoles, ...releasingRoles, 'auditor'] as const
const next = (_result: unknown, visit: InDay): string => dayPath(visit.params.slug, 'press')

/** Press figures: frozen by the standing agency, released and withdrawn by the election committee. */
export const routes: readonly Route[] = [
  page(
    '/lam-viec/bau-cu/:slug/so-lieu',
    {
      audience,
      examples: async (reader) => (await electionDays(reader)).map(({ slug }) => dayPath(slug, 'press')),
    },
    show,
  ),
  form('/lam-viec/bau-cu/:slug/so-lieu/chot', {
    audience,
    command: freezeFigure,
    read: async (typed, visit) => ({
      dayId: (await mustFindDay(visit.reader, visit.params.slug)).id,
      cutoffId: Number(one(typed, 'cutoffId')) || null,
    }),
    show,
    next,
    said: (_result, visit) => say(visit.language)('press.frozenSaid'),
  }),
  form('/lam-viec/bau-cu/:slug/so-lieu/cong-bo', {
    audience,
    command: releaseFigure,
    read: (typed) => ({ figureId: one(typed, 'figureId'), note: oneOrNull(typed, 'note') }),
    show,
    next,
    said: (_result, visit) => say(visit.language)('press.said.released'),
  }),
  form('/lam-viec/bau-cu/:slug/so-lieu/rut', {
    audience,
    command: withdrawFigure,
    read: (typed) => ({ figureId: one(typed, 'figureId'), note: one(typed, 'note') }),
    show,
    next,
    said: (_result, visit) => say(visit.language)('press.said.withdrawn'),
  }),
  form('/lam-viec/bau-cu/:slug/so-lieu/bo', {
    audience,
    command: dropFigure,
    read: (typed) => ({ figureId: one(typed, 'figureId') }),
    show,
    next,
    said: (_result, visit) => say(visit.language)('press.said.dropped'),
  }),
]
