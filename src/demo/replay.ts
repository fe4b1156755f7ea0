import { type House, openHouse } from '../app.ts'
import { findActor } from '../people/accounts/queries.ts'
import { type Actor, system } from '../platform/actor.ts'
import { silentBell } from '../platform/bell.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database/handles.ts'
import { markDemonstration } from '../platform/database/installation.ts'
import type { Day } from '../platform/plain/day.ts'
import { momentAt } from '../platform/plain/moment.ts'
import type { Report } from '../platform/worker.ts'
import { type DemoAccount, makeKeys } from './accounts.ts'
import { loadDemo } from './data.ts'
import { type Deed, inOrder, playDeed, type Refused } from './deed.ts'
import { type Ledger, newLedger } from './ledger.ts'
import { allDeeds } from './steps/all.ts'

/** The day on which the demonstration stands when nothing else is asked for. */
export const lastDay: Day = '2021-12-31'

export type Replayed = {
  readonly businessDay: Day
  readonly accounts: readonly DemoAccount[]
  /** What was there to be refused, and was. */
  readonly refused: readonly Refused[]
  readonly deeds: number
}

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

/** Who acts: the holder of the account with the rights of the day. */
const castOf = ({ database, clock }: House, ledger: Ledger): ((login: string) => Promise<Actor>) => {
  let day = ''
  const known = new Map<string, Actor>()
  return async (login) => {
    if (login === 'system') return system
    if (day !== clock.today()) known.clear()
    day = clock.today()
    const actor = known.get(login) ?? (await findActor(database.reader, ledger.id(`account:${login}`), day))
    if (!actor) throw new Error(`the account ${login} is not open on ${day}`)
    known.set(login, actor)
    return actor
  }
}

type Player = (deeds: readonly Deed[]) => Promise<readonly Refused[]>

/** Plays deeds one after the other; what follows from a day's is worked off before the next day's first. */
const playerIn = (house: House, clock: SettableClock): Player => {
  const ledger = newLedger()
  const actorOf = castOf(house, ledger)
  const { perform, database } = house
  return async (deeds) => {
    const refused: Refused[] = []
    for (const one of deeds) {
      if (one.day !== clock.today()) await house.settle()
      clock.set(one.day, one.time)
      const actor = await actorOf(one.by)
      const stage = { reader: database.reader, ledger, today: one.day, now: clock.now() }
      const refusal = await playDeed(one, { ...stage, perform, actor })
      if (refusal) refused.push(refusal)
      if (one.settles) await house.settle()
    }
    return refused
  }
}

export type ReplayMatter = {
  readonly database: Database
  readonly until: Day
  readonly report: Report
  /** Days on the way, in order, at whose end the database stands as after a replay up to that day. */
  readonly halts?: readonly Day[]
  readonly halted?: (replayed: Replayed) => Promise<void>
}

/** Fills an empty, migrated database by performing the demonstration's acts up to a day, each at its own date. */
export const replay = async (matter: ReplayMatter): Promise<Replayed> => {
  const { database, until, report, halts = [], halted } = matter
  const demo = loadDemo()
  const keys = await makeKeys(demo)
  const deeds = inOrder(allDeeds(demo, keys)).filter(({ day }) => day <= until)
  const clock = settableClock(deeds[0]?.day ?? until)
  const house = await openHouse({ database, clock, report, bell: silentBell, demo: true })
  const play = playerIn(house, clock)
  const refused: Refused[] = []
  let played = 0
  const goOnTo = async (day: Day): Promise<Replayed> => {
    const ahead = deeds.slice(played).filter((one) => one.day <= day)
    played += ahead.length
    refused.push(...(await play(ahead)))
    await house.settle()
    clock.set(day, '08:00')
    await house.settle()
    await database.write((writer) => markDemonstration(writer, day))
    return { businessDay: day, accounts: keys.accounts, refused: [...refused], deeds: played }
  }
  try {
    for (const day of halts.filter((halt) => halt < until)) await halted?.(await goOnTo(day))
    return await goOnTo(until)
  } finally {
    await house.stop()
  }
}
