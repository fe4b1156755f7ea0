import type { ComponentChildren } from 'preact'
import { Chip } from '../chip/chip.tsx'
import type { State } from '../chip/states.ts'
import { classes, useSay } from '../setting/setting.tsx'

export type Task = {
  readonly key: string | number
  /** Verb and object: 'Nộp báo cáo tháng 10'. */
  readonly text: string
  readonly href: string
  /** Under which campaign or document. */
  readonly under?: ComponentChildren
  /** Already in the reader's form: '22/11/2026'. */
  readonly deadline?: string
  /** How near the deadline is; 'late' is said in words as well. */
  readonly urgency?: 'late' | 'soon' | 'none'
  readonly state?: State
  /** Who waits or why: 'Thiếu biên bản họp', 'Sở Nội vụ, từ 20/11'. */
  readonly note?: ComponentChildren
  /** The one primary action: a LinkButton, or a Form with a Button. */
  readonly action?: ComponentChildren
}

export type TaskListProps = {
  readonly heading: string
  readonly id?: string
  readonly tasks: readonly Task[]
  /** How many there are, when not all of them are shown. */
  readonly count?: number
  /** Said when there is nothing to do. */
  readonly empty: string
  /** What else to know of the list: 'Số liệu đến 08:00'. */
  readonly note?: ComponentChildren
}

const TaskRow = ({ task }: { readonly task: Task }) => {
  const say = useSay()
  const { text, href, under, deadline, urgency = 'none', state, note, action } = task
  return (
    <li class={classes('task', `task-${urgency}`)}>
      <div class="task-what">
        <a class="task-link" href={href}>
          {text}
        </a>
        {under && <p class="task-under">{under}</p>}
      </div>
      <div class="task-state">
        {state && <Chip state={state} />}
        {note && <p class="task-note">{note}</p>}
      </div>
      <p class="task-deadline">
        {deadline && (
          <>
            <span class="task-deadline-word">
              {say(urgency === 'late' ? 'task.overdue' : 'task.deadline')}
            </span>{' '}
            <span>{deadline}</span>
          </>
        )}
      </p>
      <div class="task-action">{action}</div>
    </li>
  )
}

/** What a person has to do: verb and object, deadline, state, one action. The number of tasks stands in the heading. */
export const TaskList = ({ heading, id, tasks, count = tasks.length, empty, note }: TaskListProps) => (
  <section class="tasks" id={id}>
    <h2>
      {heading} <span class="count">({count})</span>
    </h2>
    {note && <p class="faint">{note}</p>}
    {tasks.length === 0 ? (
      <p class="tasks-empty">{empty}</p>
    ) : (
      <ul class="task-list">
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} />
        ))}
      </ul>
    )}
  </section>
)
