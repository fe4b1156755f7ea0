import { fieldId } from '../form/form-context.ts'
import type { FormProblem } from '../form/form-state.ts'
import { Icon } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'

/** What stops the form, on top of it: takes the focus, and each line leads to its field. */
export const ErrorSummary = ({
  problem,
  prefix = '',
}: {
  readonly problem: FormProblem
  readonly prefix?: string
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
              <a href={`#${fieldId(prefix, name)}`}>{fault}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="error-kept">{say('errors.kept')}</p>
    </div>
  )
}
