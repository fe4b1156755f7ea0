import { describe, expect, it } from 'vitest'
import { system } from '../../src/platform/actor.ts'
import { communeTotals, totalsByCutoff } from '../../src/reporting/turnout/board/queries.ts'
import { sumOf, wholeOf } from '../../src/reporting/turnout/board/totals.ts'
import { enterTurnout } from '../../src/reporting/turnout/entry/enter-turnout.ts'
import { openTestDatabase } from '../house.ts'
import { generateNation, orderFor, performerOf, prove, sendAll } from './turnout-nation.ts'

const size = { provinces: 3, districts: 2, communes: 3, areas: 8, cutoffs: 12 } as const
const database = await openTestDatabase()
const nation = await generateNation(database, size)
const perform = performerOf(database)
const areas = size.provinces * size.districts * size.communes * size.areas

describe('a nation that votes', () => {
  it('loses nothing and counts nothing twice, however often it is sent again and however many send at once', async () => {
    for (let place = 0; place < size.cutoffs; place += 1) {
      const orders = nation.flatMap((day) =>
        day.communes.map((commune) => orderFor(day, commune, place, size)),
      )
      // Each third is sent again under its own id; each fifth by a rival, under another id, with the same figures.
      const again = orders.filter((_, at) => at % 3 === 0)
      const rivals = orders
        .filter((_, at) => at % 5 === 0)
        .map(({ input }) => ({ id: crypto.randomUUID(), input }))
      await sendAll(
        perform,
        [...orders, ...again, ...rivals].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        8,
      )
    }
    const proof = await prove(database)
    expect(proof).toMatchObject({
      figures: areas * size.cutoffs,
      entries: areas * size.cutoffs,
      wrongTotals: 0,
    })
  }, 300_000)

  it('shows on its boards what was committed, and what every area has in the end', async () => {
    const [first] = nation
    if (!first) throw new Error('no province')
    const last = first.cutoffIds.at(-1) ?? 0
    const whole = wholeOf(await communeTotals(database.reader, { id: first.dayId, day: first.day }, last))
    const ofProvince = areas / size.provinces
    expect(whole).toMatchObject({
      areas: ofProvince,
      reported: ofProvince,
      fullAreas: ofProvince,
      fullCommunes: size.districts * size.communes,
      fullDistricts: size.districts,
    })
    const nationwide = await Promise.all(
      nation.map(async ({ dayId }) => (await totalsByCutoff(database.reader, dayId)).at(-1)),
    )
    expect(sumOf(nationwide.flatMap((one) => one ?? [])).reported).toBe(areas)
    const { voted } = await prove(database)
    const all = await Promise.all(nation.map(({ dayId }) => totalsByCutoff(database.reader, dayId)))
    expect(sumOf(all.flat()).voted).toBe(voted)
  })

  it('keeps its sums when rivals tell different figures of the same areas', async () => {
    const [day] = nation
    const commune = day?.communes[0]
    if (!day || !commune) throw new Error('no commune')
    const tell = (voted: number) =>
      perform(enterTurnout, {
        id: crypto.randomUUID(),
        actor: system,
        input: {
          dayId: day.dayId,
          communeId: commune.id,
          cutoffId: day.cutoffIds[0],
          way: 'api',
          rows: commune.areaIds.map((areaId) => ({ areaId, voted })),
        },
      }).then(
        () => true,
        () => false,
      )
    const told = await Promise.all([22, 23, 24, 23, 22, 24].map(tell))
    expect(told).toContain(true)
    expect((await prove(database)).wrongTotals).toBe(0)
  })
})
