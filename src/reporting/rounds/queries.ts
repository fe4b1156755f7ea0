import { sql } from 'kysely'
import { citationOf } from '../../documents/document.ts'
import { findDocument } from '../../documents/queries.ts'
import { leadersOf } from '../../people/queries.ts'
import { mustFindUnit, trailOf } from '../../units/queries.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import type { CampaignRow } from '../../campaigns/tables.ts'
import { holdsRoleOn, type Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { factsOf } from '../checklists/queries.ts'
import { keptChecklist, type UnitFacts } from '../checklists/checklist.ts'
import { receiversOf, unitsOwing } from '../follow-up/queries.ts'
import { countsOf, isFor } from '../inspections/inspection.ts'
import type { InspectionMatter, UnitPaper } from '../inspections/inspection-paper.ts'
import {
  answersOf,
  type InspectionFound,
  inspectionsOf,
  placeOf,
  signaturesOf,
  teamOf,
} from '../inspections/queries.ts'
import { issuesUnderParent } from '../reviews/review.ts'
import type { InspectionRoundRow } from '../tables.ts'
import { officialReason, reasonsKept } from './risk.ts'
import { outlineOf, plannerRoles, type RoundPaper } from './round.ts'
import type { PaperHead, RoundMatter } from './round-paper.ts'

type Issued = {
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly signer: string | null
}

export type RoundFound = InspectionRoundRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  /** Its inspections, and those of them that are not closed. */
  readonly inspections: number
  readonly stillOpen: number
  readonly papers: Readonly<Record<'plan' | 'decision' | 'notice', Issued | null>>
}

/** How many inspections the round has, without those in this state. */
const inspectionsIn = (without = '') => sql<number>`
  (select count(*)::int from inspection i where i.round_id = o.id and i.state <> ${without})`

const rounds = (reader: Reader) =>
  reader
    .selectFrom('inspectionRound as o')
    .innerJoin('campaign as c', 'c.id', 'o.campaignId')
    .selectAll('o')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .select([inspectionsIn().as('inspections'), inspectionsIn('closed').as('stillOpen')])

type Bare = Omit<RoundFound, 'papers'>

const withPapers = async (reader: Reader, rows: readonly Bare[]): Promise<RoundFound[]> => {
  const ids = rows.flatMap(({ planId, decisionId, noticeId }) => [planId, decisionId, noticeId])
  const known = ids.filter((id) => id !== null)
  const documents =
    known.length === 0
      ? []
      : await reader
          .selectFrom('document')
          .select(['id', 'number', 'issuedOn', 'signer'])
          .where('id', 'in', known)
          .execute()
  const paper = (id: string | null): Issued | null => documents.find((one) => one.id === id) ?? null
  return rows.map((row) => ({
    ...row,
    papers: { plan: paper(row.planId), decision: paper(row.decisionId), notice: paper(row.noticeId) },
  }))
}

/** The rounds of a campaign (of all without one), the latest first. */
export const roundsOf = async (
  reader: Reader,
  { campaignId, limit }: { readonly campaignId?: string; readonly limit?: number } = {},
): Promise<RoundFound[]> => {
  let found = rounds(reader)
  if (campaignId) found = found.where('o.campaignId', '=', campaignId)
  if (limit !== undefined) found = found.limit(limit)
  return withPapers(reader, await found.orderBy('o.fromOn', 'desc').orderBy('o.id').execute())
}

/** The round with this id; throws `round.not_found` (404). */
export const mustFindRound = async (reader: Reader, id: string): Promise<RoundFound> => {
  const row = uuid.test(id) ? await rounds(reader).where('o.id', '=', id).executeTakeFirst() : undefined
  const [found] = row ? await withPapers(reader, [row]) : []
  if (!found) throw new Refusal('round.not_found', { status: 404 })
  return found
}

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

