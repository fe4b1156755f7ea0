import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { browser, pagesFrom, webHouse } from '../../../test/web-house.tsx'
import { clockOf, holdsTags, linksIn } from '../../newsroom/consultations/consultation.ts'
import { answerComment, hideComment, showComment } from '../../newsroom/consultations/judge-comment.ts'
import {
  extendConsultation,
  publishConsultation,
  summariseConsultation,
  withdrawConsultation,
} from '../../newsroom/consultations/open-consultation.ts'
import { commentsOf } from '../../newsroom/consultations/queries.ts'
import { sendComment } from '../../newsroom/consultations/send-comment.ts'
import { constraints } from '../../newsroom/consultations/words.ts'
import { writeConsultation } from '../../newsroom/consultations/write-consultation.ts'
import { system, visitor } from '../../platform/actor.ts'
import { createUnit } from '../../units/create-unit.ts'
import { routes as exampleRoutes } from '../examples/routes.ts'
import { routes as pressRoutes } from '../press/routes.ts'
import { published } from '../queries.ts'
import { commentCounts, comments, findConsultation } from './queries.ts'
import { routes } from './routes.ts'

const house = await testHouse({ day: '2021-03-01', constraintRefusals: constraints })
const { act, reader, clock } = house

let unitId: number
const editor = () => testActor({ roles: ['editor'], unitId, unitPath: `/${unitId}/` })
const stranger = () => testActor({ roles: ['editor'], unitId: 999, unitPath: '/999/' })

beforeAll(async () => {
  const unit = { parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, { ...unit, name: 'Sở Hỏi' }, system)).id
})

const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )

const write = (more: object = {}) => {
  const days = { opensOn: '2021-03-02', closesOn: '2021-03-10' }
  const asked = { title: 'Dự thảo Quy chế thi đua', body: 'Góp ý về tiêu chí chấm điểm của Quy chế.' }
  return act(writeConsultation, { ...asked, ...days, unitId, ...more }, editor())
}

const open = async () => {
  clock.set('2021-03-01')
  const made = await write()
  await act(publishConsultation, { id: made.id, version: 1 }, editor())
  clock.set('2021-03-02')
  return made
}

let turn = 0
const send = (slug: string, more: object = {}) => {
  turn += 1
  const guard = { trap: '', shownAt: '2021-03-01T00:00:00.000Z', address: `10.1.0.${turn}` }
  return act(
    sendComment,
    { slug, name: null, text: 'Nên thêm điểm cho bản vùng cao.', ...guard, ...more },
    visitor,
  )
}

describe('a consultation', () => {
  it('takes comments from its first day to the end of its last, and no longer', async () => {
    const days = { opensOn: '2021-03-02', closesOn: '2021-03-10' }
    expect(['2021-03-01', '2021-03-02', '2021-03-10', '2021-03-11'].map((day) => clockOf(days, day))).toEqual(
      ['before', 'open', 'open', 'over'],
    )
    const { slug } = await open()
    clock.set('2021-03-01')
    expect(await code(send(slug))).toBe('comment.not_open')
    clock.set('2021-03-10')
    expect(await code(send(slug))).toBe('done')
    clock.set('2021-03-11')
    expect(await code(send(slug))).toBe('comment.not_open')
  })

  it('is not public as a draft, nor once withdrawn; two of one title have two addresses', async () => {
    clock.set('2021-03-01')
    const made = await write()
    const again = await write()
    expect(again.slug).not.toBe(made.slug)
    expect(await findConsultation(published(reader), made.slug)).toBeNull()
    expect(await code(act(publishConsultation, { id: made.id, version: 1 }, stranger()))).toBe(
      'command.no_right',
    )
    await act(publishConsultation, { id: made.id, version: 1 }, editor())
    expect(await findConsultation(published(reader), made.slug)).not.toBeNull()
    const order = { id: made.id, version: 2, reason: 'Dự thảo được viết lại' }
    await act(withdrawConsultation, order, editor())
    expect(await findConsultation(published(reader), made.slug)).toBeNull()
    expect(await code(act(withdrawConsultation, order, editor()))).toBe('consultation.changed_meanwhile')
  })

  it('refuses days that make no sense, and a document that is not there', async () => {
    clock.set('2021-03-01')
    expect(await code(write({ closesOn: '2021-03-01' }))).toBe('consultation.days closesOn')
    expect(await code(write({ opensOn: '2021-02-01', closesOn: '2021-02-20' }))).toBe(
      'consultation.days closesOn',
    )
    const documentId = '00000000-0000-4000-8000-000000000000'
    expect(await code(write({ documentId }))).toContain('consultation.document')
  })

  it('can be made longer, never shorter, and is summed up only when it is over', async () => {
    const { id, slug } = await open()
    const order = (version: number) => ({ id, version })
    const longer = (closesOn: string) => act(extendConsultation, { ...order(2), closesOn }, editor())
    expect(await code(longer('2021-03-09'))).toBe('consultation.extend closesOn')
    await longer('2021-03-12')
    const summary = 'Nhận 3 ý kiến, tiếp thu 2, giải trình 1.'
    const sum = () => act(summariseConsultation, { ...order(3), summary }, editor())
    clock.set('2021-03-12')
    expect(await code(sum())).toBe('consultation.not_over')
    clock.set('2021-03-13')
    await sum()
    expect(await findConsultation(published(reader), slug)).toMatchObject({ state: 'summarised', summary })
  })
})

