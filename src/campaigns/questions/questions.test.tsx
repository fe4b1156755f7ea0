import { randomUUID } from 'node:crypto'
import { render } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Command } from '../../platform/command.ts'
import type { Visit } from '../../platform/web/route.ts'
import { campaignHouse, launchOf } from '../campaign-house.fixture.ts'
import { deployCampaign } from '../duties/deploy-campaign.ts'
import { recordCampaign } from '../record-campaign.ts'
import { answerQuestion, joinQuestion, withdrawQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { mustFindQuestion } from './queries.ts'
import { mayMoveQuestion } from './question.ts'
import { routes } from './routes.ts'

const ground = await campaignHouse()
const { reader, standing, province, home, west, commune, room } = ground
const clerk = await ground.clerkOf(west)
const communeClerk = await ground.clerkOf(commune)
const roomClerk = await ground.clerkOf(room)

let turn = 0
let campaign = { id: '', slug: '' }

beforeEach(async () => {
  turn += 1
  campaign = await ground.act(recordCampaign, launchOf(ground, `${turn}/KH-UBND`), standing)
  const to = { underId: province.id, scope: 'subtree', mode: 'giao', steps: [{ step: 'nhan', dueOn: null }] }
  const addressees = [
    { ...to, class: 'ubnd_huyen' },
    { ...to, class: 'ubnd_xa', receiverClass: 'ubnd_huyen' },
  ]
  await ground.act(
    deployCampaign,
    { campaignId: campaign.id, plan: { receiverId: home.id, addressees } },
    standing,
  )
  await ground.settle()
})

const order = <Input,>(command: Command<Input, unknown>, input: object, actor: Actor) =>
  ground.act(command, input, actor).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )

const ask = (text: string, unitId = west.id, actor = clerk) =>
  ground.act(askQuestion, { campaignId: campaign.id, unitId, text }, actor)

const look = async (actor: Actor, query = ''): Promise<string> => {
  const url = new URL(`/lam-viec/phong-trao/${campaign.slug}/hoi-dap${query}`, 'http://house')
  const visit: Visit = {
    reader,
    actor,
    today: ground.clock.today(),
    now: ground.clock.now(),
    law: ground.law,
    lawFaults: [],
    language: 'vi',
    path: url.pathname,
    params: { slug: campaign.slug },
    query: url.searchParams,
    commandId: randomUUID(),
    formToken: 'token',
    newSecret: 'secret',
    display: {},
    files: {},
    problem: null,
    said: null,
    demo: true,
    remoteAddress: '127.0.0.1',
    sessionId: null,
    origin: 'http://house',
  }
  const page = routes.find((route) => route.kind === 'page')
  if (!page || page.kind !== 'page') throw new Error('no page')
  return render((await page.show(visit)).body)
}

const which = 'Chỉ tiêu cây sống tính đến ngày nào?'

describe('a question about a campaign', () => {
  it('waits for the standing agency, and once answered is read by every unit', async () => {
    const { id } = await ask(which)
    expect(await look(standing)).toContain(which)
    expect(await look(clerk)).toContain(which)
    expect(await look(communeClerk)).not.toContain(which)
    await ground.act(
      answerQuestion,
      { questionId: id, version: 1, answer: 'Tính đến ngày chốt số liệu của kỳ.' },
      standing,
    )
    const seen = await look(communeClerk)
    expect(seen).toContain(which)
    expect(seen).toContain('Tính đến ngày chốt số liệu của kỳ.')
    expect(seen).not.toContain('Viết lại trả lời')
  })

  it('is found by words of question or answer, without accents', async () => {
    const { id } = await ask(which)
    await ground.act(
      answerQuestion,
      { questionId: id, version: 1, answer: 'Tính theo biên bản nghiệm thu.' },
      standing,
    )
    expect(await look(clerk, '?tim=nghiem+thu')).toContain(which)
    expect(await look(clerk, '?tim=khong+co')).toContain('Không có câu trả lời nào chứa')
  })

  it('leads to the answer that stands when it was asked before', async () => {
    const first = await ask(which)
    await ground.act(answerQuestion, { questionId: first.id, version: 1, answer: 'Ngày chốt.' }, standing)
    const again = await ask('Cây sống tính đến ngày nào ạ?', commune.id, communeClerk)
    const waiting = await ask('Mẫu báo cáo lấy ở đâu?', commune.id, communeClerk)
    const join = { questionId: again.id, version: 1 }
    expect(await order(joinQuestion, { ...join, toId: waiting.id }, standing)).toBe('question.join_answered')
    expect(await order(joinQuestion, { ...join, toId: first.id }, standing)).toBe('done')
    expect(await look(communeClerk)).toContain('Đã trả lời ở câu:')
  })

  it('is asked only for a unit that takes part, while the campaign runs', async () => {
    const asked = { campaignId: campaign.id, unitId: room.id, text: which }
    expect(await order(askQuestion, asked, roomClerk)).toBe('question.not_taking_part')
    expect(await order(askQuestion, { ...asked, unitId: west.id }, communeClerk)).toBe('command.no_right')
  })

  it('is answered by the standing agency alone, and never over a rival’s answer', async () => {
    const { id } = await ask(which)
    const answer = { questionId: id, version: 1, answer: 'Tính đến cuối tháng.' }
    expect(await order(answerQuestion, answer, clerk)).toBe('command.no_right')
    expect(await order(answerQuestion, answer, standing)).toBe('done')
    expect(await order(answerQuestion, answer, standing)).toBe('question.changed_meanwhile')
    expect(await order(withdrawQuestion, { questionId: id, version: 2 }, clerk)).toBe(
      'question.changed_meanwhile',
    )
    expect(await order(answerQuestion, { ...answer, version: 2, answer: 'Đến hết quý.' }, standing)).toBe(
      'done',
    )
    expect((await mustFindQuestion(reader, id)).answer).toBe('Đến hết quý.')
  })

  it('is taken back by the unit while nobody has answered', async () => {
    const { id } = await ask(which)
    expect(await order(withdrawQuestion, { questionId: id, version: 1 }, communeClerk)).toBe(
      'command.no_right',
    )
    expect(await order(withdrawQuestion, { questionId: id, version: 1 }, clerk)).toBe('done')
    expect(await look(standing)).not.toContain(which)
    expect(mayMoveQuestion('question.answer', 'withdrawn')).toBe(false)
  })
})
