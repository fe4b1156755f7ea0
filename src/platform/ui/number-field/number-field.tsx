import { showNumber } from '../../plain/number.ts'
import { controlProps, Field, type FieldProps, typedText, useField } from '../field/field.tsx'

export type NumberFieldProps = FieldProps & {
  readonly value?: number | string | null
  /** Stands in the label: 'Tỷ lệ đường được cứng hóa (%)'. */
  readonly unit?: string
  readonly whole?: boolean
}

/** As fields show and take numbers in both languages: 1.234,5. */
const numberInField = (value: number | string | null | undefined): string =>
  typeof value === 'number' ? showNumber(value, 'vi') : (value ?? '')

/** A number: right-aligned, even digits, decimal comma; the unit stands in the label. */
export const NumberField = (props: NumberFieldProps) => {
  const { name, label, value, unit, whole } = props
  const field = useField(props)
  return (
    <Field field={field} {...props} label={unit ? `${label} (${unit})` : label}>
      <input
        {...controlProps(field, name, props.optional)}
        class="control control-short control-number"
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={typedText(field.typed, numberInField(value))}
      />
    </Field>
  )
}
