import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { browser, pagesFrom, webHouse } from '../../test/web-house.tsx'
import type { Actor } from '../platform/actor.ts'
import { sha256 } from '../platform/audit/content.ts'
import { createUnit } from '../units/create-unit.ts'
import { constraints as unitConstraints } from '../units/words.ts'
import { acceptInvitation } from './accounts/accept-invitation.ts'
import { closeAccount } from './accounts/close-account.ts'
import { grantRole } from './accounts/grant-role.ts'
import { inviteAccount } from './accounts/invite-account.ts'
import { findActor } from './accounts/queries.ts'
import { resetAccount } from './accounts/reset-account.ts'
import { revokeRole } from './accounts/revoke-role.ts'
import { constraints } from './accounts/words.ts'
import { grantsOf } from './administration/queries.ts'
import { routes as accountRoutes } from './administration/routes.ts'
import { createPerson } from './create-person.ts'
import { endPersonsPost } from './end-post.ts'
import { nameMember } from './name-member.ts'
import { postPerson } from './post-person.ts'
import { membersOf, postsOf, searchPeople, workingUnits } from './queries.ts'
import { routes } from './routes.ts'
import { transferWork } from './transfer-work.ts'

const house = await testHouse({ constraintRefusals: { ...unitConstraints, ...constraints } })
const { reader, act } = house
const chief = testActor({ roles: ['administrator'] })
const day = '2021-01-01'
const today = '2021-03-04'

type Unit = { readonly id: number; readonly code: string }
let province: Unit
let west: Unit
let east: Unit

const unit = (name: string, parentId: number | null, more: object = {}): Promise<Unit> =>
  act(createUnit, { name, class: 'ubnd_huyen', parentId, fromDay: day, ...more }, chief)
const post = (unitId: number, title = 'Chuyên viên') => ({ unitId, title, fromDay: day })
const person = async (name: string, unitId: number, more: object = {}) =>
  (await act(createPerson, { name, post: post(unitId), ...more }, chief)).id
let invited = 0
const account = async (personId: string, grants: readonly object[] = []) => {
  invited += 1
  const invitationHash = sha256(`link ${invited}`)
  const login = `nguoi.${invited}`
  const { id } = await act(inviteAccount, { personId, login, invitationHash, grants }, chief)
  await act(acceptInvitation, { invitationHash, passwordHash: 'x'.repeat(30) })
  return id
}
const actor = async (id: string, on = today): Promise<Actor> => {
  const found = await findActor(reader, id, on)
  if (!found) throw new Error('no such account')
  return found
}
const role = (name: string, unitId: number | null, more: object = {}) => ({
  role: name,
  unitId,
  fromDay: day,
  reason: 'Quyết định phân công',
  ...more,
})

beforeAll(async () => {
  province = await unit('tỉnh Thử', null, { class: 'tinh' })
  west = await unit('huyện Tây', province.id)
  east = await unit('huyện Đông', province.id)
})

describe('people', () => {
  it('are one person with two hats: the likely same is shown before a second is made', async () => {
    const id = await person('Lò Văn Bình', west.id)
    const again = { name: 'LÒ VĂN BÌNH', post: post(east.id) }
    await expect(act(createPerson, again, chief)).rejects.toMatchObject({ code: 'person.likely_same' })
    await act(postPerson, { personId: id, ...post(east.id, 'Tổ viên') }, chief)
    expect((await postsOf(reader, id, today)).map(({ unitId }) => unitId)).toEqual([west.id, east.id])
    const other = await act(createPerson, { ...again, distinct: true }, chief)
    expect(other.id).not.toBe(id)
  })

  it('hold posts over time, each once', async () => {
    const id = await person('Cà Thị Xuân', west.id)
    await expect(act(postPerson, { personId: id, ...post(west.id) }, chief)).rejects.toMatchObject({
      code: 'post.held_already',
    })
    const [held] = await postsOf(reader, id, today)
    await act(endPersonsPost, { postId: held?.id, day: '2021-03-01' }, chief)
    expect(await postsOf(reader, id, '2021-02-28')).toHaveLength(1)
    expect(await postsOf(reader, id, '2021-03-01')).toHaveLength(0)
    await act(postPerson, { personId: id, ...post(west.id), fromDay: '2021-03-01' }, chief)
  })

  it('are found without accents, within a branch, by given name, and once each', async () => {
    await person('Nguyễn Văn Ánh', east.id)
    await person('Nguyễn Thị An', east.id)
    const found = await searchPeople(reader, 'nguyen', today)
    expect(found.map(({ name }) => name)).toEqual(['Nguyễn Thị An', 'Nguyễn Văn Ánh'])
    expect(await searchPeople(reader, 'nguyen', today, { unitPath: `/${province.id}/${west.id}/` })).toEqual(
      [],
    )
    expect(await searchPeople(reader, 'lo van binh', today)).toHaveLength(2)
  })

  it('are members of temporary bodies, also when they are no person of ours', async () => {
    const body = await unit('Ban Chỉ đạo', province.id, { class: 'to_chuc_tam_thoi', temporary: true })
    const input = { bodyId: body.id, memberName: 'Đại diện Tỉnh đoàn', role: 'Thành viên', fromDay: day }
    await act(nameMember, input, chief)
    expect((await membersOf(reader, body.id, today)).map(({ memberName }) => memberName)).toEqual([
      'Đại diện Tỉnh đoàn',
    ])
    await expect(act(nameMember, { ...input, bodyId: west.id }, chief)).rejects.toMatchObject({
      code: 'body.not_temporary',
    })
  })
})

