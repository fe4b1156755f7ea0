import { afterAll, describe, expect, it } from 'vitest'
import { openDemonstration, toldOf } from '../../test/journeys/replayed.ts'
import { deploymentsOf } from '../campaigns/duties/queries.ts'
import { contentsOf, findCampaign, indicatorsOf, mustFindCampaign } from '../campaigns/queries.ts'
import { credentialsOf } from '../people/accounts/queries.ts'
import { verifyRegister } from '../platform/audit/seal.ts'
import { readInstallation } from '../platform/database/installation.ts'
import { showPercent } from '../platform/plain/number.ts'
import { isPassword } from '../platform/web/password.ts'
import { totalsOf } from '../reporting/progress/queries.ts'
import { byDistrict, wholeOf } from '../reporting/turnout/board/totals.ts'
import { communeTotals, countedTurnout } from '../reporting/turnout/board/queries.ts'
import { pressFigures } from '../reporting/turnout/press/queries.ts'
import { communesOf, cutoffsOf, mustFindDay } from '../reporting/turnout/queries.ts'
import { findUnit } from '../units/queries.ts'
import { loadDemo } from './data.ts'
import { lastDay } from './replay.ts'
import type { Figure } from './shapes.ts'

const database = await openDemonstration(lastDay)
afterAll(() => database.close())
const { reader } = database
const { accounts, refused, deeds } = await toldOf(reader)
const demo = loadDemo()
const slugs = { 'db-bau-cu': '508-kh-ubnd', 'dl-bau-cu': '548-pdtd-snn' } as const
const campaign = (id: keyof typeof slugs) => mustFindCampaign(reader, slugs[id])

const places = [...demo.administrative, ...demo.units]
const parentOf = new Map(places.map(({ id, parent }) => [id, parent]))
const isBelow = (id: string, above: string): boolean => {
  const parent = parentOf.get(id)
  return parent === above || (parent != null && isBelow(parent, above))
}

const count = async (table: 'nomination' | 'person' | 'unit' | 'auditLine'): Promise<number> =>
  (
    await reader
      .selectFrom(table)
      .select((is) => is.fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow()
  ).all

describe('the demonstration, replayed', () => {
  it('stands at the end of its year and says that it is one', async () => {
    expect(await readInstallation(reader)).toEqual({ demo: true, businessDay: '2021-12-31' })
    expect(deeds).toBeGreaterThan(4000)
    expect(await count('person')).toBe(demo.people.length)
    expect(await count('unit')).toBe(places.length)
  })

  it('did every act on a day of the year, by an account or the system, and its register is unbroken', async () => {
    const { sealed, broken } = await verifyRegister(reader)
    expect({ broken, sealed }).toEqual({ broken: null, sealed: await count('auditLine') })
    const outside = await reader
      .selectFrom('auditLine')
      .select('command')
      .where((is) => is.or([is('businessDay', '<', '2021-01-01'), is('businessDay', '>', '2021-12-31')]))
      .execute()
    expect(outside).toEqual([])
  })

  it('refused what was there to be refused, each for its own reason', () => {
    const all = [...demo.reports, ...demo.reminders, ...demo.nominations].filter(({ expect: what }) => what)
    expect(refused).toHaveLength(all.length)
    expect(refused.map(({ code }) => code).sort()).toEqual([
      'nomination.over_quota',
      'nomination.over_quota',
      'nomination.same_achievement',
      'reminder.requested_body',
      'report.breaks_rules',
      'report.breaks_rules',
      'report.breaks_rules',
    ])
  })

  it('shows accounts that open with the passwords of this replay alone', async () => {
    expect(accounts.map(({ login }) => login)).toContain('vp.mluan')
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length)
    for (const { login, password } of accounts.slice(0, 2)) {
      const known = await credentialsOf(reader, { login })
      expect(await isPassword(known?.passwordHash ?? null, password)).toBe(true)
      expect(await isPassword(known?.passwordHash ?? null, accounts.at(-1)?.password ?? '')).toBe(false)
    }
  })
})

