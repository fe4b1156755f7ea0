import { diffWordsWithSpace } from 'diff'

export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Past this many characters two texts are compared as wholes: the work grows with the square. */
const LONGEST = 60_000

const wholes = (before: string, after: string): readonly Piece[] =>
  before === after
    ? [{ kind: 'same', text: before }]
    : [
        { kind: 'gone', text: before },
        { kind: 'new', text: after },
      ]

/** What became of one text in the other, word by word. */
export const wordPieces = (before: string, after: string): readonly Piece[] =>
  before.length + after.length > LONGEST
    ? wholes(before, after)
    : diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
        kind: added ? 'new' : removed ? 'gone' : 'same',
        text: value,
      }))
