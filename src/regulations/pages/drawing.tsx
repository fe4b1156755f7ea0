import type { ComponentChildren } from 'preact'
import { boxSize, linesOf } from '../ladder.ts'

const LINE = 16

/** A box with a name in it. */
export const NamedBox = ({
  x,
  y,
  name,
}: {
  readonly x: number
  readonly y: number
  readonly name: string
}) => {
  const lines = linesOf(name)
  const top = y + boxSize.height / 2 - ((lines.length - 1) * LINE) / 2 + 5
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={boxSize.width}
        height={boxSize.height}
        rx={4}
        fill="none"
        stroke="currentColor"
        stroke-width={1.5}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + boxSize.width / 2}
          y={top + index * LINE}
          text-anchor="middle"
          font-size={13}
          fill="currentColor"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

type ArrowProps = {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly label: string
  readonly dashed?: boolean
}

/** An arrow with its words above the middle; dashed for one way among several. */
export const LabelledArrow = ({ from, to, label, dashed }: ArrowProps) => (
  <g>
    <path
      d={`M${from.x} ${from.y}L${to.x - 7} ${to.y}`}
      fill="none"
      stroke="currentColor"
      stroke-width={1.5}
      stroke-dasharray={dashed ? '5 4' : undefined}
    />
    <path d={`M${to.x} ${to.y}l-9 -5v10z`} fill="currentColor" />
    <text
      x={(from.x + to.x) / 2}
      y={(from.y + to.y) / 2 - 6}
      text-anchor="middle"
      font-size={12}
      fill="currentColor"
    >
      {label}
    </text>
  </g>
)

type DrawingProps = {
  readonly width: number
  readonly height: number
  readonly label: string
  readonly children: ComponentChildren
}

/** A drawing that scrolls on a narrow screen; the list under it says the same in words. */
export const Drawing = ({ width, height, label, children }: DrawingProps) => (
  <div class="table-area" role="region" tabIndex={0} aria-label={label}>
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  </div>
)
