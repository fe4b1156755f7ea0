import type { AwardQuotaRow, NominationSubjectKind } from '../tables.ts'

type Asked = {
  readonly awardForm: string
  readonly unitId: number
  readonly unitClass: string
  readonly subjectKind: NominationSubjectKind
}

/** The quota that counts for a proposal: one for the very unit comes before one for its class; null when none is set. */
export const quotaFor = (quotas: readonly AwardQuotaRow[], asked: Asked): AwardQuotaRow | null => {
  const fitting = quotas.filter(
    (quota) =>
      quota.awardForm === asked.awardForm &&
      (quota.subjectKind === 'any' || quota.subjectKind === asked.subjectKind) &&
      (quota.unitId === asked.unitId || (quota.unitId === null && quota.unitClass === asked.unitClass)),
  )
  return fitting.find((quota) => quota.unitId !== null) ?? fitting[0] ?? null
}

/** Dossiers of one unit that count, by form and kind of subject. */
export type QuotaCount = {
  readonly proposerId: number
  readonly awardForm: string
  readonly subjectKind: NominationSubjectKind
  readonly used: number
}

export type QuotaUse = {
  readonly unitId: number
  readonly awardForm: string
  readonly subjectKind: AwardQuotaRow['subjectKind']
  readonly used: number
  readonly maximum: number
  readonly note: string | null
}

const covers = (one: AwardQuotaRow, other: AwardQuotaRow): boolean =>
  one.subjectKind === 'any' || one.subjectKind === other.subjectKind

type ProposingUnit = { readonly id: number; readonly class: string }

/**
 * What each unit has used of each quota that is its own or its class's. A quota for the very unit replaces the one of the
 * class for the same form and kind of subject.
 */
export const quotaUse = (
  quotas: readonly AwardQuotaRow[],
  counts: readonly QuotaCount[],
  units: readonly ProposingUnit[],
): QuotaUse[] =>
  units.flatMap((unit) => {
    const own = quotas.filter((quota) => quota.unitId === unit.id)
    const ofClass = quotas.filter(
      (quota) =>
        quota.unitId === null &&
        quota.unitClass === unit.class &&
        !own.some((one) => one.awardForm === quota.awardForm && covers(one, quota)),
    )
    return [...own, ...ofClass].map(({ awardForm, subjectKind, maximum, note }) => ({
      unitId: unit.id,
      awardForm,
      subjectKind,
      used: counts
        .filter(
          (count) =>
            count.proposerId === unit.id &&
            count.awardForm === awardForm &&
            (subjectKind === 'any' || count.subjectKind === subjectKind),
        )
        .reduce((sum, count) => sum + count.used, 0),
      maximum,
      note,
    }))
  })
