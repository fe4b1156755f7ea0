import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { endpoints } from './api.ts'
import { publicityGround } from './publicity.fixture.ts'

const ground = await publicityGround()
ground.clock.set('2021-03-01')
const { get, send } = apiHouse({
  ...ground,
  endpoints,
  people: {
    standing: ground.standing,
    west: ground.westClerk,
    district: await ground.clerkOf(ground.west, 'standing_agency'),
    leader: await ground.clerkOf(ground.west, 'unit_leader'),
    commune: ground.communeClerk,
  },
})
const at = (body: unknown, name: string): unknown => Reflect.get(Object(body), name)

const issued = async (): Promise<string> => {
  const { status, body } = await send('standing', 'POST', '/publicity', ground.guidance)
  expect(status).toBe(201)
  const id = String(at(body, 'id'))
  expect((await send('standing', 'POST', `/publicity/${id}/issue`, { version: 1 })).status).toBe(200)
  return id
}

it('guidance goes out, outputs come in, and each unit sees its own counts', async () => {
  expect((await send('west', 'POST', '/publicity', ground.guidance)).status).toBe(403)
  const id = await issued()
  expect((await get('west', '/publicity')).body).toMatchObject({
    guidance: [{ id, state: 'issued', mayGuide: false }],
  })
  expect((await get('west', `/publicity/${id}`)).body).toMatchObject({
    forms: [{ form: 'banner', wished: 2 }, { form: 'loudspeaker' }, { form: 'article' }, { form: 'meeting' }],
  })
  const said = { form: 'banner', count: 2, onDay: '2021-02-20', place: 'cổng chợ' }
  const entered = await send('west', 'POST', `/publicity/${id}/outputs`, { ...said, unitId: ground.west.id })
  expect(entered.status).toBe(201)
  const output = String(at(entered.body, 'id'))
  await send('commune', 'POST', `/publicity/${id}/outputs`, { ...said, unitId: ground.commune.id, count: 1 })
  const counts = async (who: string, query = '') =>
    (
      at((await get(who, `/publicity/${id}/counts${query}`)).body, 'counts') as {
        unitName: string
        count: number
      }[]
    )
      .map(({ unitName, count }) => `${unitName} ${count}`)
      .sort()
  expect(await counts('standing')).toEqual(['huyện Tây 2', 'xã Nà 1'])
  expect(await counts('west')).toEqual(['huyện Tây 2'])
  expect(await counts('standing', '?month=2021-03')).toEqual([])
  expect((await get('standing', `/publicity/${id}/counts?month=thang-3`)).status).toBe(422)
  expect((await get('commune', `/publicity/${id}/outputs`)).body).toMatchObject({
    outputs: [{ unitName: 'xã Nà', count: 1, version: 1 }],
  })
  // one by one: those for which somebody may enter as well, as on the screen; and nothing beside or above
  const entries = async (who: string) =>
    (at((await get(who, `/publicity/${id}/outputs`)).body, 'outputs') as { unitName: string }[])
      .map(({ unitName }) => unitName)
      .sort()
  expect(await entries('west')).toEqual(['huyện Tây', 'xã Nà'])
  expect(await entries('district')).toEqual(['huyện Tây', 'xã Nà'])
  expect(await entries('leader')).toEqual(['huyện Tây', 'xã Nà'])
  expect(await entries('commune')).toEqual(['xã Nà'])
  expect(await counts('district')).toEqual(['huyện Tây 2'])
  const mended = { ...said, count: 3, version: 1 }
  expect((await send('commune', 'PUT', `/publicity-outputs/${output}`, mended)).status).toBe(403)
  expect((await send('west', 'PUT', `/publicity-outputs/${output}`, mended)).status).toBe(200)
  expect(await send('west', 'PUT', `/publicity-outputs/${output}`, mended)).toMatchObject({
    status: 409,
    body: { code: 'output.changed_meanwhile' },
  })
  const back = { version: 2, reason: 'Ghi nhầm số lượng' }
  expect((await send('west', 'POST', `/publicity-outputs/${output}/withdraw`, back)).status).toBe(200)
  expect(await counts('west')).toEqual([])
})

it('says which field is wrong, and hides what is not one’s own', async () => {
  const wrong = { ...ground.guidance, untilOn: '2021-01-01' }
  expect(await send('standing', 'POST', '/publicity', wrong)).toMatchObject({
    status: 422,
    body: { code: 'publicity.days', fields: { untilOn: expect.anything() } },
  })
  const { body } = await send('standing', 'POST', '/publicity', ground.guidance)
  const draft = String(at(body, 'id'))
  expect(await get('west', `/publicity/${draft}`)).toMatchObject({
    status: 404,
    body: { code: 'publicity.not_found' },
  })
  const change = { ...ground.words, version: 1, title: 'Hướng dẫn tuyên truyền đã sửa' }
  expect((await send('standing', 'PUT', `/publicity/${draft}`, change)).status).toBe(200)
  const reason = { version: 2, reason: 'Không còn cần nữa' }
  expect((await send('standing', 'POST', `/publicity/${draft}/withdraw`, reason)).status).toBe(200)
  expect((await get('standing', `/publicity/${draft}`)).body).toMatchObject({ state: 'withdrawn' })
})
