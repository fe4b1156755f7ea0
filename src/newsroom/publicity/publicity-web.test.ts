import { expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { kindOf } from '../../platform/files/file-kind.ts'
import { readWorkbook } from '../../platform/paper/workbook.ts'
import { gatherWords } from '../../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { routes as boardRoutes } from './board/routes.ts'
import { publicityGround } from './publicity.fixture.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

const ground = await publicityGround()
ground.clock.set('2021-03-01')
const actors = { standing: ground.standing, west: ground.westClerk, commune: ground.communeClerk }
const isActor = (token: string): token is keyof typeof actors => token in actors
const web = webHouse({
  routes: [...routes, ...boardRoutes],
  perform: ground.perform,
  database: ground.database,
  clock: ground.clock,
  findSession: async (token) =>
    isActor(token)
      ? { id: token, actor: actors[token], accountId: token, language: 'vi', csrfSecret: token }
      : null,
  refusalWords: gatherWords(refusals, commandRefusals),
})
const as = (token: string) => browser(web.ask, new Map([['thidua-phien', token]])).go
const text = async (token: string, path: string) => (await as(token)(path)).text()
const shown = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
type Fields = readonly (readonly [string, string | File])[]
const post = async (token: string, from: string, path: string, fields: Fields) => {
  const html = await text(token, from)
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of fields) body.append(name, value)
  return as(token)(path, { method: 'POST', body })
}
const led = (answer: Response): string => answer.headers.get('location') ?? `not led on: ${answer.status}`

const home = '/lam-viec/tuyen-truyen'
const words: Fields = [
  ['unitId', String(ground.province.id)],
  ['campaignId', ground.campaignId],
  ['title', 'Hướng dẫn tuyên truyền về trồng cây'],
  ['body', 'Nói về mùa vụ, giống cây, nơi trồng; nói bằng tiếng của bản.'],
  ['fromOn', '01/02/2021'],
  ['untilOn', '30/06/2021'],
  ['forms.1.asked', 'on'],
  ['forms.1.wished', '3'],
]

const jpeg = () => new File([Buffer.from('ffd8ffdb0005000102ffda00040102090909ffd9', 'hex')], 'co.jpg')

it('leads from writing to the board, by forms alone', async () => {
  const wrong = await post('standing', `${home}/moi`, `${home}/moi`, [
    ...words,
    ['forms.1.untilOn', '01/08/2021'],
  ])
  const again = await wrong.text()
  expect(wrong.status).toBe(422)
  expect(shown(again)).toContain('Thời gian riêng phải nằm trong thời gian của hướng dẫn')
  expect(again).toContain('value="Hướng dẫn tuyên truyền về trồng cây"')
  const at = led(await post('standing', `${home}/moi`, `${home}/moi`, words))
  expect(at).toMatch(/^\/lam-viec\/tuyen-truyen\/[0-9a-f-]{36}$/)
  expect((await as('west')(at)).status).toBe(404)
  const version = (await text('standing', at)).match(/name="version" value="(\d+)"/)?.[1] ?? ''
  expect(led(await post('standing', at, `${at}/ban-hanh`, [['version', version]]))).toBe(at)
  expect(shown(await text('west', home))).toContain('Hướng dẫn tuyên truyền về trồng cây')
  const output: Fields = [
    ['unitId', String(ground.west.id)],
    ['form', 'banner'],
    ['count', '2'],
    ['place', 'cổng chợ'],
  ]
  const early = await post('west', at, `${at}/ket-qua`, [...output, ['onDay', '01/01/2021']])
  expect([early.status, shown(await early.text())]).toEqual([
    422,
    expect.stringContaining('Hình thức này tính từ 01/02/2021 đến hết 30/06/2021'),
  ])
  const good = await post('west', at, `${at}/ket-qua`, [
    ...output,
    ['onDay', '20/02/2021'],
    ['photo', jpeg()],
  ])
  expect(led(good)).toBe(`${at}#da-ghi`)
  const own = await text('west', at)
  expect(shown(own)).toMatch(/Kết quả của huyện Tây.*Băng rôn, khẩu hiệu 3 2 2 0/)
  const photo = own.match(/href="(\/lam-viec\/tuyen-truyen\/[^"]+\/tep\/[^"]+)"/)?.[1] ?? ''
  expect((await as('west')(photo)).headers.get('content-type')).toBe('image/jpeg')
  expect((await as('commune')(photo)).status).toBe(404)
  expect((await as('standing')(photo)).status).toBe(200)
  const board = shown(await text('standing', `${at}/bang`))
  expect(board).toMatch(/1\/2 đơn vị đã có kết quả/)
  expect(board).toMatch(/huyện Tây 2 2.*xã Nà – chưa có/)
  expect(shown(await text('standing', `${at}/bang?xem=none`))).not.toContain('huyện Tây 2')
  expect(shown(await text('standing', `${at}/bang?thang=2021-03`))).toMatch(/huyện Tây – chưa có/)
  expect((await as('west')(`${at}/bang`)).status).toBe(403)
  const book = new Uint8Array(await (await as('standing')(`${at}/bang.xlsx`)).arrayBuffer())
  expect(kindOf(book, 'bang.xlsx')).toBe('xlsx')
  const rows = (await readWorkbook(book, 'bang.xlsx', 100)).map(({ cells }) => cells.join('|'))
  expect(rows.some((row) => row.startsWith('huyện Tây|2|2|0'))).toBe(true)
  expect(rows.some((row) => row.includes('DỮ LIỆU MINH HỌA'))).toBe(true)
  expect(web.faults).toEqual([])
})
