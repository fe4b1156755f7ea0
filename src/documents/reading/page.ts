import { type Block, blocksOf, type GluedItem } from './blocks.ts'
import { type Line, linesOf, stampedDay, titleOf } from './layout.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Passage, part, tidyText, trimmed, wholePassage } from './passage.ts'
import { sentencesOf } from './sentences.ts'

export type Sentence = Passage & { readonly block: Block; readonly isFirst: boolean }

/** The text taken apart: what every reader of a field looks at. */
export type Page = {
  readonly whole: Passage
  readonly lines: readonly Line[]
  readonly title: Passage | null
  readonly stamp: Passage | null
  readonly blocks: readonly Block[]
  readonly glued: readonly GluedItem[]
  readonly sentences: readonly Sentence[]
}

const isTitle = (block: Block, title: Passage | null): boolean =>
  title !== null && block.whole.start <= title.start && block.whole.end >= title.end

export const pageOf = (text: string): Page => {
  const whole = wholePassage(tidyText(text))
  const lines = linesOf(whole)
  const line = titleOf(lines)
  const { blocks, glued } = blocksOf(paragraphsOf(whole, lines))
  const titleBlock = line ? blocks.find((block) => isTitle(block, line)) : undefined
  const sentences = blocks.flatMap((block) =>
    sentencesOf(block.whole).map((sentence, at) => ({ ...trimmedStart(sentence), block, isFirst: at === 0 })),
  )
  return {
    whole,
    lines,
    title: titleBlock ? trimmed(titleBlock.whole) : line ? trimmed(line) : null,
    stamp: stampedDay(lines),
    blocks,
    glued,
    sentences,
  }
}

const trimmedStart = (sentence: Passage): Passage => {
  const space = /^\s*/.exec(sentence.text)?.[0].length ?? 0
  return part(sentence, space)
}
