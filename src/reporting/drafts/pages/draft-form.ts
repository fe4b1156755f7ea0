import { timeOf } from '../../../platform/plain/moment.ts'
import { type Copy, copies, noteUnsent, deviceNow } from '../../../platform/ui/slow-line/copies.ts'
import { downloadBackup, readBackup, type Sent, sendDraft, sendQueued } from './draft-sending.ts'
import { type Bar, newCopy, readBar } from './draft-page.ts'
import { fieldsIn, fillForm, setHidden } from './form-fields.ts'

const afterTypingMs = 400
const toServerMs = 20_000
const retryMs = 60_000

/** One form and its copy on this device: typed, kept here, kept there, handed up. */
type Keeper = {
  readonly bar: Bar
  readonly form: HTMLFormElement
  copy: Copy
  posting: boolean
  /** The page goes to the server by itself: nothing is held up any more. */
  leaving: boolean
  typing: ReturnType<typeof setTimeout> | undefined
  waiting: ReturnType<typeof setTimeout> | undefined
}

const keepHere = async (keeper: Keeper): Promise<void> => {
  const { bar } = keeper
  clearTimeout(keeper.typing)
  keeper.copy = { ...keeper.copy, touched: deviceNow() }
  try {
    await copies.put(keeper.copy)
    await noteUnsent(bar.account)
    const { sent, queued } = keeper.copy
    if (!sent && !queued) bar.show('state', bar.say('state.here', { time: timeOf(bar.now()) }))
  } catch {
    // A full or a forbidden storage: the server's draft is what remains, and the state goes on saying "not saved".
  }
}

const tellTwo = ({ bar }: Keeper, sentence: string): void => {
  bar.show('state', bar.say('state.two'))
  bar.show('said', sentence)
  if (bar.compare) bar.compare.hidden = false
}

const tellKept = async (
  keeper: Keeper,
  sent: Extract<Sent, { how: 'kept' }>,
  aloud: boolean,
): Promise<void> => {
  const { bar, form } = keeper
  const { draftVersion } = sent.copy
  setHidden(form, 'draftVersion', String(draftVersion))
  if (sent.copy.sequence !== keeper.copy.sequence) {
    keeper.copy = { ...keeper.copy, draftVersion }
    return
  }
  keeper.copy = sent.copy
  await keepHere(keeper)
  const time = timeOf(sent.savedAt)
  bar.show('state', bar.say('state.system', { time }))
  bar.show('said', aloud ? bar.say('say.sent', { time }) : '')
}

const answer = async (keeper: Keeper, sent: Sent, aloud: boolean): Promise<void> => {
  const { bar, copy } = keeper
  if (sent.how === 'kept') await tellKept(keeper, sent, aloud)
  else if (sent.how === 'no-line') {
    bar.show('state', bar.say(copy.queued ? 'state.waits' : 'state.here', { time: timeOf(bar.now()) }))
    if (aloud || copy.queued) bar.show('said', bar.say('say.offline'))
  } else if (sent.how === 'refused') {
    if (sent.status === 409 && sent.code !== 'report.not_now') tellTwo(keeper, sent.sentence)
    else bar.show('said', bar.say(sent.status === 403 ? 'say.session' : 'say.refused', sent))
  }
}

/** As without a script: the server shows what is wrong, or both versions. */
const sendAsPage = ({ bar, copy, form }: Keeper, action: string): void => {
  fillForm(form, copy.fields, bar.own)
  setHidden(form, 'copyId', copy.copyId)
  setHidden(form, 'draftVersion', String(copy.draftVersion))
  setHidden(form, 'version', String(copy.baseVersion))
  setHidden(form, '_id', crypto.randomUUID())
  form.action = action
  form.submit()
}

const handUp = async (keeper: Keeper): Promise<void> => {
  const sent = await sendQueued(keeper.copy, keeper.bar.token)
  if (sent.how === 'handed-up') location.assign(sent.location)
  else if (sent.how === 'refused' && sent.status !== 403) {
    keeper.copy = { ...keeper.copy, queued: null }
    await keepHere(keeper)
    sendAsPage(keeper, `${keeper.bar.path}/nop`)
  } else await answer(keeper, sent, true)
}

const sendOnce = async (keeper: Keeper, aloud: boolean): Promise<void> => {
  const { bar } = keeper
  if (keeper.copy.queued) await handUp(keeper)
  else if (!keeper.copy.sent) {
    await keepHere(keeper)
    await answer(keeper, await sendDraft(keeper.copy, bar.token), aloud)
  } else if (aloud) bar.show('said', bar.say('say.nothing'))
}

const flush = async (keeper: Keeper, aloud = false): Promise<void> => {
  clearTimeout(keeper.waiting)
  keeper.waiting = undefined
  if (keeper.posting) return
  keeper.posting = true
  try {
    await sendOnce(keeper, aloud)
  } finally {
    keeper.posting = false
  }
  if (!keeper.copy.sent) keeper.waiting ??= setTimeout(() => void flush(keeper), retryMs)
}

/** The copy as the form stands now. */
const readForm = (keeper: Keeper, queued: string | null): void => {
  const { bar, copy, form } = keeper
  keeper.copy = { ...copy, fields: fieldsIn(form, bar.own), sequence: copy.sequence + 1, sent: false, queued }
}

const changed = (keeper: Keeper): void => {
  readForm(keeper, null)
  keeper.bar.show('state', keeper.bar.say('state.unsaved'))
  keeper.bar.show('said', '')
  clearTimeout(keeper.typing)
  keeper.typing = setTimeout(() => void keepHere(keeper), afterTypingMs)
  keeper.waiting ??= setTimeout(() => void flush(keeper), toServerMs)
}

