import { beforeAll, describe, expect, it } from 'vitest'
import { findDutyAt } from '../../campaigns/duties/queries.ts'
import { findDocument } from '../../documents/queries.ts'
import { officialPdf } from '../../platform/paper/official-pdf.ts'
import { acceptReport } from '../accept-report.ts'
import { approveReport } from '../approve-report.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { issueReview } from './issue-review.ts'
import { findReview, mustFindReview, reviewFigures } from './queries.ts'
import { factsOf, figuresOf, type ReviewFigure } from './review.ts'
import { reviewDocument, type ReviewPaper } from './review-paper.ts'
import { requestReview } from './request-review.ts'
import { paragraphsFor, excerptsOf, reviewLists } from './queries.ts'
import { requestTo, repliesTo } from '../review-requests/queries.ts'
import { filledKept, readTable, listsKept } from './request.ts'
import { returnReview, submitReview } from './submit-review.ts'
import { takeParagraphs } from './take-paragraphs.ts'
import { writeReview } from './write-review.ts'

const house = await reportingHouse()
const { campaignId, communes, province, room, department, west, reader, standing } = house
const [ang, bo] = communes

const texts = {
  results: 'Hoàn thành các nội dung phát động.',
  effect: 'Số liệu đi thẳng từ biểu của tổ.',
  shortcomings: 'Còn đơn vị không gửi kế hoạch.',
  causes: 'Phân công đầu mối chưa ổn định.',
  lessons: 'Chuẩn bị cách báo cáo không cần mạng.',
}
const draft = { campaignId, unitId: province.id, kind: 'final', ...texts }
const signed = { issuedOn: '2021-06-14', signerName: 'Lò Văn Thử', signerTitle: 'Chủ tịch' }

let march = ''
beforeAll(async () => {
  march = (await house.openMonth()).id
  house.clock.set('2021-03-23')
  for (const [unit, numerator, accepted] of [
    [ang, 6, true],
    [bo, 5, false],
  ] as const) {
    const reportId = await house.submit(unit, march, { DAN: { numerator, denominator: 8 } })
    await house.order(approveReport, { reportId }, house.on(unit, 'unit_leader'))
    if (accepted) await house.order(acceptReport, { reportId })
  }
  house.clock.set('2021-06-14')
})

