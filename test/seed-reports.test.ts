import { describe, expect, it } from 'vitest'
import { loadDemo, seedText } from '../src/demo/data.ts'
import type { Figure } from '../src/demo/shapes.ts'
import { shareOfCopiedText } from '../src/platform/plain/vietnamese.ts'
import { isWorkingDay, workingDaysBetween } from '../src/platform/plain/working-days.ts'

const demo = loadDemo()
const holidays = new Set(demo.holidays.map(({ day }) => day))
const units = [...demo.administrative, ...demo.units]
const unitOf = new Map(units.map((unit) => [unit.id, unit]))
const periodOf = new Map(demo.periods.map((period) => [period.id, period]))
const written = (figure: Figure | undefined) =>
  figure?.nothingArose
    ? 'không phát sinh'
    : [figure?.num, figure?.den].filter((part) => part != null).join('/')
const isBelow = (id: string, above: string): boolean => {
  const parent = unitOf.get(id)?.parent
  return parent === above || (parent != null && isBelow(parent, above))
}

describe('periods', () => {
  const binding = demo.periods.filter((period) => period.kind !== 'ad_hoc')
  const dues = binding.flatMap((period) => Object.values(period.due).map((due) => ({ ...period, due })))

  it.each(dues.map(({ id, cutoff, due }) => [id, cutoff, due]))('%s: %s → %s', (_, cutoff, due) => {
    expect(isWorkingDay(due, holidays)).toBe(true)
    // the due day itself and at least one working day before it
    expect(workingDaysBetween(cutoff, due, holidays)).toBeGreaterThanOrEqual(2)
  })

  it('ask only for indicators that their campaign uses, on one tree per class', () => {
    for (const { campaign, asks } of demo.periods) {
      const used = demo.indicators.uses.find((use) => use.campaign === campaign)?.indicators ?? []
      for (const [unitClass, codes] of Object.entries(asks)) {
        const trees = codes.map((code) => used.find((use) => use.code === code)?.tree)
        expect(trees).not.toContain(undefined)
        expect(new Set(trees)).toEqual(new Set([/ubnd/.test(unitClass) ? 'T' : 'A']))
      }
    }
  })

  it('follow launches whose steps are due on working days', () => {
    const steps = demo.campaigns.flatMap((campaign) =>
      campaign.deployment.addressees.flatMap((to) => to.steps),
    )
    expect(steps.filter(({ due }) => due && !isWorkingDay(due, holidays))).toEqual([])
  })
})

