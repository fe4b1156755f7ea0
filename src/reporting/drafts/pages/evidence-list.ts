import type { WaitingFile } from '../../../platform/ui/slow-line/copies.ts'
import { keepFiles, sendWaiting, waitingOf } from './evidence-sending.ts'
import { speaker } from './form-fields.ts'

const retryMs = 60_000

type Shown = {
  readonly state: HTMLElement | null
  readonly list: HTMLElement | null
  readonly say: ReturnType<typeof speaker>
}

const makeLines = ({ list }: Shown) => {
  const lines = new Map<string, HTMLElement>()
  return (id: string, text: string): void => {
    const line = lines.get(id) ?? document.createElement('li')
    line.textContent = text
    lines.set(id, line)
    if (!line.isConnected) list?.append(line)
  }
}

/** Sends the files that wait, one after the other, and tells how many have arrived. */
const makePump = (shown: Shown, account: string, subject: string, token: () => string) => {
  const line = makeLines(shown)
  const { say } = shown
  let done = 0
  let running = false
  const tell = (waits: number, left: number): void => {
    if (!shown.state) return
    const values = { done, all: done + left, waits }
    shown.state.textContent = say(waits > 0 ? 'evidence.stateWaits' : 'evidence.state', values)
    if (left === 0 && done > 0) shown.state.textContent += `. ${say('evidence.done')}`
  }
  const mine = async (): Promise<WaitingFile[]> =>
    (await waitingOf(account)).files.filter((file) => file.subject === subject)
  const sendOne = async (file: WaitingFile, left: number): Promise<boolean> => {
    tell(0, left)
    try {
      const answer = await sendWaiting(file, token, (received) =>
        line(file.id, `${file.name}: ${Math.round((100 * received) / file.blob.size)}%`),
      )
      if (answer !== true) line(file.id, say('evidence.failed', { name: file.name, sentence: answer }))
      else {
        done += 1
        line(file.id, `${file.name}: 100%`)
      }
      return true
    } catch {
      line(file.id, say('evidence.gaveUp', { name: file.name }))
      return false
    }
  }
  return async (): Promise<void> => {
    if (running) return
    running = true
    try {
      let waits = 0
      const files = await mine()
      for (const [place, file] of files.entries())
        if (!(await sendOne(file, files.length - place))) waits += 1
      if (files.length > 0) tell(waits, waits)
    } finally {
      running = false
    }
  }
}

/** The form for evidence: files go in pieces, and wait here while there is no line. */
export const startEvidence = (page: Document): void => {
  const root = page.querySelector<HTMLElement>('[data-evidence]')
  const bar = page.querySelector<HTMLElement>('[data-account][data-words]')
  const form = root?.querySelector('form')
  // Without a secure address there is no print of a file: the plain form does it.
  if (!root || !form || !bar || !globalThis.crypto?.subtle) return
  const account = bar.dataset['account'] ?? ''
  const subject = root.dataset['evidence'] ?? ''
  const shown = {
    state: root.querySelector<HTMLElement>('[data-upload-state]'),
    list: root.querySelector<HTMLElement>('[data-upload-list]'),
    say: speaker(bar.dataset['words'] ?? '{}'),
  }
  const pump = makePump(shown, account, subject, () => bar.dataset['token'] ?? '')
  form.addEventListener('submit', (event) => {
    const input = form.querySelector<HTMLInputElement>('input[type=file]')
    const indicator = form.querySelector('select')?.value ?? ''
    const files = [...(input?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    const path = new URL(form.action).pathname
    void keepFiles(files, { account, subject, path, indicator }).then(() => {
      if (input) input.value = ''
      return pump()
    })
  })
  for (const what of ['online', 'focus']) window.addEventListener(what, () => void pump())
  page.querySelector('[data-send-now]')?.addEventListener('click', () => void pump())
  setInterval(() => void pump(), retryMs)
  void pump()
}
