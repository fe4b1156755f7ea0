import { beforeAll, describe, expect, it } from 'vitest'
import { thingsOf } from '../follow-up/queries.ts'
import { keyOf } from '../follow-up/reminder.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { leadershipTold } from './queries.ts'
import { tellLeadership } from './tell-leadership.ts'

const house = await reportingHouse()
const { campaignId, communes, west, reader } = house
const [ang] = communes
const follower = house.on(west, 'standing_agency')
const note = 'Đã nhắc ba lần và có công văn; đề nghị lãnh đạo làm việc với xã.'

const leader = (): Promise<string> =>
  house.database.write(async (writer) => {
    const name = 'Lãnh đạo thử'
    const person = { name, sortKey: name, searchKey: name, invented: true }
    const { id: personId } = await writer
      .insertInto('person')
      .values(person)
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: accountId } = await writer
      .insertInto('account')
      .values({ personId, login: 'lanh-dao-thu', state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await writer
      .insertInto('roleGrant')
      .values({ accountId, role: 'unit_leader', unitId: west.id, fromDay: '2021-01-01' })
      .execute()
    return accountId
  })

const told = (accountId: string) =>
  reader.selectFrom('notice').select(['kind', 'href', 'values']).where('accountId', '=', accountId).execute()

let reportKey = ''
beforeAll(async () => {
  await house.openMonth()
  const things = await thingsOf(reader, { campaignId, unitIds: [ang.id] })
  const report = things.find(({ reportId }) => reportId !== null)
  if (!report) throw new Error('the commune owes no report')
  reportKey = keyOf(report)
})

const tell = (more: object = {}, actor = follower) =>
  house.order(tellLeadership, { campaignId, keys: [reportKey], note, ...more }, actor)

describe('telling the leadership', () => {
  it('waits for the last rung', async () => {
    house.clock.set('2021-04-05')
    await expect(tell()).rejects.toMatchObject({ code: 'leadership.too_early' })
  })

  it('is refused while the agency has no leader, and to who does not follow the unit', async () => {
    house.clock.set('2021-04-07')
    await expect(tell()).rejects.toMatchObject({ code: 'leadership.nobody' })
    await expect(tell({}, house.on(ang, 'standing_agency'))).rejects.toMatchObject({
      code: 'reminder.not_yours',
    })
    await expect(tell({ keys: [] })).rejects.toMatchObject({ code: 'input.invalid' })
  })

  it('tells the leaders of the agency that waits what stays out, and why they are told', async () => {
    const accountId = await leader()
    await expect(tell()).resolves.toEqual({ count: 1, leaders: 1 })
    expect(await told(accountId)).toMatchObject([
      {
        kind: 'to_leadership',
        href: expect.stringMatching(/\/tien-do$/),
        values: { reason: note, by: follower.name },
      },
    ])
    const things = await thingsOf(reader, { campaignId, unitIds: [ang.id] })
    const last = await leadershipTold(reader, things)
    expect(things.filter((thing) => last(thing) !== null).map(keyOf)).toEqual([reportKey])
  })
})
