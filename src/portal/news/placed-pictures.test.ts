import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { webHouse } from '../../../test/web-house.tsx'
import { approveArticle } from '../../newsroom/approve-article.ts'
import { createColumn } from '../../newsroom/create-column.ts'
import { finishEditing } from '../../newsroom/finish-editing.ts'
import { publishArticle } from '../../newsroom/publish-article.ts'
import { mustFindArticle, picturesOf } from '../../newsroom/queries.ts'
import { submitArticle } from '../../newsroom/submit-article.ts'
import { writeArticle } from '../../newsroom/write-article.ts'
import { system } from '../../platform/actor.ts'
import { readyPicture } from '../../platform/files/picture.ts'
import { createUnit } from '../../units/create-unit.ts'
import { routes } from './routes.ts'

const house = await testHouse({ day: '2021-06-01' })
const { act, reader } = house
const web = webHouse({ routes, perform: house.perform, database: house.database, clock: house.clock })
const shown = async (path: string): Promise<string> =>
  (await (await web.ask(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const chief = testActor({ roles: ['editor_in_chief'] })
const place = { columnId: '', unitId: 0 }

beforeAll(async () => {
  const unit = { name: 'Sở Thử', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  place.unitId = (await act(createUnit, unit, system)).id
  place.columnId = (await act(createColumn, { nameVi: 'Tin cơ sở', nameEn: 'News' }, chief)).id
})

const ready = async (background: string) => {
  const photo = await sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .png()
    .toBuffer()
  return readyPicture({ name: 'anh.png', bytes: new Uint8Array(photo) }, 'anh')
}
const picture = async (name: string, afterBlock: number | null) => ({
  caption: `Ảnh ${name}.`,
  alt: `Mô tả ${name}`,
  sent: await ready('#458'),
  afterBlock,
})

const publish = async (article: object) => {
  const { id, slug } = await act(writeArticle, { ...place, ...article }, chief)
  await act(submitArticle, { id }, chief)
  await act(finishEditing, { id }, chief)
  await act(approveArticle, { id }, chief)
  await act(publishArticle, { id }, chief)
  return { id, slug }
}
const pages = ['', '/in', '/luu']

it('pictures stand behind the paragraph they were placed behind, on the page, on paper and in the kept file', async () => {
  const body = 'Sapo của bài.\n\nĐoạn một.\n\nĐoạn hai.\n\nĐoạn ba.'
  const pictures = [await picture('đầu', null), await picture('giữa', 2), await picture('cuối', 9)]
  const text = { title: 'Ảnh đứng trong bài', lead: 'Sapo của bài.', body, pictures }
  const { slug } = await publish(text)
  // the lead, which is the first paragraph again, is printed once and counted
  const order = /Sapo của bài.*Ảnh đầu.*Đoạn một.*Ảnh giữa.*Đoạn hai.*Đoạn ba.*Ảnh cuối/
  for (const path of pages) expect(await shown(`/tin/${slug}${path}`)).toMatch(order)
})

it('they stay there when the text changes above them, and are moved by who types another place', async () => {
  const bodyHtml = '<p>Đoạn <em>một</em> của bài.</p><ul><li>Một việc</li></ul><p>Đoạn hai của bài.</p>'
  const text = { ...place, title: 'Ảnh đi theo đoạn', body: '', bodyHtml }
  const { id } = await act(writeArticle, { ...text, pictures: [await picture('một', 2)] }, chief)
  const changed = async (html: string, afterBlock: number | null) => {
    const [kept] = await picturesOf(reader, id)
    const told = [{ fileId: kept?.fileId, alt: 'Mô tả', caption: 'Ảnh một.', afterBlock }]
    await act(writeArticle, { ...text, id, bodyHtml: html, pictures: told }, chief)
    return (await picturesOf(reader, id))[0]?.afterBlock
  }
  expect(await changed(`<h2>Mở đầu</h2>${bodyHtml}`, 2)).toBe(3)
  expect(await changed(bodyHtml, 3)).toBe(2)
  expect(await changed(bodyHtml, 1)).toBe(1)
  expect(await changed(bodyHtml, null)).toBeNull()
  expect((await mustFindArticle(reader, id)).bodyHtml).toBe(bodyHtml)
})

it('in English they stand there where it has as many paragraphs, else around the text', async () => {
  const english = { titleEn: 'Pictures in a text', leadEn: null, englishReady: true }
  const pictures = async () => [await picture('giữa', 1)]
  const body = 'Đoạn một của bài.\n\nĐoạn hai của bài.'
  const same = await publish({
    ...english,
    title: 'Song ngữ đủ đoạn',
    body,
    bodyEn: 'First part.\n\nSecond part.',
    pictures: await pictures(),
  })
  expect(await shown(`/en/tin/${same.slug}`)).toMatch(/First part.*Ảnh giữa.*Second part/)
  const fewer = await publish({
    ...english,
    title: 'Song ngữ thiếu đoạn',
    body,
    bodyEn: 'All of it in one part.',
    pictures: await pictures(),
  })
  expect(await shown(`/en/tin/${fewer.slug}`)).toMatch(/Ảnh giữa.*All of it in one part/)
})
