import type { Reader } from '../platform/database/handles.ts'
import { sayFaults, type LawFault } from '../platform/law/faults.ts'
import type { LawBook } from '../platform/law/law-book.ts'
import { readLaw } from '../platform/law/read-law.ts'
import type { LawFile } from '../platform/law/yaml-text.ts'
import { type LawEdition, keptEdition, printInForce } from './editions/queries.ts'
import { overlaid } from './law-texts.ts'

/** What a worker of the house does again and again. */
type Look = { readonly name: string; readonly longestRest: number; readonly work: () => Promise<number> }

export type LawKeeping = {
  readonly reader: Reader
  readonly lawBook: LawBook
  /** The folder law/ as this start found it. */
  readonly texts: readonly LawFile[]
  readonly report: (where: string, fault: unknown) => void
  /** Told after another law has taken its place. */
  readonly replaced: () => void
}

/** Faults of the law as one report behind the scenes. */
export const faultyLaw = (faults: readonly LawFault[], outcome: string): Error =>
  new Error(`The law has ${faults.length} faults; ${outcome}:\n${sayFaults(faults, 'vi').join('\n')}`)

/** Milliseconds after a failure: a database that was away for long must not leave the old law here for long. */
const LONGEST_REST = 5_000

const take = ({ lawBook, texts, report, replaced }: LawKeeping, { files, changes }: LawEdition): void => {
  const { law, faults } = readLaw(files)
  if (law) {
    // a folder that was faulty is so still, unless the change mends it
    lawBook.replace(law, lawBook.faults().length > 0 ? readLaw(overlaid(texts, changes)).faults : [])
    replaced()
    return
  }
  lawBook.refuse(faults)
  report('law', faultyLaw(faults, 'the last good law stays in force'))
}

/**
 * Keeps this process at the law that stands in the database, whoever put it there: the process itself or another beside
 * it. After each commit and every few seconds it asks for the print of the law in force; where that is not the print by
 * which it lives, the texts are read and take their place whole. Nothing is announced, so nothing can be missed. Texts
 * that this program cannot read leave the old law in force, and are told as a faulty folder is.
 */
export const onLawPut = (keeping: LawKeeping, first: string): Look => {
  let known = first
  return {
    name: 'law',
    longestRest: LONGEST_REST,
    work: async () => {
      const print = await printInForce(keeping.reader)
      if (print === null || print === known) return 0
      const edition = await keptEdition(keeping.reader)
      if (!edition) return 0
      take(keeping, edition)
      known = edition.hash
      return 1
    },
  }
}
