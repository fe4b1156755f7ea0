import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findDutyAt } from '../campaigns/duties/queries.ts'
import { command } from '../platform/command.ts'
import { json } from '../platform/database/values.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { appraiseNomination } from './appraisal/appraise-nomination.ts'
import { freezeNomination } from './freeze-nomination.ts'
import { fullMinutes, fullPapers, nominationHouse } from './nominations.fixture.ts'
import { proposeUp } from './propose-up.ts'
import { eventsOf, mustFindNomination, nominationsOf, papersOf } from './queries.ts'
import { releaseNomination } from './release-nomination.ts'
import { returnNomination } from './return-nomination.ts'
import { settleNomination } from './settle-nomination.ts'
import { submitNomination } from './submit-nomination.ts'
import { takeNomination } from './take-nomination.ts'
import { withdrawNomination } from './withdraw-nomination.ts'

const house = await nominationHouse()
const { act, actors, units, reader, save, submit, clock } = house
const { appraiser } = actors

const settle = command({
  name: 'nomination.settle_in_test',
  input: z.object({
    id: z.string(),
    outcome: z.enum(['pass', 'fail', 'commend', 'reopen']),
    reason: z.string().optional(),
  }),
  roles: 'anyone',
  run: async (running, { id, outcome, reason }) => {
    await settleNomination(running, id, outcome, reason)
    return { result: null }
  },
})

const checklist = [{ item: 'Có kế hoạch', answer: 'met' }]
const appraise = (id: string, conclusion = 'eligible', opinion = 'Đủ hồ sơ, đủ điều kiện', by = appraiser) =>
  act(appraiseNomination, { id, checklist, conclusion, opinion }, by)

/** A group of the district, so that tests do not meet in one achievement or quota. */
let groups = 0
const saveGroup = async (more: object = {}) => {
  const groupName = `Tổ vận động ${++groups}`
  const subject = { kind: 'collective', unitId: units.east, groupName }
  return save({ proposerId: units.east, subject, awardForm: 'giay_khen', ...more }, actors.east)
}
const submitGroup = async () => {
  const saved = await saveGroup()
  await submit(saved.id, {}, actors.east)
  return saved
}

describe('a dossier', () => {
  it('gets a code of its year, one after the other, also under rivals', async () => {
    const made = await Promise.all([saveGroup(), saveGroup(), saveGroup()])
    const codes = made.map((one) => one.code)
    expect(new Set(codes).size).toBe(3)
    for (const code of codes) expect(code).toMatch(/^HS-2021-\d{5}$/)
  })

  it('refuses an award that needs a ballot, and says so at its field', async () => {
    await expect(save({ awardForm: 'chien_si_thi_dua_co_so' })).rejects.toMatchObject({
      code: 'nomination.ballot_not_supported',
      fields: { awardForm: { code: 'nomination.ballot_not_supported' } },
    })
  })

  it('names all that is missing at once, and keeps the draft', async () => {
    const { id } = await save({ achievement: '', minutes: null, papers: fullPapers.slice(0, 1) })
    const refusal: unknown = await submit(id).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'nomination.incomplete', values: { count: 4 } })
    expect(Object.keys(refusal instanceof Refusal ? refusal.fields : {})).toEqual([
      'achievement',
      'minutes.heldOn',
      'papers.bien-ban',
      'papers.bao-cao-thanh-tich',
    ])
    expect((await mustFindNomination(reader, id)).state).toBe('draft')
  })

  it('refuses minutes with more in favour than members', async () => {
    await expect(save({ minutes: { ...fullMinutes, inFavour: 14 } })).rejects.toMatchObject({
      fields: { 'minutes.inFavour': { code: 'nomination.minutes_above_total' } },
    })
    await expect(save({ minutes: { ...fullMinutes, inFavour: 13 } })).resolves.toBeTruthy()
  })

  it('cannot be made by someone of another unit', async () => {
    await expect(save({}, actors.east)).rejects.toMatchObject({ code: 'command.no_right' })
  })

  it('cannot claim the file of another dossier', async () => {
    const fileId = '5b1b1e4e-0000-4000-8000-000000000001'
    await expect(save({ papers: [{ kind: 'to-trinh', name: 'Tờ trình', fileId }] })).rejects.toMatchObject({
      code: 'nomination.paper_of_another',
    })
  })
})

