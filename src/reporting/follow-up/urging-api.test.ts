import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { endpoints as letterEndpoints } from '../letters/api.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints } from './api.ts'

const house = await reportingHouse()
const { communes, west, east, province, campaignId, on } = house
const [ang, bo] = communes
const { get, send } = apiHouse({
  ...house,
  endpoints: [...endpoints, ...letterEndpoints],
  people: {
    ang: on(ang, 'unit_clerk'),
    bo: on(bo, 'unit_clerk'),
    west: on(west, 'standing_agency'),
    east: on(east, 'standing_agency'),
    auditor: on(province, 'auditor'),
  },
})
const { id: periodId } = await house.openMonth()
house.clock.set('2021-03-26')
const { id: reportId } = await house.reportOf(ang, periodId)

const text = 'Chưa nhận được báo cáo tháng 3; đề nghị gửi trong tuần.'
const list = async (who: string, path: string, name: string): Promise<readonly { id: string }[]> =>
  Reflect.get((await get(who, path)).body ?? {}, name)

it('a reminder is a record that the unit reads and explains, and that its neighbour does not', async () => {
  const at = `/campaigns/${campaignId}/reminders`
  const body = { kind: 'personal', urged: [{ reportId, text }] }
  expect((await send('ang', 'POST', at, body)).status).toBe(403)
  expect((await send('east', 'POST', at, body)).status).toBe(403)
  expect(await send('west', 'POST', at, body)).toMatchObject({ status: 201, body: { count: 1 } })
  const [mine] = await list('ang', '/reminders', 'reminders')
  expect(mine).toMatchObject({
    unitName: 'xã Ẳng',
    step: 'bao_cao',
    period: 'Tháng 3',
    reportId,
    kind: 'personal',
    ordinal: 1,
    text,
    due: '2021-03-23',
  })
  expect(await list('bo', '/reminders', 'reminders')).toEqual([])
  const one = `/reminders/${mine?.id}`
  expect(await get('bo', one)).toMatchObject({ status: 404, body: { code: 'reminder.not_found' } })
  expect((await get('west', one)).body).toMatchObject({ text })
  const why = { answer: 'Mất sóng do mưa lũ, gửi ngày 28/3' }
  expect((await send('bo', 'POST', `${one}/answer`, why)).status).toBe(403)
  expect((await send('ang', 'POST', `${one}/answer`, why)).status).toBe(200)
  expect(await send('ang', 'POST', `${one}/answer`, why)).toMatchObject({
    status: 409,
    body: { code: 'reminder.answered' },
  })
  expect((await get('ang', one)).body).toMatchObject({ answer: why.answer, answeredOn: '2021-03-26' })
})

it('the reminders of a campaign are for who follows its units, each those of his own', async () => {
  const at = '/campaigns/dot-thu/reminders'
  expect(await list('west', at, 'reminders')).toMatchObject([{ unitName: 'xã Ẳng' }])
  expect(await list('auditor', at, 'reminders')).toMatchObject([{ unitName: 'xã Ẳng' }])
  expect(await list('east', at, 'reminders')).toEqual([])
  expect((await get('ang', at)).status).toBe(403)
})

it('a letter is drafted of what is late, issued with its number, and read by its issuer alone', async () => {
  const at = `/campaigns/${campaignId}/letters`
  const body = { urged: [{ reportId }] }
  expect((await send('east', 'POST', at, body)).status).toBe(403)
  const made = await send('west', 'POST', at, body)
  expect(made.status).toBe(201)
  const id = String(Reflect.get(made.body ?? {}, 'id'))
  expect(await list('west', '/campaigns/dot-thu/letters', 'letters')).toMatchObject([
    { id, state: 'draft', issuerName: 'huyện Tây', lines: 1, number: null },
  ])
  expect(await list('east', '/campaigns/dot-thu/letters', 'letters')).toEqual([])
  expect((await get('ang', '/campaigns/dot-thu/letters')).status).toBe(403)
  expect((await get('east', `/letters/${id}`)).status).toBe(404)
  const read = await get('west', `/letters/${id}`)
  expect(read.body).toMatchObject({
    paper: `/lam-viec/cong-van/${id}/ban-in`,
    lines: [{ unitName: 'xã Ẳng', period: 'Tháng 3', due: '2021-03-23', daysLate: 3, timesReminded: 1 }],
  })
  const signed = {
    version: Reflect.get(read.body ?? {}, 'version'),
    number: '15/UBND-NV',
    issuedOn: '2021-03-26',
    signerName: 'Lò Văn Mẫu',
    signerTitle: 'Chủ tịch',
  }
  expect(
    await send('west', 'POST', `/letters/${id}/issue`, { ...signed, issuedOn: '2021-04-01' }),
  ).toMatchObject({ status: 422, body: { fields: { issuedOn: { code: 'reminder.letter_in_future' } } } })
  expect((await send('west', 'POST', `/letters/${id}/issue`, signed)).body).toMatchObject({ id, units: 1 })
  expect((await get('west', `/letters/${id}`)).body).toMatchObject({ state: 'issued', number: '15/UBND-NV' })
  expect(await list('ang', '/reminders', 'reminders')).toMatchObject([
    { kind: 'letter', letter: '15/UBND-NV', ordinal: 2 },
    { ordinal: 1 },
  ])
  const late = { version: 99, reason: 'Các xã đã nộp đủ' }
  expect(await send('west', 'POST', `/letters/${id}/cancel`, late)).toMatchObject({
    status: 409,
    body: { code: 'letter.issued' },
  })
})
