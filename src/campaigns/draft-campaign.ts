import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { mustFindUnit } from '../units/queries.ts'
import type { UnitOn } from '../units/unit.ts'
import { campaignMoves, searchKeyOf } from './campaign.ts'
import { type CampaignMatter, matterShape } from './campaign-input.ts'
import { changeSeen, mustMove } from './change-campaign.ts'
import { scopeOf } from './facts.ts'
import { mustFindCampaign } from './queries.ts'
import { addCampaign, clearDraft } from './store.ts'
import { addParts, checkPeriod, chooseSlug, findingsOn, periodColumns } from './write-campaign.ts'

const draftShape = matterShape.extend({
  /** Who will sign it, as the document will name them ("UBND tỉnh …"). */
  issuerName: z.string().trim().min(2).max(300),
  /** The draft that is written anew, with the version that was seen; none: a new one. */
  draft: z.object({ id: z.uuid(), version: z.number().int() }).nullable().default(null),
})

const rowOf = async (act: Act, launcher: UnitOn, input: CampaignMatter & { issuerName: string }) => ({
  name: input.name,
  occasion: input.occasion,
  form: input.form,
  scope: input.scope ?? scopeOf(launcher.class),
  launcherId: launcher.id,
  launcherName: input.issuerName,
  standingId: input.standingId ?? launcher.id,
  purpose: input.purpose,
  slogan: input.slogan,
  criteria: input.criteria,
  plan: input.plan,
  measures: input.measures,
  ...periodColumns(input),
  findings: await findingsOn(act, input, { launcher, issuerName: input.issuerName, issuedOn: null }, 'draft'),
  searchKey: searchKeyOf([input.name, input.occasion, input.issuerName]),
})

type Row = Awaited<ReturnType<typeof rowOf>>

const rewrite = async (act: Act, draft: { id: string; version: number }, row: Row) => {
  const campaign = await mustFindCampaign(act.writer, draft.id)
  await mustMove(act, campaign, 'campaign.launch')
  await changeSeen(act, campaign, draft.version, row)
  await clearDraft(act.writer, draft.id)
  return { id: campaign.id, slug: campaign.slug }
}

const write = async (act: Act, row: Row) => {
  const slug = await chooseSlug(act, null, row.name, act.today.slice(0, 4))
  const id = await addCampaign(act.writer, {
    ...row,
    slug,
    origin: 'drafted',
    state: 'draft',
    recordedOn: act.today,
  })
  return { id, slug }
}

/** Writes the draft of a campaign here, or writes it anew; the law's findings stand beside it. → `{ id, slug }` */
export const draftCampaign = command({
  name: 'campaign.draft',
  input: draftShape,
  roles: campaignMoves['campaign.launch'].roles,
  on: async (_reader, input) => input.launcherId,
  run: async (act, input) => {
    const launcher = await mustFindUnit(act.writer, input.launcherId, act.today)
    if (input.standingId !== null) await mustFindUnit(act.writer, input.standingId, act.today)
    checkPeriod(input)
    const row = await rowOf(act, launcher, input)
    const made = input.draft ? await rewrite(act, input.draft, row) : await write(act, row)
    await addParts(act, made.id, launcher, input)
    return { result: made, subject: `campaign:${made.id}`, unitId: launcher.id }
  },
})