/** Who plans, who sits in the team, who stands above it, and the auditor; the inspected units see their own inspection. */
export const maySeeRound = async ({ reader, actor, today }: Asking, round: RoundFound): Promise<boolean> => {
  const place = await placeOf(reader, { ...round, kind: 'round', roundId: round.id }, today)
  return (
    isFor('inspection.record', actor, place) ||
    actor.grants.some(({ role, unitPath }) => role === 'auditor' || place.unitPath.startsWith(unitPath))
  )
}

/** As mustFindRound; a round that is not for this person is not there either. */
export const seenRound = async (asking: Asking, id: string): Promise<RoundFound> => {
  const round = await mustFindRound(asking.reader, id)
  if (!(await maySeeRound(asking, round))) throw new Refusal('round.not_found', { status: 404 })
  return round
}

/** Where the right to plan inspections of a campaign is asked: its standing agency, else its launcher. */
export const plannerOf = async (reader: Reader, campaignId: string): Promise<number> => {
  const { standingId, launcherId } = await mustFindCampaign(reader, campaignId)
  const unitId = standingId ?? launcherId
  if (unitId === null) throw new Refusal('round.nobody_plans', { status: 409 })
  return unitId
}

type InCampaign = Pick<CampaignRow, 'id' | 'standingId' | 'launcherId'>

/**
 * What the system knows of each unit that may be drawn: the assigned ones that owe to the campaign's own receivers, no
 * more than 500.
 */
export const candidatesOf = async (
  reader: Reader,
  { id, standingId, launcherId }: InCampaign,
  today: Day,
): Promise<UnitFacts[]> => {
  const receivers = [standingId, launcherId].filter((one) => one !== null)
  const owing = await unitsOwing(reader, id, receivers)
  return factsOf(reader, { campaignId: id, unitIds: owing.filter((one) => !receivers.includes(one)), today })
}

/** Whether the actor plans inspections of the campaign. */
export const mayPlan = async (
  reader: Reader,
  { id, standingId, launcherId }: InCampaign,
  actor: Actor,
  today: Day,
): Promise<boolean> => {
  const places = (await receiversOf(reader, id, today)).filter(
    ({ unitId }) => unitId === standingId || unitId === launcherId,
  )
  return places.some(({ path }) => holdsRoleOn(actor, plannerRoles, path))
}

/** The way to a unit from the root, and the title of who leads the agency that its papers go out under. */
export const wayOf = async (
  reader: Reader,
  unitId: number,
  on: Day,
): Promise<{ readonly way: PaperHead['way']; readonly headTitle: string | null }> => {
  const steps = (await trailOf(reader, [unitId], on)).get(unitId) ?? []
  const way = []
  for (const { id } of steps) way.push(await mustFindUnit(reader, id, on))
  const unit = way.at(-1)
  const agency = unit && issuesUnderParent(unit) ? way.at(-2) : unit
  const [leader] = agency ? await leadersOf(reader, agency.id, on) : []
  return { way, headTitle: leader?.title ?? null }
}

/** `Kế hoạch số 812/KH-SNN ngày 29/3/2021 của Sở …`; null for none. */
export const citeIn = async (reader: Reader, documentId: string | null): Promise<string | null> => {
  const document = documentId === null ? null : await findDocument(reader, documentId)
  return document ? citationOf(document, 'vi') : null
}

