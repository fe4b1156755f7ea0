import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { citationOf } from '../../documents/document.ts'
import { findDocument } from '../../documents/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { insideRoles } from './inside.ts'
import { mustFindPaper } from './queries.ts'
import { addPaper, notePaperStep } from './store.ts'

const refuseFuture = (field: string, day: string, today: string): void => {
  if (day > today) throw new Refusal('paper.in_future', { fields: { [field]: { code: 'paper.in_future' } } })
}

/** A paper from above came to the unit: one of the register, or one that is cited. `{ id }` */
export const receivePaper = command({
  name: 'paper.receive',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    citation: z.string().trim().max(500).nullish(),
    documentId: z.uuid().nullable().default(null),
    receivedOn: dayInput,
    note: z.string().trim().max(2000).nullish(),
  }),
  roles: insideRoles,
  on: async (_reader, { unitId }) => unitId,
  run: async ({ writer, today }, { citation, note, ...input }) => {
    await mustFindCampaign(writer, input.campaignId)
    refuseFuture('receivedOn', input.receivedOn, today)
    const document = input.documentId ? await findDocument(writer, input.documentId) : null
    if (input.documentId && !document) throw new Refusal('document.not_found', { status: 404 })
    const cited = citation || (document ? citationOf(document, 'vi') : null)
    if (!cited)
      throw new Refusal('paper.no_citation', { fields: { citation: { code: 'paper.no_citation' } } })
    const id = await addPaper(writer, { ...input, citation: cited, note: note || null })
    return { result: { id }, subject: `paper:${id}`, unitId: input.unitId }
  },
})

const stepInput = z.object({
  paperId: z.uuid(),
  on: dayInput,
  note: z.string().trim().max(2000).nullish(),
})

const steps = {
  'paper.pass_on': { column: 'passedOn', after: 'receivedOn' },
  'paper.carry_out': { column: 'carriedOutOn', after: 'passedOn' },
} as const

const paperStep = (name: keyof typeof steps) =>
  command({
    name,
    input: stepInput,
    roles: insideRoles,
    on: async (reader, { paperId }) => (await mustFindPaper(reader, paperId)).unitId,
    run: async ({ writer, today }, { paperId, on, note }) => {
      const paper = await mustFindPaper(writer, paperId)
      const { column, after } = steps[name]
      refuseFuture('on', on, today)
      if (on < (paper[after] ?? paper.receivedOn))
        throw new Refusal('paper.before_received', { fields: { on: { code: 'paper.before_received' } } })
      if (!(await notePaperStep(writer, paperId, column, on, note || null)))
        throw new Refusal('paper.step_done', { status: 409 })
      return { result: { id: paperId }, subject: `paper:${paperId}`, unitId: paper.unitId }
    },
  })

/** Passed on to the people of the unit (quán triệt, phổ biến), on a day. */
export const passOnPaper = paperStep('paper.pass_on')

/** Carried out in the unit, on a day. */
export const carryOutPaper = paperStep('paper.carry_out')
