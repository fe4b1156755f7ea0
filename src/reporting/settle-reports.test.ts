import { expect, it } from 'vitest'
import { startFollowers } from '../platform/audit/followers.ts'
import { startJobs } from '../platform/jobs/runner.ts'
import { acceptReport } from './accept-report.ts'
import { approveReport } from './approve-report.ts'
import { onCampaignClosed } from './on-campaign-closed.ts'
import { reportingHouse } from './reporting.fixture.ts'
import { settleReportsJob } from './settle-reports.ts'

const house = await reportingHouse()
const { campaignId, database, reader, communes, on, order } = house
const [ang, bo] = communes
const matter = { ...house, report: (where: string, fault: unknown) => expect([where, fault]).toBeNull() }

const dutyOf = (unitId: number) =>
  reader
    .selectFrom('duty')
    .select(['state', 'evidence'])
    .where('unitId', '=', unitId)
    .where('step', '=', 'bao_cao')
    .executeTakeFirstOrThrow()

it('settles the duty to report when the campaign has ended, for units all of whose reports are accepted', async () => {
  const workers = [await startFollowers(matter, [onCampaignClosed]), startJobs(matter, [settleReportsJob])]
  const settle = async () => {
    for (const worker of [...workers, ...workers]) await worker.settle()
  }
  const { id } = await house.openMonth()
  const handed = async (unit: (typeof communes)[number]) => {
    const reportId = await house.submit(unit, id, { DAN: { numerator: 1, denominator: 2 } })
    await order(approveReport, { reportId }, on(unit, 'unit_leader'))
    return reportId
  }
  const first = await handed(ang)
  await handed(bo)
  await order(acceptReport, { reportId: first })
  await settle()
  expect(await dutyOf(ang.id)).toMatchObject({ state: 'owed' })
  await database.write((writer) =>
    writer.updateTable('campaign').set({ state: 'closed' }).where('id', '=', campaignId).execute(),
  )
  const late = await house.reportOf(bo, id)
  expect(await dutyOf(bo.id)).toMatchObject({ state: 'owed' })
  await order(acceptReport, { reportId: late.id })
  await settle()
  for (const unit of [ang, bo])
    expect(await dutyOf(unit.id)).toMatchObject({
      state: 'done',
      evidence: { note: 'Đã tiếp nhận 1/1 báo cáo' },
    })
  expect(await dutyOf(communes[2].id)).toMatchObject({ state: 'owed' })
  for (const worker of workers) await worker.stop()
})
