import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastDay } from '../../src/demo/replay.ts'
import { approveArticle } from '../../src/newsroom/approve-article.ts'
import { finishEditing } from '../../src/newsroom/finish-editing.ts'
import { publishArticle } from '../../src/newsroom/publish-article.ts'
import { leftAsideBy, mustFindArticle, picturesOf } from '../../src/newsroom/queries.ts'
import { submitArticle } from '../../src/newsroom/submit-article.ts'
import { withdrawArticle } from '../../src/newsroom/withdraw-article.ts'
import { writeArticle } from '../../src/newsroom/write-article.ts'
import { type Caller, hiddenFields, newCaller, signedInCaller } from '../journeys/caller.ts'
import { openStage, type Stage } from '../journeys/stage.ts'

let stage: Stage
let writer: Caller
let place: { columnId: string; unitId: number }

beforeAll(async () => {
  stage = await openStage({ until: lastDay })
  const password = stage.accounts.find(({ login }) => login === 'btv.snn.dl')?.password ?? ''
  writer = await signedInCaller(stage.origin, 'btv.snn.dl', password)
  const column = await stage.reader.selectFrom('newsColumn').select('id').executeTakeFirstOrThrow()
  const unit = await stage.reader
    .selectFrom('unit')
    .select('id')
    .where('code', '=', 'dl-snn')
    .executeTakeFirstOrThrow()
  place = { columnId: column.id, unitId: unit.id }
}, 300_000)

afterAll(async () => {
  await stage?.close()
})

type Sent = Readonly<Record<string, string | readonly File[]>>

/** Fills in a form that sends files, as a browser without scripts does. */
const send = async (page: string, action: string, sent: Sent): Promise<Response> => {
  const html = await (await writer.ask(page)).text()
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...hiddenFields(html, action), ...sent }))
    if (typeof value === 'string') form.append(name, value)
    else for (const file of value) form.append(name, file)
  return writer.ask(action, { method: 'POST', body: form, headers: { origin: stage.origin } })
}

const newForm = '/lam-viec/tin-bai/moi'
const article = (more: Sent = {}): Sent => ({
  columnId: place.columnId,
  unitId: String(place.unitId),
  genre: 'news',
  title: `Bài thử ${randomUUID()}`,
  body: 'Một đoạn của bài viết thử.',
  pictureCount: '1',
  ...more,
})
const idOf = (answer: Response): string => answer.headers.get('location')?.split('/').at(-1) ?? ''
const photo = async (name: string, width = 640, height = 480) => {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], name)
}
const drawing = new File(
  ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  'hinh.svg',
)

describe('what an editor sends', () => {
  it('with a caption of 3,000 characters is refused at the caption, and nothing that was typed is lost', async () => {
    const caption0 = 'chú thích '.repeat(300)
    const answer = await send(newForm, newForm, article({ caption0, alt0: 'Mô tả', lead: 'Sapo còn nguyên' }))
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain(caption0.trim())
    expect(html).toContain('Sapo còn nguyên')
    const field = /<input[^>]*name="caption0"[^>]*>/.exec(html)?.[0] ?? ''
    expect(field).toContain('aria-invalid="true"')
    expect(html).toContain(`href="#${/id="([^"]*)"/.exec(field)?.[1]}"`)
  })

  it('with a picture of 60 million pixels and a drawing with a script among five is kept but for these two, each named', async () => {
    const pictureFiles = [
      await photo('một.jpg'),
      await photo('to.jpg', 10_000, 6_000),
      drawing,
      await photo('hai.jpg'),
      new File([new Uint8Array(13 * 1024 * 1024)], 'nặng.jpg'),
    ]
    const answer = await send(newForm, newForm, article({ pictureFiles, lead: 'Sapo còn nguyên' }))
    expect(answer.status).toBe(303)
    const id = idOf(answer)
    expect((await mustFindArticle(stage.reader, id)).lead).toBe('Sapo còn nguyên')
    expect(await picturesOf(stage.reader, id)).toMatchObject([{ width: 640 }, { width: 640 }])
    const left = await leftAsideBy(stage.reader, { articleId: id })
    expect(left.map(({ name, code }) => [name, code])).toEqual([
      ['to.jpg', 'upload.too_many_pixels'],
      ['hinh.svg', 'upload.svg'],
      ['nặng.jpg', 'upload.too_large'],
    ])
    const html = await (await writer.ask(`/lam-viec/tin-bai/${id}`)).text()
    expect(html).toContain('60 triệu điểm ảnh')
    expect(html).toContain('hinh.svg')
    expect(html).not.toContain('<script>alert')
  })

  it('with scripts and an inner address pasted in is cleaned, and the address that went is named', async () => {
    const bodyHtml =
      '<p onclick="x()">Xem <a href="http://10.1.2.3/noi-bo">số liệu</a>.</p><script>alert(7)</script>'
    const id = idOf(await send(newForm, newForm, article({ bodyHtml })))
    expect((await mustFindArticle(stage.reader, id)).bodyHtml).toBe('<p>Xem số liệu.</p>')
    const html = await (await writer.ask(`/lam-viec/tin-bai/${id}`)).text()
    expect(html).toContain('http://10.1.2.3/noi-bo')
    expect(html).not.toContain('href="http://10.1.2.3')
    expect(html).not.toContain('alert(7)')
  })
})