/** The button that hands up: kept first, then sent until it is answered. */
const handUpNow = async (keeper: Keeper): Promise<void> => {
  readForm(keeper, crypto.randomUUID())
  await keepHere(keeper)
  await flush(keeper, true)
}

/** The buttons that save: the page goes to the server (`send`), unless there is no line. */
const saveNow = async (keeper: Keeper, send: () => void): Promise<void> => {
  readForm(keeper, null)
  await keepHere(keeper)
  clearTimeout(keeper.waiting)
  const sent = await sendDraft(keeper.copy, keeper.bar.token)
  if (sent.how === 'no-line') {
    await answer(keeper, sent, true)
    return
  }
  if (sent.how === 'kept') keeper.copy = sent.copy
  await copies.put({ ...keeper.copy, sent: true }).catch(() => {})
  await noteUnsent(keeper.bar.account).catch(() => {})
  send()
}

/** A form with buttons and files of its own goes as the browser sends it. */
const leave = (keeper: Keeper, button: HTMLElement | null): void => {
  const { copy, form } = keeper
  keeper.leaving = true
  setHidden(form, 'copyId', copy.copyId)
  form.requestSubmit(button)
}

const restore = ({ bar, form, copy }: Keeper): void => {
  fillForm(form, copy.fields, bar.own)
  const time = timeOf(new Date(copy.touched).toISOString())
  bar.show('state', bar.say(copy.queued ? 'state.waits' : 'state.here', { time }))
  bar.show('said', bar.say('say.restored'))
}

const follow = (keeper: Keeper): void => {
  const { bar, form } = keeper
  const again = (): void => void flush(keeper)
  form.addEventListener('input', () => changed(keeper))
  form.addEventListener('change', () => changed(keeper))
  form.addEventListener('submit', (event) => {
    if (keeper.leaving) return
    event.preventDefault()
    const { submitter } = event
    const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
    if (bar.keep) void saveNow(keeper, () => leave(keeper, submitter))
    else
      void (action.endsWith('/nop') ? handUpNow(keeper) : saveNow(keeper, () => sendAsPage(keeper, action)))
  })
  for (const what of ['online', 'focus', 'blur']) window.addEventListener(what, again)
  document.addEventListener('visibilitychange', again)
  setInterval(again, retryMs)
  if (bar.button) {
    bar.button.hidden = false
    bar.button.addEventListener('click', () => void flush(keeper, true))
  }
  bar.compare?.addEventListener('click', (event) => {
    event.preventDefault()
    sendAsPage(keeper, bar.keep || `${bar.path}/luu`)
  })
}

const offerBackup = (keeper: Keeper): void => {
  const { bar, form } = keeper
  const part = document.querySelector<HTMLElement>('[data-backup]')
  if (!part) return
  part.hidden = false
  part.querySelector('[data-backup-out]')?.addEventListener('click', () => void downloadBackup(bar.account))
  part.querySelector<HTMLInputElement>('[data-backup-in]')?.addEventListener('change', (event) => {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined
    void file?.text().then((text) => {
      const fields = readBackup(text, bar.path)
      if (fields) {
        fillForm(form, fields, bar.own)
        changed(keeper)
      }
      bar.show('said', bar.say(fields ? 'say.backupIn' : 'say.backup'))
    })
  })
}

/** A report that no longer stands to be written: what was still waiting for it is asked after once, and forgotten. */
const rest = async (bar: Bar, found: Copy | null): Promise<void> => {
  if (!found) return
  if (found.queued) await sendQueued(found, bar.token)
  await copies.drop(bar.key)
  await noteUnsent(bar.account)
}

const findCopy = async (bar: Bar): Promise<Copy | null> => {
  try {
    const [found] = (await copies.of(bar.account, deviceNow())).filter(({ key }) => key === bar.key)
    return found ?? null
  } catch {
    return null
  }
}

/** The form that the bar speaks of: the one that it names, else the report's own. */
const formOf = (page: Document, { draftFor }: DOMStringMap): HTMLFormElement | null => {
  if (!draftFor) return page.querySelector<HTMLFormElement>('form[action*="/luu"]')
  const named = [...page.forms].find((form) => new FormData(form).get('_form') === draftFor)
  return named ?? null
}

const startOne = async (page: Document, root: HTMLElement): Promise<void> => {
  const bar = readBar(root)
  const dropped = new URLSearchParams(location.search).get('bo') === (root.dataset['draftFor'] ?? '1')
  if (dropped) await copies.drop(bar.key).catch(() => {})
  const found = dropped ? null : await findCopy(bar)
  const form = formOf(page, root.dataset)
  if (root.dataset['draft'] !== 'writes' || !form) {
    await rest(bar, found)
    return
  }
  const unsent = found && (!found.sent || found.queued) ? found : null
  const fits =
    unsent?.baseVersion === bar.version &&
    (unsent.draftVersion === bar.draftVersion || unsent.copyId === bar.draftCopy)
  const ours = found && found.baseVersion === bar.version && found.copyId === bar.draftCopy ? found : null
  const copy = unsent ?? ours ?? newCopy(bar)
  const keeper: Keeper = {
    bar,
    form,
    copy,
    posting: false,
    leaving: false,
    typing: undefined,
    waiting: undefined,
  }
  setHidden(form, 'copyId', copy.copyId)
  follow(keeper)
  if (!bar.keep) offerBackup(keeper)
  if (unsent && fits) {
    restore(keeper)
    void flush(keeper)
  } else if (unsent) tellTwo(keeper, bar.say('say.two'))
}

/** Keeps what is typed in the page's long forms safe, and says in words where it is. */
export const startDraft = async (page: Document): Promise<void> => {
  for (const root of page.querySelectorAll<HTMLElement>('[data-draft]')) await startOne(page, root)
}