describe('the quota', () => {
  const collective = (unitId: number, groupName?: string) => ({ kind: 'collective', unitId, groupName })

  it('of the class stops the second, unless a reason is given, which marks it', async () => {
    const first = await save()
    await submit(first.id)
    const second = await save({ subject: collective(units.district) })
    await expect(submit(second.id)).rejects.toMatchObject({
      code: 'nomination.over_quota',
      values: { used: 1, maximum: 1 },
    })
    const reason = 'Huyện có hai xã đạt toàn bộ chỉ tiêu'
    expect(await submit(second.id, { overQuotaReason: reason })).toMatchObject({ overQuota: true })
    expect(await mustFindNomination(reader, second.id)).toMatchObject({
      overQuota: true,
      overQuotaReason: reason,
    })
  })

  it('of the very unit comes before the class; a reason that was not needed is not kept', async () => {
    const eastern = (name: string) =>
      save({ proposerId: units.east, subject: collective(units.east, name) }, actors.east)
    const [one, two, three] = [await eastern('Tổ một'), await eastern('Tổ hai'), await eastern('Tổ ba')]
    expect(await submit(one.id, { overQuotaReason: 'không cần' }, actors.east)).toMatchObject({
      overQuota: false,
    })
    await submit(two.id, {}, actors.east)
    await expect(submit(three.id, {}, actors.east)).rejects.toMatchObject({ values: { used: 2, maximum: 2 } })
    await act(withdrawNomination, { id: one.id, reason: 'Đơn vị rút' }, actors.east)
    await expect(submit(three.id, {}, actors.east)).resolves.toMatchObject({ overQuota: false })
  })

  it('is not overrun by two who submit at the same moment', async () => {
    const place = (name: string) =>
      save({ subject: { kind: 'individual', name, unitId: units.commune, position: 'Trưởng bản' } })
    const drafts = []
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) drafts.push(await place(`Lò Văn ${name}`))
    const tries = await Promise.allSettled(drafts.map((draft) => submit(draft.id)))
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5)
  })

  it('takes a dossier after the deadline and marks it late', async () => {
    clock.set('2021-06-02')
    const { id } = await saveGroup()
    expect(await submit(id, {}, actors.east)).toMatchObject({ late: true })
    clock.set('2021-06-01')
    const inTime = await saveGroup()
    expect(await submit(inTime.id, {}, actors.east)).toMatchObject({ late: false })
    clock.set('2021-05-28')
  })
})

describe('one achievement, one award', () => {
  it('finds the same person proposed by two bodies, names the other dossier, and lets go when it is withdrawn', async () => {
    const personId = await house.person('Quàng Thị Thử')
    const both = testPropose(personId)
    const first = await both(units.helpers)
    await act(submitNomination, { id: first.id }, appraiser)
    const second = await both(units.affairs)
    await expect(act(submitNomination, { id: second.id }, appraiser)).rejects.toMatchObject({
      code: 'nomination.same_achievement',
      values: { code: first.code, proposer: 'Tổ giúp việc', day: '28/05/2021' },
    })
    await act(withdrawNomination, { id: first.id, reason: 'Thống nhất để Sở đề nghị' }, appraiser)
    await expect(act(submitNomination, { id: second.id }, appraiser)).resolves.toBeTruthy()
  })
})

const testPropose = (personId: string) => (proposerId: number) =>
  save(
    { proposerId, subject: { kind: 'individual', personId, unitId: units.affairs, position: 'Chuyên viên' } },
    appraiser,
  )

