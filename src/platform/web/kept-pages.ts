import { createHash, randomUUID } from 'node:crypto'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { PageLanguage } from '../ui/setting/setting.tsx'
import type { Shown, Visit } from './route.ts'

/** A page's content as text, with what its frame has to know. */
export type KeptPage = Omit<Shown, 'body'> & { readonly html: string }

/** Contents that many look at and that seldom change: made once for each mark, for all who may see the same. */
export type KeptPages = {
  of(visit: Visit, mark: string, make: () => Promise<Shown>): Promise<KeptPage>
}

/** As much as a few dozen boards in a few settings of their filters. */
const MOST = 200

const render = ({ body, ...page }: Shown, { language }: Visit): KeptPage => ({
  ...page,
  html: renderToString(h(PageLanguage.Provider, { value: language }, body)),
})

const keyOf = ({ path, query, language }: Visit, mark: string): string =>
  `${language} ${path}?${query.toString()} ${mark}`

export const makeKeptPages = (): KeptPages => {
  const pages = new Map<string, Promise<KeptPage>>()
  return {
    of(visit, mark, make) {
      const key = keyOf(visit, mark)
      const known = pages.get(key)
      if (known) return known
      const made = make().then((page) => render(page, visit))
      pages.set(key, made)
      made.catch(() => pages.delete(key))
      const [oldest] = pages.keys()
      if (pages.size > MOST && oldest !== undefined) pages.delete(oldest)
      return made
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
