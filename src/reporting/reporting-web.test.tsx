import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../test/web-house.tsx'
import type { Actor } from '../platform/actor.ts'
import { refusals as fileRefusals } from '../platform/files/words.ts'
import { gatherWords } from '../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { endpoints } from './api.ts'
import { routes as draftRoutes } from './drafts/routes.ts'
import { routes as listRoutes } from './lists/routes.ts'
import { routes as paperRoutes } from './papers/routes.ts'
import { refusals as paperRefusals } from './papers/words.ts'
import { routes as progressRoutes } from './progress/routes.ts'
import { reportingHouse } from './reporting.fixture.ts'
import { reportsOf } from './queries.ts'
import { routes } from './routes.ts'
import { refusals as extensionRefusals } from './extensions/words.ts'
import { refusals as scheduleRefusals } from './schedule/words.ts'
import { refusals as targetRefusals } from './targets/words.ts'
import { routes as scheduleRoutes } from './schedule/routes.ts'
import { routes as targetRoutes } from './targets/routes.ts'
import { refusals } from './words.ts'

const house = await reportingHouse()
const { communes, west, province, on } = house
const [ang, bo] = communes

const people: Readonly<Record<string, Actor>> = {
  clerk: on(ang, 'unit_clerk'),
  neighbour: on(bo, 'unit_clerk'),
  district: on(west, 'standing_agency'),
  province: on(province, 'standing_agency'),
}
const web = webHouse({
  routes: [
    ...routes,
    ...listRoutes,
    ...draftRoutes,
    ...progressRoutes,
    ...paperRoutes,
    ...scheduleRoutes,
    ...targetRoutes,
  ],
  api: {
    title: 'Thi Đua',
    version: '1',
    endpoints,
    findBearer: async (token) => people[token] ?? null,
  },
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  lawBook: house.lawBook,
  findSession: async (token) => {
    const actor = people[token]
    return actor
      ? { id: token, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: 'x' }
      : null
  },
  refusalWords: gatherWords(
    commandRefusals,
    fileRefusals,
    refusals,
    paperRefusals,
    scheduleRefusals,
    extensionRefusals,
    targetRefusals,
  ),
})
const as = (token: string) => browser(web.ask, new Map([['thidua-phien', token]]))
const see = async (token: string, path: string) => {
  const answer = await as(token).go(path)
  return { status: answer.status, html: await answer.text() }
}
type Fields = Readonly<Record<string, string | File>>
const post = async (token: string, path: string, fields: Fields, at: string) => {
  const one = as(token)
  const html = await (await one.go(at)).text()
  const body = new FormData()
  const hidden = {
    _id: fieldIn(html, '_id'),
    _token: fieldIn(html, '_token'),
    version: fieldIn(html, 'version'),
  }
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.append(name, value)
  const answer = await one.go(path, { method: 'POST', body })
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}

let path = ''
beforeAll(async () => {
  const { id: periodId } = await house.openMonth()
  house.clock.set('2021-03-22')
  path = `/lam-viec/bao-cao/${(await house.reportOf(ang, periodId)).id}`
})

