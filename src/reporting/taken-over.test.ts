import { beforeAll, describe, expect, it } from 'vitest'
import { acceptReport } from './accept-report.ts'
import { approveReport } from './approve-report.ts'
import { countedOf } from './counted/queries.ts'
import { setIndicators } from '../campaigns/set-indicators.ts'
import { findReport, mustFindReport } from './queries.ts'
import { reportFaults } from './report-input.ts'
import { reportingHouse } from './reporting.fixture.ts'
import { saveReport } from './save-report.ts'
import { submitReport } from './submit-report.ts'

const house = await reportingHouse()
const {
  order,
  on,
  branch,
  department,
  room,
  communes,
  west,
  campaignId,
  openMonth,
  reportOf,
  submit,
  standing,
} = house
const clerk = on(branch, 'unit_clerk')

let april = ''
beforeAll(async () => {
  const march = (await openMonth()).id
  const id = await submit(branch, march, {
    LUY: { numerator: '40', denominator: '41', note: 'Một người nghỉ ốm' },
    TIN: { nothingArose: true },
  })
  await order(approveReport, { reportId: id }, on(branch, 'unit_leader'))
  await order(acceptReport, { reportId: id }, on(room, 'standing_agency'))
  const days = { fromOn: '2021-03-21', cutoffOn: '2021-04-20' }
  const due = { ubnd_xa: '2021-04-22', don_vi_co_con_dau: '2021-04-26', so_ban_nganh: '2021-04-26' }
  april = (await openMonth({ name: 'Tháng 4', ...days, due })).id
})

const whole = async () => {
  const found = await findReport(house.reader, (await reportOf(branch, april)).id)
  if (!found) throw new Error('no report')
  const of = (code: string) => found.figures.get(found.asked.find((one) => one.code === code)?.id ?? '')
  return { ...found, of, faults: () => reportFaults({ ...found, ...found.report }) }
}
const save = async (values: object, more: object = {}) => {
  const { id } = await reportOf(branch, april)
  const { version } = await mustFindReport(house.reader, id)
  await order(saveReport, { reportId: id, version, values, ...more }, clerk)
}

describe('the last period’s figures', () => {
  it('fill what is empty, marked, and what was typed stays', async () => {
    await save({ TIN: { numerator: '2' } }, { takeOver: true })
    const { of } = await whole()
    expect(of('LUY')).toMatchObject({ numerator: 40, denominator: 41, note: null, takenOver: true })
    expect(of('TIN')).toMatchObject({ numerator: 2, takenOver: false })
  })

  it('hold up the report until each was confirmed or changed', async () => {
    const taken = { numerator: '40', denominator: '41' }
    await save({ LUY: taken, TIN: { numerator: '2' } })
    expect((await whole()).faults()).toEqual([['values.LUY.confirmed', { code: 'figure.not_confirmed' }]])
    const { id } = await reportOf(branch, april)
    await expect(order(submitReport, { reportId: id }, clerk)).rejects.toMatchObject({
      fields: { 'values.LUY.confirmed': { code: 'figure.not_confirmed' } },
    })
    await save({ LUY: { ...taken, confirmed: true }, TIN: { numerator: '2' } })
    expect((await whole()).of('LUY')).toMatchObject({ takenOver: false })
    expect((await whole()).faults()).toEqual([])
  })

  it('are no longer taken over once they were changed', async () => {
    await save({}, { takeOver: true })
    await save({ LUY: { numerator: '41', denominator: '41' }, TIN: { nothingArose: true } })
    const { of } = await whole()
    expect([of('LUY')?.takenOver, of('TIN')]).toMatchObject([false, { nothingArose: true, takenOver: true }])
  })
})

describe('what the system counts', () => {
  const indicator = (code: string, measure: string, tree = 'agency') => ({
    code,
    name: `Đếm ${code}`,
    tree,
    kind: measure === 'days_late' || measure === 'articles' ? 'count' : 'ratio',
    unit: measure === 'days_late' ? 'ngày' : '%',
    denominatorName: 'tổng số',
    counted: true,
    rule: { measure },
  })

  it('is counted for a branch and for the campaign, each on its own tree, and nobody may be asked it', async () => {
    await house.database.write(async (writer) => {
      const { deploymentId } = await writer
        .selectFrom('duty')
        .select('deploymentId')
        .executeTakeFirstOrThrow()
      const duty = { campaignId, mode: 'giao', deploymentId, receiverId: house.province.id } as const
      await writer
        .insertInto('duty')
        .values([
          { ...duty, unitId: branch.id, step: 'ke_hoach', state: 'done' },
          { ...duty, unitId: department.id, step: 'ke_hoach' },
          { ...duty, unitId: communes[0].id, step: 'ke_hoach', state: 'done' },
        ])
        .execute()
    })
    const indicators = [
      indicator('CT01A', 'plans'),
      indicator('CT01T', 'plans', 'territory'),
      indicator('CT90', 'reports_on_time'),
      indicator('CT91', 'days_late'),
      indicator('CT92', 'findings_closed'),
      indicator('CT93', 'articles'),
      indicator('CT94', 'plans_with_targets'),
    ]
    await order(setIndicators, { campaignId, indicators }, standing)
    house.clock.set('2021-03-27')
    const told = async (path: string | null) =>
      (await countedOf(house.reader, campaignId, '2021-03-27', path)).map(
        ({ indicator: { code }, numerator, denominator }) => `${code} ${numerator}/${denominator}`,
      )
    expect(await told(null)).toEqual([
      'CT01A 1/2',
      'CT01T 1/1',
      'CT90 1/2',
      'CT91 2/null',
      'CT92 0/0',
      'CT93 null/null',
      'CT94 0/0',
    ])
    expect((await told(branch.path)).slice(0, 4)).toEqual([
      'CT01A 1/1',
      'CT01T 0/0',
      'CT90 1/1',
      'CT91 0/null',
    ])
    expect((await told(west.path)).slice(0, 2)).toEqual(['CT01A 0/0', 'CT01T 1/1'])
    const asks = { so_ban_nganh: ['CT90'] }
    await expect(openMonth({ name: 'Sai', asks })).rejects.toMatchObject({
      fields: { 'asks.so_ban_nganh': { code: 'period.unknown_indicator' } },
    })
  })
})
