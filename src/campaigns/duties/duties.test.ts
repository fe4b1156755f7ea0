import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Command } from '../../platform/command.ts'
import { campaignHouse, launchOf } from '../campaign-house.fixture.ts'
import { recordCampaign } from '../record-campaign.ts'
import type { DutyState } from '../tables.ts'
import { deployCampaign } from './deploy-campaign.ts'
import { dutyMoves, dutyStates, isLate, mayBeUrged, mayMove } from './duty.ts'
import { excuseDuty } from './excuse-duty.ts'
import { extendDuty } from './extend-duty.ts'
import { fulfilDuty } from './fulfil-duty.ts'
import { dutiesOf, findDuty, mustFindDuty } from './queries.ts'
import { proposeNone } from './propose-none.ts'
import { receiveDuty } from './receive-duty.ts'
import { recordDutyFor } from './record-duty-for.ts'
import { returnDuty } from './return-duty.ts'
import { reopenDuty, settleDuty } from './settle-duty.ts'

const ground = await campaignHouse()
const { reader, standing, province, home, west, commune } = ground
const clerk = await ground.clerkOf(west)
const communeClerk = await ground.clerkOf(commune)
const district = await ground.clerkOf(west, 'standing_agency')

let turn = 0
let campaignId = ''
let duty: (unitId: number, step: string) => Promise<number>

beforeEach(async () => {
  turn += 1
  ground.clock.set('2021-03-04')
  campaignId = (await ground.act(recordCampaign, launchOf(ground, `${turn}/KH-UBND`), standing)).id
  const steps = ['nhan', 'ke_hoach', 'tu_kiem_tra', 'de_xuat_kt'].map((step) => ({
    step,
    dueOn: '2021-03-05',
  }))
  const to = { underId: province.id, scope: 'subtree', mode: 'giao', steps }
  const addressees = [
    { ...to, class: 'ubnd_huyen' },
    { ...to, class: 'ubnd_xa', receiverClass: 'ubnd_huyen' },
  ]
  await ground.act(deployCampaign, { campaignId, plan: { receiverId: home.id, addressees } }, standing)
  await ground.settle()
  const owed = await dutiesOf(reader, { campaignId })
  duty = async (unitId, step) => owed.find((one) => one.unitId === unitId && one.step === step)?.id ?? 0
})

const contact = { name: 'Lò Văn Đầu Mối', phone: '0900 000 001' }
const note = 'Đã tự kiểm tra, đủ hồ sơ'
const reason = 'Chưa nêu chỉ tiêu riêng của đơn vị'
const order = <Input>(command: Command<Input, unknown>, input: object, actor: Actor) =>
  ground.act(command, input, actor).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )

