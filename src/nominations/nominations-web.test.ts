import { describe, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../test/web-house.tsx'
import { loadLaw } from '../platform/law/load-law.ts'
import type { Session } from '../platform/web/session.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { endpoints } from './api.ts'
import { routes as appraisalRoutes } from './appraisal/routes.ts'
import { routes as draftingRoutes } from './drafting/routes.ts'
import { routes as guidanceRoutes } from './guidance/routes.ts'
import { nominationHouse } from './nominations.fixture.ts'
import { nominationsOf } from './queries.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

const house = await nominationHouse()
const { actors, units, guidanceId, database, reader } = house

const sessionOf = (id: string, actor: Session['actor']): Session => ({
  id,
  actor,
  accountId: actor.accountId ?? '',
  language: 'vi',
  csrfSecret: id,
})
const officer = {
  ...actors.appraiser,
  grants: ['standing_agency', 'standing_approver'].map((role) => ({
    role,
    unitId: units.province,
    unitPath: `/${units.province}/`,
  })),
}
const sessions = new Map([
  ['district', sessionOf('s1', actors.district)],
  ['east', sessionOf('s2', actors.east)],
  ['officer', sessionOf('s3', officer)],
])

const { ask } = webHouse({
  lawBook: house.lawBook,
  routes: [...routes, ...guidanceRoutes, ...draftingRoutes, ...appraisalRoutes],
  api: {
    title: 'Thử',
    version: '1',
    endpoints,
    findBearer: async (token) => sessions.get(token)?.actor ?? null,
  },
  perform: house.perform,
  database,
  findSession: async (token) => sessions.get(token) ?? null,
  refusalWords: { ...commandRefusals, ...refusals },
})
const as = (who: string) => browser(ask, new Map([['thidua-phien', who]]))

const home = '/lam-viec/khen-thuong'

/** Opens a page and sends its form as a browser without scripts would. */
const send = async (who: string, page: string, action: string, fields: Record<string, string>) => {
  const { go } = as(who)
  const html = await (await go(page)).text()
  const body = new FormData()
  for (const name of ['_id', '_token', 'id', 'version', 'guidanceId', 'proposerId', 'kind'])
    if (html.includes(`name="${name}"`)) body.set(name, fieldIn(html, name))
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return go(action, { method: 'POST', body, headers: { origin: 'http://localhost' } })
}

const textOf = async (who: string, path: string): Promise<string> => (await as(who).go(path)).text()

const begin = `${home}/ho-so/moi?hd=${guidanceId}&dv=${units.district}&loai=individual`

const filled = {
  'subject.name': 'Lò Văn Inh',
  'subject.position': 'Trưởng bản',
  unit: 'xã Ẳng',
  awardForm: 'bang_khen_tinh',
  achievement: 'Đi từng hộ vận động cử tri',
}

const rest = {
  ...filled,
  'minutes.number': '6/BB-HĐ',
  'minutes.heldOn': '25/5/2021',
  'minutes.total': '10',
  'minutes.present': '10',
  'minutes.inFavour': '9',
  'papers.to-trinh': 'Tờ trình số 12/TTr-UBND ngày 25/05/2021',
}

describe('a dossier on the web, without scripts', () => {
  it('is refused with a fault at each field, and what was typed stays', async () => {
    const answer = await send('district', begin, begin, { ...filled, awardForm: 'chien_si_thi_dua_co_so' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('chưa hỗ trợ')
    expect(html).toContain('value="Lò Văn Inh"')
  })

  it('is begun, told what is missing, mended with a file, submitted, returned with its reason on top', async () => {
    const answer = await send('district', begin, begin, filled)
    expect(answer.status).toBe(303)
    const path = answer.headers.get('location') ?? ''
    const incomplete = await send('district', path, `${path}/nop`, {})
    expect(incomplete.status).toBe(422)
    const told = await incomplete.text()
    for (const paper of ['Tờ trình', 'Biên bản họp xét', 'Báo cáo thành tích'])
      expect(told).toContain(`Còn thiếu: ${paper}`)

    const pdf = new File(['%PDF-1.7\n%%EOF\n'], 'bao-cao.pdf', { type: 'application/pdf' })
    const { go } = as('district')
    const edit = await (await go(`${path}/sua`)).text()
    const body = new FormData()
    for (const name of ['_id', '_token', 'id', 'version', 'guidanceId', 'proposerId', 'kind'])
      body.set(name, fieldIn(edit, name))
    for (const [name, value] of Object.entries(rest)) body.set(name, value)
    body.set('file.bao-cao-thanh-tich', pdf)
    const mended = await go(`${path}/sua`, { method: 'POST', body, headers: { origin: 'http://localhost' } })
    expect(mended.status).toBe(303)
    // the answer was lost: the same form again tells the same, and the dossier holds its file once
    const again = await go(`${path}/sua`, { method: 'POST', body, headers: { origin: 'http://localhost' } })
    expect([again.status, again.headers.get('location')]).toEqual([303, mended.headers.get('location')])
    expect((await textOf('district', path)).match(/bao-cao\.pdf/g)).toHaveLength(1)
    const file = /href="([^"]*\/tep\/[^"]*)"/.exec(await textOf('district', path))?.[1] ?? ''
    expect((await as('officer').go(file)).headers.get('content-type')).toBe('application/pdf')
    expect((await as('east').go(file)).status).toBe(403)

    expect((await send('district', path, `${path}/nop`, {})).status).toBe(303)
    const reason = 'Thiếu xác nhận của xã; nộp lại trước ngày 31/5'
    expect((await send('officer', `${path}/tra-lai`, `${path}/tra-lai`, { reason })).status).toBe(303)
    const returned = await textOf('district', path)
    expect(returned.indexOf(reason)).toBeLessThan(returned.indexOf('Nội dung đề nghị'))
    expect(returned).toContain('Nộp hồ sơ')
    expect(returned).toMatch(/href="\/lam-viec\/quy-dinh\/bang_khen_tinh\/con-thieu-gi\?ngay=\d{4}-/)

    expect((await send('district', path, `${path}/nop`, {})).status).toBe(303)
    expect((await send('officer', path, `${path}/tiep-nhan`, {})).status).toBe(303)
    const panel = await textOf('officer', `${path}/tham-dinh`)
    const items = [...panel.matchAll(/name="item\.(\d+)" value="([^"]*)"/g)]
    expect(items.length).toBeGreaterThan(5)
    const answers = Object.fromEntries(
      items.flatMap(([, at = '', item = '']) => [
        [`item.${at}`, item],
        [`checklist.${at}.answer`, 'met'],
      ]),
    )
    const concluded = await send('officer', `${path}/tham-dinh`, `${path}/tham-dinh`, {
      ...answers,
      conclusion: 'eligible',
      opinion: 'Đủ hồ sơ, đủ điều kiện',
    })
    expect(concluded.status).toBe(303)
    expect(await textOf('district', path)).toContain('Chờ Hội đồng')
  })

  it('is not shown to a unit that neither proposes nor holds it', async () => {
    const [one] = await nominationsOf(reader, {})
    const answer = await as('east').go(`${home}/ho-so/${one?.code}`)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(one?.code)
    expect(await textOf('east', home)).not.toContain(one?.code)
    expect(await textOf('officer', home)).toContain(one?.code)
  })
})

it('issues a guidance from its form, line by line', async () => {
  const path = `${home}/huong-dan/dot-thu`
  const fields = {
    title: 'Hướng dẫn bổ sung',
    issuer: 'tỉnh Thử',
    deadlineOn: '15/6/2021',
    criteria: 'Tiêu chí một\n\nTiêu chí hai',
    usual: 'to-trinh',
    'quotas.0.awardForm': 'giay_khen',
    'quotas.0.unit': 'huyện Đông',
    'quotas.0.subjectKind': 'any',
    'quotas.0.maximum': '3',
  }
  const wrong = await send('officer', path, path, { ...fields, 'quotas.0.unitClass': 'ubnd_huyen' })
  expect(wrong.status).toBe(422)
  expect((await send('officer', path, path, fields)).status).toBe(303)
  const html = await textOf('district', path)
  expect(html).toContain('Tiêu chí hai')
  expect(html).toContain('15/06/2021')
})

it('tells over the API what the account may see', async () => {
  const get = async (who: string) => {
    const answer = await ask('/api/v1/nominations', { headers: { authorization: `Bearer ${who}` } })
    return (await answer.json()) as { nominations: { code: string; proposer: { name: string } | null }[] }
  }
  expect((await get('district')).nominations.map((one) => one.proposer?.name)).toEqual(['huyện Tây'])
  expect((await get('east')).nominations).toEqual([])
})

describe('a campaign without award guidance', () => {
  it('is shown with the way to issue it to those who may, and to nobody else', async () => {
    const [slug, name] = ['chua-huong-dan', 'Đợt chưa có hướng dẫn']
    await database.write((writer) =>
      writer
        .insertInto('campaign')
        .values({
          slug,
          name,
          scope: 'sector_or_locality',
          origin: 'issued',
          state: 'running',
          launcherId: units.province,
          launcherName: 'UBND tỉnh Thử',
          recordedOn: '2021-02-01',
          searchKey: 'dot',
        })
        .execute(),
    )
    const list = async (who: string) => await (await as(who).go(home)).text()
    expect(await list('officer')).toContain(`${home}/huong-dan/${slug}`)
    expect(await list('district')).not.toContain(`${home}/huong-dan/${slug}`)
    expect(await (await as('officer').go(`${home}/huong-dan/${slug}`)).text()).toContain('name="title"')
  })
})

it('proposes only awards that stand in the lists of the law, on the list that the law has them on', async () => {
  const forms = await reader.selectFrom('awardForm').select(['code', 'kind']).execute()
  const { awards } = loadLaw().catalogue
  expect(forms.length).toBeGreaterThan(5)
  expect(forms.map(({ code }) => [code, awards[code]?.list])).toEqual(
    forms.map(({ code, kind }) => [code, kind]),
  )
})