describe('a review', () => {
  it('is not written over a version that its writer has not seen', async () => {
    const { id, version } = await house.order(writeReview, { ...draft, lessons: '' }, standing)
    expect(version).toBe(1)
    const rival = house.order(writeReview, draft, standing)
    await expect(rival).rejects.toMatchObject({ code: 'review.written_meanwhile', status: 409 })
    const second = await house.order(writeReview, { ...draft, lessons: '', version: 1 }, standing)
    expect(second).toEqual({ id, version: 2 })
    await expect(house.order(writeReview, { ...draft, version: 1 }, standing)).rejects.toMatchObject({
      code: 'review.written_meanwhile',
    })
  })

  it('is not issued while a part is empty, by the clause of its day', async () => {
    const review = await findReview(reader, { campaignId, unitId: province.id, kind: 'final' })
    const issue = { reviewId: review?.id, version: 2, number: '905/BC-UBND', ...signed }
    const submit = (version: number) => house.order(submitReview, { reviewId: review?.id, version }, standing)
    await expect(house.order(issueReview, issue, standing)).rejects.toMatchObject({
      code: 'review.not_submitted',
    })
    await expect(submit(2)).rejects.toMatchObject({
      code: 'review.incomplete',
      clause: 'TT12-2019-BNV.tong-ket',
      fields: { lessons: { code: 'review.part_missing' } },
    })
    await house.order(writeReview, { ...draft, version: 2 }, standing)
    await submit(3)
    await expect(submit(4)).rejects.toMatchObject({ code: 'review.not_draft' })
    await expect(house.order(writeReview, { ...draft, version: 4 }, standing)).rejects.toMatchObject({
      code: 'review.not_draft',
    })
    const reason = 'Bổ sung nguyên nhân chủ quan'
    await house.order(returnReview, { reviewId: review?.id, version: 4, reason }, standing)
    expect(await mustFindReview(reader, review?.id ?? '')).toMatchObject({
      state: 'draft',
      returnedReason: reason,
    })
    await submit(5)
    const numberless = house.order(issueReview, { ...issue, version: 6, number: null }, standing)
    await expect(numberless).rejects.toMatchObject({ code: 'review.number_required' })
    const ahead = house.order(issueReview, { ...issue, version: 6, issuedOn: '2021-06-15' }, standing)
    await expect(ahead).rejects.toMatchObject({ code: 'review.in_future' })
  })

  it('keeps the accepted totals as they stand, which nobody types', async () => {
    const review = await findReview(reader, { campaignId, unitId: province.id, kind: 'final' })
    const figures = [{ code: 'DAN', numerator: 99, denominator: 100 }]
    const issue = { reviewId: review?.id, version: 6, number: '905/BC-UBND', ...signed, figures }
    const { id, documentId } = await house.order(issueReview, issue, standing)
    const issued = await mustFindReview(reader, id)
    expect(issued).toMatchObject({ state: 'issued', number: '905/BC-UBND', issuedOn: '2021-06-14' })
    expect(figuresOf(issued.figures)[0]).toMatchObject({
      code: 'DAN',
      numerator: 6,
      denominator: 8,
      unitsCounted: 1,
      unitsExpected: 4,
      figuresAt: '2021-03-23T02:00:00.000Z',
      sources: [{ periodId: march, name: 'Tháng 3', cutoffOn: '2021-03-20', units: 1 }],
    })
    const document = await findDocument(reader, documentId ?? '')
    expect(document).toMatchObject({ kind: 'Báo cáo', issuerId: province.id, published: false })
    expect(document?.text).toContain(texts.lessons)
    await expect(house.order(issueReview, issue, standing)).rejects.toMatchObject({ code: 'review.issued' })
    await expect(house.order(writeReview, { ...draft, version: 7 }, standing)).rejects.toMatchObject({
      code: 'review.not_draft',
    })
  })

  it('names the periods whose figures count, and no others', async () => {
    const campaign = { id: campaignId, launcherId: province.id, standingId: province.id }
    const before = await reviewFigures(reader, campaign, province.id, '2021-06-14')
    expect(before[0]?.sources.map(({ name }) => name)).toEqual(['Tháng 3'])
    house.clock.set('2021-04-01')
    const next = {
      name: 'Tháng 4',
      fromOn: '2021-03-21',
      cutoffOn: '2021-04-19',
      due: { ubnd_xa: '2021-04-22' },
    }
    const { id } = await house.openMonth({ ...next, asks: { ubnd_xa: ['DAN'] } })
    const reportId = await house.submit(ang, id, { DAN: { numerator: 8, denominator: 8 } })
    await house.order(approveReport, { reportId }, house.on(ang, 'unit_leader'))
    await house.order(acceptReport, { reportId })
    house.clock.set('2021-06-14')
    const [after] = await reviewFigures(reader, campaign, province.id, '2021-06-14')
    expect(after).toMatchObject({ numerator: 8, sources: [{ name: 'Tháng 4', units: 1 }] })
  })

  it('stands on its own branch for any other unit', async () => {
    const campaign = { id: campaignId, launcherId: province.id, standingId: province.id }
    const [own] = await reviewFigures(reader, campaign, west.id, '2021-06-14')
    expect(own).toMatchObject({ code: 'DAN', unitsCounted: 1, unitsExpected: 2 })
  })
})

