import { beforeAll, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../test/web-house.tsx'
import type { Actor } from '../platform/actor.ts'
import { kindOf } from '../platform/files/file-kind.ts'
import { gatherWords } from '../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { councilHouse, type Person } from '../council/council-house.fixture.ts'
import { routes as councilRoutes } from '../council/routes.ts'
import { routes as sessionRoutes } from '../council/sessions/routes.ts'
import { constraints as councilConstraints, refusals as councilRefusals } from '../council/words.ts'
import { routes as registerRoutes } from './register/routes.ts'
import { routes } from './routes.ts'
import { constraints, refusals } from './words.ts'

const at = await councilHouse({ ...constraints, ...councilConstraints })
const actors = new Map<string, Actor>()
const web = webHouse({
  routes: [...councilRoutes, ...sessionRoutes, ...routes, ...registerRoutes],
  perform: at.house.perform,
  database: at.house.database,
  clock: at.house.clock,
  lawBook: at.house.lawBook,
  findSession: async (token) => {
    const actor = actors.get(token)
    return actor ? { id: token, actor, accountId: token, language: 'vi', csrfSecret: `of-${token}` } : null
  },
  refusalWords: gatherWords(refusals, councilRefusals, commandRefusals),
})
const as = (token: string) => browser(web.ask, new Map([['thidua-phien', token]])).go
const text = async (token: string, path: string) => (await as(token)(path)).text()
const post = async (
  token: string,
  path: string,
  fields: readonly (readonly [string, string])[],
  from = path,
) => {
  const html = await text(token, from)
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of fields) body.append(name, value)
  return as(token)(path, { method: 'POST', body })
}
const led = (answer: Response): string => answer.headers.get('location') ?? `not led on: ${answer.status}`

const people: Person[] = []
beforeAll(async () => {
  for (const name of ['Lò Văn An', 'Cà Thị Bình', 'Vừ A Chía'])
    people.push(await at.person(name, at.province, ['council_member']))
  for (const [index, person] of people.entries()) actors.set(`member-${index}`, person.actor)
  const staff = await at.person('Quàng Thị Thử', at.province, ['council_secretary', 'standing_agency'])
  actors.set('staff', staff.actor)
  const signer = await at.person('Lường Văn Thử', at.province, ['signer'])
  actors.set('signer', signer.actor)
  actors.set('stranger', (await at.person('Người Xa', at.department, ['unit_clerk'])).actor)
})

const minutes = 'Phiên xét thử một'

