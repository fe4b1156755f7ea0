import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { findAwardForm } from '../queries.ts'
import { addGuidance } from './store.ts'

const quota = z
  .object({
    awardForm: z.string(),
    unitClass: z.string().nullable().default(null),
    unitId: z.number().int().nullable().default(null),
    subjectKind: z.enum(['collective', 'individual', 'household', 'any']),
    maximum: z.number().int().min(0).max(10_000),
    note: z.string().trim().max(300).nullish(),
  })
  .refine((line) => (line.unitClass === null) !== (line.unitId === null), {
    error: 'guidance.quota_needs_whom',
    path: ['unitClass'],
  })

export const issueRoles = ['standing_agency', 'standing_approver', 'signer'] as const

/** "Hướng dẫn khen thưởng": forms, criteria, papers, the quota of each class of unit, and the day by which to propose. */
export const issueGuidance = command({
  name: 'guidance.issue',
  input: z.object({
    campaignId: z.uuid(),
    issuerId: z.number().int(),
    title: z.string().trim().min(5).max(300),
    documentId: z.uuid().nullable().default(null),
    criteria: z.array(z.string().trim().min(2).max(500)).max(40),
    papers: z
      .array(
        z.object({
          kind: z.string().trim().max(60),
          name: z.string().trim().min(2).max(300),
          required: z.boolean(),
        }),
      )
      .max(20),
    deadlineOn: dayInput,
    channel: z.string().trim().max(500).nullish(),
    quotas: z.array(quota).max(200),
  }),
  roles: issueRoles,
  on: async (_reader, input) => input.issuerId,
  run: async (act, { quotas, ...guidance }) => {
    await mustFindCampaign(act.writer, guidance.campaignId)
    for (const [at, line] of quotas.entries())
      if (!(await findAwardForm(act.writer, line.awardForm)))
        throw new Refusal('guidance.form_unknown', {
          values: { form: line.awardForm },
          fields: {
            [`quotas.${at}.awardForm`]: { code: 'guidance.form_unknown', values: { form: line.awardForm } },
          },
        })
    const id = await addGuidance(
      act.writer,
      { ...guidance, channel: guidance.channel ?? null, issuedOn: act.today },
      quotas.map((line) => ({ ...line, note: line.note ?? null })),
    )
    return { result: { id }, subject: `guidance:${id}`, unitId: guidance.issuerId }
  },
})
