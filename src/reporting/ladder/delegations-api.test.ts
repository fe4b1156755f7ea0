import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor } from '../../../test/house.ts'
import type { Actor } from '../../platform/actor.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints } from './api.ts'

const house = await reportingHouse()
const { communes, west, on } = house
const [ang, bo] = communes
const { id: periodId } = await house.openMonth()
house.clock.set('2021-03-22')

/** Someone with an open account and a role on the commune: only such people can be named in a delegation. */
const withAccount = (name: string, role: 'unit_clerk' | 'unit_leader'): Promise<Actor> =>
  house.database.write(async (writer) => {
    const { id: personId } = await writer
      .insertInto('person')
      .values({ name, sortKey: name, searchKey: name, invented: true })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: accountId } = await writer
      .insertInto('account')
      .values({ personId, login: `tk${randomUUID().slice(0, 8)}`, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await writer
      .insertInto('roleGrant')
      .values({ accountId, role, unitId: ang.id, fromDay: '2020-01-01' })
      .execute()
    return testActor({ roles: [role], unitId: ang.id, unitPath: ang.path, accountId, personId, name })
  })

const leader = await withAccount('Lò Văn Thử', 'unit_leader')
const clerk = await withAccount('Lò Thị Mẫu', 'unit_clerk')
const { get, send } = apiHouse({
  ...house,
  endpoints,
  people: { leader, clerk, neighbour: on(bo, 'unit_leader'), district: on(west, 'standing_agency') },
})

const paper = {
  unitId: ang.id,
  leaderTitle: 'Chủ tịch',
  delegateId: clerk.accountId,
  delegateTitle: 'Công chức Văn phòng',
  form: 'tuq',
  paperNumber: '12/UQ-UBND',
  paperOn: '2021-03-20',
  fromOn: '2021-03-21',
  untilOn: '2021-03-31',
}

it('the head delegates by a paper, the delegate approves under it, and it is ended before its day', async () => {
  expect((await get('leader', '/delegations')).body).toMatchObject({
    delegations: [],
    candidates: [{ unitName: 'xã Ẳng', delegates: [{ accountId: clerk.accountId, name: 'Lò Thị Mẫu' }] }],
  })
  expect(await send('clerk', 'POST', '/delegations', paper)).toMatchObject({
    status: 403,
    body: { code: 'command.no_right' },
  })
  expect(await send('leader', 'POST', '/delegations', { ...paper, untilOn: '2021-03-01' })).toMatchObject({
    status: 422,
    body: { fields: { untilOn: { code: 'delegation.ends_before' } } },
  })
  const reportId = await house.submit(ang, periodId, { DAN: { numerator: 6, denominator: 8 } })
  const approve = async () => {
    const { version } = await house.reportOf(ang, periodId)
    return send('clerk', 'POST', `/reports/${reportId}/approve-delegated`, { version })
  }
  expect((await approve()).body).toMatchObject({ code: 'report.not_delegated' })
  const given = await send('leader', 'POST', '/delegations', paper)
  expect(given.status).toBe(201)
  const id = String(Reflect.get(given.body ?? {}, 'id'))
  expect((await get('clerk', '/delegations')).body).toMatchObject({
    delegations: [
      {
        id,
        unitName: 'xã Ẳng',
        state: 'in_force',
        campaign: null,
        leaderName: 'Lò Văn Thử',
        delegateName: 'Lò Thị Mẫu',
        paperNumber: '12/UQ-UBND',
      },
    ],
    candidates: [],
  })
  expect(await approve()).toMatchObject({ status: 200, body: { state: 'approved' } })
  const end = { reason: 'Thủ trưởng đã đi công tác về' }
  expect((await send('clerk', 'POST', `/delegations/${id}/withdraw`, end)).status).toBe(403)
  expect((await send('leader', 'POST', `/delegations/${id}/withdraw`, end)).status).toBe(200)
  expect(await send('leader', 'POST', `/delegations/${id}/withdraw`, end)).toMatchObject({
    status: 409,
    body: { code: 'delegation.over' },
  })
  expect((await get('leader', '/delegations')).body).toMatchObject({
    delegations: [{ id, state: 'withdrawn', withdrawnReason: end.reason }],
  })
})

it('delegations of a unit are told to who works in it, not beside it or above', async () => {
  for (const who of ['neighbour', 'district'])
    expect((await get(who, '/delegations')).body).toMatchObject({ delegations: [] })
})
