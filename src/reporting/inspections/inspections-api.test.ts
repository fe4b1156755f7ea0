import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { endpoints as checklistEndpoints } from '../checklists/api.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints as roundEndpoints } from '../rounds/api.ts'
import { planRound } from '../rounds/plan-round.ts'
import { endpoints } from './api.ts'

const house = await reportingHouse()
const { campaignId, branch, department, communes, province, standing } = house
const { get, send } = apiHouse({
  ...house,
  endpoints: [...endpoints, ...roundEndpoints, ...checklistEndpoints],
  people: {
    branch: house.on(branch, 'unit_clerk'),
    department: house.on(department, 'unit_clerk'),
    commune: house.on(communes[0], 'unit_clerk'),
    standing,
    auditor: house.on(province, 'auditor'),
  },
})
house.clock.set('2021-04-12')

type Item = { readonly item: string; readonly answer: string | null; readonly version: number | null }
const itemsOf = async (id: string): Promise<readonly Item[]> =>
  Reflect.get((await get('branch', `/inspections/${id}`)).body ?? {}, 'items')
const listed = async (who: string, path: string, name: string): Promise<readonly { id: string }[]> =>
  Reflect.get((await get(who, `/campaigns/dot-thu/${path}`)).body ?? {}, name)

it('a unit inspects itself question by question; what is not met is mended and closed', async () => {
  const at = `/campaigns/${campaignId}/self-inspections`
  expect((await send('commune', 'POST', at, { unitId: branch.id })).status).toBe(403)
  const begun = await send('branch', 'POST', at, { unitId: branch.id })
  expect(begun.status).toBe(201)
  const id = String(Reflect.get(begun.body ?? {}, 'id'))
  const answer = (who: string, item: string, given: string, more: object = {}) =>
    send(who, 'PUT', `/inspections/${id}/answers/${item}`, { answer: given, note: 'Theo hồ sơ', ...more })
  const items = await itemsOf(id)
  expect(items.length).toBeGreaterThan(10)
  expect(items.every(({ answer: given, version }) => given === null && version === null)).toBe(true)
  expect((await answer('standing', 'A1', 'dat')).body).toMatchObject({ code: 'inspection.not_yours' })
  expect((await answer('branch', 'Z9', 'dat')).status).toBe(404)
  expect((await answer('branch', 'A1', 'tot')).status).toBe(422)
  const finding = { text: 'Chưa có phiếu gương', ownerName: 'Phòng Tổng hợp', dueOn: '2021-05-20' }
  for (const { item } of items)
    expect(
      await answer('branch', item, item === 'B3' ? 'chua' : 'dat', item === 'B3' ? { finding } : {}),
    ).toMatchObject({ status: 200, body: { id, item } })
  expect(await answer('branch', 'A1', 'mot_phan')).toMatchObject({
    status: 409,
    body: { code: 'checklist.answered_meanwhile' },
  })
  const end = { leaderName: 'Chi cục trưởng', note: 'Đã tự kiểm tra theo phiếu' }
  expect((await send('branch', 'POST', `/inspections/${id}/finish`, end)).status).toBe(200)
  const told = await get('standing', `/inspections/${id}`)
  expect(told.body).toMatchObject({
    kind: 'self',
    state: 'open',
    unitName: 'chi cục Thử',
    counts: { chua: 1, dat: items.length - 1 },
    items: expect.arrayContaining([expect.objectContaining({ item: 'B3', answer: 'chua', version: 1 })]),
    findings: [{ code: 'B3', standing: 'open', due: '2021-05-20', ownerName: 'Phòng Tổng hợp' }],
    papers: [{ paper: 'minutes', path: `/lam-viec/kiem-tra/${id}/van-ban/bien-ban` }],
  })
  const found: readonly { id: string }[] = Reflect.get(told.body ?? {}, 'findings')
  const one = `/findings/${found[0]?.id}`
  expect((await send('branch', 'POST', `/inspections/${id}/close`)).body).toMatchObject({
    code: 'inspection.findings_open',
  })
  expect((await send('commune', 'POST', `${one}/mended`, { text: 'Đã lập phiếu gương' })).status).toBe(403)
  const longer = { until: '2021-05-31', reason: 'Chờ hội nghị tháng 5' }
  expect((await send('branch', 'POST', `${one}/extend`, longer)).status).toBe(200)
  expect((await send('branch', 'POST', `${one}/mended`, { text: 'Đã lập phiếu gương' })).status).toBe(200)
  expect((await get('branch', `/inspections/${id}`)).body).toMatchObject({
    findings: [{ standing: 'mended', due: '2021-05-31', mended: 'Đã lập phiếu gương' }],
  })
  const again = { reason: 'Phiếu chưa có chữ ký' }
  expect((await send('branch', 'POST', `${one}/return`, again)).status).toBe(200)
  await send('branch', 'POST', `${one}/mended`, { text: 'Đã lập phiếu, có chữ ký' })
  expect((await send('branch', 'POST', `${one}/close`, { note: 'Đã xem phiếu gương' })).status).toBe(200)
  expect((await send('branch', 'POST', `/inspections/${id}/close`)).status).toBe(200)
  expect((await get('branch', `/inspections/${id}`)).body).toMatchObject({ state: 'closed' })
})

