import { type RawBuilder, sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { apiHouse } from '../../test/api-house.ts'
import { browser, pagesFrom, webHouse } from '../../test/web-house.tsx'
import { testActor } from '../../test/house.ts'
import { endpoints as consultationEndpoints } from './consultations/api.ts'
import { routes as consultationRoutes } from './consultations/routes.ts'
import { endpoints as contactEndpoints } from './contacts/api.ts'
import { routes as contactRoutes } from './contacts/routes.ts'
import { endpoints as requestEndpoints } from './data-requests/api.ts'
import { routes as requestRoutes } from './data-requests/routes.ts'
import { endpoints as exampleEndpoints } from './examples/api.ts'
import { routes as exampleRoutes } from './examples/routes.ts'
import { routes as importRoutes } from './importing/portal/routes.ts'
import { endpoints as introductionEndpoints } from './introductions/api.ts'
import { routes as introductionRoutes } from './introductions/routes.ts'
import { routes as listRoutes } from './list/routes.ts'
import { endpoints as publicityEndpoints } from './publicity/api.ts'
import { publicityGround } from './publicity/publicity.fixture.ts'
import { routes as publicityRoutes } from './publicity/routes.ts'
import { writePublicity } from './publicity/write-publicity.ts'
import { endpoints as speakerEndpoints } from './spokespersons/api.ts'
import { routes as speakerRoutes } from './spokespersons/routes.ts'

const ground = await publicityGround()
const { act, clock, database, standing, west, westClerk, campaignId } = ground
clock.set('2021-03-01')
const unitId = west.id
const people = {
  auditor: testActor({ roles: ['auditor'] }),
  standing,
  west: westClerk,
  editor: await ground.clerkOf(west, 'editor'),
  officer: await ground.clerkOf(ground.province, 'data_officer'),
}
const isKnown = (token: string): token is keyof typeof people => token in people

const web = webHouse({
  routes: [
    ...listRoutes,
    ...consultationRoutes,
    ...introductionRoutes,
    ...exampleRoutes,
    ...requestRoutes,
    ...contactRoutes,
    ...speakerRoutes,
    ...publicityRoutes,
    ...importRoutes,
  ],
  perform: ground.perform,
  database,
  clock,
  lawBook: ground.lawBook,
  findSession: async (token) =>
    isKnown(token)
      ? { id: token, actor: people[token], accountId: token, language: 'vi', csrfSecret: token }
      : null,
})
const api = apiHouse({
  ...ground,
  people,
  endpoints: [
    ...consultationEndpoints,
    ...introductionEndpoints,
    ...exampleEndpoints,
    ...requestEndpoints,
    ...contactEndpoints,
    ...speakerEndpoints,
    ...publicityEndpoints,
  ],
})

const ids = { consultation: '00000000-0000-4000-8000-000000000001', guidance: '' }

beforeAll(async () => {
  ids.guidance = (await act(writePublicity, ground.guidance, standing)).id
  const rows: readonly RawBuilder<unknown>[] = [
    sql`insert into news_column (slug, name_vi, name_en) values ('tin', 'Tin', 'News')`,
    sql`insert into article (slug, column_id, unit_id, state, title, body, author_name, search_key, published_at)
      select 'tin-' || n, (select id from news_column), ${unitId}, case when n > 3 then 'published' else 'draft' end,
        'Tin số ' || n, 'Bài', 'Người viết', '', case when n > 3 then timestamptz '2021-02-01' end
      from generate_series(1, 230) n`,
    sql`insert into consultation (id, slug, unit_id, title, body, state, opens_on, closes_on, made_by)
      select case when n = 1 then ${ids.consultation}::uuid else gen_random_uuid() end,
        'hoi-' || n, ${unitId}, 'Hỏi ý kiến số ' || n, 'Hỏi', 'published', '2021-02-01', '2021-03-10', 'Ai'
      from generate_series(1, 115) n`,
    sql`insert into consultation_comment (consultation_id, number, text, sent_on)
      select ${ids.consultation}::uuid, n, 'Góp ý ' || n, '2021-02-10' from generate_series(1, 115) n`,
    sql`insert into introduction (code_hash, unit_id, who, deed, place, received_on)
      select 'mã ' || n, ${unitId}, 'Người số ' || n, 'Việc tốt', 'bản Thử', '2021-02-10'
      from generate_series(1, 115) n`,
    sql`insert into good_example (unit_id, who, deed, place, consent, introduced_on, state, reason)
      select ${unitId}, 'Gương số ' || n, 'Việc tốt', 'bản Thử', true, '2021-02-10',
        case when n > 5 then 'returned' else 'entered' end, case when n > 5 then 'Bổ sung ngày' end
      from generate_series(1, 115) n`,
    sql`insert into data_request (code_hash, unit_id, kind, about, details, received_on, due_on, term_by_law)
      select 'mã ' || n, ${unitId}, 'see', 'Tôi', 'Xem', '2021-02-10', '2021-03-10', false
      from generate_series(1, 230) n`,
    sql`insert into contact_official (unit_id, post, phone, position, changed_on, changed_by)
      select ${unitId}, 'Đầu mối số ' || n, '0215 3000 111', n, '2021-02-10', 'Ai' from generate_series(1, 230) n`,
    sql`insert into spokesperson (unit_id, name, post, phone, from_day, until_day, recorded_on, recorded_by)
      select ${unitId}, 'Người nói số ' || n, 'Phó', '0215 3000 111', date '2000-01-01' + n, date '2000-01-01' + n + 1,
        '2021-02-10', 'Ai'
      from generate_series(1, 230) n`,
    sql`insert into publicity_guidance (campaign_id, unit_id, title, body, from_on, until_on, state, issued_on, issued_by, made_by)
      select ${campaignId}::uuid, ${ground.province.id}, 'Hướng dẫn số ' || n, 'Nói', '2021-02-01', '2021-06-30', 'issued',
        '2021-02-01', 'Ai', 'Ai'
      from generate_series(1, 114) n`,
    sql`update publicity_guidance set state = 'issued', issued_on = '2021-02-01', issued_by = 'Ai'
      where id = ${ids.guidance}::uuid`,
    sql`insert into publicity_output (guidance_id, form, unit_id, count, on_day, place, entered_on, entered_by)
      select ${ids.guidance}::uuid, 'banner', ${unitId}, 1, '2021-02-10', 'bản số ' || n, '2021-02-10', 'Ai'
      from generate_series(1, 115) n`,
    sql`insert into news_import (unit_id, file_name, kind, made_by, at)
      select ${unitId}, 'Tệp số ' || n, 'feed', 'Ai', '2021-02-10' from generate_series(1, 45) n`,
  ]
  await database.write(async (writer) => {
    for (const row of rows) await row.execute(writer)
  })
})

const as = (who: string) => browser(web.ask, new Map([['thidua-phien', who]])).go
const go = async (who: string, path: string): Promise<string> => (await as(who)(path)).text()
const walk = (who: string, first: string) => pagesFrom(as(who), first)
const said = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const at = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`

it.each([
  ['auditor', '/lam-viec/tin-bai', /Tin số \d+/g, 230, 100],
  ['editor', '/lam-viec/tin-bai', /Tin số \d+/g, 230, 100],
  ['editor', '/lam-viec/gop-y', /Hỏi ý kiến số \d+/g, 115, 50],
  ['auditor', `/lam-viec/gop-y/${ids.consultation}`, /Góp ý \d+/g, 115, 50],
  ['west', '/lam-viec/gioi-thieu-guong', /Người số \d+/g, 115, 50],
  ['standing', '/lam-viec/guong', /Gương số \d+/g, 115, 50],
  ['standing', '/lam-viec/guong?trang-thai=returned', /Gương số \d+/g, 110, 50],
  ['officer', '/lam-viec/yeu-cau-du-lieu', /yeu-cau-du-lieu\/[0-9a-f-]{36}/g, 230, 100],
  ['auditor', '/lam-viec/dau-moi-lien-he', /Đầu mối số \d+/g, 230, 100],
  ['auditor', '/lam-viec/nguoi-phat-ngon', /Người nói số \d+/g, 230, 100],
  ['auditor', '/lam-viec/tuyen-truyen', /tuyen-truyen\/[0-9a-f-]{36}/g, 115, 50],
  ['west', '/lam-viec/tuyen-truyen', /tuyen-truyen\/[0-9a-f-]{36}/g, 115, 50],
  ['editor', '/lam-viec/tin-bai/tu-cong', /Tệp số \d+/g, 45, 20],
] as const)('%s reads %s to its end, each row once', async (who, path, row, total, pageSize) => {
  const rowsIn = (html: string) => new Set(html.match(row) ?? [])
  const pages = await walk(who, path)
  const rows = pages.map(rowsIn)
  expect(rows.map(({ size }) => size)).toEqual(
    pages.map((_, nth) => Math.min(pageSize, total - nth * pageSize)),
  )
  expect(new Set(rows.flatMap((page) => [...page])).size).toBe(total)
  expect(said(pages[0] ?? '')).toContain(`Từ 1 đến ${pageSize} trong ${total}`)
  expect(rowsIn(await go(who, at(path, 'trang=999999')))).toEqual(rows.at(-1))
  expect(rowsIn(await go(who, at(path, 'trang=1000000000')))).toEqual(rows[0])
  expect(web.faults).toEqual([])
})

it('what units put out under guidance goes on to its end', async () => {
  const pages = await walk('west', `/lam-viec/tuyen-truyen/${ids.guidance}`)
  expect(pages).toHaveLength(3)
  expect(new Set(pages.flatMap((html) => html.match(/bản số \d+/g) ?? [])).size).toBe(115)
  // a form of a page leads back to it
  expect(pages[2]).toMatch(/action="[^"]+\/rut\?trang=3"/)
})

it('a form on a page of citizens’ letters leads back to that page', async () => {
  const second = await go('west', '/lam-viec/gioi-thieu-guong?trang=2')
  expect(second).toMatch(/action="\/lam-viec\/gioi-thieu-guong\/[0-9a-f-]{36}\/tra-loi\?trang=2"/)
})

it.each([
  ['editor', '/consultations', 'consultations', 115],
  ['west', '/introductions', 'introductions', 115],
  ['standing', '/examples', 'examples', 115],
  ['officer', '/data-requests', 'requests', 230],
  ['auditor', '/contact-officials', 'contacts', 230],
  ['auditor', '/spokespersons', 'spokespersons', 230],
  ['west', '/publicity', 'guidance', 115],
] as const)('over the API %s asks %s piece by piece', async (who, path, name, total) => {
  const read = async (query: string) => Object((await api.get(who, `${path}?${query}`)).body)
  const first = await read('limit=70')
  const second = await read('limit=500&offset=70')
  expect([first.total, second.total]).toEqual([total, total])
  const all = [...first[name], ...second[name]].map(({ id }: { id: string }) => id)
  expect([first[name].length, new Set(all).size]).toEqual([70, total])
  expect((await read('offset=1000000000'))[name]).toEqual([])
})

it('over the API the comments of a consultation and the outputs of guidance come piece by piece', async () => {
  const asked = await api.get('editor', `/consultations/${ids.consultation}?limit=10&offset=110`)
  expect(asked.body).toMatchObject({
    commentCount: 115,
    comments: [111, 112, 113, 114, 115].map((number) => ({ number })),
  })
  const outputs = await api.get('standing', `/publicity/${ids.guidance}/outputs?limit=10&offset=110`)
  expect(Object(outputs.body)).toMatchObject({ total: 115 })
  expect(Object(outputs.body).outputs).toHaveLength(5)
})
