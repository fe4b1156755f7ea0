import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { refusalWords, routes } from '../../app.ts'
import type { Actor } from '../../platform/actor.ts'
import { mustFindReport } from '../queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { evidenceOf, findDraft } from './queries.ts'

const house = await reportingHouse()
const { communes, west, on } = house
const [ang, bo] = communes

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
  clerk: await withAccount(on(ang, 'unit_clerk')),
  leader: await withAccount(on(ang, 'unit_leader')),
  neighbour: await withAccount(on(bo, 'unit_clerk')),
  above: await withAccount(on(west, 'unit_clerk')),
  district: on(west, 'standing_agency'),
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
type Fields = Readonly<Record<string, string | File>>
const json = { accept: 'application/json' }

const opened = async (token: string, at: string) => {
  const one = browser(web.ask, new Map([['thidua-phien', token]]))
  const html = await (await one.go(at)).text()
  const hidden = {
    _id: fieldIn(html, '_id'),
    _token: fieldIn(html, '_token'),
    version: fieldIn(html, 'version'),
  }
  const post = async (path: string, fields: Fields, headers: HeadersInit = {}) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...hidden, _id: randomUUID(), ...fields }))
      body.append(name, value)
    const answer = await one.go(path, { method: 'POST', body, headers })
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
  }
  return { html, hidden, post, go: one.go }
}

let id = ''
let path = ''
const versionOf = async () => (await mustFindReport(house.reader, id)).version
beforeAll(async () => {
  const { id: periodId } = await house.openMonth()
  house.clock.set('2021-03-22')
  id = (await house.reportOf(ang, periodId)).id
  path = `/lam-viec/bao-cao/${id}`
})

const copyId = randomUUID()
const half = { 'values.DAN.numerator': '1.5', narrative: 'Đang gõ dở' }

describe('what is being typed', () => {
  it('is kept as it is, without a version, an event or a line; and is back in the form', async () => {
    const { post, hidden } = await opened('clerk', path)
    const kept = await post(`${path}/nhap`, { ...half, draftVersion: '0', copyId, sequence: '1' }, json)
    expect(kept.status).toBe(200)
    expect(JSON.parse(kept.text)).toMatchObject({ result: { draftVersion: 1 } })
    expect([await versionOf(), hidden.version]).toEqual([0, '0'])
    const lines = await house.reader
      .selectFrom('auditLine')
      .select('id')
      .where('command', '=', 'report.keep_draft')
      .execute()
    expect(lines).toEqual([])
    const { html } = await opened('clerk', path)
    expect(html).toContain('value="1.5"')
    expect(html).toContain('Đang gõ dở')
    expect(html).toContain('Đã lưu trên hệ thống')
  })

  it('comes again, or late, without harm', async () => {
    const { post } = await opened('clerk', path)
    const again = { ...half, draftVersion: '0', copyId, sequence: '1' }
    expect(JSON.parse((await post(`${path}/nhap`, again, json)).text)).toMatchObject({
      result: { draftVersion: 1 },
    })
    const newer = { ...again, narrative: 'Đang gõ tiếp', sequence: '3' }
    await post(`${path}/nhap`, newer, json)
    await post(`${path}/nhap`, { ...again, narrative: 'cũ', sequence: '2' }, json)
    expect(await findDraft(house.reader, id)).toMatchObject({
      version: 2,
      fields: { narrative: 'Đang gõ tiếp' },
    })
  })

  it('is nobody’s above and no neighbour’s', async () => {
    for (const token of ['above', 'district', 'neighbour']) {
      const { html } = await opened(token, path)
      expect(html).not.toContain('Đang gõ tiếp')
      expect((await opened(token, `${path}/hai-ban`)).html).not.toContain('Đang gõ tiếp')
    }
    const { post } = await opened('neighbour', '/lam-viec/bao-cao/chua-gui')
    const refused = await post(
      `${path}/nhap`,
      { ...half, version: '0', copyId: randomUUID(), sequence: '9' },
      json,
    )
    expect(refused.status).toBe(403)
  })
})

