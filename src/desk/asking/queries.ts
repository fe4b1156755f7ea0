import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Work, WorkKind } from '../work.ts'

export type Asked = {
  readonly reader: Reader
  readonly actor: Actor
  readonly units: readonly number[]
  readonly today: Day
  /** Of kinds of which there may be very many: how many are wanted, the most urgent first; null: all. */
  readonly most: number | null
}

/** Of such a kind the most urgent ones, and how many there are in all. */
export type Firsts = { readonly works: readonly Work[]; readonly total: number }

/** How many rows a question finds, told in each of them however few are wanted. */
export const inAll = sql<number>`(count(*) over ())::int`

export const plain = {
  values: {},
  under: null,
  unitName: null,
  dueOn: null,
  note: null,
  returned: false,
  requested: false,
} as const

/** Ids for an `in`: an empty list asks for nothing. */
export const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])

export const unitOn = (today: Day, unitId: 'd.unitId' | 'r.unitId') =>
  sql<string>`(select name from unit_version v where v.unit_id = ${sql.ref(unitId)} and v.from_day <= ${today}::date
    order by v.from_day desc limit 1)`

export const reportRows = ({ reader, today }: Asked) =>
  reader
    .selectFrom('report as r')
    .innerJoin('reportingPeriod as p', 'p.id', 'r.periodId')
    .innerJoin('campaign as c', 'c.id', 'r.campaignId')
    .select(['r.id', 'r.state', 'r.dueOn', 'r.extendedUntil', 'r.returnReason', 'p.name as period', 'c.name'])
    .select(unitOn(today, 'r.unitId').as('unitName'))
    .where('c.state', '<>', 'withdrawn')
    .orderBy((is) => is.fn.coalesce('r.extendedUntil', 'r.dueOn'))
    .orderBy('r.id')

export type ReportRow = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number]

export const reportWork =
  (kindOf: (row: ReportRow) => WorkKind) =>
  (row: ReportRow): Work => ({
    ...plain,
    key: `report-${row.id}`,
    kind: kindOf(row),
    values: { period: row.period },
    href: `/lam-viec/bao-cao/${row.id}`,
    under: row.name,
    unitName: row.unitName,
    dueOn: row.extendedUntil ?? row.dueOn,
    note: row.returnReason,
    returned: row.state === 'returned',
  })

export const nominationRows = ({ reader }: Asked) =>
  reader
    .selectFrom('nomination as n')
    .innerJoin('campaign as c', 'c.id', 'n.campaignId')
    .select(['n.code', 'n.subjectName', 'n.state', 'n.reason', 'n.frozenReason', 'c.name'])
    .orderBy('n.code')

export type NominationRow = Awaited<ReturnType<ReturnType<typeof nominationRows>['execute']>>[number]

export const nominationWork =
  (kind: WorkKind, suffix: (row: NominationRow) => string) =>
  (row: NominationRow): Work => ({
    ...plain,
    key: `nomination-${row.code}`,
    kind,
    values: { code: row.code, subject: row.subjectName },
    href: `/lam-viec/khen-thuong/ho-so/${row.code}${suffix(row)}`,
    under: row.name,
    note: row.state === 'returned' ? row.reason : null,
    returned: row.state === 'returned',
  })
