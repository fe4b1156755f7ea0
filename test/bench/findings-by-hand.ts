import type { Facts, Finding, Law } from '../../src/platform/law/law.ts'

/**
 * The same clauses as in law-by-hand.ts, written by hand so that each tells its whole finding: what is missing and every
 * fact that it used. The words are constants that a programmer would have typed; they are taken from the law once.
 */

type Verdict = Finding['verdict']
type Look = { readonly verdict: Verdict; readonly lacking: readonly string[] }

type Words = Pick<
  Finding,
  'clause' | 'row' | 'severity' | 'quote' | 'citation' | 'english' | 'mark' | 'caution'
>
type Named = { readonly name: string; readonly vi: string; readonly en: string }
type Typed = Words & {
  readonly facts: readonly (Named & {
    readonly choices: Readonly<Record<string, { vi: string; en: string }>>
  })[]
}

const met: Look = { verdict: 'met', lacking: [] }
const fails = (...lacking: readonly string[]): Look => ({ verdict: 'not met', lacking })
const open = (...lacking: readonly string[]): Look => ({ verdict: 'unknown', lacking })

const yes = (f: Facts, name: string): Look =>
  f[name] === true ? met : f[name] === false ? fails(name) : open(name)
const no = (f: Facts, name: string): Look =>
  f[name] === false ? met : f[name] === true ? fails(name) : open(name)
const least = (f: Facts, name: string, than: number): Look => {
  const value = f[name]
  return typeof value !== 'number' ? open(name) : value >= than ? met : fails(name)
}
const most = (f: Facts, name: string, than: number): Look => {
  const value = f[name]
  return typeof value !== 'number' ? open(name) : value <= than ? met : fails(name)
}
const is = (f: Facts, name: string, wanted: string): Look => {
  const value = f[name]
  return typeof value !== 'string' ? open(name) : value === wanted ? met : fails(name)
}
const present = (f: Facts, name: string): Look => {
  const value = f[name]
  return value === undefined ? open(name) : value === null || value === '' ? fails(name) : met
}

const unsaid = (f: Facts, one: string, other: string, type: string): Look => {
  const [first, second] = [typeof f[one] === type, typeof f[other] === type]
  return first === second ? open(one, other) : first ? open(other) : open(one)
}

const share = (f: Facts, part: string, whole: string, n: number, d: number): Look => {
  const [a, b] = [f[part], f[whole]]
  if (typeof a !== 'number' || typeof b !== 'number' || b <= 0) return unsaid(f, part, whole, 'number')
  return a * d >= b * n ? met : fails(part, whole)
}

