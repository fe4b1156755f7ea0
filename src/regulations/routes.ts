import { holdsRole } from '../platform/actor.ts'
import { readDay } from '../platform/plain/day.ts'
import { form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { one } from '../platform/web/typed.ts'
import { declareHolidays, withdrawHoliday } from './declare-holidays.ts'
import { calendarKeepers } from './holiday.ts'
import { HolidaysPage, holidaysPath } from './pages/holidays-page.tsx'
import { holidaysOf, holidayYears } from './queries.ts'
import { say } from './words.ts'

const show = async (visit: Visit): Promise<Shown> => {
  const { reader, today, query, actor, language } = visit
  const asked = query.get('nam') ?? ''
  const year = /^\d{4}$/.test(asked) ? asked : today.slice(0, 4)
  const years = [...new Set([year, today.slice(0, 4), ...(await holidayYears(reader))])].sort().reverse()
  const holidays = await holidaysOf(reader, year)
  const mayKeep = holdsRole(actor, calendarKeepers)
  return {
    title: say(language)('holidays.title'),
    body: HolidaysPage({ visit, year, years, holidays, mayKeep }),
  }
}

const daysTyped = (text: string): string[] =>
  text
    .split(/[\n,;]+/)
    .map((day) => day.trim())
    .filter(Boolean)
    .map((day) => readDay(day) ?? day)

export const routes: readonly Route[] = [
  page(holidaysPath, { audience: 'signed-in' }, show),
  form(holidaysPath, {
    audience: calendarKeepers,
    command: declareHolidays,
    read: (typed) => ({
      days: daysTyped(one(typed, 'days')),
      name: one(typed, 'name'),
      source: one(typed, 'source'),
    }),
    show,
    next: () => holidaysPath,
    said: ({ count }, visit) => say(visit.language)('said.declared', { count }),
  }),
  form(`${holidaysPath}/bo`, {
    audience: calendarKeepers,
    command: withdrawHoliday,
    read: (typed) => ({ day: one(typed, 'day') }),
    show,
    next: () => holidaysPath,
    said: (_result, visit) => say(visit.language)('said.withdrawn'),
  }),
]
