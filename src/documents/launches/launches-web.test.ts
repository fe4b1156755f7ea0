import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixture, testActor, testHouse } from '../../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { gatherWords } from '../../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { createUnit } from '../../units/create-unit.ts'
import { refusals as unitRefusals } from '../../units/words.ts'
import { mustFindReading } from '../queries.ts'
import { readFields } from '../reading-fields.ts'
import { refusals as textRefusals } from '../reading/words.ts'
import { refusals as documentRefusals } from '../words.ts'
import { mendReading } from './mend-reading.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

const house = await testHouse()
const { reader } = house
const chief = testActor({ roles: ['administrator'] })
const unit = await house.act(
  createUnit,
  { name: 'Sở Thử', code: 'so-thu', class: 'tinh', parentId: null, fromDay: '2020-01-01' },
  chief,
)
const clerk = testActor({ roles: ['unit_clerk'], unitId: unit.id, unitPath: `/${unit.id}/` })
const stranger = testActor({ roles: ['unit_clerk'], unitId: 999_999, unitPath: '/999999/' })
await house.database.write(async (writer) => {
  const person = { name: clerk.name, searchKey: 'lo van thu', sortKey: 'thu' }
  const { id: personId } = await writer
    .insertInto('person')
    .values(person)
    .returning('id')
    .executeTakeFirstOrThrow()
  const id = clerk.accountId ?? ''
  await writer.insertInto('account').values({ id, personId, login: 'thu' }).execute()
})
const sessions = { clerk, stranger }

const web = webHouse({
  routes,
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  findSession: async (token) => ({
    id: token,
    actor: token === 'stranger' ? sessions.stranger : sessions.clerk,
    accountId: token,
    language: 'vi',
    csrfSecret: token,
  }),
  refusalWords: gatherWords(refusals, commandRefusals, textRefusals, documentRefusals, unitRefusals),
})
const as = (who: keyof typeof sessions) => browser(web.ask, new Map([['thidua-phien', who]])).go
const go = as('clerk')

const enter = '/lam-viec/van-ban/nhap'
const seed = (name: string): string => readFileSync(fixture('seed-texts', name), 'utf8')

const send = async (fields: Readonly<Record<string, string | File>>) => {
  const page = await (await go(enter)).text()
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(page, name))
  for (const [name, value] of Object.entries({ unitId: String(unit.id), ...fields })) body.set(name, value)
  return go(enter, { method: 'POST', body })
}

/** Sends a text in and gives the address of its draft. */
const opened = async (text: string): Promise<string> => {
  const answer = await send({ text })
  expect([answer.status, web.faults.map(({ message }) => message)]).toEqual([303, []])
  return answer.headers.get('location') ?? ''
}

const idIn = (path: string): string => /[0-9a-f-]{36}/.exec(path)?.[0] ?? ''
const kept = async (path: string) => readFields((await mustFindReading(reader, idIn(path))).fields)

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' }
const plain = (html: string): string =>
  html.replace(/&(amp|quot|lt|gt);/g, (_all, name: string) => entities[name] ?? '')

/** The fields of the draft's form as a browser would send them back. */
const formIn = (html: string): FormData => {
  const form = /<form[^>]*class="form form-wide"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const data = new FormData()
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    if (name) data.append(name, plain(/value="([^"]*)"/.exec(tag)?.[1] ?? ''))
  }
  for (const [, attributes = '', value = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    data.append(/name="([^"]*)"/.exec(attributes)?.[1] ?? '', plain(value))
  for (const [, attributes = '', options = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen =
      /<option(?=[^>]*\bselected\b)[^>]*value="([^"]*)"|<option[^>]*value="([^"]*)"[^>]*\bselected\b/.exec(
        options,
      )
    data.append(/name="([^"]*)"/.exec(attributes)?.[1] ?? '', plain(chosen?.[1] ?? chosen?.[2] ?? ''))
  }
  return data
}

const formAt = async (path: string): Promise<FormData> => formIn(await (await go(path)).text())
const post = (path: string, body: FormData) => go(path, { method: 'POST', body })

