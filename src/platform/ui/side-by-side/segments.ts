/** Where a field was read: offsets in UTF-16 units, the end not included. */
export type Span = { readonly start: number; readonly end: number }

export type Segment = {
  readonly text: string
  /** Numbers of the spans that cover it, in order. */
  readonly spans: readonly number[]
  /** Spans that begin here; the first segment of a span carries its anchor. */
  readonly begins: readonly number[]
}

/** Cuts a text at every end of a span, so that spans may overlap. Spans reach no further than the text; empty ones fall out. */
export const segmentsOf = (text: string, spans: readonly (Span | null)[]): readonly Segment[] => {
  const inside = spans.map((span) =>
    span ? { start: Math.max(0, span.start), end: Math.min(text.length, span.end) } : { start: 0, end: 0 },
  )
  const real = inside.filter((span) => span.end > span.start)
  const cuts = [...new Set([0, text.length, ...real.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const numbers = inside.flatMap((span, number) => (span.start <= start && span.end >= end ? [number] : []))
    return {
      text: text.slice(start, end),
      spans: numbers,
      begins: numbers.filter((number) => inside[number]?.start === start),
    }
  })
}
