import type { ZodType } from 'zod'
import type { Actor } from './actor.ts'
import type { Reader, Writer } from './database/handles.ts'
import type { Law } from './law/law.ts'
import type { Day } from './plain/day.ts'

/** What a running command is given. `today` is the business day; `now` the wall clock (ISO 8601, UTC). */
export type Act = {
  readonly id: string
  readonly writer: Writer
  readonly actor: Actor
  readonly today: Day
  readonly now: string
  /** The law that was in force when the act began, whatever replaces it meanwhile. */
  readonly law: Law
}

export type Outcome<Result> = {
  /** JSON; kept in the register and given again when the same command id comes twice. */
  readonly result: Result
  /** What it was about, as `noun:id`. */
  readonly subject?: string
  /** The unit it was about. */
  readonly unitId?: number | null
  /** Kept in the register: findings of the law, overrides, what was before. */
  readonly note?: Readonly<Record<string, unknown>>
}

/**
 * One act = one permission = one transaction = one line in the register. `name` is `noun.verb` and is the permission.
 * `roles`: who may (on the unit that `on` names or above it); 'anyone' includes visitors, 'signed-in' every account.
 */
export type Command<Input, Result> = {
  readonly name: string
  readonly input: ZodType<Input>
  readonly roles: readonly string[] | 'anyone' | 'signed-in'
  /** The unit on which the right is needed; null: the role held anywhere is enough. */
  readonly on?: (reader: Reader, input: Input, actor: Actor) => Promise<number | null>
  /**
   * Fields of the input or the result, by name at any depth, that never reach the register. Texts in fields called
   * …password, …token or …secret are struck out without being named here.
   */
  readonly secret?: readonly string[]
  /**
   * Keeps what is no act yet (a half-typed draft, a piece of a file): no line in the register, and no id that acts once –
   * the command itself must bear being repeated.
   */
  readonly quiet?: true
  /**
   * For what people repeat without meaning to: a text of the input and the moment. Orders of one person with the same text
   * are one act whatever their ids; the later ones get its stored result and leave no line.
   */
  readonly once?: (input: Input, at: Pick<Act, 'today' | 'now'>) => string
  readonly run: (act: Act, input: Input) => Promise<Outcome<Result>>
}

/** Lets the compiler infer input and result. */
export const command = <Input, Result>(definition: Command<Input, Result>): Command<Input, Result> =>
  definition

export type Order = {
  /** Made by the client (a uuid in the form, `Idempotency-Key` in the API): the same id twice acts once. */
  readonly id: string
  readonly input: unknown
  readonly actor: Actor
}

/** Performs a command; throws `Refusal` for what a person can mend. */
export type Perform = <Input, Result>(command: Command<Input, Result>, order: Order) => Promise<Result>
