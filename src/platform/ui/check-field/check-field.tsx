import { Choices } from '../field/choices.tsx'
import { Fault, type FieldProps, Optional, typedList, useField } from '../field/field.tsx'
import type { Choice } from '../select-field/select-field.tsx'
import { classes } from '../setting/setting.tsx'

export type CheckFieldProps = FieldProps & {
  readonly checked?: boolean
  /** What is sent when it is ticked. */
  readonly value?: string
}

/** One yes-or-no: 'Không phát sinh trong kỳ'. Nothing is sent when it is not ticked. */
export const CheckField = (props: CheckFieldProps) => {
  const { name, label, hint, optional, labelHidden, checked = false, value = 'on' } = props
  // Several boxes may send under one name: each is known by what it sends.
  const part = value === 'on' ? undefined : value
  const field = useField({ ...props, part })
  const id = part ? `${field.id}.${part}` : field.id
  return (
    <div class={classes('field check', field.fault && 'field-wrong')}>
      <Fault id={field.id} fault={field.fault} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={field.refused ? typedList(field.typed).includes(value) : checked}
          aria-describedby={field.describedBy}
          aria-invalid={field.fault ? 'true' : undefined}
        />
        <label for={id}>
          <span class={classes(labelHidden && 'visually-hidden')}>{label}</span>
          {optional && <Optional />}
        </label>
        {hint && (
          <p class="hint" id={`${field.id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

export type CheckFieldsProps = FieldProps & {
  readonly values?: readonly string[]
  readonly choices: readonly Choice[]
  readonly inline?: boolean
}

/** Any number of a few answers. */
export const CheckFields = ({ values = [], fault, ...rest }: CheckFieldsProps) => {
  const field = useField({ ...rest, fault })
  return (
    <Choices
      {...rest}
      type="checkbox"
      field={field}
      chosen={field.refused ? typedList(field.typed) : values}
    />
  )
}