describe('a second browser', () => {
  const other = randomUUID()
  it('that has not seen the draft is told of it, and both versions are shown side by side', async () => {
    const { post } = await opened('leader', path)
    const mine = {
      'values.DAN.numerator': '6',
      'values.DAN.denominator': '8',
      draftVersion: '0',
      copyId: other,
    }
    const refused = await post(`${path}/nhap`, { ...mine, sequence: '1' }, json)
    expect(refused.status).toBe(409)
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'report.draft_elsewhere' })
    const page = await post(`${path}/luu`, mine)
    expect(page.status).toBe(409)
    expect(page.text).toContain('Có hai bản khác nhau')
    expect(page.text).toContain('Bản ở đây: 6')
    expect(page.text).toContain('Bản trên hệ thống (unit_clerk xã Ẳng): 1.5')
    expect(await versionOf()).toBe(0)
  })

  it('chooses place by place; what is not chosen is asked, nothing is lost', async () => {
    const { post } = await opened('leader', path)
    const sides = {
      version: '0',
      draftVersion: '2',
      'mine.values.DAN.numerator': '6',
      'theirs.values.DAN.numerator': '1.5',
      'mine.values.DAN.denominator': '8',
      'theirs.narrative': 'Đang gõ tiếp',
      'keep.values.DAN.numerator': 'mine',
      'keep.values.DAN.denominator': 'mine',
    }
    const open = await post(`${path}/hop-nhat`, sides)
    expect(open.status).toBe(422)
    expect(open.text).toContain('Còn 1 chỗ chưa chọn')
    const saved = await post(`${path}/hop-nhat`, { ...sides, 'keep.narrative': 'theirs' })
    expect([saved.status, saved.to]).toEqual([303, path])
    expect(await mustFindReport(house.reader, id)).toMatchObject({ version: 1, narrative: 'Đang gõ tiếp' })
    expect(await findDraft(house.reader, id)).toBeNull()
  })

  it('that sends what stands already is taken silently, whatever version it had seen', async () => {
    const { post } = await opened('clerk', path)
    const same = { 'values.DAN.numerator': '6', 'values.DAN.denominator': '8', narrative: 'Đang gõ tiếp' }
    expect((await post(`${path}/luu`, { ...same, version: '0' })).status).toBe(303)
    const rival = await post(`${path}/luu`, { ...same, 'values.DAN.numerator': '7', version: '0' })
    expect(rival.status).toBe(409)
    expect(rival.text).toContain('Bản ở đây: 7')
  })
})