describe('reports', () => {
  const accepted = demo.reports.filter((report) => report.state === 'accepted')

  it('are all there: each assigned unit that a period asks has one that was accepted or never came', () => {
    const others = new Set(demo.communes.map((commune) => commune.unit))
    const expected = demo.periods.flatMap((period) => {
      if (period.id === 'db-bau-cu-ket-qua') return []
      const { addressees } = demo.campaigns.find(({ id }) => id === period.campaign)?.deployment ?? {
        addressees: [],
      }
      return addressees.flatMap(({ class: unitClass, under, scope, mode }) => {
        if (mode !== 'giao' || !period.asks[unitClass]) return []
        const inScope = units.filter((unit) =>
          scope === 'children' ? unit.parent === under : isBelow(unit.id, under),
        )
        const asked = inScope.filter(
          (unit) => unit.class === unitClass && (!period.only || period.only.includes(unit.id)),
        )
        return asked.filter((unit) => !others.has(unit.id)).map((unit) => `${period.id} ${unit.id}`)
      })
    })
    const ended = demo.reports.filter(({ state }) => state === 'accepted' || state === 'missing')
    expect(ended.map((report) => `${report.period} ${report.unit}`).sort()).toEqual(expected.sort())
  })

  /** A running total below the one accepted before it, out of no fewer people. */
  const fallsInCT02 = ({ campaign, period, unit, values }: (typeof demo.reports)[number]): boolean => {
    const earlier = accepted.filter(
      (one) => one.campaign === campaign && one.unit === unit && one.values?.CT02 && one.period < period,
    )
    const last = earlier
      .map((one) => one.values?.CT02?.num ?? 0)
      .reduce((most, num) => Math.max(most, num), 0)
    return values?.CT02 !== undefined && (values.CT02.num ?? 0) < last
  }

  it('give what their period asks of their class; what breaks a rule is there to be refused', () => {
    for (const report of demo.reports.filter(({ values }) => values)) {
      const asked = periodOf.get(report.period)?.asks[unitOf.get(report.unit)?.class ?? 'tinh']
      const codes = Object.keys({ ...report.values, ...report.answers }).toSorted()
      expect({ report, codes }).toMatchObject({ codes: asked?.toSorted() })
      const above = Object.values(report.values ?? {}).some(
        ({ num, den }) => den !== null && (num ?? 0) > den,
      )
      const wrong = above || fallsInCT02(report)
      expect({ report, wrong }).toMatchObject({ wrong: report.state === 'refused' })
      expect(report.expect).toBe(report.state === 'refused' ? 'refused' : undefined)
    }
  })

  it('break a figure down into what it is', () => {
    for (const { values, breakdown } of demo.reports) {
      for (const [code, parts] of Object.entries(breakdown ?? {})) {
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(values?.[code]?.num)
      }
    }
  })

  it('are late by as many working days as they say', () => {
    for (const report of accepted) {
      const period = periodOf.get(report.period)
      const extension = demo.reports.find(
        (one) => one.period === report.period && one.unit === report.unit && one.extension,
      )
      const due = extension?.extension?.until ?? period?.due[unitOf.get(report.unit)?.class ?? 'tinh'] ?? ''
      const day = report.at?.slice(0, 10) ?? ''
      expect({ report, late: Math.max(0, workingDaysBetween(due, day, holidays)) }).toMatchObject({
        late: report.lateDays ?? 0,
      })
      expect(day >= (period?.cutoff ?? '')).toBe(true)
      expect((report.decision?.on ?? '') >= day).toBe(true)
    }
  })

  it('never fall where they are cumulative', () => {
    const rows = accepted.filter(({ values }) => values?.CT02)
    for (const group of Map.groupBy(rows, ({ campaign, unit }) => `${campaign} ${unit}`).values()) {
      const course = group.map(({ values }) => values?.CT02?.num ?? 0)
      expect(course).toEqual(course.toSorted((a, b) => a - b))
    }
  })

  it('are entered by someone who holds the right on that day', () => {
    const grants = demo.people.flatMap(({ account }) =>
      (account?.grants ?? []).map((grant) => ({ ...grant, login: account?.login })),
    )
    const wrong = demo.reports.filter(({ by, at, unit }) => {
      const day = at?.slice(0, 10) ?? ''
      const holds = grants.some(
        (grant) =>
          grant.login === by &&
          (grant.unit === unit || isBelow(unit, grant.unit ?? '')) &&
          (grant.from ?? day) <= day &&
          day <= (grant.until ?? day),
      )
      return by && !holds
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['dl-cckl', 'dl-bau-cu-thang-3', { CT02: '398/412', CT12: '6/6' }, 'accepted'],
    ['dl-cctl', 'dl-bau-cu-thang-3', { CT02: '41/41', CT12: '3/4' }, 'accepted'],
    ['dl-ttns', 'dl-bau-cu-thang-3', {}, 'missing'],
    ['dl-ttbtv', 'dl-bau-cu-thang-3', { CT02: '26/24' }, 'refused'],
    ['dl-ttbtv', 'dl-bau-cu-thang-3', { CT02: '23/24' }, 'returned'],
    ['dl-qbvr', 'dl-bau-cu-thang-4', { CT02: '37/37', CT04: '3', CT11: 'không phát sinh' }, 'accepted'],
    ['dl-krongnang', 'dl-bau-cu-thang-4', {}, 'extended'],
    ['dl-khtc', 'dl-bau-cu-thang-4', { CT02: '11/11' }, 'accepted'],
    ['db-dd-muong-luan', 'db-bau-cu-thang-4', { CT03: '5/5' }, 'accepted'],
    ['db-dd-muong-luan', 'db-bau-cu-tuan-2', { CT06: '2140/2205', CT07: '9/9' }, 'accepted'],
    ['db-sxd', 'db-bau-cu-thang-3', {}, 'missing'],
  ])('hold the sample of %s, %s', (unit, period, values, state) => {
    const rows = demo.reports.filter(
      (report) => report.unit === unit && report.period === period && report.state === state,
    )
    const shown = rows.map((row) =>
      Object.fromEntries(Object.keys(values).map((code) => [code, written(row.values?.[code])])),
    )
    expect(shown).toEqual([values])
  })

  it('show paper, on behalf and extension as they were', () => {
    const of = (unit: string, period: string) =>
      demo.reports.filter((row) => row.unit === unit && row.period === period)
    expect(of('dl-khtc', 'dl-bau-cu-thang-4')[0]?.approval).toMatchObject({
      how: 'paper',
      evidence: 'ảnh bản ký',
    })
    expect(of('db-dd-tia-dinh', 'db-bau-cu-tuan-2')[0]).toMatchObject({
      by: 'pnv.dbd',
      onBehalf: { at: '2021-05-07T16:20' },
    })
    expect(of('dl-krongnang', 'dl-bau-cu-thang-4')[0]?.extension).toMatchObject({ until: '2021-04-28' })
  })

  it('give the other communes two figures where two are asked, within the whole', () => {
    expect(demo.communes).toHaveLength(115)
    for (const { values } of demo.communes) {
      for (const [period, text] of Object.entries(values)) {
        const parts = text.split(', ').map((part) => part.split('/').map(Number))
        expect(parts).toHaveLength(periodOf.get(period)?.asks.ubnd_xa?.length ?? 0)
        expect(parts.filter(([num = 0, den = 0]) => num > den)).toEqual([])
      }
    }
  })
})

describe('plans and reminders', () => {
  it.each([
    ['db-dd', '31/KH-UBND', 5, 4],
    ['db-dd-muong-luan', '12/KH-UBND', 4, 4],
    ['db-sgddt', '496/KH-SGDĐT', 3, 3],
    ['dl-cckl', '87/KH-CCKL', 4, 3],
    ['dl-qbvr', '45/KH-QBVR', 3, 3],
  ])('of %s: %s, %i own targets, %i contents taken up', (unit, no, targets, contents) => {
    const plan = demo.plans.find((one) => one.unit === unit)
    expect(plan).toMatchObject({ no })
    expect(plan?.versions.at(-1)?.targets).toHaveLength(targets)
    expect(new Set(plan?.versions.at(-1)?.contents.map((content) => content.takesUp)).size).toBe(contents)
  })

  it('are in the unit’s own words, but for the one that was returned for copying', () => {
    const source = `${seedText('S1.txt')}\n${seedText('S2.txt')}`
    const share = (contents: readonly { readonly text: string }[]) =>
      shareOfCopiedText(contents.map((content) => content.text).join('. '), source)
    const versions = demo.plans.flatMap(({ unit, versions: all }) =>
      all.map((version) => ({ unit, ...version })),
    )
    const copied = versions.filter((version) => share(version.contents) > 0.3)
    expect(copied.map(({ unit, outcome, targets }) => [unit, outcome, targets])).toEqual([
      ['dl-ttbtv', 'returned', []],
    ])
  })

  it('urge only what was assigned, except where that is to be refused', () => {
    const assigned = (campaign: string, unitClass: string | undefined) =>
      demo.campaigns
        .find(({ id }) => id === campaign)
        ?.deployment.addressees.some((to) => to.class === unitClass && to.mode === 'giao')
    const wrong = demo.reminders.filter(
      ({ campaign, unit, expect: outcome }) =>
        assigned(campaign, unitOf.get(unit)?.class) === (outcome === 'refused'),
    )
    expect(wrong).toEqual([])
    expect(demo.reminders.filter(({ day }) => !isWorkingDay(day, holidays))).toEqual([])
  })
})
