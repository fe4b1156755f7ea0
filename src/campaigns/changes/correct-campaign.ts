import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { campaignMoves, type Period, periodOf, searchKeyOf } from '../campaign.ts'
import { boundaryShape, groundShape } from '../campaign-input.ts'
import { amend, unitOf } from '../change-campaign.ts'
import { mustFindCampaign } from '../queries.ts'
import type { CampaignRow } from '../tables.ts'
import { checkPeriod, periodColumns } from '../write-campaign.ts'

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullable()
    .transform((typed) => typed || null)
    .optional()

const correctShape = groundShape.extend({
  campaignId: z.uuid(),
  version: z.number().int(),
  name: z.string().trim().min(2).max(1000).optional(),
  occasion: text(1000),
  purpose: text(8000),
  slogan: text(1000),
  criteria: text(8000),
  plan: text(8000),
  measures: text(8000),
  start: boundaryShape.nullable().optional(),
  end: boundaryShape.nullable().optional(),
  endEvent: text(1000),
  published: z.boolean().optional(),
})

/** The period as it will stand: what is not said stays. */
const periodAfter = (
  campaign: CampaignRow,
  { start, end, endEvent }: z.output<typeof correctShape>,
): Period => {
  const kept = periodOf(campaign)
  return {
    start: start === undefined ? kept.start : start,
    end: end === undefined ? kept.end : end,
    endEvent: endEvent === undefined ? kept.endEvent : endEvent,
  }
}

const changed = (campaign: CampaignRow, said: z.output<typeof correctShape>) => {
  const { name, occasion, purpose, slogan, criteria, plan, measures, published } = said
  const period = periodAfter(campaign, said)
  checkPeriod(period)
  const all = {
    name,
    occasion,
    purpose,
    slogan,
    criteria,
    plan,
    measures,
    published,
    ...periodColumns(period),
  }
  const current: Readonly<Record<string, unknown>> = { ...campaign }
  return Object.fromEntries(
    Object.entries(all).filter(([field, value]) => value !== undefined && value !== current[field]),
  )
}

/** Mends what was recorded wrongly; what is left out stays as it is. By a document or with a reason. */
export const correctCampaign = command({
  name: 'campaign.correct',
  input: correctShape,
  roles: campaignMoves['campaign.correct'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, input) => {
    const campaign = await mustFindCampaign(act.writer, input.campaignId)
    const fields = changed(campaign, input)
    const searchKey = searchKeyOf([
      input.name ?? campaign.name,
      input.occasion === undefined ? campaign.occasion : input.occasion,
      campaign.slug,
      campaign.launcherName,
    ])
    await amend(act, campaign, {
      move: 'campaign.correct',
      kind: 'correct',
      ground: input,
      version: input.version,
      change: { ...fields, searchKey },
    })
    return {
      result: { slug: campaign.slug },
      subject: `campaign:${campaign.id}`,
      unitId: campaign.standingId,
    }
  },
})
