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
import { openRequest } from '../../newsroom/data-requests/open-request.ts'
import {
  mustFindRequest,
  openingsOf,
  receivingUnits,
  requestsOf,
} from '../../newsroom/data-requests/queries.ts'
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

const holdPost = async ({ personId, name }: Actor, unitId: number): Promise<void> => {
  const id = personId ?? ''
  await house.database.write(async (writer) => {
    await writer.insertInto('person').values({ id, name, sortKey: 'thu', searchKey: 'thu' }).execute()
    const post = { personId: id, unitId, title: 'Chuyên viên', fromDay: '2026-01-01' }
    await writer.insertInto('post').values(post).execute()
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
    const works = await dataRequests({ reader, actor: officer(), units: [], today: day, most: 50 })
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

describe('the opening of a request', () => {
  const opened = async (id: string) =>
    (
      await reader
        .selectFrom('auditLine')
        .select(['actorName', 'at', 'input', 'unitId'])
        .where('command', '=', 'data_request.open')
        .where('subject', '=', `data_request:${id}`)
        .orderBy('seq')
        .execute()
    ).map(({ actorName, at }) => `${actorName} ${new Date(at).toISOString()}`)

  it('is kept once for each person and day, however often and by whatever way it is repeated', async () => {
    const { id } = await send()
    const one = { ...officer(), name: 'Lường Thị Một' }
    const two = { ...officer(), name: 'Cà Văn Hai' }
    clock.set(day, '2026-03-04T02:00:00.000Z')
    await Promise.all([
      act(openRequest, { id }, one),
      act(openRequest, { id: id.toUpperCase() }, one),
      act(openRequest, { id }, two),
    ])
    clock.set(day, '2026-03-04T16:59:59.000Z')
    await act(openRequest, { id }, one)
    expect((await opened(id)).toSorted()).toEqual([
      'Cà Văn Hai 2026-03-04T02:00:00.000Z',
      'Lường Thị Một 2026-03-04T02:00:00.000Z',
    ])
    // midnight in Vietnam, whatever day the house stands on
    clock.set(day, '2026-03-04T17:00:00.000Z')
    await act(openRequest, { id }, one)
    expect(await opened(id)).toHaveLength(3)
    const kept = await openingsOf(reader, id)
    expect(kept.map(({ openedBy, day: on }) => `${openedBy} ${on}`)).toEqual([
      'Lường Thị Một 2026-03-05',
      ...kept.slice(1).map(({ openedBy }) => `${openedBy} 2026-03-04`),
    ])
    clock.set(day)
  })

  it('is the officer’s own on his unit: nobody else opens, and nothing of the content reaches the register', async () => {
    const { id } = await send()
    const open = (by: Actor) => code(act(openRequest, { id }, by))
    expect(await open(officer(other))).toBe('command.no_right')
    expect(await open(testActor({ roles: ['auditor', 'administrator'] }))).toBe('command.no_right')
    expect(await open(visitor)).toBe('command.sign_in')
    expect(await open(system)).toBe('command.sign_in')
    expect(await code(act(openRequest, { id: randomUUID() }, officer()))).toBe('data_request.not_found')
    expect(await opened(id)).toEqual([])
    expect(await open(officer())).toBe('done')
    expect(await linesOf(id)).not.toMatch(/Kín|0900|gỡ tên/)
  })
})

describe('on the screen', () => {
  // units are known only once tests run
  let known: Readonly<Record<string, Actor>> | null = null
  const people = () =>
    (known ??= {
      officer: { ...officer(), name: 'Lường Thị Đọc' },
      neighbour: officer(other),
      auditor: testActor({ roles: ['auditor'] }),
    })
  const web = webHouse({
    routes,
    perform: house.perform,
    database: house.database,
    clock: house.clock,
    lawBook: house.lawBook,
    refusalWords,
    findSession: async (token) => {
      const actor = people()[token]
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

  it('is opened by a press, read by the officer alone until the day is over, and says who opened it', async () => {
    const { id } = await send()
    const path = `/lam-viec/yeu-cau-du-lieu/${id}`
    clock.set(day, '2026-03-04T02:05:00.000Z')
    const closed = await pageFor('officer', path)
    expect(closed).toContain('Chưa ai mở')
    expect(closed).not.toMatch(/Kín|0900|gỡ tên|chap-nhan/)
    const press = async (token: string, html: string) => {
      const hidden = { _id: randomUUID(), _token: fieldIn(html, '_token'), _form: 'mo' }
      const body = new URLSearchParams(hidden)
      const one = browser(web.ask, new Map([['thidua-phien', token]]))
      return (await one.go(`${path}/mo`, { method: 'POST', body })).status
    }
    expect(await press('auditor', closed)).toBe(403)
    expect(await press('neighbour', closed)).toBe(403)
    expect([await press('officer', closed), await press('officer', closed)]).toEqual([303, 303])
    const read = await pageFor('officer', path)
    expect(read).toMatch(/Lò Thị Kín[\s\S]*0900 000 999/)
    expect(read).toContain('chap-nhan')
    expect(read).toMatch(/Đã mở:[\s\S]*Lường Thị Đọc<\/span> \(09:05, 04\/03\/2026\)/)
    for (let times = 0; times < 3; times += 1) await pageFor('officer', path)
    expect(await openingsOf(reader, id)).toHaveLength(1)
    clock.set(day, '2026-03-04T17:05:00.000Z')
    expect(await pageFor('officer', path)).not.toMatch(/Kín|0900|gỡ tên/)
    clock.set(day)
    const overseen = await pageFor('auditor', path)
    expect(overseen).toContain('06/03/2026')
    expect(overseen).toContain('Lường Thị Đọc')
    expect(overseen).not.toMatch(/Kín|0900|gỡ tên/)
    expect((await browser(web.ask, new Map([['thidua-phien', 'neighbour']])).go(path)).status).toBe(404)
    expect(web.faults).toEqual([])
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

it('over the API the officer opens his own, reads and answers; who oversees sees clocks and who opened', async () => {
  const { id } = await send()
  clock.set(day, '2026-03-04T02:05:00.000Z')
  const named = { ...officer(), name: 'Lường Thị Đọc' }
  // a post in the unit lets him see that there is a request, his rights elsewhere do not let him open it
  const posted = officer(other)
  await holdPost(posted, home)
  const people = {
    officer: named,
    neighbour: officer(other),
    posted,
    auditor: testActor({ roles: ['auditor'] }),
    clerk: testActor({ roles: ['unit_clerk'], unitId: home, unitPath: `/${home}/` }),
  }
  const api = apiHouse({
    endpoints,
    people,
    perform: house.perform,
    database: house.database,
    clock,
    lawBook: house.lawBook,
  })
  const idsFor = async (who: string) => {
    const { body } = await api.get(who, '/data-requests?limit=500')
    expect(JSON.stringify(body)).not.toMatch(/Kín|0900|gỡ tên/)
    return (body as { requests: { id: string }[] }).requests.map((one) => one.id)
  }
  expect(await idsFor('officer')).toContain(id)
  expect(await idsFor('auditor')).toContain(id)
  expect(await idsFor('posted')).toContain(id)
  expect(await idsFor('neighbour')).not.toContain(id)
  expect((await api.get('clerk', '/data-requests')).status).toBe(403)
  const path = `/data-requests/${id}`
  const closed = { mayOpen: true, isOpen: false, about: null, senderName: null, openings: [] }
  expect(await api.get('officer', path)).toMatchObject({ status: 200, body: closed })
  const open = (who: string) => api.send(who, 'POST', `${path}/open`)
  for (const who of ['auditor', 'posted', 'neighbour', 'clerk'])
    expect([who, (await open(who)).status]).toEqual([who, 403])
  expect((await open('officer')).body).toMatchObject({ isOpen: true, ...secrets, ...sender })
  expect((await open('officer')).body).toMatchObject({
    openings: [{ openedBy: 'Lường Thị Đọc', openedAt: '2026-03-04T02:05:00.000Z' }],
  })
  expect((await api.get('officer', path)).body).toMatchObject({ isOpen: true, ...secrets })
  for (const who of ['auditor', 'posted']) {
    const { body } = await api.get(who, path)
    expect(body).toMatchObject({ mayOpen: false, isOpen: false, dueOn: '2026-03-06' })
    expect(body).toMatchObject({ openings: [{ openedBy: 'Lường Thị Đọc' }] })
    expect(JSON.stringify(body)).not.toMatch(/Kín|0900|gỡ tên/)
  }
  expect((await api.get('neighbour', path)).status).toBe(404)
  expect((await api.get('clerk', path)).status).toBe(403)
  clock.set(day)
  const answer = { version: 1, answer: 'Sẽ gửi bản sao theo địa chỉ.', carryOutBy: '2026-03-09' }
  expect((await api.send('neighbour', 'POST', `${path}/accept`, answer)).status).toBe(403)
  expect((await api.send('officer', 'POST', `${path}/accept`, answer)).status).toBe(200)
  expect((await api.send('officer', 'POST', `${path}/accept`, answer)).status).toBe(409)
  expect(api.faults).toEqual([])
})
