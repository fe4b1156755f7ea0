import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { createUnit } from '../../units/create-unit.ts'
import { searchAccounts } from '../accounts/queries.ts'
import { careerOf, searchPeople } from '../queries.ts'
import { importPeople } from './import-people.ts'

const house = await testHouse()
const { reader, act } = house
const chief = testActor({ roles: ['administrator'] })
const day = '2021-01-01'

beforeAll(async () => {
  const unit = (code: string, parentId: number | null) =>
    act(createUnit, { name: `huyện ${code}`, code, class: 'ubnd_huyen', parentId, fromDay: day }, chief)
  const { id } = await unit('tay', null)
  await unit('tay-1', id)
})

const row = (name: string, more: object = {}) => ({
  name,
  unitCode: 'tay',
  title: 'Chuyên viên',
  fromDay: day,
  ...more,
})
const send = (...rows: readonly object[]) => act(importPeople, { rows }, chief)

describe('importing people', () => {
  it('adds people, posts, accounts and roles, and nothing when it is sent again', async () => {
    const rows = [
      row('Lò Văn Bình', { login: 'Binh.LV', role: 'unit_clerk' }),
      row('Cà Thị Xuân', { leads: true }),
    ]
    expect(await send(...rows)).toEqual({ people: 2, posts: 2, accounts: 1, same: 0 })
    expect((await searchAccounts(reader, 'binh.lv', { limit: 1 }))[0]).toMatchObject({
      name: 'Lò Văn Bình',
      state: 'invited',
    })
    expect(await send(...rows)).toEqual({ people: 0, posts: 0, accounts: 0, same: 2 })
  })

  it('asks whether one of a known name is the same person, and does as it is told', async () => {
    const second = { unitCode: 'tay-1', title: 'Tổ viên' }
    await expect(send(row('LÒ VĂN BÌNH', second))).rejects.toMatchObject({
      fields: { 'rows.0.namesake': { code: 'person.say_whether_same' } },
    })
    expect(await send(row('Lò Văn Bình', { ...second, namesake: 'same' }))).toMatchObject({
      people: 0,
      posts: 1,
    })
    const [known] = await searchPeople(reader, 'lo van binh', day)
    expect(await careerOf(reader, known?.id ?? '')).toHaveLength(2)
    expect(await send(row('Lò Văn Bình', { title: 'Văn thư', namesake: 'other' }))).toMatchObject({
      people: 1,
    })
    await expect(send(row('Lò Văn Bình', { title: 'Lái xe', namesake: 'same' }))).rejects.toMatchObject({
      fields: { 'rows.0.namesake': { code: 'person.several_same' } },
    })
  })

  it('sees two rows of one name as one question, too', async () => {
    const twice = [row('Sùng A Chờ'), row('Sùng A Chờ', { unitCode: 'tay-1', namesake: 'same' })]
    expect(await send(...twice)).toMatchObject({ people: 1, posts: 2 })
  })

  it('opens an account later for one whose post is known', async () => {
    expect(await send(row('Cà Thị Xuân', { login: 'xuan.ct' }))).toEqual({
      people: 0,
      posts: 0,
      accounts: 1,
      same: 0,
    })
  })

  it('names every wrong row and writes none', async () => {
    const wrong = [
      row('Mùa A Sử', { unitCode: 'khong-co' }),
      row('Vàng Thị Dợ', { login: 'binh.lv' }),
      row('Giàng A Páo', { login: 'moi.gp' }),
      row('Hờ A Dê', { login: 'moi.gp' }),
    ]
    await expect(send(...wrong)).rejects.toMatchObject({
      values: { count: 3 },
      fields: {
        'rows.0.unitCode': { code: 'unit.not_found' },
        'rows.1.login': { code: 'account.login_taken' },
        'rows.3.login': { code: 'account.login_taken' },
      },
    })
    expect(await searchPeople(reader, 'giang a pao', day)).toEqual([])
  })
})
