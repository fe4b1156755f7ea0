export type Typed = Readonly<Record<string, string | readonly string[]>>

/** The form posted to this page was refused; what was typed stays. The sentences are in the page's language. */
export type FormProblem = {
  /** The refusal's own sentence. */
  readonly sentence: string
  /** Form field → what is wrong with it. */
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Typed
}

/** What a form needs to know of the visit. */
export type FormState = {
  readonly commandId: string
  readonly formToken: string
  readonly problem: FormProblem | null
}
