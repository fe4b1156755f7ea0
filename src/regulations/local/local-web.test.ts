import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import type { Session } from '../../platform/web/session.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { endpoints as lawEndpoints } from '../api.ts'
import { faultRefusals } from '../law-texts.ts'
import { routes as lookupRoutes } from '../routes.ts'
import { endpoints } from './api.ts'
import { localHouse, regulationFiles } from './local-house.fixture.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

const house = await localHouse()
const { actors, perform, database, clock, units, lawBook } = house

const sessions = new Map(
  Object.entries(actors).map(([who, actor]): [string, Session] => [
    who,
    { id: who, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: who },
  ]),
)
const { ask } = webHouse({
  routes: [...routes, ...lookupRoutes],
  perform,
  database,
  clock,
  lawBook,
  findSession: async (token) => sessions.get(token) ?? null,
  refusalWords: { ...commandRefusals, ...refusals, ...faultRefusals },
})
const as = (who: string) => browser(ask, new Map([['thidua-phien', who]]))
const textOf = async (who: string, path: string): Promise<string> => (await as(who).go(path)).text()

const home = '/lam-viec/quy-dinh/dia-phuong'
const at = `${home}/QD1-2026-Thu`

const send = async (who: string, page: string, action: string, fields: Record<string, string | File>) => {
  const { go } = as(who)
  const html = await (await go(page)).text()
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return go(action, { method: 'POST', body, headers: { origin: 'http://localhost' } })
}

const zipped = async (files = regulationFiles()): Promise<File> => {
  const zip = new JSZip()
  for (const { path, text } of files) zip.file(`Quy định 1/${path}`, text)
  const content = await zip.generateAsync({ type: 'arraybuffer' })
  return new File([content], 'quy-dinh.zip', { type: 'application/zip' })
}

