import { z } from 'zod'
import { citationOf } from '../documents/document.ts'
import { findDocument } from '../documents/queries.ts'
import { type Act, command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { findUnit } from '../units/queries.ts'
import { campaignMoves, searchKeyOf } from './campaign.ts'
import { mustMove } from './change-campaign.ts'
import { scopeOf } from './facts.ts'
import { findByDocument, mustFindCampaign } from './queries.ts'
import { addCampaign, addCampaignLink } from './store.ts'
import { chooseSlug } from './write-campaign.ts'

/**
 * The campaign that a document launched; one known by that citation alone is made a stub: name, launcher and day, and
 * no contents, for nobody here has read them.
 */
export const stubFor = async (act: Act, documentId: string, name: string | null): Promise<string> => {
  const known = await findByDocument(act.writer, documentId)
  if (known) return known.id
  const document = await findDocument(act.writer, documentId)
  if (!document) throw new Refusal('document.not_found', { status: 404 })
  const launcher = document.issuerId ? await findUnit(act.writer, document.issuerId, act.today) : null
  const called = name ?? document.subject ?? citationOf(document, 'vi')
  const year = document.issuedOn?.slice(0, 4) ?? null
  return addCampaign(act.writer, {
    slug: await chooseSlug(act, document.number, called, year),
    name: called,
    scope: scopeOf(launcher?.class ?? ''),
    origin: 'issued',
    state: 'stub',
    launcherId: launcher?.id ?? null,
    launcherName: document.issuerName,
    documentId,
    findings: [],
    recordedOn: act.today,
    searchKey: searchKeyOf([called, document.number, document.issuerName]),
  })
}

/** Says that one campaign carries out another, or is tied to it ("gắn với"). */
export const linkCampaigns = command({
  name: 'campaign.link',
  input: z
    .object({
      fromId: z.uuid(),
      toId: z.uuid().nullable().default(null),
      /** A document of the register that launched a campaign nobody has recorded: a stub is made of it. */
      toDocumentId: z.uuid().nullable().default(null),
      name: z.string().trim().max(1000).nullable().default(null),
      kind: z.enum(['implements', 'tied']),
    })
    .refine(({ toId, toDocumentId }) => (toId === null) !== (toDocumentId === null), {
      error: 'campaign.link_to_what',
      path: ['toId'],
    }),
  roles: campaignMoves['campaign.link'].roles,
  on: async (reader, input) => {
    const campaign = await mustFindCampaign(reader, input.fromId)
    return campaign.standingId ?? campaign.launcherId
  },
  run: async (act, { fromId, toId, toDocumentId, name, kind }) => {
    const from = await mustFindCampaign(act.writer, fromId)
    await mustMove(act, from, 'campaign.link')
    const to = toId
      ? (await mustFindCampaign(act.writer, toId)).id
      : await stubFor(act, toDocumentId ?? '', name)
    if (to === from.id) throw new Refusal('campaign.link_to_itself')
    await addCampaignLink(act.writer, { fromId, toId: to, kind })
    return {
      result: { id: from.id, slug: from.slug, toId: to },
      subject: `campaign:${from.id}`,
      unitId: from.standingId,
    }
  },
})
