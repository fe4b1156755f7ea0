import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { browser, pagesFrom, webHouse } from '../../../test/web-house.tsx'
import { introduceExample } from '../../newsroom/examples/introduce-example.ts'
import { returnExample } from '../../newsroom/examples/return-example.ts'
import { verifyExample } from '../../newsroom/examples/verify-example.ts'
import { declineIntroduction } from '../../newsroom/introductions/answer-introduction.ts'
import { sendIntroduction } from '../../newsroom/introductions/send-introduction.ts'
import { showComment } from '../../newsroom/consultations/judge-comment.ts'
import { publishConsultation, summariseConsultation } from '../../newsroom/consultations/open-consultation.ts'
import { commentsOf } from '../../newsroom/consultations/queries.ts'
import { sendComment } from '../../newsroom/consultations/send-comment.ts'
import { writeConsultation } from '../../newsroom/consultations/write-consultation.ts'
import { enterOutput } from '../../newsroom/publicity/enter-output.ts'
import { issuePublicity } from '../../newsroom/publicity/move-publicity.ts'
import { publicityGround } from '../../newsroom/publicity/publicity.fixture.ts'
import { writePublicity } from '../../newsroom/publicity/write-publicity.ts'
import { type Actor, visitor } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { digestOf } from '../digest/digest.ts'
import { deskOf } from '../queries.ts'
import { routes } from '../routes.ts'
import { type Desk, urgencyOf, type WorkKind } from '../work.ts'
import { tell } from '../words.ts'

const ground = await publicityGround()
const { act, reader, clock, standing, west, westClerk, home } = ground
clock.set('2021-03-01')

const lines = async (actor: Actor, list: keyof Desk, kinds: readonly WorkKind[], today = '2021-03-01') =>
  (await deskOf(reader, actor, today))[list].filter(({ kind }) => kinds.includes(kind))
const guard = (turn: number) => ({
  trap: '',
  shownAt: '2021-02-28T00:00:00.000Z',
  address: `10.4.0.${turn}`,
})

it('a card waits for who verifies, comes back to its unit, and leaves both once verified', async () => {
  const card = { unitId: west.id, who: 'Tổ trồng cây', deed: 'Trồng lại đồi trọc', place: 'bản Thử' }
  const consent = { consent: true, consentOn: '2021-02-24', consentWay: 'written' }
  const { id } = await act(introduceExample, { ...card, ...consent }, westClerk)
  const waits = () => lines(standing, 'waiting', ['example.verify'])
  const comesBack = () => lines(westClerk, 'mine', ['example.mend'])
  expect(await waits()).toMatchObject([{ href: `/lam-viec/guong/${id}`, unitName: 'huyện Tây' }])
  expect(await lines(westClerk, 'waiting', ['example.verify'])).toEqual([])
  await act(returnExample, { id, reason: 'Bổ sung ngày cụ thể' }, standing)
  expect([await waits(), await comesBack()]).toMatchObject([
    [],
    [{ returned: true, note: 'Bổ sung ngày cụ thể' }],
  ])
  const { id: other } = await act(introduceExample, { ...card, ...consent }, westClerk)
  await act(verifyExample, { id: other }, standing)
  expect(await waits()).toEqual([])
})

it('what a citizen sent waits for the unit it was sent to, until it is answered', async () => {
  const told = { who: 'Bà Lò Thị Thử', deed: 'Che bạt cho bà con đứng chờ.', place: 'bản Thử' }
  const order = { ...told, unitId: west.id, codeHash: sha256('mã'), ...guard(1) }
  const { id } = await act(sendIntroduction, order, visitor)
  const waits = (actor: Actor) => lines(actor, 'waiting', ['introduction.answer'])
  expect((await waits(westClerk)).map((work) => tell(work, 'vi'))).toEqual([
    'Trả lời người dân giới thiệu gương: Bà Lò Thị Thử',
  ])
  expect(await waits(ground.communeClerk)).toEqual([])
  await act(
    declineIntroduction,
    { id, version: 1, reply: 'Cảm ơn bà con, huyện chưa tìm được người này.' },
    westClerk,
  )
  expect(await waits(westClerk)).toEqual([])
})

