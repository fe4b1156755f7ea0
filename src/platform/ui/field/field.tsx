import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { fieldId, GroupContext, useForm } from '../form/form-context.ts'
import { Icon } from '../icon/icon.tsx'
import { classes, useSay } from '../setting/setting.tsx'

/** What every field takes. Inside a `<Form>` the typed value and the fault come by themselves. */
export type FieldProps = {
  /** Name of the form field, and of the input of the command. */
  readonly name: string
  readonly label: string
  readonly hint?: ComponentChildren
  /** Marked '(không bắt buộc)'; every other field is required. */
  readonly optional?: boolean
  /** Read aloud but not shown: for a field in a table, where the row and the column say it. */
  readonly labelHidden?: boolean
  /** A sentence that overrules the fault of the form's problem. */
  readonly fault?: string
}

export type FieldMatter = {
  readonly id: string
  readonly fault: string | undefined
  /** What was typed before the refusal; undefined when the form was not refused. */
  readonly typed: string | readonly string[] | undefined
  readonly refused: boolean
  readonly describedBy: string | undefined
}

/** Finds a field's id, fault and typed value in the form around it. */
export const useField = ({
  name,
  label,
  fault,
  hint,
  part,
}: Pick<FieldProps, 'name' | 'label' | 'fault' | 'hint'> & {
  /** What tells its control from others of the same name. */
  readonly part?: string | undefined
}): FieldMatter => {
  const { problem, prefix, meet } = useForm()
  const group = useContext(GroupContext)
  const id = fieldId(prefix, name)
  meet?.({ name, id: part ? `${id}.${part}` : id, label, group })
  const sentence = fault ?? problem?.faults[name]
  return {
    id,
    fault: sentence,
    typed: problem?.typed[name],
    refused: problem !== null,
    describedBy: classes(Boolean(hint) && `${id}-hint`, Boolean(sentence) && `${id}-fault`),
  }
}

/** The one value of a text-like field: what was typed, otherwise what is stored. */
export const typedText = (typed: FieldMatter['typed'], stored: string): string =>
  typed === undefined ? stored : typeof typed === 'string' ? typed : (typed[0] ?? '')

/** All values of a field with several answers. */
export const typedList = (typed: FieldMatter['typed']): readonly string[] =>
  typed === undefined ? [] : typeof typed === 'string' ? [typed] : typed

export const Fault = ({ id, fault }: { readonly id: string; readonly fault: string | undefined }) => {
  const say = useSay()
  return fault ? (
    <p class="fault" id={`${id}-fault`}>
      <Icon name="warning" />
      <span>
        <span class="visually-hidden">{say('errors.word')} </span>
        {fault}
      </span>
    </p>
  ) : null
}

export const Optional = () => <span class="optional"> {useSay()('optional')}</span>

/** Label, hint, fault and control in their fixed order. */
export const Field = ({
  field,
  label,
  hint,
  optional,
  labelHidden,
  children,
}: Omit<FieldProps, 'name' | 'fault'> & {
  readonly field: FieldMatter
  readonly children: ComponentChildren
}) => (
  <div class={classes('field', field.fault && 'field-wrong')}>
    <label for={field.id} class={classes(labelHidden && 'visually-hidden')}>
      {label}
      {optional && <Optional />}
    </label>
    {hint && (
      <p class="hint" id={`${field.id}-hint`}>
        {hint}
      </p>
    )}
    <Fault id={field.id} fault={field.fault} />
    {children}
  </div>
)

/** The attributes that tie a control to its label, hint and fault. */
export const controlProps = (field: FieldMatter, name: string, optional: boolean | undefined) => ({
  id: field.id,
  name,
  required: !optional,
  'aria-describedby': field.describedBy,
  'aria-invalid': field.fault ? ('true' as const) : undefined,
})
