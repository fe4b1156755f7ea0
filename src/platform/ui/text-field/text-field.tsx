import { type AllHTMLAttributes, h } from 'preact'
import { controlProps, Field, type FieldProps, typedText, useField } from '../field/field.tsx'
import { classes } from '../setting/setting.tsx'

export type TextFieldProps = FieldProps & {
  readonly value?: string | null
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url'
  /** As wide as the answer: short ≈ 12 letters, medium ≈ 30 (default), long = the whole line. */
  readonly width?: 'short' | 'medium' | 'long'
  /** Token of the HTML attribute: 'username', 'current-password', 'off'. */
  readonly autocomplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url'
  readonly maxLength?: number
  readonly readOnly?: boolean
}

/** One line of text. A password is never given back. */
export const TextField = (props: TextFieldProps) => {
  const { name, value, type = 'text', width = 'medium', autocomplete, inputMode, maxLength, readOnly } = props
  const field = useField(props)
  // An element made by JSX knows one `type` at a time; this one takes any of a line of text.
  const attributes: AllHTMLAttributes<HTMLInputElement> = {
    ...controlProps(field, name, props.optional),
    class: classes('control', `control-${width}`),
    type,
    value: type === 'password' ? '' : typedText(field.typed, value ?? ''),
    autocomplete,
    inputMode,
    maxLength,
    readOnly,
    spellcheck: false,
  }
  return (
    <Field {...props} field={field}>
      {h('input', attributes)}
    </Field>
  )
}
