import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { draftDecision } from '../../awards/draft-decision.ts'
import { certificatesOf } from '../../awards/certificates/queries.ts'
import { routes as certificateRoutes } from '../../awards/certificates/routes.ts'
import { refusals as certificateRefusals } from '../../awards/certificates/words.ts'
import { issueDecision } from '../../awards/issue-decision.ts'
import { awardsOf, mustFindDecision } from '../../awards/queries.ts'
import { revokeAward } from '../../awards/revoke-award.ts'
import { routes as decisionRoutes } from '../../awards/routes.ts'
import { codeOf, showCode } from '../../awards/verification-code.ts'
import { constraints, refusals } from '../../awards/words.ts'
import { councilHouse, type Person } from '../../council/council-house.fixture.ts'
import { constraints as documentConstraints } from '../../documents/words.ts'
import { kindOf } from '../../platform/files/file-kind.ts'
import { gatherWords } from '../../platform/web/refusal-sentences.ts'
import { browser, pagesFrom, webHouse } from '../../../test/web-house.tsx'
import { routes } from './routes.ts'

const at = await councilHouse({ ...constraints, ...documentConstraints })
const { reader } = at.house
let clerk: Person
let stranger: Person
let decisionId = ''

beforeAll(async () => {
  clerk = await at.person('Phạm Văn Thư', at.province, ['clerk_of_records', 'signer'])
  stranger = await at.person('Người Xa', at.department, ['clerk_of_records'])
  const nominationIds = [
    await at.dossier({ name: 'Bản Một', unitId: at.commune.id, state: 'awaiting_decision' }),
    await at.dossier({ name: 'Bản Hai', unitId: at.commune.id, state: 'awaiting_decision' }),
  ]
  const drafted = await at.order(draftDecision, {
    campaignId: at.campaignId,
    deciderId: at.province.id,
    deciderTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
    signerLine: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    title: 'Tặng Bằng khen đợt thi đua Thử',
    nominationIds,
  })
  decisionId = drafted.ids[0] ?? ''
})

const web = webHouse({
  routes: [...decisionRoutes, ...certificateRoutes, ...routes],
  perform: at.house.perform,
  database: at.house.database,
  clock: at.house.clock,
  findSession: async (token) => {
    const actor = { clerk, stranger }[token]?.actor
    return actor ? { id: token, actor, accountId: token, language: 'vi', csrfSecret: token } : null
  },
  refusalWords: gatherWords(refusals, certificateRefusals),
})
const asked = async (path: string, token?: string) => {
  const answer = await browser(web.ask, new Map(token ? [['thidua-phien', token]] : [])).go(path)
  return { status: answer.status, text: await answer.text() }
}
const shown = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const paper = `/lam-viec/quyet-dinh/`

it('a draft carries no code, and an issued decision one that leads to all of its awards', async () => {
  const code = codeOf(decisionId)
  expect((await asked(`${paper}${decisionId}/quyet-dinh`, 'clerk')).text).not.toContain('/xac-minh/')
  expect((await asked(`/xac-minh/${code}`)).status).toBe(404)
  const { version } = await mustFindDecision(reader, decisionId)
  const order = { decisionId, version, number: '77/QĐ-UBND', issuedOn: '2021-06-08' }
  await at.order(issueDecision, order, clerk.actor)
  const printed = await asked(`${paper}${decisionId}/quyet-dinh`, 'clerk')
  expect(printed.text).toContain(`/xac-minh/${code}"`)
  expect(shown(printed.text)).toContain(`Mã: ${showCode(code)}`)
  const page = await asked(`/xac-minh/${code}`)
  expect(page.status).toBe(200)
  expect(shown(page.text)).toMatch(/77\/QĐ-UBND.*Bản Một.*còn hiệu lực/)
  expect((await asked(`/xac-minh?ma=${showCode(code).toLowerCase()}`)).text).toContain('Bản Hai')
})

it('an award that is cancelled is told so under both codes, and its certificate is printed no more', async () => {
  const [first, second] = await awardsOf(reader, decisionId)
  const certificate = (id = '') => `/lam-viec/so-khen-thuong/${id}/bang`
  const before = await asked(certificate(first?.id), 'clerk')
  expect(before.status).toBe(200)
  expect(before.text).toContain(`/xac-minh/${codeOf(first?.id ?? '')}"`)
  expect((await asked(certificate(first?.id), 'stranger')).status).toBe(403)
  const reason = 'Khai man thành tích trong báo cáo'
  await at.order(revokeAward, { awardId: first?.id, reason }, clerk.actor)
  expect((await asked(certificate(first?.id), 'clerk')).status).toBe(409)
  expect((await asked(certificate(second?.id), 'clerk')).status).toBe(200)
  expect(shown((await asked(`/xac-minh/${codeOf(first?.id ?? '')}`)).text)).toContain('Đã thu hồi')
  expect(shown((await asked(`/xac-minh/${codeOf(decisionId)}`)).text)).toContain(
    'Trong 2 khen thưởng của quyết định này có 1 đã thu hồi',
  )
  const all = await browser(web.ask, new Map([['thidua-phien', 'clerk']])).go(
    `${paper}${decisionId}/bang.pdf`,
  )
  const pdf = new Uint8Array(await all.arrayBuffer())
  expect(kindOf(pdf, 'bang.pdf')).toBe('pdf')
  expect((await certificatesOf(reader, { decisionId }, '2021-06-08')).length).toBe(2)
})

it('a decision of very many awards is told whole, page by page', async () => {
  await at.house.database.write(async (writer) => {
    await sql`insert into nomination
      select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'code', 'DÀI-' || i))).*
      from nomination n, generate_series(1, 230) i where n.code = (select min(code) from nomination)`.execute(
      writer,
    )
    await sql`insert into award
      select (jsonb_populate_record(a, jsonb_build_object('id', m.id, 'nomination_id', m.id, 'achievement_key', m.code,
        'ordinal', 100 + substr(m.code, 5)::int, 'subject_name', 'Bản dài số ' || substr(m.code, 5), 'revoked_on', null))).*
      from nomination m, award a
      where m.code like 'DÀI-%' and a.decision_id = ${decisionId}::uuid and a.ordinal = 1`.execute(writer)
  })
  const { go } = browser(web.ask)
  for (const path of [`/xac-minh/${codeOf(decisionId)}`, `/xac-minh?ma=${codeOf(decisionId)}`]) {
    const pages = await pagesFrom(go, path)
    const seen = new Set(pages.flatMap((html) => html.match(/Bản dài số \d+/g) ?? []))
    expect([pages.length, seen.size]).toEqual([2, 230])
    for (const html of pages)
      expect(shown(html)).toContain('Trong 232 khen thưởng của quyết định này có 1 đã thu hồi')
  }
  expect(web.faults).toEqual([])
})
