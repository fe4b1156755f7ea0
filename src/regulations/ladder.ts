import type { Rung } from './lookup.ts'

export type Box = { readonly code: string; readonly x: number; readonly y: number }
export type Arrow = {
  readonly from: Box
  readonly to: Box
  readonly rung: Rung
}

export const boxSize = { width: 190, height: 52, across: 290, down: 84, edge: 8 } as const

const depthOf = (code: string, rungs: readonly Rung[], seen: readonly string[]): number => {
  if (seen.includes(code)) return 0
  const below = rungs.filter((rung) => rung.to === code)
  return below.length === 0
    ? 0
    : 1 + Math.max(...below.map(({ from }) => depthOf(from, rungs, [...seen, code])))
}

/** Where each award stands: who needs nothing at the left, each award right of what it needs. */
export const layLadder = (
  rungs: readonly Rung[],
): {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  readonly width: number
  readonly height: number
} => {
  const codes = [...new Set(rungs.flatMap(({ from, to }) => [from, to]))]
  const taken = new Map<number, number>()
  const boxes = codes.map((code): Box => {
    const depth = depthOf(code, rungs, [])
    const row = taken.get(depth) ?? 0
    taken.set(depth, row + 1)
    return { code, x: boxSize.edge + depth * boxSize.across, y: boxSize.edge + row * boxSize.down }
  })
  const at = new Map(boxes.map((box) => [box.code, box]))
  const arrows = rungs.flatMap((rung) => {
    const [from, to] = [at.get(rung.from), at.get(rung.to)]
    return from && to ? [{ from, to, rung }] : []
  })
  const right = Math.max(0, ...boxes.map(({ x }) => x)) + boxSize.width + boxSize.edge
  const bottom = Math.max(0, ...boxes.map(({ y }) => y)) + boxSize.height + boxSize.edge
  return { boxes, arrows, width: right, height: bottom }
}

/** A name cut into lines that a box can hold. */
export const linesOf = (name: string, most = 24): readonly string[] => {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.slice(0, 3)
}
