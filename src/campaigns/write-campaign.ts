import { citeDocument } from '../documents/record-document.ts'
import type { Act } from '../platform/command.ts'
import type { Finding, Source } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { assessAt } from '../regulations/local/queries.ts'
import { mustFindUnit } from '../units/queries.ts'
import type { UnitOn } from '../units/unit.ts'
import { unitClassOf } from './audience.ts'
import { endsBeforeStart, firstDayOf, freeSlug, lastDayOf, type Period, slugOf } from './campaign.ts'
import type { CampaignMatter, IndicatorMatter, NamedDocument, PhaseMatter } from './campaign-input.ts'
import { factsOf, scopeOf } from './facts.ts'
import { addAudiences, addContents, addIndicators, addPhases, addResponsibilities } from './store.ts'
import { slugsLike, unitNamedIn } from './writing/queries.ts'

/** Throws when the end lies before the start; names the field. */
export const checkPeriod = (period: Period): void => {
  if (!endsBeforeStart(period) || !period.start) return
  throw new Refusal('campaign.ends_before_start', {
    values: { start: firstDayOf(period.start).split('-').reverse().join('/') },
    fields: { 'end.on': { code: 'campaign.ends_before_start_short' } },
  })
}

/** A document signed after today has not been issued yet. */
export const checkIssued = (issuedOn: Day | null, today: Day, field: string): void => {
  if (issuedOn === null || issuedOn <= today) return
  throw new Refusal('campaign.issued_later', { fields: { [field]: { code: 'campaign.issued_later_short' } } })
}

const boundaryColumns = ({ start, end }: Pick<Period, 'start' | 'end'>) => ({
  startOn: start ? firstDayOf(start) : null,
  startPrecision: start?.precision ?? null,
  endOn: end ? lastDayOf(end) : null,
  endPrecision: end?.precision ?? null,
})

export const periodColumns = ({ start, end, endEvent }: Period) => ({
  ...boundaryColumns({ start, end }),
  endEvent,
})

/** A free address for the campaign: its number, else its name, else with the year or a turn. */
export const chooseSlug = async (
  act: Act,
  number: string | null,
  name: string,
  year: string | null,
): Promise<string> => {
  const wanted = slugOf(number, name)
  return freeSlug(wanted, year, await slugsLike(act.writer, wanted))
}

/** The document with its issuer as a unit where the register knows one; made or completed in the same act. */
export const enterDocument = (act: Act, document: NamedDocument): Promise<string> =>
  citeDocument(act, { ...document, numberedHere: false })

export type Issued = {
  readonly launcher: UnitOn
  readonly issuerName: string
  readonly issuedOn: Day | null
}

/** The law of the day of signing (of today, for a draft) that binds the launcher beside the campaign. */
export const findingsOn = async (
  act: Act,
  matter: CampaignMatter,
  { launcher, issuerName, issuedOn }: Issued,
  source: Source,
): Promise<Finding[]> => {
  const scope = matter.scope ?? scopeOf(launcher.class)
  const facts = factsOf({ ...matter, scope, issuerName, documentIssuedOn: issuedOn })
  const day = issuedOn ?? act.today
  return assessAt(act.writer, act.law, { unitId: launcher.id, subject: 'campaign', facts, day, source })
}

const span = ({ spanStart, spanEnd }: { spanStart: number | null; spanEnd: number | null }) => ({
  spanStart,
  spanEnd,
})

const phaseRows = (campaignId: string, phases: readonly PhaseMatter[]) =>
  phases.map((one, at) => ({
    campaignId,
    position: at + 1,
    name: one.name,
    ...boundaryColumns(one),
    ...span(one),
  }))

/** Throws when a phase ends before it begins; names the field. */
const checkPhases = (phases: readonly PhaseMatter[]): void => {
  const faults = phases.flatMap(({ start, end }, at) =>
    endsBeforeStart({ start, end, endEvent: null })
      ? [[`phases.${at}.end.on`, { code: 'campaign.ends_before_start_short' }]]
      : [],
  )
  if (faults.length === 0) return
  throw new Refusal('input.invalid', { fields: Object.fromEntries(faults), values: { count: faults.length } })
}

export const indicatorRows = (campaignId: string, indicators: readonly IndicatorMatter[], from = 0) =>
  indicators.map((indicator, at) => ({
    ...indicator,
    campaignId,
    numeratorName: indicator.numeratorName ?? indicator.name,
    inheritedId: null,
    position: from + at + 1,
  }))

/** Who is meant: as said, else the one unit below the launcher that bears the name. */
const resolveUnit = async (
  act: Act,
  launcher: UnitOn,
  who: string,
  unitId: number | null | undefined,
): Promise<number | null> => {
  if (unitId === undefined) return unitNamedIn(act.writer, who, launcher.path, act.today)
  return unitId === null ? null : (await mustFindUnit(act.writer, unitId, act.today)).id
}

/** Contents, audiences, responsibilities and indicators of a campaign, in their order. */
export const addParts = async (
  act: Act,
  campaignId: string,
  launcher: UnitOn,
  matter: Pick<CampaignMatter, 'contents' | 'audiences' | 'responsibilities' | 'phases' | 'indicators'>,
): Promise<void> => {
  const { writer } = act
  checkPhases(matter.phases)
  await addPhases(writer, phaseRows(campaignId, matter.phases))
  await addContents(
    writer,
    matter.contents.map((one, at) => ({
      campaignId,
      position: at + 1,
      text: one.text,
      ...span(one),
      inheritedId: null,
    })),
  )
  await addAudiences(
    writer,
    matter.audiences.map((one, at) => ({
      campaignId,
      position: at + 1,
      text: one.text,
      unitClass: one.unitClass === undefined ? unitClassOf(one.text) : one.unitClass,
      ...span(one),
    })),
  )
  const responsibilities = []
  for (const [at, one] of matter.responsibilities.entries()) {
    const { who, what, mode, dueOn } = one
    const unitId = await resolveUnit(act, launcher, who, one.unitId)
    responsibilities.push({ campaignId, position: at + 1, who, what, mode, dueOn, unitId, ...span(one) })
  }
  await addResponsibilities(writer, responsibilities)
  await addIndicators(writer, indicatorRows(campaignId, matter.indicators))
}
