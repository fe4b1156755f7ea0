import type { Values } from './words.ts'

export type FieldFault = { readonly code: string; readonly values?: Values }

export type RefusalDetails = {
  readonly values?: Values
  /** Form field → what is wrong with it. The key is the field's name in the form. */
  readonly fields?: Readonly<Record<string, FieldFault>>
  /** Id of the clause of law that stands behind the refusal. */
  readonly clause?: string
  /** HTTP status: 422 unless said otherwise (403 no right, 404 not there, 409 someone was faster). */
  readonly status?: 403 | 404 | 409 | 413 | 415 | 422 | 429
}

/**
 * What a person can mend. `code` is `noun.reason`; its sentence stands in the room's `refusals` (words.ts) and says
 * where, what, how to mend and what is safe. Everything that is not a Refusal is a fault.
 */
export class Refusal extends Error {
  readonly code: string
  readonly values: Values
  readonly fields: Readonly<Record<string, FieldFault>>
  readonly clause: string | undefined
  readonly status: number

  constructor(code: string, details: RefusalDetails = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.values = details.values ?? {}
    this.fields = details.fields ?? {}
    this.clause = details.clause
    this.status = details.status ?? 422
  }
}
