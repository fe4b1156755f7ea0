import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor } from '../../../test/house.ts'
import { browser, webHouse } from '../../../test/web-house.tsx'
import { refusalWords, routes } from '../../app.ts'
import { campaignHouse, launchOf } from '../../campaigns/campaign-house.fixture.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'
import { createColumn } from '../../newsroom/create-column.ts'
import { endpoints as officeEndpoints } from '../../newsroom/spokespersons/api.ts'
import {
  correctSpokesperson,
  endSpokesperson,
  nameSpokesperson,
} from '../../newsroom/spokespersons/name-spokesperson.ts'
import { mustFindSpokesperson, namedFor, spokespersonsOf } from '../../newsroom/spokespersons/queries.ts'
import { standingOn } from '../../newsroom/spokespersons/spokesperson.ts'
import { withdrawArticle } from '../../newsroom/withdraw-article.ts'
import { writeArticle } from '../../newsroom/write-article.ts'
import { system } from '../../platform/actor.ts'
import { readyPicture } from '../../platform/files/picture.ts'
import { unpack, zipEntries } from '../../platform/files/zip.ts'
import { campaignById, published } from '../queries.ts'
import { endpoints } from './api.ts'
import { spokespersonOf } from './queries.ts'

const ground = await campaignHouse()
const { reader, standing, home, province, west, act, clock } = ground

let campaignId: string
let slug: string
const made = { phone: '0900 000 801', post: 'Chánh Văn phòng', fromDay: '2021-03-04' }
const name = (who: string, more: object = {}, by = standing) =>
  act(nameSpokesperson, { ...made, unitId: home.id, name: who, ...more }, by)
const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )
const speaker = async (today = clock.today()) => {
  const campaign = await campaignById(published(reader), campaignId)
  if (!campaign) throw new Error('the campaign is public')
  return (await spokespersonOf(published(reader), campaign, today))?.name ?? null
}

beforeAll(async () => {
  clock.set('2021-03-04')
  campaignId = (await act(recordCampaign, launchOf(ground, '9/KH-UBND'), standing)).id
  slug = (await mustFindCampaign(reader, campaignId)).slug
})

describe('who speaks', () => {
  it('for the launcher, then for who follows, then for the campaign itself: the nearest is quoted', async () => {
    expect(await speaker()).toBeNull()
    await name('Của tỉnh', { unitId: province.id })
    expect(await speaker()).toBe('Của tỉnh')
    await name('Của Sở')
    expect(await speaker()).toBe('Của Sở')
    await name('Của đợt', { campaignId })
    expect(await speaker()).toBe('Của đợt')
    expect(await speaker('2021-03-03')).toBeNull()
  })

  it('changes on the day on which the next one begins; the one before stays in the list', async () => {
    await name('Người sau', { campaignId, fromDay: '2021-03-10' })
    expect(await speaker('2021-03-09')).toBe('Của đợt')
    expect(await speaker('2021-03-10')).toBe('Người sau')
    const named = await namedFor(reader, { unitId: home.id, campaignId })
    expect(named.map((one) => [one.name, one.untilDay, standingOn(one, '2021-03-10')])).toEqual([
      ['Người sau', null, 'now'],
      ['Của đợt', '2021-03-10', 'after'],
    ])
    const early = name('Quá sớm', { campaignId, fromDay: '2021-03-10' })
    expect(await code(early)).toBe('spokesperson.not_after fromDay')
  })

  it('is named by the office of the unit alone, and for a campaign by the unit that launched or follows it', async () => {
    const clerk = testActor({
      roles: ['unit_clerk'],
      unitId: home.id,
      unitPath: `/${province.id}/${home.id}/`,
    })
    expect(await code(name('Người lạ', {}, clerk))).toBe('command.no_right')
    expect(await code(name('Người lạ', { unitId: west.id, campaignId }))).toBe(
      'spokesperson.not_of_campaign campaignId',
    )
    expect(await code(name('', { phone: 'không', email: 'sai' }))).toBe('input.invalid name phone email')
  })

  it('is corrected and ended as seen; a rival is told', async () => {
    const [present] = await namedFor(reader, { unitId: home.id, campaignId })
    const id = present?.id ?? ''
    const version = present?.version ?? 0
    const told = {
      name: 'Người sau',
      post: 'Phó Chánh Văn phòng',
      postEn: 'Deputy Chief of Office',
      phone: '0900 000 802',
    }
    await act(correctSpokesperson, { id, version, ...told }, standing)
    const again = act(correctSpokesperson, { id, version, ...told }, standing)
    expect(await code(again)).toBe('spokesperson.changed_meanwhile')
    const end = (untilDay: string) => act(endSpokesperson, { id, version: version + 1, untilDay }, standing)
    expect(await code(end('2021-03-09'))).toBe('spokesperson.ends_before untilDay')
    await end('2021-04-01')
    expect((await mustFindSpokesperson(reader, id)).untilDay).toBe('2021-04-01')
    expect(await speaker('2021-04-01')).toBe('Của Sở')
    expect(await code(name('Chen vào', { campaignId, fromDay: '2021-03-20' }))).toBe(
      'spokesperson.not_after fromDay',
    )
  })

  it('of two who are named at once one stands', async () => {
    const both = await Promise.all([
      code(name('Một', { unitId: west.id }, system)),
      code(name('Hai', { unitId: west.id }, system)),
    ])
    expect(both.filter((one) => one === 'done')).toHaveLength(1)
    const named = await spokespersonsOf(reader, { paths: null, today: '2021-03-04' }, { limit: 50 })
    expect(named.filter(({ unitId, untilDay }) => unitId === west.id && untilDay === null)).toHaveLength(1)
  })
})

