import { z } from 'zod'
import { type Endpoint, readEndpoint } from '../platform/web/api.ts'
import { trailOf } from '../units/queries.ts'
import { nominationStates } from './nomination.ts'
import { type Nomination, nominationsOf, seenPaths } from './queries.ts'

const unit = z.object({ id: z.int(), code: z.string(), name: z.string() })

const nomination = z.object({
  code: z.string().describe('HS-2021-00012'),
  campaignId: z.uuid(),
  guidanceId: z.uuid(),
  awardForm: z.string(),
  subjectKind: z.enum(['collective', 'individual', 'household']),
  subjectName: z.string(),
  subjectPosition: z.string().nullable(),
  achievement: z.string(),
  proposer: unit.nullable(),
  state: z.enum(nominationStates),
  holder: unit.nullable().describe('The unit that has it now'),
  since: z.iso.date(),
  submittedOn: z.iso.date().nullable(),
  overQuota: z.boolean(),
  frozen: z.boolean(),
})

type Units = Awaited<ReturnType<typeof trailOf>>

const told = (one: Nomination, units: Units): z.infer<typeof nomination> => {
  const at = (id: number | null) => (id === null ? undefined : units.get(id)?.at(-1)) ?? null
  return {
    ...one,
    proposer: at(one.proposerId),
    holder: at(one.holderId),
    since: one.sinceOn,
    frozen: one.frozenReason !== null,
  }
}

/** Dossiers over the API: the same scope as the list of the office. */
export const endpoints: readonly Endpoint[] = [
  readEndpoint({
    path: '/nominations',
    summary: 'Award dossiers that the account may see',
    description: 'Of the units at which the account holds a role and the units below, as proposer or holder.',
    tag: 'nominations',
    audience: 'signed-in',
    query: z.object({
      campaignId: z.uuid().optional(),
      state: z.enum(nominationStates).optional(),
    }),
    response: z.object({ nominations: z.array(nomination) }),
    handle: async ({ reader, actor, today, query }) => {
      const { campaignId, state } = query
      const found = await nominationsOf(reader, {
        under: seenPaths(actor),
        ...(campaignId ? { campaignId } : {}),
        ...(state ? { states: [state] } : {}),
      })
      const units = await trailOf(
        reader,
        found.flatMap(({ proposerId, holderId }) => [proposerId, ...(holderId === null ? [] : [holderId])]),
        today,
      )
      return { nominations: found.map((one) => told(one, units)) }
    },
  }),
]