describe('a commune’s report over the web, without a script', () => {
  it('keeps what was typed and asks what 1.5 means', async () => {
    const typed = {
      'values.DAN.numerator': '1.5',
      'values.DAN.denominator': '8',
      narrative: 'Đã họp các bản',
    }
    const { status, html } = await post('clerk', `${path}/luu?tiep=kiem-tra`, typed, path)
    expect(status).toBe(422)
    expect(html).toContain('1.5 là 1,5 hay 1.500?')
    expect(html).toContain('value="1.5"')
    expect(html).toContain('Đã họp các bản')
  })

  it('saves first and judges on the next page, each fault leading to its field', async () => {
    const typed = { 'values.DAN.numerator': '9', 'values.DAN.denominator': '8' }
    const saved = await post('clerk', `${path}/luu?tiep=kiem-tra`, typed, path)
    expect([saved.status, saved.to]).toEqual([303, `${path}/kiem-tra`])
    const { html } = await see('clerk', `${path}/kiem-tra`)
    expect(html).toContain('9 lớn hơn 8')
    expect(html).toContain(`href="${path}#values-DAN-numerator"`)
    expect((await see('clerk', path)).html).toContain('id="values-DAN-numerator"')
  })

  it('says that it is not sent until the leader has signed, and then that it is', async () => {
    const typed = { 'values.DAN.numerator': '8', 'values.DAN.denominator': '8' }
    await post('clerk', `${path}/luu`, typed, path)
    const submitted = await post('clerk', `${path}/trinh`, {}, `${path}/kiem-tra`)
    expect(submitted.to).toBe(`${path}/bien-nhan`)
    expect((await see('clerk', submitted.to)).html).toContain('CHƯA NỘP')
    const wrong = { approverName: 'Vàng A Thử', file: new File(['MZ'], 'ky.png') }
    const refused = await post('clerk', `${path}/duyet-tren-giay`, wrong, path)
    expect(refused.status).toBe(415)
    const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])
    const signed = { ...wrong, signedOn: '22/3/2021', file: new File([png], 'ky.png') }
    expect((await post('clerk', `${path}/duyet-tren-giay`, signed, path)).to).toBe(`${path}/bien-nhan`)
    const receipt = await see('clerk', `${path}/bien-nhan`)
    expect(receipt.html).toContain('ĐÃ NỘP báo cáo Tháng 3')
    expect(receipt.html).toMatch(/BC-2021-\d{5}/)
    expect((await see('district', `${path}/ban-da-ky`)).status).toBe(200)
  })

  it('is read by those above and by no neighbour', async () => {
    expect((await see('neighbour', path)).status).toBe(403)
    expect((await see('province', path)).html).toContain('8/8 (100%)')
  })

  it('is a Báo cáo to be signed elsewhere: sheet, Word and PDF, with the number that was asked for', async () => {
    const asked = '?so=07%2FBC-UBND&ngay=22%2F3%2F2021&nguoi-ky=V%C3%A0ng%20A%20Th%E1%BB%AD'
    const { html } = await see('clerk', `${path}/van-ban${asked}`)
    expect(html).toMatch(
      /Số: 07\/BC-UBND[\s\S]*ngày 22 tháng 3 năm 2021[\s\S]*8\/8 \(100%\)[\s\S]*Vàng A Thử/,
    )
    expect(html).not.toContain('DỰ THẢO')
    expect(html).toContain(`${path}/van-ban.docx?`)
    const unread = await see('clerk', `${path}/van-ban?ngay=mai`)
    expect(unread.html).toMatch(/“mai” không phải ngày[\s\S]*ngày …… tháng ……/)
    for (const [format, type] of [
      ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['pdf', 'application/pdf'],
    ] as const) {
      const file = await as('district').go(`${path}/van-ban.${format}${asked}`)
      expect([file.status, file.headers.get('content-type')]).toEqual([200, type])
    }
    expect((await see('neighbour', `${path}/van-ban.docx`)).status).toBe(403)
  })

  it('is returned with its reason on top, then accepted into the board', async () => {
    const reason = 'Thiếu số bản họp bằng tiếng Mông, nộp lại trước 23/3.'
    expect((await post('district', `${path}/tra-lai`, { reason: 'thiếu' }, path)).html).toContain(
      'ít nhất 20',
    )
    expect((await post('district', `${path}/tra-lai`, { reason }, path)).status).toBe(303)
    expect((await see('clerk', path)).html).toContain(reason)
    expect((await see('district', path)).html).toContain('chưa duyệt nên số liệu chưa hiện')
    const hidden = await see('district', `${path}/van-ban`)
    expect([hidden.status, hidden.html.includes('8/8')]).toEqual([403, false])
    expect((await see('clerk', `${path}/van-ban`)).html).toContain('DỰ THẢO')
    const blank = await see('district', `${path}/bieu-trang`)
    expect([blank.status, blank.html.includes('8/8')]).toEqual([200, false])
    await post('clerk', `${path}/trinh`, {}, `${path}/kiem-tra`)
    const png = new File(
      [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
      'ky.png',
    )
    await post(
      'clerk',
      `${path}/duyet-tren-giay`,
      { approverName: 'Vàng A Thử', signedOn: '', file: png },
      path,
    )
    expect((await post('district', `${path}/tiep-nhan`, {}, path)).status).toBe(303)
    const { html } = await see('province', '/lam-viec/phong-trao/dot-thu/tien-do')
    expect(html).toContain('1/4 đơn vị được tính')
    expect(html).toContain('Đã có 1/6 báo cáo được nộp')
  })
})

it('every page of the room answers those who may see it', async () => {
  house.clock.set('2021-04-02')
  const pages = ['/lam-viec/bao-cao', `${path}/van-ban`, `${path}/bieu-trang`, `${path}/bien-nhan`]
  for (const address of pages) expect((await see('clerk', address)).status).toBe(200)
  const campaign = '/lam-viec/phong-trao/dot-thu'
  for (const tail of [
    '/ky-bao-cao',
    '/ky-bao-cao/hang-loat',
    '/giao-chi-tieu',
    '/tien-do',
    '/tien-do?chi=missing',
    '/tien-do.csv',
    '/tien-do.xlsx',
  ])
    expect([tail, (await see('province', campaign + tail)).status]).toEqual([tail, 200])
  expect((await see('province', `${campaign}/tien-do.csv`)).html).toContain('DỮ LIỆU MINH HỌA')
})

it('a period is opened by a form', async () => {
  const at = '/lam-viec/phong-trao/dot-thu/ky-bao-cao'
  const fields = {
    campaignId: house.campaignId,
    name: 'Tháng 4',
    kind: 'periodic',
    fromOn: '21/3/2021',
    cutoffOn: '19/4/2021',
    'due.ubnd_xa': '22/4/2021',
    'due.so_ban_nganh': '',
    'asks.ubnd_xa': 'DAN',
    holidays: '21/4/2021',
    lockAfter: '3',
    dueTime: '16h30',
  }
  expect((await post('province', `${at}/mo`, { ...fields, name: '' }, at)).status).toBe(422)
  expect((await post('province', `${at}/mo`, fields, at)).to).toBe(at)
  const { html } = await see('province', at)
  expect(html).toContain('22/04/2021')
  expect(html).toContain('Sau 16:30 22/04/2021 vẫn nộp được, nhưng tính là trễ. Sau 27/04/2021 khóa.')
  expect(web.faults).toEqual([])
})

