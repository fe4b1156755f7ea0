import type { LawFault } from './faults.ts'
import type { Law } from './law.ts'

/** Where the law in force lies while the program runs: read once, handed to all who ask, replaced whole or not at all. */
export type LawBook = {
  /**
   * The law in force now. Whoever weighs several things for one purpose (a command, a page, a call) asks once and keeps to
   * that law to the end: `act.law`, `visit.law` and `call.law` are asked for in this way.
   */
  readonly inForce: () => Law
  /** Not empty: the texts that should stand here could not be read, and the last law that could be is in force. */
  readonly faults: () => readonly LawFault[]
  /**
   * From now on another law is in force, for all that begins after this. A text with faults never becomes a `Law`
   * (`readLaw`), so what stands here is always the last good one. `faults`: what is still wrong with the folder law/.
   */
  readonly replace: (law: Law, faults?: readonly LawFault[]) => void
  /** The law stays; this is wrong with the texts that were to take its place. */
  readonly refuse: (faults: readonly LawFault[]) => void
}

/** A law book that opens with this law, and with what is wrong with the texts that should have stood in its place. */
export const makeLawBook = (first: Law, faultsFound: readonly LawFault[] = []): LawBook => {
  let law = first
  let faults = faultsFound
  return {
    inForce: () => law,
    faults: () => faults,
    replace: (next, found = []) => {
      law = next
      faults = found
    },
    refuse: (found) => {
      faults = found
    },
  }
}