describe('an appraisal', () => {
  it('sends what is eligible to the council and keeps the checklist', async () => {
    const { id } = await submitGroup()
    await act(takeNomination, { id }, appraiser)
    await appraise(id)
    expect(await mustFindNomination(reader, id)).toMatchObject({
      state: 'awaiting_council',
      holderId: units.affairs,
    })
    expect((await eventsOf(reader, id)).map((event) => event.move)).toEqual([
      'nomination.save',
      'nomination.submit',
      'nomination.take',
      'nomination.accept',
    ])
  })

  it('gives back what is incomplete with the reason on it, and takes it again once mended', async () => {
    const { id } = await submitGroup()
    await act(takeNomination, { id }, appraiser)
    const reason = 'Thiếu biên bản họp xét; nộp lại trước 31/5'
    await expect(appraise(id, 'incomplete', 'Thiếu giấy')).rejects.toMatchObject({
      code: 'nomination.opinion_too_short',
    })
    await appraise(id, 'incomplete', reason)
    const returned = await mustFindNomination(reader, id)
    expect(returned).toMatchObject({ state: 'returned', reason, holderId: units.east })
    await submit(id, {}, actors.east)
    expect(await mustFindNomination(reader, id)).toMatchObject({ state: 'submitted', reason: null })
  })

  it('returns only with a reason of twenty letters, and only by who holds the dossier', async () => {
    const { id } = await submitGroup()
    await expect(
      act(returnNomination, { id, reason: 'Thiếu biên bản họp.' }, appraiser),
    ).rejects.toMatchObject({
      fields: { reason: { code: 'input.too_short', values: { least: 20 } } },
    })
    const reason = 'Thiếu biên bản họp xét'
    await expect(act(returnNomination, { id, reason }, actors.east)).rejects.toMatchObject({
      code: 'command.no_right',
    })
    await expect(act(returnNomination, { id, reason }, appraiser)).resolves.toBeTruthy()
  })

  it('is not made by the nominee, though he holds the role', async () => {
    const personId = await house.person('Lò Văn Chủ')
    const draft = await testPropose(personId)(units.affairs)
    await act(submitNomination, { id: draft.id, overQuotaReason: 'Không có chỉ tiêu' }, appraiser)
    const himself = { ...appraiser, personId }
    await expect(act(takeNomination, { id: draft.id }, himself)).rejects.toMatchObject({
      code: 'nomination.own_dossier',
      status: 403,
    })
    await act(takeNomination, { id: draft.id }, appraiser)
    await expect(appraise(draft.id, 'eligible', 'Đủ điều kiện', himself)).rejects.toMatchObject({
      code: 'nomination.own_dossier',
    })
  })

  it('refuses the slower of two who conclude at once', async () => {
    const { id } = await submitGroup()
    await act(takeNomination, { id }, appraiser)
    const tries = await Promise.allSettled([
      appraise(id),
      appraise(id, 'not_eligible', 'Chưa hoàn thành nhiệm vụ'),
    ])
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = tries.find((one) => one.status === 'rejected')
    expect(lost?.reason).toMatchObject({ status: 409 })
  })
})

describe('a change to a draft', () => {
  it('is refused when someone changed it since it was opened', async () => {
    const draft = await saveGroup()
    const { version } = await mustFindNomination(reader, draft.id)
    await saveGroup({ id: draft.id, version, achievement: 'Sửa lần một' })
    await expect(saveGroup({ id: draft.id, version, achievement: 'Sửa lần hai' })).rejects.toMatchObject({
      code: 'nomination.changed_meanwhile',
      status: 409,
    })
    expect((await mustFindNomination(reader, draft.id)).achievement).toBe('Sửa lần một')
  })

  it('is refused once it has been submitted', async () => {
    const { id } = await submitGroup()
    await expect(saveGroup({ id })).rejects.toMatchObject({ code: 'nomination.not_editable' })
  })
})

