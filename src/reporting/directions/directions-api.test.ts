import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints } from './api.ts'

const house = await reportingHouse()
const { communes, west, east, province, on, campaignId } = house
const { get, send } = apiHouse({
  ...house,
  endpoints,
  people: {
    province: on(province, 'standing_agency'),
    owner: on(west, 'unit_leader'),
    other: on(east, 'unit_leader'),
    commune: on(communes[0], 'unit_clerk'),
  },
})

const give = (who: string, more: object = {}) =>
  send(who, 'POST', `/campaigns/${campaignId}/directions`, {
    text: 'Huyện rà soát các xã chậm báo cáo',
    ownerId: west.id,
    dueOn: '2021-03-05',
    ...more,
  })

it('a direction is given, seen by its two sides alone, done, sent back and closed', async () => {
  expect((await give('owner')).status).toBe(403)
  expect(await give('province', { dueOn: '2021-02-01' })).toMatchObject({
    status: 422,
    body: { fields: { dueOn: { code: 'direction.due_past' } } },
  })
  const made = await give('province', { leaderName: 'Lường Văn Thử', leaderTitle: 'Phó Chủ tịch' })
  expect(made.status).toBe(201)
  const id = String(Reflect.get(made.body ?? {}, 'id'))
  const at = `/directions/${id}`
  expect((await get('owner', '/directions?state=open')).body).toMatchObject({
    directions: [{ id, ownerName: 'huyện Tây', givenBy: 'Lường Văn Thử', due: '2021-03-05', version: 1 }],
  })
  for (const who of ['other', 'commune']) {
    expect((await get(who, '/directions')).body).toEqual({ directions: [] })
    expect(await get(who, at)).toMatchObject({ status: 403, body: { code: 'unit.not_followed' } })
    expect((await get(who, '/campaigns/dot-thu/directions')).status).toBe(403)
  }
  expect((await get('province', '/campaigns/dot-thu/directions')).body).toMatchObject({
    directions: [{ id }],
  })
  const done = { version: 1, result: 'Đã làm việc với hai xã' }
  expect((await send('other', 'POST', `${at}/finish`, done)).body).toMatchObject({
    code: 'direction.not_yours',
  })
  expect((await send('owner', 'POST', `${at}/finish`, done)).status).toBe(200)
  expect(await send('owner', 'POST', `${at}/finish`, done)).toMatchObject({
    status: 409,
    body: { code: 'direction.moved_meanwhile' },
  })
  await send('province', 'POST', `${at}/reopen`, { version: 2, remark: 'Còn xã Bó chưa nộp' })
  expect((await get('owner', at)).body).toMatchObject({ state: 'open', remark: 'Còn xã Bó chưa nộp' })
  await send('owner', 'POST', `${at}/finish`, { version: 3, result: 'Xã Bó đã nộp' })
  expect((await send('owner', 'POST', `${at}/close`, { version: 4 })).status).toBe(403)
  await send('province', 'POST', `${at}/close`, { version: 4 })
  expect((await get('province', at)).body).toMatchObject({ state: 'closed', result: 'Xã Bó đã nộp' })
  expect((await get('owner', '/directions?state=open')).body).toEqual({ directions: [] })
})

it('what was given in error is withdrawn with its reason', async () => {
  const { body } = await give('province')
  const at = `/directions/${String(Reflect.get(body ?? {}, 'id'))}`
  expect((await send('province', 'POST', `${at}/withdraw`, { version: 1, remark: '' })).status).toBe(422)
  expect(
    (await send('province', 'POST', `${at}/withdraw`, { version: 1, remark: 'Không cần nữa' })).status,
  ).toBe(200)
  expect((await get('province', at)).body).toMatchObject({ state: 'withdrawn', remark: 'Không cần nữa' })
})
