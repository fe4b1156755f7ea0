import { beforeAll, describe, expect, it } from 'vitest'
import { findNomination } from '../nominations/queries.ts'
import { castVote } from './cast-vote.ts'
import { changeMembers } from './change-members.ts'
import { closeSession } from './close-session.ts'
import { type CouncilHouse, councilHouse, day, type Person } from './council-house.fixture.ts'
import { decideInterest } from './decide-interest.ts'
import { declareInterest } from './declare-interest.ts'
import { establishCouncil } from './establish-council.ts'
import { markPresence } from './mark-presence.ts'
import { openSession } from './open-session.ts'
import {
  declarationsOf,
  itemsOf,
  likelyInterests,
  membersOn,
  mustFindSession,
  sessionMembers,
  sessionsToVote,
  votesOf,
} from './queries.ts'
import { recordVote } from './record-vote.ts'
import { setRegulation } from './set-regulation.ts'
import { constraints } from './words.ts'

const at: CouncilHouse = await councilHouse(constraints)
const { reader } = at.house
const people: Person[] = []
let secretary: Person
let councilId: string

const members = (): readonly Person[] => people.slice(0, 7)
const presenceOf = (sessionId: string, marks: readonly string[]) =>
  at.order(
    markPresence,
    {
      sessionId,
      marks: marks.map((presence, index) => ({ personId: people[index]?.id, presence })),
    },
    secretary.actor,
  )
const ids = async (sessionId: string) => (await itemsOf(reader, sessionId)).map(({ id }) => id)
const close = (sessionId: string, minutesNumber: string) =>
  at.order(closeSession, { sessionId, minutesNumber, conclusion: 'Nhất trí' }, secretary.actor)
/** Everyone in the list votes on every dossier the same way, each for himself. */
const allVote = async (sessionId: string, voters: readonly Person[], choice = 'for') => {
  const items = await ids(sessionId)
  for (const { actor } of voters)
    await at.order(castVote, { sessionId, votes: items.map((itemId) => ({ itemId, choice })) }, actor)
}

beforeAll(async () => {
  for (const name of [
    'Lò Văn An',
    'Cà Thị Bình',
    'Vừ A Chía',
    'Đặng Thị Duyên',
    'Hoàng Văn Em',
    'Quàng Thị Giang',
    'Trần Hải',
  ])
    people.push(await at.person(name, at.province))
  secretary = await at.person('Nguyễn Thư Ký', at.province, ['council_secretary'])
  councilId = await at.council(members())
})

describe('a council', () => {
  it('has exactly one chair and nobody twice', async () => {
    const [one, two] = people
    const seat = (person: Person | undefined, role: string) => ({ personId: person?.id, role })
    const make = (list: readonly object[]) =>
      at.order(establishCouncil, {
        unitId: at.department.id,
        name: 'Hội đồng Sở',
        fromDay: '2021-01-01',
        quorum: { numerator: 2, denominator: 3 },
        majority: { numerator: 1, denominator: 2 },
        members: list,
      })
    await expect(make([seat(one, 'member')])).rejects.toMatchObject({ code: 'council.needs_one_chair' })
    await expect(make([seat(one, 'chair'), seat(two, 'chair')])).rejects.toMatchObject({
      code: 'council.needs_one_chair',
    })
    await expect(make([seat(one, 'chair'), seat(one, 'member')])).rejects.toMatchObject({
      code: 'council.member_twice',
    })
  })

  it('counts as checked only with the regulation it was checked against', async () => {
    const regulation = {
      councilId,
      quorum: { numerator: 2, denominator: 3 },
      majority: { numerator: 1, denominator: 2 },
    }
    await expect(at.order(setRegulation, { ...regulation, verified: true })).rejects.toMatchObject({
      code: 'council.verified_needs_citation',
    })
    await expect(
      at.order(setRegulation, { ...regulation, quorum: { numerator: 3, denominator: 2 } }),
    ).rejects.toMatchObject({ fields: { quorum: { code: 'council.share_too_big' } } })
  })

  it('keeps who was a member before a change', async () => {
    const other = await at.council(members().slice(0, 3), { unitId: at.district.id })
    const [chair, second] = people
    await at.order(changeMembers, {
      councilId: other,
      fromDay: '2021-05-01',
      members: [
        { personId: second?.id, role: 'chair' },
        { personId: chair?.id, role: 'member' },
      ],
    })
    const rolesOn = async (asOf: string) =>
      (await membersOn(reader, other, asOf)).map(({ name, role }) => `${name}: ${role}`)
    expect(await rolesOn('2021-04-30')).toEqual([
      'Lò Văn An: chair',
      'Cà Thị Bình: member',
      'Vừ A Chía: member',
    ])
    expect(await rolesOn('2021-05-01')).toEqual(['Cà Thị Bình: chair', 'Lò Văn An: member'])
  })
})

