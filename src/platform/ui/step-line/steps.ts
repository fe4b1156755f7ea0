import { type Day, daysBetween } from '../../plain/day.ts'

export type StepPoint = { readonly day: Day; readonly value: number }

/** The plot's own grid; the drawing stretches it to the width of the page. */
export const plot = { width: 1000, height: 160 } as const

const round = (n: number): number => Math.round(n * 10) / 10

/** Where a day stands, 0…1 of the period. */
export const share = (day: Day, from: Day, to: Day): number =>
  Math.max(0, Math.min(1, daysBetween(from, day) / Math.max(1, daysBetween(from, to))))

/** The last point of each tenth of a percent of the width: a drawing has no room for more, and must stay small. */
const thin = (points: readonly StepPoint[], from: Day, to: Day, most = 120): readonly StepPoint[] => {
  if (points.length <= most) return points
  const last = new Map<number, StepPoint>()
  for (const point of points) last.set(Math.floor(share(point.day, from, to) * most), point)
  return [...last.values()]
}

/** The path of a line that keeps its value until the next day changes it. */
export const stepPath = (points: readonly StepPoint[], from: Day, to: Day, top: number): string => {
  const y = (value: number): number =>
    round(plot.height * (1 - Math.max(0, Math.min(1, value / Math.max(1, top)))))
  const drawn = thin(points, from, to).map(
    (point) => `H${round(share(point.day, from, to) * plot.width)}V${y(point.value)}`,
  )
  return `M0 ${plot.height}${drawn.join('')}`
}

/** A straight path through the points of what was expected. */
export const linePath = (points: readonly StepPoint[], from: Day, to: Day, top: number): string =>
  points
    .map((point, index) => {
      const y = round(plot.height * (1 - Math.max(0, Math.min(1, point.value / Math.max(1, top)))))
      return `${index === 0 ? 'M' : 'L'}${round(share(point.day, from, to) * plot.width)} ${y}`
    })
    .join('')
