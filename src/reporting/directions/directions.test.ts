import { describe, expect, it } from 'vitest'
import { reportingHouse } from '../reporting.fixture.ts'
import { directionMoves, type DirectionMove, mayMove } from './direction.ts'
import { giveDirection } from './give-direction.ts'
import { closeDirection, finishDirection, reopenDirection, withdrawDirection } from './move-direction.ts'
import { briefOf, directionsOf, mustFindDirection } from './queries.ts'
import { changeDirection } from './store.ts'

const house = await reportingHouse()
const { reader, order, on, province, west, communes, standing, campaignId } = house
const [ang] = communes
const today = '2021-03-01'

const give = (more: object = {}) =>
  order(
    giveDirection,
    { campaignId, text: 'Huyện rà soát các xã chậm báo cáo', ownerId: west.id, dueOn: '2021-03-05', ...more },
    standing,
  )
const owner = on(west, 'unit_leader')

describe('a direction', () => {
  it('becomes a task of a unit with a day, is done, looked at, gone on with and closed', async () => {
    const { id } = await give({ leaderName: 'Lường Văn Thử', leaderTitle: 'Phó Chủ tịch' })
    const [mine] = await directionsOf(reader, today, { ownerIds: [west.id], states: ['open'] })
    expect(mine).toMatchObject({ id, ownerName: 'huyện Tây', givenBy: 'Lường Văn Thử', dueOn: '2021-03-05' })
    await order(finishDirection, { directionId: id, result: 'Đã làm việc với hai xã' }, owner)
    await order(reopenDirection, { directionId: id, remark: 'Còn xã Bó chưa nộp' }, standing)
    expect(await mustFindDirection(reader, id, today)).toMatchObject({ state: 'open', doneOn: null })
    await order(finishDirection, { directionId: id, result: 'Xã Bó đã nộp' }, owner)
    await order(closeDirection, { directionId: id }, standing)
    expect(await mustFindDirection(reader, id, today)).toMatchObject({
      state: 'closed',
      result: 'Xã Bó đã nộp',
      closedOn: today,
    })
  })

  it('is moved by its two sides alone, once, and never behind a rival’s back', async () => {
    const { id } = await give()
    const { version } = await mustFindDirection(reader, id, today)
    const done = { directionId: id, result: 'Đã xong rồi', version }
    await expect(order(finishDirection, done, on(ang, 'unit_leader'))).rejects.toMatchObject({
      code: 'direction.not_yours',
    })
    await expect(
      order(withdrawDirection, { directionId: id, remark: 'Không cần nữa' }, on(west, 'unit_clerk')),
    ).rejects.toMatchObject({ code: 'direction.not_yours' })
    const rivals = await Promise.allSettled([
      order(finishDirection, done, owner),
      order(withdrawDirection, { directionId: id, remark: 'Không cần nữa', version }, standing),
    ])
    expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(order(finishDirection, done, owner)).rejects.toMatchObject({
      code: 'direction.moved_meanwhile',
    })
  })

  it('is refused for yesterday, for a stranger in the unit, and from whom it does not belong to', async () => {
    await expect(give({ dueOn: '2021-02-28' })).rejects.toMatchObject({ code: 'direction.due_past' })
    await expect(give({ personName: 'Không Có Ai' })).rejects.toMatchObject({
      code: 'direction.person_not_of_unit',
      fields: { personName: { code: 'direction.person_not_of_unit' } },
    })
    const stranger = on(ang, 'unit_leader')
    const input = { campaignId, text: 'Việc của tỉnh', ownerId: west.id, dueOn: '2021-03-05' }
    await expect(order(giveDirection, input, stranger)).rejects.toMatchObject({ code: 'command.no_right' })
  })

  it('has in its table every move once, each from a state that is not its end', () => {
    const moves = Object.keys(directionMoves)
    expect(moves).toHaveLength(4)
    const placed = { state: 'closed', personId: null, unitPath: '/1/', ownerPath: '/1/2/' } as const
    expect(moves.filter((move) => mayMove(move as DirectionMove, placed, standing))).toEqual([])
  })
})

it('the sheet knows who is late and keeps what was directed', async () => {
  await house.openMonth()
  const brief = await briefOf(reader, campaignId, { id: province.id, path: province.path }, '2021-03-31')
  expect(brief.counts).toMatchObject({ expected: 6, received: 0, missing: 6 })
  expect(brief.veryLate).toBe(4)
  expect(brief.late[0]).toMatchObject({ daysLate: 8 })
  expect(brief.directions.length).toBe(2)
})

it('a direction is changed only as it was seen: not from an older version, not from another state', async () => {
  const { id } = await give()
  const change = (version: number, state: 'open' | 'done') =>
    house.database.write((writer) =>
      changeDirection(writer, { id, state, version }, { remark: `bản ${version}` }),
    )
  expect(await change(2, 'open')).toBe(false)
  expect(await change(1, 'done')).toBe(false)
  expect(await change(1, 'open')).toBe(true)
  expect(await change(1, 'open')).toBe(false)
  expect(await mustFindDirection(reader, id, today)).toMatchObject({ remark: 'bản 1', version: 2 })
})
