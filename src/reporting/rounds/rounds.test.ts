import { beforeAll, describe, expect, it } from 'vitest'
import { findDocument } from '../../documents/queries.ts'
import { officialPdf } from '../../platform/paper/official-pdf.ts'
import { answerChecklist } from '../inspections/answer-checklist.ts'
import { closeFinding, closeInspection } from '../inspections/close-finding.ts'
import { inspectionDocument } from '../inspections/inspection-paper.ts'
import { reportMended, returnFinding } from '../inspections/mend-finding.ts'
import {
  answersOf,
  findInspection,
  inspectionsOf,
  mustFindInspection,
  seenInspection,
} from '../inspections/queries.ts'
import { recordInspection } from '../inspections/record-inspection.ts'
import { signMinutes, unsignMinutes } from '../inspections/sign-minutes.ts'
import { tellInspection } from '../inspections/tell-inspection.ts'
import { keptChecklist } from '../checklists/checklist.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { concludeRound, writeConclusion } from './conclude-round.ts'
import { issueRoundPaper } from './issue-round-paper.ts'
import { planRound } from './plan-round.ts'
import { prepareRound } from './prepare-round.ts'
import { candidatesOf, inspectionMatter, mustFindRound, roundMatter } from './queries.ts'
import { comesOutAgain, keptDraw } from './risk.ts'
import { workingDaysAhead } from './round.ts'
import { roundDocument } from './round-paper.ts'

const house = await reportingHouse()
const { campaignId, branch, department, west, east, province, reader, standing } = house
const clerk = house.on(department, 'unit_clerk')
const stranger = house.on(west, 'standing_agency')
let leaderId = ''
let secretaryId = ''

