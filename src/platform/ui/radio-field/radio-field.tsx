import { Choices } from '../field/choices.tsx'
import { type FieldProps, typedText, useField } from '../field/field.tsx'
import type { Choice } from '../select-field/select-field.tsx'

export type RadioFieldProps = FieldProps & {
  readonly value?: string | null
  readonly choices: readonly Choice[]
  readonly inline?: boolean
}

/** One of a few answers, all of them in view. */
export const RadioField = ({ value, fault, ...rest }: RadioFieldProps) => {
  const field = useField({ ...rest, fault })
  return <Choices {...rest} type="radio" field={field} chosen={[typedText(field.typed, value ?? '')]} />
}