describe('roles', () => {
  it('hold on a branch from their day to their end, and nowhere else', async () => {
    const id = await account(await person('Sùng A Chờ', west.id), [
      role('unit_clerk', west.id, { fromDay: '2021-02-01', untilDay: '2021-04-01' }),
    ])
    const paths = async (on: string) => (await actor(id, on)).grants.map(({ unitPath }) => unitPath)
    expect(await paths('2021-01-31')).toEqual([])
    expect(await paths('2021-02-01')).toEqual([`/${province.id}/${west.id}/`])
    expect(await paths('2021-04-01')).toEqual([])
    expect(await workingUnits(reader, await actor(id), today)).toEqual([west.id])
  })

  it('are given and taken within what one administers oneself', async () => {
    const own = await actor(
      await account(await person('Quàng Văn Hặc', west.id), [role('administrator', west.id)]),
    )
    const clerk = await account(await person('Tòng Thị Lả', west.id))
    const give = (unitId: number | null) =>
      act(grantRole, { accountId: clerk, ...role('unit_clerk', unitId) }, own)
    await give(west.id)
    await expect(give(west.id)).rejects.toMatchObject({ code: 'role.held_already' })
    await expect(give(east.id)).rejects.toMatchObject({ code: 'command.no_right' })
    await expect(give(null)).rejects.toMatchObject({ code: 'role.beyond_own' })
    const [grant] = await grantsOf(reader, [clerk])
    await act(revokeRole, { grantId: grant?.id, day: today, reason: 'Chuyển công tác' }, own)
    expect((await actor(clerk)).grants).toEqual([])
    expect((await actor(clerk, '2021-03-03')).grants).toHaveLength(1)
  })

  it('do not let a district reset an account that reaches above it', async () => {
    const own = await actor(
      await account(await person('Giàng A Páo', west.id), [role('administrator', west.id)]),
    )
    const above = await account(await person('Bùi Thị Lan', west.id), [
      role('signer', province.id, { fromDay: '2021-06-01' }),
    ])
    const reset = { accountId: above, invitationHash: sha256('stolen') }
    await expect(act(resetAccount, reset, own)).rejects.toMatchObject({ code: 'account.beyond_own' })
  })

  it('leave somebody who administers the whole', async () => {
    const first = await account(await person('Mùa A Sử', province.id), [role('administrator', null)])
    const close = { accountId: first, reason: 'Nghỉ hưu' }
    await expect(act(closeAccount, close, chief)).rejects.toMatchObject({ code: 'administrator.last' })
    await account(await person('Vàng Thị Dợ', province.id), [role('administrator', null)])
    await act(closeAccount, close, chief)
    expect(await findActor(reader, first, today)).toBeNull()
  })
})

describe('work', () => {
  it('passes on with the roles of the unit from the day, to one who has an account', async () => {
    const from = await person('Hờ A Dê', east.id)
    const to = await person('Lù Thị Mai', east.id)
    const giver = await account(from, [role('unit_clerk', east.id), role('editor', province.id)])
    const transfer = { fromPersonId: from, toPersonId: to, unitId: east.id, day: '2021-03-10' }
    await expect(act(transferWork, transfer, chief)).rejects.toMatchObject({ code: 'work.no_account' })
    const receiver = await account(to)
    expect(await act(transferWork, transfer, chief)).toMatchObject({ grants: 1 })
    const rolesOf = async (id: string, on: string) =>
      (await actor(id, on)).grants.map((one) => one.role).sort()
    expect([await rolesOf(giver, '2021-03-09'), await rolesOf(receiver, '2021-03-09')]).toEqual([
      ['editor', 'unit_clerk'],
      [],
    ])
    expect([await rolesOf(giver, '2021-03-10'), await rolesOf(receiver, '2021-03-10')]).toEqual([
      ['editor'],
      ['unit_clerk'],
    ])
  })
})

describe('long lists', () => {
  const web = webHouse({
    ...house,
    routes: [...accountRoutes, ...routes],
    findSession: async () => ({ id: 's', actor: chief, accountId: 's', language: 'vi', csrfSecret: 's' }),
  })
  const { go } = browser(web.ask, new Map([['thidua-phien', 's']]))

  beforeAll(async () => {
    await house.database.write(async (writer) => {
      await sql`insert into person (name, sort_key, search_key)
        select 'Đông ' || n, 'dong', 'dong ' || n from generate_series(1, 230) n`.execute(writer)
      await sql`insert into account (person_id, login)
        select id, 'dong.' || substr(name, 6) from person where sort_key = 'dong'`.execute(writer)
    })
  })

  it.each([
    ['/lam-viec/nguoi?tim=dong', /Đông \d+/g],
    ['/lam-viec/nguoi/tai-khoan?tim=dong', /dong\.\d+/g],
  ])('%s goes on to its end with what is sought', async (first, row) => {
    const rowsIn = (html: string) => new Set(html.match(row) ?? [])
    const pages = await pagesFrom(go, first)
    const rows = pages.map(rowsIn)
    expect(rows.map(({ size }) => size)).toEqual([100, 100, 30])
    expect(new Set(rows.flatMap((page) => [...page])).size).toBe(230)
    expect(pages[0]?.replace(/<[^>]+>/g, ' ')).toContain('Từ 1 đến 100 trong 230')
    expect(rowsIn(await (await go(`${first}&trang=999999`)).text())).toEqual(rows[2])
    expect(rowsIn(await (await go(`${first}&trang=1000000000`)).text())).toEqual(rows[0])
    expect(web.faults).toEqual([])
  })
})
