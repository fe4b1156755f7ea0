import { z } from 'zod'
import { indicatorRhythms } from '../campaigns/campaign-input.ts'
import { indicatorsOf, mustFindCampaign } from '../campaigns/queries.ts'
import { type Act, command } from '../platform/command.ts'
import type { Reader } from '../platform/database/handles.ts'
import { dayInput } from '../platform/input.ts'
import type { Day } from '../platform/plain/day.ts'
import { type FieldFault, Refusal } from '../platform/plain/refusal.ts'
import { assessAt } from '../regulations/local/queries.ts'
import { classes } from '../units/queries.ts'
import { DAY_ENDS, WORKING_DAY_ENDS } from './clocks.ts'
import { chunk, makeReportsJob } from './make-reports.ts'
import { periodFacts } from './period.ts'
import { daysOff } from './schedule/queries.ts'
import { addPeriod, addPeriodDues, addPeriodIndicators, makeReports } from './store.ts'

const hour = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'period.wrong_hour' })

export const periodInput = z.object({
  campaignId: z.uuid(),
  name: z.string().trim().min(2).max(120),
  kind: z.enum(['periodic', 'thematic', 'ad_hoc']),
  fromOn: dayInput,
  cutoffOn: dayInput,
  /** Class of unit → the day by which its units report. */
  due: z.record(z.string(), dayInput),
  /** The hour of that day after which it counts as late. */
  dueTime: hour.default(WORKING_DAY_ENDS),
  /** Class of unit → the last day on which it may still be written; none: it never locks. */
  lock: z.record(z.string(), dayInput).default({}),
  lockTime: hour.default(DAY_ENDS),
  rhythm: z.enum(indicatorRhythms).default('once'),
  cutoffTime: hour.default(DAY_ENDS),
  /** Class of unit → codes of the indicators that it is asked. A class without one tells in words alone. */
  asks: z.record(z.string(), z.array(z.string()).max(100)).default({}),
  /** These units alone are asked. */
  only: z.array(z.number().int()).max(2000).nullish(),
  /** Days off beside those of the calendar, Saturdays and Sundays, as the asker counts them: nobody has checked them. */
  holidays: z.array(dayInput).max(400).default([]),
  /** Whether the cut-off agrees with the sector's other periodic reports; not said: the finding stays open. */
  sameCutOff: z.boolean().nullish(),
})

/** What has to be known of an indicator to ask it. */
type Askable = { readonly id: string; readonly code: string; readonly counted: boolean }

export type PeriodInput = z.output<typeof periodInput>

const dueBeforeCutoff = ({ cutoffOn, cutoffTime, dueTime }: PeriodInput, day: Day): boolean =>
  day < cutoffOn || (day === cutoffOn && cutoffTime !== DAY_ENDS && dueTime < cutoffTime)

const lockFaults = ({ due, lock }: PeriodInput): Record<string, FieldFault> =>
  Object.fromEntries(
    Object.entries(lock)
      .filter(([unitClass, day]) => day < (due[unitClass] ?? '9999-12-31'))
      .map(([unitClass]) => [`lock.${unitClass}`, { code: 'period.lock_before_due' }]),
  )

const dayFaults = (period: PeriodInput): Record<string, FieldFault> => ({
  ...(period.cutoffOn < period.fromOn ? { cutoffOn: { code: 'period.cutoff_before_start' } } : {}),
  ...(Object.keys(period.due).length === 0 ? { due: { code: 'period.nobody_asked' } } : {}),
  ...Object.fromEntries(
    Object.entries(period.due)
      .filter(([, day]) => dueBeforeCutoff(period, day))
      .map(([unitClass]) => [`due.${unitClass}`, { code: 'period.due_before_cutoff' }]),
  ),
  ...lockFaults(period),
})

const askFaults = (
  { due, asks }: PeriodInput,
  known: ReadonlySet<string>,
  indicators: readonly Askable[],
): Record<string, FieldFault> => {
  const codes = new Map(indicators.map((one) => [one.code, one]))
  const faultOf = (unitClass: string, asked: readonly string[]): FieldFault | null => {
    if (!(unitClass in due)) return { code: 'period.asked_without_due' }
    const strange = asked.find((code) => codes.get(code)?.counted !== false)
    return strange === undefined ? null : { code: 'period.unknown_indicator', values: { indicator: strange } }
  }
  const unknown = Object.keys(due).filter((unitClass) => !known.has(unitClass))
  return Object.fromEntries([
    ...unknown.map((unitClass) => [`due.${unitClass}`, { code: 'period.unknown_class' }]),
    ...Object.entries(asks).flatMap(([unitClass, asked]) => {
      const fault = faultOf(unitClass, asked)
      return fault ? [[`asks.${unitClass}`, fault]] : []
    }),
  ])
}

