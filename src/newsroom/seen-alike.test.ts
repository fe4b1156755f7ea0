import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { apiHouse } from '../../test/api-house.ts'
import { browser, webHouse } from '../../test/web-house.tsx'
import { campaignHouse } from '../campaigns/campaign-house.fixture.ts'
import { type Actor, system, visitor } from '../platform/actor.ts'
import { sha256 } from '../platform/audit/content.ts'
import { endpoints as consultationEndpoints } from './consultations/api.ts'
import { home as consultationHome } from './consultations/pages/consultations-page.tsx'
import { routes as consultationRoutes } from './consultations/routes.ts'
import { writeConsultation } from './consultations/write-consultation.ts'
import { endpoints as contactEndpoints } from './contacts/api.ts'
import { writeContact } from './contacts/keep-contact.ts'
import { home as contactHome } from './contacts/pages/contacts-page.tsx'
import { routes as contactRoutes } from './contacts/routes.ts'
import { endpoints as requestEndpoints } from './data-requests/api.ts'
import { home as requestHome } from './data-requests/pages/desk-page.tsx'
import { routes as requestRoutes } from './data-requests/routes.ts'
import { sendRequest } from './data-requests/send-request.ts'
import { endpoints as exampleEndpoints } from './examples/api.ts'
import { introduceExample } from './examples/introduce-example.ts'
import { home as exampleHome } from './examples/pages/example-parts.tsx'
import { routes as exampleRoutes } from './examples/routes.ts'
import { endpoints as introductionEndpoints } from './introductions/api.ts'
import { deskPath } from './introductions/pages/desk-page.tsx'
import { routes as introductionRoutes } from './introductions/routes.ts'
import { sendIntroduction } from './introductions/send-introduction.ts'
import { endpoints as spokespersonEndpoints } from './spokespersons/api.ts'
import { nameSpokesperson } from './spokespersons/name-spokesperson.ts'
import { home as spokespersonHome } from './spokespersons/pages/spokespersons-page.tsx'
import { routes as spokespersonRoutes } from './spokespersons/routes.ts'

const ground = await campaignHouse()
ground.clock.set('2021-03-04')
const { west, home, province, act, clerkOf } = ground

type Desk = {
  /** Its list over the API, and on the screen. */
  readonly api: string
  readonly screen: string
  readonly role: string
  /** What tells the district's own entry. */
  mark: string
}

const desks = {
  contacts: { api: '/contact-officials', screen: contactHome, role: 'unit_leader', mark: 'Phòng Một cửa' },
  spokespersons: { api: '/spokespersons', screen: spokespersonHome, role: 'unit_leader', mark: 'Vàng A Mẫu' },
  requests: { api: '/data-requests', screen: requestHome, role: 'data_officer', mark: '' },
  introductions: { api: '/introductions', screen: deskPath, role: 'unit_leader', mark: 'Bà Lò Thị Mẫu' },
  consultations: { api: '/consultations', screen: consultationHome, role: 'editor', mark: 'Dự thảo Nội quy' },
  examples: { api: '/examples', screen: exampleHome, role: 'unit_clerk', mark: 'Tổ bầu cử Nà Mẫu' },
} satisfies Record<string, Desk>

const people: Record<string, Actor> = {}

/** Who works where: each by the role of a desk on a unit, or without any role, and with or without a post in the district. */
const bring = async (
  name: string,
  of: Parameters<typeof clerkOf>[0],
  role: string | null,
  posted = false,
) => {
  const actor = await clerkOf(of, role ?? 'nobody')
  people[name] = role === null ? { ...actor, grants: [] } : actor
  if (!posted) return
  const post = {
    personId: actor.personId ?? '',
    unitId: west.id,
    title: 'Chuyên viên',
    fromDay: '2021-01-01',
  }
  await ground.database.write((writer) => writer.insertInto('post').values(post).execute())
}

