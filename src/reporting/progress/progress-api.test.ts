import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { approveReport } from '../approve-report.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints as targetEndpoints } from '../targets/api.ts'
import { endpoints } from './api.ts'

const house = await reportingHouse()
const { communes, west, province, on } = house
const [ang, bo, cha] = communes
const { get, send } = apiHouse({
  ...house,
  endpoints: [...endpoints, ...targetEndpoints],
  people: { clerk: on(ang, 'unit_clerk'), province: on(province, 'standing_agency') },
})

const { id: periodId } = await house.openMonth()
house.clock.set('2021-03-22')
for (const unit of [ang, cha]) {
  const id = await house.submit(unit, periodId, { DAN: { numerator: 6, denominator: 8 } })
  if (unit === cha) house.clock.set('2021-03-25')
  await house.order(approveReport, { reportId: id }, on(unit, 'unit_leader'))
}
house.clock.set('2021-03-26')

const codeOf = async (unitId: number): Promise<string> =>
  (await house.reader.selectFrom('unit').select('code').where('id', '=', unitId).executeTakeFirstOrThrow())
    .code

it('periods say what is expected, received, on time, late and missing, also below one unit', async () => {
  expect((await get('clerk', '/campaigns/dot-thu/periods')).body).toMatchObject({
    periods: [
      {
        id: periodId,
        name: 'Tháng 3',
        dues: expect.arrayContaining([
          expect.objectContaining({ unitClass: 'ubnd_xa', dueOn: '2021-03-23' }),
        ]),
        expected: 6,
        received: 2,
        onTime: 1,
        late: 1,
        missing: 4,
      },
    ],
  })
  const below = await get('clerk', `/campaigns/dot-thu/periods?unit=${await codeOf(west.id)}`)
  expect(below.body).toMatchObject({
    periods: [{ expected: 2, received: 1, onTime: 1, late: 0, missing: 1 }],
  })
  expect((await get('clerk', '/campaigns/dot-thu/periods?unit=khong-co')).status).toBe(404)
  expect((await get('nobody', '/campaigns/dot-thu/periods')).status).toBe(401)
})

it('completeness goes down the tree, page by page, and narrows to the exceptions', async () => {
  const all = await get('clerk', '/campaigns/dot-thu/completeness?limit=500')
  expect(all.body).toMatchObject({
    total: 3,
    units: expect.arrayContaining([
      expect.objectContaining({
        unitName: 'huyện Tây',
        hasBelow: true,
        expected: 2,
        received: 1,
        missing: 1,
      }),
      expect.objectContaining({ unitName: 'huyện Đông', expected: 2, late: 1, missing: 1 }),
    ]),
  })
  const second = await get('clerk', '/campaigns/dot-thu/completeness?limit=1&offset=1')
  const units = Reflect.get(all.body ?? {}, 'units')
  expect(second.body).toMatchObject({ total: 3, units: [units[1]] })
  const late = await get('clerk', `/campaigns/dot-thu/completeness?only=late&period=${periodId}`)
  expect(late.body).toMatchObject({ total: 1, units: [{ unitName: 'huyện Đông' }] })
  const inWest = await get('clerk', `/campaigns/dot-thu/completeness?unit=${await codeOf(west.id)}`)
  expect(inWest.body).toMatchObject({ units: [{ unitName: 'xã Ẳng' }, { unitName: 'xã Bó', missing: 1 }] })
})

it('the late list has its days and its pages, and no figure', async () => {
  const { body } = await get('clerk', '/campaigns/dot-thu/late?limit=2')
  expect(body).toMatchObject({
    reports: [
      { unitName: 'xã Bó', period: 'Tháng 3', state: 'owed', due: '2021-03-23', daysLate: 3 },
      { unitName: 'xã Dền' },
    ],
  })
  const rest = await get('clerk', '/campaigns/dot-thu/late?limit=2&offset=2')
  expect(rest.body).toMatchObject({ reports: [{ daysLate: 1 }, { daysLate: 1 }] })
  const below = await get('clerk', `/campaigns/dot-thu/late?unit=${await codeOf(bo.id)}`)
  expect(below.body).toMatchObject({ reports: [{ unitName: 'xã Bó' }] })
})

it('targets of units are set by who follows the campaign, and read by all', async () => {
  const at = `/campaigns/${house.campaignId}/targets`
  const body = { code: 'DAN', unitId: bo.id, target: 90, reason: 'Bản ở xa' }
  expect(await send('clerk', 'PUT', at, body)).toMatchObject({
    status: 403,
    body: { code: 'command.no_right' },
  })
  expect(await send('province', 'PUT', at, { ...body, code: 'KHONG' })).toMatchObject({
    status: 422,
    body: { fields: { code: { code: 'target.unknown_indicator' } } },
  })
  expect((await send('province', 'PUT', at, body)).body).toEqual({ code: 'DAN', target: 90 })
  await send('province', 'PUT', at, { code: 'DAN', unitClass: 'ubnd_xa', target: 80 })
  expect((await get('clerk', '/campaigns/dot-thu/targets')).body).toMatchObject({
    targets: expect.arrayContaining([
      expect.objectContaining({ code: 'DAN', unitName: 'xã Bó', target: 90, reason: 'Bản ở xa' }),
      expect.objectContaining({ unit: null, unitClass: 'ubnd_xa', target: 80 }),
    ]),
  })
  await send('province', 'PUT', at, { ...body, target: null })
  expect((await get('clerk', '/campaigns/dot-thu/targets')).body).toMatchObject({ targets: [{ unit: null }] })
})
