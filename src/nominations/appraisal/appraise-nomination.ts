import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { blocking } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { openStops } from '../facts/dossier-facts.ts'
import { besideOf } from '../facts/queries.ts'
import { moveNomination, refuseOwn } from '../move-nomination.ts'
import { nominationMoves, shortestReason } from '../nomination.ts'
import { mustFindNomination, type Nomination } from '../queries.ts'
import { addAppraisal } from '../store.ts'

const { roles } = nominationMoves['nomination.accept']

/** What the conclusion does to the dossier. */
const concluded = {
  eligible: 'nomination.accept',
  incomplete: 'nomination.return',
  not_eligible: 'nomination.reject',
} as const

/** A required clause that is not met stops a conclusion of "eligible", unless each was let pass in writing. */
const refuseStopped = async (act: Act, seen: Nomination): Promise<void> => {
  const { findings, overrides } = await besideOf(act.writer, act.law, seen, act.today)
  const open = openStops(blocking(findings), overrides)
  if (open.length === 0) return
  throw new Refusal('nomination.findings_block', {
    values: {
      code: seen.code,
      count: open.length,
      clauses: open.map(({ citation }) => citation).join('; '),
    },
    fields: { conclusion: { code: 'nomination.findings_stop' } },
    ...(open[0] ? { clause: open[0].clause } : {}),
  })
}

/** Concludes an appraisal: eligible goes to the council, incomplete goes back, not eligible ends; both latter say why. */
export const appraiseNomination = command({
  name: 'nomination.appraise',
  input: z.object({
    id: z.uuid(),
    checklist: z
      .array(
        z.object({
          item: z.string().trim().min(2).max(500),
          answer: z.enum(['met', 'not met', 'unknown']),
          note: z.string().trim().max(1000).nullable().default(null),
        }),
      )
      .max(60),
    conclusion: z.enum(['eligible', 'incomplete', 'not_eligible']),
    opinion: z.string().trim().min(5).max(4000),
  }),
  roles,
  on: async (reader, input) => (await mustFindNomination(reader, input.id)).holderId,
  run: async (act, { id, checklist, conclusion, opinion }) => {
    const seen = await mustFindNomination(act.writer, id)
    refuseOwn(act, seen)
    if (conclusion === 'eligible') await refuseStopped(act, seen)
    if (conclusion !== 'eligible' && opinion.length < shortestReason)
      throw new Refusal('nomination.opinion_too_short', {
        values: { least: shortestReason },
        fields: { opinion: { code: 'input.too_short', values: { least: shortestReason } } },
      })
    await moveNomination(act, seen, concluded[conclusion], {
      reason: conclusion === 'eligible' ? null : opinion,
      change: conclusion === 'incomplete' ? { holderId: seen.proposerId } : {},
    })
    await addAppraisal(act.writer, {
      nominationId: id,
      checklist,
      conclusion,
      opinion,
      day: act.today,
      byName: act.actor.name,
    })
    return { result: { code: seen.code, conclusion }, subject: `nomination:${id}`, unitId: seen.proposerId }
  },
})
