import { controlProps, Field, type FieldProps, typedText, useField } from '../field/field.tsx'

export type TextAreaProps = FieldProps & {
  readonly value?: string | null
  readonly rows?: number
  readonly maxLength?: number
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const { name, value, rows = 5, maxLength } = props
  const field = useField(props)
  return (
    <Field field={field} {...props}>
      <textarea
        {...controlProps(field, name, props.optional)}
        class="control control-long"
        rows={rows}
        maxLength={maxLength}
        value={typedText(field.typed, value ?? '')}
      />
    </Field>
  )
}
