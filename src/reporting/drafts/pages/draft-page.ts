import { type Copy, deviceNow } from '../../../platform/ui/slow-line/copies.ts'
import { speaker } from './form-fields.ts'

type Part = 'state' | 'said'

/** What the page says of itself, and the words to answer in. */
export const readBar = (root: HTMLElement) => {
  const { dataset } = root
  const said = (name: string): string => dataset[name] ?? ''
  const startedAt = performance.now()
  const part = (name: string): HTMLElement | null => root.querySelector(`[data-${name}]`)
  const say = speaker(said('words') || '{}')
  const now = (): string => new Date(Date.parse(said('now')) + performance.now() - startedAt).toISOString()
  return {
    say,
    now,
    path: said('path'),
    /** Where the draft is sent; '' for a report's, which stands under its path. */
    keep: said('keep'),
    own: new RegExp(said('own')),
    account: said('account'),
    token: () => said('token'),
    version: Number(said('version')),
    draftVersion: Number(said('draftVersion')),
    draftCopy: said('draftCopy'),
    key: `${said('account')}|${said('report')}|${said('form')}`,
    button: part('send-now'),
    compare: part('compare'),
    show: (where: Part, text: string): void => {
      const place = part(`draft-${where}`)
      if (place && place.textContent !== text) place.textContent = text
    },
  }
}

export type Bar = ReturnType<typeof readBar>

/** A copy of what stands in the form, nothing of it typed yet. */
export const newCopy = (bar: Bar): Copy => ({
  key: bar.key,
  account: bar.account,
  path: bar.path,
  ...(bar.keep ? { keep: bar.keep } : {}),
  fields: {},
  baseVersion: bar.version,
  draftVersion: bar.draftVersion,
  copyId: crypto.randomUUID(),
  sequence: 0,
  sent: true,
  queued: null,
  touched: deviceNow(),
})
