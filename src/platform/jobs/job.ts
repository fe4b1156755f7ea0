import type { ZodType } from 'zod'
import { canonicalJson } from '../audit/content.ts'
import type { Act } from '../command.ts'
import { json } from '../database/values.ts'
import { uniqueId } from '../plain/unique-id.ts'

/** What a chunk leaves behind: where the next one starts (null: there is none) and how much it did. */
export type Chunk<Cursor> = { readonly next: Cursor | null; readonly done: number; readonly total?: number }

/**
 * Long work in chunks. Each chunk is one transaction that also moves the cursor: killed anywhere, the work goes on
 * where it stood, and nothing is done twice or left out. A chunk should take well under a second.
 */
export type JobDefinition<Input, Cursor> = {
  readonly kind: string
  readonly input: ZodType<Input>
  readonly cursor: ZodType<Cursor>
  /** `cursor` is null for the first chunk. The act is the system's; `within` runs commands in the chunk's transaction. */
  readonly step: (act: Act, input: Input, cursor: Cursor | null) => Promise<Chunk<Cursor>>
}

/** A job whose input and cursor are known to itself alone: what a runner holds. */
export type Job = {
  readonly kind: string
  readonly step: (act: Act, input: unknown, cursor: unknown) => Promise<Chunk<unknown>>
}

export type AskableJob<Input> = Job & { readonly ask: (act: Act, input: Input) => Promise<string> }

const ask =
  <Input>(kind: string) =>
  async (act: Act, input: Input): Promise<string> => {
    const id = uniqueId(`${act.id}:${kind}:${canonicalJson(input)}`)
    const moments = { askedAt: act.now, changedAt: act.now }
    await act.writer
      .insertInto('job')
      .values({ id, kind, input: json(input), ...moments })
      .execute()
    return id
  }

/** Defines a kind of job. `ask(act, input)` puts one into the act's transaction and returns its id. */
export const defineJob = <Input, Cursor>({
  kind,
  input: inputShape,
  cursor: cursorShape,
  step,
}: JobDefinition<Input, Cursor>): AskableJob<Input> => ({
  kind,
  step: (act, input, cursor) =>
    step(act, inputShape.parse(input), cursor === null ? null : cursorShape.parse(cursor)),
  ask: ask<Input>(kind),
})