it('leads from the council to the register and to a cancelled award, by forms alone', async () => {
  const councils = '/lam-viec/hoi-dong'
  const seat = (index: number, role: string) =>
    [
      [`member.${index}`, people[index]?.id ?? ''],
      [`role.${index}`, role],
    ] as const
  const council = [
    ['unitId', String(at.province.id)],
    ['name', 'Hội đồng Thi đua - Khen thưởng tỉnh Thử'],
    ['fromDay', '01/01/2021'],
    ['majority', '1/2'],
    ['strict', 'more'],
  ] as const
  const seats = [...seat(0, 'chair'), ...seat(1, 'member'), ...seat(2, 'secretary')]
  const wrong = await post('staff', `${councils}/moi`, [...council, ['quorum', '3/2'], ...seats])
  expect([wrong.status, (await wrong.text()).includes('Tỷ lệ không thể lớn hơn 1')]).toEqual([422, true])
  expect(led(await post('staff', `${councils}/moi`, [...council, ['quorum', '2/3'], ...seats]))).toBe(
    councils,
  )
  expect(await text('staff', councils)).toMatch(/quá 1\/2 tổng số thành viên đồng ý[\s\S]*chưa xác minh/)

  const passing = await at.dossier({ name: 'Bản Một', unitId: at.commune.id })
  const failing = await at.dossier({ name: 'Bản Hai', unitId: at.commune.id })
  await at.dossier({ name: 'Bản Ba', unitId: at.commune.id, frozenReason: 'có đơn phản ánh' })
  const prepare = `${councils}/phien/moi`
  expect(await text('staff', prepare)).toMatch(/disabled[\s\S]*dừng xem xét: có đơn phản ánh/)
  const session = led(
    await post('staff', prepare, [
      ['councilId', fieldIn(await text('staff', prepare), 'councilId')],
      ['title', minutes],
      ['way', 'meeting'],
      ['heldOn', '08/06/2021'],
      ['nominationIds', passing],
      ['nominationIds', failing],
    ]),
  )
  const early = await post('staff', `${session}/khai-mac`, [], session)
  expect(await early.text()).toContain('0/3 thành viên có mặt, cần 2, còn thiếu 2')
  const marks = people.map(({ id }, index) => [`presence.${id}`, index < 2 ? 'present' : 'absent'] as const)
  await post('staff', `${session}/co-mat`, marks, session)
  await post('staff', `${session}/khai-mac`, [], session)
  expect(await text('staff', session)).toMatch(/2\/3[\s\S]*phiếu đồng ý để một hồ sơ đạt[\s\S]*chưa xác minh/)

  for (const member of ['member-0', 'member-1'])
    for (const choice of ['for', 'against']) {
      const page = await text(member, `${session}/phieu`)
      const vote = [
        ['itemId', fieldIn(page, 'itemId')],
        ['votes.0.choice', choice],
      ] as const
      expect(led(await post(member, `${session}/phieu`, vote))).toBe(`${session}/phieu`)
    }
  expect(await text('member-0', `${session}/phieu`)).toContain('Bạn đã biểu quyết: Đồng ý')
  expect((await as('stranger')(session)).status).toBe(403)

  const paper = `${session}/phieu-giay?thanh-vien=${people[2]?.id}`
  const open = [...(await text('staff', paper)).matchAll(/name="(choice\.[^"]+)" value="for"/g)]
  expect(open).toHaveLength(2)
  await post(
    'staff',
    paper,
    open.map(([, name = '']) => [name, 'for']),
  )
  await post(
    'staff',
    `${session}/ket-thuc`,
    [
      ['minutesNumber', '01/BB-HĐTĐKT'],
      ['conclusion', 'Nhất trí với một hồ sơ'],
    ],
    session,
  )
  expect(await text('staff', `${session}/bien-ban`)).toMatch(
    /Bản Một[\s\S]*3\/3[\s\S]*Bản Hai[\s\S]*1\/3[\s\S]*Không đạt/,
  )
  const pdf = await as('staff')(`${session}/bien-ban.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  const docx = await as('staff')(`${session}/bien-ban.docx`)
  expect(kindOf(new Uint8Array(await docx.arrayBuffer()), 'bien-ban.docx')).toBe('docx')

  const moi = `/lam-viec/quyet-dinh/moi?dot=${at.campaignId}`
  const draft = [
    ['campaignId', at.campaignId],
    ['deciderId', String(at.province.id)],
    ['deciderTitle', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    ['signerLine', 'CHỦ TỊCH'],
    ['title', 'Tặng Bằng khen đợt thi đua Thử'],
    ['nominationIds', passing],
  ] as const
  const decision = led(await post('staff', moi, draft))
  expect(await text('staff', decision)).toContain('Mọi hồ sơ đều đạt tại Hội đồng')
  expect((await as('stranger')(decision)).status).toBe(403)
  const issue = [
    ['version', '1'],
    ['issuedOn', '08/06/2021'],
    ['signer', 'Lường Văn Thử'],
  ] as const
  const without = await post('staff', `${decision}/ban-hanh`, issue, decision)
  expect(await without.text()).toContain('đúng một trong hai')
  await post('staff', `${decision}/ban-hanh`, [...issue, ['number', '77/QĐ-UBND']], decision)

  const register = '/lam-viec/so-khen-thuong?tim=ban+mot'
  expect(await text('stranger', register)).toMatch(/Bản Một[\s\S]*Số 77\/QĐ-UBND ngày 08\/06\/2021/)
  const cancel = /href="([^"]+huy-bo)"/.exec(await text('signer', decision))?.[1] ?? ''
  await post('signer', cancel, [['reason', 'Kê khai không đúng, theo kết luận thanh tra']])
  expect(await text('stranger', register)).toContain('Đã hủy bỏ ngày 08/06/2021')
  expect(web.faults).toEqual([])
})
