import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { system } from '../../platform/actor.ts'
import { readyPicture } from '../../platform/files/picture.ts'
import { published } from '../queries.ts'
import { sizedFigureOf } from './pages/stories.ts'
import { findArticle as findPublished, withSizes } from './queries.ts'
import { createUnit } from '../../units/create-unit.ts'
import { paragraphsOf, repeatsLead } from '../../newsroom/article.ts'
import { countViews } from '../../newsroom/readers/count-views.ts'
import { visitorMark } from '../../platform/web/visitors.ts'
import { approveArticle } from '../../newsroom/approve-article.ts'
import { createColumn } from '../../newsroom/create-column.ts'
import { finishEditing } from '../../newsroom/finish-editing.ts'
import { publishArticle } from '../../newsroom/publish-article.ts'
import { mustFindArticle } from '../../newsroom/queries.ts'
import { submitArticle } from '../../newsroom/submit-article.ts'
import { withdrawArticle } from '../../newsroom/withdraw-article.ts'
import { constraints } from '../../newsroom/words.ts'
import { writeArticle } from '../../newsroom/write-article.ts'

const house = await testHouse({ constraintRefusals: constraints, day: '2021-03-04' })
const { act, reader } = house

let unitId: number
let columnId: string
const writer = () => testActor({ roles: ['newsroom_contributor'], unitId, unitPath: `/${unitId}/` })
const chief = () => testActor({ roles: ['editor_in_chief', 'editor'], unitId, unitPath: `/${unitId}/` })

