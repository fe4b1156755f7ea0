import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { isDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { slug } from '../../platform/plain/vietnamese.ts'
import { consulters } from './consultation.ts'
import { moveConsultation } from './move-consultation.ts'
import { isSlugFree, mustFindConsultation } from './queries.ts'
import { addConsultation } from './store.ts'

const day = z.string().refine(isDay, { error: 'input.not_a_day' })

/** What a consultation says. */
export const consultationWords = {
  documentId: z.uuid().nullable().default(null),
  title: z.string().trim().min(10).max(300),
  body: z.string().trim().min(20).max(20_000),
  opensOn: day,
  closesOn: day,
}

/** The last day comes after the first, and lies ahead. */
export const refuseDays = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }, today: string) => {
  if (closesOn < opensOn || closesOn < today)
    throw new Refusal('consultation.days', { fields: { closesOn: { code: 'consultation.days' } } })
}

/** Writes a consultation; it is public only once published. `{ id, slug }` */
export const writeConsultation = command({
  name: 'consultation.write',
  input: z.object({ ...consultationWords, unitId: z.number().int() }),
  roles: consulters,
  on: async (_reader, { unitId }) => unitId,
  run: async ({ writer, actor, today }, input) => {
    refuseDays(input, today)
    const wished = slug(input.title).slice(0, 80).replace(/-$/, '') || 'gop-y'
    let address = wished
    for (let number = 2; !(await isSlugFree(writer, address)); number++) address = `${wished}-${number}`
    const id = await addConsultation(writer, { ...input, slug: address, madeBy: actor.name })
    return { result: { id, slug: address }, subject: `consultation:${id}`, unitId: input.unitId }
  },
})

/** Mends a draft. */
export const changeConsultationDraft = command({
  name: 'consultation.change',
  input: z.object({ ...consultationWords, id: z.uuid(), version: z.number().int() }),
  roles: consulters,
  on: async (reader, { id }) => (await mustFindConsultation(reader, id)).unitId,
  run: async (act, { id, version, ...change }) => {
    refuseDays(change, act.today)
    return moveConsultation(act, { id, version }, 'consultation.change', change)
  },
})
