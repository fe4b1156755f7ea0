import { z } from 'zod'
import { holdsRoleOn } from '../../platform/actor.ts'
import { type Act, command } from '../../platform/command.ts'
import type { Facts } from '../../platform/law/law.ts'
import { readQuestion } from '../../platform/law/read-question.ts'
import { type FieldFault, Refusal } from '../../platform/plain/refusal.ts'
import { lawAt } from '../../regulations/local/queries.ts'
import { pathOf } from '../../units/queries.ts'
import { changeSeen, refuseFrozen, refuseOwn, trace } from '../move-nomination.ts'
import { nominationMoves } from '../nomination.ts'
import { mustFindNomination, type Nomination } from '../queries.ts'
import { dayOfDossier, statesFacts } from './dossier-facts.ts'
import { setFacts } from './store.ts'

const seats = {
  proposer: nominationMoves['nomination.submit'].roles,
  holder: nominationMoves['nomination.accept'].roles,
} as const

export const statingRoles = [...new Set([...seats.proposer, ...seats.holder])]

const unitOf = ({ state, proposerId, holderId }: Nomination): number | null =>
  statesFacts(state) === 'holder' ? holderId : proposerId

/** The unit's clerks state facts while they write the dossier; the appraisers while they appraise it. */
const mustStateNow = async (act: Act, nomination: Nomination): Promise<void> => {
  const seat = statesFacts(nomination.state)
  if (seat === null)
    throw new Refusal('nomination.not_in_this_state', { values: { code: nomination.code }, status: 409 })
  refuseFrozen(nomination)
  if (seat === 'holder') refuseOwn(act, nomination)
  const path = (await pathOf(act.writer, unitOf(nomination) ?? 0, act.today)) ?? '-'
  if (!holdsRoleOn(act.actor, seats[seat], path))
    throw new Refusal('command.no_right', { status: 403, values: { command: 'nomination.state_facts' } })
}

/** Every fact that the law does not know, or that has a value it cannot have, is told at its own field. */
const mustBeFacts = async (act: Act, nomination: Nomination, facts: Facts): Promise<void> => {
  const { awardForm: award, awardType, subjectKind, proposerId } = nomination
  const day = dayOfDossier(nomination, act.today)
  const { law } = await lawAt(act.writer, act.law, proposerId, day)
  const read = readQuestion(law, { award, awardType, subjectKind, day, facts })
  if ('question' in read) return
  const names = law.subjects['nomination']?.facts ?? {}
  const faults = read.faults.flatMap(({ where }): [string, FieldFault][] => {
    const [head, name = ''] = where.split('.')
    const fact = names[name]?.vi ?? name
    return head === 'facts' ? [[name, { code: 'nomination.fact_wrong', values: { fact } }]] : []
  })
  if (faults.length > 0)
    throw new Refusal('nomination.facts_wrong', {
      values: { count: faults.length },
      fields: Object.fromEntries(faults),
    })
}

/** States what is known of a dossier's subject, as the law asks for it; the whole list is replaced. */
export const stateFacts = command({
  name: 'nomination.state_facts',
  input: z.object({
    id: z.uuid(),
    version: z.number().int(),
    facts: z.record(z.string().max(80), z.union([z.boolean(), z.number(), z.string().max(200)])),
  }),
  roles: statingRoles,
  on: async (reader, { id }) => unitOf(await mustFindNomination(reader, id)),
  run: async (act, { id, version, facts }) => {
    const seen = await mustFindNomination(act.writer, id)
    await mustStateNow(act, seen)
    if (seen.version !== version)
      throw new Refusal('nomination.changed_meanwhile', { values: { code: seen.code }, status: 409 })
    await mustBeFacts(act, seen, facts)
    await changeSeen(act, seen, {})
    const stated = { statedOn: act.today, statedBy: act.actor.name }
    await setFacts(
      act.writer,
      id,
      Object.entries(facts).map(([name, value]) => ({ name, value, ...stated })),
    )
    await trace(act, seen, { move: 'nomination.state_facts', toState: seen.state })
    return {
      result: { code: seen.code, count: Object.keys(facts).length },
      subject: `nomination:${id}`,
      unitId: seen.proposerId,
    }
  },
})
