import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { closeCampaign } from '../../campaigns/changes/close-campaign.ts'
import { startFollowers } from '../../platform/audit/followers.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { onCampaignEnded } from './on-campaign-ended.ts'
import { lettersOf } from './queries.ts'

const house = await reportingHouse()
const { campaignId, province, reader, west } = house
const matter = { ...house, report: (where: string, fault: unknown) => expect([where, fault]).toBeNull() }

const draft = (issuerId: number, state: 'draft' | 'issued') =>
  house.database.write((writer) =>
    writer
      .insertInto('urgingLetter')
      .values({
        id: randomUUID(),
        campaignId,
        issuerId,
        state,
        subject: 'đôn đốc báo cáo',
        opening: 'Còn một số đơn vị chưa gửi',
        closing: 'Đề nghị khẩn trương',
        byLadder: true,
        draftedOn: '2021-03-31',
        draftedBy: 'Hệ thống',
      })
      .execute(),
  )

it('drafts that still wait fall away with the end of their campaign; what was issued stays', async () => {
  await draft(west.id, 'draft')
  await draft(province.id, 'issued')
  const followers = await startFollowers(matter, [onCampaignEnded])
  await followers.settle()
  const states = async () =>
    (await lettersOf(reader, { campaignId })).map(({ issuerId, state }) => [issuerId, state])
  expect(await states()).toContainEqual([west.id, 'draft'])
  house.clock.set('2021-06-30')
  const { version } = await reader
    .selectFrom('campaign')
    .select('version')
    .where('id', '=', campaignId)
    .executeTakeFirstOrThrow()
  await house.order(closeCampaign, { campaignId, version, reason: 'Đã tổng kết phong trào' }, house.standing)
  await followers.settle()
  expect((await states()).toSorted()).toEqual(
    [
      [province.id, 'issued'],
      [west.id, 'cancelled'],
    ].toSorted(),
  )
  const [kept] = (await lettersOf(reader, { campaignId })).filter(({ state }) => state === 'cancelled')
  expect(kept?.cancelReason).toContain('đã kết thúc')
  await followers.stop()
})