it('a consultation asks for its comments, tells that it ends, and then wants its summary', async () => {
  const editor = await ground.clerkOf(home, 'editor')
  const asked = { title: 'Dự thảo Quy chế thi đua', body: 'Góp ý về tiêu chí chấm điểm.' }
  const days = { opensOn: '2021-03-01', closesOn: '2021-03-10' }
  const { id, slug } = await act(writeConsultation, { ...asked, ...days, unitId: home.id }, editor)
  await act(publishConsultation, { id, version: 1 }, editor)
  const kinds = ['comment.read', 'comment.answer', 'consultation.closing', 'consultation.summarise'] as const
  const on = async (today: string) =>
    (await lines(editor, 'waiting', kinds, today)).map(({ kind, values }) => [kind, values])
  expect(await on('2021-03-01')).toEqual([])
  await act(sendComment, { slug, name: null, text: 'Nên thêm điểm cho bản xa.', ...guard(2) }, visitor)
  expect(await on('2021-03-01')).toEqual([['comment.read', { count: 1 }]])
  const [comment] = await commentsOf(reader, id)
  await act(showComment, { commentId: comment?.id, version: 1 }, editor)
  expect(await on('2021-03-07')).toEqual([
    ['consultation.closing', {}],
    ['comment.answer', { count: 1 }],
  ])
  expect((await on('2021-03-11')).map(([kind]) => kind)).toContain('consultation.summarise')
  clock.set('2021-03-11')
  await act(summariseConsultation, { id, version: 2, summary: 'Nhận một ý kiến, tiếp thu.' }, editor)
  expect(await on('2021-03-11')).toEqual([])
  clock.set('2021-03-01')
})

it('guidance on publicity stands among a unit’s work while it runs, asked for and never late', async () => {
  const { id } = await act(writePublicity, ground.guidance, standing)
  const mine = (today = '2021-03-01') =>
    lines(westClerk, 'mine', ['publicity.begin', 'publicity.goOn'], today)
  expect(await mine()).toEqual([])
  await act(issuePublicity, { id, version: 1 }, standing)
  const [line] = await mine('2021-06-30')
  expect(line).toMatchObject({
    kind: 'publicity.begin',
    href: `/lam-viec/tuyen-truyen/${id}`,
    requested: true,
  })
  expect(line && urgencyOf(line, '2021-07-15')).toBe('none')
  const output = { guidanceId: id, unitId: west.id, count: 2, onDay: '2021-02-20' }
  await act(enterOutput, { ...output, form: 'banner' }, westClerk)
  expect((await mine()).map((work) => tell(work, 'vi'))).toEqual([
    'Tuyên truyền theo hướng dẫn: đã có 2, còn 1 hình thức chưa đủ số mong có',
  ])
  await act(enterOutput, { ...output, form: 'loudspeaker' }, westClerk)
  expect(await mine()).toEqual([])
})

it('a long list of what waits is turned page by page to its end, and asks for no more than it shows', async () => {
  const clerk = await ground.clerkOf(ground.commune)
  await ground.database.write(async (writer) => {
    await sql`insert into introduction (code_hash, unit_id, who, deed, place, received_on)
      select 'dài ' || n, ${ground.commune.id}, 'Người số ' || n, 'Việc tốt', 'bản Thử', '2021-02-10'
      from generate_series(1, 230) n`.execute(writer)
  })
  const web = webHouse({
    ...ground,
    routes,
    findSession: async () => ({ id: 's', actor: clerk, accountId: 's', language: 'vi', csrfSecret: 's' }),
  })
  const pages = await pagesFrom(browser(web.ask, new Map([['thidua-phien', 's']])).go, '/lam-viec')
  const seen = pages.flatMap((html) => [...new Set(html.match(/Người số \d+/g) ?? [])])
  expect([pages.length, seen.length, new Set(seen).size]).toEqual([10, 230, 230])
  expect(pages.every((html) => html.includes('230 việc chờ tôi'))).toBe(true)
  const first = await deskOf(reader, clerk, '2021-03-01', 25)
  expect([first.waiting.length, first.totals.waiting]).toEqual([25, 230])
  const digest = digestOf(first, [], '2021-03-01')
  expect([digest.waiting.length, digest.counts?.waiting]).toEqual([20, 230])
  expect(web.faults).toEqual([])
})
