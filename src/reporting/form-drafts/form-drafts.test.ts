import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { refusalWords, routes } from '../../app.ts'
import type { Actor } from '../../platform/actor.ts'
import { json } from '../../platform/database/values.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { mustFindInspection } from '../inspections/queries.ts'
import { findReview } from '../reviews/queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { inspectionSubject, reviewSubject } from './form-draft.ts'
import { findFormDraft } from './queries.ts'

const house = await reportingHouse()
const { campaignId, communes, department, province, reader, on } = house

/** A draft belongs to an account, so its writers have one. */
const withAccount = async (actor: Actor): Promise<Actor> =>
  house.database.write(async (writer) => {
    const { name } = actor
    const person = await writer
      .insertInto('person')
      .values({ name, sortKey: name, searchKey: name, invented: true })
      .returning('id')
      .executeTakeFirstOrThrow()
    const account = await writer
      .insertInto('account')
      .values({ personId: person.id, login: `tk${randomUUID().slice(0, 8)}`, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { ...actor, accountId: account.id }
  })

const people: Readonly<Record<string, Actor>> = {
  standing: await withAccount(on(province, 'standing_agency')),
  approver: await withAccount(on(province, 'standing_approver')),
  department: await withAccount(on(department, 'unit_clerk')),
  commune: await withAccount(on(communes[0], 'unit_clerk')),
}
const web = webHouse({
  routes,
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  findSession: async (token) => {
    const actor = people[token]
    return actor
      ? { id: token, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: 'x' }
      : null
  },
  refusalWords,
})
const asJson = { accept: 'application/json' }

const opened = async (token: string, at: string) => {
  const one = browser(web.ask, new Map([['thidua-phien', token]]))
  const answer = await one.go(at)
  const html = await answer.text()
  const post = async (path: string, fields: Readonly<Record<string, string>>, headers: HeadersInit = {}) => {
    const body = new FormData()
    const hidden = { _id: randomUUID(), _token: fieldIn(html, '_token') }
    for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.append(name, value)
    const sent = await one.go(path, { method: 'POST', body, headers })
    return { status: sent.status, to: sent.headers.get('location') ?? '', text: await sent.text() }
  }
  return { status: answer.status, html, post }
}

let inspectionId = ''
let provinceCode = ''
const review = { campaignId, unitId: province.id, kind: 'final' } as const
const asked = () => `?loai=tong-ket&don-vi=${provinceCode}`
const page = () => `/lam-viec/phong-trao/dot-thu/tong-ket${asked()}`
const keep = () => `/lam-viec/phong-trao/dot-thu/tong-ket/nhap${asked()}`
const merge = () => `/lam-viec/phong-trao/dot-thu/tong-ket/nhap/hop${asked()}`

beforeAll(async () => {
  house.clock.set('2021-06-14')
  provinceCode = (await mustFindUnit(reader, province.id, '2021-06-14')).code
  inspectionId = await house.database.write(async (writer) => {
    const round = await writer
      .insertInto('inspectionRound')
      .values({
        campaignId,
        unitId: province.id,
        name: 'Đợt thử',
        content: 'Việc thử',
        fromOn: '2021-06-10',
        toOn: '2021-06-20',
        state: 'announced',
        outline: json(['Việc đã làm', 'Khó khăn']),
        plannedOn: '2021-06-01',
        plannedBy: 'Người thử',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const made = await writer
      .insertInto('inspection')
      .values({
        campaignId,
        unitId: department.id,
        roundId: round.id,
        kind: 'round',
        state: 'notified',
        day: '2021-06-14',
        leaderName: 'Trưởng đoàn thử',
        note: '',
        recordedBy: 'Người thử',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return made.id
  })
})

describe('a review that is being written', () => {
  const copyId = randomUUID()
  const half = { results: 'Đang viết phần kết quả', 'filled.0': 'Bản A; ' }

  it('is kept as it is typed, without a review, a version or a line; and stands in the form again', async () => {
    const { post } = await opened('standing', page())
    const copy = { ...half, version: '0', draftVersion: '0', copyId, sequence: '1' }
    const kept = await post(keep(), { ...copy, _form: 'viet' }, asJson)
    expect(JSON.parse(kept.text)).toMatchObject({ result: { draftVersion: 1 } })
    expect(await findReview(reader, review)).toBeNull()
    const lines = reader.selectFrom('auditLine').select('id').where('command', '=', 'review.keep_draft')
    expect(await lines.execute()).toEqual([])
    const { html } = await opened('approver', page())
    expect(html).toContain('Đang viết phần kết quả')
    expect(html).toContain('nội dung gõ dở của standing_agency tỉnh Thử')
    const strange = await post(keep(), { ...copy, sequence: '2', number: '905/BC' }, asJson)
    expect(strange.status).toBe(200)
    expect((await findFormDraft(reader, reviewSubject(review)))?.fields).toEqual({
      results: 'Đang viết phần kết quả',
      'filled.0': 'Bản A; ',
    })
  })

  it('is nobody’s below or beside', async () => {
    expect((await opened('department', page())).html).not.toContain('Đang viết phần kết quả')
    expect((await opened('department', keep())).html).not.toContain('Đang viết phần kết quả')
    const { post } = await opened('department', '/lam-viec/bao-cao/chua-gui')
    const copy = { ...half, version: '0', copyId: randomUUID(), sequence: '1' }
    const refused = await post(keep(), copy, asJson)
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'command.no_right' })
  })

  it('in two browsers is shown side by side, without a script as well, and one is made of the two', async () => {
    const { post } = await opened('approver', page())
    const mine = { results: 'Bản của tôi', lessons: 'Bài học một', version: '0', draftVersion: '0' }
    const rival = await post(keep(), mine)
    expect(rival.status).toBe(409)
    expect(rival.text).toContain('Bản ở đây: Bản của tôi')
    expect(rival.text).toContain('Bản trên hệ thống (standing_agency tỉnh Thử): Đang viết phần kết quả')
    const sides = {
      version: '0',
      draftVersion: '2',
      'same.filled.0': 'Bản A; ',
      'mine.results': 'Bản của tôi',
      'theirs.results': 'Đang viết phần kết quả',
      'mine.lessons': 'Bài học một',
      'keep.results': 'theirs',
    }
    const open = await post(merge(), sides)
    expect(open.status).toBe(422)
    expect(open.text).toContain('Còn 1 chỗ chưa chọn')
    const made = await post(merge(), { ...sides, 'keep.lessons': 'mine' })
    expect([made.status, made.to]).toEqual([303, `${page()}#viet`])
    expect(await findFormDraft(reader, reviewSubject(review))).toMatchObject({
      version: 3,
      savedBy: 'standing_approver tỉnh Thử',
      fields: { results: 'Đang viết phần kết quả', lessons: 'Bài học một', 'filled.0': 'Bản A; ' },
    })
  })

  it('has done its work when the review is saved; a copy begun before is told so', async () => {
    const { post } = await opened('standing', page())
    const whole = { unitId: String(province.id), kind: 'final', version: '', results: 'Kết quả đã lưu' }
    expect((await post(page(), whole)).status).toBe(303)
    expect(await findFormDraft(reader, reviewSubject(review))).toBeNull()
    const old = { results: 'Viết từ trước', version: '0', copyId: randomUUID(), sequence: '4' }
    const late = await post(keep(), old, asJson)
    expect([late.status, JSON.parse(late.text).code]).toEqual([409, 'form.draft_elsewhere'])
    const shown = await post(keep(), old)
    expect(shown.text).toContain('Kết quả đã lưu')
    expect(shown.text).toContain('Viết từ trước')
  })
})

describe('an inspection’s long forms', () => {
  const at = () => `/lam-viec/kiem-tra/${inspectionId}`
  const versionOf = (html: string) => fieldIn(html, 'version')

  it('keep the unit’s report by the outline until it is saved', async () => {
    const { html, post } = await opened('department', `${at()}/bao-cao`)
    const copy = { version: versionOf(html), draftVersion: '0', 'told.0': 'Đang kể việc đã làm' }
    expect((await post(`${at()}/nhap/outline`, copy)).to).toBe(`${at()}/bao-cao`)
    const again = await opened('department', `${at()}/bao-cao`)
    expect(again.html).toContain('Đang kể việc đã làm')
    expect((await mustFindInspection(reader, inspectionId)).told).toEqual([])
    await again.post(`${at()}/bao-cao`, { 'told.0': 'Việc đã làm', 'told.1': '' })
    expect(await findFormDraft(reader, inspectionSubject(inspectionId, 'outline'))).toBeNull()
    expect((await opened('department', `${at()}/bao-cao`)).html).not.toContain('Đang kể việc đã làm')
  })

  it('keep the remarks of the minutes for the team alone', async () => {
    const { html, post } = await opened('standing', at())
    expect(html).toContain(`formaction="${at()}/nhap/team"`)
    const mark = /name="_form" value="ky-team".*?name="version" value="(\d+)"/s.exec(html)?.[1] ?? ''
    const remarks = { version: mark, draftVersion: '0', note: 'Ghi nhận dở', name: 'Trưởng đoàn thử' }
    expect((await post(`${at()}/nhap/team`, remarks)).status).toBe(303)
    expect((await opened('standing', at())).html).toContain('Ghi nhận dở')
    expect((await opened('commune', at())).status).toBe(404)
    const stranger = await opened('commune', '/lam-viec/bao-cao/chua-gui')
    const foreign = { ...remarks, copyId: randomUUID(), sequence: '1' }
    expect((await stranger.post(`${at()}/nhap/team`, foreign, asJson)).status).toBe(403)
    expect((await stranger.post(`${at()}/nhap/khac`, foreign, asJson)).status).toBe(404)
    expect((await opened('department', `${at()}/nhap/conclusion`)).html).not.toContain('Ghi nhận dở')
  })

  it('take no text for a form that its state does not open', async () => {
    const { post } = await opened('standing', at())
    const early = { version: '0', copyId: randomUUID(), sequence: '1', conclusion: 'Kết luận sớm' }
    const refused = await post(`${at()}/nhap/conclusion`, early, asJson)
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([409, 'inspection.not_minuted'])
    expect(web.faults).toEqual([])
  })
})