it('many periods are looked at first, and opened by one button', async () => {
  const at = '/lam-viec/phong-trao/dot-thu/ky-bao-cao/hang-loat'
  const query = 'rhythm=weekly&kind=periodic&fromOn=3/5/2021&firstCutoff=7/5/2021&untilOn=21/5/2021'
  const asking = `${at}?${query}&dueTime=17:00&dueAfter.ubnd_xa=1&asks.ubnd_xa=DAN`
  const { html } = await see('province', asking)
  expect(html).toContain('Tuần 3 (đến 21/05/2021)')
  expect(html).toContain('Mở 3 kỳ')
  expect(html).toContain('09/2019/NĐ-CP')
  const fields = {
    ...Object.fromEntries(new URLSearchParams(asking.slice(at.length + 1))),
    campaignId: house.campaignId,
  }
  expect((await post('province', at, fields, asking)).to).toBe('/lam-viec/phong-trao/dot-thu/ky-bao-cao')
  expect((await see('province', asking)).html).toContain('đã có kỳ cùng tên')
  const long = await post('province', at, { ...fields, rhythm: 'daily', untilOn: '31/12/2021' }, asking)
  expect(long).toMatchObject({ status: 422 })
  expect(long.html).toContain('Nhiều hơn 60 kỳ một lúc')
})

it('a target is given and more time is asked by forms', async () => {
  const at = '/lam-viec/phong-trao/dot-thu/giao-chi-tieu'
  const target = { campaignId: house.campaignId, code: 'DAN', unitClass: 'ubnd_xa', unit: '', target: '85' }
  expect((await post('province', at, target, at)).to).toBe(at)
  expect((await see('province', at)).html).toContain('85%')
  expect((await post('province', at, { ...target, unit: 'không có' }, at)).status).toBe(422)
  const [report] = await reportsOf(house.reader, {
    unitIds: [house.communes[0].id],
    states: ['owed'],
  })
  const home = `/lam-viec/bao-cao/${report?.id}`
  expect((await see('clerk', home)).html).toContain('85%')
  const asked = { until: '30/6/2021', reason: 'Trực phòng cháy rừng cả tuần' }
  expect((await post('clerk', `${home}/xin-gia-han`, { ...asked, reason: '' }, home)).status).toBe(422)
  expect((await post('clerk', `${home}/xin-gia-han`, asked, home)).to).toBe(`${home}#gia-han`)
  expect((await see('clerk', home)).html).toContain('Chờ huyện Tây trả lời.')
})

describe('over the API', () => {
  const call = async (token: string, method: string, address: string, body?: object) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    }
    const answer = await web.ask(`/api/v1${address}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: answer.status, body: await answer.json() }
  }
  let id = ''
  beforeAll(async () => {
    const { body } = await call('neighbour', 'GET', '/reports?state=owed')
    id = body.reports[0].id
  })

  it('a report is written, refused by the same rules, and handed up', async () => {
    const wrong = { version: 0, values: { DAN: { numerator: 7, denominator: 5 } } }
    const saved = await call('neighbour', 'PUT', `/reports/${id}/draft`, wrong)
    expect(saved).toMatchObject({ status: 200, body: { state: 'draft', version: 1 } })
    const refused = await call('neighbour', 'POST', `/reports/${id}/submit`, { version: 1 })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('7 lớn hơn 5')
    const good = { version: 1, values: { DAN: { numerator: 5, denominator: 5 } } }
    await call('neighbour', 'PUT', `/reports/${id}/draft`, good)
    const other = { ...good, values: { DAN: { numerator: 4, denominator: 5 } } }
    expect((await call('neighbour', 'PUT', `/reports/${id}/draft`, other)).status).toBe(409)
    const submitted = await call('neighbour', 'POST', `/reports/${id}/submit`, { version: 2 })
    expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted' } })
  })

  it('the level above sees the report, and its figures only once they are approved', async () => {
    expect((await call('district', 'GET', `/reports/${id}`)).body).toMatchObject({
      state: 'submitted',
      figures: [],
    })
    expect((await call('neighbour', 'GET', `/reports/${id}`)).body.figures).toMatchObject([{ numerator: 5 }])
    expect((await call('clerk', 'GET', `/reports/${id}`)).status).toBe(403)
  })

  it('totals say what they cover', async () => {
    const { body } = await call('province', 'GET', '/campaigns/dot-thu/totals')
    expect(body.totals[0]).toMatchObject({
      code: 'DAN',
      numerator: 8,
      denominator: 8,
      unitsCounted: 1,
      unitsExpected: 4,
    })
  })
})
