import type { Piece } from './word-pieces.ts'

export type TextDiffProps = {
  readonly pieces: readonly Piece[]
  /** Said before what is gone, and before what is new, to who does not see it. */
  readonly gone: string
  readonly added: string
}

/** One text against another: what is gone is struck through, what is new is underlined. */
export const TextDiff = ({ pieces, gone, added }: TextDiffProps) => (
  <div class="text-diff">
    <p>
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        const spoken = <span class="visually-hidden">{kind === 'gone' ? gone : added} </span>
        return kind === 'gone' ? (
          <del key={at}>
            {spoken}
            {text}
          </del>
        ) : (
          <ins key={at}>
            {spoken}
            {text}
          </ins>
        )
      })}
    </p>
  </div>
)
