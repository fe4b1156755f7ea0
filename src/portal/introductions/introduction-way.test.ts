import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { findExample } from '../examples/queries.ts'
import {
  checkIntroduction,
  declineIntroduction,
  passOnIntroduction,
  takeUpIntroduction,
} from '../../newsroom/introductions/answer-introduction.ts'
import { introductionsOf, mustFindIntroduction } from '../../newsroom/introductions/queries.ts'
import { sendIntroduction } from '../../newsroom/introductions/send-introduction.ts'
import { constraints } from '../../newsroom/introductions/words.ts'
import { dropTraces } from '../../newsroom/visitors/drop-traces.ts'
import { dailyLimits } from '../../newsroom/visitors/guard.ts'
import { system, visitor } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { createUnit } from '../../units/create-unit.ts'
import { published } from '../queries.ts'
import { introductionByCode } from './queries.ts'

const house = await testHouse({ day: '2021-05-25', constraintRefusals: constraints })
const { act, reader } = house

let unitId: number
let other: number
let villageId: number
const clerk = (id = unitId) => testActor({ roles: ['unit_clerk'], unitId: id, unitPath: `/${id}/` })

beforeAll(async () => {
  const commune = { parentId: null, class: 'ubnd_xa', kind: 'xa', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, { ...commune, name: 'Xã Nhận' }, system)).id
  other = (await act(createUnit, { ...commune, name: 'Xã Bên' }, system)).id
  const village = { parentId: unitId, class: 'thon_ban_to_dan_pho', kind: 'ban', fromDay: '2020-01-01' }
  villageId = (await act(createUnit, { ...village, name: 'Bản Thử' }, system)).id
})

let turn = 0
const send = (more: object = {}) => {
  turn += 1
  const told = { who: 'Bà Lò Thị Mẫu', deed: 'Dắt hai cụ già qua suối về nhà trước mưa', place: 'bản Thử' }
  const guard = { shownAt: '2021-05-25T01:00:00.000Z', trap: '', address: `10.0.0.${turn}` }
  const input = { ...told, ...guard, codeHash: sha256(`code ${turn}`), unitId, ...more }
  return act(sendIntroduction, input, visitor)
}
const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )
const standing = (n = turn) => introductionByCode(published(reader), sha256(`code ${n}`))

describe('what a citizen sends', () => {
  it('is followed by its code, which tells the step and nobody’s name', async () => {
    const { id } = await send({ senderName: 'Người Gửi', senderContact: '0912 000 000' })
    const seen = await standing()
    expect(seen).toMatchObject({ state: 'received', unitId, receivedOn: '2021-05-25', reply: null })
    expect(JSON.stringify(seen)).not.toMatch(/Mẫu|Người Gửi|0912|suối/)
    const lines = await reader
      .selectFrom('auditLine')
      .selectAll()
      .where('subject', '=', `introduction:${id}`)
      .execute()
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toMatch(/Người Gửi|0912|10\.0\.0\./)
  })

  it('is shown to the unit that may propose, and only there', async () => {
    const { id } = await send()
    const ids = async (path: string) =>
      (await introductionsOf(reader, { paths: [path], today: '2021-05-25' }, { limit: 50 })).map(
        (one) => one.id,
      )
    expect(await ids(`/${unitId}/`)).toContain(id)
    expect(await ids(`/${other}/`)).not.toContain(id)
    expect(await code(act(checkIntroduction, { id, version: 1 }, clerk(other)))).toBe('command.no_right')
    expect(await code(send({ unitId: villageId }))).toBe('introduction.unit unitId')
    expect(await code(send({ unitId: 0 }))).toBe('introduction.unit unitId')
  })

  it('keeps tags and links as text, and says what is too long', async () => {
    const deed = '<script>alert(1)</script> https://example.org là việc tốt của bà'
    const { id } = await send({ deed })
    expect((await mustFindIntroduction(reader, id)).deed).toBe(deed)
    expect(await code(send({ deed: 'dài '.repeat(1000) }))).toBe('input.invalid deed')
  })

  it('is refused from programs, and beyond so many a day from one address', async () => {
    expect(await code(send({ trap: 'x' }))).toBe('visitor.trap_filled')
    expect(await code(send({ shownAt: '2021-05-25T01:59:59.000Z' }))).toBe('visitor.too_fast')
    const address = '198.51.100.7'
    for (let n = 0; n < dailyLimits.introduction; n++) await send({ address })
    expect(await code(send({ address }))).toBe('visitor.too_many')
    expect(await code(send({ address: '198.51.100.8' }))).toBe('done')
    const traces = await reader.selectFrom('visitorTrace').selectAll().execute()
    expect(JSON.stringify(traces)).not.toContain('198.51')
  })

  it('is counted anew the next day, when salt and traces are gone', async () => {
    const traces = () => reader.selectFrom('visitorTrace').selectAll().execute()
    expect((await traces()).length).toBeGreaterThan(0)
    house.clock.set('2021-05-26')
    await act(dropTraces, {}, system)
    expect(await traces()).toEqual([])
    expect(await code(send({ address: '198.51.100.7' }))).toBe('done')
  })
})

describe('the unit', () => {
  it('makes a card of it, which is public only once verified with consent', async () => {
    const { id } = await send()
    const followed = turn
    await act(checkIntroduction, { id, version: 1 }, clerk())
    expect(await standing(followed)).toMatchObject({ state: 'checked' })
    const { exampleId } = await act(takeUpIntroduction, { id, version: 2 }, clerk())
    expect(await standing(followed)).toMatchObject({ state: 'taken_up', exampleId: null })
    expect(await findExample(published(reader), exampleId ?? '')).toBeNull()
    const card = await reader
      .selectFrom('goodExample')
      .selectAll()
      .where('id', '=', exampleId)
      .executeTakeFirst()
    expect(card).toMatchObject({ state: 'entered', consent: false, who: 'Bà Lò Thị Mẫu' })
    expect(await code(act(takeUpIntroduction, { id, version: 3 }, clerk()))).toBe(
      'introduction.changed_meanwhile',
    )
  })

  it('answers politely when it does not take it up, and passes on what is another’s', async () => {
    const first = await send()
    const short = act(declineIntroduction, { id: first.id, version: 1, reply: 'Không' }, clerk())
    expect(await code(short)).toBe('input.invalid reply')
    const reply = 'Cảm ơn bà con; việc này xã đã khen trong tháng trước.'
    await act(declineIntroduction, { id: first.id, version: 1, reply }, clerk())
    expect(await standing()).toMatchObject({ state: 'not_taken_up', reply })
    const second = await send()
    const to = (unit: string) => act(passOnIntroduction, { id: second.id, version: 1, unit }, clerk())
    expect(await code(to('Xã Nhận'))).toBe('introduction.same_unit unit')
    await to('Xã Bên')
    expect(await standing()).toMatchObject({ state: 'received', unitId: other })
  })

  it('forgets who sent it three months after the answer', async () => {
    const { id } = await send({ senderName: 'Người Gửi' })
    const reply = 'Cảm ơn bà con đã giới thiệu cho xã biết.'
    await act(declineIntroduction, { id, version: 1, reply }, clerk())
    await act(dropTraces, {}, system)
    expect((await mustFindIntroduction(reader, id)).senderName).toBe('Người Gửi')
    house.clock.set('2021-09-01')
    await act(dropTraces, {}, system)
    expect((await mustFindIntroduction(reader, id)).senderName).toBeNull()
  })
})
