import { beforeAll, describe, expect, it } from 'vitest'
import { type CouncilHouse, councilHouse, type Person } from '../council/council-house.fixture.ts'
import { recordDocument } from '../documents/record-document.ts'
import { constraints as documentConstraints } from '../documents/words.ts'
import { findDocument } from '../documents/queries.ts'
import { findNomination } from '../nominations/queries.ts'
import { draftDecision } from './draft-decision.ts'
import { issueDecision } from './issue-decision.ts'
import { leaveOut } from './leave-out.ts'
import { awardeesOf, awardsOf, decisionsOf, mustFindDecision } from './queries.ts'
import { registerOf } from './register/queries.ts'
import { revokeAward } from './revoke-award.ts'
import { constraints } from './words.ts'

const at: CouncilHouse = await councilHouse({ ...constraints, ...documentConstraints })
const { reader } = at.house
let clerk: Person

const draft = async (nominationIds: readonly string[], more: object = {}) => {
  const { ids } = await at.order(draftDecision, {
    campaignId: at.campaignId,
    deciderId: at.province.id,
    deciderTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
    signerLine: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    title: 'Tặng Bằng khen đợt thi đua Thử',
    nominationIds,
    ...more,
  })
  return ids
}
const issue = async (decisionId: string, given: object) => {
  const { version } = await mustFindDecision(reader, decisionId)
  return at.order(
    issueDecision,
    { decisionId, version, issuedOn: '2021-06-08', number: null, ...given },
    clerk.actor,
  )
}
const waiting = (name: string, more: object = {}) => at.dossier({ name, state: 'awaiting_decision', ...more })
const issued = async (ids: readonly string[], number: string): Promise<string> => {
  const [decisionId = ''] = await draft(ids)
  await issue(decisionId, { number })
  return decisionId
}

beforeAll(async () => {
  clerk = await at.person('Phạm Văn Thư', at.province, ['clerk_of_records', 'signer'])
})

describe('a draft', () => {
  it('is split by form, and orders collectives, individuals, households by the standing of their units', async () => {
    const paper = await waiting('Nguyễn Văn Bé', {
      kind: 'individual',
      unitId: at.commune.id,
      position: 'Chủ tịch',
    })
    const ids = [
      paper,
      await waiting('Hộ ông Lò Văn Cả', { kind: 'household', unitId: at.commune.id }),
      await waiting('Trần Thị Ánh', { kind: 'individual', unitId: at.department.id }),
      await waiting('Lê Văn Ánh', { kind: 'individual', unitId: at.department.id }),
      await waiting('xã Ẳng', { unitId: at.commune.id }),
      await waiting('Sở Thử'),
    ]
    const upper = await waiting('Sở Khác', { awardForm: 'bang_khen_thu_tuong' })
    await expect(draft([...ids, upper])).rejects.toMatchObject({ code: 'decision.not_decided_here' })
    const [decisionId = ''] = await draft(ids)
    const lines = await awardeesOf(reader, await mustFindDecision(reader, decisionId), '2021-06-08')
    expect(
      lines.map(({ ordinal, subjectName, unitName }) => `${ordinal} ${subjectName} / ${unitName}`),
    ).toEqual([
      '1 Sở Thử / Ủy ban nhân dân tỉnh Thử',
      '2 xã Ẳng / huyện Đông',
      '3 Lê Văn Ánh / Sở Thử',
      '4 Trần Thị Ánh / Sở Thử',
      '5 Nguyễn Văn Bé / xã Ẳng, huyện Đông',
      '6 Hộ ông Lò Văn Cả / xã Ẳng, huyện Đông',
    ])
    await expect(draft([paper])).rejects.toMatchObject({ code: 'decision.taken_up' })
  })

  it('makes one decision for each form', async () => {
    const [one, two] = [
      await waiting('Tổ Một'),
      await waiting('Tổ Hai', { awardForm: 'giay_khen', unitId: at.department.id }),
    ]
    await expect(draft([one, two])).rejects.toMatchObject({ code: 'decision.not_decided_here' })
    const here = { deciderId: at.department.id, deciderTitle: 'Giám đốc Sở', signerLine: 'GIÁM ĐỐC' }
    await at.house.database.write((writer) =>
      writer.updateTable('nomination').set({ holderId: at.department.id }).where('id', '=', two).execute(),
    )
    const [made = ''] = await draft([two], here)
    const listed = await decisionsOf(reader, { deciderIds: [at.department.id] })
    expect(listed).toMatchObject([{ id: made, awardForm: 'giay_khen', state: 'draft', items: 1 }])
  })

  it('rests on the law by its name when its drafter says nothing else', async () => {
    const [decisionId = ''] = await draft([await waiting('Tổ Ba')])
    expect((await mustFindDecision(reader, decisionId)).bases).toEqual(['Căn cứ Luật Thi đua, khen thưởng'])
  })
})