describe('a frozen dossier', () => {
  it('stands still for appraisal and council, keeps its place, and goes on when released', async () => {
    const { id } = await submitGroup()
    await act(takeNomination, { id }, appraiser)
    const reason = 'Có đơn phản ánh đang được xác minh'
    await act(freezeNomination, { id, reason }, appraiser)
    await expect(appraise(id)).rejects.toMatchObject({ code: 'nomination.frozen', values: { reason } })
    await act(releaseNomination, { id, reason: 'Kết luận: không có vi phạm' }, appraiser)
    await appraise(id)
    await act(freezeNomination, { id, reason }, appraiser)
    await expect(act(settle, { id, outcome: 'pass' })).rejects.toMatchObject({ code: 'nomination.frozen' })
    expect((await mustFindNomination(reader, id)).state).toBe('awaiting_council')
  })
})

describe('the council and the decision', () => {
  const ready = async (more: object = {}) => {
    const { id } = await saveGroup(more)
    await submit(id, { overQuotaReason: 'Đủ điều kiện' }, actors.east)
    await act(takeNomination, { id }, appraiser)
    await appraise(id)
    return id
  }

  it('settle a dossier by the same table', async () => {
    const id = await ready()
    await act(settle, { id, outcome: 'pass' })
    await expect(act(settle, { id, outcome: 'fail', reason: 'Không đủ đa số' })).rejects.toMatchObject({
      code: 'nomination.not_in_this_state',
    })
    await act(settle, { id, outcome: 'commend' })
    expect((await mustFindNomination(reader, id)).state).toBe('commended')
    const failed = await ready()
    await expect(act(settle, { id: failed, outcome: 'fail' })).rejects.toMatchObject({
      code: 'nomination.reason_needed',
    })
  })

  it('send up only what is not decided here, with the letter among the papers', async () => {
    const here = await ready()
    await act(settle, { id: here, outcome: 'pass' })
    const up = await ready({ awardForm: 'bang_khen_tinh' })
    await act(settle, { id: up, outcome: 'pass' })
    const letter = 'Tờ trình số 1689/TTr-SNN ngày 25/06/2021'
    const send = (ids: readonly string[]) =>
      act(proposeUp, { ids, toUnitId: units.province, letter }, appraiser)
    await expect(send([up, here])).rejects.toMatchObject({ code: 'nomination.decided_here' })
    expect((await mustFindNomination(reader, up)).state).toBe('awaiting_decision')
    await send([up])
    expect(await mustFindNomination(reader, up)).toMatchObject({
      state: 'submitted',
      holderId: units.province,
    })
    expect((await papersOf(reader, up)).at(-1)?.citation).toBe(letter)
  })
})

it('shows a dossier to the units that propose or hold it and to those above them', async () => {
  const { id } = await submitGroup()
  const sees = async (path: string) =>
    (await nominationsOf(reader, { under: [path] })).some((one) => one.id === id)
  expect(await sees(`/${units.province}/${units.east}/`)).toBe(true)
  expect(await sees(`/${units.province}/${units.affairs}/`)).toBe(true)
  expect(await sees(`/${units.province}/`)).toBe(true)
  expect(await sees(`/${units.province}/${units.district}/`)).toBe(false)
})

it('settles the duty to propose when the first dossier is handed in', async () => {
  const { campaignId, database } = house
  const about = { campaignId, day: '2021-02-01', byName: 'Lò Văn Thử' }
  await database.write(async (writer) => {
    const deployment = await writer
      .insertInto('deployment')
      .values({ ...about, plan: json([]) })
      .returning('id')
      .executeTakeFirstOrThrow()
    const duty = { campaignId, unitId: units.east, step: 'de_xuat_kt', mode: 'giao', state: 'owed' } as const
    await writer
      .insertInto('duty')
      .values({ ...duty, receiverId: units.affairs, deploymentId: deployment.id })
      .execute()
  })
  const { code } = await submitGroup()
  const duty = await findDutyAt(reader, campaignId, units.east, ['de_xuat_kt'])
  expect(duty).toMatchObject({ state: 'done', doneOn: '2021-05-28', evidence: { note: code } })
})
