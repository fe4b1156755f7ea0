import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor, testHouse } from '../../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { refusalWords, routes } from '../../app.ts'
import { dataRequests } from '../../desk/waiting/queries.ts'
import {
  acceptRequest,
  carryOutRequest,
  passOnRequest,
  postponeRequest,
  refuseRequest,
} from '../../newsroom/data-requests/answer-request.ts'
import { endpoints } from '../../newsroom/data-requests/api.ts'
import { mustFindRequest, receivingUnits, requestsOf } from '../../newsroom/data-requests/queries.ts'
import { sendRequest } from '../../newsroom/data-requests/send-request.ts'
import { constraints } from '../../newsroom/data-requests/words.ts'
import { dropTraces } from '../../newsroom/visitors/drop-traces.ts'
import { dailyLimits } from '../../newsroom/visitors/guard.ts'
import { type Actor, system, visitor } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { loadLaw } from '../../platform/law/load-law.ts'
import { createUnit } from '../../units/create-unit.ts'
import { published } from '../queries.ts'
import { requestByCode } from './queries.ts'

const day = '2026-03-04'
const house = await testHouse({ law: loadLaw(), day, constraintRefusals: constraints })
const { act, reader, clock } = house

let home: number
let other: number
const officer = (unitId = home) => testActor({ roles: ['data_officer'], unitId, unitPath: `/${unitId}/` })

/** Grants the role for good, so that the unit takes requests. */
const appoint = async (unitId: number): Promise<void> => {
  const personId = randomUUID()
  const accountId = randomUUID()
  await house.database.write(async (writer) => {
    const keys = { sortKey: 'thu', searchKey: 'thu' }
    await writer
      .insertInto('person')
      .values({ id: personId, name: 'Lò Văn Thử', ...keys })
      .execute()
    await writer.insertInto('account').values({ id: accountId, personId, login: accountId }).execute()
    const grant = { accountId, role: 'data_officer', unitId, fromDay: '2026-01-01' } as const
    await writer.insertInto('roleGrant').values(grant).execute()
  })
}

beforeAll(async () => {
  const unit = { parentId: null, class: 'tinh', kind: 'tinh', fromDay: '2020-01-01' }
  home = (await act(createUnit, { ...unit, name: 'tỉnh Thử' }, system)).id
  other = (await act(createUnit, { ...unit, name: 'tỉnh Bên' }, system)).id
})

let turn = 0
const secrets = { about: 'Bài về Lò Thị Kín', details: 'Xin gỡ tên tôi khỏi bài này.' }
const sender = { senderName: 'Lò Thị Kín', senderContact: '0900 000 999' }
const send = (more: object = {}) => {
  turn += 1
  const guard = { shownAt: '2020-01-01T00:00:00.000Z', trap: '', address: `10.0.1.${turn}` }
  const input = {
    kind: 'delete',
    ...secrets,
    ...sender,
    ...guard,
    codeHash: sha256(`code ${turn}`),
    unitId: home,
  }
  return act(sendRequest, { ...input, ...more }, visitor)
}
const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )
const standing = (n = turn) => requestByCode(published(reader), sha256(`code ${n}`))
const linesOf = async (id: string): Promise<string> =>
  JSON.stringify(
    await reader.selectFrom('auditLine').selectAll().where('subject', '=', `data_request:${id}`).execute(),
  )

describe('what a person asks', () => {
  it('goes to the highest units until somebody answers for personal data, then there', async () => {
    expect((await receivingUnits(reader, day)).toSorted()).toEqual([home, other])
    await appoint(home)
    expect(await receivingUnits(reader, day)).toEqual([home])
    expect(await code(send({ unitId: other }))).toBe('data_request.unit unitId')
    await appoint(other)
    expect(await receivingUnits(reader, day)).toEqual([home, other])
  })

  it('is followed by its code with the term of the law, and neither code nor register tells who and what', async () => {
    const { id, dueOn } = await send()
    expect(dueOn).toBe('2026-03-06')
    const seen = await standing()
    expect(seen).toMatchObject({ state: 'received', receivedOn: day, dueOn, termByLaw: true, answer: null })
    expect(JSON.stringify(seen)).not.toMatch(/Kín|0900|gỡ tên/)
    expect(await linesOf(id)).not.toMatch(/Kín|0900|gỡ tên|10\.0\.1\./)
    expect(await mustFindRequest(reader, id)).toMatchObject({ ...secrets, ...sender })
  })

  it('asks how to reach the person, and what is about', async () => {
    const bare = { about: ' ', details: 'Xóa', senderName: '', senderContact: '', kind: 'sell' }
    expect(await code(send(bare))).toBe('input.invalid kind about details senderName senderContact')
  })

  it('is refused from programs, and beyond so many a day from one address', async () => {
    expect(await code(send({ trap: 'x' }))).toBe('visitor.trap_filled')
    const address = '198.51.100.9'
    for (let n = 0; n < dailyLimits.data_request; n++) await send({ address })
    expect(await code(send({ address }))).toBe('visitor.too_many')
  })
})

