import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../plain/language.ts'
import { PageLanguage } from '../setting/setting.tsx'
import { type FieldMet, FormContext } from './form-context.ts'
import type { FormProblem } from './form-state.ts'

type Asked = {
  readonly problem: FormProblem
  readonly prefix: string
  readonly language: Language
  readonly children: ComponentChildren
}

/**
 * The fields of a refused form in their order. The summary stands above the fields that it names, so the form is
 * written once beforehand for the fields to tell of themselves; this happens for refused forms alone.
 */
export const meetFields = ({ problem, prefix, language, children }: Asked): readonly FieldMet[] => {
  const met: FieldMet[] = []
  const meet = (field: FieldMet): void => {
    if (!met.some(({ name }) => name === field.name)) met.push(field)
  }
  renderToString(
    <PageLanguage.Provider value={language}>
      <FormContext.Provider value={{ problem, prefix, meet }}>{children}</FormContext.Provider>
    </PageLanguage.Provider>,
  )
  return met
}

/** The field a fault speaks of: its own, else the first of those it covers, else the one it lies in. */
export const fieldOfFault = (fault: string, fields: readonly FieldMet[]): FieldMet | undefined =>
  fields.find(({ name }) => name === fault) ??
  fields.find(({ name }) => name.startsWith(`${fault}.`)) ??
  fields.find(({ name }) => fault.startsWith(`${name}.`))

/** In a list of like rows the label alone does not tell which row: there the legend goes before it. */
export const nameInSummary = ({ name, label, group }: FieldMet): string =>
  group && /\.\d+(?:\.|$)/.test(name) ? `${group} – ${label}` : label
