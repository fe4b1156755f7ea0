import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { gatherWords } from '../../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { createUnit } from '../../units/create-unit.ts'
import { refusals as unitRefusals } from '../../units/words.ts'
import { createPerson } from '../create-person.ts'
import { membersOf } from '../queries.ts'
import { refusals } from '../words.ts'
import { routes } from './routes.ts'

const house = await testHouse({})
const { reader, clock } = house
const chief = testActor({ roles: ['administrator'] })
const clerk = testActor({ roles: ['unit_clerk'] })
const sessions = new Map([
  ['chief', chief],
  ['clerk', clerk],
])
const web = webHouse({
  routes,
  perform: house.perform,
  database: house.database,
  clock,
  findSession: async (token) => {
    const actor = sessions.get(token)
    return actor ? { id: token, actor, accountId: 'a', language: 'vi', csrfSecret: token } : null
  },
  refusalWords: gatherWords(refusals, unitRefusals, commandRefusals),
})
const address = '/lam-viec/don-vi/ban/thanh-vien'
const as = (who: string) => browser(web.ask, new Map([['thidua-phien', who]]))

const post = async (path: string, fields: Readonly<Record<string, string>>) => {
  const { go } = as('chief')
  const html = await (await go(address)).text()
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return go(path, { method: 'POST', body })
}

let body = 0
beforeAll(async () => {
  const unit = (name: string, code: string, parentId: number | null, more: object) =>
    house.act(createUnit, { name, code, parentId, fromDay: '2020-01-01', ...more }, chief)
  const province = await unit('tỉnh Thử', 'thu', null, { class: 'tinh' })
  const home = await unit('Sở Nội vụ', 'snv', province.id, { class: 'so_ban_nganh' })
  body = (await unit('Ban Chỉ đạo', 'ban', province.id, { class: 'to_chuc_tam_thoi', temporary: true })).id
  const posted = { unitId: home.id, title: 'Chuyên viên', fromDay: '2020-01-01' }
  await house.act(createPerson, { name: 'Lò Văn Bình', post: posted }, chief)
})

describe('the members of a temporary body', () => {
  it('are named from a pasted list in one act, a person of ours by name and unit', async () => {
    const members = 'Lò Văn Bình; Trưởng ban; Sở Nội vụ\nĐại diện Tỉnh đoàn; Thành viên\n'
    const answer = await post(address, { members, fromDay: '01/02/2021', untilDay: '01/06/2021' })
    expect(answer.headers.get('location')).toBe(address)
    const named = await membersOf(reader, body, '2021-02-01')
    expect(named.map(({ role, personId }) => [role, personId !== null])).toEqual(
      expect.arrayContaining([
        ['Trưởng ban', true],
        ['Thành viên', false],
      ]),
    )
    expect(await membersOf(reader, body, '2021-06-01')).toEqual([])
    expect(await (await as('chief').go(address)).text()).toContain('/lam-viec/nguoi/')
  })

  it('are refused all together when a line lacks its part, a unit is unknown or the end comes first', async () => {
    const before = (await membersOf(reader, body, '2021-02-01')).length
    const refused = async (fields: Readonly<Record<string, string>>) => {
      const answer = await post(address, { fromDay: '01/02/2021', untilDay: '', ...fields })
      expect(answer.status).toBe(422)
      return answer.text()
    }
    expect(await refused({ members: 'Vàng A Một; Ủy viên\nVàng A Hai' })).toContain('Vàng A Hai')
    expect(await refused({ members: 'Vàng A Một; Ủy viên; Sở Lạ' })).toContain('Sở Lạ')
    expect(await refused({ members: '' })).toContain('members')
    const late = { members: 'Vàng A Một; Ủy viên', untilDay: '01/02/2021' }
    expect(await refused(late)).toContain('Ngày thôi phải sau ngày bắt đầu')
    expect(await membersOf(reader, body, '2021-02-01')).toHaveLength(before)
  })

  it('leave from a day, once, and stay in the list', async () => {
    const [member] = await membersOf(reader, body, '2021-02-01')
    const leave = { memberId: member?.id ?? '', day: '01/03/2021' }
    expect((await post(`${address}/thoi`, leave)).headers.get('location')).toBe(address)
    expect((await post(`${address}/thoi`, leave)).status).toBe(409)
    expect((await membersOf(reader, body, '2021-03-01')).map(({ id }) => id)).not.toContain(member?.id)
    expect(await (await as('clerk').go(address)).text()).toContain(member?.memberName)
  })

  it('stay in the list when the body’s task is over', async () => {
    await house.database.write((writer) =>
      writer.updateTable('unitVersion').set({ untilDay: '2021-02-15' }).where('unitId', '=', body).execute(),
    )
    clock.set('2021-07-01')
    expect(await (await as('clerk').go(address)).text()).toContain('Đại diện Tỉnh đoàn')
  })

  it('are changed by those alone who may', async () => {
    expect(await (await as('clerk').go(address)).text()).not.toContain('name="members"')
    expect((await as('chief').go('/lam-viec/don-vi/snv/thanh-vien')).status).toBe(404)
  })
})