beforeAll(async () => {
  const made = await act(
    createUnit,
    { name: 'Sở Tin', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' },
    system,
  )
  unitId = made.id
  columnId = (await act(createColumn, { nameVi: 'Tin cơ sở', nameEn: 'From the units' }, chief())).id
})

const article = (title: string, more: object = {}) => ({
  columnId,
  unitId,
  title,
  body: 'Đoạn thứ nhất của bài.\n\nĐoạn thứ hai.',
  ...more,
})

/** From the draft to the head of the editorial board's yes. */
const approve = async (id: string) => {
  await act(submitArticle, { id }, writer())
  await act(finishEditing, { id }, chief())
  await act(approveArticle, { id }, chief())
}

describe('an article', () => {
  it('is public only between publication and withdrawal', async () => {
    const { id, slug } = await act(writeArticle, article('Ra quân thi đua'), writer())
    expect(await findPublished(published(reader), slug)).toBeNull()
    await approve(id)
    await expect(act(publishArticle, { id }, writer())).rejects.toMatchObject({ code: 'command.no_right' })
    await act(publishArticle, { id }, chief())
    expect((await findPublished(published(reader), slug))?.title).toBe('Ra quân thi đua')
    await act(withdrawArticle, { id, reason: 'Sai số liệu, đang kiểm tra lại' }, chief())
    expect(await findPublished(published(reader), slug)).toBeNull()
  })

  it('gets an address of its own when the title stands already', async () => {
    const first = await act(writeArticle, article('Trùng tên bài'), writer())
    const second = await act(writeArticle, article('Trùng tên bài'), writer())
    expect([first.slug, second.slug]).toEqual(['trung-ten-bai', 'trung-ten-bai-2'])
  })

  it('lets one of two editors save, and tells the other', async () => {
    const { id } = await act(writeArticle, article('Hai người cùng sửa'), writer())
    const { version } = await mustFindArticle(reader, id)
    await act(writeArticle, article('Hai người cùng sửa', { id, version, lead: 'Bản một' }), writer())
    const late = act(writeArticle, article('Hai người cùng sửa', { id, version, lead: 'Bản hai' }), writer())
    await expect(late).rejects.toMatchObject({ code: 'article.changed_meanwhile', status: 409 })
    expect((await mustFindArticle(reader, id)).lead).toBe('Bản một')
  })

  it('needs caption and description of a picture', async () => {
    const pictures = [{ caption: 'Toàn cảnh', alt: '' }]
    await expect(act(writeArticle, article('Có ảnh', { pictures }), writer())).rejects.toMatchObject({
      code: 'article.picture_without_caption',
    })
  })

  it('keeps what the editor wrote clean, and its pictures in the sizes of pages', async () => {
    const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a5' } })
      .jpeg()
      .toBuffer()
    const sent = await readyPicture({ name: 'anh.jpg', bytes: new Uint8Array(photo) }, 'anh')
    const told = {
      caption: 'Toàn cảnh hội nghị.',
      alt: 'Hội trường đông người',
      credit: 'Hà Thanh',
      focalY: 15,
    }
    const bodyHtml = '<p onclick="x()">Đoạn <b>đậm</b>.</p><script>alert(1)</script><p>Đoạn hai.</p>'
    const { id } = await act(
      writeArticle,
      article('Có trình soạn thảo', { bodyHtml, pictures: [{ ...told, sent }] }),
      writer(),
    )
    await approve(id)
    await act(publishArticle, { id }, chief())
    const asked = published(reader)
    const shown = await asked
      .selectFrom('publishedArticle')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(shown.bodyHtml).toBe('<p>Đoạn <strong>đậm</strong>.</p><p>Đoạn hai.</p>')
    expect(shown.body).toBe('Đoạn đậm.\n\nĐoạn hai.')
    const [picture] = await asked
      .selectFrom('publishedPicture')
      .selectAll()
      .where('articleId', '=', id)
      .execute()
    expect(picture).toMatchObject({ width: 1200, height: 800, focalX: 50, focalY: 15, credit: 'Hà Thanh' })
    const sizes = await asked
      .selectFrom('publishedPictureSize')
      .selectAll()
      .where('originalId', '=', picture?.fileId ?? '')
      .orderBy('width')
      .execute()
    expect(sizes.map(({ width }) => width)).toEqual([480, 960])
    const [sized] = await withSizes(asked, picture ? [picture] : [])
    const addresses = sizes.map(({ fileId, width }) => ({ src: `/anh/${fileId}`, width }))
    expect(sized && sizedFigureOf(sized, 'article').sizes).toEqual(addresses)
    const files = await asked
      .selectFrom('publishedFile')
      .select('mediaType')
      .where(
        'id',
        'in',
        sizes.map(({ fileId }) => fileId ?? ''),
      )
      .execute()
    expect(files.map(({ mediaType }) => mediaType)).toEqual(['image/webp', 'image/webp'])
  })

  it('shows no file that is not its own', async () => {
    const first = await act(writeArticle, article('Có ảnh riêng'), writer())
    const pictures = [{ caption: 'Ảnh lạ', alt: 'Ảnh lạ', fileId: '00000000-0000-4000-8000-000000000001' }]
    await expect(
      act(writeArticle, article('Có ảnh riêng', { id: first.id, pictures }), writer()),
    ).rejects.toMatchObject({ code: 'file.not_found' })
  })

  it('counts views without a trace of who read', async () => {
    const { id, slug } = await act(writeArticle, article('Được đọc', { viewsBefore: 727 }), writer())
    await approve(id)
    await act(publishArticle, { id }, chief())
    const count = (day: string, reads: { slug: string; visitor: string }[]) =>
      act(countViews, { day, freshSecret: randomUUID() + day, reads }, system)
    const visitor = (name: string) => ({
      slug,
      visitor: visitorMark({ remoteAddress: name, agent: 'Mozilla/5.0' }),
    })
    const views = async () => (await findPublished(published(reader), slug))?.views
    await count('2021-03-04', [
      visitor('a'),
      visitor('b'),
      visitor('a'),
      { ...visitor('c'), slug: 'khong-co' },
    ])
    expect(await views()).toBe(729)
    // the same batch again, and the same readers later in the day, add nothing
    await count('2021-03-04', [visitor('a'), visitor('b')])
    expect(await views()).toBe(729)
    await count('2021-03-05', [visitor('a')])
    expect(await views()).toBe(730)
    const kept = await reader.selectFrom('articleReader').selectAll().execute()
    expect(kept.map(({ day }) => day)).toEqual(['2021-03-05'])
    expect(kept[0]?.reader).not.toContain(visitor('a').visitor)
    expect(await reader.selectFrom('visitorSalt').select('day').execute()).toEqual([{ day: '2021-03-05' }])
  })

  it('counts who read it before it was withdrawn, and nobody of a day that others have ended', async () => {
    const { id, slug } = await act(writeArticle, article('Được đọc rồi gỡ'), writer())
    await approve(id)
    await act(publishArticle, { id }, chief())
    await act(withdrawArticle, { id, reason: 'Sai số liệu, đang kiểm tra lại' }, chief())
    const visitor = visitorMark({ remoteAddress: 'a', agent: 'Mozilla/5.0' })
    const count = (day: string) =>
      act(countViews, { day, freshSecret: randomUUID() + day, reads: [{ slug, visitor }] }, system)
    expect(await count('2021-03-10')).toEqual({ counted: 1 })
    expect(await count('2021-03-09')).toEqual({ counted: 0 })
    const views = await reader
      .selectFrom('articleViews')
      .select('views')
      .where('articleId', '=', id)
      .execute()
    expect(views).toEqual([{ views: 1 }])
  })

  it('knows a lead that is printed twice', () => {
    expect(repeatsLead('Mở đầu bài.', 'Mở  đầu bài.\n\nTiếp.')).toBe(true)
    expect(repeatsLead(null, 'Mở đầu bài.')).toBe(false)
    expect(paragraphsOf('a\n \nb\n\n\n')).toEqual(['a', 'b'])
  })
})
