import { describe, expect, it } from 'vitest'
import { json } from '../../platform/database/values.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { forecastOf, meet } from './overlap.ts'
import { burdenOf, countUnits, heaviestOf, runningOnSame } from './queries.ts'

const house = await reportingHouse()
const { campaignId, communes, province, reader } = house
const today = '2021-03-10'
const campaign = { id: campaignId, launcherId: province.id }

/** Another launch of the province, in which these units owe their reports. */
const another = (slug: string, units: readonly { readonly id: number }[], more: object = {}) =>
  house.database.write(async (writer) => {
    const { id } = await writer
      .insertInto('campaign')
      .values({
        slug,
        name: `Đợt ${slug}`,
        scope: 'sector_or_locality',
        origin: 'issued',
        state: 'running',
        launcherId: province.id,
        launcherName: 'tỉnh Thử',
        standingId: province.id,
        recordedOn: '2021-03-01',
        searchKey: slug,
        ...more,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (units.length === 0) return id
    const { id: deploymentId } = await writer
      .insertInto('deployment')
      .values({ campaignId: id, plan: json({}), state: 'done', day: '2021-03-01', byName: 'Thử' })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const unit of units)
      await writer
        .insertInto('duty')
        .values({
          campaignId: id,
          unitId: unit.id,
          step: 'bao_cao',
          mode: 'giao',
          receiverId: province.id,
          deploymentId,
        })
        .execute()
    return id
  })

describe('campaigns at the same time', () => {
  it('meet on a shared day; an open end goes on', () => {
    const year = { startOn: '2021-01-01', endOn: '2021-12-31' }
    expect(meet(year, { startOn: '2021-12-31', endOn: null })).toBe(true)
    expect(meet(year, { startOn: '2022-01-01', endOn: null })).toBe(false)
    expect(meet(year, { startOn: null, endOn: null })).toBe(true)
    expect(meet({ startOn: null, endOn: '2020-12-31' }, year)).toBe(false)
  })

  it('ask at the most so many reports by the rhythms of their indicators', () => {
    expect(forecastOf(['monthly', 'monthly', 'weekly', 'once'])).toEqual({ aMonth: 6, otherwise: 1 })
    expect(forecastOf([])).toEqual({ aMonth: 0, otherwise: 0 })
  })
})

describe('what the units of a campaign carry out already', () => {
  it('is every running launch that asks something of one of them, most in common first', async () => {
    await another('rung', communes.slice(0, 3))
    await another('duong', communes.slice(0, 1))
    await another('cho', communes, { state: 'closed' })
    const found = await runningOnSame(reader, campaign, today)
    expect(found.map(({ slug, units }) => [slug, units])).toEqual([
      ['rung', 3],
      ['duong', 1],
    ])
  })

  it('is known of a draft by the classes of its audience below the launcher', async () => {
    const draft = await another('du-thao', [], { state: 'draft' })
    await house.database.write((writer) =>
      writer
        .insertInto('campaignAudience')
        .values({ campaignId: draft, position: 0, text: 'các xã', unitClass: 'ubnd_xa' })
        .execute(),
    )
    const asked = { id: draft, launcherId: province.id }
    expect(await countUnits(reader, asked, today)).toBe(communes.length)
    expect((await runningOnSame(reader, asked, today)).map(({ slug }) => slug)).toContain('dot-thu')
  })

  it('is counted in reports a month for one unit, all campaigns together', async () => {
    await house.openMonth()
    const { id: other } = await house.openMonth({
      name: 'Đột xuất',
      kind: 'ad_hoc',
      due: { ubnd_xa: '2021-03-30' },
      asks: {},
      only: [communes[0].id],
    })
    expect(other).toBeTruthy()
    const asked = { campaign, from: '2021-03-01', until: '2021-06-30', today }
    const burden = await burdenOf(reader, asked)
    expect(burden.find(({ unitClass }) => unitClass === 'ubnd_xa')).toEqual({
      unitClass: 'ubnd_xa',
      month: '2021-03',
      most: 2,
      total: communes.length + 1,
      units: communes.length,
    })
    expect(await heaviestOf(reader, { ...asked, limit: 1 })).toEqual([
      { unitId: communes[0].id, month: '2021-03', reports: 2 },
    ])
    expect(await burdenOf(reader, { ...asked, from: '2021-04-01' })).toEqual([])
  })
})
