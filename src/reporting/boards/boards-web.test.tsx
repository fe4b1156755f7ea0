import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import type { Actor } from '../../platform/actor.ts'
import { gatherWords } from '../../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { refusals as unitRefusals } from '../../units/words.ts'
import { acceptReport } from '../accept-report.ts'
import { approveReport } from '../approve-report.ts'
import { routes as directionRoutes } from '../directions/routes.ts'
import { refusals as directionRefusals } from '../directions/words.ts'
import { refusals as followUpRefusals } from '../follow-up/words.ts'
import { routes as progressRoutes } from '../progress/routes.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { refusals } from '../words.ts'
import { routes } from './routes.ts'

const house = await reportingHouse()
const { communes, west, province, on, clock } = house
const [ang, bo] = communes

const people: Readonly<Record<string, Actor>> = {
  clerk: on(ang, 'unit_clerk'),
  neighbour: on(bo, 'unit_clerk'),
  district: on(west, 'unit_leader'),
  province: on(province, 'standing_agency'),
  chairman: on(province, 'standing_approver'),
}
const web = webHouse({
  routes: [...progressRoutes, ...routes, ...directionRoutes],
  perform: house.perform,
  database: house.database,
  clock,
  findSession: async (token) => {
    const actor = people[token]
    return actor
      ? { id: token, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: 'x' }
      : null
  },
  refusalWords: gatherWords(commandRefusals, refusals, followUpRefusals, directionRefusals, unitRefusals),
})
const as = (token: string) => browser(web.ask, new Map([['thidua-phien', token]]))
const see = async (token: string, path: string) => {
  const answer = await as(token).go(path)
  return { status: answer.status, html: await answer.text() }
}
const asked = (token: string, path: string, tag: string) =>
  web.ask(path, { headers: { cookie: `thidua-phien=${token}`, 'if-none-match': tag } })

const base = '/lam-viec/phong-trao/dot-thu'
const beforeAny = (await see('province', `${base}/tien-do`)).html
const march = (await house.openMonth()).id
const beforeFirst = (await see('province', `${base}/tien-do`)).html
clock.set('2021-03-23')
const reportId = await house.submit(ang, march, { DAN: { numerator: 0, denominator: 8 } })
await house.order(approveReport, { reportId }, on(ang, 'unit_leader'))

describe('the board', () => {
  it('is told unchanged to who holds it, anew after a change, and never to another session', async () => {
    const first = await as('province').go(`${base}/tien-do`)
    const tag = first.headers.get('etag') ?? ''
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    expect(await first.text()).not.toContain('kept-page-')
    const again = await asked('province', `${base}/tien-do`, tag)
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await asked('chairman', `${base}/tien-do`, tag)).status).toBe(200)
    expect((await asked('province', `${base}/tien-do?chi=late`, tag)).status).toBe(200)
    await house.order(acceptReport, { reportId })
    expect((await asked('province', `${base}/tien-do`, tag)).status).toBe(200)
  })

  it('says before the first report what will come, and when, without empty parts', () => {
    expect(beforeAny).toContain('Chưa mở kỳ báo cáo nào')
    expect(beforeAny).toContain(`${base}/ky-bao-cao`)
    expect(beforeAny).not.toContain('<h2')
    expect(beforeFirst).toMatch(
      /Chưa đơn vị nào nộp báo cáo\. Kỳ tới: [^<]*hạn nộp sớm nhất \d\d\/\d\d\/2021/,
    )
    expect(beforeFirst).not.toContain('o-don-vi')
  })

  it('makes its content once for all who may see the same, and another for who may not remind', async () => {
    const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const [one, other] = [await see('province', `${base}/tien-do`), await see('chairman', `${base}/tien-do`)]
    expect(main(one.html)).toBe(main(other.html))
    clock.set('2021-04-20')
    expect((await see('province', `${base}/tien-do`)).html).toContain('Soạn nhắc')
    expect((await see('clerk', `${base}/tien-do`)).html).not.toContain('Soạn nhắc')
  })

  it('stands at every level of the tree, with signs, words, and zero that is not missing', async () => {
    const { html } = await see('province', `${base}/tien-do`)
    expect(html).toContain(`don-vi=${west.id}`)
    expect(html).toMatch(/heat heat-2[^>]*>[\s\S]{0,200}1\/2/)
    const below = (await see('province', `${base}/tien-do?don-vi=${west.id}`)).html
    expect(below).toContain(`${base}/don-vi/${ang.id}`)
    expect(below).toMatch(/class="tile heat-0"[\s\S]{0,200}0%/)
    expect(below).toContain('tile tile-missing')
    expect(below).not.toMatch(/\sstyle=/)
  })

  it('exports what is filtered', async () => {
    const lines = async (query: string) =>
      (await see('province', `${base}/tien-do.csv${query}`)).html.trim().split('\n').length
    expect((await lines('')) - (await lines('?chi=missing'))).toBe(1)
  })
})

