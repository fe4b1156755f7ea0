import { type ContactHeld, contactsOfPerson } from '../../campaigns/duties/queries.ts'
import { accountsOf } from '../../people/accounts/queries.ts'
import { type GrantShown, grantsOf } from '../../people/administration/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { pathOf } from '../../units/queries.ts'

export type Task = {
  readonly id: string
  readonly task: string
  readonly dueOn: Day | null
  readonly campaignName: string
}

export type Charge = {
  readonly campaignId: string
  readonly campaignName: string
  readonly unitId: number
}

/** Open tasks of a person inside a unit. */
export const tasksOf = (reader: Reader, personId: string, unitId: number): Promise<Task[]> =>
  reader
    .selectFrom('assignment as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaignId')
    .select(['a.id', 'a.task', 'a.dueOn', 'c.name as campaignName'])
    .where('a.personId', '=', personId)
    .where('a.unitId', '=', unitId)
    .where('a.state', '=', 'open')
    .orderBy('a.dueOn')
    .orderBy('a.id')
    .execute()

/** The units that a person is in charge of, in the running campaigns that this unit launches, follows, or stands above or below. */
export const chargesOf = async (
  reader: Reader,
  personId: string,
  unitId: number,
  today: Day,
): Promise<Charge[]> => {
  const rows = await reader
    .selectFrom('followerMember as f')
    .innerJoin('campaign as c', 'c.id', 'f.campaignId')
    .select(['f.campaignId', 'c.name as campaignName', 'f.unitId', 'c.standingId', 'c.launcherId'])
    .where('f.personId', '=', personId)
    .where('c.state', '=', 'running')
    .orderBy('c.slug')
    .orderBy('f.unitId')
    .execute()
  const here = (await pathOf(reader, unitId, today)) ?? '-'
  const holders = [...new Set(rows.map((row) => row.standingId ?? row.launcherId ?? 0))]
  const paths = new Map<number, string | null>()
  for (const id of holders) paths.set(id, await pathOf(reader, id, today))
  return rows
    .filter((row) => {
      const path = paths.get(row.standingId ?? row.launcherId ?? 0)
      return path != null && (path.startsWith(here) || here.startsWith(path))
    })
    .map(({ campaignId, campaignName, unitId: id }) => ({ campaignId, campaignName, unitId: id }))
}

export type OpenWork = {
  readonly grants: readonly GrantShown[]
  readonly tasks: readonly Task[]
  readonly charges: readonly Charge[]
  readonly contacts: readonly ContactHeld[]
}

/** All that passes on when a person hands the work at a unit over from a day. */
export const openWorkOf = async (
  reader: Reader,
  person: { readonly id: string; readonly name: string },
  { unitId, day }: { readonly unitId: number; readonly day: Day },
): Promise<OpenWork> => {
  const accounts = (await accountsOf(reader, person.id)).filter(({ state }) => state !== 'closed')
  const grants = await grantsOf(
    reader,
    accounts.map(({ id }) => id),
  )
  return {
    grants: grants.filter(
      (grant) => grant.unitId === unitId && (grant.untilDay === null || grant.untilDay > day),
    ),
    tasks: await tasksOf(reader, person.id, unitId),
    charges: await chargesOf(reader, person.id, unitId, day),
    contacts: await contactsOfPerson(reader, person, unitId),
  }
}