describe('handing up in one way', () => {
  it('that breaks a rule leaves all as it was', async () => {
    const { post } = await opened('clerk', path)
    const before = await versionOf()
    const refused = await post(`${path}/nop`, { 'values.DAN.numerator': '9', 'values.DAN.denominator': '8' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="9"')
    expect(await versionOf()).toBe(before)
  })

  it('sent again under the same id gives the same receipt; other content under it is refused', async () => {
    const { post } = await opened('clerk', path)
    const fields = { _id: randomUUID(), 'values.DAN.numerator': '6', 'values.DAN.denominator': '8' }
    const first = JSON.parse((await post(`${path}/nop`, fields, json)).text)
    const again = JSON.parse((await post(`${path}/nop`, fields, json)).text)
    expect(again).toEqual(first)
    expect(first.result.receipt).toMatch(/^BC-2021-\d{5}$/)
    const other = await post(`${path}/nop`, { ...fields, 'values.DAN.numerator': '5' }, json)
    expect(other.status).toBe(409)
    const events = await house.reader
      .selectFrom('reportEvent')
      .select('toState')
      .where('reportId', '=', id)
      .where('toState', '=', 'submitted')
      .execute()
    expect(events).toHaveLength(1)
  })
})

describe('evidence', () => {
  const pdf = (text: string) => new File([`%PDF-1.7 ${text}`], `${text}.pdf`)
  it('comes by the plain form, several at once, each once; and after the text', async () => {
    const { post } = await opened('clerk', path)
    const files = { file: pdf('bien-ban') }
    expect((await post(`${path}/minh-chung`, files)).to).toBe(`${path}#minh-chung`)
    expect((await post(`${path}/minh-chung`, files)).status).toBe(303)
    expect(await evidenceOf(house.reader, id)).toMatchObject([
      { name: 'bien-ban.pdf', addedBy: 'unit_clerk xã Ẳng' },
    ])
    const program = await post(`${path}/minh-chung`, { file: new File(['MZ\u0090\u0000'], 'anh.jpg') })
    expect(program.status).toBe(415)
    expect(program.text).toContain('là chương trình')
  })

  it('comes in pieces', async () => {
    const bytes = new Uint8Array(Buffer.from('%PDF-1.7 tung phan'))
    const sha256 = (part: Uint8Array) => createHash('sha256').update(part).digest('hex')
    const { post, go } = await opened('clerk', path)
    const upload = randomUUID()
    const facts = {
      name: 'anh.pdf',
      size: String(bytes.length),
      sha256: sha256(bytes),
      subject: `report:${id}`,
    }
    await post('/lam-viec/tai-tep', { id: upload, ...facts }, json)
    const early = await post(`${path}/minh-chung`, { upload }, json)
    expect(early.status).toBe(409)
    expect((await opened('clerk', path)).html).toContain('1 tệp đang trên đường lên')
    for (let at = 0; at < bytes.length; at += 8) {
      const part = bytes.slice(at, at + 8)
      const piece = { position: String(at), sha256: sha256(part), chunk: new File([part], 'x') }
      await post(`/lam-viec/tai-tep/${upload}/phan`, piece, json)
    }
    expect(await (await go(`/lam-viec/tai-tep/${upload}`)).json()).toMatchObject({ received: bytes.length })
    const sent = { _id: upload, upload }
    const taken = await post(`${path}/minh-chung`, sent, json)
    expect(JSON.parse(taken.text)).toMatchObject({ result: { added: 1, files: 2 } })
    // the answer is lost: the browser asks how far it came, sends nothing twice, and hears the same
    const begun = await post('/lam-viec/tai-tep', { id: upload, ...facts }, json)
    expect(JSON.parse(begun.text)).toMatchObject({ result: { received: bytes.length } })
    expect(await post(`${path}/minh-chung`, sent, json)).toEqual(taken)
    const anew = await post(`${path}/minh-chung`, { upload }, json)
    expect(JSON.parse(anew.text)).toMatchObject({ result: { added: 0, files: 2 } })
    expect((await opened('clerk', path)).html).not.toContain('đang trên đường lên')
    const notes = await house.reader
      .selectFrom('auditLine')
      .select('note')
      .where('id', '=', upload)
      .executeTakeFirstOrThrow()
    expect(notes.note).toMatchObject({ files: [{ name: 'anh.pdf', sha256: facts.sha256 }] })
  })

  it('that came by the plain form is told as taken when the form is sent again under its id', async () => {
    const { post } = await opened('clerk', path)
    const sent = { _id: randomUUID(), file: pdf('bien-ban-hai') }
    const first = await post(`${path}/minh-chung`, sent)
    expect([first.status, first.to]).toEqual([303, `${path}#minh-chung`])
    expect(await post(`${path}/minh-chung`, sent)).toEqual(first)
    expect(await evidenceOf(house.reader, id)).toHaveLength(3)
  })

  it('is seen where the figures are seen', async () => {
    const [file] = await evidenceOf(house.reader, id)
    const address = `${path}/minh-chung/${file?.id}`
    expect((await (await opened('clerk', path)).go(address)).status).toBe(200)
    expect((await (await opened('district', path)).go(address)).status).toBe(404)
    expect((await opened('district', path)).html).not.toContain('bien-ban.pdf')
    expect((await (await opened('neighbour', path)).go(address)).status).toBe(403)
  })

  it('is taken out only while the unit may write', async () => {
    const [file] = await evidenceOf(house.reader, id)
    const { post } = await opened('clerk', path)
    expect((await post(`${path}/minh-chung/${file?.id}/bo`, {}, json)).status).toBe(409)
    await post(`${path}/thu-hoi`, { reason: 'Còn thiếu bản Nà Hỳ' })
    expect((await post(`${path}/minh-chung/${file?.id}/bo`, {})).status).toBe(303)
    expect(await evidenceOf(house.reader, id)).toHaveLength(2)
    expect(web.faults).toEqual([])
  })
})
