import JSZip from 'jszip'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../../../test/web-house.tsx'
import { system } from '../../../platform/actor.ts'
import { writeZip } from '../../../platform/files/zip-writer.ts'
import { refusals as fileRefusals } from '../../../platform/files/words.ts'
import { gatherWords } from '../../../platform/web/refusal-sentences.ts'
import { createUnit } from '../../../units/create-unit.ts'
import { createColumn } from '../../create-column.ts'
import { findArticle, leftAsideBy, mustFindArticle, picturesOf } from '../../queries.ts'
import { routes as newsRoutes } from '../../routes.ts'
import { refusals as newsRefusals } from '../../words.ts'
import { routes as importingRoutes } from '../routes.ts'
import { refusals } from '../words.ts'
import { routes } from './routes.ts'

const house = await testHouse({ day: '2021-06-01' })
const { act, reader } = house
let place: readonly (readonly [string, string])[]
let [unitId, columnId] = [0, '']
const actors = new Map<string, ReturnType<typeof testActor>>()
const web = webHouse({
  routes: [...importingRoutes, ...routes, ...newsRoutes],
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  findSession: async (token) => {
    const actor = actors.get(token.replace('english ', ''))
    const accountId = actor?.accountId ?? token
    const language = token.startsWith('english ') ? 'en' : 'vi'
    return actor ? { id: token, actor, accountId, language, csrfSecret: token } : null
  },
  refusalWords: gatherWords(refusals, newsRefusals, fileRefusals),
})

beforeAll(async () => {
  const unit = { name: 'Sở Nhập', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, unit, system)).id
  for (const role of ['newsroom_contributor', 'editor_in_chief'])
    actors.set(role, testActor({ roles: [role], unitId, unitPath: `/${unitId}/` }))
  actors.set('other', testActor({ roles: ['newsroom_contributor'], unitId, unitPath: `/${unitId}/` }))
  const column = { nameVi: 'Tin cơ sở', nameEn: 'From the units' }
  columnId = (await act(createColumn, column, actors.get('editor_in_chief'))).id
  place = [
    ['columnId', columnId],
    ['unitId', String(unitId)],
  ]
})

const as = (token: string) => browser(web.ask, new Map([['thidua-phien', token]])).go
const text = async (path: string, token = 'newsroom_contributor') => (await as(token)(path)).text()
const shown = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
type Fields = readonly (readonly [string, string | File])[]
const post = async (from: string, path: string, fields: Fields, token = 'newsroom_contributor') => {
  const html = await text(from, token)
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of fields) body.append(name, value)
  return as(token)(path, { method: 'POST', body })
}
const led = (answer: Response): string => answer.headers.get('location') ?? `not led on: ${answer.status}`

const photo = async (width = 640, height = 400, background = '#485') =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  )
const zipOf = async (files: Readonly<Record<string, string | Uint8Array>>, name = 'trang.zip') => {
  const zip = new JSZip()
  for (const [path, content] of Object.entries(files)) zip.file(path, content)
  return new File([await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })], name)
}

const home = '/lam-viec/tin-bai/tu-cong'
const check = (...files: readonly File[]) =>
  post(home, home, [...place, ...files.map((file) => ['file', file] as const)])
const take = (address: string) => post(address, address, [])
const idOf = async (title: string): Promise<string> => {
  const found = await reader.selectFrom('article').select('id').where('title', '=', title).execute()
  expect(found).toHaveLength(1)
  return found[0]?.id ?? ''
}

