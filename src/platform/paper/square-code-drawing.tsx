import type { VNode } from 'preact'
import { squareCodePath } from './square-code.ts'

/** The code on a page: black on white whatever the reader's colours, since a phone has to read it. */
export const SquareCode = ({ text, alt }: { readonly text: string; readonly alt: string }): VNode => {
  const { size, path } = squareCodePath(text)
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={alt} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