describe('a room of an agency', () => {
  it('issues without a number, and its duty is settled', async () => {
    await house.database.write(async (writer) => {
      const { id: deploymentId } = await writer
        .selectFrom('deployment')
        .select('id')
        .executeTakeFirstOrThrow()
      const owed = { campaignId, unitId: room.id, step: 'tong_ket_gon', mode: 'giao' } as const
      await writer
        .insertInto('duty')
        .values({ ...owed, receiverId: department.id, deploymentId })
        .execute()
    })
    const clerk = house.on(department, 'standing_agency')
    const written = await house.order(writeReview, { ...draft, unitId: room.id }, clerk)
    await house.order(submitReview, { reviewId: written.id, version: written.version }, clerk)
    const issue = { reviewId: written.id, version: written.version + 1, ...signed }
    const { documentId } = await house.order(issueReview, issue, clerk)
    expect(documentId).toBeNull()
    const duty = await findDutyAt(reader, campaignId, room.id, ['tong_ket_gon'])
    expect(duty).toMatchObject({ state: 'done', evidence: { reviewId: written.id, lessons: texts.lessons } })
  })

  it('issues a numbered one under the agency above, and a number is used once', async () => {
    const midterm = { ...draft, kind: 'midterm', unitId: room.id, lessons: '' }
    const clerk = house.on(department, 'standing_agency')
    const written = await house.order(writeReview, midterm, clerk)
    await house.order(submitReview, { reviewId: written.id, version: written.version }, clerk)
    const issue = { reviewId: written.id, version: written.version + 1, number: '1702/BC-SXX', ...signed }
    const { documentId } = await house.order(issueReview, issue, clerk)
    expect((await findDocument(reader, documentId ?? ''))?.issuerId).toBe(department.id)
    const next = await house.order(writeReview, { ...midterm, unitId: department.id }, clerk)
    await house.order(submitReview, { reviewId: next.id, version: next.version }, clerk)
    const taken = { reviewId: next.id, version: next.version + 1, number: '1702/BC-SXX', ...signed }
    await expect(house.order(issueReview, taken, clerk)).rejects.toMatchObject({
      code: 'document.number_taken',
    })
  })
})

