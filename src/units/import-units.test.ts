import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { createUnit } from './create-unit.ts'
import { importUnits } from './import-units.ts'
import { findUnit, trailOf, unitsUnder } from './queries.ts'
import { constraints } from './words.ts'

const house = await testHouse({ constraintRefusals: constraints })
const { reader } = house
const chief = testActor({ roles: ['administrator'] })
const day = '2021-01-01'

const row = (code: string, parentCode: string | null, more: object = {}) => ({
  code,
  name: `xã ${code}`,
  class: 'ubnd_xa',
  kind: 'xã',
  parentCode,
  fromDay: day,
  ...more,
})
const send = (rows: readonly object[], actor = chief) => house.act(importUnits, { rows }, actor)
const counted = async () => (await reader.selectFrom('unit').select('id').execute()).length

let province: { id: number; code: string }
beforeAll(async () => {
  province = await house.act(
    createUnit,
    { name: 'tỉnh Thử', code: 'thu', class: 'tinh', parentId: null, fromDay: day },
    chief,
  )
})

describe('importing units', () => {
  it('adds superiors and the units below them in one go, and nothing when it is sent again', async () => {
    const rows = [
      row('tay', 'thu', { class: 'ubnd_huyen' }),
      row('tay-1', 'tay'),
      row('', 'tay-1', { name: 'bản Nà' }),
    ]
    expect(await send(rows)).toMatchObject({ added: 3, same: 0 })
    const village = await findUnit(reader, 'tay-1-ban-na', day)
    const trail = (await trailOf(reader, [village?.id ?? 0], day)).get(village?.id ?? 0)
    expect(trail?.map(({ code }) => code)).toEqual(['thu', 'tay', 'tay-1', 'tay-1-ban-na'])
    expect(await send(rows)).toMatchObject({ added: 0, same: 3 })
  })

  it('names each of 40 wrong rows among 5,000 and writes none', async () => {
    const before = await counted()
    const rows = Array.from({ length: 5000 }, (_, at) => row(`x-${at}`, at % 125 === 0 ? `mat-${at}` : 'thu'))
    const refusal = await send(rows).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'unit.import_refused', values: { count: 40 } })
    const told = Object.keys((refusal as { fields: object }).fields)
    expect(told).toHaveLength(40)
    expect(told.slice(0, 2)).toEqual(['rows.0.parentCode', 'rows.125.parentCode'])
    expect(await counted()).toBe(before)
  })

  it('writes 5,000 rows, and those created one by one afterwards get ids of their own', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => row(`y-${at}`, 'thu'))
    expect(await send(rows)).toMatchObject({ added: 5000 })
    expect((await unitsUnder(reader, `/${province.id}/`, day)).length).toBeGreaterThan(5000)
    const one = { name: 'xã Sau', class: 'ubnd_xa', parentId: province.id, fromDay: day }
    expect((await house.act(createUnit, one, chief)).id).toBeGreaterThan(5000)
  })

  it.each([
    [
      'a code that means something else',
      row('thu', null, { class: 'tinh' }),
      'rows.0.code',
      'unit.known_otherwise',
    ],
    [
      'a class that is not in the list',
      row('z-1', 'thu', { class: 'khac' }),
      'rows.0.class',
      'unit.class_unknown',
    ],
    [
      'a superior that stands later',
      row('z-2', 'thu', { fromDay: '2020-12-31' }),
      'rows.0.parentCode',
      'unit.parent_not_then',
    ],
    [
      'an end before the beginning',
      row('z-3', 'thu', { untilDay: day }),
      'rows.0.untilDay',
      'unit.ends_before',
    ],
  ])('tells %s', async (_, wrong, field, code) => {
    await expect(send([wrong])).rejects.toMatchObject({ fields: { [field]: { code } } })
  })

  it('keeps a district’s administrator within the district', async () => {
    const unit = await findUnit(reader, 'tay', day)
    const own = testActor({ roles: ['administrator'], unitId: unit?.id ?? 0, unitPath: unit?.path ?? '' })
    expect(await send([row('tay-2', 'tay')], own)).toMatchObject({ added: 1 })
    await expect(send([row('dong-1', 'thu')], own)).rejects.toMatchObject({ code: 'unit.beyond_own' })
    await expect(send([row('goc', null)], own)).rejects.toMatchObject({ code: 'unit.beyond_own' })
  })
})
