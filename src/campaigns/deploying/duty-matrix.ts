import { z } from 'zod'
import type { DutyStep } from '../tables.ts'
import type { ClassCount } from './class-count.ts'
import type { Addressees } from '../duties/deployment.ts'
import { dutyModes, dutySteps } from '../duties/duty.ts'

const lineShape = z.strictObject({
  class: z.string(),
  mode: z.enum(dutyModes),
  steps: z.array(z.enum(dutySteps)),
  /** The class through which it is given and to which it is owed. */
  via: z.string().optional(),
  scope: z.enum(['children', 'subtree']).default('children'),
  /** The last day on which the class is addressed. */
  until: z.string().optional(),
  note: z.string().optional(),
})

export const matrixShape = z.strictObject({ duties: z.array(lineShape).min(1) })

export type MatrixLine = z.output<typeof lineShape>

/** The matrix of seed/duty-matrix.yaml; throws when the file is not in its shape. */
export const readMatrix = (data: unknown): readonly MatrixLine[] => matrixShape.parse(data).duties

export type Offered = {
  readonly line: MatrixLine
  /** How many units it would reach. */
  readonly count: number
  readonly steps: readonly DutyStep[]
}

/** The lines of the matrix that reach somebody below the launcher on the day. */
export const offered = (
  matrix: readonly MatrixLine[],
  counts: readonly ClassCount[],
  today: string,
): readonly Offered[] =>
  matrix
    .filter(({ until }) => until === undefined || today <= until)
    .map((line) => {
      const found = counts.find((one) => one.class === line.class)
      return { line, count: found?.[line.scope] ?? 0, steps: line.steps }
    })
    .filter(({ count }) => count > 0)

/** One line as the plan of a deployment; `dueOf` gives each step's day, undefined leaves the step out. */
export const addresseesOf = (
  line: MatrixLine,
  underId: number,
  mode: Addressees['mode'],
  dueOf: (step: DutyStep) => string | null | undefined,
) => ({
  class: line.class,
  underId,
  scope: line.scope,
  receiverClass: line.via ?? null,
  mode,
  steps: line.steps.flatMap((step) => {
    const dueOn = dueOf(step)
    return dueOn === undefined ? [] : [{ step, dueOn }]
  }),
})