const months = (f: Facts, from: string, until: string, than: number): Look => {
  const [first, last] = [f[from], f[until]]
  if (typeof first !== 'string' || typeof last !== 'string') return unsaid(f, from, until, 'string')
  const after = new Date(`${last}T00:00:00Z`)
  after.setUTCDate(after.getUTCDate() + 1)
  const start = new Date(`${first}T00:00:00Z`)
  let count =
    (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth()
  if (after.getUTCDate() < start.getUTCDate()) count -= 1
  return count >= than ? met : fails(from, until)
}

const lackingIn = (parts: readonly Look[]): readonly string[] => {
  const names: string[] = []
  for (const { lacking } of parts) for (const name of lacking) if (!names.includes(name)) names.push(name)
  return names
}

const all = (...parts: readonly Look[]): Look => {
  let verdict: Verdict = 'met'
  for (const part of parts) {
    if (part.verdict === 'not met') verdict = 'not met'
    else if (part.verdict === 'unknown' && verdict === 'met') verdict = 'unknown'
  }
  return verdict === 'met' ? met : { verdict, lacking: lackingIn(parts) }
}
const any = (...parts: readonly Look[]): Look => {
  let verdict: Verdict = 'not met'
  for (const part of parts) {
    if (part.verdict === 'met') return met
    if (part.verdict === 'unknown') verdict = 'unknown'
  }
  return { verdict, lacking: lackingIn(parts) }
}

const good = (f: Facts): Look => {
  const { rating } = f
  if (typeof rating !== 'string') return open('rating')
  return rating === 'hoan_thanh_xuat_sac' || rating === 'hoan_thanh_tot' ? met : fails('rating')
}

type Put = (id: string, applies: Look, condition: () => Look) => void

const principles = (f: Facts, put: Put): void => {
  put('L06-2022.D5.K2.c', met, () => no(f, 'achievementAwarded'))
  put('CV5007-BNV.sang-kien-mot-lan', met, () => no(f, 'initiativeUsedBefore'))
  put('ND152-2025.D4.K1', met, () => any(no(f, 'demandsLowerAward'), yes(f, 'standardNamesLowerAward')))
  put('ND152-2025.D4.K3', is(f, 'awardType', 'CONG_TRANG'), () => no(f, 'campaignAwardAsBasis'))
  put('ND152-2025.D4.K4', met, () =>
    all(
      no(f, 'disciplinePending'),
      no(f, 'underInvestigation'),
      no(f, 'complaintPending'),
      no(f, 'pressReport'),
    ),
  )
  put('ND152-2025.D4.K4.sau-ky-luat', present(f, 'disciplineEndedOn'), () => {
    const [from, ended] = [f['achievementsFrom'], f['disciplineEndedOn']]
    if (typeof from !== 'string' || typeof ended !== 'string')
      return unsaid(f, 'achievementsFrom', 'disciplineEndedOn', 'string')
    return from >= ended ? met : fails('achievementsFrom', 'disciplineEndedOn')
  })
  put('ND152-2025.D4.K5', least(f, 'maternityMonths', 1), () => yes(f, 'maternityCounted'))
  put('TT15-2025-BNV.don-vi-giai-the', met, () => no(f, 'unitDissolved'))
}

const individuals = (f: Facts, put: Put): void => {
  const award = (wanted: string): Look => is(f, 'award', wanted)
  put('L06-2022.D21.K1', award('chien_si_thi_dua_toan_quoc'), () =>
    all(least(f, 'provincialFighterRun', 2), yes(f, 'initiativeNational')),
  )
  put('L06-2022.D22.K1.a', award('chien_si_thi_dua_tinh'), () => least(f, 'grassrootsFighterRun', 3))
  put('L06-2022.D22.K1.b', award('chien_si_thi_dua_tinh'), () => yes(f, 'initiativeProvincial'))
  put('L06-2022.D23', award('chien_si_thi_dua_co_so'), () =>
    all(
      good(f),
      yes(f, 'activeInMovements'),
      any(
        is(f, 'rating', 'hoan_thanh_xuat_sac'),
        yes(f, 'initiativeGrassroots'),
        yes(f, 'researchAccepted'),
        yes(f, 'resourceful'),
      ),
    ),
  )
  const advanced = any(award('lao_dong_tien_tien'), award('chien_si_tien_tien'))
  put('L06-2022.D24.K1', all(advanced, no(f, 'manualWorker')), () =>
    all(good(f), yes(f, 'activeInMovements')),
  )
}

const collectives = (f: Facts, put: Put): void => {
  const both = (award: string, type: string): Look => all(is(f, 'award', award), is(f, 'awardType', type))
  put('L06-2022.D25.K1', both('co_thi_dua_chinh_phu', 'CONG_TRANG'), () =>
    all(yes(f, 'rankedFirst'), yes(f, 'amongClusterLeaders')),
  )
  put('L06-2022.D25.K3.chuyen-de', both('co_thi_dua_chinh_phu', 'PHONG_TRAO'), () =>
    all(
      is(f, 'launchedBy', 'prime_minister'),
      months(f, 'campaignStartOn', 'campaignEndOn', 60),
      yes(f, 'leadsAtReview'),
    ),
  )
  put('L06-2022.D26.K1', both('co_thi_dua_tinh', 'CONG_TRANG'), () =>
    all(yes(f, 'rankedFirst'), yes(f, 'exceedsTargets'), yes(f, 'massBodiesExcellent')),
  )
  put('L06-2022.D26.K2.chuyen-de', both('co_thi_dua_tinh', 'PHONG_TRAO'), () =>
    all(months(f, 'campaignStartOn', 'campaignEndOn', 36), yes(f, 'leadsAtReview')),
  )
  put('L06-2022.D27.K1', is(f, 'award', 'tap_the_lao_dong_xuat_sac'), () =>
    all(
      is(f, 'rating', 'hoan_thanh_xuat_sac'),
      share(f, 'membersCompleted', 'members', 100, 100),
      share(f, 'advancedWorkers', 'members', 70, 100),
      least(f, 'grassrootsFighters', 1),
    ),
  )
  put('ND86-2023.gia-dinh-van-hoa', is(f, 'award', 'gia_dinh_van_hoa'), () =>
    all(least(f, 'postedDays', 10), most(f, 'decisionDays', 10)),
  )
}

const merits = (f: Facts, put: Put): void => {
  const award = (wanted: string): Look => is(f, 'award', wanted)
  put('L06-2022.D44.K2', all(award('huan_chuong_lao_dong_ba'), yes(f, 'manualWorker')), () =>
    any(
      all(
        yes(f, 'selectedInMovement'),
        is(f, 'launchedBy', 'awarding_level'),
        months(f, 'campaignStartOn', 'campaignEndOn', 60),
      ),
      yes(f, 'invention'),
      yes(f, 'contribution'),
      yes(f, 'suddenAchievement'),
    ),
  )
  put('L06-2022.D73.K1', all(award('bang_khen_thu_tuong'), is(f, 'subjectKind', 'individual')), () =>
    any(
      yes(f, 'selectedInMovement'),
      all(least(f, 'provincialMerits', 1), least(f, 'goodRun', 5), least(f, 'grassrootsFighterTitles', 3)),
      yes(f, 'suddenAchievement'),
      yes(f, 'regionalPrize'),
      yes(f, 'contribution'),
    ),
  )
  const ofProvince = [award('bang_khen_tinh'), is(f, 'subjectKind', 'individual')] as const
  put('L06-2022.D74.K1.d', all(...ofProvince, is(f, 'awardType', 'CONG_TRANG'), no(f, 'manualWorker')), () =>
    any(
      least(f, 'grassrootsFighterRun', 2),
      all(least(f, 'excellentRun', 2), least(f, 'grassrootsInitiatives', 2)),
    ),
  )
  put('L06-2022.D74.K1.a', all(...ofProvince, is(f, 'awardType', 'PHONG_TRAO')), () =>
    all(yes(f, 'selectedInMovement'), is(f, 'launchedBy', 'awarding_level')),
  )
  put('L06-2022.D74.tap-the', all(award('bang_khen_tinh'), is(f, 'subjectKind', 'collective')), () =>
    any(
      least(f, 'excellentRun', 2),
      least(f, 'excellentCollectiveRun', 2),
      yes(f, 'selectedInMovement'),
      yes(f, 'suddenAchievement'),
      yes(f, 'contribution'),
    ),
  )
  put('ND152-2025.D9', is(f, 'awardType', 'CONG_HIEN'), () => {
    const [served, required] = [f['monthsInPost'], f['requiredMonths']]
    return all(
      yes(f, 'retirementNotice'),
      no(f, 'disciplinedInPost'),
      any(
        typeof served === 'number' && typeof required === 'number'
          ? served >= required
            ? met
            : fails('monthsInPost', 'requiredMonths')
          : unsaid(f, 'monthsInPost', 'requiredMonths', 'number'),
        all(yes(f, 'woman'), share(f, 'monthsInPost', 'requiredMonths', 2, 3)),
      ),
    )
  })
}

const typedWords = (law: Law, day: string): ReadonlyMap<string, Typed> =>
  new Map(
    law.clauses
      .filter(({ valid }) => valid.from <= day && (valid.until === null || day <= valid.until))
      .map((one) => [
        one.id,
        {
          clause: one.id,
          row: one.row,
          severity: one.severity.draft,
          quote: one.words.vi,
          citation: one.citation.vi,
          english: { quote: one.words.en, citation: one.citation.en },
          mark: one.mark,
          caution: null,
          facts: one.facts.map(({ name, vi, en, choices }) => ({
            name,
            vi,
            en,
            choices: Object.fromEntries(
              Object.entries(choices).map(([code, said]) => [code, { vi: said.vi, en: said.en }]),
            ),
          })),
        },
      ]),
  )

/** Findings of a day on which no clause is in doubt, as `assess` gives them, from conditions written by hand. */
export const findingsByHand = (law: Law, day: string): ((facts: Facts) => readonly Finding[]) => {
  const words = typedWords(law, day)
  return (facts) => {
    const findings: Finding[] = []
    const put: Put = (id, applies, condition) => {
      const typed = words.get(id)
      if (!typed || applies.verdict === 'not met') return
      const { verdict, lacking } = applies.verdict === 'unknown' ? applies : condition()
      const { clause, row, severity, quote, citation, english, mark, caution } = typed
      const used = typed.facts.map(({ name, vi, en, choices }) => {
        const value = facts[name]
        const choice = (typeof value === 'string' && choices[value]) || null
        const given = value !== undefined
        return { name, vi, en, value: value ?? null, choice, given, lacking: lacking.includes(name) }
      })
      findings.push({
        clause,
        row,
        severity,
        verdict,
        quote,
        citation,
        english,
        missing: lacking,
        facts: used,
        mark,
        caution,
      })
    }
    principles(facts, put)
    individuals(facts, put)
    collectives(facts, put)
    merits(facts, put)
    return findings
  }
}
