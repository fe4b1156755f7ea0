import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FormProblem, FormState } from './form-state.ts'

type FormSurroundings = { readonly problem: FormProblem | null; readonly prefix: string }

/** Tells the fields inside a form what was typed and what is wrong with it. */
export const FormContext = createContext<FormSurroundings>({ problem: null, prefix: '' })

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
