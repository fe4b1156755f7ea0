import type { Day } from '../../plain/day.ts'
import { controlProps, Field, type FieldProps, typedText, useField } from '../field/field.tsx'
import { useSay } from '../setting/setting.tsx'

/** `hint={false}` leaves out the example, where another field beside it shows one. */
export type DateFieldProps = FieldProps & { readonly value?: Day | null }

/** Fields show and take dd/MM/yyyy in both languages, so that a day is never read as a month. */
export const dayInField = (day: Day): string => day.split('-').reverse().join('/')

/** A day, typed as dd/MM/yyyy (5/2/2026, 05-02-2026 and 05.02.2026 are understood too). */
export const DateField = (props: DateFieldProps) => {
  const say = useSay()
  const hint = props.hint ?? say('date.hint')
  const field = useField({ ...props, hint })
  return (
    <Field field={field} {...props} hint={hint}>
      <input
        {...controlProps(field, props.name, props.optional)}
        class="control control-short tabular"
        type="text"
        inputMode="text"
        autocomplete="off"
        maxLength={20}
        value={typedText(field.typed, props.value ? dayInField(props.value) : '')}
      />
    </Field>
  )
}
