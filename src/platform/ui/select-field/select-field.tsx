import { controlProps, Field, type FieldProps, typedText, useField } from '../field/field.tsx'
import { useSay } from '../setting/setting.tsx'

export type Choice = {
  readonly value: string
  readonly text: string
  readonly hint?: string
  readonly disabled?: boolean
}
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] }

export type SelectFieldProps = FieldProps & {
  readonly value?: string | null
  readonly choices: readonly (Choice | ChoiceGroup)[]
  /** The line that means 'nothing chosen'; false leaves it out (a choice is then always made). */
  readonly none?: string | false
  /** Of the choices, where the page itself is in another language. */
  readonly choicesLang?: 'vi' | 'en'
}

const ChoiceLine = ({ choice, chosen }: { readonly choice: Choice; readonly chosen: string }) => (
  <option value={choice.value} selected={choice.value === chosen} disabled={choice.disabled}>
    {choice.text}
  </option>
)

/** One of a list too long for radio buttons. */
export const SelectField = (props: SelectFieldProps) => {
  const { name, value, choices, none, choicesLang } = props
  const say = useSay()
  const field = useField(props)
  const chosen = typedText(field.typed, value ?? '')
  return (
    <Field field={field} {...props}>
      <select
        {...controlProps(field, name, props.optional)}
        class="control control-select"
        lang={choicesLang}
      >
        {none !== false && (
          <option value="" selected={chosen === ''}>
            {none ?? say('select.none')}
          </option>
        )}
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map((inner) => (
                <ChoiceLine key={inner.value} choice={inner} chosen={chosen} />
              ))}
            </optgroup>
          ) : (
            <ChoiceLine key={choice.value} choice={choice} chosen={chosen} />
          ),
        )}
      </select>
    </Field>
  )
}
