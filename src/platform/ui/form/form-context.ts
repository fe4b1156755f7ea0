import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FormProblem, FormState } from './form-state.ts'

/** A field as the error summary speaks of it. */
export type FieldMet = {
  readonly name: string
  /** The id of its control, to which the line leads. */
  readonly id: string
  readonly label: string
  /** The legend of the questions it stands among; empty when it stands alone. */
  readonly group: string
}

type FormSurroundings = {
  readonly problem: FormProblem | null
  readonly prefix: string
  /** Where each field tells of itself, so that the summary above can name it. */
  readonly meet?: (field: FieldMet) => void
}

/** Tells the fields inside a form what was typed and what is wrong with it. */
export const FormContext = createContext<FormSurroundings>({ problem: null, prefix: '' })

/** The legend of the questions around a field. */
export const GroupContext = createContext('')

export const useForm = (): FormSurroundings => useContext(FormContext)

/** The id of a field's control; the error summary links to it. */
export const fieldId = (prefix: string, name: string): string =>
  (prefix ? `${prefix}-${name}` : name).replace(/[^\p{L}\d_-]+/gu, '-')

/**
 * The problem, when it is this form's: a page may hold several forms, and the hidden field `_form` says which one was
 * posted. A problem that does not say so is everyone's, so that no refusal is lost.
 */
export const problemOf = (state: FormState, key: string): FormProblem | null => {
  const posted = state.problem?.typed['_form']
  return posted === undefined || posted === key ? state.problem : null
}
