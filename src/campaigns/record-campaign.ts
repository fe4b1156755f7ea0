import { endReading } from '../documents/end-reading.ts'
import { linkDocuments } from '../documents/link-documents.ts'
import { numberKey } from '../documents/document.ts'
import { findByNumber } from '../documents/queries.ts'
import { type Act, command } from '../platform/command.ts'
import { showDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { within } from '../platform/within.ts'
import { mustFindUnit } from '../units/queries.ts'
import { campaignMoves, searchKeyOf } from './campaign.ts'
import { type NamedDocument, type RecordMatter, recordShape } from './campaign-input.ts'
import { changeSeen } from './change-campaign.ts'
import { scopeOf } from './facts.ts'
import { stubFor } from './link-campaigns.ts'
import { findByDocument } from './queries.ts'
import { addCampaign, addCampaignLink, holdNumber, type NewCampaign } from './store.ts'
import type { CampaignRow } from './tables.ts'
import {
  addParts,
  checkIssued,
  checkPeriod,
  chooseSlug,
  enterDocument,
  findingsOn,
  periodColumns,
} from './write-campaign.ts'

type Entered = { readonly documentId: string; readonly stub: CampaignRow | null }

/**
 * The launch document, unless its number stands for another day's document or has launched a campaign already. A
 * campaign known by citation alone until now is the one to be filled in.
 */
const enterLaunch = async (act: Act, document: NamedDocument): Promise<Entered> => {
  const { number } = document
  if (number !== null) {
    await holdNumber(act.writer, numberKey(number))
    const known = await findByNumber(act.writer, { ...document, number })
    if (known?.issuedOn && document.issuedOn && known.issuedOn !== document.issuedOn)
      throw new Refusal('campaign.number_used', {
        values: { number, day: showDay(known.issuedOn, 'vi'), subject: known.subject ?? known.kind },
        fields: { 'document.number': { code: 'campaign.number_used_short' } },
        status: 409,
      })
  }
  const documentId = await enterDocument(act, document)
  const there = await findByDocument(act.writer, documentId)
  if (there && there.state !== 'stub')
    throw new Refusal('campaign.already_recorded', {
      values: {
        campaign: there.name,
        slug: there.slug,
        number: number ?? '',
        day: showDay(there.recordedOn, 'vi'),
      },
      fields: { 'document.number': { code: 'campaign.already_recorded_short' } },
      status: 409,
    })
  return { documentId, stub: there }
}

/** Bases and mentions become stubs with their links; what is said to have launched a campaign gets a stub of that too. */
const enterCited = async (
  act: Act,
  campaignId: string,
  documentId: string,
  { cited, related }: RecordMatter,
): Promise<void> => {
  const byNumber = new Map<string, { readonly id: string; readonly document: NamedDocument }>()
  for (const { role, asWritten: _, ...document } of cited) {
    const id = await enterDocument(act, document)
    if (id === documentId) continue
    await within(act, linkDocuments, { fromId: documentId, toId: id, kind: role })
    if (document.number) byNumber.set(numberKey(document.number), { id, document })
  }
  for (const [at, { number, kind, name }] of related.entries()) {
    const known = byNumber.get(numberKey(number))
    if (!known)
      throw new Refusal('campaign.related_not_cited', {
        values: { number },
        fields: { [`related.${at}.number`]: { code: 'campaign.related_not_cited_short' } },
      })
    const toId = await stubFor(act, known.id, name)
    await addCampaignLink(act.writer, { fromId: campaignId, toId, kind })
  }
}

type Row = Omit<NewCampaign, 'slug'>
type Made = { readonly id: string; readonly slug: string }

const addNew = async (act: Act, document: NamedDocument, row: Row): Promise<Made> => {
  const year = document.issuedOn?.slice(0, 4) ?? null
  const slug = await chooseSlug(act, document.number, row.name, year)
  return { id: await addCampaign(act.writer, { ...row, slug }), slug }
}

const fillIn = async (act: Act, stub: CampaignRow, row: Row): Promise<Made> => {
  await changeSeen(act, stub, stub.version, row)
  return { id: stub.id, slug: stub.slug }
}

/**
 * Records a campaign whose document was issued already: register, chain, contents, addressees, responsibilities and
 * indicators in one act. What the law says of it is kept and shown, and never stops it. → `{ id, slug }`
 */
export const recordCampaign = command({
  name: 'campaign.record',
  input: recordShape,
  roles: campaignMoves['campaign.deploy'].roles,
  on: async (_reader, input) => input.launcherId,
  run: async (act, input) => {
    const launcher = await mustFindUnit(act.writer, input.launcherId, act.today)
    if (input.standingId !== null) await mustFindUnit(act.writer, input.standingId, act.today)
    checkPeriod(input)
    checkIssued(input.document.issuedOn, act.today, 'document.issuedOn')
    const { document } = input
    const { documentId, stub } = await enterLaunch(act, document)
    const findings = await findingsOn(act, input, { launcher, ...document }, 'issued')
    const row = {
      name: input.name,
      occasion: input.occasion,
      form: input.form,
      scope: input.scope ?? scopeOf(launcher.class),
      origin: 'issued',
      state: 'running',
      launcherId: launcher.id,
      launcherName: document.issuerName,
      standingId: input.standingId ?? launcher.id,
      documentId,
      purpose: input.purpose,
      slogan: input.slogan,
      criteria: input.criteria,
      plan: input.plan,
      measures: input.measures,
      ...periodColumns(input),
      published: input.published,
      findings,
      recordedOn: act.today,
      searchKey: searchKeyOf([input.name, input.occasion, document.number, document.issuerName]),
    } as const
    const { id, slug } = stub ? await fillIn(act, stub, row) : await addNew(act, document, row)
    await addParts(act, id, launcher, input)
    await enterCited(act, id, documentId, input)
    if (input.readingId) await within(act, endReading, { id: input.readingId, state: 'recorded' })
    const unmet = findings.filter(({ verdict }) => verdict === 'not met').map(({ clause }) => clause)
    return { result: { id, slug }, subject: `campaign:${id}`, unitId: launcher.id, note: { unmet } }
  },
})
