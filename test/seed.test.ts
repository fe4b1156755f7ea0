import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { administrativeUnits, files, mergers } from '../seed/administrative-units/make.ts'
import { loadDemo } from '../src/demo/data.ts'
import { packageRoot } from '../src/platform/package-root.ts'

const count = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, group]) => [name, group.length]))

const xaOfDienBienDong =
  'Mường Luân, Luân Giói, Chiềng Sơ, Phình Giàng, Pú Hồng, Na Son, Phì Nhừ, Xa Dung, Keo Lôm, Pú Nhi, Nong U, Háng Lìa, Tìa Dình'
const communesOfDienBienDong = [
  'thị trấn Điện Biên Đông',
  ...xaOfDienBienDong.split(', ').map((name) => `xã ${name}`),
]

describe('administrative units', () => {
  it.each([
    ['11', { tinh: 1, 'thanh-pho': 1, 'thi-xa': 1, huyen: 8, xa: 115, phuong: 9, 'thi-tran': 5 }],
    ['66', { tinh: 1, 'thanh-pho': 1, 'thi-xa': 1, huyen: 13, xa: 152, phuong: 20, 'thi-tran': 12 }],
  ])('of province %s are counted by kind', (code, expected) => {
    expect(count(administrativeUnits(code), (unit) => unit.kind)).toEqual(expected)
  })

  it.each(['11', '66'])(
    'of province %s have their own codes, a parent in the list, composed names',
    (code) => {
      const units = administrativeUnits(code)
      const codes = new Set(units.map((unit) => unit.code))
      expect(codes.size).toBe(units.length)
      expect(units.filter((unit) => unit.parentCode && !codes.has(unit.parentCode))).toEqual([])
      expect(units.filter(({ name }) => name !== name.normalize('NFC') || /[’,"]|\s\s/.test(name))).toEqual(
        [],
      )
    },
  )

  it('name the fourteen communes of Điện Biên Đông as the district does', () => {
    const communes = administrativeUnits('11').filter((unit) => unit.parentCode === '101')
    expect(communes.map((unit) => unit.name).sort()).toEqual(communesOfDienBienDong.sort())
  })

  it('each have a successor of 01/07/2025', () => {
    const rows = mergers()
    expect(new Set(rows.map((row) => row.oldCode)).size).toBe(129 + 184)
    expect(rows.filter((row) => row.oldCode === '24221').map((row) => row.newName)).toEqual([
      'xã Ia Lốp',
      'xã Ia Rvê',
    ])
    const successors = [...new Map(rows.map((row) => [row.newCode, row])).values()]
    expect(count(successors, (row) => row.newProvince)).toEqual({ 'Điện Biên': 45, 'Đắk Lắk': 68 })
  })

  it('stand in the committed files as the script makes them', () => {
    for (const [name, text] of files()) {
      expect(readFileSync(join(packageRoot, 'seed/administrative-units', name), 'utf8')).toBe(text)
    }
  })
})

const demo = loadDemo()
const allUnits = [...demo.administrative, ...demo.units]
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)
const logins = demo.people.flatMap((person) => person.account?.login ?? [])

const known = {
  unit: new Set(ids(allUnits)),
  person: new Set(ids(demo.people)),
  login: new Set([...logins, 'system']),
  document: new Set(ids(demo.documents)),
  campaign: new Set([...ids(demo.campaigns), ...ids(demo.stubs)]),
  period: new Set(ids(demo.periods)),
  guidance: new Set(ids(demo.guidances)),
  nomination: new Set(ids(demo.nominations)),
  council: new Set(ids(demo.councils)),
  session: new Set(ids(demo.sessions)),
  decision: new Set(ids(demo.awards.decisions)),
  column: new Set(ids(demo.news.columns)),
}

/** Key of a file → what its text (or each text of its list) must name. */
const references: Readonly<Record<string, keyof typeof known>> = {
  ...Object.fromEntries(
    'unit units parent organiser under launcher standing receiver via proposer team decider issuerUnit only'
      .split(' ')
      .map((key) => [key, 'unit']),
  ),
  ...Object.fromEntries(
    'person leader present written absent against blank forTeam forUnit'
      .split(' ')
      .map((key) => [key, 'person']),
  ),
  ...Object.fromEntries(
    'by recordedBy enteredBy approvedBy introducedBy verifiedBy decidedBy selfBy finalBy draftedBy'
      .split(' ')
      .map((key) => [key, 'login']),
  ),
  document: 'document',
  campaign: 'campaign',
  period: 'period',
  guidance: 'guidance',
  nomination: 'nomination',
  nominations: 'nomination',
  council: 'council',
  session: 'session',
  decision: 'decision',
  column: 'column',
}

type Named = { readonly key: string; readonly value: string; readonly place: string }

/** Every text of the data with its key (a list's texts have the list's key). */
const textsIn = (value: unknown, key: string, place: string): Named[] => {
  if (typeof value === 'string') return [{ key, value, place }]
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, key, `${place}.${at}`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, name, `${place}.${name}`))
}
const texts = textsIn(demo, '', 'demo')

