import { createHash, randomUUID } from 'node:crypto'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from '../actor.ts'
import { PageLanguage } from '../ui/setting/setting.tsx'
import { type AskedRights, rightsWord } from './asked-rights.ts'
import { type Budget, makePageShelf } from './page-store.ts'
import type { Shown, Visit } from './route.ts'
import { type Piece, pieceOf } from './splice.ts'

/** A page's content ready to be sent, with what its frame has to know. */
export type KeptPage = Omit<Shown, 'body'> & { readonly content: Piece }

/** Contents that many look at and that seldom change: made once for each mark, for all who may see the same. */
export type KeptPages = {
  /** `make` is given a visit of nobody: what it asks of one visitor throws, what it asks about his rights is remembered. */
  of(visit: Visit, mark: string, make: (visit: Visit) => Promise<Shown>): Promise<KeptPage>
}

const render = async ({ body, ...page }: Shown, { language }: Visit): Promise<KeptPage> => ({
  ...page,
  content: await pieceOf(renderToString(h(PageLanguage.Provider, { value: language }, body))),
})

const keyOf = ({ path, query, language }: Visit): string => `${language} ${path}?${query.toString()}`

const nobodys = (name: string) => ({
  get: (): never => {
    throw new Error(`a page that is kept for many asks for one visitor's ${name}`)
  },
})

const hide = <T extends object>(whole: T, names: readonly (keyof T & string)[]): T =>
  Object.defineProperties({ ...whole }, Object.fromEntries(names.map((name) => [name, nobodys(name)])))

/**
 * Of a visitor his rights alone are left, and it is heard which of them are asked. Of the law the mark tells nothing, so a
 * page that shows it is not kept.
 */
const ofNobody = (visit: Visit, { grants }: AskedRights): Visit => {
  const { reader, today, now, law, language, path, params, query, demo, display, origin } = visit
  const place = { reader, today, now, law, language, path, params, query, demo, display, origin }
  const shell = { ...place, lawFaults: [], problem: null, said: null }
  const own = { commandId: '', formToken: '', newSecret: '', files: {}, remoteAddress: '', sessionId: null }
  const actor = hide<Actor>({ ...visit.actor, grants }, ['name', 'accountId', 'personId'])
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

export const makeKeptPages = (budget: Budget): KeptPages => {
  const shelf = makePageShelf<KeptPage>({ budget })
  return {
    of: (visit, mark, make) =>
      shelf.keep({ key: keyOf(visit), edition: mark, actor: visit.actor }, async (rights) => {
        const page = await render(await make(ofNobody(visit, rights)), visit)
        return { page, bytes: page.content.plain.length + page.content.deflated.length }
      }),
  }
}

/**
 * Names the content for this visitor: another session has another frame around it, and with other rights it may be another.
 * Weak: it may travel compressed.
 */
export const tagOf = (visit: Visit, mark: string): string => {
  const who = `${visit.sessionId ?? ''} ${rightsWord(visit.actor)}`
  const hash = createHash('sha256').update(`${keyOf(visit)} ${mark} ${who}`)
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
