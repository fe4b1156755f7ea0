import { array, assert, asyncProperty, boolean, constantFrom, integer, nat, record } from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mergeUnits } from '../../units/merge-units.ts'
import { acceptReport } from '../accept-report.ts'
import { approveReport } from '../approve-report.ts'
import { enterOnBehalf } from '../enter-on-behalf.ts'
import { extendReport } from '../extend-report.ts'
import { reportsOf } from '../queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { reopenReport, returnReport } from '../return-report.ts'
import { saveReport } from '../save-report.ts'
import { submitReport } from '../submit-report.ts'
import { differences, hasMarks, roundOf } from './queries.ts'
import { forgetSums, rollUp } from './store.ts'

const house = await reportingHouse()
const { database, reader, clock, campaignId, communes, unsummed: order, province } = house

const round = () => database.write((writer) => rollUp(writer, clock.now()))
const settle = async (): Promise<void> => {
  while ((await round()) > 0);
}

/** What people do in a random history; what is refused changes nothing. */
const tried = async (act: () => Promise<unknown>): Promise<boolean> => {
  try {
    await act()
    return true
  } catch (fault) {
    if (fault instanceof Refusal) return false
    throw fault
  }
}

const reason = 'một lý do đủ dài để người khác hiểu'
const one = { numerator: 1, denominator: 2 }
const valuesFor = (unitClass: string, numerator: number, nothing: boolean): Record<string, object> => {
  const share = nothing ? { nothingArose: true } : { numerator, denominator: numerator + 3 }
  if (unitClass === 'ubnd_xa')
    return {
      DAN: nothing ? share : { ...share, breakdown: { 'tiếng Thái': numerator - 1, 'tiếng Mông': 1 } },
      THE: one,
    }
  return unitClass === 'so_ban_nganh' ? { LUY: share } : { LUY: share, TIN: { numerator } }
}

const acts = ['fill', 'behalf', 'approve', 'accept', 'return', 'reopen', 'extend', 'round'] as const
type Step = {
  readonly act: (typeof acts)[number]
  readonly at: number
  readonly n: number
  readonly nothing: boolean
}

const perform = async ({ act, at, n, nothing }: Step): Promise<void> => {
  if (act === 'round') return void (await round())
  const all = await reportsOf(reader, { campaignId })
  const report = all[at % all.length]
  if (!report) return
  const { id: reportId, version } = report
  const values = valuesFor(report.unitClass, n, nothing)
  await tried(async () => {
    if (act === 'fill') {
      await order(saveReport, { reportId, version, values })
      await order(submitReport, { reportId })
    } else if (act === 'behalf')
      await order(enterOnBehalf, {
        reportId,
        values,
        toldBy: 'Lò Văn Thử',
        way: 'phone',
        toldAt: clock.now(),
      })
    else if (act === 'approve') await order(approveReport, { reportId })
    else if (act === 'accept') await order(acceptReport, { reportId })
    else if (act === 'return') await order(returnReport, { reportId, reason })
    else if (act === 'reopen') await order(reopenReport, { reportId, reason })
    else await order(extendReport, { reportId, until: '2021-06-01', reason })
  })
}

const step = record({
  act: constantFrom(...acts, 'fill' as const, 'approve' as const, 'accept' as const, 'accept' as const),

  at: nat(40),
  n: integer({ min: 1, max: 500 }),
  nothing: boolean(),
})

const months = [
  { name: 'Tháng 3' },
  { name: 'Tháng 4', fromOn: '2021-03-21', cutoffOn: '2021-04-19' },
  { name: 'Tháng 5', fromOn: '2021-04-20', cutoffOn: '2021-05-19' },
]
const asked = {
  due: { ubnd_xa: '2021-05-20', don_vi_co_con_dau: '2021-05-26', so_ban_nganh: '2021-05-26' },
  asks: { ubnd_xa: ['DAN', 'THE'], don_vi_co_con_dau: ['LUY', 'TIN'], so_ban_nganh: ['LUY'] },
}

/** Every commune's report told, approved and accepted, whatever became of it before. */
const everyone = async (): Promise<void> => {
  for (const report of await reportsOf(reader, { campaignId, states: ['owed', 'draft', 'returned'] }))
    if (report.unitClass === 'ubnd_xa')
      await order(enterOnBehalf, {
        reportId: report.id,
        values: valuesFor('ubnd_xa', 10, false),
        toldBy: 'Lò Văn Thử',
        way: 'phone',
        toldAt: clock.now(),
      })
  for (const report of await reportsOf(reader, { campaignId, states: ['submitted'] }))
    await tried(() => order(approveReport, { reportId: report.id }))
  for (const report of await reportsOf(reader, { campaignId, states: ['approved'] }))
    await order(acceptReport, { reportId: report.id })
  await settle()
  expect(await differences(reader)).toEqual([])
}

