const size = { width: 84, height: 22, edge: 3 } as const

/** null: there is no figure, which is not zero; the line breaks there. */
export type SparkPoint = number | null

const tenth = (n: number): number => Math.round(n * 10) / 10

/** The line's path and its last point; null when there is nothing to draw. */
export const sparkPath = (
  points: readonly SparkPoint[],
): { readonly path: string; readonly last: readonly [number, number] } | null => {
  const known = points.filter((point) => point !== null)
  if (known.length === 0) return null
  const [low, high] = [Math.min(0, ...known), Math.max(...known)]
  const across = (size.width - 2 * size.edge) / Math.max(1, points.length - 1)
  const x = (at: number): number => tenth(size.edge + at * across)
  const y = (value: number): number =>
    tenth(
      size.height - size.edge - ((value - low) / Math.max(1e-9, high - low)) * (size.height - 2 * size.edge),
    )
  let pen = 'M'
  let path = ''
  let last: readonly [number, number] = [0, 0]
  for (const [at, value] of points.entries()) {
    if (value === null) {
      pen = 'M'
      continue
    }
    path += `${pen}${x(at)} ${y(value)}`
    pen = 'L'
    last = [x(at), y(value)]
  }
  return { path, last }
}

/** A small line without axes beside the figures that say the same; a missing figure is a gap. */
export const Sparkline = ({ points }: { readonly points: readonly SparkPoint[] }) => {
  const drawn = sparkPath(points)
  if (!drawn) return null
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawn.path} />
      <circle cx={drawn.last[0]} cy={drawn.last[1]} r="2.5" />
    </svg>
  )
}