describe('regulations of places on the web, without scripts', () => {
  it('are told to be none, and offered to be loaded to who keeps them', async () => {
    expect(await textOf('clerk', home)).not.toContain('Nạp quy định mới')
    const html = await textOf('keeper', home)
    expect(html).toContain('Chưa nạp quy định địa phương nào')
    expect(html).toContain('Nạp quy định mới')
  })

  it('tell every fault of a zip with its file and line, and put its texts into the form to be mended', async () => {
    const faulty = regulationFiles().map(({ path, text }) => ({
      path,
      text: text.replace('D74.K1.d', 'D74.K1.x'),
    }))
    const answer = await send('keeper', `${home}/moi`, `${home}/moi`, {
      unit: 'tỉnh Thử',
      files: await zipped(faulty),
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('quy-dinh/van-ban.yaml:8')
    expect(html).toContain('gần nhất là “L06-2022.D74.K1.d”')
    expect(html).toContain('bản đang áp dụng giữ nguyên')
    expect(html).toContain('value="tỉnh Thử"')
    expect(html).toContain('code: QD1-2026-Thu')
  })

  it('are drafted from a zip, seen by who keeps them alone, then put in force', async () => {
    const answer = await send('keeper', `${home}/moi`, `${home}/moi`, {
      unit: 'tỉnh Thử',
      files: await zipped(),
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(at)
    expect((await as('clerk').go(at)).status).toBe(404)
    const html = await textOf('keeper', at)
    expect(html).toContain('Đã đọc không lỗi: 1 điều khoản')
    expect(html).toContain('/lam-viec/khen-thuong/doi-quy-dinh/dia-phuong/')
    expect(html).toContain('khoản 1 Điều 74')
    const put = await send('keeper', at, `${at}/ap-dung`, {
      editionId: fieldIn(html, 'editionId'),
      version: fieldIn(html, 'version'),
      fromOn: '1/3/2026',
    })
    expect(put.status).toBe(303)
    expect(await textOf('clerk', at)).toContain('Đang áp dụng')
    expect(await textOf('clerk', home)).toContain('Quyết định 1 của tỉnh Thử')
  })

  it('are typed anew, with what was typed kept when it is refused', async () => {
    const [instrument, article] = regulationFiles(4)
    const typed = {
      'path.0': 'van-ban.yaml',
      'text.0': instrument?.text ?? '',
      'path.1': 'dieu-02.yaml',
      'text.1': (article?.text ?? '').replace('severity: B', 'severity: X'),
    }
    const refused = await send('keeper', `${at}/sua`, `${at}/sua`, typed)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('severity: X')
    const named = await send('keeper', `${at}/sua`, `${at}/sua`, { ...typed, 'path.1': 'Điều 2.doc' })
    expect(await named.text()).toContain('“Điều 2.doc” không dùng được')
    const empty = await send('keeper', `${at}/sua`, `${at}/sua`, {})
    expect(await empty.text()).toContain('Chưa có tệp YAML nào')
    const saved = await send('keeper', `${at}/sua`, `${at}/sua`, { ...typed, 'text.1': article?.text ?? '' })
    expect(saved.status).toBe(303)
    expect(await textOf('keeper', `${at}?ban=2`)).toContain('4 lần liên tục.')
    expect((await as('stranger').go(`${at}/sua`)).status).toBe(403)
  })

  it('stand beside the law where it is looked up, each with its place', async () => {
    const day = 'ngay=2026-03-05'
    expect(await textOf('clerk', `/lam-viec/quy-dinh/bang_khen_tinh?${day}`)).toContain(
      'Chỉ áp dụng tại tỉnh Thử',
    )
    const path = `/lam-viec/quy-dinh/bang_khen_tinh/con-thieu-gi?${day}&grassrootsFighterRun=2`
    expect(await textOf('clerk', path)).not.toContain('Quy định của tỉnh Thử')
    const there = await textOf('clerk', `${path}&noi=${encodeURIComponent('tỉnh Thử')}`)
    expect(there).toContain('Quy định của tỉnh Thử')
    expect(there).toContain('3 lần liên tục.')
  })

  it('are withdrawn with a reason', async () => {
    const short = await send('keeper', `${at}/thu-hoi`, `${at}/thu-hoi`, {
      fromOn: '1/4/2026',
      reason: 'thôi',
    })
    expect(short.status).toBe(422)
    const done = await send('keeper', `${at}/thu-hoi`, `${at}/thu-hoi`, {
      fromOn: '1/4/2026',
      reason: 'Đã ban hành quy định khác thay thế',
    })
    expect(done.status).toBe(303)
    expect(await textOf('clerk', at)).toContain('Đã thu hồi')
  })
})

describe('regulations of places over the API', () => {
  const api = apiHouse({
    endpoints: [...endpoints, ...lawEndpoints],
    people: actors,
    perform,
    database,
    clock,
    lawBook,
  })
  const files = regulationFiles().map(({ path, text }) => ({
    path,
    text: text.replaceAll('QD1-2026-Thu', 'QD3-2026-Thu'),
  }))

  it('are checked without being kept, drafted, put in force and answered by /assess', async () => {
    const faulty = files.map(({ path, text }) => ({ path, text: text.replace('article: 2', 'article: 3') }))
    const checked = await api.send('clerk', 'POST', '/local-regulations/check', { files: faulty })
    expect(checked).toEqual({
      status: 200,
      body: { faults: [expect.stringContaining('quy-dinh/dieu-02.yaml:1: ')], clauses: [] },
    })
    const draft = { regulationId: null, version: null, unitId: units.province, files }
    expect((await api.send('clerk', 'POST', '/local-regulations', draft)).status).toBe(403)
    const refused = await api.send('keeper', 'POST', '/local-regulations', { ...draft, files: faulty })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('law_fault.article')
    const { body } = await api.send('keeper', 'POST', '/local-regulations', draft)
    const { editionId } = body as { editionId: string }
    const put = await api.send('keeper', 'POST', `/local-editions/${editionId}/in-force`, {
      version: 1,
      fromOn: '2026-01-01',
    })
    expect(put).toEqual({ status: 200, body: { code: 'QD3-2026-Thu', fromOn: '2026-01-01' } })
    const question = {
      award: 'bang_khen_tinh',
      subjectKind: 'individual',
      day: '2026-02-01',
      facts: { grassrootsFighterRun: 2 },
    }
    const clausesOf = async (within: readonly string[]) => {
      const answer = await api.send('clerk', 'POST', '/assess', { ...question, within })
      const { findings } = answer.body as { findings: readonly { clause: string; verdict: string }[] }
      return findings.filter(({ clause }) => clause.startsWith('QD3')).map(({ verdict }) => verdict)
    }
    expect(await clausesOf([])).toEqual([])
    expect(await clausesOf(['tỉnh Thử'])).toEqual(['not met'])
    const listed = await api.get('clerk', '/local-regulations')
    const { regulations } = listed.body as { regulations: readonly { code: string }[] }
    expect(regulations.map((one) => one.code)).toContain('QD3-2026-Thu')
  })
})
