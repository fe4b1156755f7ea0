import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { trailOf } from '../../units/queries.ts'
import type { CertificateFacts } from './certificate-of.ts'

export type CertificateFound = CertificateFacts & {
  readonly decisionId: string
  readonly deciderId: number
  readonly revokedOn: Day | null
}

/** What stands on the certificates of one award, or of all awards of a decision in its order; issued ones alone. */
export const certificatesOf = async (
  reader: Reader,
  { awardId, decisionId }: { readonly awardId?: string; readonly decisionId?: string },
  today: Day,
): Promise<CertificateFound[]> => {
  const id = awardId ?? decisionId ?? ''
  if (!uuid.test(id)) return []
  const rows = await reader
    .selectFrom('award as w')
    .innerJoin('awardDecision as s', 's.id', 'w.decisionId')
    .innerJoin('awardForm as f', 'f.code', 's.awardForm')
    .leftJoin('document as d', 'd.id', 's.documentId')
    .select(['w.id', 'w.subjectKind', 'w.subjectName', 'w.subjectPosition', 'w.unitName', 'w.achievement'])
    .select(['w.ordinal', 'w.revokedOn', 'w.decisionId', 's.deciderId', 's.deciderTitle', 's.signerLine'])
    .select(['s.signer', 's.issuedOn', 'd.number'])
    .select(['f.nameVi as formName', 'f.kind as formKind', 'f.code as formCode'])
    .where('s.state', '=', 'issued')
    .where(awardId ? 'w.id' : 'w.decisionId', '=', id)
    .orderBy('w.ordinal')
    .execute()
  const trails = await trailOf(
    reader,
    rows.map(({ deciderId }) => deciderId),
    today,
  )
  return rows.map((row) => ({
    ...row,
    deciderTrail: (trails.get(row.deciderId) ?? []).map(({ name }) => name),
  }))
}

/** A few issued decisions and standing awards, as examples of addresses. */
export const someCertificates = async (reader: Reader) => {
  const rows = await reader
    .selectFrom('award as w')
    .innerJoin('awardDecision as s', 's.id', 'w.decisionId')
    .select(['w.id', 'w.decisionId'])
    .where('w.revokedOn', 'is', null)
    .where('s.state', '=', 'issued')
    .orderBy('s.issuedOn')
    .orderBy('w.sortKey')
    .orderBy('w.id')
    .limit(1)
    .execute()
  return rows
}
