import { z } from 'zod'
import { type Act, command } from '../../../platform/command.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { momentOn, releasingRoles, runningRoles } from '../election-day.ts'
import { mustFindDay } from '../queries.ts'
import { looksLikeNames } from '../turnout-figure.ts'
import { mayMoveFigure, type PressMove, pressMoves } from './press-figure.ts'
import { mustFindFigure, pressFigures } from './queries.ts'
import { moveFigure } from './store.ts'

const note = z.string().trim().max(500)

const move = async (
  act: Act,
  name: PressMove,
  figureId: string,
  change: Omit<Parameters<typeof moveFigure>[3], 'state'>,
) => {
  const figure = await mustFindFigure(act.writer, figureId)
  const { to } = pressMoves[name]
  if (!mayMoveFigure(name, figure.state)) throw new Refusal('press.moved', { status: 409 })
  if (!(await moveFigure(act.writer, figureId, figure.state, { ...change, state: to })))
    throw new Refusal('press.moved', { status: 409 })
  const { provinceId } = await mustFindDay(act.writer, figure.electionDayId)
  return { result: { state: to }, subject: `press-figure:${figureId}`, unitId: provinceId }
}

const refuseNames = (text: string | null | undefined): void => {
  if (text && looksLikeNames(text))
    throw new Refusal('input.invalid', { values: { count: 1 }, fields: { note: { code: 'turnout.names' } } })
}

const committeeOf = async (reader: Parameters<typeof mustFindFigure>[0], figureId: string) =>
  (await mustFindDay(reader, (await mustFindFigure(reader, figureId)).electionDayId)).committeeId

/** The election committee lets the figure become public. One of a cut-off stands at a time: the former is withdrawn first. */
export const releaseFigure = command({
  name: 'press.release',
  input: z.object({ figureId: z.uuid(), note: note.nullish() }),
  roles: releasingRoles,
  on: (reader, { figureId }) => committeeOf(reader, figureId),
  run: async (act, { figureId, note: publicNote }) => {
    refuseNames(publicNote)
    const { cutoffId, electionDayId } = await mustFindFigure(act.writer, figureId)
    const others = await pressFigures(act.writer, electionDayId)
    if (others.some((one) => one.cutoffId === cutoffId && one.state === 'released'))
      throw new Refusal('press.one_public', { status: 409 })
    return move(act, 'release', figureId, {
      releasedAt: momentOn(act.today, act.now),
      releasedBy: act.actor.name,
      publicNote: publicNote || null,
    })
  },
})

/** The committee takes a public figure back and says publicly why; a corrected one may follow. */
export const withdrawFigure = command({
  name: 'press.withdraw',
  input: z.object({ figureId: z.uuid(), note: note.min(10) }),
  roles: releasingRoles,
  on: (reader, { figureId }) => committeeOf(reader, figureId),
  run: async (act, { figureId, note: publicNote }) => {
    refuseNames(publicNote)
    return move(act, 'withdraw', figureId, {
      withdrawnAt: momentOn(act.today, act.now),
      withdrawnBy: act.actor.name,
      publicNote,
    })
  },
})

/** A frozen figure that will not be released. */
export const dropFigure = command({
  name: 'press.drop',
  input: z.object({ figureId: z.uuid() }),
  roles: runningRoles,
  on: async (reader, { figureId }) =>
    (await mustFindDay(reader, (await mustFindFigure(reader, figureId)).electionDayId)).provinceId,
  run: (act, { figureId }) => move(act, 'drop', figureId, {}),
})