const publish = async (title: string) => {
  const text = { ...place, title, body: 'Một đoạn của bài viết thử.' }
  const { id, slug } = await stage.act('btv.snn.dl', writeArticle, text)
  await stage.act('btv.snn.dl', submitArticle, { id })
  await stage.act('tbbt.snn.dl', finishEditing, { id })
  await stage.act('tbbt.snn.dl', approveArticle, { id })
  await stage.act('tbbt.snn.dl', publishArticle, { id })
  return { id, slug }
}

describe('what the public reads', () => {
  it('is not corrected with a picture that cannot be taken: the form comes back with what was typed', async () => {
    const { id } = await publish('Bài để đính chính thử')
    const page = `/lam-viec/tin-bai/${id}`
    const password = stage.accounts.find(({ login }) => login === 'tbbt.snn.dl')?.password ?? ''
    const editor = writer
    writer = await signedInCaller(stage.origin, 'tbbt.snn.dl', password)
    const answer = await send(page, `${page}/dinh-chinh`, {
      ...article({ title: 'Bài để đính chính thử, nay đúng' }),
      note: 'Sửa tiêu đề cho đúng',
      caption0: 'Chú thích',
      alt0: 'Mô tả',
      pictureFile0: [drawing],
    })
    writer = editor
    expect(answer.status).toBe(415)
    const html = await answer.text()
    expect(html).toContain('hinh.svg')
    expect(html).toContain('Sửa tiêu đề cho đúng')
    expect(await picturesOf(stage.reader, id)).toEqual([])
  })

  it('when it was withdrawn leaves its address with the reason, in both languages', async () => {
    const { id, slug } = await publish('Bài sẽ gỡ xuống')
    const visitor = newCaller(stage.origin)
    expect((await visitor.ask(`/tin/${slug}`)).status).toBe(200)
    await stage.act('tbbt.snn.dl', withdrawArticle, { id, reason: 'Số liệu chưa được xác nhận' })
    for (const address of [`/tin/${slug}`, `/en/tin/${slug}`]) {
      const answer = await visitor.ask(address)
      expect(answer.status).toBe(410)
      expect(await answer.text()).toContain('Số liệu chưa được xác nhận')
    }
  })

  it.each(['/tin-tuc', '/khen-thuong', '/guong', '/tim-kiem?q=thi+đua', '/phong-trao', '/gop-y', '/van-ban'])(
    '%s answers to page 1,000,000,000',
    async (path) => {
      const visitor = newCaller(stage.origin)
      for (const number of ['1000000000', '999999999999999999999', '-1', 'x']) {
        const answer = await visitor.ask(`${path}${path.includes('?') ? '&' : '?'}trang=${number}`)
        expect([200, 404], number).toContain(answer.status)
        expect(await answer.text()).toMatch(/<h1[ >]/)
      }
      expect(stage.faults).toEqual([])
    },
  )

  it('by a name that 10,000 awards bear is shown by pages, with their number', async () => {
    const many = 10_000
    await stage.database.write(async (database) => {
      await sql`insert into nomination select p.* from generate_series(1, ${sql.lit(many)}) as g(number)
        cross join (select n.* from nomination n where n.id = (select nomination_id from award order by id limit 1)) n
        cross join lateral jsonb_populate_record(null::nomination, to_jsonb(n) || jsonb_build_object(
          'id', md5('n' || g.number)::uuid, 'code', 'nhieu-' || g.number)) as p`.execute(database)
      await sql`insert into award select p.* from generate_series(1, ${sql.lit(many)}) as g(number)
        cross join (select * from award order by id limit 1) a
        cross join lateral jsonb_populate_record(null::award, to_jsonb(a) || jsonb_build_object(
          'id', md5('a' || g.number)::uuid, 'nomination_id', md5('n' || g.number)::uuid, 'ordinal', 1000 + g.number,
          'achievement_key', 'nhieu-' || g.number, 'subject_name', 'Nguyễn Văn Nhiều', 'search_key', 'nguyen van nhieu',
          'sort_key', 'nhieu', 'revoked_on', null)) as p`.execute(database)
    })
    const visitor = newCaller(stage.origin)
    const look = async (path: string) => {
      const answer = await visitor.ask(path)
      return { status: answer.status, html: await answer.text() }
    }
    const first = await look('/khen-thuong?ten=nguyen+van+nhieu')
    expect(first.status).toBe(200)
    expect(first.html).toContain('10.000')
    expect(first.html.match(/Nguyễn Văn Nhiều/g)?.length).toBeLessThan(200)
    const last = await look('/khen-thuong?ten=nguyen+van+nhieu&trang=200')
    expect(last.status).toBe(200)
    expect(last.html).toContain('Nguyễn Văn Nhiều')
    expect((await look('/khen-thuong?ten=nguyen+van+nhieu&trang=201')).status).toBe(404)
    const search = await look('/tim-kiem?q=nguyễn+văn+nhiều')
    expect(search.status).toBe(200)
    expect(search.html).toContain('Nguyễn Văn Nhiều')
    expect(search.html.length).toBeLessThan(first.html.length * 2)
    expect(stage.faults).toEqual([])
  }, 120_000)
})