describe('a request for reviews', () => {
  const unitId = department.id
  const clerk = house.on(department, 'unit_clerk')
  const ask = (more: object = {}, actor = standing) =>
    house.order(
      requestReview,
      {
        campaignId,
        unitId: province.id,
        kind: 'midterm',
        outline: { results: 'Nêu kết quả theo từng nội dung' },
        tables: [{ title: 'Tiêu biểu', columns: ['Tên', 'Thành tích'] }],
        dueOn: '2021-06-20',
        letter: '1200/UBND-NC ngày 14/6/2021',
        ...more,
      },
      actor,
    )

  it('reaches the units that owe to who asks, once', async () => {
    await expect(ask({}, clerk)).rejects.toMatchObject({ status: 403 })
    await expect(ask({ dueOn: '2021-06-01' })).rejects.toMatchObject({
      fields: { dueOn: { code: 'review.due_passed' } },
    })
    const { id, units } = await ask()
    expect(units).toBe(1)
    await expect(ask()).rejects.toMatchObject({ code: 'review.asked_already' })
    expect(await requestTo(reader, { campaignId, unitId, kind: 'midterm' })).toMatchObject({
      requesterName: 'tỉnh Thử',
      dueOn: '2021-06-20',
    })
    const request = { id, campaignId, kind: 'midterm' } as const
    expect(await repliesTo(reader, request, '2021-06-14')).toMatchObject([{ unitId, state: 'submitted' }])
  })

  it('is answered with its tables, cell by cell', async () => {
    const known = await findReview(reader, { campaignId, unitId, kind: 'midterm' })
    const reason = 'Điền biểu theo yêu cầu'
    const leader = house.on(department, 'unit_leader')
    await house.order(returnReview, { reviewId: known?.id, version: known?.version, reason }, leader)
    const { version = 0 } = (await findReview(reader, { campaignId, unitId, kind: 'midterm' })) ?? {}
    const fill = (filled: unknown) =>
      house.order(writeReview, { ...draft, unitId, kind: 'midterm', version, filled }, clerk)
    await expect(fill([[['Tổ 1']]])).rejects.toMatchObject({
      fields: { 'filled.0': { code: 'review.row_misfit', values: { row: 1, wanted: 2, found: 1 } } },
    })
    await fill([[['Tổ 1', 'Đi đầu']]])
    const filled = filledKept((await findReview(reader, { campaignId, unitId, kind: 'midterm' }))?.filled)
    expect(filled).toEqual([[['Tổ 1', 'Đi đầu']]])
    expect(readTable('Tiêu biểu: Tên; Thành tích')).toEqual({
      title: 'Tiêu biểu',
      columns: ['Tên', 'Thành tích'],
    })
    expect(readTable('Không có cột')).toBeNull()
  })

  it('gives paragraphs side by side; taken, they keep their source, and edited text shows', async () => {
    const own = await findReview(reader, { campaignId, unitId, kind: 'midterm' })
    await house.order(submitReview, { reviewId: own?.id, version: own?.version }, clerk)
    const summary = await house.order(writeReview, { ...draft, kind: 'midterm' }, standing)
    const campaign = { id: campaignId, launcherId: province.id, standingId: province.id }
    const told = await paragraphsFor(reader, campaign, { unitId: province.id, kind: 'midterm' }, '2021-06-14')
    expect(told).toMatchObject([{ unitId, texts: { results: texts.results } }])
    const take = (taken: readonly object[], version: number) =>
      house.order(takeParagraphs, { reviewId: summary.id, version, taken }, standing)
    const foreign = take([{ part: 'results', unitId: west.id }], summary.version)
    await expect(foreign).rejects.toMatchObject({ code: 'review.no_such_paragraph' })
    await take(
      [
        { part: 'results', unitId },
        { part: 'lessons', unitId, text: 'Gọi sớm thì đủ' },
      ],
      summary.version,
    )
    const excerpts = await excerptsOf(reader, summary.id, '2021-06-14')
    expect(excerpts).toMatchObject([
      { part: 'results', source: texts.results, text: texts.results, unitName: 'Sở Thử' },
      { part: 'lessons', source: texts.lessons, text: 'Gọi sớm thì đủ' },
    ])
    await expect(take([], summary.version)).rejects.toMatchObject({ code: 'review.written_meanwhile' })
  })

  it('gives a unit’s paragraph with the unit’s own figures in place', async () => {
    const clerkOfAng = house.on(ang, 'unit_clerk')
    const own = { ...draft, unitId: ang.id, kind: 'midterm', results: 'Đạt {DAN} số bản' }
    const { id, version } = await house.order(writeReview, own, clerkOfAng)
    await house.order(submitReview, { reviewId: id, version }, clerkOfAng)
    const campaign = { id: campaignId, launcherId: province.id, standingId: province.id }
    const told = await paragraphsFor(reader, campaign, { unitId: west.id, kind: 'midterm' }, '2021-06-14')
    expect(told).toMatchObject([{ unitId: ang.id, texts: { results: 'Đạt 100% số bản' } }])
  })

  it('takes no typed figure, and tells when a named one has moved', async () => {
    const { id, version = 0 } =
      (await findReview(reader, { campaignId, unitId: province.id, kind: 'midterm' })) ?? {}
    const write = (results: string, at: number) =>
      house.order(writeReview, { ...draft, kind: 'midterm', results, version: at }, standing)
    const submit = (at: number) => house.order(submitReview, { reviewId: id, version: at }, standing)
    await write('Đạt 99,94 % số bản', version)
    await expect(submit(version + 1)).rejects.toMatchObject({ code: 'review.figures_typed' })
    await write('Đạt {XYZ}', version + 1)
    await expect(submit(version + 2)).rejects.toMatchObject({ code: 'review.figures_open' })
    await write('Đạt {DAN} ({DAN.tu}/{DAN.mau} bản)', version + 2)
    const [owed] = await house.reader
      .selectFrom('report')
      .select('id')
      .where('unitId', '=', bo.id)
      .where('state', '=', 'approved')
      .execute()
    await house.order(acceptReport, { reportId: owed?.id })
    await expect(submit(version + 3)).rejects.toMatchObject({ code: 'review.figures_moved' })
    await write('Đạt {DAN} ({DAN.tu}/{DAN.mau} bản)', version + 3)
    await submit(version + 4)
    const issue = { reviewId: id, version: version + 5, number: '611/BC-UBND', ...signed }
    const { documentId } = await house.order(issueReview, issue, standing)
    expect((await findDocument(reader, documentId ?? ''))?.text).toContain('Đạt 81,25% (13/16 bản)')
  })

  it('keeps who was on time and who was late as it stood on issue', async () => {
    const campaign = { id: campaignId, launcherId: province.id, standingId: province.id }
    const lists = await reviewLists(reader, campaign, province.id, '2021-06-14')
    expect(lists.late.map(({ name }) => name)).toEqual(['Sở Thử'])
    const issued = await findReview(reader, { campaignId, unitId: province.id, kind: 'midterm' })
    expect(listsKept(issued?.lists)).toEqual(lists)
  })
})

