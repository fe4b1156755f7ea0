import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { system } from '../../platform/actor.ts'
import { readyPicture } from '../../platform/files/picture.ts'
import { createUnit } from '../../units/create-unit.ts'
import { approveArticle } from '../approve-article.ts'
import { createColumn } from '../create-column.ts'
import { finishEditing } from '../finish-editing.ts'
import { importArticle } from '../import-article.ts'
import { publishArticle } from '../publish-article.ts'
import {
  articlesOfImport,
  importsOf,
  leftAsideBy,
  mustFindArticle,
  mustFindImport,
  picturesOf,
} from '../queries.ts'
import { submitArticle } from '../submit-article.ts'
import { writeArticle } from '../write-article.ts'
import { draftOfPage } from './draft.ts'
import { feedEntry } from './feed-article.ts'
import { rowEntry, tableFields } from './table-article.ts'
import { takeArticles } from './take-articles.ts'

const house = await testHouse({ day: '2021-06-01' })
const { act, reader } = house

let unitId: number
let columnId: string
const of = (role: string) => testActor({ roles: [role], unitId, unitPath: `/${unitId}/` })
const writer = () => of('newsroom_contributor')

beforeAll(async () => {
  const unit = { name: 'Sở Nhập', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, unit, system)).id
  columnId = (
    await act(createColumn, { nameVi: 'Tin cơ sở', nameEn: 'From the units' }, of('editor_in_chief'))
  ).id
})

const file = { fileName: 'thu.eml', kind: 'mail', senderName: 'Trần Hà', senderAddress: 'ha@example.vn' }
const left = [
  {
    name: 'bao.xls',
    code: 'upload.mismatched',
    values: { name: 'bao.xls', extension: '.xls', found: '.txt' },
  },
]
const text = (title: string, more: object = {}) => ({
  columnId,
  unitId,
  title,
  body: 'Một đoạn của bài.',
  ...more,
})

describe('a draft out of a file', () => {
  it('keeps the file’s name, who sent it and what was left aside, for good', async () => {
    const input = text('Từ một bức thư', { from: { ...file, leftAside: left } })
    const made = await act(importArticle, input, writer())
    expect(made.left).toBe(1)
    const { importId } = await mustFindArticle(reader, made.id)
    expect(await mustFindImport(reader, importId ?? '')).toMatchObject({
      fileName: 'thu.eml',
      senderName: 'Trần Hà',
    })
    await act(writeArticle, text('Từ một bức thư, đã sửa', { id: made.id }), writer())
    expect(await leftAsideBy(reader, { importId: importId ?? '' })).toEqual(left)
    expect((await mustFindArticle(reader, made.id)).importId).toBe(importId)
  })

  it('leaves no address of a sender and no word of his letter in the register', async () => {
    const letter = [{ name: 'Tin', code: 'aside.letter', values: { letter: 'Số máy của tôi là 0912' } }]
    const input = text('Từ bức thư khác', { from: { ...file, leftAside: letter } })
    const { id } = await act(importArticle, input, writer())
    const lines = await reader.selectFrom('auditLine').selectAll().execute()
    const own = JSON.stringify(lines.filter(({ subject }) => subject === `article:${id}`))
    expect(own).toContain('thu.eml')
    expect(own).not.toMatch(/ha@example\.vn|Trần Hà|0912/)
  })
})

const entry = (title: string, more: object = {}) =>
  feedEntry(
    {
      title,
      link: 'http://cong.example.vn/tin',
      summary: '',
      content: 'x',
      date: 'Thu, 04 Mar 2021 14:27:00 +0700',
      author: 'Trần Hà',
      ...more,
    },
    'Cổng huyện Thử',
    (html) => html.split('|').map((line) => ({ text: line, html: `<p>${line}</p>` })),
  )
const placeholder = (caption: string) => `Chỗ của ảnh: ${caption}`
const draft = (title: string, more: object = {}) => {
  const { read, source } = entry(title, {
    content: 'Câu mở đầu.|Đoạn hai của bài.|Toàn cảnh. Ảnh: Lò Thị Mai',
    ...more,
  })
  if (!read) throw new Error('nothing was read')
  return draftOfPage(read, source, placeholder)
}
const take = (articles: readonly object[]) =>
  act(takeArticles, { columnId, unitId, from: { fileName: 'tin.xml', kind: 'feed' }, articles }, writer())

