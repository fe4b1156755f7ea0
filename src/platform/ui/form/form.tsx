import type { ComponentChildren } from 'preact'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { classes, useLanguage } from '../setting/setting.tsx'
import { FormContext, GroupContext, problemOf } from './form-context.ts'
import type { FormProblem, FormState } from './form-state.ts'
import { meetFields } from './meet-fields.tsx'

export type FormProps = {
  /** The visit: command id, token and the problem of a refused post. */
  readonly visit: FormState
  readonly action: string
  /** Needed when a page holds several forms: makes the ids of their fields differ and says which one was refused. */
  readonly name?: string
  /** The form sends files. */
  readonly files?: boolean
  /** Fields side by side, for one-line forms inside a table or a list. */
  readonly inline?: boolean
  /** As wide as the page, for tables of fields and for `<SideBySide>`. */
  readonly wide?: boolean
  /** What was being typed when the form was left: stands in the fields until something is refused. */
  readonly draft?: FormProblem['typed']
  readonly children: ComponentChildren
}

/**
 * A form that changes something: POST with the command's id (a second press acts once) and the token. Shows the error
 * summary on top, and lets every field inside keep what was typed and say what is wrong with it.
 */
export const Form = ({ visit, action, name = '', files, inline, wide, draft, children }: FormProps) => {
  const key = name || action
  const problem = problemOf(visit, key)
  const kept = problem ?? (draft ? { sentence: '', faults: {}, typed: draft } : null)
  const language = useLanguage()
  const fields = problem ? meetFields({ problem, prefix: name, language, children }) : []
  return (
    <form
      method="post"
      action={action}
      class={classes('form', inline && 'form-inline', wide && 'form-wide')}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
    >
      <input type="hidden" name="_id" value={visit.commandId} />
      <input type="hidden" name="_token" value={visit.formToken} />
      <input type="hidden" name="_form" value={key} />
      <FormContext.Provider value={{ problem: kept, prefix: name }}>
        {problem && <ErrorSummary problem={problem} fields={fields} />}
        {children}
      </FormContext.Provider>
    </form>
  )
}

/** Questions that belong together; the legend is read before each of them. */
export const Fieldset = ({
  legend,
  hint,
  children,
}: {
  readonly legend: string
  readonly hint?: string
  readonly children: ComponentChildren
}) => (
  <fieldset class="fieldset">
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    <GroupContext.Provider value={legend}>{children}</GroupContext.Provider>
  </fieldset>
)
