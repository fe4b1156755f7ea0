import { type FieldMatter, Fault, type FieldProps, Optional } from './field.tsx'
import type { Choice } from '../select-field/select-field.tsx'
import { classes } from '../setting/setting.tsx'

type ChoicesProps = Omit<FieldProps, 'fault'> & {
  readonly type: 'radio' | 'checkbox'
  readonly field: FieldMatter
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly inline?: boolean
}

/** A group of radio buttons or boxes; the first carries the field's id, so that the error summary lands on it. */
export const Choices = ({
  type,
  field,
  name,
  label,
  labelHidden,
  hint,
  optional,
  choices,
  chosen,
  inline,
}: ChoicesProps) => (
  <fieldset
    class={classes('field choices', field.fault && 'field-wrong')}
    aria-describedby={field.describedBy}
  >
    <legend class={classes(labelHidden && 'visually-hidden')}>
      {label}
      {optional && <Optional />}
    </legend>
    {hint && (
      <p class="hint" id={`${field.id}-hint`}>
        {hint}
      </p>
    )}
    <Fault id={field.id} fault={field.fault} />
    <div class={classes('choice-list', inline && 'choice-list-inline')}>
      {choices.map((choice, index) => {
        const id = index === 0 ? field.id : `${field.id}-${index + 1}`
        return (
          <div class="choice" key={choice.value}>
            <input
              type={type}
              id={id}
              name={name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              disabled={choice.disabled}
              aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
            />
            <label for={id}>{choice.text}</label>
            {choice.hint && (
              <p class="hint" id={`${id}-choice-hint`}>
                {choice.hint}
              </p>
            )}
          </div>
        )
      })}
    </div>
  </fieldset>
)
