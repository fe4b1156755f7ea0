import { describe, expect, it } from 'vitest'
import { loadDemo } from '../src/demo/data.ts'
import { showPercent } from '../src/platform/plain/number.ts'

const demo = loadDemo()
const total = <Item>(items: readonly Item[], value: (item: Item) => number) =>
  items.reduce((sum, item) => sum + value(item), 0)
const pair = (text: string): [number, number] => {
  const [first = Number.NaN, second = Number.NaN] = text.split('/').map(Number)
  return [first, second]
}
const units = [...demo.administrative, ...demo.units]
const unitOf = new Map(units.map((unit) => [unit.id, unit]))

describe('the day of the election', () => {
  const { communes, cutoffs, events, seats } = demo.election
  const districts = Map.groupBy(communes, ({ unit }) => unitOf.get(unit)?.parent ?? '')

  it('ends with the published counts', () => {
    expect(communes).toHaveLength(129)
    expect(total(communes, ({ areasAt100 }) => areasAt100)).toBe(971)
    expect(communes.filter(({ areas, areasAt100 }) => areas === areasAt100)).toHaveLength(100)
    const full = [...districts.values()].filter((rows) => rows.every((row) => row.areas === row.areasAt100))
    expect(full).toHaveLength(4)
    expect(
      showPercent(
        total(communes, (row) => row.voted),
        total(communes, (row) => row.listed),
        'vi',
      ),
    ).toBe('99,94%')
  })

  it('ends with the invented ones of the demonstration', () => {
    expect(total(communes, ({ areas }) => areas)).toBe(1180)
    expect([total(communes, ({ voted }) => voted), total(communes, ({ listed }) => listed)]).toEqual([
      381171, 381400,
    ])
    const dienBienDong = districts.get('db-dd') ?? []
    expect([total(dienBienDong, ({ voted }) => voted), total(dienBienDong, ({ listed }) => listed)]).toEqual([
      38005, 38064,
    ])
    expect(dienBienDong.filter(({ areas, areasAt100 }) => areas === areasAt100)).toHaveLength(6)
  })

  it('has someone who did not vote exactly where an area is below 100 %', () => {
    const wrong = communes.filter((row) => row.listed - row.voted < row.areas - row.areasAt100)
    expect(wrong).toEqual([])
    expect(communes.filter((row) => row.voted === row.listed && row.areas !== row.areasAt100)).toEqual([])
  })

  it('only rises from one cut-off to the next, up to the final figures', () => {
    for (const [district, rows] of districts) {
      const shown = cutoffs.map((cutoff) => pair(cutoff.districts[district] ?? ''))
      const course = [...shown.map(([, voted]) => voted), total(rows, (row) => row.voted)]
      expect(course).toEqual(course.toSorted((a, b) => a - b))
      expect(shown.at(-1)?.[0]).toBe(total(rows, (row) => row.listed))
    }
    const last = Object.values(cutoffs.at(-1)?.districts ?? {}).map(pair)
    expect(
      showPercent(
        total(last, ([, vote]) => vote),
        total(last, ([list]) => list),
        'vi',
      ),
    ).toBe('99,93%')
  })

  it('knows late calls, an early vote and twelve changed lists', () => {
    const kinds = Object.fromEntries(
      [...Map.groupBy(events, ({ kind }) => kind)].map(([kind, rows]) => [kind, rows.length]),
    )
    expect(kinds).toEqual({ early_vote: 1, late_by_phone: 3, list_changed: 12, power_cut: 2 })
  })

  it('elects as many deputies as the districts report', () => {
    const rows = demo.reports.filter(({ period }) => period === 'db-bau-cu-ct10')
    const elected = (level: string) => total(rows, ({ breakdown }) => breakdown?.CT10?.[level] ?? 0)
    const published = (level: string) => seats.find((seat) => seat.level === level)?.elected
    expect([elected('HĐND huyện'), elected('HĐND xã')]).toEqual([
      published('HĐND huyện'),
      published('HĐND xã'),
    ])
  })
})

describe('nominations', () => {
  const asked = demo.nominations.filter(({ expect: outcome }) => !outcome)
  const quotaOf = (one: (typeof demo.nominations)[number]) => {
    const quotas = demo.guidances.find(({ id }) => id === one.guidance)?.quotas ?? []
    const fits = quotas.filter(
      ({ form, subject }) => form === one.form && (subject === one.subject || subject === 'any'),
    )
    return (
      fits.find(({ unit }) => unit === one.proposer) ??
      fits.find((quota) => quota.class === unitOf.get(one.proposer)?.class)
    )
  }
  const used = (one: (typeof demo.nominations)[number]) =>
    asked.filter((other) => other.proposer === one.proposer && quotaOf(other) === quotaOf(one)).length

  it('keep the quotas', () => {
    expect(asked.filter((one) => used(one) > (quotaOf(one)?.maximum ?? 0)).map(({ id }) => id)).toEqual([])
  })

  it('that are to be refused would break a quota or name an achievement twice', () => {
    const refused = demo.nominations.filter(({ expect: outcome }) => outcome)
    const twice = refused.filter((one) => asked.some((other) => one.person && other.person === one.person))
    const over = refused.filter((one) => used(one) + 1 > (quotaOf(one)?.maximum ?? 0))
    expect(twice.map(({ person }) => person)).toEqual(['quang-thi-huong'])
    expect(new Set([...twice, ...over])).toEqual(new Set(refused))
  })

  it('show a freeze, a return, a withdrawal, and half of them direct workers', () => {
    const steps = new Set(demo.nominations.flatMap((one) => one.steps.map(({ what }) => what)))
    expect(steps).toEqual(new Set(['appraised', 'returned', 'resubmitted', 'frozen', 'withdrawn']))
    const people = demo.nominations.filter(({ outcome, person }) => outcome === 'commended' && person)
    expect(people.filter(({ directWorker }) => directWorker).length * 2).toBeGreaterThanOrEqual(people.length)
  })

  it('come before the deadline of their guidance', () => {
    const deadline = new Map(demo.guidances.map((guidance) => [guidance.id, guidance.deadline]))
    expect(asked.filter((one) => one.submittedOn > (deadline.get(one.guidance) ?? ''))).toEqual([])
  })
})

