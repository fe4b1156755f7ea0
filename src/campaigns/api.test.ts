import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../platform/actor.ts'
import type { Endpoint } from '../platform/web/api.ts'
import { endpoints as campaignEndpoints } from './api.ts'
import { campaignHouse, launchOf } from './campaign-house.fixture.ts'
import { endpoints as dutyEndpoints } from './duties/api.ts'
import { contentsOf, indicatorsOf } from './queries.ts'

const ground = await campaignHouse()
const { reader, standing, west, home, province } = ground
const clerk = await ground.clerkOf(west)
const endpoints: readonly Endpoint[] = [...campaignEndpoints, ...dutyEndpoints]

type Sent = { readonly params?: object; readonly query?: object; readonly body?: unknown }

/** As the server asks an endpoint: what is sent and what is answered pass the endpoint's own schemas. */
const ask = async (
  method: string,
  path: string,
  sent: Sent = {},
  actor: Actor = standing,
): Promise<unknown> => {
  const endpoint = endpoints.find((one) => one.method === method && one.path === path)
  if (!endpoint) throw new Error(`no ${method} ${path}`)
  const call = {
    reader,
    actor,
    today: ground.clock.today(),
    now: ground.clock.now(),
    law: ground.law,
    lawFaults: [],
    language: 'vi' as const,
    params: endpoint.params?.parse(sent.params ?? {}),
    query: endpoint.query?.parse(sent.query ?? {}),
    body: endpoint.body?.parse(sent.body) ?? null,
    files: [],
  }
  return endpoint.response.parse(await endpoint.answer(call, ground.perform, randomUUID()))
}

let id = ''
beforeAll(async () => {
  const made = await ask('post', '/campaigns', { body: launchOf(ground, '508/KH-UBND') })
  id = String(Reflect.get(made ?? {}, 'id'))
  const addressees = [
    {
      class: 'ubnd_huyen',
      underId: province.id,
      scope: 'children',
      mode: 'giao',
      steps: [{ step: 'nhan', dueOn: '2021-03-03' }, { step: 'ke_hoach' }],
    },
  ]
  await ask('post', '/campaigns/{id}/deployments', {
    params: { id },
    body: { receiverId: home.id, addressees },
  })
  await ground.settle()
})

describe('campaigns over the API', () => {
  it('are found and told whole', async () => {
    expect(await ask('get', '/campaigns', { query: { q: 'trong cay' } })).toMatchObject({
      campaigns: [{ slug: '508-kh-ubnd', launcher: 'UBND tỉnh Thử', version: 1 }],
    })
    expect(await ask('get', '/campaigns', { query: { q: 'không có' } })).toEqual({ campaigns: [] })
    expect(await ask('get', '/campaigns/{id}', { params: { id: '508-kh-ubnd' } })).toMatchObject({
      id,
      document: { number: '508/KH-UBND' },
      contents: [{ text: 'Tuyên truyền về trồng cây' }, { text: 'Trồng cây đúng mùa vụ' }],
      indicators: [{ code: 'CT01', tree: 'territory' }],
    })
    await expect(ask('get', '/campaigns/{id}', { params: { id: 'khong-co' } })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('tell what is owed, and what is late', async () => {
    expect(await ask('get', '/duties', {}, clerk)).toMatchObject({
      duties: [
        { step: 'nhan', unit: 'thu-tay', late: true, due: '2021-03-03' },
        { step: 'ke_hoach', late: false, due: null },
      ],
    })
    const late = { as: 'all', campaign: '508-kh-ubnd', late: 'true' }
    expect(await ask('get', '/duties', { query: late })).toMatchObject({ duties: [{ step: 'nhan' }] })
  })

  it('take receipts, plans and returns by the same commands', async () => {
    const told = await ask('get', '/duties', { query: { as: 'all', campaign: id } })
    const [receipt, plan]: readonly { id: number }[] = Reflect.get(told ?? {}, 'duties')
    const contact = { name: 'Lò Văn Mẫu', phone: '0900 000 001' }
    const sheet = { params: { id: receipt?.id }, body: { contact } }
    await expect(ask('post', '/duties/{id}/receive', sheet)).rejects.toMatchObject({
      code: 'command.no_right',
    })
    expect(await ask('post', '/duties/{id}/receive', sheet, clerk)).toEqual({ dutyId: receipt?.id })
    const contents = (await contentsOf(reader, id)).map((one) => ({
      inheritedId: one.id,
      text: 'Việc của huyện',
    }))
    const targets = (await indicatorsOf(reader, id)).map((one) => ({ inheritedId: one.id, target: 97 }))
    const body = { unitId: west.id, number: '31/KH-UBND', issuedOn: '2021-03-04', contents, targets }
    expect(await ask('post', '/campaigns/{id}/plans', { params: { id }, body }, clerk)).toMatchObject({
      slug: '31-kh-ubnd',
    })
    expect(await ask('get', '/campaigns/{id}/plans', { params: { id } })).toMatchObject({
      plans: [{ slug: '31-kh-ubnd', contentsTakenUp: 2, contents: 2, ownTargets: 1, targets: 1, copied: 0 }],
    })
    const reason = 'Còn thiếu phần kinh phí và người làm'
    expect(await ask('post', '/duties/{id}/return', { params: { id: plan?.id }, body: { reason } })).toEqual({
      dutyId: plan?.id,
    })
  })
})
