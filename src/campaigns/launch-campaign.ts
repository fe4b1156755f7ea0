import { z } from 'zod'
import { numberKey } from '../documents/document.ts'
import { recordDocument } from '../documents/record-document.ts'
import { holdsRoleOn } from '../platform/actor.ts'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { blocking, type Finding } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { within } from '../platform/within.ts'
import { assessAt } from '../regulations/local/queries.ts'
import { mustFindUnit } from '../units/queries.ts'
import type { UnitOn } from '../units/unit.ts'
import { campaignMoves, periodOf, searchKeyOf } from './campaign.ts'
import { changeSeen, mustMove, unitOf } from './change-campaign.ts'
import { audiencesOf, contentsOf, indicatorsOf, mustFindCampaign } from './queries.ts'
import { factsOf } from './facts.ts'
import { addOverride, holdNumber } from './store.ts'
import type { CampaignRow } from './tables.ts'
import { checkIssued, chooseSlug } from './write-campaign.ts'

/** Who may let a launch pass although a clause is not met, in writing and under their own name. */
export const overriders: readonly string[] = ['signer', 'standing_approver']

const overrideShape = z.object({ clause: z.string().min(1), reason: z.string().trim().min(20).max(2000) })
type Override = z.output<typeof overrideShape>

/** The law of the day of signing that binds the launcher beside the draft as it stands. */
const findingsOf = async (act: Act, campaign: CampaignRow, issuedOn: Day): Promise<Finding[]> => {
  const facts = factsOf({
    ...campaign,
    ...periodOf(campaign),
    earlierStartConfirmed: false,
    issuerName: campaign.launcherName,
    documentIssuedOn: issuedOn,
    contents: await contentsOf(act.writer, campaign.id),
    audiences: await audiencesOf(act.writer, campaign.id),
    indicators: await indicatorsOf(act.writer, campaign.id),
  })
  const { launcherId: unitId } = campaign
  const draft = { subject: 'campaign', facts, day: issuedOn, source: 'draft' } as const
  return assessAt(act.writer, act.law, { unitId, ...draft })
}

/** Every blocking clause needs its own written reason, of somebody who has that right here. */
const mustPass = (
  act: Act,
  launcher: UnitOn,
  findings: readonly Finding[],
  overrides: readonly Override[],
) => {
  const stops = blocking(findings)
  const open = stops.filter(({ clause }) => !overrides.some((override) => override.clause === clause))
  if (open.length > 0)
    throw new Refusal('campaign.findings_block', {
      values: { count: open.length, clauses: open.map(({ citation }) => citation).join('; ') },
      fields: Object.fromEntries(
        open.map(({ clause, citation }) => [
          `overrides.${clause}`,
          { code: 'campaign.override_needed', values: { citation } },
        ]),
      ),
      ...(open[0] ? { clause: open[0].clause } : {}),
    })
  const used = overrides.filter(({ clause }) => stops.some((stop) => stop.clause === clause))
  if (used.length > 0 && !holdsRoleOn(act.actor, overriders, launcher.path))
    throw new Refusal('campaign.override_right', { status: 403 })
  return used
}

const launchShape = z.object({
  campaignId: z.uuid(),
  version: z.number().int(),
  document: z.object({
    kind: z.string().trim().min(2).max(120).default('Kế hoạch'),
    number: z.string().trim().min(3).max(80),
    issuedOn: dayInput,
    signer: z.string().trim().max(200).nullish(),
    text: z.string().max(2_000_000).nullish(),
    numberedHere: z.boolean().default(false),
  }),
  overrides: z.array(overrideShape).max(50).default([]),
  published: z.boolean().default(false),
})
type Launch = z.output<typeof launchShape>

const enterDocument = async (act: Act, campaign: CampaignRow, launch: Launch): Promise<string> => {
  await holdNumber(act.writer, numberKey(launch.document.number))
  const { id } = await within(act, recordDocument, {
    ...launch.document,
    issuerId: campaign.launcherId,
    issuerName: campaign.launcherName,
    subject: campaign.name,
    knownBy: launch.document.text ? 'full' : 'stub',
    published: launch.published,
  })
  return id
}

/**
 * Launches a draft written here, with the number, date and signer of its document. Blocking findings stop it unless a
 * person with that right lets each pass with a written reason, which is kept and shown. → `{ id, slug }`
 */
export const launchCampaign = command({
  name: 'campaign.launch',
  input: launchShape,
  roles: campaignMoves['campaign.launch'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, input) => {
    const campaign = await mustFindCampaign(act.writer, input.campaignId)
    await mustMove(act, campaign, 'campaign.launch')
    checkIssued(input.document.issuedOn, act.today, 'document.issuedOn')
    const launcher = await mustFindUnit(act.writer, campaign.launcherId ?? 0, act.today)
    const findings = await findingsOf(act, campaign, input.document.issuedOn)
    const overrides = mustPass(act, launcher, findings, input.overrides)
    const { number, issuedOn } = input.document
    const documentId = await enterDocument(act, campaign, input)
    const slug = await chooseSlug(act, number, campaign.name, issuedOn.slice(0, 4))
    await changeSeen(act, campaign, input.version, {
      state: campaignMoves['campaign.launch'].to,
      slug,
      documentId,
      findings,
      published: input.published,
      searchKey: searchKeyOf([campaign.name, campaign.occasion, number, campaign.launcherName]),
    })
    const { accountId, name } = act.actor
    for (const override of overrides)
      await addOverride(act.writer, {
        ...override,
        campaignId: campaign.id,
        byAccount: accountId,
        byName: name,
        day: act.today,
      })
    return {
      result: { id: campaign.id, slug },
      subject: `campaign:${campaign.id}`,
      unitId: campaign.launcherId,
      note: { overrides },
    }
  },
})
