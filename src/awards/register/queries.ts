import { holding } from '../../platform/database/like.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { fold } from '../../platform/plain/vietnamese.ts'

export type RegisterAsked = {
  /** Accents optional; every word must be found. */
  readonly text?: string
  readonly awardForm?: string
  readonly year?: number
  /** Authorities under this path only; `/` is everything. */
  readonly under: readonly string[]
  readonly limit: number
  readonly offset: number
}

const registered = (reader: Reader, { text = '', awardForm, year, under }: RegisterAsked) => {
  let asked = reader
    .selectFrom('award as w')
    .innerJoin('awardDecision as s', 's.id', 'w.decisionId')
    .innerJoin('awardForm as f', 'f.code', 's.awardForm')
    .leftJoin('document as d', 'd.id', 's.documentId')
    .where((is) =>
      is.exists(
        is
          .selectFrom('unitVersion as v')
          .select('v.id')
          .whereRef('v.unitId', '=', 's.deciderId')
          .where((one) =>
            one.or(
              under.length > 0 ? under.map((path) => one('v.path', 'like', `${path}%`)) : [one.lit(false)],
            ),
          ),
      ),
    )
  for (const word of fold(text).split(/\s+/).filter(Boolean))
    asked = asked.where('w.searchKey', 'like', holding(word))
  if (awardForm) asked = asked.where('s.awardForm', '=', awardForm)
  if (year)
    asked = asked.where('s.issuedOn', '>=', `${year}-01-01`).where('s.issuedOn', '<=', `${year}-12-31`)
  return asked
}

/** The register of awards: the latest decision first, each in its own order; cancelled ones are kept and told. */
export const registerOf = async (reader: Reader, asked: RegisterAsked) => {
  const rows = await registered(reader, asked)
    .selectAll('w')
    .select(['s.awardForm', 's.issuedOn', 's.deciderId', 's.deciderTitle', 's.documentId', 'd.number'])
    .select(['f.nameVi as formVi', 'f.nameEn as formEn'])
    .orderBy('s.issuedOn', 'desc')
    .orderBy('s.id')
    .orderBy('w.ordinal')
    .limit(asked.limit)
    .offset(asked.offset)
    .execute()
  const { total } = await registered(reader, asked)
    .select((is) => is.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total: Number(total) }
}

export type Registered = Awaited<ReturnType<typeof registerOf>>['rows'][number]

/** A few awards that stand, as examples of addresses. */
export const someAwards = async (reader: Reader): Promise<readonly string[]> => {
  const rows = await reader
    .selectFrom('award')
    .select('id')
    .where('revokedOn', 'is', null)
    .orderBy('sortKey')
    .orderBy('id')
    .limit(1)
    .execute()
  return rows.map(({ id }) => id)
}