describe('councils and decisions', () => {
  it('have each member in one place, and a majority behind what passed', () => {
    for (const session of demo.sessions) {
      const council = demo.councils.find(({ id }) => id === session.council)
      const members = council?.members.map(({ person }) => person) ?? []
      expect([...session.present, ...session.written, ...session.absent].sort()).toEqual(members.toSorted())
      for (const item of session.items) {
        const votes = members.length - session.absent.length - item.against.length - item.blank.length
        expect({ item, passed: votes * 2 > members.length }).toMatchObject({
          passed: item.outcome === 'passed',
        })
      }
    }
    const june = demo.sessions.find(({ campaign }) => campaign === 'dl-bau-cu')
    expect([june?.present.length, june?.written.length]).toEqual([9, 2])
  })

  it('commend whom the council passed, and reckon the money', () => {
    for (const decision of demo.awards.decisions) {
      const passed = demo.nominations.filter(({ outcome }) => outcome === 'commended')
      const mine = passed.filter(({ guidance }) =>
        demo.guidances.some(({ id, campaign }) => id === guidance && campaign === decision.campaign),
      )
      expect(decision.nominations).toEqual(mine.map(({ id }) => id))
      const money = total(mine, ({ subject }) =>
        subject === 'collective' ? decision.bonus.collective : decision.bonus.individual,
      )
      expect(decision.bonus.total).toBe(money)
    }
    const commended =
      demo.awards.decisions.find(({ campaign }) => campaign === 'dl-bau-cu')?.nominations ?? []
    const kinds = commended.map((id) => demo.nominations.find((one) => one.id === id)?.subject)
    expect([kinds.filter((kind) => kind === 'collective').length, kinds.length]).toEqual([6, 20])
  })

  it('announce 53 collectives and 83 individuals whose split and money add up', () => {
    const [announced] = demo.awards.announced
    expect(total(Object.values(announced?.collectiveSplit ?? {}), (n) => n)).toBe(53)
    expect(total(Object.values(announced?.individualSplit ?? {}), (n) => n)).toBe(83)
    expect(53 * 2_980_000 + 83 * 1_490_000).toBe(announced?.bonus.total)
  })
})

describe('the year’s scoring', () => {
  const { criteria, sheets, bands } = demo.scoring
  const due = '2021-03-15'

  it.each([
    ['dl-cckl', 95.5],
    ['dl-qbvr', 94],
    ['dl-cctt', 93],
    ['dl-krongnang', 91.5],
    ['dl-cctl', 88.5],
    ['dl-ttns', 79],
    ['dl-ttbtv', 76.5],
  ])('%s gets %f', (unit, points) => {
    expect(sheets.find((sheet) => sheet.unit === unit)?.total).toBe(points)
  })

  it('adds up to 100, and each sheet to its total, band and rank', () => {
    expect(total(criteria, ({ maximum }) => maximum)).toBe(100)
    for (const sheet of sheets) {
      expect(Object.keys(sheet.final)).toEqual(criteria.map(({ id }) => id))
      expect(criteria.filter(({ id, maximum }) => (sheet.final[id] ?? 0) > maximum)).toEqual([])
      expect(total(Object.values(sheet.final), (points) => points)).toBe(sheet.total)
      expect(bands.find(({ atLeast }) => sheet.total >= atLeast)?.name).toBe(sheet.band)
      expect(1 + sheets.filter((other) => other.total > sheet.total).length).toBe(sheet.rank)
      const changed = criteria.filter(({ id }) => sheet.final[id] !== sheet.self[id]).map(({ id }) => id)
      expect(Object.keys(sheet.reasons)).toEqual(changed)
    }
  })

  it('counts from plans, reports and duties what the campaign gives', () => {
    for (const { unit, final } of sheets) {
      const plan = demo.plans.find((one) => one.unit === unit)
      const reports = demo.reports.filter((report) => report.unit === unit && report.campaign === 'dl-bau-cu')
      const late = reports.filter(({ state, lateDays }) => state === 'missing' || lateDays)
      const voted = reports.find(({ state, values }) => state === 'accepted' && values?.CT09)?.values?.CT09
      const duties = demo.duties.find((one) => one.unit === unit)
      const example = demo.news.goodExamples.some((one) => one.unit === unit && one.verifiedOn)
      expect({ unit, final }).toMatchObject({
        final: {
          'ke-hoach': (plan?.versions[0]?.submittedOn ?? '9') <= due ? 2 : 0,
          'chi-tieu': plan?.versions.at(-1)?.targets.length ? 2 : 0,
          'bao-cao': 2 - 0.5 * late.length,
          ct09: (voted?.num ?? 0) * 100 >= (voted?.den ?? 0) * 98 ? 2 : 0,
          'tong-ket': duties?.tong_ket?.lessons ? 1 : 0,
          guong: example ? 1 : 0,
        },
      })
    }
  })
})
