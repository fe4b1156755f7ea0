import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastDay } from '../../src/demo/replay.ts'
import { encodedWord, filePart, mailOf, multipart, textPart } from '../../src/platform/files/mail.fixture.ts'
import { findArticle } from '../../src/newsroom/queries.ts'
import { writeArticle } from '../../src/newsroom/write-article.ts'
import { onOneEngine, serverUrl } from '../house.ts'
import { newVisitor, startBrowser, type Visitor } from './browser.ts'
import { openStage, type Stage } from './stage.ts'
import { type Walk, walkOf } from './walk.ts'

const browser: Browser | null = await startBrowser()
let stage: Stage

beforeAll(async () => {
  if (browser) stage = await openStage({ until: lastDay })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

const desk = '/lam-viec/tin-bai'
const jpeg = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 640, height: 400, channels: 3, background: '#485' } })
    .jpeg()
    .toBuffer(),
})
const drawing = {
  name: 'hình vẽ.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'),
}
const unit = 'Sở Nông nghiệp và Phát triển nông thôn'

const inPlace = async (walk: Walk): Promise<void> => {
  await walk.field('Chuyên mục').selectOption({ label: 'Tin cơ sở' })
  await walk.field('Đơn vị đăng').selectOption({ label: unit })
}

const pathOf = (walk: Walk): string => new URL(walk.page.url()).pathname

