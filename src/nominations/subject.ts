import { fold } from '../platform/plain/vietnamese.ts'
import type { NominationSubjectKind } from './tables.ts'

/** Who is nominated. `unitId`: the collective itself, or where the person, group or household belongs. */
export type Subject = {
  readonly kind: NominationSubjectKind
  readonly personId: string | null
  readonly unitId: number
  readonly householdId: string | null
  /** As printed. */
  readonly name: string
  /** A group without a record of its own, inside the unit: "Tổ vận động xã …". */
  readonly group: boolean
}

const keyOf = ({ kind, personId, unitId, householdId, name, group }: Subject): string => {
  const named = `${unitId}/${fold(name)}`
  if (kind === 'individual') return personId ?? named
  if (kind === 'household') return householdId ?? named
  return group ? named : String(unitId)
}

/**
 * Subject and campaign: what "không khen thưởng nhiều lần, nhiều hình thức cho một thành tích" compares (Luật TĐKT 2022
 * Đ5.2.c). A person with a record is the same under two hats; who has none goes by the folded name within the unit, so
 * that namesakes of two communes stay two people (the appraiser is shown namesakes).
 */
export const achievementKeyOf = (campaignId: string, subject: Subject): string =>
  `${campaignId}/${subject.kind}/${keyOf(subject)}`
