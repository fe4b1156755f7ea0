import type { Facts } from '../../src/platform/law/comparisons.ts'

type Verdict = 'met' | 'not met' | 'unknown'

/** Verdict by clause, of the clauses about a nomination that hold in the whole country from July 2025 to September 2026. */
export type ByHand = Record<string, Verdict>

const yes = (value: unknown): Verdict => (value === true ? 'met' : value === false ? 'not met' : 'unknown')
const no = (value: unknown): Verdict => (value === false ? 'met' : value === true ? 'not met' : 'unknown')
const least = (value: unknown, than: number): Verdict =>
  typeof value === 'number' ? (value >= than ? 'met' : 'not met') : 'unknown'
const most = (value: unknown, than: number): Verdict =>
  typeof value === 'number' ? (value <= than ? 'met' : 'not met') : 'unknown'
const is = (value: unknown, wanted: string): Verdict =>
  typeof value === 'string' ? (value === wanted ? 'met' : 'not met') : 'unknown'

const share = (part: unknown, whole: unknown, n: number, d: number): Verdict =>
  typeof part === 'number' && typeof whole === 'number' && whole > 0
    ? part * d >= whole * n
      ? 'met'
      : 'not met'
    : 'unknown'

const months = (from: unknown, until: unknown, than: number): Verdict => {
  if (typeof from !== 'string' || typeof until !== 'string') return 'unknown'
  const after = new Date(`${until}T00:00:00Z`)
  after.setUTCDate(after.getUTCDate() + 1)
  const start = new Date(`${from}T00:00:00Z`)
  let count =
    (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth()
  if (after.getUTCDate() < start.getUTCDate()) count -= 1
  return count >= than ? 'met' : 'not met'
}

const all = (...parts: readonly Verdict[]): Verdict =>
  parts.includes('not met') ? 'not met' : parts.includes('unknown') ? 'unknown' : 'met'
const any = (...parts: readonly Verdict[]): Verdict =>
  parts.includes('met') ? 'met' : parts.includes('unknown') ? 'unknown' : 'not met'

const good = (rating: unknown): Verdict =>
  typeof rating === 'string'
    ? rating === 'hoan_thanh_xuat_sac' || rating === 'hoan_thanh_tot'
      ? 'met'
      : 'not met'
    : 'unknown'

/** Puts the clause among the answers: not at all where it does not apply, open where that is open. */
const put = (out: ByHand, id: string, applies: Verdict, condition: () => Verdict): void => {
  if (applies === 'not met') return
  out[id] = applies === 'unknown' ? 'unknown' : condition()
}

const always = 'met'
const present = (value: unknown): Verdict =>
  value === undefined ? 'unknown' : value === null || value === '' ? 'not met' : 'met'

const principles = (f: Facts, out: ByHand): void => {
  put(out, 'L06-2022.D5.K2.c', always, () => no(f['achievementAwarded']))
  put(out, 'CV5007-BNV.sang-kien-mot-lan', always, () => no(f['initiativeUsedBefore']))
  put(out, 'ND152-2025.D4.K1', always, () =>
    any(no(f['demandsLowerAward']), yes(f['standardNamesLowerAward'])),
  )
  put(out, 'ND152-2025.D4.K3', is(f['awardType'], 'CONG_TRANG'), () => no(f['campaignAwardAsBasis']))
  put(out, 'ND152-2025.D4.K4', always, () =>
    all(
      no(f['disciplinePending']),
      no(f['underInvestigation']),
      no(f['complaintPending']),
      no(f['pressReport']),
    ),
  )
  put(out, 'ND152-2025.D4.K4.sau-ky-luat', present(f['disciplineEndedOn']), () => {
    const [from, ended] = [f['achievementsFrom'], f['disciplineEndedOn']]
    if (typeof from !== 'string' || typeof ended !== 'string') return 'unknown'
    return from >= ended ? 'met' : 'not met'
  })
  put(out, 'ND152-2025.D4.K5', least(f['maternityMonths'], 1), () => yes(f['maternityCounted']))
  put(out, 'TT15-2025-BNV.don-vi-giai-the', always, () => no(f['unitDissolved']))
}

const individuals = (f: Facts, out: ByHand): void => {
  const { award } = f
  put(out, 'L06-2022.D21.K1', is(award, 'chien_si_thi_dua_toan_quoc'), () =>
    all(least(f['provincialFighterRun'], 2), yes(f['initiativeNational'])),
  )
  put(out, 'L06-2022.D22.K1.a', is(award, 'chien_si_thi_dua_tinh'), () => least(f['grassrootsFighterRun'], 3))
  put(out, 'L06-2022.D22.K1.b', is(award, 'chien_si_thi_dua_tinh'), () => yes(f['initiativeProvincial']))
  put(out, 'L06-2022.D23', is(award, 'chien_si_thi_dua_co_so'), () =>
    all(
      good(f['rating']),
      yes(f['activeInMovements']),
      any(
        is(f['rating'], 'hoan_thanh_xuat_sac'),
        yes(f['initiativeGrassroots']),
        yes(f['researchAccepted']),
        yes(f['resourceful']),
      ),
    ),
  )
  const advanced = any(is(award, 'lao_dong_tien_tien'), is(award, 'chien_si_tien_tien'))
  put(out, 'L06-2022.D24.K1', all(advanced, no(f['manualWorker'])), () =>
    all(good(f['rating']), yes(f['activeInMovements'])),
  )
}

const collectives = (f: Facts, out: ByHand): void => {
  const { award, awardType } = f
  put(out, 'L06-2022.D25.K1', all(is(award, 'co_thi_dua_chinh_phu'), is(awardType, 'CONG_TRANG')), () =>
    all(yes(f['rankedFirst']), yes(f['amongClusterLeaders'])),
  )
  const flagOfCampaign = all(is(award, 'co_thi_dua_chinh_phu'), is(awardType, 'PHONG_TRAO'))
  put(out, 'L06-2022.D25.K3.chuyen-de', flagOfCampaign, () =>
    all(
      is(f['launchedBy'], 'prime_minister'),
      months(f['campaignStartOn'], f['campaignEndOn'], 60),
      yes(f['leadsAtReview']),
    ),
  )
  put(out, 'L06-2022.D26.K1', all(is(award, 'co_thi_dua_tinh'), is(awardType, 'CONG_TRANG')), () =>
    all(yes(f['rankedFirst']), yes(f['exceedsTargets']), yes(f['massBodiesExcellent'])),
  )
  put(out, 'L06-2022.D26.K2.chuyen-de', all(is(award, 'co_thi_dua_tinh'), is(awardType, 'PHONG_TRAO')), () =>
    all(months(f['campaignStartOn'], f['campaignEndOn'], 36), yes(f['leadsAtReview'])),
  )
  put(out, 'L06-2022.D27.K1', is(award, 'tap_the_lao_dong_xuat_sac'), () =>
    all(
      is(f['rating'], 'hoan_thanh_xuat_sac'),
      share(f['membersCompleted'], f['members'], 100, 100),
      share(f['advancedWorkers'], f['members'], 70, 100),
      least(f['grassrootsFighters'], 1),
    ),
  )
  put(out, 'ND86-2023.gia-dinh-van-hoa', is(award, 'gia_dinh_van_hoa'), () =>
    all(least(f['postedDays'], 10), most(f['decisionDays'], 10)),
  )
}

const merits = (f: Facts, out: ByHand): void => {
  const { award, subjectKind, awardType } = f
  const labour = all(is(award, 'huan_chuong_lao_dong_ba'), yes(f['manualWorker']))
  put(out, 'L06-2022.D44.K2', labour, () =>
    any(
      all(
        yes(f['selectedInMovement']),
        is(f['launchedBy'], 'awarding_level'),
        months(f['campaignStartOn'], f['campaignEndOn'], 60),
      ),
      yes(f['invention']),
      yes(f['contribution']),
      yes(f['suddenAchievement']),
    ),
  )
  put(out, 'L06-2022.D73.K1', all(is(award, 'bang_khen_thu_tuong'), is(subjectKind, 'individual')), () =>
    any(
      yes(f['selectedInMovement']),
      all(least(f['provincialMerits'], 1), least(f['goodRun'], 5), least(f['grassrootsFighterTitles'], 3)),
      yes(f['suddenAchievement']),
      yes(f['regionalPrize']),
      yes(f['contribution']),
    ),
  )
  const ofProvince = all(is(award, 'bang_khen_tinh'), is(subjectKind, 'individual'))
  put(out, 'L06-2022.D74.K1.d', all(ofProvince, is(awardType, 'CONG_TRANG'), no(f['manualWorker'])), () =>
    any(
      least(f['grassrootsFighterRun'], 2),
      all(least(f['excellentRun'], 2), least(f['grassrootsInitiatives'], 2)),
    ),
  )
  put(out, 'L06-2022.D74.K1.a', all(ofProvince, is(awardType, 'PHONG_TRAO')), () =>
    all(yes(f['selectedInMovement']), is(f['launchedBy'], 'awarding_level')),
  )
  put(out, 'L06-2022.D74.tap-the', all(is(award, 'bang_khen_tinh'), is(subjectKind, 'collective')), () =>
    any(
      least(f['excellentRun'], 2),
      least(f['excellentCollectiveRun'], 2),
      yes(f['selectedInMovement']),
      yes(f['suddenAchievement']),
      yes(f['contribution']),
    ),
  )
  put(out, 'ND152-2025.D9', is(awardType, 'CONG_HIEN'), () =>
    all(
      yes(f['retirementNotice']),
      no(f['disciplinedInPost']),
      any(
        typeof f['monthsInPost'] === 'number' && typeof f['requiredMonths'] === 'number'
          ? least(f['monthsInPost'], f['requiredMonths'])
          : 'unknown',
        all(yes(f['woman']), share(f['monthsInPost'], f['requiredMonths'], 2, 3)),
      ),
    ),
  )
}

/** The same clauses as the law's own, written by hand: what a programmer would have coded instead of the data. */
export const weighByHand = (facts: Facts): ByHand => {
  const out: ByHand = {}
  principles(facts, out)
  individuals(facts, out)
  collectives(facts, out)
  merits(facts, out)
  return out
}
