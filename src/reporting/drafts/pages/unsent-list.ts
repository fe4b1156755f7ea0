import { timeOf } from '../../../platform/plain/moment.ts'
import { copies, noteUnsent, deviceNow } from '../../../platform/ui/slow-line/copies.ts'
import { downloadBackup, type Sent, sendDraft, sendQueued } from './draft-sending.ts'
import { sendWaiting, waitingOf } from './evidence-sending.ts'
import { speaker } from './form-fields.ts'

type Say = ReturnType<typeof speaker>

const list = async (root: HTMLElement, account: string, say: Say): Promise<void> => {
  const waiting = await waitingOf(account)
  const lines = [
    ...waiting.copies.map(({ touched, path }) => ({
      text: say('unsent.item', { time: timeOf(new Date(touched).toISOString()) }),
      href: path,
    })),
    ...waiting.files.map(({ name, path }) => ({
      text: say('unsent.file', { name }),
      href: path.replace(/\/minh-chung$/, ''),
    })),
  ]
  const place = root.querySelector('[data-unsent-list]')
  place?.replaceChildren(
    ...lines.map(({ text, href }) => {
      const [line, link] = [document.createElement('li'), document.createElement('a')]
      link.textContent = text
      link.href = href
      line.append(link)
      return line
    }),
  )
  const said = root.querySelector('[data-unsent-said]')
  if (said) said.textContent = lines.length === 0 ? say('unsent.none') : ''
}

/** Everything that waits, text first; the sentence that answers. */
const sendAll = async (account: string, token: () => string, say: Say): Promise<string> => {
  const waiting = await waitingOf(account)
  let last: Sent | null = null
  for (const copy of waiting.copies) {
    last = await (copy.queued ? sendQueued(copy, token) : sendDraft(copy, token))
    if (last.how === 'kept') await copies.put(last.copy)
    if (last.how === 'no-line') return say('say.offline')
  }
  try {
    for (const file of waiting.files) await sendWaiting(file, token)
  } catch {
    return say('say.offline')
  }
  await noteUnsent(account)
  return last?.how === 'refused' ? say('say.refused', last) : say('unsent.none')
}

/** The page before the session ends: what this computer still holds. */
export const startUnsent = async (page: Document): Promise<void> => {
  const root = page.querySelector<HTMLElement>('[data-unsent]')
  if (!root) return
  const account = root.dataset['account'] ?? ''
  const say = speaker(root.dataset['words'] ?? '{}')
  const said = root.querySelector('[data-unsent-said]')
  const [send, backup] = [
    root.querySelector<HTMLElement>('[data-unsent-send]'),
    root.querySelector<HTMLElement>('[data-backup-out]'),
  ]
  await list(root, account, say)
  for (const button of [send, backup]) if (button) button.hidden = false
  backup?.addEventListener('click', () => void downloadBackup(account))
  send?.addEventListener('click', () => {
    void sendAll(account, () => root.dataset['token'] ?? '', say).then(async (sentence) => {
      await list(root, account, say)
      if (said) said.textContent = sentence
    })
  })
}

/** Two versions were looked at and one was made of them: this computer's copy has done its work. */
export const startMerge = (page: Document): void => {
  const root = page.querySelector<HTMLElement>('[data-merge]')
  root?.addEventListener('submit', () => {
    const { account = '', merge: path = '' } = root.dataset
    void copies.of(account, deviceNow()).then(async (all) => {
      for (const copy of all) if (copy.path === path) await copies.drop(copy.key)
      await noteUnsent(account)
    })
  })
}