const journey = ({ scripts }: { readonly scripts: boolean }): void => {
  let visitor: Visitor
  let walk: Walk
  let address = ''
  const title = `Ra quân trồng rừng, ${scripts ? 'có' : 'không có'} tập lệnh`

  beforeAll(async () => {
    if (!browser) return
    visitor = await newVisitor(browser, { scripts, origin: stage.origin })
    walk = walkOf(stage, visitor)
  })

  afterAll(async () => {
    await visitor?.context.close()
  })

  /** The text's place: the editor where scripts run, the area where they do not. */
  const body = async () => {
    if (scripts) await walk.page.locator('.rich-text').first().waitFor()
    return walk.page
      .getByRole('main')
      .getByRole('textbox', { name: /^Nội dung/ })
      .first()
  }

  const step = (name: string, take: () => Promise<void>): void =>
    it(name, async () => {
      try {
        await take()
      } catch (error) {
        const screen = await walk.page.getByRole('main').ariaSnapshot()
        process.stdout.write(`${walk.page.url()}\n${screen}\n${stage.faults.join('\n')}\n`)
        throw error
      }
    })

  step(
    'a contributor writes an article with three pictures at once; the drawing is named, the two others stay',
    async () => {
      await walk.as('qbvr.dl')
      await walk.go(`${desk}/moi`)
      await inPlace(walk)
      await walk.type([['Tiêu đề', title]])
      await (await body()).fill('Sáng nay, 120 người ra quân trồng rừng phòng hộ.')
      await walk
        .field('Các tệp ảnh mới')
        .setInputFiles([await jpeg('đồi.jpg'), drawing, await jpeg('cây non.jpg')])
      await walk.press('Lưu bài')
      expect(await walk.words()).toMatch(/có 1 phần không lấy được.*hình vẽ\.svg.*SVG/s)
      address = pathOf(walk)
      await walk.page.getByRole('main').getByRole('button', { name: 'Gửi ban biên tập' }).isVisible()
    },
  )

  step('each picture is given its own words, and the article goes to the editors', async () => {
    for (const at of [1, 2]) {
      const picture = walk.within(`Ảnh ${at}`)
      await picture.getByLabel('Chú thích ảnh').fill(`Chú thích ${at}.`)
      await picture.getByLabel(/^Mô tả ảnh/).fill(`Mô tả ${at}`)
      await picture.getByLabel('Người chụp').fill(`Người chụp ${at}`)
    }
    await walk.press('Lưu bài')
    expect(await walk.words()).not.toContain('hình vẽ.svg')
    await walk.press('Gửi ban biên tập')
    expect(await walk.words()).toContain('Đã gửi ban biên tập')
  })

  step('the editor changes the lead and is done', async () => {
    await walk.as('btv.snn.dl')
    await walk.go(address)
    await walk.type([['Sapo', 'Rừng phòng hộ đầu nguồn có thêm 20 ha.']])
    await walk.press('Lưu bài')
    await walk.press('Biên tập xong')
    expect(await walk.words()).toContain('chờ Trưởng Ban Biên tập duyệt')
  })

  step(
    'the head of the board approves and publishes; a reader sees words, pictures and credits',
    async () => {
      await walk.as('tbbt.snn.dl')
      await walk.go(address)
      await walk.press('Duyệt bài')
      await walk.press('Đăng ngay')
      await walk.follow('Xem trên cổng')
      const shown = await walk.words()
      expect(shown).toContain(title)
      expect(shown).toMatch(/20 ha.*120 người/s)
      expect(shown).toMatch(/Chú thích 1\..*Người chụp 1/s)
      expect(shown).toMatch(/Chú thích 2\..*Người chụp 2/s)
    },
  )

  step('what was wrong is corrected in public', async () => {
    await walk.go(address)
    await walk.type([
      ['Sapo', 'Rừng phòng hộ đầu nguồn có thêm 25 ha.'],
      ['Nội dung đính chính', 'Bản đầu ghi 20 ha; đúng là 25 ha.'],
    ])
    await walk.press('Đăng bản đính chính')
    await walk.follow('Xem trên cổng')
    expect(await walk.words()).toMatch(/Bản đầu ghi 20 ha; đúng là 25 ha\./)
    expect(await walk.words()).toContain('có thêm 25 ha')
  })

  step('an auditor reads it and finds nothing to fill in or to press', async () => {
    await walk.as('kiemtra')
    await walk.go(address)
    expect(await walk.words()).toMatch(/25 ha.*120 người.*Chú thích 1\./s)
    const main = walk.page.getByRole('main')
    expect(await main.locator('form, input, textarea, select, button').count()).toBe(0)
  })

  step('a text that is opened and saved is as it was, space for space and line for line', async () => {
    const text = 'Cuộc bầu cử  khóa mới, dòng một\ndòng hai.\n\nĐoạn sau –  hai dấu cách.'
    const found = await stage.reader
      .selectFrom('unit')
      .select('id')
      .where('code', '=', 'dl-snn')
      .executeTakeFirstOrThrow()
    const column = await stage.reader.selectFrom('newsColumn').select('id').executeTakeFirstOrThrow()
    const input = { columnId: column.id, unitId: found.id, title: `Giữ nguyên: ${title}`, body: text }
    const { id } = await stage.act('btv.snn.dl', writeArticle, input)
    await walk.as('btv.snn.dl')
    await walk.go(`${desk}/${id}`)
    await body()
    await walk.press('Lưu bài')
    expect(await walk.words()).toContain('Đã lưu.')
    expect(await findArticle(stage.reader, id)).toMatchObject({ body: text, bodyHtml: null, version: 2 })
    if (!scripts) return
    await (await body()).press('Control+End')
    await walk.page.keyboard.type(' Thêm.')
    await walk.press('Lưu bài')
    expect((await findArticle(stage.reader, id))?.body).toBe(`${text} Thêm.`)
  })

  step('a mail becomes a draft that names its sender and what of it was left aside', async () => {
    const photo = await jpeg('suối.jpg')
    const bytes = mailOf(
      [
        `From: ${encodedWord('Lò Thị Mai', 'utf-8')} <mai@example.vn>`,
        `Subject: ${encodedWord(`Tin bài: Qua suối đưa thư, ${scripts}`, 'windows-1258')}`,
      ],
      multipart('mixed', [
        textPart(
          'plain',
          'Kính gửi Ban Biên tập,\n\nSáng nay tổ công tác lội suối vào bản.\n\nBà con đón ở đầu bản.',
          'windows-1258',
        ),
        filePart('suối.jpg', 'image/jpeg', photo.buffer),
        filePart('bảng kê.pdf', 'application/pdf', Buffer.from('%PDF-1.4 x')),
      ]),
    )
    await walk.as('btv.snn.dl')
    await walk.go(`${desk}/tu-tep`)
    await walk.field(/^Tệp Word/).setInputFiles({
      name: 'thư.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(bytes),
    })
    await inPlace(walk)
    await walk.press('Tạo bản nháp')
    const shown = await walk.words()
    expect(shown).toMatch(/Lò Thị Mai <mai@example\.vn>/)
    expect(shown).toMatch(/bảng kê\.pdf.*Kính gửi Ban Biên tập/s)
    expect(await walk.field('Tiêu đề').inputValue()).toBe(`Qua suối đưa thư, ${scripts}`)
    expect(await walk.field('Sapo').inputValue()).toBe('Sáng nay tổ công tác lội suối vào bản.')
    expect(await walk.field(/^Dòng tác giả/).inputValue()).toBe('Tin, ảnh: Lò Thị Mai')
    expect(await walk.page.getByRole('group', { name: 'Ảnh 1', exact: true }).count()).toBe(1)
  })

  step('a feed of the earlier portal becomes drafts with their dates, and says what it left', async () => {
    const item = (name: string, text: string) =>
      `<item><title>${name}</title><link>http://cu.example.vn/${scripts}</link><pubDate>Thu, 04 Mar 2021 14:27:00 +0700</pubDate><description>${text}</description></item>`
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Cổng cũ</title>${item(`Tin cũ ${scripts}`, 'Một đoạn của tin cũ.')}${item('', 'Không có tiêu đề')}</channel></rss>`
    await walk.go(`${desk}/tu-cong`)
    await walk.field('Tệp của cổng cũ').setInputFiles({
      name: 'tin.xml',
      mimeType: 'application/xml',
      buffer: Buffer.from(rss),
    })
    await inPlace(walk)
    await walk.press('Kiểm tra tệp')
    expect(await walk.words()).toMatch(new RegExp(`Chưa tạo gì.*Tin cũ ${scripts}.*14:27, 04/03/2021`, 's'))
    await walk.press('Tạo 1 bản nháp')
    expect(await walk.words()).toMatch(new RegExp(`Tin cũ ${scripts}.*14:27, 04/03/2021`, 's'))
    expect(await walk.words()).toContain('Không có tiêu đề hoặc nội dung')
    await walk.follow(`Tin cũ ${scripts}`)
    expect(await walk.words()).toContain('đăng ở đây vẫn ghi thời điểm 14:27, 04/03/2021')
  })

  step('a page with one of its two pictures becomes a draft; the other picture is added later', async () => {
    const name = `Bến đò ${scripts ? 'có' : 'không có'} tập lệnh`
    const page = `<!doctype html><meta charset="utf-8"><h1>${name}</h1><p>Sapo của bài về bến đò.</p><p>Đoạn một.</p><img src="f/bến.jpg"><p>Đoạn hai.</p><img src="f/đò.jpg">`
    await walk.go(`${desk}/tu-cong`)
    await walk
      .field('Tệp của cổng cũ')
      .setInputFiles([
        { name: 'trang.html', mimeType: 'text/html', buffer: Buffer.from(page) },
        await jpeg('bến.jpg'),
      ])
    await inPlace(walk)
    await walk.press('Kiểm tra tệp')
    expect(await walk.words()).toMatch(/Ảnh còn thiếu.*đò\.jpg/s)
    await walk.press('Tạo 1 bản nháp')
    await walk.follow(name)
    await walk.follow('Thêm tệp cho ảnh còn thiếu')
    await walk.field(/^Tệp ảnh, hoặc/).setInputFiles([await jpeg('đò.jpg')])
    await walk.press('Thêm ảnh')
    expect(await walk.words()).not.toContain('Ảnh còn thiếu')
    expect(
      await walk
        .within('Ảnh 2')
        .getByLabel(/^Đứng sau đoạn/)
        .inputValue(),
    ).toBe('2')
  })

  it('left no fault behind, and met nothing that the pages’ security policy refuses', () => {
    expect(stage.faults).toEqual([])
    expect(visitor.violations).toEqual([])
  })
}

// with scripts it is the same acts in the browser's own way, on whichever engine
describe.skipIf(browser === null || serverUrl !== undefined)(
  onOneEngine('the newsroom, with scripts: true'),
  () => journey({ scripts: true }),
)
describe.skipIf(browser === null)('the newsroom, with scripts: false', () => journey({ scripts: false }))
