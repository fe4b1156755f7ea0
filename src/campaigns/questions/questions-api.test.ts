import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { campaignHouse, launchOf } from '../campaign-house.fixture.ts'
import { deployCampaign } from '../duties/deploy-campaign.ts'
import { recordCampaign } from '../record-campaign.ts'
import { endpoints } from './api.ts'

const ground = await campaignHouse()
const { standing, province, home, west, commune } = ground
const { id, slug } = await ground.act(recordCampaign, launchOf(ground, '508/KH-UBND'), standing)
const to = { underId: province.id, scope: 'subtree', mode: 'giao', steps: [{ step: 'nhan', dueOn: null }] }
const addressees = [
  { ...to, class: 'ubnd_huyen' },
  { ...to, class: 'ubnd_xa', receiverClass: 'ubnd_huyen' },
]
await ground.act(deployCampaign, { campaignId: id, plan: { receiverId: home.id, addressees } }, standing)
await ground.settle()

const { get, send } = apiHouse({
  ...ground,
  endpoints,
  people: { standing, west: await ground.clerkOf(west), commune: await ground.clerkOf(commune) },
})
const text = 'Chỉ tiêu cây sống tính đến ngày nào?'
const made = async (who: string, unitId: number, words = text): Promise<string> => {
  const { status, body } = await send(who, 'POST', `/campaigns/${id}/questions`, { unitId, text: words })
  expect(status).toBe(201)
  return String(Reflect.get(body ?? {}, 'id'))
}
const told = async (who: string, view: string): Promise<readonly { text: string }[]> =>
  Reflect.get((await get(who, `/campaigns/${slug}/questions?view=${view}`)).body ?? {}, 'questions')

it('a question waits unseen by other units, and once answered is everyone’s', async () => {
  const question = await made('west', west.id)
  expect(await told('west', 'mine')).toMatchObject([{ id: question, state: 'open', unitName: 'huyện Tây' }])
  expect(await told('standing', 'waiting')).toMatchObject([{ text, version: 1 }])
  for (const view of ['answered', 'waiting', 'mine']) expect(await told('commune', view)).toEqual([])
  const answer = { version: 1, answer: 'Tính đến ngày chốt số liệu của kỳ.' }
  expect(await send('commune', 'POST', `/questions/${question}/answer`, answer)).toMatchObject({
    status: 403,
    body: { code: 'command.no_right' },
  })
  expect((await send('standing', 'POST', `/questions/${question}/answer`, answer)).status).toBe(200)
  expect(await send('standing', 'POST', `/questions/${question}/answer`, answer)).toMatchObject({
    status: 409,
    body: { code: 'question.changed_meanwhile' },
  })
  expect(await told('commune', 'answered')).toMatchObject([{ text, answer: answer.answer }])
  const found = await get('commune', `/campaigns/${slug}/questions?q=ngay+chot`)
  expect(found.body).toMatchObject({
    askers: [{ unitId: commune.id, unitName: 'xã Nà' }],
    questions: [{ id: question }],
  })
  const other = await get('commune', `/campaigns/${slug}/questions?q=khong+co`)
  expect(other.body).toMatchObject({ questions: [] })
})

it('a question is led to an answer that stands, or taken back by who asked', async () => {
  const again = await made('commune', commune.id, 'Cây sống tính đến ngày nào ạ?')
  const [first] = await told('commune', 'answered')
  const toId = String(Reflect.get(first ?? {}, 'id'))
  expect((await send('standing', 'POST', `/questions/${again}/join`, { version: 1, toId })).status).toBe(200)
  expect(await told('commune', 'mine')).toMatchObject([{ id: again, state: 'joined', joinedTo: toId }])
  const other = await made('west', west.id, 'Mẫu báo cáo lấy ở đâu?')
  expect((await send('commune', 'POST', `/questions/${other}/withdraw`, { version: 1 })).status).toBe(403)
  expect((await send('west', 'POST', `/questions/${other}/withdraw`, { version: 1 })).status).toBe(200)
  expect(await told('standing', 'waiting')).toEqual([])
})

it('nobody asks for another’s unit, or one that takes no part', async () => {
  const at = `/campaigns/${id}/questions`
  expect((await send('commune', 'POST', at, { unitId: west.id, text })).status).toBe(403)
  expect(await send('standing', 'POST', at, { unitId: home.id, text })).toMatchObject({ status: 403 })
})