describe('the list of a session', () => {
  it('takes no frozen dossier, none that needs a ballot, none that waits elsewhere', async () => {
    const make = async (given: Parameters<typeof at.dossier>[0]) =>
      at.session(councilId, [await at.dossier(given)])
    await expect(make({ name: 'Tổ 1', frozenReason: 'đơn phản ánh' })).rejects.toMatchObject({
      code: 'nomination.frozen',
    })
    await expect(make({ name: 'Tổ 2', awardForm: 'chien_si_thi_dua_tinh' })).rejects.toMatchObject({
      code: 'council_session.ballot_not_supported',
    })
    await expect(make({ name: 'Tổ 3', state: 'appraising' })).rejects.toMatchObject({
      code: 'council_session.not_awaiting',
    })
  })

  it('holds a dossier once at a time', async () => {
    const nomination = await at.dossier({ name: 'Tổ 4' })
    await at.session(councilId, [nomination])
    await expect(at.session(councilId, [nomination])).rejects.toMatchObject({
      code: 'council_session.listed_already',
    })
  })
})

describe('a meeting', () => {
  let sessionId: string
  let passing: string
  let failing: string

  beforeAll(async () => {
    passing = await at.dossier({ name: 'Phòng Một' })
    failing = await at.dossier({ name: 'Phòng Hai' })
    sessionId = await at.session(councilId, [passing, failing])
  })

  it('fixes its thresholds from the membership of its day', async () => {
    const session = await mustFindSession(reader, sessionId)
    expect(session).toMatchObject({ totalMembers: 7, quorumNeeded: 5, votesNeeded: 4, ruleVerified: false })
  })

  it('does not begin below its quorum, and says how many are missing', async () => {
    await presenceOf(sessionId, ['present', 'present', 'present', 'present', 'written', 'written', 'absent'])
    await expect(at.order(openSession, { sessionId }, secretary.actor)).rejects.toMatchObject({
      code: 'council_session.no_quorum',
      values: { present: 4, needed: 5, missing: 1 },
    })
  })

  it('takes no vote before it is opened, and none from a stranger', async () => {
    await expect(allVote(sessionId, members().slice(0, 1))).rejects.toMatchObject({
      code: 'council_session.prepared',
    })
    await presenceOf(sessionId, ['present', 'present', 'present', 'present', 'present', 'written', 'absent'])
    await at.order(openSession, { sessionId }, secretary.actor)
    await expect(allVote(sessionId, [secretary])).rejects.toMatchObject({ code: 'vote.not_a_member' })
    expect(await sessionsToVote(reader, people[0]?.id ?? '')).toMatchObject([
      { id: sessionId, itemCount: 2, votedCount: 0 },
    ])
  })

  it('keeps a vote as it was cast', async () => {
    const [first] = members()
    const [itemId] = await ids(sessionId)
    const vote = (choice: string) =>
      at.order(castVote, { sessionId, votes: [{ itemId, choice }] }, first?.actor)
    await vote('for')
    await expect(vote('against')).rejects.toMatchObject({ code: 'vote.cast_already', status: 409 })
    const votes = await votesOf(reader, sessionId)
    expect(votes).toMatchObject([{ choice: 'for', way: 'open', recordedBy: null }])
  })

  it('takes a written opinion from who is away, and one on paper through the secretary, named', async () => {
    const items = await ids(sessionId)
    const [, , , , , sixth, seventh] = members()
    const votes = items.map((itemId) => ({ itemId, choice: 'for' }))
    await at.order(castVote, { sessionId, votes }, sixth?.actor)
    await at.order(recordVote, { sessionId, personId: seventh?.id, votes }, secretary.actor)
    const given = await votesOf(reader, sessionId)
    const of = (person?: Person) => given.filter(({ personId }) => personId === person?.id)
    expect(of(sixth)).toMatchObject([{ way: 'written', recordedBy: null }, { way: 'written' }])
    expect(of(seventh)).toMatchObject([{ way: 'written', recordedBy: 'Nguyễn Thư Ký' }, { way: 'written' }])
    const seats = await sessionMembers(reader, await mustFindSession(reader, sessionId))
    expect(seats.find(({ personId }) => personId === seventh?.id)?.presence).toBe('written')
  })

  it('counts on all members and settles the dossiers', async () => {
    const [pass, fail] = await ids(sessionId)
    const [first, second] = members()
    await at.order(castVote, { sessionId, votes: [{ itemId: fail, choice: 'for' }] }, first?.actor)
    await at.order(castVote, { sessionId, votes: [{ itemId: pass, choice: 'for' }] }, second?.actor)
    await at.order(castVote, { sessionId, votes: [{ itemId: fail, choice: 'blank' }] }, second?.actor)
    await close(sessionId, '01/BB-HĐTĐKT')
    expect(await itemsOf(reader, sessionId)).toMatchObject([
      { outcome: 'passed', votesFor: 4, votesAgainst: 0, votesBlank: 0 },
      { outcome: 'not_passed', votesFor: 3, votesAgainst: 0, votesBlank: 1 },
    ])
    expect((await findNomination(reader, passing))?.state).toBe('awaiting_decision')
    const failed = await findNomination(reader, failing)
    expect(failed).toMatchObject({
      state: 'not_commended',
      reason: 'Phiên xét thử: 3/7 thành viên đồng ý, cần 4',
    })
  })

  it('keeps the clauses that were laid beside each vote', async () => {
    const [passed, failed] = await itemsOf(reader, sessionId)
    expect(passed?.findings.map(({ verdict, mark }) => [verdict, mark])).toEqual([['met', 'recalled']])
    expect(failed?.findings.map(({ verdict }) => verdict)).toEqual(['not met'])
  })

  it('is over when it is closed, and its number is used', async () => {
    await expect(close(sessionId, '02/BB-HĐTĐKT')).rejects.toMatchObject({ code: 'council_session.closed' })
    const other = await at.session(councilId, [await at.dossier({ name: 'Phòng Ba' })])
    await presenceOf(other, ['present', 'present', 'present', 'present', 'present'])
    await at.order(openSession, { sessionId: other }, secretary.actor)
    await expect(close(other, '01/BB-HĐTĐKT')).rejects.toMatchObject({
      code: 'council_session.minutes_number_taken',
    })
  })
})