it('takes blanks for nothing when the law asks', () => {
  expect(factsOf({ ...texts, effect: '  ' })).toMatchObject({ effect: null, causes: texts.causes })
})

describe('the paper', () => {
  const way = [
    { name: 'tỉnh Thử', class: 'tinh' },
    { name: 'Sở Thử', class: 'so_ban_nganh' },
    { name: 'phòng Tổ chức', class: 'phong_thuoc_co_quan' },
  ]
  const figure: ReviewFigure = {
    indicatorId: 'i',
    code: 'LUY',
    name: 'Người được quán triệt',
    kind: 'ratio',
    tree: 'agency',
    unit: '%',
    target: 100,
    numerator: 41,
    denominator: 60,
    unitsCounted: 1,
    unitsExpected: 2,
    nothingArose: 0,
    figuresAt: '2021-03-23T02:00:00.000Z',
    answers: [],
    sources: [{ periodId: 'p', name: 'Tháng 3', cutoffOn: '2021-03-20', units: 1 }],
  }
  const paper: ReviewPaper = {
    kind: 'final',
    texts: { ...texts, results: 'Một.\n\nHai.' },
    figures: [figure],
    excerpts: [{ part: 'results', text: 'Đã học Luật.', unitName: 'Chi cục Thử' }],
    lists: { best: [{ name: 'Chi cục Thử', onTime: 3, late: 0, missing: 0 }], late: [] },
    tables: [{ title: 'Tiêu biểu', columns: ['Tên', 'Thành tích'], rows: [['Tổ 1', 'Tốt']] }],
    way,
    campaignName: 'Đợt thi đua thử',
    launchCitation: 'Kế hoạch số 1/KH-UBND',
    addressees: [],
    number: '1702/BC-SXX',
    issuedOn: '2021-06-28',
    signerName: 'Lò Văn Thử',
    signerTitle: 'Giám đốc',
    demonstration: true,
  }

  it('of a room goes out under its agency, its figures in an annex with coverage and periods', () => {
    const document = reviewDocument(paper)
    expect(document).toMatchObject({
      parentAgency: 'Ủy ban nhân dân tỉnh Thử',
      agency: 'Sở Thử',
      number: '1702',
      symbol: 'BC-SXX',
      place: 'Thử',
      subject: 'Tổng kết đợt thi đua thử',
    })
    expect(document.body.filter(({ kind }) => kind === 'paragraph')).toHaveLength(8)
    expect(document.body.at(-1)).toMatchObject({ text: 'Chuẩn bị cách báo cáo không cần mạng./.' })
    expect(document.annexes?.[0]?.blocks[0]).toMatchObject({
      rows: [
        { group: 'Theo cơ quan, đơn vị' },
        { cells: ['1', figure.name, '41/60', '68,33%', '1/2', '23/03/2021', 'Tháng 3'] },
      ],
    })
  })

  it('prints as PDF', async () => {
    const pdf = await officialPdf(reviewDocument(paper))
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-')
  })
})
