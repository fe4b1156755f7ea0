import { describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../test/web-house.tsx'
import { refusals as fileRefusals } from '../platform/files/words.ts'
import { gatherWords } from '../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { refusals as unitRefusals } from '../units/words.ts'
import { findDocument } from './queries.ts'
import { recordDocument } from './record-document.ts'
import { routes } from './routes.ts'
import { constraints, refusals } from './words.ts'

const house = await testHouse({ constraintRefusals: constraints })
const { reader } = house
const keeper = testActor({ roles: ['clerk_of_records'] })
const web = webHouse({
  routes,
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  findSession: async () => ({ id: 's', actor: keeper, accountId: 'a', language: 'vi', csrfSecret: 'k' }),
  refusalWords: gatherWords(refusals, commandRefusals, fileRefusals, unitRefusals),
})
const { go } = browser(web.ask, new Map([['thidua-phien', 'k']]))
const home = '/lam-viec/van-ban'

const text = async (path: string) => (await go(path)).text()
const post = async (path: string, at: string, fields: Readonly<Record<string, string | File>>) => {
  const html = await text(at)
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return go(path, { method: 'POST', body })
}

const issuerName = 'UBND tỉnh Mẫu'
const paper = { kind: 'Kế hoạch', number: '12/KH-UBND', issuedOn: '05/02/2021', issuerName, knownBy: 'full' }
const enter = (fields: Readonly<Record<string, string>>) =>
  post(`${home}/moi`, `${home}/moi`, { ...paper, ...fields })

/** Enters a document by its command and gives its page. */
const entered = async (fields: Readonly<Record<string, string | null>>): Promise<string> => {
  const input = { ...paper, issuedOn: '2021-02-05', issuerId: null, ...fields }
  return `${home}/${(await house.act(recordDocument, input, keeper)).id}`
}
const at = (path: string) => findDocument(reader, path.slice(-36))

describe('the register of documents', () => {
  it('finds a number with or without its signs, and narrows by kind and year', async () => {
    await enter({})
    const finds = async (query: string) =>
      /van-ban\/[0-9a-f-]{36}"/.test(await text(`${home}?tim=${encodeURIComponent(query)}`))
    for (const query of ['12 kh ubnd', '12/KH-UBND', '12khubnd', 'ke hoach mau'])
      expect([query, await finds(query)]).toEqual([query, true])
    expect(await finds('12 ct ubnd')).toBe(false)
    expect(await text(`${home}?nam=2020`)).toContain('Không có văn bản nào khớp')
    expect(await text(`${home}?nam=2021&loai=K%E1%BA%BF+ho%E1%BA%A1ch`)).toContain('12/KH-UBND')
  })

  it('refuses a number that is used, names the document that has it, and keeps what was typed', async () => {
    const answer = await enter({ number: '012 / KH-UBND', subject: 'Trích yếu vừa gõ' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Số 12/KH-UBND ngày 05/02/2021 của UBND tỉnh Mẫu đã có trong sổ')
    expect(page).toMatch(/href="\/lam-viec\/van-ban\/[0-9a-f-]{36}"[^>]*>Mở văn bản đã có/)
    expect(page).toContain('Trích yếu vừa gõ')
    expect((await enter({ issuedOn: '05/02/2020' })).status).toBe(303)
  })

  it('says of a stub that its text is not held, and completes it when it is met again', async () => {
    const path = await entered({ number: '07/CT-UBND', kind: 'Chỉ thị', knownBy: 'stub' })
    expect(await text(path)).toContain('Chưa có toàn văn')
    const answer = await enter({ number: '7/CT-UBND', kind: 'Chỉ thị', text: 'Toàn văn chỉ thị' })
    expect(answer.headers.get('location')).toBe(path)
    expect(await text(path)).not.toContain('Chưa có toàn văn')
  })
})

describe('a document of the register', () => {
  it('is given number, day and signer afterwards, and nothing that is known is overwritten', async () => {
    const path = await entered({ number: null, issuedOn: null })
    const complete = (fields: Record<string, string>) =>
      post(`${path}/bo-sung`, path, { _form: 'bo-sung', ...fields })
    expect((await complete({})).status).toBe(422)
    const taken = await complete({ number: '12/KH-UBND', issuedOn: '06/02/2021' })
    expect([taken.status, (await taken.text()).includes('Số này đã dùng trong năm')]).toEqual([409, true])
    await complete({ number: '13/KH-UBND', issuedOn: '06/02/2021', signer: 'Lò Văn Thử' })
    expect(await at(path)).toMatchObject({ number: '13/KH-UBND', issuedYear: 2021, signer: 'Lò Văn Thử' })
    expect((await complete({ number: '14/KH-UBND' })).status).toBe(409)
    expect((await at(path))?.number).toBe('13/KH-UBND')
  })

  it('is corrected with a reason, and is then found by what it says now', async () => {
    const path = await entered({ number: '20/KH-UBND' })
    const fields = { ...paper, number: '21/KH-UBND', subject: 'Làm đường nông thôn', _form: 'sua' }
    expect((await post(`${path}/sua`, path, fields)).status).toBe(422)
    await post(`${path}/sua`, path, { ...fields, reason: 'Vào sổ nhầm số của văn bản khác' })
    expect(await text(`${home}?tim=duong+nong+thon`)).toContain(path)
  })

  it('keeps a scan that is a scan, and gives it back', async () => {
    const path = await entered({ number: '30/KH-UBND' })
    const send = (file: File) => post(`${path}/tep`, path, { _form: 'tep', kind: 'signed', file })
    const refused = await send(new File(['không phải PDF'], 'ban-ky.pdf'))
    expect(refused.status).toBe(415)
    expect((await send(new File(['%PDF-1.7 bản ký'], 'ban-ky.pdf'))).status).toBe(303)
    const [, href = ''] = /href="([^"]+\/tep\/[^"]+)"/.exec(await text(path)) ?? []
    const file = await go(href)
    expect([file.headers.get('content-type'), await file.text()]).toEqual([
      'application/pdf',
      '%PDF-1.7 bản ký',
    ])
  })

  it('is linked by number, and both pages show the chain', async () => {
    const basis = await entered({ number: '40/CT-UBND', kind: 'Chỉ thị' })
    const path = await entered({ number: '41/KH-UBND' })
    const link = (toId: string) => post(`${path}/noi`, path, { _form: 'noi', kind: 'basis', toId })
    expect(await (await link('99/CT-UBND')).text()).toContain('Sổ chưa có văn bản số “99/CT-UBND”')
    expect((await link('40/ct-ubnd của ubnd tinh mau')).status).toBe(303)
    expect(await text(path)).toMatch(new RegExp(`căn cứ: [\\s\\S]*${basis}`))
    expect(await text(basis)).toMatch(new RegExp(`lấy làm căn cứ: [\\s\\S]*${path}`))
    expect((await link('41/KH-UBND')).status).toBe(422)
  })

  it('that is not there is said not to be there', async () => {
    expect((await go(`${home}/khong-co`)).status).toBe(404)
  })
})