it('an inspection is told to its unit, to who stands above and reads everything, and to no neighbour', async () => {
  const [seen] = await listed('standing', 'inspections', 'inspections')
  expect(await listed('auditor', 'inspections', 'inspections')).toMatchObject([{ id: seen?.id }])
  expect(await listed('branch', 'inspections', 'inspections')).toMatchObject([{ id: seen?.id }])
  expect(await listed('commune', 'inspections', 'inspections')).toEqual([])
  expect(await get('commune', `/inspections/${seen?.id}`)).toMatchObject({
    status: 404,
    body: { code: 'inspection.not_found' },
  })
})

it('a round that is planned is kept from the units that it will inspect', async () => {
  const plan = {
    campaignId,
    name: 'Đợt 1 tháng 4',
    content: 'Việc thực hiện kế hoạch và chế độ báo cáo',
    fromOn: '2021-04-13',
    toOn: '2021-04-15',
    draw: null,
    units: [{ unitId: department.id, day: '2021-04-13', why: 'Đơn vị đầu mối' }],
  }
  const { id } = await house.order(planRound, plan, standing)
  expect(await listed('standing', 'inspection-rounds', 'rounds')).toMatchObject([{ id, state: 'planned' }])
  const { body } = await get('standing', `/inspection-rounds/${id}`)
  expect(body).toMatchObject({
    name: 'Đợt 1 tháng 4',
    papers: [
      { paper: 'plan', number: null, path: `/lam-viec/kiem-tra/dot/${id}/van-ban/ke-hoach` },
      { paper: 'decision' },
      { paper: 'notice' },
    ],
    inspections: [
      {
        unitName: 'Sở Thử',
        day: '2021-04-13',
        state: 'planned',
        reasons: expect.arrayContaining(['Đơn vị đầu mối']),
      },
    ],
  })
  expect((await get('auditor', `/inspection-rounds/${id}`)).status).toBe(200)
  const planned: readonly { id: string }[] = Reflect.get(body ?? {}, 'inspections')
  for (const who of ['department', 'commune']) {
    expect(await listed(who, 'inspection-rounds', 'rounds')).toEqual([])
    expect((await get(who, `/inspection-rounds/${id}`)).body).toMatchObject({ code: 'round.not_found' })
    expect((await get(who, `/inspections/${planned[0]?.id}`)).status).toBe(404)
    const seen = await listed(who, 'inspections', 'inspections')
    expect(seen.map((one) => one.id)).not.toContain(planned[0]?.id)
  }
  expect((await get('standing', `/inspections/${planned[0]?.id}`)).body).toMatchObject({
    state: 'planned',
    items: [],
  })
})
