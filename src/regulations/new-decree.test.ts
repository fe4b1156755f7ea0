import { describe, expect, it } from 'vitest'
import { testActor } from '../../test/house.ts'
import { webHouse } from '../../test/web-house.tsx'
import type { Law } from '../platform/law/law.ts'
import { makeLawBook } from '../platform/law/law-book.ts'
import { lawFiles, loadLaw } from '../platform/law/load-law.ts'
import { readLaw } from '../platform/law/read-law.ts'
import type { LawFile } from '../platform/law/read-law.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { endpoints } from './api.ts'
import { regulationsPath } from './lookup.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

/** As a jurist does it: nothing is touched but YAML. */
type Edit = readonly [path: string, from: string, to: string]

const edited = (edits: readonly Edit[], added: readonly LawFile[] = []): Law => {
  const files = lawFiles().map(({ path, text }) => ({
    path,
    text: edits
      .filter(([where]) => where === path)
      .reduce((before, [, from, to]) => {
        if (!before.includes(from)) throw new Error(`${path} has no “${from}”`)
        return before.replace(from, to)
      }, text),
  }))
  const { law, faults } = readLaw([...files, ...added])
  expect(faults).toEqual([])
  if (!law) throw new Error('not read')
  return law
}

const actor = testActor({})
const lawBook = makeLawBook(loadLaw())
const { ask } = webHouse({
  routes,
  lawBook,
  api: { title: 'Thử', version: '1', endpoints, findBearer: async () => actor },
  findSession: async () => ({
    id: 's1',
    actor,
    accountId: actor.accountId ?? '',
    language: 'vi',
    csrfSecret: 's1',
  }),
  refusalWords: { ...commandRefusals, ...refusals },
})
const read = async (path: string): Promise<string> => {
  const answer = await ask(`${regulationsPath}${path}`, { headers: { cookie: 'thidua-phien=x' } })
  return answer.text()
}
const assessed = async (day: string, facts: object) => {
  const answer = await ask('/api/v1/assess', {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: JSON.stringify({
      award: 'chien_si_thi_dua_tinh',
      subjectKind: 'individual',
      awardType: 'CONG_TRANG',
      day,
      facts,
    }),
  })
  const { findings } = await answer.json()
  return findings.find(({ clause }: { clause: string }) => clause === 'L06-2022.D22.K1.a')
}

const threshold: Edit = [
  'luat-06-2022-qh15/dieu-22.yaml',
  'history: [{ from: 2024-01-01, value: 3 }]',
  'history: [{ from: 2024-01-01, until: 2026-12-31, value: 3 }, { from: 2027-01-01, value: 4 }]',
]
const term: Edit = [
  'quyet-dinh-638-2025-qd-bnv/khong-ro-dieu.yaml',
  'history: [{ from: 2025-07-01, value: 20 }]',
  'history: [{ from: 2025-07-01, until: 2026-12-31, value: 20 }, { from: 2027-01-01, value: 15 }]',
]

