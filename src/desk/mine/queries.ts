import { holdsRole } from '../../platform/actor.ts'
import { directionsOf } from '../../reporting/directions/queries.ts'
import {
  among,
  type Asked,
  nominationRows,
  nominationWork,
  plain,
  reportRows,
  reportWork,
  unitOn,
} from '../asking/queries.ts'
import type { Work, WorkKind } from '../work.ts'

export const dutiesOwed = async ({ reader, units, today }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('duty as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .select(['d.id', 'd.step', 'd.mode', 'd.state', 'd.dueOn', 'd.extendedUntil', 'c.name', 'c.slug'])
    .select(unitOn(today, 'd.unitId').as('unitName'))
    .where('d.unitId', 'in', among(units))
    .where('d.state', 'in', ['owed', 'returned'])
    .where('d.mode', 'in', ['giao', 'de_nghi'])
    .where('c.state', '=', 'running')
    .where((is) => is.or([is('d.step', '<>', 'bao_cao'), is('d.mode', '=', 'de_nghi')]))
    .orderBy('d.id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `duty-${row.id}`,
    kind: `duty.${row.step}` as const,
    href: `/lam-viec/phong-trao/${row.slug}/viec/${row.id}`,
    under: row.name,
    unitName: row.unitName,
    dueOn: row.extendedUntil ?? row.dueOn,
    returned: row.state === 'returned',
    requested: row.mode === 'de_nghi',
  }))
}

const reportKind = (state: string): WorkKind => (state === 'returned' ? 'report.mend' : 'report.fill')

export const reportsOwed = async (asked: Asked): Promise<Work[]> => {
  const rows = await reportRows(asked)
    .where('r.unitId', 'in', among(asked.units))
    .where('r.state', 'in', ['owed', 'draft', 'returned'])
    .where('p.fromOn', '<=', asked.today)
    .where('c.state', '=', 'running')
    .execute()
  return rows.map(reportWork((row) => reportKind(row.state)))
}

export const assignments = async ({ reader, actor }: Asked): Promise<Work[]> => {
  if (!actor.personId) return []
  const rows = await reader
    .selectFrom('assignment as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaignId')
    .select(['a.id', 'a.task', 'a.dueOn', 'c.name', 'c.slug'])
    .where('a.personId', '=', actor.personId)
    .where('a.state', '=', 'open')
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `assignment-${row.id}`,
    kind: 'assignment',
    values: { task: row.task },
    href: `/lam-viec/phong-trao/${row.slug}/phan-cong`,
    under: row.name,
    dueOn: row.dueOn,
  }))
}

/** Leaders' directions that my units or I myself carry out. */
export const directions = async ({ reader, units, actor, today }: Asked): Promise<Work[]> => {
  const found = await directionsOf(reader, today, {
    ownerIds: holdsRole(actor, ['unit_clerk', 'unit_leader', 'standing_agency', 'standing_approver'])
      ? units
      : [],
    personId: actor.personId,
    states: ['open'],
  })
  return found.map((direction) => ({
    ...plain,
    key: `direction-${direction.id}`,
    kind: 'direction',
    values: { text: direction.text },
    href: `/lam-viec/phong-trao/${direction.campaignSlug}/chi-dao/${direction.id}`,
    under: direction.campaignName,
    unitName: direction.ownerName,
    dueOn: direction.dueOn,
    note: direction.remark,
    returned: direction.remark !== null,
  }))
}

export const sheets = async ({ reader, units }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('scoreSheet as s')
    .innerJoin('scoringTable as t', 't.id', 's.tableId')
    .select(['s.id', 't.name'])
    .where('s.unitId', 'in', among(units))
    .where('s.state', '=', 'open')
    .where('t.state', '=', 'open')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `sheet-${row.id}`,
    kind: 'sheet',
    href: `/lam-viec/xep-loai/phieu/${row.id}`,
    under: row.name,
  }))
}

export const nominationsToMend = async (asked: Asked): Promise<Work[]> => {
  const rows = await nominationRows(asked)
    .where('n.proposerId', 'in', among(asked.units))
    .where('n.state', 'in', ['draft', 'returned'])
    .execute()
  return rows.map(nominationWork('nomination.mend', () => ''))
}

export const inspectionsToTell = async ({ reader, units, today }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('inspection as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .innerJoin('inspectionRound as o', 'o.id', 'd.roundId')
    .select(['d.id', 'c.name', 'o.reportDueOn'])
    .select(unitOn(today, 'd.unitId').as('unitName'))
    .where('d.unitId', 'in', among(units))
    .where('d.state', '=', 'notified')
    .orderBy('d.id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `inspection-tell-${row.id}`,
    kind: 'inspection.tell',
    href: `/lam-viec/kiem-tra/${row.id}/bao-cao`,
    under: row.name,
    unitName: row.unitName,
    dueOn: row.reportDueOn,
  }))
}

/** Open findings of the unit: those it has not reported mended, and what was given back first. */
export const findingsToMend = async ({ reader, units, today }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('inspectionFinding as f')
    .innerJoin('inspection as d', 'd.id', 'f.inspectionId')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .select(['f.id', 'f.item', 'f.position', 'f.dueOn', 'f.extendedUntil', 'f.returnedReason', 'c.name'])
    .select('d.id as inspectionId')
    .select(unitOn(today, 'd.unitId').as('unitName'))
    .where('d.unitId', 'in', among(units))
    .where('d.state', 'in', ['minuted', 'open'])
    .where('f.closedOn', 'is', null)
    .where('f.mendedOn', 'is', null)
    .orderBy('d.id')
    .orderBy('f.position')
    .orderBy('f.id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `finding-mend-${row.id}`,
    kind: 'finding.mend',
    values: { item: row.item },
    href: `/lam-viec/kiem-tra/${row.inspectionId}#phat-hien-${row.position}`,
    under: row.name,
    unitName: row.unitName,
    dueOn: row.extendedUntil ?? row.dueOn,
    note: row.returnedReason,
    returned: row.returnedReason !== null,
  }))
}
