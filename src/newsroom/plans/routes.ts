import { workingUnits } from '../../people/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import { addMonths } from '../../platform/plain/day.ts'
import { form, page, type Route, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull } from '../../platform/web/typed.ts'
import { editors, writers } from '../article.ts'
import { choicesOf } from '../queries.ts'
import { addPlan } from './add-plan.ts'
import { dropPlan } from './drop-plan.ts'
import { fulfilPlan } from './fulfil-plan.ts'
import { calendarDays } from './key-dates.ts'
import { CalendarPage } from './pages/calendar-page.tsx'
import { keyDates, plansOf } from './queries.ts'
import { say } from './words.ts'

const address = '/lam-viec/tin-bai/lich'
const MONTHS_SHOWN = 3

const show = async (visit: Visit) => {
  const { reader, actor, today, query, language } = visit
  const asked = query.get('thang')?.trim() ?? ''
  const month = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
  const from = `${month}-01`
  const span = { from, until: addMonths(from, MONTHS_SHOWN) }
  const all = holdsRole(actor, ['auditor', 'administrator'])
  const plans = await plansOf(reader, {
    unitIds: all ? null : await workingUnits(reader, actor, today),
    ...span,
  })
  return {
    title: say(language)('plans.title'),
    body: CalendarPage({
      visit,
      month,
      days: calendarDays(await keyDates(reader), plans, span),
      mayPlan: holdsRole(actor, editors),
      ...(await choicesOf(visit)),
    }),
  }
}

const next = () => address
const said =
  (key: 'plan.added' | 'plan.dropped' | 'plan.fulfilled') =>
  (_result: unknown, { language }: Visit): string =>
    say(language)(key)

export const routes: readonly Route[] = [
  page(address, { audience: [...writers, 'auditor', 'administrator'] }, show),
  form(address, {
    audience: editors,
    command: addPlan,
    read: (typed) => ({
      unitId: Number(one(typed, 'unitId')) || null,
      campaignId: oneOrNull(typed, 'campaignId'),
      onDay: dayTyped(typed, 'onDay'),
      genre: one(typed, 'genre'),
      subject: one(typed, 'subject'),
      assignee: one(typed, 'assignee'),
    }),
    show,
    next,
    said: said('plan.added'),
  }),
  form('/lam-viec/tin-bai/lich/:id/bo', {
    audience: editors,
    command: dropPlan,
    read: (_typed, { params }) => ({ id: params.id }),
    show,
    next,
    said: said('plan.dropped'),
  }),
  form('/lam-viec/tin-bai/lich/:id/bai', {
    audience: editors,
    command: fulfilPlan,
    read: (typed, { params }) => ({ id: params.id, address: one(typed, 'address') }),
    show,
    next,
    said: said('plan.fulfilled'),
  }),
]