describe('the demonstration', () => {
  it('names only what exists', () => {
    const wrong = texts.filter(({ key, value }) => {
      const kind = references[key]
      return kind && !known[kind].has(value)
    })
    expect(wrong).toEqual([])
  })

  it('links only what exists', () => {
    const links = demo.campaigns.flatMap((campaign) => campaign.links.map(({ to }) => to))
    expect(links.filter((to) => !known.campaign.has(to))).toEqual([])
    const cited = demo.documents.flatMap((document) => document.links.map(({ to }) => to))
    expect(cited.filter((to) => !known.document.has(to))).toEqual([])
    const moved = demo.transfers.flatMap(({ from, to }) => [from, to])
    expect(moved.filter((person) => !known.person.has(person))).toEqual([])
    const counted = [
      ...Object.keys(demo.headcount),
      ...demo.election.cutoffs.flatMap((row) => Object.keys(row.districts)),
    ]
    const sent = demo.awards.proposals.flatMap(({ from, to }) => [from, to])
    expect([...counted, ...sent].filter((unit) => !known.unit.has(unit))).toEqual([])
  })

  it('gives every unit, person, account and period an id of its own', () => {
    for (const list of [ids(allUnits), ids(demo.people), logins, ids(demo.periods), ids(demo.nominations)]) {
      expect(list.filter((id, at) => list.indexOf(id) !== at)).toEqual([])
    }
  })

  it('happens in 2021, but for the dates of older documents and of regulations that came later', () => {
    const days = texts.filter(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value))
    const outside = days.filter(
      ({ value, place }) =>
        !value.startsWith('2021-') && !/documents\.\d+\.date|localRegulations\.\d+\.from/.test(place),
    )
    expect(days.length).toBeGreaterThan(1000)
    expect(outside).toEqual([])
  })

  it('is written in composed Unicode, and says in each file what its marks mean', () => {
    for (const name of readdirSync(join(packageRoot, 'seed/demo'))) {
      const text = readFileSync(join(packageRoot, 'seed/demo', name), 'utf8')
      expect(text).toBe(text.normalize('NFC'))
      expect({ name, head: text.split('\n\n')[0] }).toMatchObject({
        head: expect.stringMatching(/^#[^]*\bX\b|chưa xác minh/),
      })
    }
  })

  it('hangs every body on a tree that ends in one of the two provinces', () => {
    const parentOf = new Map(allUnits.map((unit) => [unit.id, unit.parent]))
    const rootOf = (id: string): string => {
      const parent = parentOf.get(id)
      return parent ? rootOf(parent) : id
    }
    expect(new Set(allUnits.map((unit) => rootOf(unit.id)))).toEqual(new Set(['db', 'dl']))
  })

  it('puts a unit into one cluster or block at most', () => {
    const members = demo.clusters.flatMap((cluster) => cluster.members.map((member) => member.unit))
    expect(members.filter((unit, at) => members.indexOf(unit) !== at)).toEqual([])
  })

  it('gives temporary bodies an end, and members that are people or offices', () => {
    const temporary = demo.units.filter(
      ({ class: c }) => c === 'to_chuc_phu_trach_bau_cu' || c === 'to_chuc_tam_thoi',
    )
    expect(temporary.length).toBeGreaterThan(20)
    expect(temporary.filter(({ until }) => !until)).toEqual([])
    const members = temporary.flatMap((body) => body.members ?? [])
    expect(members.filter((member) => Boolean(member.person) === Boolean(member.name))).toEqual([])
  })

  it('gives every unit that reports a clerk and a leader', () => {
    const grants = demo.people.flatMap((person) => person.account?.grants ?? [])
    const holds = (role: string, unit: string) =>
      grants.some((grant) => grant.role === role && grant.unit === unit)
    const reporting = new Set(demo.reports.map((report) => report.unit))
    const bare = [...reporting].filter((unit) => !holds('unit_clerk', unit) || !holds('unit_leader', unit))
    expect(bare).toEqual([])
  })

  it('lets one clerk move and hand over on 15/04/2021', () => {
    const [transfer] = demo.transfers
    const posts = (id: string | undefined) => demo.people.find((person) => person.id === id)?.posts ?? []
    expect(transfer?.day).toBe('2021-04-15')
    expect(posts(transfer?.from).map(({ unit, until }) => [unit, until])).toEqual([
      ['dl-ccpt', '2021-04-14'],
      ['dl-ccts', undefined],
    ])
    expect(posts(transfer?.to).at(-1)?.from).toBe('2021-04-15')
  })

  it('gives S1 and S2 their own elements', () => {
    const [s1, s2] = demo.news.articles
    expect(s1).toMatchObject({
      sourceSlug: 'DIC',
      byLine: 'Tin, ảnh: Trần Hà',
      pictures: [{ credit: 'Hà Thanh' }],
    })
    expect(s1?.body).toMatch(/^Ngày 26\/02\/2021 vừa qua, .*508\/KH-UBND/)
    expect(s2).toMatchObject({ viewsBefore: 727, signedUnit: 'Phòng Truyền thông' })
    expect(s2?.body.split('\n\n')).toHaveLength(8)
  })
})
