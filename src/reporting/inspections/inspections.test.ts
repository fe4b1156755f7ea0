import { describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { closeFinding, closeInspection, extendFinding } from './close-finding.ts'
import { countsOf, standingOf } from './inspection.ts'
import { findInspection, inspectionsOf, seenIn, seenInspection } from './queries.ts'
import { recordInspection } from './record-inspection.ts'

const house = await reportingHouse()
const { campaignId, branch, communes, east, west, reader, standing } = house
const [ang] = communes
house.clock.set('2021-04-14')

const seen = {
  campaignId,
  unitId: branch.id,
  day: '2021-04-13',
  leaderName: 'Y Thuyên Niê',
  note: 'Đạt 15, đạt một phần 4, chưa đạt 1',
  counts: { dat: 15, mot_phan: 4, chua: 1 },
  findings: [
    { item: 'A3', text: 'Chưa có văn bản phân công', ownerName: 'Chi cục trưởng', dueOn: '2021-05-07' },
    { item: 'D1', text: 'Thiếu báo cáo tháng 3', ownerName: 'Chi cục trưởng', dueOn: '2021-05-07' },
  ],
}

describe('an inspection', () => {
  it('ends when its last finding is closed, and a finding stays closed', async () => {
    const { id } = await house.order(recordInspection, seen, standing)
    const findings = (await findInspection(reader, id))?.findings ?? []
    expect(findings.map(({ item }) => item)).toEqual(['A3', 'D1'])
    const [first, second] = findings
    const close = (findingId = '') =>
      house.order(closeFinding, { findingId, note: 'Đã ban hành thông báo phân công' }, standing)
    house.clock.set('2021-05-05')
    await close(first?.id)
    await expect(close(first?.id)).rejects.toMatchObject({ code: 'finding.closed' })
    const end = () => house.order(closeInspection, { inspectionId: id }, standing)
    await expect(end()).rejects.toMatchObject({ code: 'inspection.findings_open', values: { count: 1 } })
    const more = (until: string) => {
      const reason = 'Đơn vị xin thêm một tuần'
      return house.order(extendFinding, { findingId: second?.id, until, reason }, standing)
    }
    await expect(more('2021-05-07')).rejects.toMatchObject({ code: 'finding.not_later' })
    await more('2021-05-14')
    house.clock.set('2021-05-12')
    await close(second?.id)
    await end()
    await expect(end()).rejects.toMatchObject({ code: 'inspection.closed' })
    expect(await findInspection(reader, id)).toMatchObject({
      state: 'closed',
      closedOn: '2021-05-12',
      counts: { dat: 15, mot_phan: 4, chua: 1 },
      findings: [{ closedOn: '2021-05-05' }, { extendedUntil: '2021-05-14', closedOn: '2021-05-12' }],
    })
  })

  it('is recorded by who follows the unit: its district for a commune, not the next one', async () => {
    const commune = { ...seen, unitId: ang.id, findings: [] }
    await house.order(recordInspection, commune, house.on(west, 'standing_agency'))
    const strangers = [house.on(east, 'standing_agency'), house.on(ang, 'standing_agency')]
    for (const stranger of strangers)
      await expect(house.order(recordInspection, commune, stranger)).rejects.toMatchObject({
        code: 'unit.not_followed',
      })
    expect(await inspectionsOf(reader, { campaignId, unitIds: [ang.id] })).toHaveLength(1)
  })

  it('lies in the past, and its findings after it', async () => {
    const ahead = house.order(recordInspection, { ...seen, day: '2021-05-13' }, standing)
    await expect(ahead).rejects.toMatchObject({ code: 'inspection.in_future' })
    const findings = [{ ...seen.findings[0], dueOn: '2021-04-12' }]
    await expect(house.order(recordInspection, { ...seen, findings }, standing)).rejects.toMatchObject({
      fields: { 'findings.0.dueOn': { code: 'finding.due_before_inspection' } },
    })
  })
})

describe('a finding', () => {
  const open = { dueOn: '2021-05-07', extendedUntil: null, closedOn: null }
  it.each([
    [open, '2021-05-07', 'open'],
    [open, '2021-05-08', 'late'],
    [{ ...open, extendedUntil: '2021-05-14' }, '2021-05-14', 'open'],
    [{ ...open, closedOn: '2021-05-20' }, '2021-05-30', 'closed'],
  ] as const)('%j on %s is %s', (finding, today, standing) => {
    expect(standingOf(finding, today)).toBe(standing)
  })

  it('keeps only counts of known answers', () => {
    expect(countsOf({ dat: 3, chua: 'x', khac: 2 })).toEqual({ dat: 3 })
    expect(countsOf(null)).toEqual({})
  })
})

describe('the inspections of a campaign', () => {
  const campaign = { id: campaignId, standingId: house.province.id, launcherId: house.province.id }
  const add = (count: number) =>
    house.database.write(async (writer) => {
      for (let n = 0; n < count; n += 1)
        await writer
          .insertInto('inspection')
          .values({
            campaignId,
            unitId: house.communes[n % 4]?.id ?? 0,
            kind: 'self',
            state: n % 3 === 0 ? 'planned' : 'working',
            day: '2021-04-13',
            leaderName: '',
            note: '',
            recordedBy: 'Người thử',
          })
          .execute()
    })
  /** How many questions are asked, and what is answered. */
  const asked = async (actor: Actor) => {
    let questions = 0
    const counting: Reader = new Proxy(reader, {
      get: (whole, name) => {
        if (name === 'selectFrom' || name === 'getExecutor') questions += 1
        const found: unknown = Reflect.get(whole, name)
        return typeof found === 'function' ? found.bind(whole) : found
      },
    })
    const found = await seenIn(counting, campaign, actor, '2021-04-14')
    return { questions, ids: found.map(({ id }) => id) }
  }

  it('are all told, as each by itself is told; and many need no more questions than a few', async () => {
    await add(5)
    const few = await asked(standing)
    await add(240)
    const many = await asked(standing)
    expect(many.ids.length).toBeGreaterThan(few.ids.length + 100)
    expect(many.questions).toBe(few.questions)
    const all = await inspectionsOf(reader, { campaignId })
    expect(all.length).toBeGreaterThan(245)
    for (const actor of [standing, house.on(west, 'standing_agency'), house.on(ang, 'unit_clerk')]) {
      const one = async (id: string): Promise<boolean> =>
        seenInspection(reader, id, actor, '2021-04-14').then(
          () => true,
          () => false,
        )
      const sample = all.filter((_, at) => at % 20 === 0)
      const single = []
      for (const { id } of sample) if (await one(id)) single.push(id)
      const { ids } = await asked(actor)
      expect(sample.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(single)
    }
  })
})