describe.each(demo.campaigns)('$id, replayed', ({ id, deployment, text, published, closedOn }) => {
  it('was recorded by reading its text, and is over', async () => {
    const found = await findCampaign(reader, slugs[id])
    expect(found).toMatchObject({ origin: 'issued', state: 'closed', published, closedOn })
    const reading = await reader
      .selectFrom('launchReading')
      .selectAll()
      .where('fileName', '=', text)
      .execute()
    expect(reading).toMatchObject([{ state: 'recorded' }])
    expect(await contentsOf(reader, found?.id ?? '')).toHaveLength(id === 'db-bau-cu' ? 4 : 3)
  })

  it('gave every unit addressed the duties of its class, once', async () => {
    const [deployed] = await deploymentsOf(reader, (await campaign(id)).id)
    const addressed = deployment.addressees.flatMap((to) =>
      places
        .filter((unit) => unit.class === to.class)
        .filter((unit) => (to.scope === 'children' ? unit.parent === to.under : isBelow(unit.id, to.under)))
        .filter((unit) => !('from' in unit) || (unit.from ?? '') <= deployment.on)
        .map((unit) => ({ unit: unit.id, steps: to.steps.length })),
    )
    expect(deployed).toMatchObject({
      state: 'done',
      unitCount: addressed.length,
      dutyCount: addressed.reduce((sum, { steps }) => sum + steps, 0),
    })
  })

  it('has the totals of the accepted reports', async () => {
    const { id: campaignId } = await campaign(id)
    const indicators = await indicatorsOf(reader, campaignId)
    const periods = await reader
      .selectFrom('reportingPeriod')
      .selectAll()
      .where('campaignId', '=', campaignId)
      .execute()
    for (const period of demo.periods.filter(
      (one) => one.campaign === id && one.id !== 'db-bau-cu-ket-qua',
    )) {
      const periodId = periods.find(({ name }) => name === period.name)?.id ?? ''
      const figures = acceptedFigures(period.id)
      for (const total of await totalsOf(reader, campaignId, { periodId })) {
        const own = figures.filter(({ code }) => code === total.indicator.code).map(({ figure }) => figure)
        const sum = (part: (figure: Figure) => number | null) =>
          own.reduce<number | null>(
            (all, one) => (part(one) === null ? all : (all ?? 0) + (part(one) ?? 0)),
            null,
          )
        const { code } = total.indicator
        expect({ code, numerator: total.numerator, denominator: total.denominator }).toEqual({
          code,
          numerator: sum(({ num }) => num),
          denominator: sum(({ den }) => den),
        })
        expect(total.unitsCounted).toBe(own.length)
      }
    }
    expect(indicators.map(({ code }) => code).sort()).toEqual(
      demo.indicators.uses
        .find((use) => use.campaign === id)
        ?.indicators.map(({ code }) => code)
        .sort(),
    )
  })
})

/** What was accepted in a period, by the data alone: acting units' last attempts and the communes of the sheets. */
const acceptedFigures = (period: string): readonly { code: string; figure: Figure }[] => {
  const reported = demo.reports.filter((report) => report.period === period && report.state === 'accepted')
  const codes = demo.periods.find(({ id }) => id === period)?.asks.ubnd_xa ?? []
  const sheets = demo.communes.flatMap(({ values }) => (values[period] ?? '').split(', ').filter(Boolean))
  const perSheet = sheets.map((cell, at) => {
    const [num = '', den = ''] = cell.split('/')
    return {
      code: codes[at % codes.length] ?? '',
      figure: { num: Number(num), den: Number(den), nothingArose: false },
    }
  })
  return [
    ...reported.flatMap(({ values = {} }) =>
      Object.entries(values).map(([code, figure]) => ({ code, figure })),
    ),
    // answers in words are counted, never summed
    ...reported.flatMap(({ answers = {} }) =>
      Object.keys(answers).map((code) => ({ code, figure: { num: null, den: null, nothingArose: false } })),
    ),
    ...perSheet,
  ]
}

