import type { PublishedReader } from '../../platform/database/handles.ts'
import { awards, launches, planCounts } from '../queries.ts'
import type { DataSetName } from './data-sets.ts'

/** As many rows as a file has at most. */
export const MOST_ROWS = 20_000

export type Row = Readonly<Record<string, string | number | null>>

const campaignRows = async (reader: PublishedReader): Promise<readonly Row[]> => {
  const plans = new Map((await planCounts(reader)).map((count) => [count.campaignId, count]))
  return (await launches(reader)).map((one) => ({
    slug: one.slug,
    name: one.name,
    state: one.state,
    launcher: one.launcherName,
    document: one.documentNumber,
    issuedOn: one.documentIssuedOn,
    startOn: one.startOn,
    endOn: one.endOn,
    unitsAssigned: plans.get(one.id)?.unitsAssigned ?? 0,
    plansMade: plans.get(one.id)?.plansMade ?? 0,
  }))
}

const figureRows = async (reader: PublishedReader): Promise<readonly Row[]> => {
  const rows = await reader
    .selectFrom('publishedTotal as t')
    .innerJoin('publishedCampaign as c', 'c.id', 't.campaignId')
    .selectAll('t')
    .select('c.slug')
    .orderBy('c.slug')
    .orderBy('t.tree')
    .orderBy('t.position')
    .orderBy('t.cutoffOn')
    .orderBy('t.periodName')
    .limit(MOST_ROWS)
    .execute()
  return rows.map((one) => ({
    campaign: one.slug,
    indicator: one.code,
    name: one.name,
    tree: one.tree,
    unit: one.unit,
    target: one.target,
    period: one.periodName,
    cutoffOn: one.cutoffOn,
    numerator: one.numerator,
    denominator: one.denominator,
    unitsCounted: one.unitsCounted,
    unitsExpected: one.unitsExpected,
    figuresAt: one.figuresAt,
  }))
}

const awardRows = async (reader: PublishedReader, page: number): Promise<readonly Row[]> => {
  const rows = await awards(reader, { limit: MOST_ROWS, offset: Math.min((page - 1) * MOST_ROWS, 1e12) })
  return rows.map((one) => ({
    decision: one.decisionNumber,
    issuedOn: one.issuedOn,
    ordinal: one.ordinal,
    kind: one.subjectKind,
    name: one.subjectName,
    position: one.subjectPosition,
    unit: one.unitName,
    form: one.formNameVi,
    decider: one.deciderTitle,
    achievement: one.achievement,
  }))
}

/** The rows of a set of open data; what was withdrawn or is not published never stands among them. */
export const openRows = (
  reader: PublishedReader,
  name: DataSetName,
  page: number,
): Promise<readonly Row[]> => {
  if (name === 'campaigns') return campaignRows(reader)
  return name === 'figures' ? figureRows(reader) : awardRows(reader, page)
}