describe('a comment', () => {
  it('is shown once it was read, answered in public, and counted when it is not shown', async () => {
    const { id, slug } = await open()
    const portal = published(reader)
    await send(slug, { name: 'Lò Thị Dân' })
    await send(slug)
    const third = await send(slug)
    expect(third.number).toBe(3)
    expect(await comments(portal, id, { limit: 50 })).toEqual([])
    const [first, second, last] = await commentsOf(reader, id)
    const seen = (one: typeof first) => ({ commentId: one?.id ?? '', version: 1 })
    expect(await code(act(showComment, seen(first), stranger()))).toBe('command.no_right')
    await act(showComment, seen(first), editor())
    expect(await code(act(showComment, seen(first), editor()))).toBe('comment.changed_meanwhile')
    await act(answerComment, { ...seen(second), answer: 'Sở tiếp thu vào Điều 5.' }, editor())
    await act(hideComment, { ...seen(last), reason: 'Nêu đời tư của người khác' }, editor())
    expect(await comments(portal, id, { limit: 50 })).toMatchObject([
      { number: 1, name: 'Lò Thị Dân', answer: null },
      { number: 2, answer: 'Sở tiếp thu vào Điều 5.', answeredOn: '2021-03-02' },
    ])
    expect(await commentCounts(portal, id)).toEqual({ received: 3, hidden: 1 })
  })

  it('keeps tags and links as text, and says how long it is when it is too long', async () => {
    const { id, slug } = await open()
    const text = '<img src=x onerror=alert(1)> xem https://example.org và www.example.org'
    await send(slug, { text })
    expect((await commentsOf(reader, id))[0]?.text).toBe(text)
    expect([linksIn(text), holdsTags(text), holdsTags('a < b và c > d')]).toEqual([2, true, false])
    expect(await code(send(slug, { text: 'a'.repeat(3001) }))).toBe('comment.too_long text')
    expect(await code(send(slug, { text: 'a'.repeat(3000) }))).toBe('done')
  })

  it('is refused from programs and beyond ten a day from one address', async () => {
    const { slug } = await open()
    expect(await code(send(slug, { trap: 'http://' }))).toBe('visitor.trap_filled')
    const address = '198.51.100.9'
    for (let n = 0; n < 10; n++) await send(slug, { address })
    expect(await code(send(slug, { address }))).toBe('visitor.too_many')
  })
})

describe('long lists that everybody reads', () => {
  const web = webHouse({ ...house, routes: [...routes, ...exampleRoutes, ...pressRoutes] })
  const { go } = browser(web.ask)

  beforeAll(async () => {
    clock.set('2021-03-04')
    await house.database.write(async (writer) => {
      await sql`insert into consultation (slug, unit_id, title, body, state, opens_on, closes_on, made_by)
        select 'dai-' || n, ${unitId}, 'Hỏi dài số ' || n, 'Hỏi', 'published', '2021-01-01', '2021-01-10', 'Ai'
        from generate_series(1, 115) n`.execute(writer)
      await sql`insert into consultation_comment (consultation_id, number, text, state, sent_on)
        select (select id from consultation where slug = 'dai-1'), n, 'Góp ý dài ' || n,
          case when n <= 115 then 'shown' else 'waiting' end, '2021-01-05'
        from generate_series(1, 120) n`.execute(writer)
      await sql`insert into unit (code) select 'noi-' || n from generate_series(1, 115) n`.execute(writer)
      await sql`insert into spokesperson (unit_id, name, post, phone, from_day, recorded_on, recorded_by)
        select id, 'Người nói ' || code, 'Phó', '0215 3000 111', '2021-01-01', '2021-01-01', 'Ai'
        from unit where code like 'noi-%'`.execute(writer)
      await sql`insert into stored_file (sha256, name, media_type, size, bytes, at)
        values (${'a'.repeat(64)}, 'anh.jpg', 'image/jpeg', 1, 'x', '2021-01-01')`.execute(writer)
      await sql`insert into good_example (unit_id, who, deed, place, consent, photo_rights, introduced_on, verified_on, state)
        values (${unitId}, 'Tổ', 'Việc tốt', 'bản', true, 'của tổ', '2021-01-01', '2021-01-02', 'verified')`.execute(
        writer,
      )
      await sql`insert into good_example_file (example_id, position, purpose, file_id, alt, caption)
        select e.id, n, 'photo', f.id, 'Ảnh', 'Ảnh số ' || n
        from good_example e, stored_file f, generate_series(1, 115) n`.execute(writer)
    })
  })

  it.each([
    ['/gop-y', /Hỏi dài số \d+/g, 115, 3],
    ['/gop-y/dai-1', /Góp ý dài \d+/g, 115, 3],
    ['/bao-chi', /Người nói noi-\d+/g, 115, 2],
    ['/guong/anh', /Ảnh số \d+/g, 115, 2],
  ] as const)('%s goes on to its end', async (path, row, total, count) => {
    const pages = await pagesFrom(go, path)
    expect(new Set(pages.flatMap((html) => html.match(row) ?? [])).size).toBe(total)
    expect(pages).toHaveLength(count)
    const beyond = await go(`${path}?trang=1000000000`)
    expect(beyond.status).toBe(404)
    expect(await beyond.text()).toContain(`Trang cuối của danh sách là trang ${count}`)
    expect(web.faults).toEqual([])
  })
})