describe('the election of 508', () => {
  it('counts 100 communes and 4 districts at 100 %, and the sum of all of them', async () => {
    const { id: campaignId } = await campaign('db-bau-cu')
    const province = await findUnit(reader, 'db', '2021-12-31')
    const rows = await reader
      .selectFrom('reportValue as v')
      .innerJoin('report as r', 'r.id', 'v.reportId')
      .innerJoin('indicator as i', 'i.id', 'v.indicatorId')
      .select(['r.unitPath', 'v.numerator', 'v.denominator'])
      .where('r.campaignId', '=', campaignId)
      .where('i.code', '=', 'CT08')
      .where('r.state', '=', 'accepted')
      .execute()
    expect(rows).toHaveLength(129)
    expect(rows.filter(({ numerator, denominator }) => numerator === denominator)).toHaveLength(100)
    const districts = Map.groupBy(rows, ({ unitPath }) => unitPath.split('/')[2])
    const full = [...districts.values()].filter((communes) =>
      communes.every(({ numerator, denominator }) => numerator === denominator),
    )
    expect([districts.size, full.length]).toEqual([10, 4])
    const total = (await totalsOf(reader, campaignId, { underPath: province?.path })).find(
      ({ indicator }) => indicator.code === 'CT08',
    )
    const { communes } = demo.election
    expect(total).toMatchObject({
      numerator: communes.reduce((sum, { voted }) => sum + voted, 0),
      denominator: communes.reduce((sum, { listed }) => sum + listed, 0),
      unitsCounted: 129,
    })
  })
})

describe('the fast report of the election day', () => {
  it('ends at 99,94 % with 971 areas, 100 communes and 4 districts at 100 %, and is public', async () => {
    const day = await mustFindDay(reader, 'dien-bien-2021-05-23')
    const cutoffs = await cutoffsOf(reader, day.id)
    const final = wholeOf(await communeTotals(reader, day, cutoffs.at(-1)?.id ?? 0))
    expect(final).toMatchObject({
      areas: 1180,
      reported: 1180,
      closed: 1180,
      fullAreas: 971,
      fullCommunes: 100,
      fullDistricts: 4,
      byPhone: 0,
    })
    expect(showPercent(final.voted, final.listed, 'vi')).toBe('99,94%')
    const late = wholeOf(await communeTotals(reader, day, cutoffs.at(-2)?.id ?? 0))
    expect(showPercent(late.voted, late.listed, 'vi')).toBe('99,93%')
    const counted = await countedTurnout(reader, day.indicatorId ?? '')
    expect(counted).toMatchObject({ voted: 381171, listed: 381400, reported: 1180 })
  })

  it('keeps at each cut-off the sums of the districts that the data names', async () => {
    const day = await mustFindDay(reader, 'dien-bien-2021-05-23')
    const cutoffs = await cutoffsOf(reader, day.id)
    const districts = await communesOf(reader, day, 'ubnd_huyen')
    for (const [at, { districts: written }] of demo.election.cutoffs.entries()) {
      const rows = byDistrict(await communeTotals(reader, day, cutoffs[at]?.id ?? 0), districts)
      expect(Object.fromEntries(rows.map(({ code, listed, voted }) => [code, `${listed}/${voted}`]))).toEqual(
        written,
      )
    }
  })

  it('shows for Đắk Lắk what was published', async () => {
    const day = await mustFindDay(reader, 'dak-lak-2021-05-23')
    const cutoffs = await cutoffsOf(reader, day.id)
    const final = wholeOf(await communeTotals(reader, day, cutoffs.at(-1)?.id ?? 0))
    expect([final.voted, final.listed, final.areas, final.fullAreas, final.fullDistricts]).toEqual([
      1371315, 1374559, 1802, 1721, 6,
    ])
    expect(showPercent(final.voted, final.listed, 'vi')).toBe('99,76%')
  })

  it('withdraws a public figure with its note and replaces it', async () => {
    const day = await mustFindDay(reader, 'dien-bien-2021-05-23')
    const frozen = (await pressFigures(reader, day.id)).toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
    const states = frozen.map(({ state }) => state)
    expect(states).toEqual(['released', 'withdrawn', 'released', 'released', 'released'])
  })
})