describe('the kit', () => {
  const web = webHouse({
    routes,
    perform: ground.perform,
    database: ground.database,
    clock,
    refusalWords,
    demo: false,
  })
  const open = async (path: string) => (await browser(web.ask).go(path)).text()
  const zip = async (language = '') => {
    const answer = await web.ask(`${language}/phong-trao/${slug}/bao-chi/bo-tai-lieu.zip`)
    expect(answer.status).toBe(200)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const texts = (zipEntries(bytes) ?? []).map((entry) => {
      const content = unpack(bytes, entry, 10_000_000) ?? new Uint8Array()
      return [
        entry.name,
        entry.name.endsWith('.jpg') ? content.length : new TextDecoder().decode(content),
      ] as const
    })
    return new Map<string, string | number>(texts)
  }
  let articleId: string

  beforeAll(async () => {
    const editor = testActor({
      roles: ['editor', 'editor_in_chief'],
      unitId: home.id,
      unitPath: `/${province.id}/`,
    })
    const column = await act(createColumn, { nameVi: 'Tin', nameEn: 'News' }, editor)
    const photo = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#7a5' } })
      .jpeg()
      .toBuffer()
    const sent = await readyPicture({ name: 'Ra quân.jpg', bytes: new Uint8Array(photo) }, 'anh')
    const pictures = [
      { caption: 'Lễ ra quân', alt: 'Đông người trên sân', credit: 'Hà Thử', sent },
      { caption: 'Ảnh chưa có tệp', alt: 'Chỗ của ảnh' },
    ]
    const words = { title: 'Ra quân trồng cây', body: 'Sáng nay bà con ra quân.', campaignId, pictures }
    const written = await act(writeArticle, { ...words, unitId: home.id, columnId: column.id }, editor)
    articleId = written.id
    await ground.database.write((writer) =>
      writer
        .updateTable('article')
        .set({ state: 'published', publishedAt: '2021-03-04T01:00:00.000Z' })
        .where('id', '=', articleId)
        .execute(),
    )
  })

  it('holds facts, launch document, figures, news and pictures with their credits', async () => {
    const files = await zip()
    expect([...files.keys()]).toEqual([
      'thong-tin.txt',
      'van-ban-phat-dong.txt',
      'so-lieu-da-chot.csv',
      'so-lieu-dang-cap-nhat.csv',
      'tin-bai.csv',
      'anh/nguon-anh.csv',
      expect.stringMatching(/^anh\/01-[\w.-]+\.jpg$/),
    ])
    expect(files.get('thong-tin.txt')).toMatch(/Người phát ngôn: Của đợt, Chánh Văn phòng, 0900 000 801/)
    expect(files.get('van-ban-phat-dong.txt')).toContain('Kế hoạch phát động đợt thi đua trồng cây')
    expect(files.get('tin-bai.csv')).toContain('Ra quân trồng cây')
    expect(files.get('anh/nguon-anh.csv')).toMatch(/Lễ ra quân,Hà Thử/)
    expect(files.get('anh/nguon-anh.csv')).not.toContain('Ảnh chưa có tệp')
    expect((await zip('/en')).get('thong-tin.txt')).toMatch(/KEY FACTS/)
  })

  it('stands on pages in both languages, and the campaign leads to it with whom to quote', async () => {
    const page = await open(`/phong-trao/${slug}/bao-chi`)
    expect(page).toMatch(/Của đợt[\s\S]*tel:0900000801/)
    expect(page).toContain('Ảnh: Hà Thử')
    expect(page).toMatch(/download="[^"]+\.jpg"/)
    expect(await open(`/en/phong-trao/${slug}/bao-chi`)).toContain('Figures frozen for the press')
    const campaign = await open(`/phong-trao/${slug}`)
    expect(campaign).toContain(`/phong-trao/${slug}/bao-chi`)
    expect(campaign).toContain('tel:0900000801')
    const index = await open('/bao-chi')
    expect(index).toContain(`/phong-trao/${slug}/bao-chi`)
    expect(index).toContain('Của tỉnh')
    expect((await web.ask('/phong-trao/khong-co/bao-chi')).status).toBe(404)
    expect(web.faults).toEqual([])
  })

  it('tells the same over the API, and the office names there too', async () => {
    const people = { standing, nobody: testActor({ roles: ['council_member'] }) }
    const { perform, database } = ground
    const api = apiHouse({ endpoints: [...endpoints, ...officeEndpoints], people, perform, database, clock })
    const { body, status } = await api.get('nobody', `/campaigns/${slug}/press-kit`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      campaign: { name: 'Đợt thi đua trồng cây' },
      spokesperson: { name: 'Của đợt', phone: '0900 000 801' },
      pictures: [{ caption: 'Lễ ra quân', credit: 'Hà Thử' }],
    })
    const input = { ...made, unitId: home.id, name: 'Qua API', fromDay: '2021-06-01' }
    expect((await api.send('nobody', 'POST', '/spokespersons', input)).status).toBe(403)
    expect((await api.send('standing', 'POST', '/spokespersons', input)).status).toBe(201)
    const list = await api.get('standing', '/spokespersons')
    expect(JSON.stringify(list.body)).toContain('Qua API')
    expect(api.faults).toEqual([])
  })

  it('gives nothing away that was taken back', async () => {
    await act(withdrawArticle, { id: articleId, reason: 'Ảnh chưa được phép dùng' }, system)
    const files = await zip()
    expect([...files.keys()].filter((name) => name.endsWith('.jpg'))).toEqual([])
    expect(files.get('tin-bai.csv')).not.toContain('Ra quân trồng cây')
  })
})
