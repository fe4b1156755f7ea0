import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { findUnit } from '../../units/queries.ts'
import { guardInput, guardSecrets } from '../visitors/guard.ts'
import { letIn } from '../visitors/let-in.ts'
import { proposingClasses } from './introduction.ts'
import { addIntroduction } from './store.ts'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

/** A citizen tells the unit that may propose of a good deed. Who sends it, if he says so, is the unit's alone to see. */
export const sendIntroduction = command({
  name: 'introduction.send',
  input: z.object({
    codeHash: z.string().length(64),
    unitId: z.number().int(),
    who: z.string().trim().min(2).max(300),
    deed: z.string().trim().min(20).max(3000),
    place: z.string().trim().min(2).max(300),
    happened: line(100),
    senderName: line(120),
    senderContact: line(120),
    ...guardInput,
  }),
  roles: 'anyone',
  secret: ['senderName', 'senderContact', 'codeHash', ...guardSecrets],
  run: async (act, { trap, shownAt, address, ...sent }) => {
    await letIn(act, 'introduction', { trap, shownAt, address })
    const unit = await findUnit(act.writer, sent.unitId, act.today)
    if (!unit || !proposingClasses.some((one) => one === unit.class))
      throw new Refusal('introduction.unit', { fields: { unitId: { code: 'introduction.unit' } } })
    const id = await addIntroduction(act.writer, { ...sent, receivedOn: act.today })
    return { result: { id }, subject: `introduction:${id}`, unitId: sent.unitId }
  },
})