describe('the articles of an earlier portal', () => {
  it('become drafts with their by-line, caption, credit and source, and are published under their own moment', async () => {
    const { id, made } = await take([draft('Bài của cổng cũ')])
    expect(made).toBe(1)
    const [article] = await articlesOfImport(reader, id)
    const articleId = article?.id ?? ''
    expect(await mustFindArticle(reader, articleId)).toMatchObject({
      state: 'draft',
      lead: 'Câu mở đầu.',
      body: 'Đoạn hai của bài.',
      byLine: 'Tin: Trần Hà',
      sourceName: 'Cổng huyện Thử',
      sourceAddress: 'http://cong.example.vn/tin',
      publishedAt: null,
    })
    const caption = {
      caption: 'Toàn cảnh.',
      credit: 'Lò Thị Mai',
      alt: 'Chỗ của ảnh: Toàn cảnh.',
      fileId: null,
    }
    expect(await picturesOf(reader, articleId)).toMatchObject([caption])
    await act(submitArticle, { id: articleId }, writer())
    await act(finishEditing, { id: articleId }, of('editor'))
    await act(approveArticle, { id: articleId }, of('editor_in_chief'))
    await act(publishArticle, { id: articleId }, of('editor_in_chief'))
    const after = await mustFindArticle(reader, articleId)
    expect(Date.parse(after.publishedAt ?? '')).toBe(Date.parse('2021-03-04T07:27:00.000Z'))
  })

  it('are taken once: the same file again makes nothing and says so', async () => {
    const files = [draft('Bài lặp lại'), draft('Bài lặp lại')]
    expect(await take(files)).toMatchObject({ made: 1, left: 1 })
    const again = await take([draft('Bài lặp lại'), draft('Bài mới hơn')])
    expect(again).toMatchObject({ made: 1, left: 1 })
    expect(await leftAsideBy(reader, { importId: again.id })).toEqual([
      { name: 'Bài lặp lại', code: 'aside.already_here', values: {} },
    ])
    expect((await importsOf(reader, [unitId], { limit: 20 })).map(({ id }) => id)).toContain(again.id)
    expect(await importsOf(reader, [], { limit: 20 })).toEqual([])
  })

  it('that claim to be of tomorrow are published as of today', async () => {
    const { id } = await take([draft('Bài của ngày mai', { date: '2031-03-04' })])
    const articleId = (await articlesOfImport(reader, id))[0]?.id ?? ''
    await act(submitArticle, { id: articleId }, writer())
    await act(finishEditing, { id: articleId }, of('editor'))
    await act(approveArticle, { id: articleId }, of('editor_in_chief'))
    await act(publishArticle, { id: articleId }, of('editor_in_chief'))
    const { publishedAt } = await mustFindArticle(reader, articleId)
    expect(publishedAt?.slice(0, 10)).toBe('2021-06-01')
  })

  it('name what of an item is not taken: a date that is none, an opening said twice', () => {
    const told = 'Tối mùng 10 tháng 4, bản Pá Pao họp dân để nghe về ngày bầu cử và nơi bỏ phiếu.'
    const { read, leftAside } = entry('Bài', {
      summary: told,
      content: `${told}|Đoạn hai.`,
      date: 'hôm qua',
    })
    expect(read?.lead).toBe(told)
    expect(read?.html).toBe('<p>Đoạn hai.</p>')
    expect(read?.leftAside.map(({ code }) => code)).toEqual(['aside.lead_twice'])
    expect(leftAside.map(({ code }) => code)).toEqual(['aside.date_unread'])
    expect(entry('', { content: 'Chữ' }).read).toBeNull()
  })

  it('in a table are found by the names that people give its columns', () => {
    const head = [
      'Tiêu đề',
      'NỘI DUNG',
      'Ngày đăng',
      'Lượt xem',
      'Chú thích ảnh',
      'Người chụp',
      'Mã',
      'Tác giả',
    ]
    const { fields, unknown } = tableFields({ head })
    expect(unknown).toEqual(['Mã'])
    const cells = [
      'Bài trong bảng',
      'Đoạn một.\n\nĐoạn hai.',
      '04/03/2021 14:27',
      '1.727',
      'Toàn cảnh.',
      'Lò Thị Mai',
      '7',
      'Tin: Trần Hà',
    ]
    const lines = (html: string) => [{ text: html, html }]
    expect(rowEntry({ row: 2, cells }, fields, lines)).toMatchObject({
      name: 'Bài trong bảng',
      read: {
        lead: 'Đoạn một.',
        html: '<p>Đoạn hai.</p>',
        views: 1727,
        byLine: 'Tin: Trần Hà',
        dateLine: '04/03/2021 14:27',
        publishedAt: '2021-03-04T07:27:00.000Z',
        captions: [{ caption: 'Toàn cảnh.', credit: 'Lò Thị Mai' }],
      },
      leftAside: [],
    })
    expect(rowEntry({ row: 3, cells: ['', 'Chữ'] }, fields, lines)).toMatchObject({ name: '#3', read: null })
  })
})

describe('pictures of a draft', () => {
  const ready = async (name: string) => {
    const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#357' } })
      .jpeg()
      .toBuffer()
    return readyPicture({ name, bytes: new Uint8Array(bytes) }, 'pictureFiles')
  }
  const wordless = async (name: string) => ({ caption: '', alt: '', sent: await ready(name) })

  it('sent several at once wait for their words until the editing is done', async () => {
    const pictures = [await wordless('a.jpg'), await wordless('b.jpg')]
    const refused = [{ name: 'c.svg', code: 'upload.svg', values: { name: 'c.svg' } }]
    const made = await act(writeArticle, text('Ba ảnh một lần', { pictures, leftAside: refused }), writer())
    expect(made.left).toBe(1)
    expect(await picturesOf(reader, made.id)).toMatchObject([{ caption: '' }, { caption: '' }])
    expect(await leftAsideBy(reader, { articleId: made.id })).toEqual(refused)
    await act(submitArticle, { id: made.id }, writer())
    const finish = () => act(finishEditing, { id: made.id }, of('editor'))
    await expect(finish()).rejects.toMatchObject({ code: 'article.picture_without_caption' })
    const kept = await picturesOf(reader, made.id)
    const told = kept.map(({ fileId }, at) => ({ fileId, caption: `Chú thích ${at}`, alt: `Mô tả ${at}` }))
    const saved = await act(
      writeArticle,
      text('Ba ảnh một lần', { id: made.id, pictures: told }),
      of('editor'),
    )
    expect(saved.left).toBe(0)
    expect(await leftAsideBy(reader, { articleId: made.id })).toEqual([])
    await finish()
    const naked = [...told, { caption: '', alt: '', sent: await ready('d.jpg') }]
    const late = act(writeArticle, text('Ba ảnh một lần', { id: made.id, pictures: naked }), of('editor'))
    await expect(late).rejects.toMatchObject({
      code: 'article.picture_without_caption',
      fields: { 'pictures.2.caption': { values: { number: 3 } } },
    })
  })
})
