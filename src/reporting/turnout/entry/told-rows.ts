import type { Values } from '../../../platform/plain/words.ts'
import type { PollingAreaRow, TurnoutFigureRow } from '../../tables.ts'
import type { Cutoff } from '../election-day.ts'
import { changedSince, faultOfFigure, type Known, saysTheSame, type Told } from '../turnout-figure.ts'

type Named = Cutoff & { readonly name: string }

/** An area with all its figures, and the day's cut-offs in their order. */
export type AreaMatter = {
  readonly area: PollingAreaRow
  readonly figures: readonly TurnoutFigureRow[]
  readonly cutoffs: readonly Named[]
}

const named = (matter: AreaMatter, figure: TurnoutFigureRow | undefined) => {
  if (!figure) return null
  const name = matter.cutoffs.find(({ id }) => id === figure.cutoffId)?.name ?? ''
  return { listed: figure.listed, voted: figure.voted, closed: figure.closed, name }
}

/** What is known of the area at a cut-off, and around it. */
export const knownAt = (matter: AreaMatter, cutoffId: number): Known => {
  const { area, figures, cutoffs } = matter
  const place = cutoffs.findIndex(({ id }) => id === cutoffId)
  const at = (from: number, to: number): readonly TurnoutFigureRow[] =>
    cutoffs.slice(from, to).flatMap(({ id }) => figures.find((one) => one.cutoffId === id) ?? [])
  const here = figures.find((one) => one.cutoffId === cutoffId)
  const before = at(0, place).at(-1)
  const after = at(place + 1, cutoffs.length).find(({ carried }) => !carried)
  return {
    number: area.number,
    listed: area.listed,
    here: here ?? null,
    before: named(matter, before),
    after: named(matter, after),
  }
}

export type ToldRow = Told & { readonly seen: number | null; readonly toldAt: string }
export type RowFault = { readonly field: 'voted' | 'listed'; readonly code: string; readonly values: Values }

/** What is wrong with a told row; `rival` when somebody else was faster. */
export const faultOfRow = (
  matter: AreaMatter,
  cutoffId: number,
  row: ToldRow,
): (RowFault & { readonly rival?: boolean }) | null => {
  const known = knownAt(matter, cutoffId)
  if (saysTheSame(known.here, row)) return null
  if (changedSince(known, row.seen, row)) {
    const here = matter.figures.find((one) => one.cutoffId === cutoffId)
    return {
      field: 'voted',
      rival: true,
      code: 'turnout.changed_meanwhile',
      values: {
        area: known.number,
        known: `${here?.voted ?? '–'}/${here?.listed ?? '–'}`,
        person: here?.byName ?? '–',
      },
    }
  }
  if (known.here?.closed) {
    const { voted, listed } = known.here
    const values = { area: known.number, known: voted, listed, cutoff: '' }
    return { field: 'voted', code: 'turnout.closed_here', values }
  }
  return faultOfFigure(known, row)
}

/** The later cut-offs to which the figure of a closed area is carried: those that it told nothing for. */
export const carriedTo = (matter: AreaMatter, cutoffId: number): readonly number[] => {
  const place = matter.cutoffs.findIndex(({ id }) => id === cutoffId)
  const told = new Set(matter.figures.filter(({ carried }) => !carried).map((one) => one.cutoffId))
  return matter.cutoffs.slice(place + 1).flatMap(({ id }) => (told.has(id) ? [] : [id]))
}

/** Whether the list as told is the latest that is known: a cut-off told late does not turn the list back. */
export const isLatest = (matter: AreaMatter, cutoffId: number): boolean =>
  knownAt(matter, cutoffId).after === null