beforeAll(async () => {
  for (const role of new Set(Object.values(desks).map((desk) => desk.role))) {
    await bring(`here-${role}`, west, role)
    await bring(`above-${role}`, province, role)
    await bring(`posted-${role}`, home, role, true)
    await bring(`elsewhere-${role}`, home, role)
  }
  await bring('auditor', home, 'auditor')
  await bring('stranger', west, 'council_member')
  await bring('post-alone', home, null, true)
  const unitId = west.id
  const guard = { trap: '', shownAt: '2021-03-03T00:00:00.000Z', address: '10.4.0.1' }
  await act(writeContact, { unitId, post: desks.contacts.mark, phone: '0900 000 821' }, system)
  const speaker = { name: desks.spokespersons.mark, post: 'Chánh Văn phòng', phone: '0900 000 822' }
  await act(nameSpokesperson, { ...speaker, unitId, fromDay: '2021-03-01' }, system)
  await ground.database.write((writer) => {
    const accountId = people['here-data_officer']?.accountId ?? ''
    const grant = { accountId, role: 'data_officer', unitId, fromDay: '2021-01-01' } as const
    return writer.insertInto('roleGrant').values(grant).execute()
  })
  const asked = { kind: 'see', about: 'Giấy khen của tôi', details: 'Cơ quan giữ gì về tôi?' } as const
  const who = { senderName: 'Lò Thị Kín', senderContact: '0900 000 823' }
  const request = { ...asked, ...who, ...guard, unitId, codeHash: sha256('request') }
  desks.requests.mark = (await act(sendRequest, request, visitor)).id
  const deed = { deed: 'Nấu nước cho bà con đứng chờ ngày bầu cử.', place: 'bản Mẫu' }
  const told = { ...deed, ...guard, who: desks.introductions.mark, unitId, codeHash: sha256('told') }
  await act(sendIntroduction, { ...told, senderName: null, senderContact: null }, visitor)
  const days = { opensOn: '2021-03-05', closesOn: '2021-03-20' }
  const draft = { title: desks.consultations.mark, body: 'Góp ý về giờ mở cửa của nhà văn hóa.', ...days }
  await act(writeConsultation, { ...draft, unitId }, system)
  const files = { proofs: [], photo: null, photoWords: { alt: '', caption: '', credit: '' } }
  const card = { ...deed, ...files, who: desks.examples.mark, consent: false, unitId }
  await act(introduceExample, card, system)
})

const parts = {
  perform: ground.perform,
  database: ground.database,
  clock: ground.clock,
  lawBook: ground.lawBook,
}
const api = apiHouse({
  ...parts,
  endpoints: [
    ...contactEndpoints,
    ...spokespersonEndpoints,
    ...requestEndpoints,
    ...introductionEndpoints,
    ...consultationEndpoints,
    ...exampleEndpoints,
  ],
  people,
})
const web = webHouse({
  ...parts,
  routes: [
    ...contactRoutes,
    ...spokespersonRoutes,
    ...requestRoutes,
    ...introductionRoutes,
    ...consultationRoutes,
    ...exampleRoutes,
  ],
  findSession: async (token) => {
    const actor = people[token]
    return actor
      ? { id: randomUUID(), actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: 'x' }
      : null
  },
})

type Eyes = 'sees it' | 'sees none' | 'refused'

const eyes = (status: number, text: string, { mark }: Desk): Eyes =>
  status === 200 ? (text.includes(mark) ? 'sees it' : 'sees none') : 'refused'

/** What a person meets at a desk over the API and on the screen. */
const meets = async (who: string, desk: Desk): Promise<readonly Eyes[]> => {
  const told = await api.get(who, desk.api)
  const jar = new Map([['thidua-phien', who]])
  const shown = await browser(web.ask, jar).go(desk.screen)
  return [eyes(told.status, JSON.stringify(told.body), desk), eyes(shown.status, await shown.text(), desk)]
}

it.each([
  ['contacts', 'sees it', 'refused', 'refused'],
  ['spokespersons', 'sees it', 'refused', 'refused'],
  ['requests', 'sees it', 'refused', 'refused'],
  ['introductions', 'sees it', 'refused', 'refused'],
  // the list is of one's own units; who oversees a branch opens one of below by its address
  ['consultations', 'sees none', 'refused', 'refused'],
  ['examples', 'sees it', 'sees it', 'sees it'],
] as const)(
  '%s are seen alike over the API and on the screen',
  async (name, fromAbove, stranger, postAlone) => {
    const desk = desks[name]
    const expected: readonly (readonly [string, Eyes])[] = [
      [`here-${desk.role}`, 'sees it'],
      [`posted-${desk.role}`, 'sees it'],
      ['auditor', 'sees it'],
      [`above-${desk.role}`, fromAbove],
      [`elsewhere-${desk.role}`, 'sees none'],
      ['stranger', stranger],
      ['post-alone', postAlone],
    ]
    const met = []
    for (const [who] of expected) met.push([who, ...(await meets(who, desk))])
    expect(met).toEqual(expected.map(([who, eye]) => [who, eye, eye]))
    expect([...api.faults, ...web.faults]).toEqual([])
  },
)

it('the list of requests tells clocks, and nothing of what is asked and who asks', async () => {
  for (const who of ['here-data_officer', 'posted-data_officer', 'auditor']) {
    const { body } = await api.get(who, '/data-requests')
    expect(JSON.stringify(body)).not.toMatch(/Kín|0900 000 823|Giấy khen|giữ gì/)
    expect(body).toMatchObject({ requests: [{ kind: 'see', state: 'received', unitName: 'huyện Tây' }] })
  }
})
