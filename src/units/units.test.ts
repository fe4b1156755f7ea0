import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '../../test/house.ts'
import { system } from '../platform/actor.ts'
import type { Command } from '../platform/command.ts'
import { constraints } from './words.ts'
import { createUnit } from './create-unit.ts'
import { mergeUnits } from './merge-units.ts'
import { moveUnit } from './move-unit.ts'
import { childrenOf, findUnit, mustFindTyped, pathOf, trailOf, unitsNamed, unitsUnder } from './queries.ts'
import { renameUnit } from './rename-unit.ts'
import { countSought, searchUnits } from './search/queries.ts'

const house = await testHouse({ constraintRefusals: constraints })
const { reader } = house
const order = <Input, Result>(command: Command<Input, Result>, input: unknown): Promise<Result> =>
  house.perform(command, { id: randomUUID(), input, actor: system })

const unit = (name: string, parentId: number | null, more: object = {}) =>
  order(createUnit, { name, parentId, class: 'ubnd_xa', kind: 'xa', fromDay: '2020-01-01', ...more })

let province: { id: number; code: string }
let west: { id: number; code: string }
let east: { id: number; code: string }
let village: { id: number; code: string }

beforeAll(async () => {
  province = await unit('tỉnh Thử', null, { class: 'tinh', code: 'thu' })
  west = await unit('huyện Tây', province.id, { class: 'ubnd_huyen' })
  east = await unit('huyện Đông', province.id, { class: 'ubnd_huyen' })
  const commune = await unit('xã Ẳng', west.id)
  village = await unit('bản Nà', commune.id, { class: 'thon_ban_to_dan_pho' })
})

describe('the dated tree', () => {
  it('makes a code from the path and shows the way from the root', async () => {
    expect(west.code).toBe('thu-huyen-tay')
    const trail = (await trailOf(reader, [village.id], '2021-01-01')).get(village.id)
    expect(trail?.map((step) => step.name)).toEqual(['tỉnh Thử', 'huyện Tây', 'xã Ẳng', 'bản Nà'])
  })

  it('keeps the old name before the day of a rename', async () => {
    await order(renameUnit, { unitId: east.id, name: 'thị xã Đông', day: '2021-03-01' })
    expect((await findUnit(reader, east.id, '2021-02-28'))?.name).toBe('huyện Đông')
    expect((await findUnit(reader, east.id, '2021-03-01'))?.name).toBe('thị xã Đông')
  })

  it('moves a branch whole from the day, and only from the day', async () => {
    const commune = (await childrenOf(reader, west.id, '2021-01-01'))[0]
    await order(moveUnit, { unitId: commune?.id, parentId: east.id, day: '2021-04-01' })
    expect(await pathOf(reader, village.id, '2021-03-31')).toContain(`/${west.id}/`)
    expect(await pathOf(reader, village.id, '2021-04-01')).toContain(`/${east.id}/`)
    expect(await childrenOf(reader, west.id, '2021-04-01')).toHaveLength(0)
  })

  it('refuses to move a unit under itself or before a later change', async () => {
    await expect(
      order(moveUnit, { unitId: province.id, parentId: west.id, day: '2021-05-01' }),
    ).rejects.toMatchObject({
      code: 'unit.under_itself',
    })
    await expect(
      order(renameUnit, { unitId: east.id, name: 'huyện Đông Mới', day: '2021-02-01' }),
    ).rejects.toMatchObject({ code: 'unit.changed_later' })
  })

  it('hands what stood below to the successor of a merger', async () => {
    const commune = await unit('xã Mới', province.id, { fromDay: '2025-07-01' })
    await order(mergeUnits, {
      predecessorIds: [west.id, east.id],
      successorId: commune.id,
      day: '2025-07-01',
      document: 'nghị quyết sắp xếp',
    })
    expect(await findUnit(reader, west.id, '2025-07-01')).toBeNull()
    expect((await findUnit(reader, west.id, '2025-06-30'))?.name).toBe('huyện Tây')
    const inside = await unitsUnder(
      reader,
      (await pathOf(reader, commune.id, '2025-07-01')) ?? '',
      '2025-07-01',
    )
    expect(inside.map((one) => one.name)).toContain('bản Nà')
  })

  it('finds names without accents, exact spelling first', async () => {
    expect((await searchUnits(reader, 'xa ang', '2021-01-01')).map((one) => one.name)).toEqual(['xã Ẳng'])
    expect(await searchUnits(reader, 'không có', '2021-01-01')).toEqual([])
  })

  it('says that a code or class is wrong', async () => {
    await expect(unit('trùng mã', null, { code: 'thu' })).rejects.toMatchObject({ code: 'unit.code_taken' })
    await expect(unit('sai loại', province.id, { class: 'khong_co' })).rejects.toMatchObject({
      code: 'unit.class_unknown',
    })
  })
})

describe('a unit that is named', () => {
  it('is the nearest of its name, or the one under the units that are named with it', async () => {
    const day = '2021-01-01'
    const other = await unit('tỉnh Khác', null, { class: 'tinh', code: 'khac' })
    const [here, there] = [await unit('Phòng Y tế', west.id), await unit('Phòng Y tế', other.id)]
    const ids = async (text: string, near?: string) =>
      (await unitsNamed(reader, text, day, near)).map(({ id }) => id)
    expect(await ids('Phòng Y tế')).toEqual([here.id, there.id])
    expect(await ids('phong y te', (await pathOf(reader, east.id, day)) ?? '')).toEqual([here.id])
    expect(await ids('Phòng Y tế, tỉnh Khác')).toEqual([there.id])
    expect(await ids('Phòng Y tế, huyện Tây, tỉnh Thử')).toEqual([here.id])
    expect(await ids('Phòng Y tế, tỉnh Thử')).toEqual([])
    expect(await ids('UBND tỉnh Khác')).toEqual([other.id])
    expect(await ids('khac', (await pathOf(reader, east.id, day)) ?? '')).toEqual([other.id])
  })

  it('of many is told by the first, with how many more there are; a unit above behind a comma narrows', async () => {
    const day = '2021-01-01'
    const far = await unit('tỉnh Xa', null, { class: 'tinh', code: 'xa' })
    for (let at = 0; at < 22; at++) await unit('trạm Thủy văn', far.id, { code: `tram-${at}` })
    const near = await unit('trạm Thủy văn Tây', west.id)
    const found = async (text: string) => ({
      shown: (await searchUnits(reader, text, day, { limit: 20 })).map(({ id }) => id),
      all: await countSought(reader, text, day),
    })
    const many = await found('tram thuy van')
    expect([many.shown.length, many.all]).toEqual([20, 23])
    expect(await found('tram thuy van, huyen tay, tinh thu')).toEqual({ shown: [near.id], all: 1 })
    expect((await found('Trạm Thủy văn, tỉnh Xa')).all).toBe(22)
    expect(await found('trạm thủy văn, không đâu')).toEqual({ shown: [], all: 0 })
    await expect(mustFindTyped(reader, 'unit', 'Trạm Thủy văn', day)).rejects.toMatchObject({
      fields: { unit: { code: 'unit.many', values: { count: 22, shown: 20, more: 2 } } },
    })
  })
})
