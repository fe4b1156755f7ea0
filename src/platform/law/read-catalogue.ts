import type { Award, AwardType, BonusRules, Catalogue, Holiday, Regime } from './catalogue.ts'
import { nearestName } from './faults.ts'
import type { Page } from './pages.ts'
import type { Library } from './read-clauses.ts'
import { overlap, validityOf } from './read-instruments.ts'
import { catalogueShape, inShape } from './shapes.ts'
import type { AwardShape, CatalogueShape } from './shapes.ts'

/** The lists as they stand in their files, to be checked once all values and instruments are known. */
export type Lists = {
  readonly catalogue: Catalogue
  readonly pages: readonly { readonly page: Page; readonly raw: CatalogueShape }[]
}

const awardOf = (code: string, list: Award['list'], raw: AwardShape): Award => ({
  code,
  list,
  vi: raw.vi,
  en: raw.en,
  subjects: raw.subjects,
  level: raw.level,
  mark: raw.mark,
  source: raw.source,
  deciders: raw.deciders.map((one) => ({
    ...validityOf(one),
    who: one.who,
    mark: one.mark,
    source: one.source,
  })),
  factors: { individual: raw.factors?.individual ?? [], collective: raw.factors?.collective ?? [] },
  vote: raw.vote ?? [],
})

const holidayOf = (raw: NonNullable<CatalogueShape['holidays']>[number]): Holiday => ({
  vi: raw.vi,
  en: raw.en,
  calendar: raw.lunar === undefined ? 'solar' : 'lunar',
  monthDay: raw.lunar ?? raw.solar ?? '01-01',
  before: raw.before ?? 0,
  days: raw.days,
  valid: { from: raw.from ?? null, until: raw.until ?? null },
  mark: raw.mark,
})

const bonusOf = (raw: CatalogueShape['bonus']): BonusRules | null =>
  raw
    ? { base: raw.base, household: raw.household, rounding: raw.rounding, samePeriod: raw['same period'] }
    : null

/** The two lists of awards, the types, regimes, holidays and the rules of the bonus. */
export const readLists = (sources: readonly Page[]): Lists => {
  const awards: Record<string, Award> = {}
  const types: Record<string, AwardType> = {}
  const regimes: Regime[] = []
  const holidays: Holiday[] = []
  let bonus: BonusRules | null = null
  const pages: { page: Page; raw: CatalogueShape }[] = []
  for (const page of sources) {
    const raw = inShape(catalogueShape, page.data, [], page.note)
    if (!raw) continue
    pages.push({ page, raw })
    for (const [list, key] of [
      ['title', 'titles'],
      ['form', 'forms'],
    ] as const)
      for (const [code, one] of Object.entries(raw[key] ?? {})) {
        if (awards[code]) page.note([key, code], 'twice', { name: code, file: page.file })
        awards[code] = awardOf(code, list, one)
      }
    for (const [code, one] of Object.entries(raw.types ?? {})) types[code] = { ...one, code }
    for (const [code, { from, until, ...one }] of Object.entries(raw.regimes ?? {}))
      regimes.push({ ...one, ...validityOf({ from, until }), code })
    raw.holidays?.forEach((one, index) => {
      if ((one.solar === undefined) === (one.lunar === undefined))
        page.note(['holidays', index], 'lacking', { key: 'solar | lunar' })
      holidays.push(holidayOf(one))
    })
    bonus = bonusOf(raw.bonus) ?? bonus
  }
  return { catalogue: { awards, types, regimes, holidays, bonus }, pages }
}

type Where = readonly (string | number)[]

const checkAward = (code: string, raw: AwardShape, path: Where, page: Page, library: Library): void => {
  const ids = Object.keys(library.values)
  const offices = Object.keys(library.subjects['award-decision']?.facts['decider']?.choices ?? {})
  const { individual = [], collective = [] } = raw.factors ?? {}
  for (const name of [...individual, ...collective, ...(raw.vote ?? [])])
    if (!library.values[name]) page.note(path, 'value', { name }, nearestName(name, ids))
  raw.deciders.forEach((one, index) => {
    const at = [...path, 'deciders', index]
    for (const name of one.who)
      if (!offices.includes(name))
        page.note(at, 'choice', { name, fact: 'decider' }, nearestName(name, offices))
    const clash = raw.deciders
      .slice(0, index)
      .find((earlier) => overlap(validityOf(earlier), validityOf(one)))
    if (clash) page.note(at, 'overlap', { first: `${code} (${clash.from})`, second: one.from })
  })
}

const checkRegimes = (regimes: CatalogueShape['regimes'], page: Page, { instruments }: Library): void => {
  const known = instruments.map((one) => one.code)
  const all = Object.entries(regimes ?? {})
  all.forEach(([code, regime], index) => {
    for (const name of regime.instruments)
      if (!known.includes(name))
        page.note(['regimes', code, 'instruments'], 'instrument', { name }, nearestName(name, known))
    const clash = all.slice(0, index).find(([, other]) => overlap(validityOf(other), validityOf(regime)))
    if (clash) page.note(['regimes', code], 'overlap', { first: clash[0], second: code })
  })
}

/** Every name in the lists is known, no two deciders of an award and no two regimes share a day. */
export const checkLists = ({ pages }: Lists, library: Library): void => {
  const ids = Object.keys(library.values)
  for (const { page, raw } of pages) {
    for (const key of ['titles', 'forms'] as const)
      for (const [code, one] of Object.entries(raw[key] ?? {}))
        checkAward(code, one, [key, code], page, library)
    checkRegimes(raw.regimes, page, library)
    for (const [key, names] of Object.entries(raw.bonus ?? {}))
      for (const name of names)
        if (!library.values[name]) page.note(['bonus', key], 'value', { name }, nearestName(name, ids))
  }
}