describe('a unit’s sheet', () => {
  it('tells reports, events and whom to call to who stands there or above, and to nobody else', async () => {
    const { status, html } = await see('province', `${base}/don-vi/${ang.id}`)
    expect(status).toBe(200)
    expect(html).toContain('Phiếu theo dõi: xã Ẳng')
    expect(html).toContain('Báo cáo Tháng 3: đã tiếp nhận')
    expect(html).toContain('Đã nộp 1/1 báo cáo')
    expect((await see('clerk', `${base}/don-vi/${ang.id}`)).status).toBe(200)
    expect((await see('neighbour', `${base}/don-vi/${ang.id}`)).status).toBe(403)
    expect((await see('province', `${base}/don-vi/99999`)).status).toBe(404)
  })
})

describe('the leader’s sheet', () => {
  it('shows numbers with sentences, who is late, and turns the leader’s word into a task', async () => {
    const visitor = as('chairman')
    const html = await (await visitor.go(`${base}/giao-ban`)).text()
    expect(html).toContain('báo cáo đã nộp trên số phải nộp (16,67%)')
    const body = new FormData()
    const fields = { owner: 'huyện Tây', text: 'Nhắc xã Bó nộp báo cáo', dueOn: '23/04/2021' }
    const hidden = ['_id', '_token', 'campaignId'].map((name) => [name, fieldIn(html, name)] as const)
    for (const [name, value] of [...hidden, ...Object.entries(fields)]) body.append(name, value)
    const answer = await web.ask(`${base}/giao-ban/chi-dao`, {
      method: 'POST',
      body,
      headers: { cookie: 'thidua-phien=chairman', origin: 'http://localhost' },
    })
    expect(answer.status).toBe(303)
    expect((await see('chairman', `${base}/giao-ban`)).html).toContain('Nhắc xã Bó nộp báo cáo')
    expect((await see('chairman', `${base}/giao-ban/phieu`)).html).toContain('Nhắc xã Bó nộp báo cáo')
    expect((await see('neighbour', `${base}/giao-ban`)).status).toBe(403)
  })

  it('keeps what was typed when the unit is unknown', async () => {
    const html = await (await as('chairman').go(`${base}/giao-ban`)).text()
    const body = new FormData()
    const values = { owner: 'xã Không Có', text: 'Một việc phải làm', dueOn: '23/04/2021', _id: randomUUID() }
    for (const name of ['_token', 'campaignId']) body.append(name, fieldIn(html, name))
    for (const [name, value] of Object.entries(values)) body.append(name, value)
    const answer = await web.ask(`${base}/giao-ban/chi-dao`, {
      method: 'POST',
      body,
      headers: { cookie: 'thidua-phien=chairman', origin: 'http://localhost' },
    })
    const told = await answer.text()
    expect(answer.status).toBe(422)
    expect(told).toContain('Một việc phải làm')
    expect(told).toContain('xã Không Có')
  })
})
