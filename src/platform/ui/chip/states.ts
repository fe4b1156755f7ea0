import type { IconName } from '../icon/icon.tsx'

/** What a colour means: nothing yet, someone else's turn, yours, wrong, good, honoured, halted. */
export type Tone = 'neutral' | 'wait' | 'todo' | 'err' | 'ok' | 'gold' | 'paused'

type Look = { readonly tone: Tone; readonly icon: IconName }

/** Every state the interface knows, with its tone and drawing; the word is `state.<name>` in words.ts. */
export const states = {
  draft: { tone: 'neutral', icon: 'pen' },
  'awaiting-signature': { tone: 'wait', icon: 'clock' },
  submitted: { tone: 'wait', icon: 'send' },
  appraising: { tone: 'wait', icon: 'search' },
  returned: { tone: 'err', icon: 'return' },
  'awaiting-council': { tone: 'wait', icon: 'people' },
  'awaiting-decision': { tone: 'wait', icon: 'seal' },
  commended: { tone: 'gold', icon: 'ribbon' },
  'not-commended': { tone: 'neutral', icon: 'minus' },
  withdrawn: { tone: 'paused', icon: 'arrow-left' },

  'not-started': { tone: 'neutral', icon: 'circle' },
  'in-progress': { tone: 'todo', icon: 'pen' },
  'due-soon': { tone: 'todo', icon: 'clock' },
  overdue: { tone: 'err', icon: 'warning' },
  accepted: { tone: 'ok', icon: 'check' },
  'accepted-late': { tone: 'ok', icon: 'clock' },
  done: { tone: 'ok', icon: 'check' },
  nothing: { tone: 'neutral', icon: 'minus' },
  exempt: { tone: 'neutral', icon: 'minus' },
  extended: { tone: 'wait', icon: 'calendar' },
  paper: { tone: 'ok', icon: 'document' },
  informed: { tone: 'neutral', icon: 'bell' },

  running: { tone: 'wait', icon: 'arrow-right' },
  collecting: { tone: 'todo', icon: 'document' },
  reviewing: { tone: 'wait', icon: 'search' },
  closed: { tone: 'ok', icon: 'check-circle' },
  paused: { tone: 'paused', icon: 'pause' },
  published: { tone: 'ok', icon: 'globe' },
  met: { tone: 'ok', icon: 'check' },
  'not-met': { tone: 'err', icon: 'cross' },
  unknown: { tone: 'todo', icon: 'info' },
  unverified: { tone: 'todo', icon: 'info' },
} as const satisfies Record<string, Look>

export type State = keyof typeof states