describe('awards and the year', () => {
  it('stand in the register as the decisions say', async () => {
    const awards = await reader
      .selectFrom('award as a')
      .innerJoin('awardDecision as d', 'd.id', 'a.decisionId')
      .innerJoin('document as o', 'o.id', 'd.documentId')
      .select((is) => ['o.number', is.fn.countAll<number>().as('awards')])
      .groupBy('o.number')
      .orderBy('o.number')
      .execute()
    const expected = demo.awards.decisions.map(({ no, nominations }) => ({
      number: no,
      awards: nominations.length,
    }))
    expect(awards).toEqual(expected.toSorted((one, other) => (one.number < other.number ? -1 : 1)))
  })

  it('leave every dossier where the data says it ended', async () => {
    const rows = await reader.selectFrom('nomination').select(['state', 'frozenReason']).execute()
    const states = rows.map(({ state, frozenReason }) => (frozenReason ? 'frozen' : state))
    const ends = { proposed_up: 'submitted', refused: 'draft' } as const
    const expected = demo.nominations.map(({ outcome }) =>
      outcome === 'proposed_up' || outcome === 'refused' ? ends[outcome] : outcome,
    )
    expect(states.sort()).toEqual(expected.sort())
  })

  it('end in the published classification with the totals of its sheets', async () => {
    const table = await reader.selectFrom('scoringTable').selectAll().executeTakeFirstOrThrow()
    expect(table).toMatchObject({ state: 'published', publishedOn: demo.scoring.publishedOn })
    const sheets = await reader
      .selectFrom('scoreSheet as s')
      .innerJoin('unit as u', 'u.id', 's.unitId')
      .select(['u.code', 's.finalTotal', 's.band', 's.rank'])
      .orderBy('u.code')
      .execute()
    const expected = demo.scoring.sheets.map(({ unit, total, band, rank }) => ({
      code: unit,
      finalTotal: total,
      band,
      rank: rank,
    }))
    expect(sheets).toEqual(expected.toSorted((one, other) => (one.code < other.code ? -1 : 1)))
  })

  it('are told in articles beside the campaigns', async () => {
    const articles = await reader.selectFrom('article').select(['state', 'campaignId']).execute()
    expect(articles).toHaveLength(demo.news.articles.length)
    expect(articles.every(({ state }) => state === 'published')).toBe(true)
  })
})

describe('urging', () => {
  const reminders = () =>
    reader
      .selectFrom('reminder as m')
      .innerJoin('unit as u', 'u.id', 'm.unitId')
      .leftJoin('duty as d', 'd.id', 'm.dutyId')
      .leftJoin('report as r', 'r.id', 'm.reportId')
      .leftJoin('reportingPeriod as p', 'p.id', 'r.periodId')
      .leftJoin('document as l', 'l.id', 'm.documentId')
      .select([
        'u.code',
        'm.kind',
        'm.day',
        'd.step',
        'p.name as period',
        'm.ladderStep',
        'l.number',
        'd.mode',
      ])
      .orderBy('m.day')
      .orderBy('m.ordinal')
      .execute()

  it('by the clock and by letters comes where the data looks for it', async () => {
    const found = new Set(
      (await reminders()).map(
        ({ code, kind, day, step, period }) => `${code} ${kind} ${day} ${step ?? period}`,
      ),
    )
    const names = new Map(demo.periods.map(({ id, name }) => [id, name]))
    const looked = demo.reminders
      .filter(({ expect: what }) => !what)
      .map(({ unit, kind, day, step, period }) => `${unit} ${kind} ${day} ${step ?? names.get(period ?? '')}`)
    expect(looked.filter((one) => !found.has(one))).toEqual([])
  })

  it('of Sở Xây dựng for March rises from two days before to the letter, and no higher', async () => {
    const march = (await reminders()).filter(
      ({ code, period }) => code === 'db-sxd' && period === 'Tháng 3/2021',
    )
    expect(march.map(({ day, kind, ladderStep, number }) => [day, ladderStep ?? kind, number])).toEqual([
      ['2021-03-23', 'soon', null],
      ['2021-03-26', 'late', null],
      ['2021-03-26', 'letter', '391/SNV-TĐKT'],
    ])
  })

  it('never reaches who was only asked, informed or recorded by others', async () => {
    const wrong = (await reminders()).filter(({ mode }) => mode !== null && mode !== 'giao')
    expect(wrong).toEqual([])
    const letters = await reader
      .selectFrom('urgingLetterLine as l')
      .innerJoin('unit as u', 'u.id', 'l.unitId')
      .select('u.code')
      .execute()
    expect(letters.map(({ code }) => code)).not.toContain('dl-snn-cd')
    expect(letters.length).toBeGreaterThan(10)
  })

  it('writes to nobody outside: what it would send is kept', async () => {
    const states = await reader.selectFrom('mail').select('state').distinct().execute()
    expect(states).toEqual([{ state: 'kept' }])
  })
})
