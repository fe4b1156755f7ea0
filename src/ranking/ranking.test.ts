import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { system } from '../platform/actor.ts'
import { createUnit } from '../units/create-unit.ts'
import { pathOf } from '../units/queries.ts'
import { createTable } from './create-table.ts'
import { openTable } from './open-table.ts'
import { publishTable } from './publish-table.ts'
import { criteriaOf, mustFindTable, scoresOf, sheetsOf } from './queries.ts'
import { scoreFinal } from './score-final.ts'
import { scoreSelf } from './score-self.ts'
import { constraints } from './words.ts'

const house = await testHouse({ constraintRefusals: constraints, day: '2021-12-01' })
const { act, reader } = house

const unit = (name: string, parentId: number | null) =>
  act(
    createUnit,
    { name, parentId, class: 'don_vi_co_con_dau', kind: 'chi-cuc', fromDay: '2020-01-01' },
    system,
  )

const bands = [
  { name: 'Hoàn thành tốt', atLeast: 70 },
  { name: 'Hoàn thành', atLeast: 0 },
]
const criteria = [
  { part: 'Phần A', text: 'Chuyên môn', maximum: 60, method: 'manual' },
  { part: 'Phần B', text: 'Kỷ cương', maximum: 40, method: 'manual' },
]

let owner: { id: number }
let units: { id: number }[]
let keeper: ReturnType<typeof testActor>
const clerkOf = async (id: number) =>
  testActor({ roles: ['unit_clerk'], unitId: id, unitPath: (await pathOf(reader, id, '2021-12-01')) ?? '' })

beforeAll(async () => {
  owner = await unit('Sở Thử', null)
  units = [await unit('Chi cục Một', owner.id), await unit('Chi cục Hai', owner.id)]
  keeper = testActor({ roles: ['standing_agency'], unitId: owner.id, unitPath: `/${owner.id}/` })
})

const made = async (name: string): Promise<string> => {
  const unitIds = units.map(({ id }) => id)
  const { id } = await act(
    createTable,
    { ownerId: owner.id, year: 2021, name, bands, criteria, unitIds },
    keeper,
  )
  return id
}

const lines = async (tableId: string, scores: readonly number[], note: string | null = null) =>
  (await criteriaOf(reader, tableId)).map(({ id }, at) => ({ criterionId: id, score: scores[at] ?? 0, note }))

describe('the year of a scoring table', () => {
  it('goes from self-score to final score to the published place', async () => {
    const id = await made('Bảng thứ nhất')
    await act(openTable, { id }, keeper)
    const sheets = await sheetsOf(reader, id)
    for (const [at, sheet] of sheets.entries()) {
      const clerk = await clerkOf(sheet.unitId)
      await act(scoreSelf, { sheetId: sheet.id, scores: await lines(id, [50 + at, 30]) }, clerk)
      await act(scoreFinal, { sheetId: sheet.id, scores: await lines(id, [50, 30], 'theo biên bản') }, keeper)
    }
    await act(publishTable, { id }, keeper)
    const after = await sheetsOf(reader, id)
    expect((await mustFindTable(reader, id)).state).toBe('published')
    expect(after.map(({ finalTotal, band, rank }) => [finalTotal, band, rank])).toEqual([
      [80, 'Hoàn thành tốt', 1],
      [80, 'Hoàn thành tốt', 1],
    ])
  })

  it('asks a reason where the final score differs from the unit’s own', async () => {
    const id = await made('Bảng thứ hai')
    await act(openTable, { id }, keeper)
    const [sheet] = await sheetsOf(reader, id)
    if (!sheet) throw new Error('no sheet')
    await act(
      scoreSelf,
      { sheetId: sheet.id, scores: await lines(id, [55, 35]) },
      await clerkOf(sheet.unitId),
    )
    const [first] = await criteriaOf(reader, id)
    const silent = act(scoreFinal, { sheetId: sheet.id, scores: await lines(id, [54, 35]) }, keeper)
    await expect(silent).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { [`notes.${first?.id}`]: { code: 'score.reason_needed' } },
    })
    expect((await scoresOf(reader, sheet.id)).every((score) => score.finalScore === null)).toBe(true)
  })

  it('refuses a score above its maximum, another unit’s clerk, and publishing half a table', async () => {
    const id = await made('Bảng thứ ba')
    await act(openTable, { id }, keeper)
    const [one, two] = await sheetsOf(reader, id)
    if (!one || !two) throw new Error('no sheets')
    const clerk = await clerkOf(one.unitId)
    const tooHigh = act(scoreSelf, { sheetId: one.id, scores: await lines(id, [61, 10]) }, clerk)
    await expect(tooHigh).rejects.toMatchObject({ code: 'input.invalid' })
    const foreign = act(scoreSelf, { sheetId: two.id, scores: await lines(id, [10, 10]) }, clerk)
    await expect(foreign).rejects.toMatchObject({ code: 'command.no_right' })
    await act(scoreFinal, { sheetId: one.id, scores: await lines(id, [10, 10]) }, keeper)
    await expect(act(publishTable, { id }, keeper)).rejects.toMatchObject({
      code: 'scoring_table.sheets_missing',
      values: { count: 1 },
    })
  })

  it('refuses a second table of the same name and year', async () => {
    await made('Bảng thứ tư')
    await expect(made('Bảng thứ tư')).rejects.toMatchObject({ code: 'scoring_table.name_taken', status: 409 })
  })
})
