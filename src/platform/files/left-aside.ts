import { Refusal } from '../plain/refusal.ts'
import type { Values } from '../plain/words.ts'

/** What a file brought along and what was not taken: its name, and why, as a code with the values of its sentence. */
export type LeftAside = { readonly name: string; readonly code: string; readonly values: Values }

/** What the look into one file gave, or why it is left aside. A fault of the house passes. */
export const takenOrLeft = async <Taken>(
  name: string,
  look: () => Taken | Promise<Taken>,
): Promise<{ readonly taken: Taken } | { readonly left: LeftAside }> => {
  try {
    return { taken: await look() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { left: { name, code: error.code, values: error.values } }
  }
}
