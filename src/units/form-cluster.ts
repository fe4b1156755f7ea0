import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { addCluster } from './store.ts'

/** Forms a cluster or block of units that cuts across the tree, with its head and deputy of the term. */
export const formCluster = command({
  name: 'cluster.form',
  input: z.object({
    name: z.string().trim().min(2).max(200),
    kind: z.enum(['cluster', 'block']),
    organiserId: z.number().int(),
    fromDay: dayInput,
    members: z
      .array(
        z.object({ unitId: z.number().int(), role: z.enum(['head', 'deputy', 'member']).default('member') }),
      )
      .max(500),
    mark: z.string().nullish(),
    note: z.string().nullish(),
  }),
  roles: ['administrator', 'standing_agency'],
  on: async (_reader, input) => input.organiserId,
  run: async ({ writer }, { members, ...cluster }) => {
    const id = await addCluster(writer, cluster, members)
    return { result: { id }, subject: `cluster:${id}`, unitId: cluster.organiserId }
  },
})