const html = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="header"><img src="t_files/logo.png"></div><h1>${title}</h1>${body}<p>Tin, ảnh: Trần Hà</p></body></html>`

const saved = html(
  'Họp bản Pá Pao',
  [
    '<p>Tối mùng 10, bản Pá Pao họp dân nghe về ngày bầu cử.</p>',
    '<p>Đoạn một của bài.</p>',
    '<figure><img src="./t_files/%E1%BA%A2nh%201.jpg" alt="Bà con ngồi ở nhà văn hóa"><figcaption>Toàn cảnh. Ảnh: Lò Mẫu</figcaption></figure>',
    '<p>Đoạn hai của bài.</p><p><img src="t_files/thieu.jpg"></p><p>Đoạn ba của bài.</p>',
    '<p><img src="t_files/hinh.svg"></p>',
  ].join(''),
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe('a page saved whole', () => {
  const folder = async () => ({
    'Bài.html': saved,
    't_files/Ảnh 1.jpg': await photo(),
    't_files/logo.png': await photo(100, 40),
    't_files/kieu.css': 'p{}',
    't_files/khung.html': '<p>Khung quảng cáo</p>',
    't_files/hinh.svg': svg,
  })
  let articleId = ''

  it('is checked before anything is made: what is here, what is missing, what is left', async () => {
    const address = led(await check(await zipOf(await folder())))
    expect(address).toMatch(/^\/lam-viec\/tin-bai\/nhap\/[0-9a-f-]{36}$/)
    expect(await reader.selectFrom('article').select('id').execute()).toEqual([])
    const page = shown(await text(address))
    expect(page).toMatch(/Họp bản Pá Pao bản nháp mới – 1 2/)
    expect(page).toMatch(/thieu\.jpg.*hinh\.svg/)
    expect(page).toContain('hình SVG')
    expect(page).toContain('Tạo 1 bản nháp')
    // another person of the unit does not see what waits for its sender
    expect((await as('other')(address)).status).toBe(404)
    const english = await text(address, 'english newsroom_contributor')
    expect(shown(english)).toMatch(/Check before the drafts are made.*Missing pictures/)
    expect(led(await take(address))).toBe(address)
    articleId = await idOf('Họp bản Pá Pao')
    // pressed once more it makes nothing more
    const again = await post(home, address, [])
    expect(led(again)).toBe(address)
    await idOf('Họp bản Pá Pao')
    expect(shown(await text(address))).toMatch(/Họp bản Pá Pao Bản nháp – 0 3 2/)
    expect(await reader.selectFrom('uploadChunk').select('uploadId').execute()).toEqual([])
  })

  it('brings its pictures to where they stood, with description, caption and credit', async () => {
    const article = await mustFindArticle(reader, articleId)
    expect(article.bodyHtml).toBe('<p>Đoạn một của bài.</p><p>Đoạn hai của bài.</p><p>Đoạn ba của bài.</p>')
    const pictures = await picturesOf(reader, articleId)
    expect(pictures).toMatchObject([
      {
        alt: 'Bà con ngồi ở nhà văn hóa',
        caption: 'Toàn cảnh.',
        credit: 'Lò Mẫu',
        afterBlock: 1,
        width: 640,
        missingSource: null,
      },
      { fileId: null, missingSource: 't_files/thieu.jpg', afterBlock: 2 },
      { fileId: null, missingSource: 't_files/hinh.svg', afterBlock: 3 },
    ])
    const sizes = await reader.selectFrom('pictureSize').select('width').execute()
    expect(sizes).toEqual([{ width: 480 }])
    const left = await leftAsideBy(reader, { importId: article.importId ?? '' })
    expect(left.map(({ code }) => code).toSorted()).toEqual([
      'aside.frame_pictures',
      'aside.page_files',
      'aside.unused_pictures',
      'upload.svg',
    ])
  })

  it('lists on its draft what is missing, and takes the files later by their names', async () => {
    const draft = shown(await text(`/lam-viec/tin-bai/${articleId}`))
    expect(draft).toMatch(/Ảnh còn thiếu: 2 .*thieu\.jpg.*hinh\.svg/)
    const address = `/lam-viec/tin-bai/${articleId}/anh-con-thieu`
    const strange = await post(address, address, [['files', new File([await photo()], 'khac.jpg')]])
    expect(strange.status).toBe(422)
    expect(shown(await strange.text())).toContain(
      'Không tệp nào mang tên của ảnh còn thiếu: thieu.jpg, hinh.svg',
    )
    const files = { 'a/thieu.jpg': await photo(700, 400, '#111'), 'hinh.png': await photo(500, 300, '#222') }
    const sent: Fields = [
      ['files', await zipOf(files, 'anh.zip')],
      ['files', new File([await photo(300, 300)], 'la.jpg')],
    ]
    expect(led(await post(address, address, sent))).toBe(`/lam-viec/tin-bai/${articleId}`)
    expect(await picturesOf(reader, articleId)).toMatchObject([
      { width: 640 },
      { width: 700, afterBlock: 2, missingSource: null },
      { width: 500, afterBlock: 3, missingSource: null },
    ])
    expect(await leftAsideBy(reader, { articleId })).toMatchObject([
      { name: 'la.jpg', code: 'aside.fits_none' },
    ])
    expect(shown(await text(address))).toContain('Không thiếu ảnh nào.')
  })
})

describe('other ways to send pictures', () => {
  it('are the page and its pictures chosen together, and addresses that carry a picture themselves', async () => {
    const carried = `data:image/jpeg;base64,${Buffer.from(await photo(320, 240)).toString('base64')}`
    const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    const page = html(
      'Chọn cùng nhau',
      `<p>Sapo của bài chọn cùng nhau.</p><p>Đoạn một.</p><img src="${blank}" data-src="http://cu.example.vn/a/b.jpg"><p>Đoạn hai.</p><img src="${carried}"><img src="${blank}">`,
    )
    const address = led(
      await check(
        new File([page], 'bài.html'),
        // a WebP under another name, as servers hand it out
        new File(
          [
            new Uint8Array(
              await sharp(await photo())
                .webp()
                .toBuffer(),
            ),
          ],
          'b.jpg',
        ),
      ),
    )
    expect(shown(await text(address))).toMatch(/Chọn cùng nhau bản nháp mới – 2 0/)
    await take(address)
    expect(await picturesOf(reader, await idOf('Chọn cùng nhau'))).toMatchObject([
      { width: 640, afterBlock: 1 },
      { width: 320, afterBlock: 2 },
    ])
  })

  it('are a feed with enclosures and a table with a column of names; sent again with more they fill what was missing', async () => {
    const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Cổng cũ</title><item><title>Tin có ảnh kèm</title><description>&lt;p&gt;Một đoạn của tin cũ.&lt;/p&gt;&lt;img src="/upload/trong.jpg"&gt;</description><enclosure url="http://cu.example.vn/upload/kem.jpg" type="image/jpeg" length="1"/></item></channel></rss>`
    const csv =
      'Tiêu đề,Nội dung,Ảnh,Mô tả ảnh,Chú thích ảnh,Người chụp\nBài trong bảng,"Đoạn một của bảng.",anh\\bang 1.jpg;bang 2.jpg,Sân kho,"Sân kho. Ảnh: Lò Mẫu|Kho thóc.",Trần Hà\n'
    const texts = { 'tin.xml': rss, 'bang.csv': csv }
    const first = led(await check(await zipOf({ ...texts, 'anh/kem.jpg': await photo() })))
    expect(shown(await text(first))).toMatch(/trong\.jpg.*bang 1\.jpg.*bang 2\.jpg/)
    await take(first)
    const [fed, tabled] = [await idOf('Tin có ảnh kèm'), await idOf('Bài trong bảng')]
    expect(await picturesOf(reader, fed)).toMatchObject([
      { width: 640, afterBlock: 0 },
      { fileId: null, missingSource: '/upload/trong.jpg', afterBlock: 1 },
    ])
    expect(await picturesOf(reader, tabled)).toMatchObject([
      { alt: 'Sân kho', caption: 'Sân kho.', credit: 'Lò Mẫu', fileId: null },
      { alt: '', caption: 'Kho thóc.', credit: 'Trần Hà', fileId: null },
    ])
    const more = {
      'trong.jpg': await photo(400, 300),
      'bang 1.jpg': await photo(410, 300),
      'bang 2.jpg': svg,
    }
    const second = led(await check(await zipOf({ ...texts, ...more, 'anh/kem.jpg': await photo() })))
    expect(shown(await text(second))).toContain('Thêm ảnh còn thiếu vào 2 bài đã có')
    await take(second)
    expect(await picturesOf(reader, await idOf('Tin có ảnh kèm'))).toMatchObject([
      { width: 640 },
      { width: 400 },
    ])
    expect(await picturesOf(reader, await idOf('Bài trong bảng'))).toMatchObject([
      { width: 410, caption: 'Sân kho.' },
      { fileId: null },
    ])
    const files = (await reader.selectFrom('storedFile').select('id').execute()).length
    await take(led(await check(await zipOf({ ...texts, ...more, 'anh/kem.jpg': await photo() }))))
    expect(await reader.selectFrom('storedFile').select('id').execute()).toHaveLength(files)
  })
})

