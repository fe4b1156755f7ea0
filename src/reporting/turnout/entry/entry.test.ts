import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { browser, pagesFrom, webHouse } from '../../../../test/web-house.tsx'
import { communeTotals } from '../board/queries.ts'
import { routes as boardRoutes } from '../board/routes.ts'
import { routes as areaRoutes } from '../correcting/routes.ts'
import { closeElectionDay } from '../move-election-day.ts'
import { turnoutHouse } from '../turnout.fixture.ts'
import { enterTurnout } from './enter-turnout.ts'
import { reconcileTurnout } from './reconcile-phone.ts'
import { recordIncident } from './record-incident.ts'

const house = await turnoutHouse()
const { communes, nine, two, final, dayId, reader, enter, correct, at } = house
const [ang, bo, cha, den] = communes

const totalOf = async (commune: { id: number }, cutoffId: number) => {
  const rows = await communeTotals(reader, await house.day(), cutoffId)
  return rows.find(({ unitId }) => unitId === commune.id)
}

describe('a figure', () => {
  it('is counted at once in its commune, and the same again changes nothing', async () => {
    const id = randomUUID()
    const input = {
      dayId,
      communeId: ang.id,
      cutoffId: nine,
      way: 'form',
      rows: [{ areaId: await house.areaId(ang, 1), voted: 60 }],
    }
    const actor = house.clerkOf(ang)
    const first = await house.perform(enterTurnout, { id, input, actor })
    expect(await house.perform(enterTurnout, { id, input, actor })).toEqual(first)
    expect(await house.perform(enterTurnout, { id: randomUUID(), input, actor })).toMatchObject({
      entered: 0,
      same: 1,
    })
    expect(await totalOf(ang, nine)).toMatchObject({
      areas: 3,
      reported: 1,
      voted: 60,
      listedReported: 100,
      listed: 600,
    })
  })

  it('is never above the list, and never falls', async () => {
    await expect(enter(ang, nine, [{ area: 2, voted: 201 }])).rejects.toMatchObject({
      code: 'turnout.refused',
      fields: { 'rows.0.voted': { code: 'turnout.over_listed' } },
    })
    await expect(enter(ang, nine, [{ area: 1, voted: 59 }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.fell', values: { known: 60 } } },
    })
    at('14:10')
    await expect(enter(ang, two, [{ area: 1, voted: 59 }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.fell_since', values: { cutoff: '09:00' } } },
    })
    await enter(ang, two, [{ area: 1, voted: 80 }])
    await expect(enter(ang, nine, [{ area: 1, voted: 81 }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.above_later', values: { cutoff: '14:00' } } },
    })
  })

  it('is refused row by row, and then nothing of the form is kept', async () => {
    const rows = [
      { area: 1, voted: 90 },
      { area: 2, voted: 500 },
    ]
    await expect(enter(bo, two, rows)).rejects.toMatchObject({
      values: { count: 1 },
      fields: { 'rows.1.voted': { code: 'turnout.over_listed' } },
    })
    expect(await totalOf(bo, two)).toMatchObject({ reported: 0 })
  })

  it('changes the list of an area with its hour, and totals keep the list of their cut-off', async () => {
    await enter(bo, nine, [{ area: 1, voted: 70 }])
    await enter(bo, two, [{ area: 1, voted: 90, listed: 102 }])
    expect((await house.areas(bo)).map(({ listed }) => listed)).toEqual([102, 200, 300])
    expect(await totalOf(bo, nine)).toMatchObject({ listed: 600, listedReported: 100 })
    expect(await totalOf(bo, two)).toMatchObject({ listed: 602, listedReported: 102 })
    const log = await reader
      .selectFrom('turnoutEntry')
      .selectAll()
      .where('kind', '=', 'list_change')
      .execute()
    expect(log).toMatchObject([{ listedBefore: 100, listed: 102 }])
  })

  it('cannot be told before its hour, nor counted at an hour that is to come', async () => {
    await expect(enter(cha, final, [{ area: 1, voted: 10 }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.ahead' } },
    })
    await expect(enter(cha, two, [{ area: 1, voted: 10, at: '15:30' }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.told_ahead' } },
    })
    await enter(cha, two, [{ area: 1, voted: 10, at: '14:05' }])
    expect((await totalOf(cha, two))?.figuresAt).toBe('2021-05-23T07:05:00.000Z')
  })

  it('is entered by the commune, its district and the province; by nobody else', async () => {
    const row = [{ area: 2, voted: 100 }]
    await expect(enter(cha, two, row, {}, house.clerkOf(ang))).rejects.toMatchObject({ status: 403 })
    await enter(cha, two, row, {}, house.on(house.east, 'standing_agency'))
    const strange = { areaId: await house.areaId(ang, 1), voted: 90 }
    await expect(enter(cha, two, [], { rows: [strange] })).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.other_commune' } },
    })
  })

  it('that somebody else changed meanwhile is not overwritten', async () => {
    const row = { area: 3, seen: 0 }
    await enter(cha, two, [{ ...row, voted: 150 }])
    await expect(enter(cha, two, [{ ...row, voted: 160 }])).rejects.toMatchObject({
      status: 409,
      fields: { 'rows.0.voted': { code: 'turnout.changed_meanwhile', values: { known: '150/300' } } },
    })
    await enter(cha, two, [{ ...row, voted: 150 }])
    await enter(cha, two, [{ ...row, seen: 1, voted: 160 }])
  })

  it('loses nothing when many tell at once', async () => {
    const all = await Promise.all(
      [1, 2, 3].flatMap((area) =>
        [120, 140, 150].map((voted) =>
          enter(den, two, [{ area, voted: Math.min(voted, area * 100) }]).catch((error: unknown) => error),
        ),
      ),
    )
    expect(all).toHaveLength(9)
    const told = await house.figures(den)
    const sum = told.filter(({ cutoffId }) => cutoffId === two).reduce((all_, { voted }) => all_ + voted, 0)
    expect(await totalOf(den, two)).toMatchObject({ reported: 3, voted: sum })
    expect(sum).toBe(100 + 150 + 150)
  })
})

describe('an area that has closed', () => {
  it('is carried to every later cut-off and needs to tell no more', async () => {
    await enter(ang, two, [{ area: 2, voted: 200, closed: true }])
    expect(await totalOf(ang, final)).toMatchObject({ reported: 1, voted: 200, fullAreas: 1, closed: 1 })
    at('08:05', '2021-05-24')
    await expect(enter(ang, final, [{ area: 2, voted: 199 }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.closed_here' } },
    })
    await enter(ang, final, [{ area: 2, voted: 200, closed: true, at: '19:00' }])
    expect((await totalOf(ang, final))?.figuresAt).toBe('2021-05-23T12:00:00.000Z')
  })

  it('is opened again by a correction alone', async () => {
    at('14:30')
    await correct(ang, 2, two, { listed: 200, voted: 198, closed: false, reason: 'Đếm lại còn hai cử tri' })
    expect(await totalOf(ang, two)).toMatchObject({ closed: 0, fullAreas: 0 })
    expect(await totalOf(ang, final)).toMatchObject({ reported: 1 })
  })

  it('may have voted on an earlier day', async () => {
    at('19:10', '2021-05-21')
    await expect(enter(den, nine, [{ area: 1, voted: 1 }])).rejects.toMatchObject({
      fields: { 'rows.0.voted': { code: 'turnout.ahead' } },
    })
    at('09:00', '2021-05-21')
    const early = await house.areaId(den, 3)
    expect((await house.figures(den)).some((one) => one.areaId === early && one.cutoffId === nine)).toBe(
      false,
    )
    await enter(den, nine, [{ area: 3, voted: 140 }])
    at('14:40')
  })
})

describe('a correction', () => {
  it('lowers what was counted earlier with it, and stays in the log with its reason', async () => {
    await correct(ang, 1, two, { listed: 100, voted: 55, reason: 'Cộng nhầm phiếu của tổ 2' })
    expect(await totalOf(ang, nine)).toMatchObject({ voted: 55 })
    const log = await reader
      .selectFrom('turnoutEntry')
      .select(['votedBefore', 'voted', 'reason'])
      .where('kind', '=', 'correction')
      .where('areaId', '=', await house.areaId(ang, 1))
      .orderBy('id')
      .execute()
    expect(log).toEqual([
      { votedBefore: 60, voted: 55, reason: 'Cộng nhầm phiếu của tổ 2' },
      { votedBefore: 80, voted: 55, reason: 'Cộng nhầm phiếu của tổ 2' },
    ])
  })

  it('needs a reason that names nobody, and the figure as it stands', async () => {
    const change = { listed: 100, voted: 50, reason: 'Lò Văn An và Quàng Thị Bình chưa bầu' }
    await expect(correct(ang, 1, two, change)).rejects.toMatchObject({
      fields: { reason: { code: 'turnout.names' } },
    })
    await expect(correct(ang, 1, two, { ...change, reason: 'Đếm lại', seen: 1 })).rejects.toMatchObject({
      status: 409,
    })
  })
})

describe('what came by phone', () => {
  it('says whose post told it, and is compared later', async () => {
    const district = house.on(house.west, 'standing_agency')
    const row = [{ area: 3, voted: 120 }]
    await expect(enter(bo, two, row, { way: 'phone' }, district)).rejects.toMatchObject({
      code: 'turnout.who_told',
    })
    const told = { way: 'phone', toldBy: 'Tổ trưởng tổ 3', toldAt: '14:20' }
    await enter(bo, two, row, told, district)
    expect(await totalOf(bo, two)).toMatchObject({ byPhone: 1 })
    const compare = () => house.order(reconcileTurnout, { dayId, communeId: bo.id }, house.clerkOf(bo))
    expect(await compare()).toEqual({ reconciled: 1 })
    expect(await totalOf(bo, two)).toMatchObject({ byPhone: 0 })
    await expect(compare()).rejects.toMatchObject({ code: 'turnout.nothing_by_phone' })
  })
})

describe('an incident', () => {
  it('is a kind and a number, and names nobody', async () => {
    const incident = {
      dayId,
      communeId: bo.id,
      areaId: await house.areaId(bo, 1),
      kind: 'power_cut',
      count: 1,
    }
    await house.order(recordIncident, { ...incident, note: 'Mất điện từ 14 giờ' }, house.clerkOf(bo))
    const names = { ...incident, note: 'Lò Văn An, Mùa A Páo không đi bầu' }
    await expect(house.order(recordIncident, names, house.clerkOf(bo))).rejects.toMatchObject({
      fields: { note: { code: 'turnout.names' } },
    })
  })
})

describe('the totals', () => {
  it('equal a sum over the areas that asks nothing of them', async () => {
    const figures = await reader.selectFrom('turnoutFigure').selectAll().execute()
    for (const cutoffId of [nine, two, final]) {
      const own = figures.filter((one) => one.cutoffId === cutoffId)
      const totals = await communeTotals(reader, await house.day(), cutoffId)
      const sum = (field: 'voted' | 'reported' | 'listedReported') =>
        totals.reduce((all, one) => all + one[field], 0)
      expect([sum('voted'), sum('reported'), sum('listedReported')]).toEqual([
        own.reduce((all, { voted }) => all + voted, 0),
        own.length,
        own.reduce((all, { listed }) => all + listed, 0),
      ])
    }
  })
})

describe('a day that is over', () => {
  it('takes nothing more', async () => {
    await house.order(closeElectionDay, { dayId }, house.standing)
    await expect(enter(ang, two, [{ area: 3, voted: 300 }])).rejects.toMatchObject({
      code: 'turnout.day_not_open',
    })
    await expect(house.order(closeElectionDay, { dayId }, house.standing)).rejects.toMatchObject({
      code: 'election.moved',
    })
  })
})

describe('long lists of the day', () => {
  const web = webHouse({
    ...house,
    routes: [...boardRoutes, ...areaRoutes],
    findSession: async () => ({
      id: 's',
      actor: house.standing,
      accountId: 's',
      language: 'vi',
      csrfSecret: 's',
    }),
  })
  const walk = (first: string) => pagesFrom(browser(web.ask, new Map([['thidua-phien', 's']])).go, first)

  it('the log of an area goes on to its end', async () => {
    const areaId = await house.areaId(den, 2)
    await house.database.write(async (writer) => {
      await sql`insert into turnout_entry (area_id, cutoff_id, kind, listed, voted, way, told_at, at, by_name)
        select ${areaId}, ${nine}, 'entry', 200, 1, 'form', '2021-05-23 09:00', '2021-05-23 09:00', 'Người báo ' || n
        from generate_series(1, 230) n`.execute(writer)
    })
    const code = (await reader.selectFrom('unit').select('code').where('id', '=', den.id).executeTakeFirst())
      ?.code
    const path = `/lam-viec/bau-cu/${house.slug}/xa/${code}/khu-vuc/2`
    const rows = (await walk(path)).map((html) => new Set(html.match(/Người báo \d+/g) ?? []))
    expect(rows.map(({ size }) => size)).toEqual([100, 100, 30])
    expect(new Set(rows.flatMap((page) => [...page])).size).toBe(230)
    expect(web.faults).toEqual([])
  })

  it('late areas go on to their end at one cut-off, and the message counts all of them', async () => {
    await house.database.write(async (writer) => {
      await sql`insert into polling_area (election_day_id, commune_id, code, number, name, listed_first, listed, opens_at, closes_at)
        select ${dayId}::uuid, ${ang.id}, 'DAI' || n, n, 'Điểm dài số ' || n, 10, 10, '07:00', '19:00'
        from generate_series(101, 330) n`.execute(writer)
      await sql`update turnout_total set areas = areas + 230
        where election_day_id = ${dayId}::uuid and commune_id = ${ang.id}`.execute(writer)
    })
    const pages = await walk(`/lam-viec/bau-cu/${house.slug}/cham?moc=1`)
    const named = pages.map((html) => html.match(/Điểm dài số \d+/g) ?? [])
    expect([pages.length, new Set(named.flat()).size]).toEqual([2, 230])
    const total = /còn (\d+) khu vực chưa báo/.exec(pages[0] ?? '')?.[1]
    expect(Number(total)).toBeGreaterThanOrEqual(230)
    expect(pages[1]).toContain(`còn ${total} khu vực chưa báo`)
    expect(web.faults).toEqual([])
  })
})