/** All that a paper of the round says. */
export const roundMatter = async (
  reader: Reader,
  round: RoundFound,
  paper: RoundPaper,
): Promise<RoundMatter> => {
  const campaign = await mustFindCampaign(reader, round.campaignId)
  const issued = round.papers[paper]
  const inspections = (await inspectionsOf(reader, { roundId: round.id })).toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : one.unitId - other.unitId,
  )
  const trails = await trailOf(
    reader,
    inspections.map(({ unitId }) => unitId),
    round.plannedOn,
  )
  const { way, headTitle } = await wayOf(reader, round.unitId, round.plannedOn)
  const { number = null, issuedOn = null, signer = null } = issued ?? {}
  return {
    head: { way, number, issuedOn, signer, demonstration: false },
    headTitle,
    campaignName: campaign.name,
    launchCitation: await citeIn(reader, campaign.documentId),
    planCitation: await citeIn(reader, round.planId),
    name: round.name,
    content: round.content,
    fromOn: round.fromOn,
    toOn: round.toOn,
    units: inspections.map(({ unitId, day, meeting, reasons, chosenWhy }) => ({
      name: trails.get(unitId)?.at(-1)?.name ?? '',
      day,
      meeting,
      reasons: [...reasonsKept(reasons).map(officialReason), ...(chosenWhy ? [chosenWhy] : [])],
    })),
    team: await teamOf(reader, round.id),
    outline: outlineOf(round.outline),
    reportDueOn: round.reportDueOn,
    checklistName: keptChecklist(inspections[0]?.checklist)?.name ?? 'Phiếu kiểm tra',
  }
}

const ownPapers: readonly UnitPaper[] = ['report', 'mending']

/** Headings of the outline with what the unit wrote under each. */
export const toldUnder = (outline: unknown, told: unknown) =>
  outlineOf(outline).map((heading, at) => ({ heading, text: outlineOf(told)[at] ?? '' }))

const evidenceOf = ({ document, page }: { document: string | null; page: string | null }): string =>
  [document, page && `trang ${page.replace(/^trang /i, '')}`].filter(Boolean).join(', ')

/** Number, day and signer of the notice of conclusions. */
const concludedAs = async (reader: Reader, id: string | null) => {
  const found = id === null ? null : await findDocument(reader, id)
  return { number: found?.number ?? null, issuedOn: found?.issuedOn ?? null, signer: found?.signer ?? null }
}

/** All that a paper of one inspection says; the unit's own papers are headed as the unit's. */
export const inspectionMatter = async (
  reader: Reader,
  inspection: InspectionFound,
  paper: UnitPaper,
): Promise<InspectionMatter> => {
  const { unitId, campaignId, day } = inspection
  const round = inspection.roundId ? await mustFindRound(reader, inspection.roundId) : null
  const planner = round?.unitId ?? (await plannerOf(reader, campaignId))
  const unit = await wayOf(reader, unitId, day)
  const agency = await wayOf(reader, planner, day)
  const own = ownPapers.includes(paper) || inspection.kind === 'self'
  const unissued = { number: null, issuedOn: null, signer: null }
  const issued = paper === 'conclusion' ? await concludedAs(reader, inspection.conclusionId) : unissued
  const dated = paper === 'minutes' ? { ...issued, issuedOn: day } : issued
  const checklist = keptChecklist(inspection.checklist)
  const given = new Map((await answersOf(reader, inspection.id)).map((one) => [one.item, one]))
  const signatures = await signaturesOf(reader, inspection.id)
  const signed = (side: 'team' | 'unit') => signatures.find((one) => one.side === side) ?? null
  return {
    kind: inspection.kind,
    head: { way: own ? unit.way : agency.way, ...dated, demonstration: false },
    headTitle: own ? unit.headTitle : agency.headTitle,
    campaignName: inspection.campaignName,
    unitName: unit.way.at(-1)?.name ?? '',
    day,
    meeting: inspection.meeting,
    leaderName: inspection.leaderName,
    noticeCitation: await citeIn(reader, round?.noticeId ?? null),
    note: inspection.note,
    unitOpinion: inspection.unitOpinion,
    conclusion: inspection.conclusion,
    told: toldUnder(round?.outline, inspection.told),
    answers: (checklist?.items ?? []).map((item) => {
      const row = given.get(item.id)
      return {
        item,
        answer: row?.answer ?? null,
        evidence: row ? evidenceOf(row) : '',
        note: row?.note ?? '',
      }
    }),
    counts: countsOf(inspection.counts),
    findings: inspection.findings,
    signed: { team: signed('team'), unit: signed('unit') },
    addressee: agency.way.at(-1)?.name ?? '',
  }
}