describe('what may happen to a duty', () => {
  it('is received with a contact, once', async () => {
    const dutyId = await duty(west.id, 'nhan')
    expect(await order(receiveDuty, { dutyId, contact }, clerk)).toBe('done')
    expect(await findDuty(reader, dutyId)).toMatchObject({
      state: 'done',
      doneOn: '2021-03-04',
      evidence: { contact },
    })
    expect(await order(receiveDuty, { dutyId, contact }, clerk)).toBe('duty.not_in_state')
  })

  it('takes no telephone number that is none', async () => {
    const wrong = { name: 'Lò Văn', phone: 'chưa có' }
    const dutyId = await duty(west.id, 'nhan')
    await expect(ground.act(receiveDuty, { dutyId, contact: wrong }, clerk)).rejects.toMatchObject({
      fields: { 'contact.phone': { code: 'duty.phone' } },
    })
  })

  it('is fulfilled by a note where the step has no form of its own', async () => {
    expect(await order(fulfilDuty, { dutyId: await duty(west.id, 'ke_hoach'), note }, clerk)).toBe(
      'duty.has_own_form',
    )
    const dutyId = await duty(west.id, 'tu_kiem_tra')
    expect(await order(fulfilDuty, { dutyId, note, lessons: 'Làm sớm' }, clerk)).toBe('done')
    expect((await mustFindDuty(reader, dutyId)).evidence).toEqual({ note, lessons: 'Làm sớm' })
    expect(await order(returnDuty, { dutyId, reason, until: '2021-03-10' }, standing)).toBe('done')
    expect(await findDuty(reader, dutyId)).toMatchObject({ state: 'returned', extendedUntil: '2021-03-10' })
    expect(await order(fulfilDuty, { dutyId, note: 'Đã bổ sung' }, clerk)).toBe('done')
  })

  it('is closed by a statement that nobody is proposed, which a later dossier takes the place of', async () => {
    const dutyId = await duty(west.id, 'de_xuat_kt')
    const seen = (await mustFindDuty(reader, dutyId)).state
    expect(seen).toBe('owed')
    expect(await order(proposeNone, { dutyId }, communeClerk)).toBe('command.no_right')
    expect(await order(proposeNone, { dutyId: await duty(west.id, 'tu_kiem_tra') }, clerk)).toBe(
      'duty.other_step',
    )
    expect(await order(proposeNone, { dutyId, reason: '' }, clerk)).toBe('done')
    const stated = await mustFindDuty(reader, dutyId)
    expect(stated).toMatchObject({
      state: 'done',
      doneOn: '2021-03-04',
      evidence: { proposesNone: { on: '2021-03-04', by: clerk.name } },
    })
    expect(isLate(stated, '2021-12-31')).toBe(false)
    expect(isLate(await mustFindDuty(reader, await duty(commune.id, 'de_xuat_kt')), '2021-12-31')).toBe(true)
    expect(await order(proposeNone, { dutyId }, clerk)).toBe('duty.not_in_state')
    const dossier = {
      campaignId,
      unitId: west.id,
      steps: ['de_xuat_kt'] as const,
      evidence: { note: 'HS-1' },
    }
    await ground.database.write((writer) =>
      settleDuty({ id: '', writer, actor: clerk, today: '2021-03-05', now: '', law: ground.law }, dossier),
    )
    const later = await mustFindDuty(reader, dutyId)
    expect(later).toMatchObject({ state: 'done', evidence: { note: 'HS-1' } })
    expect(later.evidence).not.toHaveProperty('proposesNone')
  })

  it('is recorded by the unit above, on the day it was done', async () => {
    const dutyId = await duty(commune.id, 'nhan')
    const input = { dutyId, reason: 'Xã báo qua điện thoại', doneOn: '2021-03-02' }
    expect(await order(recordDutyFor, input, communeClerk)).toBe('command.no_right')
    expect(await order(recordDutyFor, { ...input, doneOn: '2021-03-05' }, district)).toBe('duty.done_later')
    expect(await order(recordDutyFor, input, district)).toBe('done')
    expect(await findDuty(reader, dutyId)).toMatchObject({ state: 'done', doneOn: '2021-03-02' })
  })

  it('is given more time, but never less', async () => {
    const dutyId = await duty(commune.id, 'tu_kiem_tra')
    const until = (day: string) =>
      order(extendDuty, { dutyId, until: day, reason: 'Mưa lũ, đường bị cắt' }, district)
    expect(await until('2021-03-05')).toBe('duty.not_later')
    expect(await until('2021-03-12')).toBe('done')
    const extended = await mustFindDuty(reader, dutyId)
    expect([isLate(extended, '2021-03-12'), isLate(extended, '2021-03-13')]).toEqual([false, true])
  })

  it('is let off with a reason, and owed no more', async () => {
    const dutyId = await duty(commune.id, 'tu_kiem_tra')
    const input = { dutyId, reason: 'Xã đang cách ly toàn bộ địa bàn' }
    expect(await order(excuseDuty, input, clerk)).toBe('command.no_right')
    expect(await order(excuseDuty, input, district)).toBe('done')
    const excused = await mustFindDuty(reader, dutyId)
    expect([excused.state, isLate(excused, '2022-01-01'), mayBeUrged(excused)]).toEqual([
      'excused',
      false,
      false,
    ])
  })

  it('belongs to its own unit', async () => {
    expect(await order(receiveDuty, { dutyId: await duty(west.id, 'nhan'), contact }, communeClerk)).toBe(
      'command.no_right',
    )
    expect(await order(receiveDuty, { dutyId: 987654, contact }, clerk)).toBe('duty.not_found')
  })

  it('is settled and opened again by the rooms that receive what it asks for', async () => {
    const asked = { campaignId, unitId: west.id, steps: ['ke_hoach'] as const }
    const within = <Result>(run: (inner: Parameters<typeof settleDuty>[0]) => Promise<Result>) =>
      ground.database.write((writer) =>
        run({ id: '', writer, actor: clerk, today: '2021-03-04', now: '', law: ground.law }),
      )
    const settle = () => within((inner) => settleDuty(inner, { ...asked, evidence: { reportId: '7' } }))
    const id = await duty(west.id, 'ke_hoach')
    expect([await settle(), await settle()]).toEqual([id, null])
    expect(await within((inner) => reopenDuty(inner, { ...asked, reason }))).toBe(id)
    expect(await findDuty(reader, id)).toMatchObject({
      state: 'returned',
      evidence: { reportId: '7', returned: { reason } },
    })
    expect(await within((inner) => settleDuty(inner, { ...asked, unitId: 0, evidence: {} }))).toBeNull()
  })
})

describe('the table of moves', () => {
  it('opens from every state exactly the moves it says', () => {
    const open = (state: DutyState) =>
      (Object.keys(dutyMoves) as (keyof typeof dutyMoves)[]).filter((move) => mayMove(move, state))
    expect(Object.fromEntries(dutyStates.map((state) => [state, open(state)]))).toEqual({
      owed: [
        'duty.receive',
        'duty.fulfil',
        'duty.propose_none',
        'duty.record_for',
        'duty.excuse',
        'duty.extend',
      ],
      returned: [
        'duty.receive',
        'duty.fulfil',
        'duty.propose_none',
        'duty.record_for',
        'duty.excuse',
        'duty.extend',
      ],
      done: ['duty.return'],
      excused: [],
      informed: [],
    })
  })

  it('finds late only what was assigned, is owed and past its day', () => {
    const one = { mode: 'giao', state: 'owed', dueOn: '2021-03-05', extendedUntil: null } as const
    expect(isLate(one, '2021-03-05')).toBe(false)
    expect(isLate(one, '2021-03-06')).toBe(true)
    expect(isLate({ ...one, mode: 'de_nghi' }, '2021-03-06')).toBe(false)
    expect(isLate({ ...one, state: 'done' }, '2021-03-06')).toBe(false)
    expect(isLate({ ...one, dueOn: null }, '2021-03-06')).toBe(false)
  })
})
