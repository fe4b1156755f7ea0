import { expect, it } from 'vitest'
import { campaignHouse, launchOf } from '../../campaigns/campaign-house.fixture.ts'
import { deployCampaign } from '../../campaigns/duties/deploy-campaign.ts'
import { deployJob } from '../../campaigns/duties/deploy-job.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'
import { startFollowers } from '../../platform/audit/followers.ts'
import { startJobs } from '../../platform/jobs/runner.ts'
import { settleAll } from '../../platform/worker.ts'
import { makeReportsJob } from '../make-reports.ts'
import { openPeriod } from '../open-period.ts'
import { onCampaignDeployed } from './on-campaign-deployed.ts'

const ground = await campaignHouse()
const { reader, standing, province, home, west, commune } = ground

/** Works off the deployment, what hears of it, and what that asks for; then stops. */
const settle = async (): Promise<void> => {
  const matter = { ...ground, report: () => {} }
  const workers = [
    await startFollowers(matter, [onCampaignDeployed]),
    startJobs(matter, [deployJob, makeReportsJob]),
  ]
  await settleAll(workers)
  for (const worker of workers) await worker.stop()
}

const deploy = async (campaignId: string, unitClass: string): Promise<void> => {
  const steps = [{ step: 'bao_cao', dueOn: null }]
  const to = { underId: province.id, scope: 'subtree', mode: 'giao', class: unitClass, steps }
  await ground.act(deployCampaign, { campaignId, plan: { receiverId: home.id, addressees: [to] } }, standing)
  await settle()
}

const open = async (
  campaignId: string,
  name: string,
  due: Readonly<Record<string, string>>,
  kind = 'periodic',
) => {
  const cutoffOn = '2021-03-10'
  const input = { campaignId, name, kind, fromOn: '2021-03-01', cutoffOn, due }
  return (await ground.act(openPeriod, input, standing)).id
}

const reporting = async (periodId: string): Promise<number[]> =>
  (
    await reader
      .selectFrom('report')
      .select('unitId')
      .where('periodId', '=', periodId)
      .orderBy('unitId')
      .execute()
  ).map(({ unitId }) => unitId)

it('gives units of a later deployment the report of a period that is still due, once, and no other', async () => {
  ground.clock.set('2021-03-04')
  const { id } = await ground.act(recordCampaign, launchOf(ground, '9/KH-UBND'), standing)
  await deploy(id, 'ubnd_huyen')
  const both = await open(id, 'Kỳ 1', { ubnd_huyen: '2021-03-12', ubnd_xa: '2021-03-15' })
  const halfOver = await open(id, 'Kỳ 2', { ubnd_huyen: '2021-03-20', ubnd_xa: '2021-03-11' })
  const districts = await open(id, 'Kỳ 3', { ubnd_huyen: '2021-03-20' })
  const adHoc = await open(id, 'Đột xuất', { ubnd_huyen: '2021-03-20', ubnd_xa: '2021-03-20' }, 'ad_hoc')
  expect(await reporting(both)).toEqual([west.id])
  ground.clock.set('2021-03-13')
  await deploy(id, 'ubnd_xa')
  expect(await reporting(both)).toEqual([west.id, commune.id])
  expect(await reporting(halfOver)).toEqual([west.id])
  expect(await reporting(districts)).toEqual([west.id])
  expect(await reporting(adHoc)).toEqual([west.id])
  await deploy(id, 'ubnd_xa')
  expect(await reporting(both)).toEqual([west.id, commune.id])
})