describe('a threshold that changes from a day, in YAML alone', () => {
  const fighter = `/chien_si_thi_dua_tinh/con-thieu-gi?grassrootsFighterRun=3&initiativeProvincial=co`

  it('is followed by the verdicts, the ladder, the procedures and every screen, once its law is in force', async () => {
    expect(await read('?ngay=2027-01-01')).toContain(
      'Chiến sĩ thi đua bộ, ban, ngành, tỉnh: cần 3 lần liên tục',
    )
    expect(await read('/chien_si_thi_dua_co_so?ngay=2027-01-01')).toContain('20 ngày làm việc')
    expect(await read(`${fighter}&ngay=2027-01-01`)).not.toContain('Sớm nhất')
    expect(await assessed('2027-01-01', { grassrootsFighterRun: 3 })).toMatchObject({ verdict: 'met' })

    lawBook.replace(edited([threshold, term]))

    const [before, after] = [await read('?ngay=2026-12-31'), await read('?ngay=2027-01-01')]
    expect(before).toContain('Chiến sĩ thi đua bộ, ban, ngành, tỉnh: cần 3 lần liên tục')
    expect(after).toContain('Chiến sĩ thi đua bộ, ban, ngành, tỉnh: cần 4 lần liên tục')
    expect(after).toMatch(/<text[^>]*>4 lần liên tục<\/text>/)
    const procedure = await read('/chien_si_thi_dua_co_so?ngay=2027-01-01')
    expect(procedure).toMatch(/<text[^>]*>15 ngày làm việc<\/text>/)
    expect(procedure).not.toContain('20 ngày làm việc')
    expect(await read('/chien_si_thi_dua_co_so?ngay=2026-12-31')).toContain('20 ngày làm việc')
    expect(await read(`${fighter}&ngay=2027-01-01`)).toContain('Sớm nhất: 31/12/2028')
    expect(await read(`${fighter}&ngay=2026-12-31`)).not.toContain('Sớm nhất')
    expect(await assessed('2026-12-31', { grassrootsFighterRun: 3 })).toMatchObject({ verdict: 'met' })
    expect(await assessed('2027-01-01', { grassrootsFighterRun: 3 })).toMatchObject({
      verdict: 'not met',
      missing: ['grassrootsFighterRun'],
    })
    expect(await assessed('2027-01-01', { grassrootsFighterRun: 4 })).toMatchObject({ verdict: 'met' })
  })
})

describe('a new decree in a folder of its own, in YAML alone', () => {
  const decree: readonly LawFile[] = [
    {
      path: 'nghi-dinh-900-2027-nd-cp/van-ban.yaml',
      text: `code: ND900-2027
number: 900/2027/NĐ-CP
kind: decree
vi: Nghị định số 900/2027/NĐ-CP (mức lương cơ sở)
en: Decree 900/2027/NĐ-CP (base salary)
issuer: Chính phủ
in force: { from: 2027-07-01 }
replaces: [ND161-2026]
mark: recalled
source: văn bản mẫu của bài thử
`,
    },
    {
      path: 'nghi-dinh-900-2027-nd-cp/dieu-03.yaml',
      text: `article: 3
values:
  - id: ND900-2027.D3.luong-co-so
    vi: Mức lương cơ sở (đồng một tháng)
    en: Base salary (đồng a month)
    mark: recalled
    source: văn bản mẫu của bài thử
    history: [{ from: 2027-07-01, value: 2700000 }]
`,
    },
  ]
  const edits: readonly Edit[] = [
    [
      'nghi-dinh-161-2026-nd-cp/van-ban.yaml',
      '{ from: 2026-07-01 }',
      '{ from: 2026-07-01, until: 2027-06-30 }',
    ],
    [
      'danh-muc/tien-thuong.yaml',
      'ND161-2026.luong-co-so]',
      'ND161-2026.luong-co-so, ND900-2027.D3.luong-co-so]',
    ],
  ]

  it('changes the bonus from its day on the page of the award', async () => {
    lawBook.replace(edited(edits, decree))
    expect(await read('/chien_si_thi_dua_co_so?ngay=2027-06-30')).toContain('2.530.000 đồng')
    expect(await read('/chien_si_thi_dua_co_so?ngay=2027-07-01')).toContain('2.700.000 đồng')
  })

  it('is published by its own names, as soon as it is in force', async () => {
    const factsPublished = async (): Promise<readonly string[]> => {
      const book = await (await ask('/api/v1/openapi.json')).json()
      const { schema } = book.paths['/assess'].post.requestBody.content['application/json']
      return Object.keys(schema.properties.facts.properties)
    }
    expect(await factsPublished()).not.toContain('bloodDonations')
    lawBook.replace(
      edited([
        [
          'du-kien/nomination.yaml',
          '  registered:',
          '  bloodDonations: { type: integer, vi: Số lần hiến máu, en: Blood donations }\n  registered:',
        ],
      ]),
    )
    expect(await factsPublished()).toContain('bloodDonations')
  })
})
