import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { campaignHouse } from '../../campaigns/campaign-house.fixture.ts'
import { endpoints as publicEndpoints } from './api.ts'
import { createColumn } from '../../newsroom/create-column.ts'
import { endpoints } from '../../newsroom/examples/api.ts'

const ground = await campaignHouse()
ground.clock.set('2021-05-25')
const { west, commune } = ground
const chief = await ground.clerkOf(ground.province, 'editor_in_chief')
const { get, send } = apiHouse({
  ...ground,
  endpoints: [...endpoints, ...publicEndpoints],
  people: {
    standing: ground.standing,
    chief,
    west: await ground.clerkOf(west),
    commune: await ground.clerkOf(commune),
  },
})
const at = (body: unknown, name: string): unknown => Reflect.get(Object(body), name)
const consent = { consent: true, consentOn: '2021-05-24', consentWay: 'written' }
const card = {
  unitId: west.id,
  who: 'Tổ bầu cử',
  deed: 'Đưa hòm phiếu qua suối',
  place: 'bản Thử',
  ...consent,
}

const enter = async (who: string, more: object = {}): Promise<string> => {
  const { status, body } = await send(who, 'POST', '/examples', { ...card, ...more })
  expect(status).toBe(201)
  return String(at(body, 'id'))
}
const listed = async (who: string, query = '') =>
  (at((await get(who, `/examples${query}`)).body, 'examples') as { id: string }[]).map(({ id }) => id)

it('a card is entered by its unit, verified above, and public from then to its withdrawal', async () => {
  expect((await send('commune', 'POST', '/examples', card)).status).toBe(403)
  const id = await enter('west')
  expect((await get('', `/public/examples/${id}`)).status).toBe(404)
  expect((await send('west', 'POST', `/examples/${id}/verify`)).status).toBe(403)
  expect((await send('standing', 'POST', `/examples/${id}/verify`)).status).toBe(200)
  expect((await get('west', `/examples/${id}`)).body).toMatchObject({
    unitName: 'huyện Tây',
    state: 'verified',
    consentWay: 'written',
    files: [],
  })
  const text = 'Lời đọc một phút trên loa của bản'
  expect((await send('standing', 'PUT', `/examples/${id}/readings/mong`, { text })).status).toBe(200)
  expect((await send('standing', 'PUT', `/examples/${id}/readings/xx`, { text })).status).toBe(422)
  expect((await get('', `/public/examples/${id}`)).body).toMatchObject({
    who: 'Tổ bầu cử',
    readings: [{ language: 'mong', text, recording: null }],
  })
  const { id: columnId } = await ground.act(
    createColumn,
    { nameVi: 'Người tốt', nameEn: 'Good deeds' },
    chief,
  )
  expect((await send('chief', 'POST', `/examples/${id}/article`, { columnId })).status).toBe(201)
  const reason = 'Người được nêu gương xin rút'
  expect((await send('west', 'POST', `/examples/${id}/withdraw`, { reason })).status).toBe(200)
  expect((await get('', '/public/examples')).body).toMatchObject({ total: 0, examples: [] })
})

it('a card that is returned is mended as it was seen', async () => {
  const id = await enter('west')
  const reason = 'Bổ sung ngày và nơi cụ thể'
  expect((await send('standing', 'POST', `/examples/${id}/return`, { reason })).status).toBe(200)
  expect(await listed('west', '?state=returned')).toEqual([id])
  const { unitId: _, ...typed } = card
  const change = { ...typed, deed: 'Đưa hòm phiếu qua suối Nậm Thử sáng 23/5', version: 2 }
  expect((await send('west', 'PUT', `/examples/${id}`, change)).status).toBe(200)
  expect(await send('west', 'PUT', `/examples/${id}`, change)).toMatchObject({
    status: 409,
    body: { code: 'example.changed_meanwhile' },
  })
  const loose = { ...change, version: 3, consentOn: null }
  expect(await send('west', 'PUT', `/examples/${id}`, loose)).toMatchObject({
    status: 422,
    body: { code: 'example.consent_when', fields: { consentOn: expect.anything() } },
  })
})

it('each sees the cards of his own branch, and sets wishes only where he may', async () => {
  const id = await enter('west')
  expect(await listed('standing')).toContain(id)
  expect(await listed('commune')).not.toContain(id)
  expect((await get('commune', `/examples/${id}`)).status).toBe(404)
  const at = `/example-wishes/${ground.province.id}`
  expect((await send('standing', 'PUT', at, { perMonth: 2 })).body).toEqual({ perMonth: 2 })
  expect((await send('west', 'PUT', at, { perMonth: 2 })).status).toBe(403)
  expect((await send('standing', 'PUT', at, { perMonth: null })).body).toEqual({ perMonth: null })
})