describe('the data officer', () => {
  it('accepts with a day, puts it off with a reason, and carries it out; each step is told under the code', async () => {
    const { id } = await send()
    const followed = turn
    const answer = 'Cơ quan sẽ gỡ tên khỏi bài.'
    const past = act(acceptRequest, { id, version: 1, answer, carryOutBy: '2026-03-03' }, officer())
    expect(await code(past)).toBe('data_request.past_day carryOutBy')
    await act(acceptRequest, { id, version: 1, answer, carryOutBy: '2026-03-10' }, officer())
    expect(await standing(followed)).toMatchObject({ state: 'accepted', answer, answeredOn: day })
    const reason = 'Chờ tòa soạn gốc đính chính cùng lúc.'
    const sooner = { id, version: 2, carryOutBy: '2026-03-09', reason }
    expect(await code(act(postponeRequest, sooner, officer()))).toBe('data_request.not_later carryOutBy')
    await act(postponeRequest, { ...sooner, carryOutBy: '2026-03-12' }, officer())
    await act(carryOutRequest, { id, version: 3, answer: 'Đã gỡ tên khỏi bài.' }, officer())
    expect(await standing(followed)).toMatchObject({
      state: 'carried_out',
      answer,
      outcome: 'Đã gỡ tên khỏi bài.',
      carryOutBy: '2026-03-12',
      reason,
      endedOn: day,
    })
    const lines = await linesOf(id)
    expect(lines).not.toMatch(/gỡ tên|tòa soạn/)
    expect(lines).toContain('ND356-2025.dung-han')
  })

  it('alone answers, on his own unit; one of two is told that the other was faster', async () => {
    const { id } = await send()
    const reason = 'Quyết định khen thưởng phải lưu theo luật; chỗ sai sẽ được sửa.'
    const refuse = (version: number, by: Actor) => code(act(refuseRequest, { id, version, reason }, by))
    const standingAgency = testActor({
      roles: ['standing_agency', 'administrator'],
      unitId: home,
      unitPath: `/${home}/`,
    })
    expect(await refuse(1, standingAgency)).toBe('command.no_right')
    expect(await refuse(1, officer(other))).toBe('command.no_right')
    expect(await code(act(refuseRequest, { id, version: 1, reason: 'Không' }, officer()))).toBe(
      'input.invalid reason',
    )
    expect(await refuse(1, officer())).toBe('done')
    expect(await refuse(1, officer())).toBe('data_request.changed_meanwhile')
    expect(await standing()).toMatchObject({ state: 'refused', reason, answeredOn: day })
  })

  it('passes on what is another’s, and the term runs on', async () => {
    const { id, dueOn } = await send()
    const to = (unitId: number) => act(passOnRequest, { id, version: 1, unitId }, officer())
    expect(await code(to(home))).toBe('data_request.unit unitId')
    await to(other)
    expect(await standing()).toMatchObject({ state: 'received', unitId: other, dueOn })
    const ids = async (unitId: number) =>
      (await requestsOf(reader, { paths: [`/${unitId}/`], today: day })).map((one) => one.id)
    expect(await ids(other)).toContain(id)
    expect(await ids(home)).not.toContain(id)
  })

  it('finds it among his work with the day of the clock, and nothing of its content', async () => {
    const { id, dueOn } = await send()
    const works = await dataRequests({ reader, actor: officer(), units: [], today: day })
    const mine = works.find(({ key }) => key === `data-request-${id}`)
    expect(mine).toMatchObject({ kind: 'data_request.answer', dueOn, unitName: 'tỉnh Thử' })
    expect(JSON.stringify(works)).not.toMatch(/Kín|0900/)
  })

  it('keeps nothing of who asked and what, three months after the end', async () => {
    const { id } = await send()
    const open = await send()
    await act(carryOutRequest, { id, version: 1, answer: 'Đã làm ngay khi nhận.' }, officer())
    clock.set('2026-06-02')
    await act(dropTraces, {}, system)
    expect(await mustFindRequest(reader, id)).toMatchObject(sender)
    clock.set('2026-06-03')
    await act(dropTraces, {}, system)
    const gone = { about: null, details: null, senderName: null, senderContact: null }
    expect(await mustFindRequest(reader, id)).toMatchObject({
      ...gone,
      forgottenOn: '2026-06-03',
      answer: 'Đã làm ngay khi nhận.',
    })
    expect(await mustFindRequest(reader, open.id)).toMatchObject(secrets)
    clock.set(day)
  })
})

