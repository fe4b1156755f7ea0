import { openHouse, type House } from '../app.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database/handles.ts'
import { markDemonstration } from '../platform/database/installation.ts'
import type { Day } from '../platform/plain/day.ts'
import { momentAt } from '../platform/plain/moment.ts'
import type { Report } from '../platform/worker.ts'

/** The day on which the demonstration stands when nothing else is asked for. */
export const lastDay: Day = '2021-12-31'

/** An account of the demonstration; its password was made for this installation alone. */
export type DemoAccount = {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly role: string
}

export type Replayed = { readonly businessDay: Day; readonly accounts: readonly DemoAccount[] }

/** One act of the demonstration, at its own moment (Vietnam's time). */
export type Step = {
  readonly day: Day
  readonly time: string
  readonly act: (house: House) => Promise<void>
}

const steps: readonly Step[] = []

type SettableClock = Clock & { set(day: Day, time: string): void }

const settableClock = (day: Day): SettableClock => {
  let today = day
  let now = momentAt(day, '08:00')
  return {
    today: () => today,
    now: () => now,
    set: (nextDay, time) => {
      today = nextDay
      now = momentAt(nextDay, time)
    },
  }
}

export type ReplayMatter = { readonly database: Database; readonly until: Day; readonly report: Report }

/** Fills an empty, migrated database by performing the demonstration's acts up to a day, each at its own date. */
export const replay = async ({ database, until, report }: ReplayMatter): Promise<Replayed> => {
  const clock = settableClock(steps[0]?.day ?? until)
  const house = await openHouse({ database, clock, report })
  try {
    for (const step of steps.filter(({ day }) => day <= until)) {
      clock.set(step.day, step.time)
      await step.act(house)
      await house.settle()
    }
    clock.set(until, '08:00')
    await house.settle()
  } finally {
    await house.stop()
  }
  await database.write((writer) => markDemonstration(writer, until))
  return { businessDay: until, accounts: [] }
}
