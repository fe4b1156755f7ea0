import { describe, expect, it } from 'vitest'
import { turnoutHouse } from '../turnout.fixture.ts'
import { freezeFigure } from './freeze-figure.ts'
import { dropFigure, releaseFigure, withdrawFigure } from './move-figure.ts'
import { mustFindFigure } from './queries.ts'

const house = await turnoutHouse()
const { communes, nine, two, dayId, reader, order, standing, releaser, enter, at } = house
const [ang, bo] = communes

const freeze = async (cutoffId: number) => (await order(freezeFigure, { dayId, cutoffId }, standing)).id
const publicOnes = () =>
  reader.selectFrom('pressFigure').select(['id', 'state']).where('state', '=', 'released').execute()

describe('a press figure', () => {
  it('is frozen with its coverage, and stays as it was when more is told', async () => {
    await expect(freeze(nine)).rejects.toMatchObject({ code: 'press.nothing_yet' })
    await expect(freeze(two)).rejects.toMatchObject({ code: 'press.ahead' })
    await enter(ang, nine, [
      { area: 1, voted: 100 },
      { area: 2, voted: 150 },
    ])
    const id = await freeze(nine)
    await enter(bo, nine, [{ area: 1, voted: 50 }])
    expect(await mustFindFigure(reader, id)).toMatchObject({
      state: 'frozen',
      revision: 1,
      areas: 12,
      reported: 2,
      fullAreas: 1,
      voted: 250,
      listedReported: 300,
      listed: 2400,
      districts: 2,
    })
  })

  it('becomes public by the election committee alone', async () => {
    const id = await freeze(nine)
    for (const stranger of [standing, house.clerkOf(ang), house.on(house.province, 'signer')])
      await expect(order(releaseFigure, { figureId: id }, stranger)).rejects.toMatchObject({ status: 403 })
    await order(releaseFigure, { figureId: id }, releaser)
    expect(await publicOnes()).toEqual([{ id, state: 'released' }])
    await expect(order(releaseFigure, { figureId: id }, releaser)).rejects.toMatchObject({ status: 409 })
  })

  it('is one at a time for a cut-off; withdrawn with a public note, then replaced', async () => {
    const [shown] = await publicOnes()
    const next = await freeze(nine)
    await expect(order(releaseFigure, { figureId: next }, releaser)).rejects.toMatchObject({
      code: 'press.one_public',
    })
    const withdraw = (note: string) => order(withdrawFigure, { figureId: shown?.id, note }, releaser)
    await expect(withdraw('')).rejects.toMatchObject({ code: 'input.invalid' })
    await expect(withdraw('Lò Văn An và Quàng Thị Bình chưa bầu')).rejects.toMatchObject({
      fields: { note: { code: 'turnout.names' } },
    })
    await withdraw('Số liệu thiếu một khu vực, xem số liệu thay thế')
    await order(releaseFigure, { figureId: next, note: 'Thay số liệu trước' }, releaser)
    const rows = await reader.selectFrom('pressFigure').select('state').orderBy('revision').execute()
    expect(rows.map(({ state }) => state)).toEqual(['frozen', 'withdrawn', 'released'])
  })

  it('that nobody wants is dropped, and two releases at once leave one', async () => {
    at('14:20')
    await enter(ang, two, [{ area: 2, voted: 180 }])
    const ids = [await freeze(two), await freeze(two), await freeze(two)]
    await order(dropFigure, { figureId: ids[0] }, standing)
    const tried = await Promise.allSettled(
      ids.slice(1).map((figureId) => order(releaseFigure, { figureId }, releaser)),
    )
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
