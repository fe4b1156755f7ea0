import { describe, expect, it } from 'vitest'
import { turnoutHouse } from '../turnout.fixture.ts'
import { importAreas } from './import-areas.ts'
import { countAreas, listAreas } from './queries.ts'
import { findingsOn } from './weigh-areas.ts'

const house = await turnoutHouse()
const { communes, dayId, order, standing, reader, law } = house
const [ang, bo] = communes

const row = { code: '99', number: 9, name: 'Khu vực bỏ phiếu số 9', commune: ang.name, listed: 320 }
const bring = (rows: readonly object[], actor = standing) => order(importAreas, { dayId, rows }, actor)

describe('polling areas', () => {
  it('come in once, however often the list is sent', async () => {
    const before = await countAreas(reader, dayId)
    expect(await bring([row])).toEqual({ added: 1, same: 0, warned: 0 })
    expect(await bring([row])).toEqual({ added: 0, same: 1, warned: 0 })
    expect(await countAreas(reader, dayId)).toBe(before + 1)
    const listed = await listAreas(reader, await house.day(), { limit: 4, offset: 0 })
    expect(listed.map(({ communeName, number }) => `${communeName} ${number}`)).toContain(`${ang.name} 9`)
    const [total] = await reader
      .selectFrom('turnoutTotal')
      .select(['areas', 'listed'])
      .where('communeId', '=', ang.id)
      .execute()
    expect(total).toEqual({ areas: 4, listed: 920 })
  })

  it.each([
    [{ commune: 'xã Không Có' }, 'commune', 'area.no_such_commune'],
    [{ commune: bo.name, number: 8 }, 'code', 'area.code_repeated'],
    [{ code: '100' }, 'number', 'area.number_repeated'],
    [{ code: '100', number: 10, earlyOn: '2021-05-23' }, 'earlyOn', 'area.early_not_before'],
    [{ code: '100', number: 10, opensAt: '19:00', closesAt: '07:00' }, 'closesAt', 'area.closes_before'],
  ])('with %j are refused row by row', async (change, field, code) => {
    await expect(bring([{ ...row, ...change }])).rejects.toMatchObject({
      code: 'area.import_refused',
      fields: { [`rows.0.${field}`]: { code } },
    })
  })

  it('are brought in by who runs the day', async () => {
    await expect(bring([row], house.clerkOf(ang))).rejects.toMatchObject({ status: 403 })
  })

  it('of an unusual size are told beside the law, but stopped by nothing', async () => {
    const small = { ...row, code: '101', number: 11, listed: 120 }
    expect(await bring([small])).toMatchObject({ added: 1, warned: 1 })
    expect(await bring([{ ...small, code: '102', number: 12, remark: 'mountain' }])).toMatchObject({
      warned: 0,
    })
    const rows = (area: Parameters<typeof findingsOn>[1]) =>
      findingsOn(law, area, '2021-05-23').map((one) => one.row)
    expect(rows({ listed: 120, remark: null, figure: null })).toEqual(['ELE-04'])
    const half = { voted: 200, listed: 400, closed: true }
    expect(rows({ listed: 400, remark: null, figure: half })).toEqual(['ELE-05'])
    expect(rows({ listed: 400, remark: null, figure: { ...half, voted: 201 } })).toEqual([])
  })
})
