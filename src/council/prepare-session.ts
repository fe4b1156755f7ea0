import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { findAwardForm, mustFindNomination } from '../nominations/queries.ts'
import { pathOf } from '../units/queries.ts'
import { majorityOf, quorumNeeded, quorumOf, secretaries, votesNeeded } from './council.ts'
import { listedElsewhere, membersOn, mustFindCouncil } from './queries.ts'
import { addSession } from './store.ts'

/**
 * An award whose clause demands a ballot by threshold is not voted here yet; one that is frozen, not waiting for a
 * council, or held outside the council's unit cannot be on the list.
 */
const checkDossier = async (act: Act, nominationId: string, unitPath: string): Promise<void> => {
  const nomination = await mustFindNomination(act.writer, nominationId)
  const { code, frozenReason: reason } = nomination
  if (reason) throw new Refusal('nomination.frozen', { values: { code, reason }, status: 409 })
  if (nomination.state !== 'awaiting_council')
    throw new Refusal('council_session.not_awaiting', { values: { code }, status: 409 })
  const form = await findAwardForm(act.writer, nomination.awardForm)
  if (form?.ballotRequired)
    throw new Refusal('council_session.ballot_not_supported', { values: { code, form: form.nameVi } })
  const holder = await pathOf(act.writer, nomination.holderId ?? nomination.proposerId, act.today)
  if (!holder?.startsWith(unitPath))
    throw new Refusal('council_session.held_elsewhere', { values: { code }, status: 403 })
}

const refuseListed = async (act: Act, nominationIds: readonly string[]): Promise<void> => {
  const [listed] = await listedElsewhere(act.writer, nominationIds)
  if (!listed) return
  const { code } = await mustFindNomination(act.writer, listed.nominationId)
  throw new Refusal('council_session.listed_already', {
    values: { code, title: listed.title },
    status: 409,
  })
}

/** Calls a meeting or a round of written opinions; the members of its day are its total, and its thresholds are fixed. */
export const prepareSession = command({
  name: 'council_session.prepare',
  input: z.object({
    councilId: z.uuid(),
    campaignId: z.uuid().nullable().default(null),
    title: z.string().trim().min(5).max(300),
    way: z.enum(['meeting', 'written']),
    heldOn: dayInput,
    place: z.string().trim().max(200).nullish(),
    nominationIds: z.array(z.uuid()).min(1).max(500),
  }),
  roles: secretaries,
  on: async (reader, input) => (await mustFindCouncil(reader, input.councilId)).unitId,
  run: async (act, { nominationIds, ...session }) => {
    const council = await mustFindCouncil(act.writer, session.councilId)
    const members = await membersOn(act.writer, council.id, session.heldOn)
    if (members.length === 0)
      throw new Refusal('council_session.no_members', { values: { council: council.name } })
    const listed = [...new Set(nominationIds)]
    const path = (await pathOf(act.writer, council.unitId, act.today)) ?? '/'
    for (const id of listed) await checkDossier(act, id, path)
    await refuseListed(act, listed)
    const total = members.length
    const row = {
      ...session,
      place: session.place || null,
      totalMembers: total,
      quorumNeeded: quorumNeeded(total, quorumOf(council)),
      votesNeeded: votesNeeded(total, majorityOf(council), council.majorityStrict),
      ruleCitation: council.regulationCitation,
      ruleVerified: council.verified,
    }
    const id = await addSession(act.writer, row, members, listed)
    return { result: { id }, subject: `council_session:${id}`, unitId: council.unitId }
  },
})