beforeAll(async () => {
  await house.openMonth({ ...months[0], ...asked })
  await house.openMonth({ ...months[1], ...asked })
})

describe('the kept sums', () => {
  it('equal the reports after random histories, in whatever order the rounds fall', async () => {
    const history = asyncProperty(array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      for (const one of steps) await perform(one)
      await settle()
      expect(await differences(reader)).toEqual([])
    })
    await assert(history, { numRuns: 6, endOnFailure: true })
    // chance may have left nothing but zeros: with every commune's figures in, both months have their sums
    for (const { id } of await reportsOf(reader, { campaignId, states: ['approved', 'accepted'] }))
      await tried(() => order(returnReport, { reportId: id, reason }))
    await everyone()
    const { rows } = await sql<{ sums: number }>`
      select count(*) as sums from rollup_total where numerator > 0 and last_numerator > 0`.execute(reader)
    expect(rows[0]?.sums).toBeGreaterThan(0)
  })

  it('stay right when units merge, and what came before is not counted twice', async () => {
    const [ang, bo] = communes
    const latest = async () => {
      const { rows } = await sql<{ numerator: number; counted: number; expected: number }>`
        select sum(t.last_numerator) as numerator, sum(t.last_counted) as counted, sum(t.last_expected) as expected
        from rollup_total t join indicator i on i.id = t.indicator_id where t.unit_id = 0 and i.code = 'THE'`.execute(
        reader,
      )
      return rows[0]
    }
    await everyone()
    expect(await latest()).toEqual({ numerator: 4, counted: 4, expected: 4 })
    clock.set('2021-04-25')
    await order(mergeUnits, { predecessorIds: [bo.id], successorId: ang.id, day: '2021-04-25' })
    await settle()
    expect(await latest()).toEqual({ numerator: 4, counted: 4, expected: 4 })
    await house.openMonth({ ...months[2], ...asked })
    await settle()
    expect(await differences(reader)).toEqual([])
    // xã Bó is asked no more, and counts until who carries on for it has reported
    expect(await latest()).toEqual({ numerator: 4, counted: 4, expected: 4 })
    await everyone()
    expect(await latest()).toEqual({ numerator: 3, counted: 3, expected: 3 })
  })

  it('are made anew from nothing', async () => {
    await database.write((writer) =>
      sql`update rollup_total set numerator = numerator + 1 where unit_id = ${province.id}`.execute(writer),
    )
    const wrong = await differences(reader)
    expect(wrong.length).toBeGreaterThan(0)
    expect(wrong.every(({ what, unitId }) => what === 'total' && unitId === province.id)).toBe(true)
    await database.write(forgetSums)
    expect(await hasMarks(reader)).toBe(true)
    await settle()
    expect(await differences(reader)).toEqual([])
    expect(await hasMarks(reader)).toBe(false)
  })

  it('say by their number when they are new', async () => {
    const before = await roundOf(reader, campaignId)
    await settle()
    expect(await roundOf(reader, campaignId)).toEqual(before)
    const [report] = await reportsOf(reader, { campaignId, states: ['accepted'] })
    await order(returnReport, { reportId: report?.id, reason })
    await settle()
    expect(await roundOf(reader, campaignId)).toMatchObject({ version: (before?.version ?? 0) + 1 })
  })

  it('leave drafts alone', async () => {
    const [report] = await reportsOf(reader, { campaignId, states: ['returned'] })
    const { id: reportId, version } = report ?? { id: '', version: 0 }
    await order(saveReport, { reportId, version, values: { DAN: { numerator: 1, denominator: 5 } } })
    expect(await hasMarks(reader)).toBe(false)
  })
})

it('keep up with sixteen clients who repeat themselves and cross each other', async () => {
  await settle()
  for (const report of await reportsOf(reader, { campaignId, states: ['returned', 'owed', 'draft'] }))
    await tried(() =>
      order(enterOnBehalf, {
        reportId: report.id,
        values: valuesFor(report.unitClass, 7, false),
        toldBy: 'Lò Văn Thử',
        way: 'phone',
        toldAt: clock.now(),
      }),
    )
  const reports = await reportsOf(reader, { campaignId })
  const ended = new AbortController()
  const roller = async (): Promise<void> => {
    while (!ended.signal.aborted) await round()
  }
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; turn < 12; turn += 1) {
      const report = reports[(number * 7 + turn) % reports.length]
      const act = turn % 2 === number % 2 ? 'accept' : 'return'
      await tried(() =>
        act === 'accept'
          ? order(acceptReport, { reportId: report?.id })
          : order(returnReport, { reportId: report?.id, reason }),
      )
    }
  }
  // two rounds at once, as two servers on one database would
  const rollers = [roller(), roller()]
  await Promise.all(Array.from({ length: 16 }, (_, number) => client(number)))
  ended.abort()
  await Promise.all(rollers)
  await settle()
  expect(await differences(reader)).toEqual([])
})
