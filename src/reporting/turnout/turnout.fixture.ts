import type { Actor } from '../../platform/actor.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { createUnit } from '../../units/create-unit.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { importAreas } from './areas/import-areas.ts'
import { createElectionDay } from './create-election-day.ts'
import { correctTurnout } from './correcting/correct-turnout.ts'
import { enterTurnout } from './entry/enter-turnout.ts'
import { openElectionDay } from './move-election-day.ts'
import { areasOf, cutoffsOf, figuresOf, mustFindDay } from './queries.ts'

type Unit = { readonly id: number; readonly name: string; readonly path: string }
type Row = {
  readonly area: number
  readonly voted: number
  readonly listed?: number
  readonly closed?: boolean
  readonly seen?: number
  readonly at?: string
}

/** Three areas a commune of 100, 200 and 300 voters; the third of the last commune votes two days earlier. */
const areasFor = (communes: readonly Unit[]) =>
  communes.flatMap(({ name }, place) =>
    [1, 2, 3].map((number) => ({
      code: `${place + 1}${number}`,
      number,
      name: `Khu vực bỏ phiếu số ${number}`,
      commune: name,
      listed: number * 100,
      remark: number === 3 ? null : ('mountain' as const),
      earlyOn: place === 3 && number === 3 ? '2021-05-21' : null,
      contact: 'Tổ trưởng tổ bầu cử',
      phone: '0215 3000 111',
    })),
  )

/** The reporting house on an open election day, 23/5/2021, with twelve areas in four communes and three cut-offs. */
export const turnoutHouse = async () => {
  const house = await reportingHouse()
  const { order, on, province, communes, campaignId, standing, clock } = house
  const committee = await order(createUnit, {
    name: 'Ủy ban bầu cử tỉnh Thử',
    parentId: province.id,
    class: 'to_chuc_phu_trach_bau_cu',
    kind: 'uy-ban-bau-cu',
    fromDay: '2021-02-05',
    temporary: true,
  })
  clock.set('2021-05-20', momentAt('2021-05-20', '08:00'))
  const { id: dayId, slug } = await order(
    createElectionDay,
    {
      campaignId,
      provinceId: province.id,
      committeeId: committee.id,
      name: 'Bầu cử thử',
      day: '2021-05-23',
      times: ['09:00', '14:00'],
      finalTime: '08:00',
      indicator: 'THE',
    },
    standing,
  )
  await order(importAreas, { dayId, rows: areasFor(communes) }, standing)
  await order(openElectionDay, { dayId }, standing)
  const cutoffs = await cutoffsOf(house.reader, dayId)
  const [nine, two, final] = cutoffs.map(({ id }) => id)
  if (!nine || !two || !final) throw new Error('three cut-offs')
  /** Puts the house at an hour of the election day, or of another one. */
  const at = (time: string, day = '2021-05-23'): void => clock.set(day, momentAt(day, time))
  at('09:05')
  const clerkOf = (commune: Unit): Actor => on(commune, 'unit_clerk')
  const areas = (commune: Unit) => areasOf(house.reader, dayId, commune.id)
  const areaId = async (commune: Unit, number: number): Promise<number> =>
    (await areas(commune)).find((one) => one.number === number)?.id ?? 0
  const rowsFor = async (commune: Unit, rows: readonly Row[]) =>
    Promise.all(rows.map(async ({ area, ...row }) => ({ ...row, areaId: await areaId(commune, area) })))
  const enter = async (
    commune: Unit,
    cutoffId: number,
    rows: readonly Row[],
    more: object = {},
    actor: Actor = clerkOf(commune),
  ) =>
    order(
      enterTurnout,
      { dayId, communeId: commune.id, cutoffId, way: 'form', rows: await rowsFor(commune, rows), ...more },
      actor,
    )
  const figures = async (commune: Unit) =>
    figuresOf(
      house.reader,
      (await areas(commune)).map(({ id }) => id),
    )
  const correct = async (commune: Unit, area: number, cutoffId: number, change: object) => {
    const id = await areaId(commune, area)
    const here = (await figures(commune)).find((one) => one.areaId === id && one.cutoffId === cutoffId)
    const input = { dayId, communeId: commune.id, areaId: id, cutoffId, seen: here?.version ?? 0, ...change }
    return order(correctTurnout, input, clerkOf(commune))
  }
  const releaser = testOn(on, committee, province)
  const day = () => mustFindDay(house.reader, dayId)
  const places = { dayId, slug, committee, nine, two, final, cutoffs }
  return { ...house, ...places, at, clerkOf, areas, areaId, enter, correct, figures, releaser, day }
}

const testOn = (
  on: (unit: Unit, ...roles: string[]) => Actor,
  committee: { readonly id: number },
  province: Unit,
): Actor =>
  on({ id: committee.id, name: 'UBBC', path: `${province.path}${committee.id}/` }, 'election_committee')
