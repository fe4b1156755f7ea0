import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { InspectionMemberTable, InspectionRoundTable } from '../tables.ts'
import type { Draw } from './risk.ts'

type New = Pick<
  Insertable<InspectionRoundTable>,
  'campaignId' | 'unitId' | 'name' | 'content' | 'fromOn' | 'toOn' | 'plannedOn' | 'plannedBy'
> & { readonly draw: Draw | null; readonly outline: readonly string[] }

export const addRound = async (writer: Writer, { draw, outline, ...row }: New): Promise<string> =>
  (
    await writer
      .insertInto('inspectionRound')
      .values({ ...row, draw: json(draw ?? {}), outline: json(outline) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

type Change = Omit<Updateable<InspectionRoundTable>, 'outline' | 'holidays' | 'draw' | 'version'> & {
  readonly outline?: readonly string[]
  readonly holidays?: readonly string[]
}

/** Changes a round that still has the version we saw; false when someone was faster. */
export const changeRound = async (
  writer: Writer,
  { id, version }: { readonly id: string; readonly version: number },
  { outline, holidays, ...change }: Change,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('inspectionRound')
    .set({
      ...change,
      ...(outline ? { outline: json(outline) } : {}),
      ...(holidays ? { holidays: json(holidays) } : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type Member = Omit<Insertable<InspectionMemberTable>, 'roundId' | 'position'>

/** The team as it is now; who sat in it before sits in it no more. */
export const setTeam = async (writer: Writer, roundId: string, members: readonly Member[]): Promise<void> => {
  await writer.deleteFrom('inspectionMember').where('roundId', '=', roundId).execute()
  const rows = members.map((member, at) => ({ ...member, roundId, position: at + 1 }))
  if (rows.length > 0) await writer.insertInto('inspectionMember').values(rows).execute()
}
