import { type ZodType, z } from 'zod'
import type { Updateable } from 'kysely'
import { type Act, type Command, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { mustFindTyped } from '../../units/queries.ts'
import { introduceExample } from '../examples/introduce-example.ts'
import type { IntroductionRow, IntroductionTable } from '../tables.ts'
import { deskRoles, type IntroductionMove, introductionMoves, mayMoveIntroduction } from './introduction.ts'
import { mustFindIntroduction } from './queries.ts'
import { changeIntroduction } from './store.ts'

type Seen = { readonly id: string; readonly version: number }
const seen = { id: z.uuid(), version: z.number().int() }

type Moved = { readonly id: string; readonly exampleId: string | null }

/** A row of the table of moves as a command: states come from it, the right is needed on the unit that was written to. */
const introductionMove = <Input extends Seen>(
  name: IntroductionMove,
  input: ZodType<Input>,
  change: (act: Act, sent: IntroductionRow, order: Input) => Promise<Updateable<IntroductionTable>>,
): Command<Input, Moved> =>
  command({
    name,
    input,
    roles: deskRoles,
    on: async (reader, { id }) => (await mustFindIntroduction(reader, id)).unitId,
    run: async (act, order) => {
      const sent = await mustFindIntroduction(act.writer, order.id)
      if (!mayMoveIntroduction(name, sent.state) || sent.version !== order.version)
        throw new Refusal('introduction.changed_meanwhile', { status: 409 })
      const set = await change(act, sent, order)
      const decided = { decidedOn: act.today, decidedBy: act.actor.name }
      const next = { ...decided, ...set, state: introductionMoves[name].to }
      if (!(await changeIntroduction(act.writer, sent, next)))
        throw new Refusal('introduction.changed_meanwhile', { status: 409 })
      const exampleId = typeof set.exampleId === 'string' ? set.exampleId : null
      return { result: { id: sent.id, exampleId }, subject: `introduction:${sent.id}`, unitId: sent.unitId }
    },
  })

/** The unit has asked on the spot: it is so. */
export const checkIntroduction = introductionMove('introduction.check', z.object(seen), async () => ({}))

/** It is another unit's to propose: it goes there, and the sender sees so. */
export const passOnIntroduction = introductionMove(
  'introduction.redirect',
  z.object({ ...seen, unit: z.string().trim().min(2).max(200) }),
  async ({ writer, today }, sent, { unit }) => {
    const found = await mustFindTyped(writer, 'unit', unit, today)
    if (found.id === sent.unitId)
      throw new Refusal('introduction.same_unit', { fields: { unit: { code: 'introduction.same_unit' } } })
    return { unitId: found.id, decidedOn: null, decidedBy: null }
  },
)

/** A card is made of it, without consent yet: that is the unit's to ask for. */
export const takeUpIntroduction = introductionMove(
  'introduction.take_up',
  z.object(seen),
  async (act, { unitId, who, deed, place }) => {
    const card = { unitId, who, deed, place, consent: false }
    const { id } = await within(act, introduceExample, card)
    return { exampleId: id }
  },
)

/** Not taken up, with a reply that the sender reads. */
export const declineIntroduction = introductionMove(
  'introduction.decline',
  z.object({ ...seen, reply: z.string().trim().min(20).max(1000) }),
  async (_act, _sent, { reply }) => ({ reply }),
)