describe('what cannot be taken', () => {
  it('is told, and the rest comes in: a picture bomb, a name twice, a path upwards', async () => {
    const page = html(
      'Nhiều ảnh khó',
      '<p>Sapo của bài khó.</p><p>Đoạn một của bài khó.</p><img src="to.jpg"><img src="../../doi.jpg"><img src="lap.jpg">',
    )
    const files = {
      'bai.html': page,
      'to.jpg': await photo(10_000, 6_000),
      '../../doi.jpg': await photo(),
      'mot/lap.jpg': await photo(640, 400, '#111'),
      'hai/lap.jpg': await photo(640, 400, '#222'),
    }
    const address = led(await check(await zipOf(files)))
    const told = shown(await text(address))
    expect(told).toMatch(/Nhiều ảnh khó bản nháp mới – 1 2/)
    expect(told).toContain('60 triệu điểm ảnh')
    expect(told).toContain('mot/lap.jpg · hai/lap.jpg')
    await take(address)
    expect(await picturesOf(reader, await idOf('Nhiều ảnh khó'))).toMatchObject([
      { fileId: null, missingSource: 'to.jpg' },
      { width: 640 },
      { fileId: null, missingSource: 'lap.jpg' },
    ])
  })

  it('is refused at the form with its sentence: a zip bomb, pictures without a page, nothing', async () => {
    const heavy = { name: 'a.jpg', bytes: new Uint8Array(121 * 1024 * 1024) }
    const packed = writeZip([heavy], '2021-06-01T08:00:00')
    const bomb = await check(new File([new Uint8Array(packed)], 'bom.zip'))
    expect([bomb.status, shown(await bomb.text())]).toEqual([422, expect.stringContaining('hơn 120 MB')])
    const alone = await check(await zipOf({ 'a.jpg': await photo() }))
    expect([alone.status, shown(await alone.text())]).toEqual([
      422,
      expect.stringContaining('không có trang HTML, RSS, văn bản hay bảng nào'),
    ])
    expect((await check()).status).toBe(422)
    expect(await findArticle(reader, 'khong-co')).toBeNull()
    expect(web.faults).toEqual([])
  })
})