const check = async ({ writer }: Act, input: PeriodInput): Promise<readonly Askable[]> => {
  const indicators = await indicatorsOf(writer, input.campaignId)
  const known = new Set((await classes(writer)).map(({ code }) => code))
  const fields = { ...askFaults(input, known, indicators), ...dayFaults(input) }
  const count = Object.keys(fields).length
  if (count > 0) throw new Refusal('period.wrong', { fields, values: { count } })
  return indicators
}

const writePeriod = async (
  act: Act,
  input: PeriodInput,
  { indicators, unitId }: { readonly indicators: readonly Askable[]; readonly unitId: number | null },
) => {
  const { campaignId, name, kind, rhythm, fromOn, cutoffOn, cutoffTime, due, asks, sameCutOff } = input
  const { dueTime, lock, lockTime } = input
  const dues = Object.values(due)
  const asked = { kind, cutoffOn, dues, sameCutOff: sameCutOff ?? undefined }
  const facts = periodFacts(asked, await daysOff(act.writer, act.law, input.holidays))
  const { today: day } = act
  const findings = await assessAt(act.writer, act.law, { unitId, subject: 'reporting-period', facts, day })
  const periodId = await addPeriod(act.writer, {
    campaignId,
    name,
    kind,
    rhythm,
    fromOn,
    cutoffOn,
    cutoffTime,
    openedOn: act.today,
    findings,
  })
  const idOf = new Map(indicators.map(({ code, id }) => [code, id]))
  await addPeriodDues(
    act.writer,
    Object.entries(due).map(([unitClass, dueOn]) => ({
      periodId,
      unitClass,
      dueOn,
      dueTime,
      lockOn: lock[unitClass] ?? null,
      lockTime,
    })),
  )
  await addPeriodIndicators(
    act.writer,
    Object.entries(asks).flatMap(([unitClass, codes]) =>
      [...new Set(codes)].map((code) => ({ periodId, indicatorId: idOf.get(code) ?? '', unitClass })),
    ),
  )
  return { periodId, findings }
}

/** The first units at once; the others in the background. */
const giveReports = async (act: Act, periodId: string, { campaignId, only }: PeriodInput) => {
  const making = { periodId, campaignId, day: act.today, only: only ?? null, dueFrom: null }
  const made = await makeReports(act.writer, { ...making, limit: chunk }, 0)
  const more = made.units === chunk && made.lastUnitId !== null
  const jobId = more ? await makeReportsJob.ask(act, { ...making, afterUnitId: made.lastUnitId ?? 0 }) : null
  return { reports: made.reports, jobId }
}

/** One period with its reports; throws when the campaign is not running or a field is wrong. */
export const openOne = async (act: Act, input: PeriodInput) => {
  const campaign = await mustFindCampaign(act.writer, input.campaignId)
  if (campaign.state !== 'running')
    throw new Refusal('report.campaign_closed', { status: 409, values: { campaign: campaign.name } })
  const unitId = campaign.standingId ?? campaign.launcherId
  const indicators = await check(act, input)
  const { periodId, findings } = await writePeriod(act, input, { indicators, unitId })
  return { campaign, periodId, findings, ...(await giveReports(act, periodId, input)) }
}

export const periodRoles = ['standing_agency', 'standing_approver'] as const

/** On whom the right to open periods of a campaign is asked. */
export const standingUnit = async (reader: Reader, campaignId: string): Promise<number | null> => {
  const campaign = await mustFindCampaign(reader, campaignId)
  return campaign.standingId ?? campaign.launcherId
}

/**
 * Opens a reporting period: every unit of the classes named that is assigned to report in the campaign owes one report,
 * to the receiver of its duty. What the law says of the days (REP-01) is kept with the period and never stops it.
 */
export const openPeriod = command({
  name: 'period.open',
  input: periodInput,
  roles: periodRoles,
  on: async (reader, { campaignId }) => standingUnit(reader, campaignId),
  run: async (act, input) => {
    const { campaign, periodId, findings, reports, jobId } = await openOne(act, input)
    return {
      result: { id: periodId, slug: campaign.slug, reports, jobId },
      subject: `period:${periodId}`,
      unitId: campaign.standingId ?? campaign.launcherId,
      note: { findings },
    }
  },
})
