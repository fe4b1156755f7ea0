import { system } from '../actor.ts'
import type { Bell } from '../bell.ts'
import type { Clock } from '../clock.ts'
import type { Command, Perform } from '../command.ts'
import type { Reader } from '../database/handles.ts'
import type { Law } from '../law/law.ts'
import type { LawBook } from '../law/law-book.ts'
import type { Day } from '../plain/day.ts'
import { timeOf } from '../plain/moment.ts'
import { uniqueId } from '../plain/unique-id.ts'
import { makeWorker, type Report, type Worker } from '../worker.ts'

/** What the clock sets going once a day. */
export type Schedule = {
  /** Part of the command's id: renamed, it may run a second time on the day of the change. */
  readonly name: string
  /** `HH:mm` in Vietnam; it runs at the first look after it. */
  readonly at: string
  /** `later`: something has to end first; it is asked again at the next look. */
  readonly isDue: (reader: Reader, today: Day, law: Law) => Promise<'yes' | 'no' | 'later'>
  readonly perform: (perform: Perform, id: string, today: Day) => Promise<unknown>
}

/** Lets the compiler tie a command to its input. */
export const daily = <Input, Result>(
  given: Pick<Schedule, 'name' | 'at' | 'isDue'>,
  command: Command<Input, Result>,
  input: (today: Day) => unknown,
): Schedule => ({
  ...given,
  perform: (perform, id, today) => perform(command, { id, input: input(today), actor: system }),
})

export type SchedulesHouse = {
  readonly reader: Reader
  readonly perform: Perform
  readonly clock: Clock
  readonly lawBook: LawBook
  readonly bell: Bell
  readonly report: Report
}

/**
 * Looks at the clock every few seconds. The command's id is made of the schedule's name and the day: another process, or
 * the same one after a restart, performs it again to no effect. What downtime has missed is the command's to catch up: it
 * runs once, on the next day that is due.
 */
export const startSchedules = (house: SchedulesHouse, schedules: readonly Schedule[]): Worker =>
  makeWorker(
    house,
    schedules.map((schedule) => {
      let settled: Day | null = null
      return {
        name: schedule.name,
        work: async () => {
          const today = house.clock.today()
          if (settled === today || timeOf(house.clock.now()) < schedule.at) return 0
          const due = await schedule.isDue(house.reader, today, house.lawBook.inForce())
          if (due === 'later') return 0
          if (due === 'yes')
            await schedule.perform(house.perform, uniqueId(`schedule:${schedule.name}:${today}`), today)
          settled = today
          return due === 'yes' ? 1 : 0
        },
      }
    }),
  )
