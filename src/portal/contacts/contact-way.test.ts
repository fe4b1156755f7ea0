import { beforeAll, describe, expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor, testHouse } from '../../../test/house.ts'
import { endpoints as officeEndpoints } from '../../newsroom/contacts/api.ts'
import {
  changeContactOfficial,
  publishContact,
  withdrawContact,
  writeContact,
} from '../../newsroom/contacts/keep-contact.ts'
import { contactsOf, mustFindContact } from '../../newsroom/contacts/queries.ts'
import { telOf } from '../../newsroom/contacts/reach.ts'
import { system } from '../../platform/actor.ts'
import { createUnit } from '../../units/create-unit.ts'
import { published } from '../queries.ts'
import { endpoints } from './api.ts'
import { contacts, countContacts } from './queries.ts'

const day = '2021-05-25'
const house = await testHouse({ day })
const { act, reader } = house

let home: number
let west: number
const keeper = () => testActor({ roles: ['unit_leader'], unitId: home, unitPath: `/${home}/` })

beforeAll(async () => {
  const unit = { parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  home = (await act(createUnit, { ...unit, name: 'Sở Nội vụ' }, system)).id
  west = (await act(createUnit, { ...unit, name: 'Sở Đường bộ', class: 'tinh', kind: 'tinh' }, system)).id
})

const write = (more: object = {}, by = keeper()) =>
  act(writeContact, { unitId: home, post: 'Phòng Thi đua', phone: '0900 000 811', ...more }, by)
const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )
const listed = async (text = '', today = day) =>
  (await contacts(published(reader), { text, today, limit: 50, offset: 0 })).map(
    ({ name, post }) => name ?? post,
  )

describe('a contact', () => {
  it('is public only once it is published, and by name only with a consent', async () => {
    const { id } = await write()
    expect(await listed()).toEqual([])
    await act(publishContact, { id, version: 1 }, keeper())
    expect(await listed()).toEqual(['Phòng Thi đua'])
    const named = await write({ name: 'Quàng Thị Thử', post: 'Chuyên viên' })
    const publish = (version: number) => code(act(publishContact, { id: named.id, version }, keeper()))
    expect(await publish(1)).toBe('contact_official.no_consent consentOn')
    const mended = {
      id: named.id,
      version: 1,
      name: 'Quàng Thị Thử',
      post: 'Chuyên viên',
      email: 'a@example.vn',
    }
    const agreed = { consentOn: day, consentWay: 'written' }
    await act(changeContactOfficial, { ...mended, ...agreed }, keeper())
    expect(await publish(2)).toBe('done')
    expect(await listed()).toContain('Quàng Thị Thử')
    const stripped = { ...mended, version: 3, consentOn: null, consentWay: null }
    expect(await code(act(changeContactOfficial, stripped, keeper()))).toBe(
      'contact_official.no_consent consentOn',
    )
    const reason = 'Người này rút sự đồng ý.'
    await act(withdrawContact, { id: named.id, version: 3, reason }, keeper())
    expect(await listed()).toEqual(['Phòng Thi đua'])
    expect(await mustFindContact(reader, named.id)).toMatchObject({ state: 'withdrawn', reason })
  })

  it('is found by the unit without accents, as the units stand on the day', async () => {
    const { id } = await write({ unitId: west, post: 'Văn phòng' }, system)
    await act(publishContact, { id, version: 1 }, system)
    expect(await listed('duong bo')).toEqual(['Văn phòng'])
    expect(await listed('bộ ĐƯỜNG')).toEqual(['Văn phòng'])
    expect(await listed('50%_')).toEqual([])
    expect(await listed('duong bo', '2019-12-31')).toEqual([])
    expect(await countContacts(published(reader), { text: 'so', today: day })).toBe(2)
  })

  it('says what is missing or wrong, and where', async () => {
    expect(await code(write({ phone: null }))).toBe('contact_official.no_reach phone')
    expect(await code(write({ phone: 'gọi tôi' }))).toBe('input.invalid phone')
    expect(await code(write({ email: 'a@b@c' }))).toBe('input.invalid email')
    expect(await code(write({ consentOn: '2021-05-26', consentWay: 'spoken' }))).toBe(
      'contact_official.consent_when consentOn',
    )
    expect(await code(write({ consentOn: day }))).toBe('contact_official.consent_when consentOn')
    expect(await code(write({ unitId: west }))).toBe('command.no_right')
    const { id } = await write()
    const [first, second] = await Promise.all([
      code(act(publishContact, { id, version: 1 }, keeper())),
      code(act(publishContact, { id, version: 1 }, keeper())),
    ])
    expect([first, second].sort()).toEqual(['contact_official.changed_meanwhile', 'done'])
  })

  it('is dialled as it was written', () => {
    expect(telOf('(+84) 215.3825-111')).toBe('tel:+842153825111')
  })
})

it('over the API everyone reads what is public, and keepers what is not', async () => {
  await write({ post: 'Chưa công khai' })
  const people = { keeper: keeper(), nobody: testActor({ roles: ['council_member'] }) }
  const api = apiHouse({
    endpoints: [...endpoints, ...officeEndpoints],
    people,
    perform: house.perform,
    database: house.database,
    clock: house.clock,
  })
  const open = await api.get('nobody', '/public-contacts?q=noi%20vu')
  expect(JSON.stringify(open.body)).not.toMatch(/Chưa công khai|consent/)
  expect(open).toMatchObject({ status: 200, body: { total: 2 } })
  expect((await api.get('nobody', '/contact-officials')).status).toBe(403)
  const own = await api.get('keeper', '/contact-officials')
  expect(JSON.stringify(own.body)).toContain('Chưa công khai')
  const made = await api.send('keeper', 'POST', '/contact-officials', {
    unitId: home,
    post: 'Một cửa',
    phone: '0900 000 815',
  })
  expect(made.status).toBe(201)
  const ids = (await contactsOf(reader, { paths: [`/${home}/`], today: day }, { limit: 50 })).map(
    ({ id }) => id,
  )
  expect(ids).toContain((made.body as { id: string }).id)
  expect(api.faults).toEqual([])
})
