import { Chip } from './chip.tsx'
import { type State, states } from './states.ts'

const all: readonly State[] = Object.keys(states).filter((name): name is State => name in states)

export const ChipExamples = () => (
  <>
    <div class="actions">
      {all.map((state) => (
        <Chip key={state} state={state} />
      ))}
    </div>
    <p>
      <Chip state="appraising" holder="Sở Nội vụ" since="20/11" />
    </p>
  </>
)
