import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { campaignHouse } from '../../campaigns/campaign-house.fixture.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { visitor } from '../../platform/actor.ts'
import { endpoints } from './api.ts'
import { sendIntroduction } from './send-introduction.ts'

const ground = await campaignHouse()
ground.clock.set('2021-05-25')
const { west, commune } = ground
const { get, send } = apiHouse({
  ...ground,
  endpoints,
  people: {
    standing: ground.standing,
    auditor: await ground.clerkOf(ground.province, 'auditor'),
    west: await ground.clerkOf(west),
    commune: await ground.clerkOf(commune),
  },
})

let turn = 0
const sent = async (unitId = commune.id): Promise<string> => {
  turn += 1
  const { id } = await ground.act(
    sendIntroduction,
    {
      codeHash: sha256(`code ${turn}`),
      unitId,
      who: 'Bà Lò Thị Thử',
      deed: 'Nấu nước, che bạt cho bà con đứng chờ ngày bầu cử.',
      place: 'bản Thử',
      senderName: 'Người gửi',
      senderContact: '0900 000 001',
      trap: '',
      shownAt: '2021-05-24T00:00:00.000Z',
      address: `10.2.0.${turn}`,
    },
    visitor,
  )
  return id
}
const list = async (who: string) =>
  Reflect.get(Object((await get(who, '/introductions')).body), 'introductions') as {
    id: string
    state: string
    senderName: string | null
    exampleId: string | null
  }[]

it('the unit written to reads and answers; who only oversees sees no sender', async () => {
  const id = await sent()
  expect((await list('commune')).find((one) => one.id === id)).toMatchObject({ senderName: 'Người gửi' })
  expect((await list('auditor')).find((one) => one.id === id)).toMatchObject({ senderName: null })
  expect(JSON.stringify(await list('commune'))).not.toContain(sha256('code 1'))
  expect((await send('auditor', 'POST', `/introductions/${id}/check`, { version: 1 })).status).toBe(403)
  expect((await send('commune', 'POST', `/introductions/${id}/check`, { version: 1 })).status).toBe(200)
  expect(await send('commune', 'POST', `/introductions/${id}/take-up`, { version: 1 })).toMatchObject({
    status: 409,
    body: { code: 'introduction.changed_meanwhile' },
  })
  const taken = await send('commune', 'POST', `/introductions/${id}/take-up`, { version: 2 })
  expect(taken.body).toMatchObject({ id, exampleId: expect.any(String) })
})

it('what is another unit’s is passed on, and what is not taken up gets its reply', async () => {
  const id = await sent()
  const to = (unit: string, version: number) =>
    send('commune', 'POST', `/introductions/${id}/redirect`, { version, unit })
  expect(await to('thu-tay-na', 1)).toMatchObject({ status: 422, body: { code: 'introduction.same_unit' } })
  expect((await to('thu-tay', 1)).status).toBe(200)
  expect((await list('commune')).some((one) => one.id === id)).toBe(false)
  const reply = { version: 2, reply: 'Cảm ơn bà con; huyện chưa tìm được người này.' }
  expect((await send('commune', 'POST', `/introductions/${id}/decline`, reply)).status).toBe(403)
  expect((await send('west', 'POST', `/introductions/${id}/decline`, reply)).status).toBe(200)
  expect((await list('west')).find((one) => one.id === id)).toMatchObject({ state: 'not_taken_up' })
})
