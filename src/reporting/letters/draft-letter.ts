import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Act, command } from '../../platform/command.ts'
import { giveNotices } from '../../platform/mail/post.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { trailOf } from '../../units/queries.ts'
import { thingsOf } from '../follow-up/queries.ts'
import { isPast, keyOf, type Thing, whyNotUrged, type UrgedCampaign } from '../follow-up/reminder.ts'
import { staffOf } from '../urging/queries.ts'
import { draftTexts, letterRoles, mostLines } from './letter.ts'
import { inDrafts } from './queries.ts'
import { addLetter, addLines } from './store.ts'

const draftInput = z.object({
  campaignId: z.uuid(),
  /** Each one of the two: a duty, or the report of a period. */
  urged: z
    .array(
      z.object({
        dutyId: z.number().int().nullable().default(null),
        reportId: z.uuid().nullable().default(null),
      }),
    )
    .min(1, { error: 'reminder.nobody' })
    .max(mostLines),
})

type DraftInput = z.output<typeof draftInput>

const linesFor = (letterId: string, things: readonly Thing[]) =>
  things.map((thing) => ({
    letterId,
    unitId: thing.unitId,
    thing: keyOf(thing),
    dutyId: thing.dutyId,
    reportId: thing.reportId,
    dueOn: thing.dueOn ?? '',
  }))

type Draft = {
  readonly id: string
  readonly campaign: Pick<UrgedCampaign, 'id' | 'name'>
  readonly issuerId: number
  readonly things: readonly Thing[]
  readonly byLadder: boolean
}

/** A draft, or more lines for the one that stands there with this id. */
const writeDraft = async (
  act: Act,
  { id, campaign, issuerId, things, byLadder }: Draft,
): Promise<boolean> => {
  const fresh = await addLetter(act.writer, {
    id,
    campaignId: campaign.id,
    issuerId,
    ...draftTexts(campaign.name, things, act.today),
    byLadder,
    draftedOn: act.today,
    draftedBy: act.actor.name,
  })
  await addLines(act.writer, linesFor(id, things))
  return fresh
}

const thingsAsked = ({ writer }: Act, { campaignId, urged }: DraftInput): Promise<Thing[]> =>
  thingsOf(writer, {
    campaignId,
    dutyIds: urged.flatMap(({ dutyId }) => dutyId ?? []),
    reportIds: urged.flatMap(({ reportId }) => reportId ?? []),
  })

const refuseUnfit = async (act: Act, things: readonly Thing[]): Promise<void> => {
  const trails = await trailOf(
    act.writer,
    things.map(({ unitId }) => unitId),
    act.today,
  )
  const drafted = await inDrafts(act.writer, things.map(keyOf))
  for (const thing of things) {
    const values = { unit: trails.get(thing.unitId)?.at(-1)?.name ?? '' }
    const why = whyNotUrged(thing, act.today)
    if (why) throw new Refusal(why, { values })
    if (!isPast(thing, act.today)) throw new Refusal('letter.not_late', { values })
    if (drafted.has(keyOf(thing))) throw new Refusal('letter.in_draft', { values, status: 409 })
  }
}

/** Whose letter it is: the agency to which all of them owe. */
const issuerOf = (things: readonly Thing[]): number => {
  const [issuer, ...others] = [...new Set(things.map(({ receiverId }) => receiverId))]
  if (issuer === undefined) throw new Refusal('reminder.nobody')
  if (others.length > 0) throw new Refusal('reminder.several_issuers')
  return issuer
}

/** Drafts the official letter to late units, with its list; nothing is sent before it was signed and numbered. */
export const draftLetter = command({
  name: 'letter.draft',
  input: draftInput,
  roles: letterRoles,
  on: async (reader, { campaignId, urged }) => {
    const things = await thingsOf(reader, {
      campaignId,
      dutyIds: urged.flatMap(({ dutyId }) => dutyId ?? []),
      reportIds: urged.flatMap(({ reportId }) => reportId ?? []),
    })
    return issuerOf(things)
  },
  run: async (act, input) => {
    const campaign = await mustFindCampaign(act.writer, input.campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('reminder.campaign_not_running', { status: 409, values: { campaign: campaign.name } })
    const things = await thingsAsked(act, input)
    if (things.length < input.urged.length) throw new Refusal('reminder.thing_not_found', { status: 404 })
    const issuerId = issuerOf(things)
    await refuseUnfit(act, things)
    const id = uniqueId(`letter:${act.id}`)
    await writeDraft(act, { id, campaign, issuerId, things, byLadder: false })
    return { result: { id }, subject: `letter:${id}`, unitId: issuerId }
  },
})

const ladderDraftId = (campaignId: string, issuerId: number, day: Day): string =>
  uniqueId(`letter:ladder:${campaignId}:${issuerId}:${day}`)

/** The ladder's own draft of a day, one an issuer; who receives there is told that it waits for a decision. */
export const draftByLadder = async (
  act: Act,
  campaign: Pick<UrgedCampaign, 'id' | 'name'>,
  things: readonly Thing[],
): Promise<void> => {
  const ripe = things.filter((thing) => isPast(thing, act.today))
  for (const [issuerId, own] of Map.groupBy(ripe, ({ receiverId }) => receiverId)) {
    const id = ladderDraftId(campaign.id, issuerId, act.today)
    if (!(await writeDraft(act, { id, campaign, issuerId, things: own, byLadder: true }))) continue
    const staff = await staffOf(act.writer, issuerId, letterRoles, act.today)
    const notices = staff.map(({ accountId }) => ({
      id: uniqueId(`notice:${id}:${accountId}`),
      accountId,
      task: `cong-van-${id}`,
      kind: 'letter_drafted',
      values: { campaign: campaign.name },
      href: `/lam-viec/cong-van/${id}`,
    }))
    if (notices.length > 0) await giveNotices(act.writer, notices, act)
  }
}
