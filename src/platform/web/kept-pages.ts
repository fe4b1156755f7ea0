import { createHash, randomUUID } from 'node:crypto'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from '../actor.ts'
import { PageLanguage } from '../ui/setting/setting.tsx'
import type { Shown, Visit } from './route.ts'
import { type Piece, pieceOf } from './splice.ts'

/** A page's content ready to be sent, with what its frame has to know. */
export type KeptPage = Omit<Shown, 'body'> & { readonly content: Piece }

/** Contents that many look at and that seldom change: made once for each mark, for all who may see the same. */
export type KeptPages = {
  /** `make` is given a visit of nobody: what it asks of one visitor throws. */
  of(visit: Visit, mark: string, make: (visit: Visit) => Promise<Shown>): Promise<KeptPage>
  /** How much is held now. */
  readonly bytes: number
}

/** As much as a few hundred boards in a few settings of their filters. */
const MOST_BYTES = 48 * 1024 * 1024

const render = async ({ body, ...page }: Shown, { language }: Visit): Promise<KeptPage> => ({
  ...page,
  content: await pieceOf(renderToString(h(PageLanguage.Provider, { value: language }, body))),
})

const keyOf = ({ path, query, language }: Visit, mark: string): string =>
  `${language} ${path}?${query.toString()} ${mark}`

const nobodys = (name: string) => ({
  get: (): never => {
    throw new Error(`a page that is kept for many asks for one visitor's ${name}`)
  },
})

const hide = <T extends object>(whole: T, names: readonly (keyof T & string)[]): T =>
  Object.defineProperties({ ...whole }, Object.fromEntries(names.map((name) => [name, nobodys(name)])))

/**
 * Of a visitor his rights alone are left; by them the mark has told who may see the same. Of the law the mark tells
 * nothing, so a page that shows it is not kept.
 */
const ofNobody = (visit: Visit): Visit => {
  const { reader, today, now, law, language, path, params, query, demo, display, origin } = visit
  const place = { reader, today, now, law, language, path, params, query, demo, display, origin }
  const shell = { ...place, lawFaults: [], problem: null, said: null }
  const own = { commandId: '', formToken: '', newSecret: '', files: {}, remoteAddress: '', sessionId: null }
  const actor = hide<Actor>(visit.actor, ['name', 'accountId', 'personId'])
  return hide<Visit>({ ...shell, ...own, actor }, [
    'commandId',
    'formToken',
    'newSecret',
    'files',
    'remoteAddress',
    'sessionId',
    'law',
    'lawFaults',
  ])
}

type Kept = { readonly page: Promise<KeptPage>; bytes: number }

export const makeKeptPages = (most = MOST_BYTES): KeptPages => {
  const pages = new Map<string, Kept>()
  let held = 0
  const drop = (key: string): void => {
    held -= pages.get(key)?.bytes ?? 0
    pages.delete(key)
  }
  /** A page counts from when it is made; the one not asked for longest makes room. */
  const weigh = (key: string, kept: Kept, bytes: number): void => {
    if (pages.get(key) !== kept) return
    kept.bytes = bytes
    held += bytes
    for (const [oldest] of pages) {
      if (held <= most) break
      drop(oldest)
    }
  }
  return {
    get bytes() {
      return held
    },
    of(visit, mark, make) {
      const key = keyOf(visit, mark)
      const known = pages.get(key)
      if (known) {
        pages.delete(key)
        pages.set(key, known)
        return known.page
      }
      const page = make(ofNobody(visit)).then((shown) => render(shown, visit))
      const kept: Kept = { page, bytes: 0 }
      pages.set(key, kept)
      page.then(
        ({ content }) => weigh(key, kept, content.plain.length + content.deflated.length),
        () => {
          if (pages.get(key) === kept) drop(key)
        },
      )
      return page
    },
  }
}

/** Names the content for this visitor: another session has another frame around it. Weak: it may travel compressed. */
export const tagOf = (visit: Visit, mark: string): string => {
  const hash = createHash('sha256').update(`${keyOf(visit, mark)} ${visit.sessionId ?? ''}`)
  return `W/"${hash.digest('base64url').slice(0, 27)}"`
}

/** Whether the browser holds the answer with this tag already. */
export const holdsTag = (request: Request, tag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim())
    .includes(tag)

/** Stands in the frame where the content belongs, until the frame is text as well. */
export const placeholder = `kept-page-${randomUUID()}`
