import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { endpoints as draftEndpoints } from '../drafts/api.ts'
import { endpoints as extensionEndpoints } from '../extensions/api.ts'
import { endpoints as reportEndpoints } from '../api.ts'
import { attachEvidence } from '../drafts/attach-evidence.ts'
import { endpoints as paperEndpoints } from '../papers/api.ts'
import { reportingHouse, signedPage } from '../reporting.fixture.ts'
import { endpoints } from './api.ts'

const house = await reportingHouse()
const { communes, west, on } = house
const [ang, bo] = communes
const { get, send } = apiHouse({
  ...house,
  endpoints: [...reportEndpoints, ...endpoints, ...extensionEndpoints, ...draftEndpoints, ...paperEndpoints],
  people: {
    clerk: on(ang, 'unit_clerk'),
    leader: on(ang, 'unit_leader'),
    neighbour: on(bo, 'unit_clerk'),
    neighbourLeader: on(bo, 'unit_leader'),
    district: on(west, 'standing_agency'),
  },
})

const { id: periodId } = await house.openMonth()
house.clock.set('2021-03-22')
const { id } = await house.reportOf(ang, periodId)
const versionOf = async (): Promise<number> => (await house.reportOf(ang, periodId)).version
const move = async (who: string, step: string, more: object = {}) =>
  send(who, 'POST', `/reports/${id}/${step}`, { version: await versionOf(), ...more })
const write = async (numerator: number) =>
  send('clerk', 'PUT', `/reports/${id}/draft`, {
    version: await versionOf(),
    values: { DAN: { numerator, denominator: 8 } },
    narrative: 'Lời kể riêng của xã',
  })

it('tells the history with its differences, and nothing above of what was not let go up', async () => {
  expect((await write(5)).status).toBe(200)
  expect((await move('clerk', 'submit')).status).toBe(200)
  const hidden = await get('district', `/reports/${id}/history`)
  expect(hidden).toMatchObject({ status: 200, body: { difference: null } })
  expect(JSON.stringify(hidden.body)).not.toMatch(/"numerator"|Lời kể/)
  expect((await get('neighbour', `/reports/${id}/history`)).status).toBe(403)
  await move('leader', 'approve')
  expect((await move('clerk', 'reopen', { reason: 'ngắn' })).status).toBe(422)
  expect((await move('neighbour', 'reopen', { reason: 'Không phải báo cáo của mình' })).status).toBe(403)
  expect((await move('clerk', 'reopen', { reason: 'Thiếu số của bản Nà Hỳ' })).body).toMatchObject({
    state: 'draft',
  })
  await write(7)
  await move('clerk', 'submit')
  await move('leader', 'approve')
  const { body } = await get('clerk', `/reports/${id}/history`)
  const versions: readonly { key: string; number: number; toState: string }[] = Reflect.get(
    body ?? {},
    'versions',
  )
  const approved = versions.filter(({ toState }) => toState === 'approved').map(({ key }) => key)
  const compared = await get('clerk', `/reports/${id}/history?from=${approved[0]}&to=${approved[1]}`)
  expect(compared.body).toMatchObject({
    difference: {
      narrative: null,
      figures: [{ code: 'DAN', before: { numerator: 5 }, after: { numerator: 7, denominator: 8 } }],
    },
  })
  // Above the unit the drafts between the two approvals stay the unit's own.
  expect((await get('district', `/reports/${id}/history`)).body).toMatchObject({
    versions: expect.arrayContaining([
      expect.objectContaining({ toState: 'draft', content: null }),
      expect.objectContaining({
        toState: 'approved',
        content: expect.objectContaining({ narrative: 'Lời kể riêng của xã' }),
      }),
    ]),
    difference: { figures: [{ before: { numerator: 5 }, after: { numerator: 7 } }] },
  })
})

it('takes what a unit told by telephone, and its confirmation', async () => {
  const { id: other, version } = await house.reportOf(bo, periodId)
  const told = {
    version,
    values: { DAN: { numerator: 3, denominator: 4 } },
    toldBy: 'Lò Văn Mẫu',
    way: 'điện thoại',
    toldAt: '2021-03-22T01:00:00.000Z',
  }
  const at = `/reports/${other}/on-behalf`
  expect(await send('clerk', 'POST', at, told)).toMatchObject({
    status: 403,
    body: { code: 'command.no_right' },
  })
  expect(await send('district', 'POST', at, { ...told, toldAt: '2021-03-23T01:00:00.000Z' })).toMatchObject({
    body: { code: 'report.told_ahead' },
  })
  const taken = await send('district', 'POST', at, told)
  expect(taken).toMatchObject({ status: 200, body: { state: 'approved' } })
  const seen = { version: Reflect.get(taken.body ?? {}, 'version') }
  expect(await send('clerk', 'POST', `/reports/${other}/confirm`, seen)).toMatchObject({ status: 403 })
  expect(await send('neighbour', 'POST', `/reports/${other}/confirm`, seen)).toMatchObject({
    status: 200,
    body: { state: 'approved' },
  })
})

it('carries a request for more time and its answer', async () => {
  const { id: owed } = await house.reportOf(communes[1], (await house.openMonth({ name: 'Đợt hai' })).id)
  const at = `/reports/${owed}/extensions`
  const asked = { until: '2021-03-28', reason: 'Mất sóng do mưa lũ ở ba bản' }
  expect((await send('clerk', 'POST', at, asked)).status).toBe(403)
  const made = await send('neighbour', 'POST', at, asked)
  expect(made.status).toBe(201)
  const request = String(Reflect.get(made.body ?? {}, 'id'))
  expect((await get('neighbour', at)).body).toMatchObject({
    mayAsk: true,
    extensions: [{ id: request, state: 'open', until: '2021-03-28' }],
  })
  expect((await get('clerk', at)).status).toBe(403)
  expect((await send('neighbour', 'POST', `/extensions/${request}/grant`, {})).status).toBe(403)
  expect((await send('district', 'POST', `/extensions/${request}/grant`, {})).body).toEqual({
    reportId: owed,
  })
  expect(
    await send('district', 'POST', `/extensions/${request}/decline`, { answer: 'Giữ nguyên hạn đã định' }),
  ).toMatchObject({ status: 409, body: { code: 'extension.answered' } })
  expect((await get('district', `/reports/${owed}`)).body).toMatchObject({ due: '2021-03-28' })
})

it('lists evidence to those who may see the figures', async () => {
  const { id: begun } = await house.reportOf(ang, (await house.openMonth({ name: 'Đợt ba' })).id)
  await house.order(attachEvidence, { reportId: begun, files: [signedPage] }, on(ang, 'unit_clerk'))
  const at = `/reports/${begun}/evidence`
  const { body } = await get('clerk', at)
  expect(body).toMatchObject({ evidence: [{ name: 'ban-ky.png', size: 4, indicator: null }] })
  expect((await get('district', at)).body).toMatchObject({ evidence: [] })
  expect((await get('neighbour', at)).status).toBe(403)
  const [kept]: readonly { id: string }[] = Reflect.get(body ?? {}, 'evidence')
  expect((await send('neighbour', 'DELETE', `${at}/${kept?.id}`)).status).toBe(403)
  expect((await send('clerk', 'DELETE', `${at}/${kept?.id}`)).status).toBe(200)
  expect((await get('clerk', at)).body).toMatchObject({ evidence: [] })
})
