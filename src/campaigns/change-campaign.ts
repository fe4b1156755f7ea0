import type { z } from 'zod'
import { linkDocuments } from '../documents/link-documents.ts'
import { type Actor, holdsRoleOn } from '../platform/actor.ts'
import type { Act } from '../platform/command.ts'
import type { Reader } from '../platform/database/handles.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { within } from '../platform/within.ts'
import { pathOf } from '../units/queries.ts'
import { type CampaignMove, campaignMoves, mayMoveCampaign, rolesFor } from './campaign.ts'
import type { groundShape } from './campaign-input.ts'
import { mustFindCampaign } from './queries.ts'
import { addChanges, changeCampaign } from './store.ts'
import type { CampaignChangeKind, CampaignRow } from './tables.ts'
import { checkIssued, enterDocument } from './write-campaign.ts'

/** The unit whose right a campaign needs: the one that follows it. */
export const unitOf = async (reader: Reader, campaignId: string): Promise<number | null> => {
  const campaign = await mustFindCampaign(reader, campaignId)
  return campaign.standingId ?? campaign.launcherId
}

const mayAct = async (
  { writer, today }: Act,
  actor: Actor,
  campaign: CampaignRow,
  roles: readonly string[],
) => {
  if (actor.kind === 'system') return true
  const path = await pathOf(writer, campaign.standingId ?? campaign.launcherId ?? 0, today)
  return holdsRoleOn(actor, roles, path ?? '-')
}

/** Throws unless the move is open from the campaign's state, and to these hands: a launch is not its clerks' to end. */
export const mustMove = async (act: Act, campaign: CampaignRow, move: CampaignMove): Promise<void> => {
  if (!mayMoveCampaign(move, campaign.state))
    throw new Refusal('campaign.not_in_state', { values: { campaign: campaign.name }, status: 409 })
  const roles = rolesFor(move, campaign.parentId !== null)
  if (!(await mayAct(act, act.actor, campaign, roles)))
    throw new Refusal('command.no_right', { status: 403, values: { command: move } })
}

type Ground = z.output<typeof groundShape>

/** A change stands on a document, or on a reason of more than a word. */
const mustHaveGround = ({ reason, document }: Ground): void => {
  if (document || reason.length >= 10) return
  throw new Refusal('campaign.no_ground', {
    fields: { reason: { code: 'campaign.no_ground_short' } },
  })
}

const enterGround = async (
  act: Act,
  campaign: CampaignRow,
  { document }: Ground,
  kind: 'amends' | 'closes',
): Promise<string | null> => {
  if (!document) return null
  checkIssued(document.issuedOn, act.today, 'document.issuedOn')
  const id = await enterDocument(act, {
    ...document,
    issuerId: campaign.launcherId,
    issuerName: campaign.launcherName,
    subject: null,
    signer: null,
    knownBy: 'stub',
    sourceName: null,
    sourceAddress: null,
    published: campaign.published,
  })
  if (campaign.documentId && campaign.documentId !== id)
    await within(act, linkDocuments, { fromId: id, toId: campaign.documentId, kind })
  return id
}

export type Changing = {
  readonly move: CampaignMove
  readonly kind: CampaignChangeKind
  readonly ground: Ground
  /** The version that was seen. */
  readonly version: number
  readonly change: Parameters<typeof changeCampaign>[2]
}

type Kept = Record<string, unknown>

/** What stood in the changed fields. */
const before = (campaign: CampaignRow, change: object): Kept => {
  const row: Kept = { ...campaign }
  return Object.fromEntries(Object.keys(change).map((name) => [name, row[name] ?? null]))
}

/** Throws 409 when somebody changed it since it was seen. */
export const changeSeen = async (
  act: Act,
  campaign: CampaignRow,
  version: number,
  change: Changing['change'],
): Promise<void> => {
  const changed = await changeCampaign(act.writer, { id: campaign.id, version }, change)
  if (!changed)
    throw new Refusal('campaign.changed_meanwhile', { values: { campaign: campaign.name }, status: 409 })
}

/** One change of a campaign: state and hands, ground, version, and a line of its history. Returns the document's id. */
export const amend = async (
  act: Act,
  campaign: CampaignRow,
  { move, kind, ground, version, change }: Changing,
): Promise<string | null> => {
  await mustMove(act, campaign, move)
  mustHaveGround(ground)
  const to = campaignMoves[move].to
  const documentId = await enterGround(
    act,
    campaign,
    ground,
    kind === 'extend' || kind === 'correct' ? 'amends' : 'closes',
  )
  await changeSeen(act, campaign, version, { ...change, ...(to ? { state: to } : {}) })
  await addChanges(act.writer, [
    {
      campaignId: campaign.id,
      kind,
      documentId,
      reason: ground.reason,
      before: before(campaign, change),
      after: change,
      day: act.today,
      byName: act.actor.name,
    },
  ])
  return documentId
}