describe('on the screen', () => {
  const people: Readonly<Record<string, Actor>> = {
    officer: officer(),
    auditor: testActor({ roles: ['auditor'] }),
  }
  const web = webHouse({
    routes,
    perform: house.perform,
    database: house.database,
    clock: house.clock,
    lawBook: house.lawBook,
    refusalWords,
    findSession: async (token) => {
      const actor = token === 'officer' ? officer() : people[token]
      return actor
        ? { id: token, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: 'x' }
        : null
    },
  })
  const pageFor = async (token: string, path: string): Promise<string> =>
    (await browser(web.ask, new Map([['thidua-phien', token]])).go(path)).text()

  it('is asked without scripts, keeps what was typed when refused, and leads to its code', async () => {
    clock.set(day, '2026-03-04T02:00:00.000Z')
    const one = browser(web.ask)
    const html = await (await one.go('/rieng-tu/yeu-cau')).text()
    expect(html).toContain('hạn là 06/03/2026')
    clock.set(day, '2026-03-04T02:01:00.000Z')
    const typed = { kind: 'see', unitId: String(home), about: 'Khen thưởng của tôi', ...sender }
    const post = (more: object) => {
      const hidden = { _id: randomUUID(), _token: fieldIn(html, '_token'), _form: 'yeu-cau' }
      const guard = { shownAt: fieldIn(html, 'shownAt'), trap: '' }
      const body = new URLSearchParams({ ...hidden, ...guard, ...typed, ...more } as Record<string, string>)
      return one.go('/rieng-tu/yeu-cau', { method: 'POST', body })
    }
    const refused = await post({ details: 'Ngắn' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="Khen thưởng của tôi"')
    const sent = await post({ details: 'Tôi muốn biết cơ quan giữ gì về tôi.' })
    expect(sent.status).toBe(303)
    const to = sent.headers.get('location') ?? ''
    expect(to).toMatch(/^\/rieng-tu\/theo-doi\?ma=[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    const followed = await (await one.go(to)).text()
    expect(followed).toContain('Cơ quan đã nhận, chưa trả lời.')
    expect(followed).not.toMatch(/Kín|0900/)
    const english = await (await one.go(`/en${to}`)).text()
    expect(english).toContain('has not replied yet')
    expect(web.faults).toEqual([])
  })

  it('is read by the officer alone; who oversees sees the clock', async () => {
    const { id } = await send()
    const path = `/lam-viec/yeu-cau-du-lieu/${id}`
    expect(await pageFor('officer', path)).toMatch(/Lò Thị Kín[\s\S]*0900 000 999/)
    const overseen = await pageFor('auditor', path)
    expect(overseen).toContain('06/03/2026')
    expect(overseen).not.toMatch(/Kín|0900|gỡ tên/)
    clock.set('2026-03-10')
    expect(await pageFor('auditor', '/lam-viec/yeu-cau-du-lieu')).toContain('trễ 2 ngày làm việc')
    clock.set(day)
  })

  it('is told by the privacy page with the law of the day', async () => {
    const told = async () => (await web.ask('/rieng-tu')).text()
    expect(await told()).toContain('356/2025')
    clock.set('2021-05-25')
    expect(await told()).toContain('tự cam kết')
    clock.set(day)
  })
})

it('over the API the officer reads his own and answers; others read none', async () => {
  const { id } = await send()
  const people = { officer: officer(), neighbour: officer(other), auditor: testActor({ roles: ['auditor'] }) }
  const api = apiHouse({
    endpoints,
    people,
    perform: house.perform,
    database: house.database,
    clock,
    lawBook: house.lawBook,
  })
  expect((await api.get('auditor', '/data-requests')).status).toBe(403)
  const idsFor = async (who: string) => {
    const { body } = await api.get(who, '/data-requests?limit=500')
    return (body as { requests: { id: string }[] }).requests.map((one) => one.id)
  }
  expect(await idsFor('officer')).toContain(id)
  expect(await idsFor('neighbour')).not.toContain(id)
  const answer = { version: 1, answer: 'Sẽ gửi bản sao theo địa chỉ.', carryOutBy: '2026-03-09' }
  expect((await api.send('neighbour', 'POST', `/data-requests/${id}/accept`, answer)).status).toBe(403)
  expect((await api.send('officer', 'POST', `/data-requests/${id}/accept`, answer)).status).toBe(200)
  expect((await api.send('officer', 'POST', `/data-requests/${id}/accept`, answer)).status).toBe(409)
  expect(api.faults).toEqual([])
})