describe('a round of written opinions', () => {
  it('ends only when as many have answered as a meeting would need', async () => {
    const sessionId = await at.session(councilId, [await at.dossier({ name: 'Bản Một' })], { way: 'written' })
    await at.order(openSession, { sessionId }, secretary.actor)
    await allVote(sessionId, members().slice(0, 4))
    await expect(close(sessionId, '03/BB-HĐTĐKT')).rejects.toMatchObject({
      code: 'council_session.too_few_opinions',
      values: { answered: 4, needed: 5, missing: 1 },
    })
    await allVote(sessionId, members().slice(4, 5), 'against')
    await close(sessionId, '03/BB-HĐTĐKT')
    expect(await itemsOf(reader, sessionId)).toMatchObject([
      { outcome: 'passed', votesFor: 4, votesAgainst: 1 },
    ])
    expect((await votesOf(reader, sessionId)).every(({ way }) => way === 'written')).toBe(true)
  })
})

describe('an interest', () => {
  it('is seen where a member is the person, or works in the unit, under review', async () => {
    const own = await at.dossier({
      name: 'Cà Thị Bình',
      kind: 'individual',
      personId: people[1]?.id,
      unitId: at.department.id,
    })
    const others = await at.dossier({ name: 'Phòng Bốn' })
    const sessionId = await at.session(councilId, [own, others], { title: 'Phiên có liên quan' })
    const [item] = await ids(sessionId)
    const likely = await likelyInterests(reader, await mustFindSession(reader, sessionId))
    expect(likely).toEqual([{ itemId: item, personId: people[1]?.id }])
  })

  it('waits for the chair, who decides with a reason; the total does not change', async () => {
    const nomination = await at.dossier({ name: 'Phòng Năm' })
    const sessionId = await at.session(councilId, [nomination], { title: 'Phiên có khai báo' })
    await presenceOf(sessionId, ['present', 'present', 'present', 'present', 'present', 'present', 'present'])
    await at.order(openSession, { sessionId }, secretary.actor)
    const [itemId] = await ids(sessionId)
    const [chair, second] = members()
    const vote = () => at.order(castVote, { sessionId, votes: [{ itemId, choice: 'for' }] }, second?.actor)
    const rule = (mayVote: boolean) =>
      at.order(
        decideInterest,
        { sessionId, itemId, personId: second?.id, mayVote, reason: 'ghi biên bản' },
        secretary.actor,
      )
    await expect(
      at.order(
        declareInterest,
        { sessionId, itemId, personId: second?.id, kind: 'trưởng phòng' },
        chair?.actor,
      ),
    ).rejects.toMatchObject({ code: 'interest.not_yours' })
    await at.order(declareInterest, { sessionId, itemId, kind: 'trưởng phòng của tập thể' }, second?.actor)
    await expect(vote()).rejects.toMatchObject({ code: 'vote.awaits_chair' })
    await rule(false)
    await expect(vote()).rejects.toMatchObject({ code: 'vote.excluded' })
    await rule(true)
    await vote()
    await expect(rule(false)).rejects.toMatchObject({ code: 'interest.voted_already' })
    expect(await declarationsOf(reader, sessionId)).toMatchObject([
      { mayVote: true, reason: 'ghi biên bản', declaredBy: 'Cà Thị Bình', decidedBy: 'Nguyễn Thư Ký' },
    ])
    expect((await mustFindSession(reader, sessionId)).totalMembers).toBe(7)
  })
})

it('sets aside what was frozen after the list was made, and settles the rest', async () => {
  const frozen = await at.dossier({ name: 'Tổ Bảy' })
  const sound = await at.dossier({ name: 'Tổ Tám' })
  const sessionId = await at.session(councilId, [frozen, sound], {
    way: 'written',
    title: 'Phiên có hồ sơ dừng',
  })
  await at.order(openSession, { sessionId }, secretary.actor)
  await allVote(sessionId, members())
  await at.house.database.write((writer) =>
    writer.updateTable('nomination').set({ frozenReason: 'đơn phản ánh' }).where('id', '=', frozen).execute(),
  )
  await close(sessionId, '04/BB-HĐTĐKT')
  expect((await itemsOf(reader, sessionId)).map(({ outcome }) => outcome)).toEqual(['set_aside', 'passed'])
  expect((await findNomination(reader, frozen))?.state).toBe('awaiting_council')
  expect(day).toBe((await mustFindSession(reader, sessionId)).closedOn)
})