beforeAll(async () => {
  await house.database.write(async (writer) => {
    const add = async (name: string) =>
      (
        await writer
          .insertInto('person')
          .values({ name, sortKey: name, searchKey: name, category: 'cong_chuc', invented: true })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    leaderId = await add('Y Thử Niê')
    secretaryId = await add('Trần Thử Vinh')
    const { id: accountId } = await writer
      .insertInto('account')
      .values({ login: 'hd.thu', personId: leaderId, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await writer
      .insertInto('roleGrant')
      .values({ accountId, role: 'council_member', unitId: province.id, fromDay: '2021-01-01' })
      .execute()
  })
  house.clock.set('2021-03-29')
})

const plan = {
  campaignId: '',
  name: 'Đợt 1 tháng 4',
  content: 'Việc thực hiện kế hoạch và chế độ báo cáo',
  fromOn: '2021-04-13',
  toOn: '2021-04-15',
  draw: null,
}

const stateOf = async (id: string) => (await findInspection(reader, id))?.state

describe('a round of inspections', () => {
  let roundId = ''
  let inspectionId = ''
  const version = async () => (await mustFindRound(reader, roundId)).version
  const issue = async (paper: string, number: string, more: object = {}) =>
    house.order(
      issueRoundPaper,
      {
        roundId,
        version: await version(),
        paper,
        number,
        issuedOn: '2021-03-29',
        signerName: 'Lò Văn Thử',
        signerTitle: 'Chủ tịch',
        ...more,
      },
      standing,
    )
  const team = () => [
    { role: 'leader', personId: leaderId, post: 'Phó Giám đốc' },
    { role: 'secretary', personId: secretaryId, post: 'Trưởng phòng' },
  ]
  const prepare = async (more: object = {}) =>
    house.order(
      prepareRound,
      {
        roundId,
        version: await version(),
        team: team(),
        outline: ['Kế hoạch của đơn vị', 'Kết quả'],
        reportDueOn: '2021-04-09',
        schedule: [{ inspectionId, day: '2021-04-13', meeting: '8 giờ, phòng họp' }],
        ...more,
      },
      standing,
    )
  const answer = (item: string, given: string, more: object = {}) =>
    house.order(answerChecklist, { inspectionId, item, answer: given, ...more }, standing)
  const sign = (side: string, more: object = {}) =>
    house.order(
      signMinutes,
      { inspectionId, side, name: 'Người Ký', post: 'Chức vụ', signedOn: '2021-04-13', ...more },
      standing,
    )

  it('is planned by who follows the campaign, with units that owe in it and within its days', async () => {
    const unit = { unitId: department.id, day: '2021-04-13' }
    const order = (more: object, actor = standing) =>
      house.order(planRound, { ...plan, campaignId, units: [unit], ...more }, actor)
    await expect(order({}, clerk)).rejects.toMatchObject({ status: 403 })
    await expect(order({ units: [{ ...unit, picked: false }] })).rejects.toMatchObject({
      fields: { 'units.0.picked': { code: 'round.no_units' } },
    })
    await expect(order({ units: [{ ...unit, day: '2021-04-20' }] })).rejects.toMatchObject({
      fields: { 'units.0.day': { code: 'round.day_outside' } },
    })
    await expect(order({ units: [{ unitId: west.id }] })).rejects.toMatchObject({
      fields: { units: { code: 'round.unit_not_followed' } },
    })
    await expect(order({ toOn: '2021-04-01' })).rejects.toMatchObject({
      fields: { toOn: { code: 'round.ends_before' } },
    })
    const made = await order({})
    roundId = made.id
    inspectionId = (await inspectionsOf(reader, { roundId }))[0]?.id ?? ''
    expect(await findInspection(reader, inspectionId)).toMatchObject({
      state: 'planned',
      kind: 'round',
      day: '2021-04-13',
      reasons: [{ code: 'never_inspected', points: 2 }],
    })
    await expect(order({})).rejects.toMatchObject({ code: 'round.name_taken' })
  })

  it('keeps its draw so that it can be repeated, and asks why of who was not drawn', async () => {
    const facts = await candidatesOf(
      reader,
      { id: campaignId, standingId: province.id, launcherId: province.id },
      '2021-03-29',
    )
    expect(facts.map(({ unitId }) => unitId)).toEqual([department.id])
    const drawn = { ...plan, campaignId, name: 'Đợt rút thăm', draw: { seed: 'rut-1', count: 1 } }
    const units = [{ unitId: department.id }]
    const { id } = await house.order(planRound, { ...drawn, units }, standing)
    const kept = keptDraw((await mustFindRound(reader, id)).draw)
    expect(kept).toMatchObject({ seed: 'rut-1', candidates: [{ unitId: department.id, drawn: true }] })
    expect(kept && comesOutAgain(kept)).toBe(true)
  })

  it('is kept from the unit until it is announced', async () => {
    await expect(seenInspection(reader, inspectionId, clerk, '2021-03-29')).rejects.toMatchObject({
      status: 404,
    })
    const { may } = await seenInspection(reader, inspectionId, standing, '2021-03-29')
    expect(may('checklist.answer')).toBe(true)
  })

  it('has its papers in their order, the decision not without a team from the council', async () => {
    await expect(issue('decision', '215/QĐ-UBND')).rejects.toMatchObject({ code: 'round.not_its_turn' })
    await issue('plan', '812/KH-UBND')
    await expect(issue('plan', '813/KH-UBND')).rejects.toMatchObject({ code: 'round.not_its_turn' })
    await expect(issue('decision', '215/QĐ-UBND')).rejects.toMatchObject({ code: 'round.without_team' })
    const nobody = [{ ...team()[0], personId: secretaryId }, team()[1]]
    await expect(prepare({ team: nobody })).rejects.toMatchObject({
      fields: { 'team.0.personId': { code: 'round.leader_not_in_council' } },
    })
    await expect(prepare({ team: team().slice(0, 1) })).rejects.toMatchObject({
      fields: { 'team.1.personId': { code: 'round.one_secretary' } },
    })
    await prepare()
    await expect(prepare({ version: 1 })).rejects.toMatchObject({ code: 'round.changed_meanwhile' })
    await issue('decision', '215/QĐ-UBND')
    await expect(issue('notice', '816/TB-UBND', { issuedOn: '2021-03-30' })).rejects.toMatchObject({
      fields: { issuedOn: { code: 'round.issued_ahead' } },
    })
    await issue('notice', '816/TB-UBND')
    const round = await mustFindRound(reader, roundId)
    expect(round).toMatchObject({ state: 'announced', papers: { notice: { number: '816/TB-UBND' } } })
    expect(await findDocument(reader, round.decisionId ?? '')).toMatchObject({ kind: 'Quyết định' })
    await expect(prepare()).rejects.toMatchObject({ code: 'round.announced' })
    expect(await findInspection(reader, inspectionId)).toMatchObject({
      state: 'notified',
      leaderName: 'Y Thử Niê',
      meeting: '8 giờ, phòng họp',
    })
  })

  it('counts the working days that lie whole between the notice and the visit', () => {
    expect(workingDaysAhead('2021-03-29', '2021-04-13', new Set())).toBe(10)
    expect(workingDaysAhead('2021-04-09', '2021-04-13', new Set())).toBe(1)
    expect(workingDaysAhead('2021-04-09', '2021-04-13', new Set(['2021-04-12']))).toBe(0)
  })

  it('takes the unit’s report by the outline, as a draft and then whole', async () => {
    const tell = (told: readonly string[], send: boolean, actor = clerk) =>
      house.order(tellInspection, { inspectionId, told, send }, actor)
    await expect(tell(['Đã lập kế hoạch', ''], true)).rejects.toMatchObject({
      fields: { 'told.1': { code: 'inspection.heading_empty' } },
    })
    await expect(tell(['x', 'y'], true, standing)).rejects.toMatchObject({ code: 'inspection.not_yours' })
    await tell(['Đã lập kế hoạch', ''], false)
    expect(await stateOf(inspectionId)).toBe('notified')
    house.clock.set('2021-04-08')
    await tell(['Đã lập kế hoạch', 'Đủ số liệu'], true)
    expect(await findInspection(reader, inspectionId)).toMatchObject({
      state: 'reported',
      toldOn: '2021-04-08',
    })
  })

  it('is answered question by question; a rival’s answer is not written over', async () => {
    house.clock.set('2021-04-13')
    await expect(answer('Z9', 'dat')).rejects.toMatchObject({ code: 'checklist.no_such_item' })
    await expect(
      house.order(answerChecklist, { inspectionId, item: 'A3', answer: 'dat' }, stranger),
    ).rejects.toMatchObject({ code: 'inspection.not_yours' })
    await answer('A3', 'chua', { document: '45/TB-SNN', page: 'trang 2' })
    await expect(answer('A3', 'dat')).rejects.toMatchObject({
      code: 'checklist.answered_meanwhile',
      values: { item: 'A3' },
    })
    await expect(sign('team')).rejects.toMatchObject({ code: 'inspection.unanswered', values: { count: 19 } })
    const items = keptChecklist((await mustFindInspection(reader, inspectionId)).checklist)?.items ?? []
    for (const { id } of items.filter((one) => one.id !== 'A3'))
      await answer(id, 'dat', { note: 'Đã xem hồ sơ tại đơn vị' })
    await expect(sign('team')).rejects.toMatchObject({
      code: 'inspection.without_finding',
      values: { items: 'A3' },
    })
  })

  it('makes a finding of what is not met, and takes it back when it is met after all', async () => {
    const finding = { text: 'Chưa có văn bản phân công', ownerName: 'Chánh Văn phòng', dueOn: '2021-05-07' }
    const early = answer('A3', 'chua', { version: 1, finding: { ...finding, dueOn: '2021-04-01' } })
    await expect(early).rejects.toMatchObject({
      fields: { 'finding.dueOn': { code: 'finding.due_before_inspection' } },
    })
    await answer('A3', 'chua', { version: 1, finding })
    await answer('A4', 'chua', { version: 1, finding: { ...finding, text: 'Văn bản đến không vào sổ' } })
    await answer('A4', 'dat', { version: 2 })
    const { findings } = await mustFindInspection(reader, inspectionId)
    expect(findings.map(({ code, text }) => [code, text])).toEqual([['A3', 'Chưa có văn bản phân công']])
  })

  it('asks why where an answer differs from the system’s own facts', async () => {
    const differing = answer('D3', 'dat', { version: 1, note: null })
    await expect(differing).rejects.toMatchObject({ fields: { note: { code: 'checklist.differs' } } })
    const row = (await answersOf(reader, inspectionId)).find(({ item }) => item === 'D3')
    expect(row).toMatchObject({ suggested: { answer: 'khong_ap_dung' }, note: 'Đã xem hồ sơ tại đơn vị' })
  })

  it('is minuted when both sides have signed; then nothing is changed but by taking them back', async () => {
    await expect(sign('team', { signedOn: '2021-04-14' })).rejects.toMatchObject({
      fields: { signedOn: { code: 'inspection.signed_on_wrong_day' } },
    })
    expect(await sign('team', { note: 'Nền nếp tốt' })).toMatchObject({ done: false })
    await expect(sign('team')).rejects.toMatchObject({ code: 'inspection.signed_already' })
    await expect(answer('A4', 'dat', { version: 3 })).rejects.toMatchObject({ code: 'checklist.signed' })
    await house.order(unsignMinutes, { inspectionId, reason: 'Sửa lại câu A4 cho đúng' }, standing)
    await sign('team', { note: 'Nền nếp tốt' })
    expect(await sign('unit', { opinion: 'Thống nhất' })).toMatchObject({ done: true })
    expect(await findInspection(reader, inspectionId)).toMatchObject({
      state: 'minuted',
      counts: { dat: 19, chua: 1 },
      unitOpinion: 'Thống nhất',
    })
  })

  it('is concluded by a notice, and ends when the unit has mended and the inspector has closed', async () => {
    house.clock.set('2021-04-26')
    const number = {
      number: '1093/TB-UBND',
      issuedOn: '2021-04-26',
      signerName: 'Lò Văn Thử',
      signerTitle: 'Chủ tịch',
    }
    const conclude = () =>
      house.order(concludeRound, { roundId, inspectionIds: [inspectionId], ...number }, standing)
    await expect(conclude()).rejects.toMatchObject({ code: 'round.unwritten' })
    await house.order(
      writeConclusion,
      { inspectionId, conclusion: 'Thực hiện tốt, còn một tồn tại' },
      standing,
    )
    await conclude()
    await expect(conclude()).rejects.toMatchObject({ code: 'inspection.not_minuted' })
    const [finding] = (await mustFindInspection(reader, inspectionId)).findings
    const findingId = finding?.id ?? ''
    const back = () =>
      house.order(returnFinding, { findingId, reason: 'Chưa gửi bản chụp văn bản' }, standing)
    await expect(back()).rejects.toMatchObject({ code: 'finding.not_mended' })
    const mend = (actor = clerk) =>
      house.order(reportMended, { findingId, text: 'Đã ban hành thông báo phân công' }, actor)
    await expect(mend(standing)).rejects.toMatchObject({ code: 'inspection.not_yours' })
    await mend()
    await back()
    expect((await mustFindInspection(reader, inspectionId)).findings[0]).toMatchObject({
      mendedOn: null,
      returnedReason: 'Chưa gửi bản chụp văn bản',
    })
    await mend()
    const close = (actor = standing) =>
      house.order(closeFinding, { findingId, note: 'Đã xem thông báo phân công' }, actor)
    await expect(close(clerk)).rejects.toMatchObject({ code: 'inspection.not_yours' })
    await close()
    await house.order(closeInspection, { inspectionId }, standing)
    expect(await stateOf(inspectionId)).toBe('closed')
  })

  it('prints every paper with what was entered', async () => {
    const round = await mustFindRound(reader, roundId)
    for (const paper of ['plan', 'decision', 'notice'] as const) {
      const document = roundDocument(paper, await roundMatter(reader, round, paper))
      expect(document).toMatchObject({ agency: 'Ủy ban nhân dân tỉnh Thử', date: '2021-03-29' })
      expect((await officialPdf(document)).length).toBeGreaterThan(5000)
    }
    const inspection = await mustFindInspection(reader, inspectionId)
    for (const paper of ['report', 'minutes', 'conclusion', 'mending'] as const) {
      const document = inspectionDocument(paper, await inspectionMatter(reader, inspection, paper))
      expect(document.agency).toBe(
        paper === 'report' || paper === 'mending' ? department.name : 'Ủy ban nhân dân tỉnh Thử',
      )
      expect((await officialPdf(document)).length).toBeGreaterThan(5000)
    }
    const minutes = inspectionDocument('minutes', await inspectionMatter(reader, inspection, 'minutes'))
    expect(minutes.signatures.map(({ name }) => name)).toEqual(['Người Ký', 'Người Ký'])
  })

  it('may be recorded from paper minutes instead, once', async () => {
    house.clock.set('2021-04-15')
    const second = (await inspectionsOf(reader, { campaignId })).find(({ state }) => state === 'planned')
    const paper = {
      campaignId,
      roundId: second?.roundId,
      unitId: department.id,
      day: '2021-04-14',
      leaderName: 'Y Thử Niê',
      note: 'Đã xem hồ sơ',
    }
    const { id } = await house.order(recordInspection, paper, standing)
    expect(id).toBe(second?.id)
    await expect(house.order(recordInspection, paper, standing)).rejects.toMatchObject({
      code: 'inspection.recorded_already',
    })
    expect([branch.id, east.id]).not.toContain(second?.unitId)
  })
})
