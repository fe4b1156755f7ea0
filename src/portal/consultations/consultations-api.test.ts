import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { campaignHouse } from '../../campaigns/campaign-house.fixture.ts'
import { endpoints } from '../../newsroom/consultations/api.ts'
import { sendComment } from '../../newsroom/consultations/send-comment.ts'
import { visitor } from '../../platform/actor.ts'
import { endpoints as publicEndpoints } from './api.ts'

const ground = await campaignHouse()
ground.clock.set('2021-03-01')
const { get, send } = apiHouse({
  ...ground,
  endpoints: [...endpoints, ...publicEndpoints],
  people: {
    editor: await ground.clerkOf(ground.home, 'editor'),
    west: await ground.clerkOf(ground.west, 'editor'),
  },
})
const at = (body: unknown, name: string): unknown => Reflect.get(Object(body), name)
const asked = {
  unitId: ground.home.id,
  title: 'Dự thảo Quy chế thi đua',
  body: 'Góp ý về tiêu chí chấm điểm của Quy chế.',
  opensOn: '2021-03-02',
  closesOn: '2021-03-10',
}

it('goes from draft to summary, with comments read and answered, as the public sees it', async () => {
  expect((await send('west', 'POST', '/consultations', asked)).status).toBe(403)
  const made = await send('editor', 'POST', '/consultations', asked)
  expect(made.status).toBe(201)
  const [id, slug] = [String(at(made.body, 'id')), String(at(made.body, 'slug'))]
  const move = (act: string, body: object) => send('editor', 'POST', `/consultations/${id}/${act}`, body)
  expect((await get('', `/public/consultations/${slug}`)).status).toBe(404)
  const { unitId: _, ...words } = asked
  const change = { ...words, title: 'Dự thảo Quy chế thi đua năm 2021', version: 1 }
  expect((await send('editor', 'PUT', `/consultations/${id}`, change)).status).toBe(200)
  expect((await move('publish', { version: 2 })).status).toBe(200)
  ground.clock.set('2021-03-03')
  const guard = { trap: '', shownAt: '2021-03-01T00:00:00.000Z', address: '10.3.0.1' }
  for (const text of ['Nên thêm điểm cho bản vùng cao.', 'Nói xấu một người nào đó.'])
    await ground.act(sendComment, { slug, name: null, text, ...guard }, visitor)
  expect((await get('editor', '/consultations')).body).toMatchObject({
    consultations: [{ id, waiting: 2, clock: 'open' }],
  })
  const { body } = await get('editor', `/consultations/${id}`)
  const [first, second] = at(body, 'comments') as { id: string }[]
  const judge = (comment: string | undefined, act: string, more: object) =>
    send('editor', 'POST', `/comments/${comment}/${act}`, { version: 1, ...more })
  expect((await judge(first?.id, 'answer', { answer: 'Sẽ thêm điểm.' })).status).toBe(200)
  expect(await judge(first?.id, 'show', {})).toMatchObject({ status: 409 })
  expect((await judge(second?.id, 'hide', { reason: 'Xúc phạm người khác' })).status).toBe(200)
  expect((await get('', `/public/consultations/${slug}`)).body).toMatchObject({
    received: 2,
    hidden: 1,
    comments: [{ number: 1, answer: 'Sẽ thêm điểm.' }],
  })
  expect((await move('extend', { version: 3, closesOn: '2021-03-05' })).status).toBe(422)
  expect((await move('extend', { version: 3, closesOn: '2021-03-12' })).status).toBe(200)
  ground.clock.set('2021-03-13')
  const summary = 'Nhận 2 ý kiến, tiếp thu 1 ý kiến.'
  expect((await move('summarise', { version: 4, summary })).status).toBe(200)
  expect((await get('', '/public/consultations')).body).toMatchObject({
    consultations: [{ slug, state: 'summarised', clock: 'over' }],
  })
  expect((await get('west', `/consultations/${id}`)).status).toBe(404)
})

it('a draft may be withdrawn with its reason', async () => {
  ground.clock.set('2021-03-01')
  const { body } = await send('editor', 'POST', '/consultations', {
    ...asked,
    title: 'Dự thảo Quy định khác',
  })
  const id = String(at(body, 'id'))
  const order = { version: 1, reason: 'Chưa cần lấy ý kiến' }
  expect((await send('editor', 'POST', `/consultations/${id}/withdraw`, order)).status).toBe(200)
  expect((await get('editor', `/consultations/${id}`)).body).toMatchObject({ state: 'withdrawn' })
})