describe('a launch document comes in', () => {
  it.each(['S1.txt', 'S2.txt'])('%s pasted: a draft whose every place is in the text', async (name) => {
    const path = await opened(seed(name))
    const reading = await mustFindReading(reader, idIn(path))
    const fields = readFields(reading.fields)
    expect(fields.documents.length).toBeGreaterThan(0)
    for (const { number } of fields.documents)
      for (const { start, end } of number?.spans ?? [])
        expect(reading.text.slice(start, end).replace(/\s+/g, '')).toContain(number?.value.split('/')[0])
    const page = await (await go(path)).text()
    expect(page).toContain('Ghi nhận đợt thi đua')
    expect(page).toContain('Xem chỗ này trong văn bản')
  })

  it('as a file with decomposed letters, read as if it were composed', async () => {
    const file = new File([seed('S1.txt').normalize('NFD')], 'ke-hoach.txt', { type: 'text/plain' })
    const answer = await send({ file })
    expect(await kept(answer.headers.get('location') ?? '')).toEqual(await kept(await opened(seed('S1.txt'))))
  })

  it.each<[string, Uint8Array<ArrayBuffer>, number, string]>([
    ['ke-hoach.txt', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]), 415, 'không phải là văn bản thuần'],
    ['ke-hoach.docx', Uint8Array.from([0x50, 0x4b, 3, 4]), 415, 'chọn toàn bộ (Ctrl+A)'],
    ['ke-hoach.txt', new Uint8Array(6 * 1024 * 1024).fill(97), 413, 'chỉ đọc văn bản nhẹ hơn 5 MB'],
    ['ke-hoach.txt', new Uint8Array(30 * 1024 * 1024).fill(97), 413, 'ke-hoach.txt'],
  ])('but not %s when it is none (%#): the answer says what to do', async (name, bytes, status, sentence) => {
    const answer = await send({ file: new File([bytes], name), text: 'dán dở' })
    expect(answer.status).toBe(status)
    const page = await answer.text()
    expect(page).toContain(sentence)
    expect(page).toContain('dán dở')
  })

  it('but not without a word in it, nor for a unit that is not one’s own', async () => {
    expect(await (await send({ text: ' ' })).text()).toContain('Chưa có chữ nào để đọc')
    expect((await send({ text: seed('S1.txt'), unitId: '999998' })).status).toBe(403)
    const path = await opened(seed('S1.txt'))
    expect((await as('stranger')(path)).status).toBe(403)
  })
})

describe('a draft is mended by hand', () => {
  let path = ''
  beforeAll(async () => {
    path = await opened(seed('S2.txt'))
  })

  it('sent back as it is, it stays as it is', async () => {
    const before = await kept(path)
    expect((await post(path, await formAt(path))).status).toBe(303)
    expect(await kept(path)).toEqual(before)
  })

  it('what is typed has no place in the text and is said to be typed; what is emptied is gone', async () => {
    const form = await formAt(path)
    form.set('changes.occasion', 'Dịp thử')
    form.set('changes.start.date', '02/2021')
    form.set('changes.issuer', '')
    await post(path, form)
    const fields = await kept(path)
    expect(fields.occasion).toEqual({ value: 'Dịp thử', spans: [] })
    expect(fields.start?.value.date).toBe('2021-02')
    expect(fields.issuer).toBeNull()
    expect(await (await go(path)).text()).toMatch(/Dịp thử[\s\S]{0,400}Nhập tay/)
  })

  it('a line is added, moved with its places, and taken out', async () => {
    const before = (await kept(path)).contents
    const added = await post(`${path}?lam=add.contents`, await formAt(path))
    const there = added.headers.get('location') ?? ''
    expect(there).toBe(`${path}?them=contents#dong-contents-${before.length}`)
    const form = await formAt(there)
    form.set(`changes.contents.${before.length}.title`, 'Việc thêm')
    await post(`${path}?lam=up.contents.${before.length}`, form)
    const moved = (await kept(path)).contents
    expect(moved.at(-2)).toEqual({
      title: { value: 'Việc thêm', spans: [] },
      wording: { value: 'Việc thêm', spans: [] },
    })
    expect(moved.at(-1)).toEqual(before.at(-1))
    await post(`${path}?lam=remove.contents.${before.length - 1}`, await formAt(path))
    expect((await kept(path)).contents).toEqual(before)
  })

  it('a date that is none is refused at its field, and the rest stays typed', async () => {
    const form = await formAt(path)
    form.set('changes.end.date', '31/13/2021')
    form.set('changes.occasion', 'Còn đây')
    const answer = await post(path, form)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toMatch(/href="#doc-changes-end-date"[^>]*><strong>Kết thúc:<\/strong> Ghi 15\/01\/2026/)
    expect(page).toContain('Còn đây')
  })

  it('a rival who was faster is shown, nothing is overwritten, and saving again is deliberate', async () => {
    const form = await formAt(path)
    const { version } = await mustFindReading(reader, idIn(path))
    await house.act(mendReading, { id: idIn(path), version, changes: { occasion: 'Của người kia' } }, clerk)
    form.set('changes.occasion', 'Của tôi')
    const answer = await post(path, form)
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Có người đã sửa bản đọc này')
    expect(page).toContain('Bản đang lưu: “Của người kia”')
    expect((await kept(path)).occasion?.value).toBe('Của người kia')
    await post(path, formIn(page))
    expect((await kept(path)).occasion?.value).toBe('Của tôi')
  })

  it('saved, it leads on to the recording', async () => {
    const answer = await post(`${path}?lam=record`, await formAt(path))
    expect(answer.headers.get('location')).toBe(`/lam-viec/phong-trao/ghi-nhan/${idIn(path)}`)
  })

  it('put aside, it is only looked at', async () => {
    const page = await (await go(path)).text()
    const body = new FormData()
    for (const name of ['_id', '_token']) body.set(name, fieldIn(page, name))
    expect((await post(`${path}/bo`, body)).status).toBe(303)
    const ended = await (await go(path)).text()
    expect(ended).toContain('Bản đọc này đã bỏ')
    expect(ended).not.toContain('Lưu bản đọc')
  })
})
