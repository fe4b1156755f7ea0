import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'

export type FilterFormProps = {
  /** The list's own address: the filter is part of it and can be sent on. */
  readonly action: string
  readonly label?: string
  /** Conditions in force: a link each that leaves one out. */
  readonly active?: readonly { readonly text: string; readonly href: string }[]
  readonly submit?: string
  /** Fields with short labels, side by side; all of them optional by nature, so none is marked. */
  readonly children: ComponentChildren
}

/** Narrows a list or looks something up: a GET form, and what is in force in words. */
export const FilterForm = ({ action, label, active = [], submit, children }: FilterFormProps) => {
  const say = useSay()
  return (
    <div class="filter">
      <form
        method="get"
        action={action}
        role="search"
        aria-label={label ?? say('filter.label')}
        class="filter-fields"
      >
        {children}
        <button type="submit" class="button button-secondary">
          {submit ?? say('filter.apply')}
        </button>
      </form>
      {active.length > 0 && (
        <p class="filter-active">
          {say('filter.active')}:{' '}
          {active.map((condition) => (
            <a
              key={condition.href}
              href={condition.href}
              aria-label={say('filter.remove', { text: condition.text })}
            >
              <Icon name="cross" />
              {condition.text}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
