import type { FieldMet } from '../form/form-context.ts'
import type { FormProblem } from '../form/form-state.ts'
import { fieldOfFault, nameInSummary } from '../form/meet-fields.tsx'
import { Icon } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'

/** One thing that is wrong: the name of its field, then what is wrong; a fault of no field here stands by itself. */
const FaultLine = ({ field, fault }: { readonly field: FieldMet | undefined; readonly fault: string }) =>
  field ? (
    <a href={`#${field.id}`}>
      <strong>{nameInSummary(field)}:</strong> {fault}
    </a>
  ) : (
    <>{fault}</>
  )

/** What stops the form, on top of it: takes the focus, and each line names its field and leads to it. */
export const ErrorSummary = ({
  problem,
  fields,
}: {
  readonly problem: FormProblem
  readonly fields: readonly FieldMet[]
}) => {
  const say = useSay()
  const faults = Object.entries(problem.faults)
  const titles = ['errors.refused', 'errors.one'] as const
  return (
    <div class="error-summary" role="alert" tabIndex={-1} autofocus>
      <h2>
        <Icon name="warning" />
        {say(titles[faults.length] ?? 'errors.count', { count: faults.length })}
      </h2>
      <p>{problem.sentence}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(([name, fault]) => (
            <li key={name}>
              <FaultLine field={fieldOfFault(name, fields)} fault={fault} />
            </li>
          ))}
        </ul>
      )}
      <p class="error-kept">{say('errors.kept')}</p>
    </div>
  )
}