describe('issuing', () => {
  it('registers the paper, numbers the awards and settles the dossiers', async () => {
    const ids = [await waiting('Phòng Sáu'), await waiting('Phòng Năm')]
    const decisionId = await issued(ids, '1105/QĐ-UBND')
    const decision = await mustFindDecision(reader, decisionId)
    expect(decision).toMatchObject({ state: 'issued', issuedOn: '2021-06-08', version: 2 })
    const document = await findDocument(reader, decision.documentId ?? '')
    expect(document).toMatchObject({ number: '1105/QĐ-UBND', kind: 'Quyết định', numberedHere: false })
    expect(document?.text).toContain('1 – Phòng Năm – Sở Thử')
    expect(
      (await awardsOf(reader, decisionId)).map(({ ordinal, subjectName }) => [ordinal, subjectName]),
    ).toEqual([
      [1, 'Phòng Năm'],
      [2, 'Phòng Sáu'],
    ])
    for (const id of ids) expect((await findNomination(reader, id))?.state).toBe('commended')
    await expect(issue(decisionId, { number: '1106/QĐ-UBND' })).rejects.toMatchObject({
      code: 'decision.issued_already',
    })
  })

  it('takes the next number of the series kept here, and leaves no gap when it is refused', async () => {
    const [one = ''] = await draft([await waiting('Phòng Bảy')])
    const [two = ''] = await draft([await waiting('Phòng Tám')])
    await expect(issue(one, { number: '7/QĐ-X', symbol: 'QĐ-X' })).rejects.toMatchObject({
      fields: { number: { code: 'decision.number_or_series' } },
    })
    await expect(issue(one, { symbol: 'QĐ-X', version: 9 })).rejects.toMatchObject({
      code: 'decision.changed_meanwhile',
    })
    expect((await issue(one, { symbol: 'QĐ-X' })).number).toBe('01/QĐ-X')
    expect((await issue(two, { symbol: 'QĐ-X' })).number).toBe('02/QĐ-X')
  })

  it('refuses a number that another document has, and nothing is half done', async () => {
    const paper = {
      kind: 'Quyết định',
      issuedOn: '2021-03-01',
      issuerId: at.province.id,
      issuerName: 'UBND tỉnh Thử',
    }
    await at.order(recordDocument, { ...paper, number: '88/QĐ-UBND', subject: 'Việc khác', knownBy: 'full' })
    const nomination = await waiting('Phòng Chín')
    const [decisionId = ''] = await draft([nomination])
    await expect(issue(decisionId, { number: '88/QĐ-UBND' })).rejects.toMatchObject({
      code: 'document.number_taken',
      status: 409,
    })
    expect((await mustFindDecision(reader, decisionId)).state).toBe('draft')
    expect((await findNomination(reader, nomination))?.state).toBe('awaiting_decision')
  })

  it('refuses the same achievement twice, in one decision and across two, with the name', async () => {
    const same = { achievementKey: 'dot/ca-nhan/1' }
    const [first, second, third] = [
      await waiting('Lò Văn Hai', same),
      await waiting('Lò Văn Hai', same),
      await waiting('Lò Văn Hai', same),
    ]
    const [both = ''] = await draft([first, second])
    await expect(issue(both, { number: '201/QĐ-UBND' })).rejects.toMatchObject({
      code: 'award.twice_in_decision',
      values: { name: 'Lò Văn Hai' },
    })
    await at.order(leaveOut, {
      decisionId: both,
      version: 1,
      nominationId: second,
      reason: 'trùng thành tích',
    })
    await issue(both, { number: '201/QĐ-UBND' })
    const [again = ''] = await draft([third])
    await expect(issue(again, { number: '202/QĐ-UBND' })).rejects.toMatchObject({
      code: 'award.commended_already',
      values: { name: 'Lò Văn Hai', number: '201/QĐ-UBND', day: '08/06/2021' },
    })
  })

  it('is stopped by a dossier frozen meanwhile, by its name, until that is left out', async () => {
    const [sound, frozen] = [await waiting('Bản Lành'), await waiting('Bản Dừng')]
    const [decisionId = ''] = await draft([sound, frozen])
    await at.house.database.write((writer) =>
      writer.updateTable('nomination').set({ frozenReason: 'có đơn' }).where('id', '=', frozen).execute(),
    )
    await expect(issue(decisionId, { number: '301/QĐ-UBND' })).rejects.toMatchObject({
      code: 'decision.item_frozen',
      values: { name: 'Bản Dừng', reason: 'có đơn' },
    })
    await at.order(leaveOut, { decisionId, version: 1, nominationId: frozen, reason: 'đang xác minh' })
    await issue(decisionId, { number: '301/QĐ-UBND' })
    expect(await awardsOf(reader, decisionId)).toMatchObject([{ subjectName: 'Bản Lành' }])
  })

  it('lets a rival that was faster have it', async () => {
    const [decisionId = ''] = await draft([await waiting('Bản Nhanh'), await waiting('Bản Hơn')])
    const results = await Promise.allSettled([
      issue(decisionId, { number: '401/QĐ-UBND' }),
      issue(decisionId, { number: '402/QĐ-UBND' }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await awardsOf(reader, decisionId)).toHaveLength(2)
  })
})

describe('a cancelled award', () => {
  const published = (decisionId: string) =>
    at.house.reader
      .selectFrom('award')
      .select('id')
      .where('decisionId', '=', decisionId)
      .where('revokedOn', 'is', null)
      .execute()
  const reason = 'Kê khai thành tích không đúng sự thật, theo kết luận thanh tra'

  it('is cancelled by who gave it alone, stays in the register, and lets the achievement go', async () => {
    const decisionId = await issued([await waiting('Vừ A Sai', { achievementKey: 'dot/sai' })], '501/QĐ-UBND')
    const [award] = await awardsOf(reader, decisionId)
    const other = await at.person('Người Khác', at.department, ['signer'])
    const revoke = (actor = clerk.actor) => at.order(revokeAward, { awardId: award?.id, reason }, actor)
    await expect(revoke(other.actor)).rejects.toMatchObject({ code: 'command.no_right' })
    await revoke()
    await expect(revoke()).rejects.toMatchObject({ code: 'award.revoked_already' })
    expect(await published(decisionId)).toEqual([])
    const { rows } = await registerOf(reader, { text: 'vu a sai', under: ['/'], limit: 10, offset: 0 })
    expect(rows).toMatchObject([{ subjectName: 'Vừ A Sai', revokedOn: '2021-06-08', revokeReason: reason }])
    await issued([await waiting('Vừ A Sai', { achievementKey: 'dot/sai' })], '502/QĐ-UBND')
  })

  it('is not cancelled by the unit above', async () => {
    const nomination = await waiting('Tổ Dưới', { awardForm: 'giay_khen', unitId: at.department.id })
    await at.house.database.write((writer) =>
      writer
        .updateTable('nomination')
        .set({ holderId: at.department.id })
        .where('id', '=', nomination)
        .execute(),
    )
    const [decisionId = ''] = await draft([nomination], { deciderId: at.department.id })
    await issue(decisionId, { number: '12/QĐ-ST' })
    const [award] = await awardsOf(reader, decisionId)
    await expect(at.order(revokeAward, { awardId: award?.id, reason }, clerk.actor)).rejects.toMatchObject({
      code: 'award.not_awarding_authority',
    })
  })

  it('needs a ground of the law from the day on which the law names them', async () => {
    const decisionId = await issued([await waiting('Bản Mới')], '601/QĐ-UBND')
    const [award] = await awardsOf(reader, decisionId)
    const revoke = (ground: string | null) =>
      at.order(revokeAward, { awardId: award?.id, ground, reason }, clerk.actor)
    at.house.clock.set('2024-01-01')
    await expect(revoke(null)).rejects.toMatchObject({
      code: 'award.ground_not_in_law',
      clause: 'L06-2022.D93.K2',
    })
    await revoke('false_papers')
    at.house.clock.set('2021-06-08')
  })
})

it('is found without accents, by every word, within the authorities one may see', async () => {
  await issued(
    [await waiting('Lường Thị Ưởng', { kind: 'individual', unitId: at.commune.id })],
    '701/QĐ-UBND',
  )
  const find = async (text: string, under = ['/']) =>
    (await registerOf(reader, { text, under, limit: 10, offset: 0 })).rows.map(
      ({ subjectName }) => subjectName,
    )
  expect(await find('luong uong ang')).toEqual(['Lường Thị Ưởng'])
  expect(await find('Ưởng')).toEqual(['Lường Thị Ưởng'])
  expect(await find('luong khac')).toEqual([])
  expect(await find('uong', [at.department.path])).toEqual([])
})
