import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { webHouse } from '../../test/web-house.tsx'
import { visitor } from '../platform/actor.ts'
import { makeLawBook } from '../platform/law/law-book.ts'
import { lawFolder, loadLaw } from '../platform/law/load-law.ts'
import { answerShape } from '../platform/law/answer.ts'
import { endpoints } from './api.ts'
import { refusals } from './words.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-assess-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asked = {
  award: 'chien_si_thi_dua_co_so',
  subjectKind: 'individual',
  awardType: 'CONG_TRANG',
  day: '2025-12-20',
  facts: { rating: 'hoan_thanh_tot', activeInMovements: true, initiativeGrassroots: false },
}

type Run = { readonly code: number; readonly out: string; readonly told: string }

const assess = (content: string, ...options: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const path = join(folder, `hoi-${Math.random()}.json`)
    writeFileSync(path, content)
    const { PATH = '', HOME = '' } = process.env
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', 'assess', path, ...options],
      { cwd: join(import.meta.dirname, '..', '..'), env: { PATH, HOME } },
      (error, out, told) => resolve({ code: error ? Number(error.code) : 0, out, told }),
    )
  })

describe('thidua assess', () => {
  it('lays the law of the day beside the facts, in words and as JSON', async () => {
    const [text, json] = await Promise.all([
      assess(JSON.stringify(asked)),
      assess(JSON.stringify(asked), '--json'),
    ])
    expect(text.out).toContain('Điều 23 Luật Thi đua, khen thưởng năm 2022')
    expect(text.out).toContain('Tiền thưởng: 2.340.000 đồng')
    const answer = answerShape.parse(JSON.parse(json.out))
    expect(answer.regime?.code).toBe('R2022_152')
    expect(answer.vote).toEqual({ share: '80/100', value: 'ND152-2025.D33.ty-le-thuong', mark: 'recalled' })
    expect(answer.deciders?.who).toContain('commune_chair')
    expect(answer.findings.find((one) => one.row === 'IND-02')).toMatchObject({
      verdict: 'unknown',
      missing: ['rating', 'initiativeGrassroots', 'researchAccepted', 'resourceful'],
    })
    expect(answer.outlook.unknown).toEqual(expect.arrayContaining(['researchAccepted', 'resourceful']))
    expect(answer.outlook.unknown).not.toContain('initiativeGrassroots')
  })

  it('lays the regulation of a place beside it, or tells all that is wrong with its folder', async () => {
    const local = join('seed', 'local-regulations', 'quyet-dinh-86-2025-qd-ubnd-bac-ninh')
    const there = {
      award: 'tap_the_lao_dong_tien_tien',
      subjectKind: 'collective',
      day: '2025-12-20',
      within: ['Bắc Ninh'],
      facts: { members: 10, advancedWorkers: 6, membersDisciplined: 0 },
    }
    const rowsOf = ({ out }: Run) =>
      answerShape.parse(JSON.parse(out)).findings.filter(({ clause }) => clause === 'QD86-2025-BacNinh.D4.K2')
    expect(rowsOf(await assess(JSON.stringify(there), '--json'))).toEqual([])
    const found = await assess(JSON.stringify(there), '--json', '--local', local)
    expect(rowsOf(found)).toMatchObject([{ verdict: 'not met', row: 'COL-02' }])
    const wrong = await assess(JSON.stringify(there), '--local', join('law', 'luat-06-2022-qh15'))
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.told).toContain('quy-dinh/van-ban.yaml:1: mã “L06-2022” là của một văn bản')
  })

  it('names the nearest of an unknown name and answers nothing', async () => {
    const wrong = await assess(JSON.stringify({ ...asked, facts: { ratng: 'hoan_thanh_tot' } }))
    expect([wrong.code, wrong.out]).toEqual([1, ''])
    expect(wrong.told).toContain('1. facts.ratng: không có dữ kiện “ratng”; gần nhất là “rating”')
  })

  it('says what is wrong with a file that is no JSON, or no question', async () => {
    const [broken, empty] = await Promise.all([assess('{"award":'), assess('{}')])
    expect(broken.code).toBe(2)
    expect(broken.told).toContain('dưới dạng JSON')
    expect(empty.code).toBe(1)
    expect(empty.told).toContain('1. award: thiếu hoặc sai dạng mục “award”')
  })
})

