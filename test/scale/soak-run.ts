import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { accept, type Answered, approve, handUp } from './hand-up.ts'
import { type HousePlace, type HouseProcess, startHouse } from './house-process.ts'
import type { Owed } from './owed-reports.ts'

/** One acknowledged submission, as the client's own journal keeps it. */
export type Acknowledged = {
  readonly turn: number
  readonly reportId: string
  readonly commandId: string
  readonly receipt: string
  /** Went on to the province and was taken there: its figures count in the totals. */
  readonly accepted: boolean
}

export type Soak = {
  readonly place: HousePlace
  /** As many as are submitted. */
  readonly owed: readonly Owed[]
  readonly perSecond: number
  readonly kills: number
  /** A file of its own, a line an acknowledgement. */
  readonly journal: string
}

export type Soaked = {
  readonly acknowledged: readonly Acknowledged[]
  readonly attempts: number
  readonly seconds: number
}

/** Every so many are let go by the leader and taken by the province; every so many are sent again after their answer. */
const GO_ON = 5
const AGAIN = 20
const PATIENCE = 60_000

type Send = (port: number) => Promise<Answered>
type World = { house: HouseProcess; attempts: number }

/** Sends one act until it is answered, as a browser's queue does: the same id and content, however often the line or the house breaks. */
const untilAnswered = async (world: World, send: Send): Promise<Answered> => {
  const begun = performance.now()
  for (;;) {
    world.attempts += 1
    const answer = await send(world.house.port).catch(() => null)
    if (answer?.status === 200) return answer
    if (answer && answer.status < 500) throw new Error(`refused with ${answer.status}: ${answer.body}`)
    if (performance.now() - begun > PATIENCE)
      throw new Error(`no answer within ${PATIENCE} ms; the last was ${answer?.status}: ${answer?.body}`)
    await pause(100)
  }
}

const receiptIn = ({ body }: Answered): string => {
  const told: { result?: { receipt?: string } } = JSON.parse(body)
  return told.result?.receipt ?? ''
}

const submitOne = async (world: World, owed: Owed, turn: number): Promise<Acknowledged> => {
  const commandId = randomUUID()
  const receipt = receiptIn(await untilAnswered(world, (port) => handUp(port, owed, turn, commandId)))
  if (turn % AGAIN === 0) {
    const again = receiptIn(await untilAnswered(world, (port) => handUp(port, owed, turn, commandId)))
    if (again !== receipt) throw new Error(`the same act was answered with ${receipt} and with ${again}`)
  }
  const accepted = turn % GO_ON === 0
  if (accepted) {
    const [approval, acceptance] = [randomUUID(), randomUUID()]
    await untilAnswered(world, (port) => approve(port, owed, approval))
    await untilAnswered(world, (port) => accept(port, owed, acceptance))
  }
  return { turn, reportId: owed.id, commandId, receipt, accepted }
}

/** The house dies in the middle of its work and is started again on the same data and port. */
const killAndRestart = async (world: World, place: HousePlace): Promise<void> => {
  const { port } = world.house
  await world.house.kill()
  world.house = await startHouse(place, port)
}

/**
 * So many submissions a second, each when it is due whether or not those before were answered; the house is killed in
 * between, at equal distances. Returns what was acknowledged; throws when one is refused or never answered.
 */
export const soak = async ({ place, owed, perSecond, kills, journal }: Soak): Promise<Soaked> => {
  const world: World = { house: await startHouse(place), attempts: 0 }
  const file = fs.openSync(journal, 'a')
  const begun = performance.now()
  const killAt = Array.from({ length: kills }, (_, at) => Math.floor((owed.length * (at + 1)) / (kills + 1)))
  const keep = (line: Acknowledged): Acknowledged => {
    fs.writeSync(file, `${JSON.stringify(line)}\n`)
    return line
  }
  const sent: Promise<Acknowledged>[] = []
  const killed: Promise<void>[] = []
  try {
    for (const [turn, one] of owed.entries()) {
      await pause(Math.max(0, begun + (1000 * turn) / perSecond - performance.now()))
      const answered = submitOne(world, one, turn).then(keep)
      // heard below, all together
      answered.catch(() => {})
      sent.push(answered)
      if (killAt.includes(turn)) killed.push(killAndRestart(world, place))
    }
    await Promise.all(killed)
    const acknowledged = await Promise.all(sent)
    return { acknowledged, attempts: world.attempts, seconds: (performance.now() - begun) / 1000 }
  } finally {
    await Promise.allSettled(killed)
    await world.house.stop()
    fs.closeSync(file)
  }
}
