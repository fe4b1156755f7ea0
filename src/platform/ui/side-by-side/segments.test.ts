import { array, assert, integer, option, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

test('cuts at the ends of spans, also where they overlap', () => {
  expect(segmentsOf('abcdef', [{ start: 1, end: 4 }, null, { start: 3, end: 5 }])).toEqual([
    { text: 'a', spans: [], begins: [] },
    { text: 'bc', spans: [0], begins: [0] },
    { text: 'd', spans: [0, 2], begins: [2] },
    { text: 'e', spans: [2], begins: [] },
    { text: 'f', spans: [], begins: [] },
  ])
})

test('whatever the spans, the text is whole and each span keeps exactly its own letters', () => {
  const span = record({ start: integer({ min: -3, max: 40 }), end: integer({ min: -3, max: 40 }) })
  assert(
    property(string({ maxLength: 30 }), array(option(span), { maxLength: 6 }), (text, spans) => {
      const segments = segmentsOf(text, spans)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      spans.forEach((span, number) => {
        const lit = segments
          .filter((segment) => segment.spans.includes(number))
          .map((segment) => segment.text)
        const meant = span ? text.slice(Math.max(0, span.start), Math.max(0, span.start, span.end)) : ''
        expect(lit.join('')).toBe(meant)
        if (meant) expect(segments.filter((segment) => segment.begins.includes(number))).toHaveLength(1)
      })
    }),
  )
})
