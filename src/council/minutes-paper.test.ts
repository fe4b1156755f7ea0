import { expect, it } from 'vitest'
import { officialPdf } from '../platform/paper/official-pdf.ts'
import { writeFileSync } from 'node:fs'
import { minutesPaper, type MinutesFacts } from './minutes-paper.ts'

const names = ['Lò Văn An', 'Cà Thị Bình', 'Vừ A Chía', 'Đặng Thị Duyên', 'Hoàng Văn Em']
const roles = ['chair', 'deputy', 'member', 'member', 'secretary'] as const

const facts: MinutesFacts = {
  session: {
    title: 'Xét khen thưởng đợt thi đua Thử',
    way: 'meeting',
    heldOn: '2021-06-08',
    place: 'Phòng họp số 1',
    totalMembers: 5,
    quorumNeeded: 4,
    votesNeeded: 3,
    ruleCitation: null,
    ruleVerified: false,
    minutesNumber: '7/BB-HĐTĐKT',
    conclusion: 'Đề nghị tặng Bằng khen 01 tập thể.',
    closedOn: '2021-06-08',
  },
  council: { name: 'Hội đồng Thi đua - Khen thưởng tỉnh Thử' },
  trail: [{ name: 'tỉnh Thử' }],
  members: names.map((name, at) => ({
    personId: String(at),
    name,
    role: roles[at] ?? 'member',
    title: 'Trưởng phòng',
    presence: at === 4 ? 'written' : 'present',
  })),
  items: [
    {
      id: 'a',
      subjectName: 'Phòng Một',
      formVi: 'Bằng khen',
      outcome: 'passed',
      votesFor: 4,
      votesAgainst: 0,
      votesBlank: 1,
    },
    {
      id: 'b',
      subjectName: 'Phòng Hai',
      formVi: 'Bằng khen',
      outcome: 'not_passed',
      votesFor: 2,
      votesAgainst: 2,
      votesBlank: 0,
    },
  ],
  votes: names.flatMap((_, at) => [
    {
      itemId: 'a',
      personId: String(at),
      choice: at === 1 ? 'blank' : 'for',
      way: at === 4 ? 'written' : 'open',
    },
    ...(at < 4
      ? [{ itemId: 'b', personId: String(at), choice: at < 2 ? 'for' : 'against', way: 'open' } as const]
      : []),
  ]),
  declarations: [
    { itemId: 'a', personId: '1', kind: 'trưởng phòng', mayVote: true, reason: 'không đổi tổng số' },
  ],
}

const words = (value: unknown): string => JSON.stringify(value)

it('says who was there, by what rule, how each voted, and that the rule was not checked', () => {
  const paper = minutesPaper(facts, true)
  expect(paper).toMatchObject({ number: '7', symbol: 'BB-HĐTĐKT', place: 'Thử', date: '2021-06-08' })
  const text = words(paper.body)
  expect(text).toContain('từ 03/05 thành viên đồng ý')
  expect(text).toContain('chưa xác minh')
  expect(text).toContain('Chủ tọa cho biểu quyết')
  expect(text).toContain('["2","Phòng Hai","Bằng khen","2/5","2","1","Không đạt"]')
  expect(words(paper.annexes)).toContain(
    '["1","Phòng Một","Lò Văn An, Vừ A Chía, Đặng Thị Duyên, Hoàng Văn Em*","","Cà Thị Bình",""]',
  )
  expect(words(paper.annexes)).toContain('"Vừ A Chía, Đặng Thị Duyên","","Hoàng Văn Em"')
  expect(paper.signatures.map(({ position, name }) => `${position}: ${name}`)).toEqual([
    'Thư ký: Hoàng Văn Em',
    'Chủ tọa: Lò Văn An',
  ])
})

it('says that all agreed in a word, and a seat that the title names once', () => {
  const agreed = facts.members.map(
    ({ personId }) => ({ itemId: 'a', personId, choice: 'for', way: 'open' }) as const,
  )
  const members = facts.members.map((one, at) =>
    at === 1 ? { ...one, title: 'Phó Chủ tịch Hội đồng' } : one,
  )
  const paper = minutesPaper({ ...facts, members, votes: agreed }, false)
  expect(words(paper.annexes)).toContain('["1","Phòng Một","Tất cả 05 thành viên","","",""]')
  expect(words(paper.body)).toContain('"Cà Thị Bình, Phó Chủ tịch Hội đồng"')
})

it('is set as a PDF', async () => {
  const pdf = await officialPdf(minutesPaper(facts, true))
  if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf)
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
})
