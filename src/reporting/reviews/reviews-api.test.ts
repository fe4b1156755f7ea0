import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { acceptReport } from '../accept-report.ts'
import { approveReport } from '../approve-report.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints } from './api.ts'
import { issueReview } from './issue-review.ts'
import { submitReview } from './submit-review.ts'
import { writeReview } from './write-review.ts'

const house = await reportingHouse()
const { campaignId, communes, west, east, province, standing } = house
const [ang, bo] = communes
const { get } = apiHouse({
  ...house,
  endpoints,
  people: {
    standing,
    west: house.on(west, 'unit_leader'),
    east: house.on(east, 'unit_leader'),
    commune: house.on(ang, 'unit_clerk'),
  },
})

const { id: march } = await house.openMonth()
house.clock.set('2021-03-22')
for (const [unit, numerator, accepted] of [
  [ang, 6, true],
  [bo, 5, false],
] as const) {
  const reportId = await house.submit(unit, march, { DAN: { numerator, denominator: 8 } })
  await house.order(approveReport, { reportId }, house.on(unit, 'unit_leader'))
  if (accepted) await house.order(acceptReport, { reportId })
}
house.clock.set('2021-06-14')

const texts = {
  results: 'Đạt {DAN} số bản, {DAN.tu} bản.',
  effect: 'Số liệu đi thẳng từ biểu của tổ.',
  shortcomings: 'Còn đơn vị không gửi kế hoạch.',
  causes: 'Phân công đầu mối chưa ổn định.',
  lessons: 'Chuẩn bị cách báo cáo không cần mạng.',
}
const listed = async (who: string, query = ''): Promise<readonly { id: string }[]> =>
  Reflect.get((await get(who, `/campaigns/dot-thu/reviews${query}`)).body ?? {}, 'reviews')

it('a draft is told where it is written and above, and to nobody beside or below', async () => {
  const draft = { campaignId, unitId: west.id, kind: 'midterm', ...texts }
  const { id } = await house.order(writeReview, draft, house.on(west, 'unit_leader'))
  expect(await listed('west')).toMatchObject([
    { id, unitName: 'huyện Tây', kind: 'midterm', state: 'draft', number: null },
  ])
  expect(await listed('standing')).toMatchObject([{ id }])
  expect(await listed('standing', '?kind=final')).toEqual([])
  for (const who of ['east', 'commune']) {
    expect(await listed(who)).toEqual([])
    expect(await get(who, `/reviews/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'review.not_found' },
    })
  }
  expect((await get('west', `/reviews/${id}`)).body).toMatchObject({
    figures: [{ code: 'DAN', numerator: 6, denominator: 8 }],
  })
})

it('what was issued is told to all, each figure with the periods that it comes from', async () => {
  const draft = { campaignId, unitId: province.id, kind: 'final', ...texts }
  const { id, version } = await house.order(writeReview, draft, standing)
  await house.order(submitReview, { reviewId: id, version }, standing)
  const signed = {
    number: '905/BC-UBND',
    issuedOn: '2021-06-14',
    signerName: 'Lò Văn Thử',
    signerTitle: 'Chủ tịch',
  }
  await house.order(issueReview, { reviewId: id, version: version + 1, ...signed }, standing)
  expect(await listed('commune', '?kind=final')).toMatchObject([
    { id, state: 'issued', number: '905/BC-UBND' },
  ])
  const { body } = await get('commune', `/reviews/${id}`)
  expect(body).toMatchObject({
    campaign: 'dot-thu',
    signerName: 'Lò Văn Thử',
    parts: expect.arrayContaining([
      { part: 'results', text: texts.results, filled: 'Đạt 75% số bản, 6 bản.' },
    ]),
    figures: expect.arrayContaining([
      expect.objectContaining({
        code: 'DAN',
        tree: 'territory',
        numerator: 6,
        denominator: 8,
        unitsCounted: 1,
        unitsExpected: 4,
        sources: [{ periodId: march, name: 'Tháng 3', cutoffOn: '2021-03-20', units: 1 }],
      }),
    ]),
    late: expect.arrayContaining([expect.objectContaining({ missing: 1 })]),
    paper: expect.stringContaining('/lam-viec/phong-trao/dot-thu/tong-ket/van-ban?loai=tong-ket&don-vi='),
  })
  expect((await get('commune', '/reviews/00000000-0000-4000-8000-000000000000')).status).toBe(404)
})