describe('thidua law', () => {
  const check = (folder: string): Promise<Run> =>
    new Promise((resolve) => {
      const { PATH = '', HOME = '' } = process.env
      execFile(
        process.execPath,
        ['--import', 'tsx', 'src/cli.ts', 'law', folder],
        { cwd: join(import.meta.dirname, '..', '..'), env: { PATH, HOME } },
        (error, out, told) => resolve({ code: error ? Number(error.code) : 0, out, told }),
      )
    })

  it('says what a law would change, or all that is wrong with it', async () => {
    const copy = join(folder, 'law')
    cpSync(lawFolder(), copy, { recursive: true })
    const file = join(copy, 'luat-06-2022-qh15', 'dieu-22.yaml')
    const text = readFileSync(file, 'utf8')
    const same = await check(copy)
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('0 chỗ khác luật đang dùng')])
    writeFileSync(
      file,
      text.replace('value: 3 }]', 'until: 2026-12-31, value: 3 }, { from: 2027-01-01, value: 4 }]'),
    )
    expect((await check(copy)).out).toContain('changed: value L06-2022.D22.K1.a.so-nam')
    writeFileSync(file, text.replace('article: 22', 'article: [22'))
    const broken = await check(copy)
    expect(broken.code).toBe(1)
    expect(broken.out).toMatch(/^1\. law\/luat-06-2022-qh15\/dieu-22\.yaml:\d+: không đọc được YAML/)
    expect(broken.out).toContain('luật đang dùng giữ nguyên')
    expect((await check(join(folder, 'khong-co'))).code).toBe(2)
  })
})

describe('POST /api/v1/assess', () => {
  const { ask } = webHouse({
    routes: [],
    lawBook: makeLawBook(loadLaw()),
    api: {
      title: 'Thử',
      version: '1',
      endpoints,
      findBearer: async (token) => (token === 'mot-nguoi' ? { ...visitor, accountId: 'a1' } : null),
    },
    refusalWords: refusals,
  })
  const post = (body: unknown, language = 'vi', token = 'mot-nguoi') =>
    ask('/api/v1/assess', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify(body),
    })

  it('answers as the command line does', async () => {
    const answer = await post(asked)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(JSON.parse((await assess(JSON.stringify(asked), '--json')).out))
  })

  it('refuses names that are not known, with the nearest, in the language of the caller', async () => {
    const answer = await post({ ...asked, award: 'giay_khn', facts: { ratng: 1 } }, 'en')
    expect(answer.status).toBe(422)
    const problem = await answer.json()
    expect(problem.code).toBe('law.question')
    expect(problem.detail).toContain('1. award: there is no award “giay_khn”; the nearest is “giay_khen”')
    expect(problem.detail).toContain('2. facts.ratng: there is no fact “ratng”; the nearest is “rating”')
  })

  it('asks for a token', async () => {
    expect((await post(asked, 'vi', 'nguoi-khac')).status).toBe(401)
  })

  it('publishes every award and fact in the OpenAPI document', async () => {
    const book = await (await ask('/api/v1/openapi.json')).json()
    const { properties } = book.paths['/assess'].post.requestBody.content['application/json'].schema
    expect(properties.award.enum).toContain('chien_si_thi_dua_tinh')
    expect(properties.facts.properties.rating.enum).toContain('hoan_thanh_tot')
    expect(properties.facts.properties.grassrootsFighterRun.description).toContain('Chiến sĩ thi đua cơ sở')
    expect(properties.facts.properties.awards.items.properties.year).toMatchObject({ type: 'integer' })
  })
})
