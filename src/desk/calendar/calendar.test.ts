import { describe, expect, it } from 'vitest'
import { campaignHouse, launchOf } from '../../campaigns/campaign-house.fixture.ts'
import { deployCampaign } from '../../campaigns/duties/deploy-campaign.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { writeCalendar } from '../../platform/paper/calendar-file.ts'
import { deskOf } from '../queries.ts'
import type { Work } from '../work.ts'
import { closeCalendar, openCalendar } from './open-calendar.ts'
import { feedOpenedAt, feedOwner } from './queries.ts'
import { mondayOf, weeksOf } from './week.ts'

const work = (key: string, dueOn: string | null): Work => ({
  key,
  kind: 'assignment',
  values: { task: key },
  href: `/lam-viec/${key}`,
  under: null,
  unitName: null,
  dueOn,
  note: null,
  returned: false,
  requested: false,
})

describe('work by week', () => {
  it('begins on Monday, keeps what is late in this week, and leaves out what has no day', () => {
    expect(mondayOf('2021-03-07')).toBe('2021-03-01')
    expect(mondayOf('2021-03-08')).toBe('2021-03-08')
    const mine = [work('late', '2021-02-20'), work('friday', '2021-03-05'), work('whenever', null)]
    const weeks = weeksOf({ mine, waiting: [work('next', '2021-03-08')] }, '2021-03-03')
    expect(weeks.map(({ monday, works }) => [monday, works.map(({ key }) => key)])).toEqual([
      ['2021-03-01', ['late', 'friday']],
      ['2021-03-08', ['next']],
    ])
  })

  it('is written as whole days that a calendar program knows again', () => {
    const entry = { id: 'duty-7', day: '2021-03-05', title: 'Báo nhận; cử đầu mối', url: 'http://house/x' }
    const text = writeCalendar({ name: 'Việc', language: 'vi', now: '2021-03-01T01:00:00.000Z' }, [entry])
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    expect(lines).toContain('UID:duty-7@thidua')
    expect(lines).toContain('DTSTART;VALUE=DATE:20210305')
    expect(lines).toContain('DTEND;VALUE=DATE:20210306')
    expect(lines).toContain('SUMMARY:Báo nhận\\; cử đầu mối')
  })
})

describe('the address of a calendar', async () => {
  const ground = await campaignHouse()
  const { reader, province, home, west, standing } = ground
  const clerk = await ground.clerkOf(west)
  const open = (secret: string) => ground.act(openCalendar, { secretHash: sha256(secret) }, clerk)

  it('answers for the account that opened it, until it opens another or closes it', async () => {
    await open('first')
    expect(await feedOwner(reader, sha256('first'))).toBe(clerk.accountId)
    await open('second')
    expect(await feedOwner(reader, sha256('first'))).toBeNull()
    expect(await feedOpenedAt(reader, clerk.accountId)).toBe(ground.clock.now())
    await ground.act(closeCalendar, {}, clerk)
    expect(await feedOwner(reader, sha256('second'))).toBeNull()
    await expect(ground.act(closeCalendar, {}, clerk)).rejects.toMatchObject({ code: 'calendar.closed' })
  })

  it('shows what the person’s units owe, by its day', async () => {
    const { id } = await ground.act(recordCampaign, launchOf(ground, '9/KH-UBND'), standing)
    const addressees = [
      {
        underId: province.id,
        scope: 'subtree',
        mode: 'giao',
        class: 'ubnd_huyen',
        steps: [{ step: 'nhan', dueOn: '2021-03-05' }],
      },
    ]
    await ground.act(deployCampaign, { campaignId: id, plan: { receiverId: home.id, addressees } }, standing)
    await ground.settle()
    const today = ground.clock.today()
    const [week] = weeksOf(await deskOf(reader, clerk, today), today)
    expect(week?.works.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['duty.nhan', '2021-03-05']])
  })
})
