import { freezeFigure } from '../../reporting/turnout/press/freeze-figure.ts'
import { releaseFigure, withdrawFigure } from '../../reporting/turnout/press/move-figure.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoElectionDay } from '../election-shapes.ts'
import { momentOf } from './times.ts'

type CutoffId = (stage: Stage, place: number) => Promise<number>

/** The day's figures for the press: frozen by the standing agency, released by the election committee, one corrected. */
export const pressDeeds = (day: DemoElectionDay, cutoffId: CutoffId): readonly Deed[] =>
  day.press.flatMap(({ cutoff, frozenAt, releasedAt, note, withdrawn }, turn) => {
    const key = `press:${day.id}:${turn}`
    const figureId = ({ ledger }: Stage): string => ledger.id(key)
    return [
      deed({
        ...momentOf(frozenAt),
        by: day.by,
        name: `${key} freeze`,
        command: freezeFigure,
        input: async (stage) => ({
          dayId: stage.ledger.id(`election-day:${day.id}`),
          cutoffId: await cutoffId(stage, cutoff),
        }),
        keep: ({ id }, ledger) => ledger.keep(key, id),
      }),
      deed({
        ...momentOf(releasedAt),
        by: day.releasedBy,
        name: `${key} release`,
        command: releaseFigure,
        input: (stage) => ({ figureId: figureId(stage), note: note ?? null }),
      }),
      ...(withdrawn
        ? [
            deed({
              ...momentOf(withdrawn.at),
              by: day.releasedBy,
              name: `${key} withdraw`,
              command: withdrawFigure,
              input: (stage) => ({ figureId: figureId(stage), note: withdrawn.note }),
            }),
          ]
        : []),
    ]
  })
