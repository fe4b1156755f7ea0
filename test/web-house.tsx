import type { Actor } from '../src/platform/actor.ts'
import type { Act, Perform } from '../src/platform/command.ts'
import { embeddedDialect, houseKysely } from '../src/platform/database/dialect.ts'
import { readInput } from '../src/platform/input.ts'
import { emptyLaw } from '../src/platform/law/law.ts'
import { makeLawBook } from '../src/platform/law/law-book.ts'
import { noAssets } from '../src/platform/web/assets.ts'
import type { Fault } from '../src/platform/web/faults.ts'
import type { Frame, WebParts } from '../src/platform/web/parts.ts'
import type { Session } from '../src/platform/web/session.ts'
import { buildWeb } from '../src/platform/web/server.ts'

const frame: Frame = (shown, visit, around) => (
  <html lang={visit.language}>
    <head>
      <title>{shown.title}</title>
      {around.alternates.map(({ language, href }) => (
        <link key={language} rel="alternate" hreflang={language} href={href} />
      ))}
    </head>
    <body>
      {visit.said && <p id="said">{visit.said}</p>}
      {shown.body}
    </body>
  </html>
)

/** Answers every question with nothing. */
export const emptyReader = houseKysely(
  embeddedDialect({ run: async () => ({ rows: [] }), close: async () => undefined }),
)

/** Runs commands without a database, each command id once. */
const fakePerform = (): { perform: Perform; ran: string[] } => {
  const results = new Map<string, unknown>()
  const ran: string[] = []
  const perform: Perform = async (command, order) => {
    if (!results.has(order.id)) {
      const input = readInput(command.input, order.input)
      const { result } = await command.run({ id: order.id, actor: order.actor } as Act, input)
      results.set(order.id, result)
      ran.push(command.name)
    }
    return results.get(order.id) as Awaited<ReturnType<typeof command.run>>['result']
  }
  return { perform, ran }
}

export const clerk: Actor = {
  kind: 'person',
  accountId: 'a1',
  personId: 'p1',
  name: 'Lò Thị Mẫu',
  grants: [{ role: 'clerk', unitId: 1, unitPath: '/1/' }],
}

const sessions: Readonly<Record<string, Session>> = {
  'clerk-token': { id: 's1', actor: clerk, accountId: 'a1', language: 'vi', csrfSecret: 'of-the-clerk' },
  'english-token': { id: 's2', actor: clerk, accountId: 'a1', language: 'en', csrfSecret: 'of-the-clerk' },
}

/** A web of a few routes over a fake perform and database, with what it logs and does. */
export const webHouse = (parts: Partial<WebParts>) => {
  const faults: Fault[] = []
  const { perform, ran } = fakePerform()
  let now = '2021-02-01T01:00:00.000Z'
  const app = buildWeb({
    routes: [],
    api: null,
    perform,
    database: { reader: emptyReader },
    findSession: async (token) => sessions[token] ?? null,
    frame,
    refusalWords: {},
    roleName: (role) => ({ clerk: 'cán bộ', council: 'thành viên Hội đồng' })[role] ?? role,
    clock: { now: () => now, today: () => '2021-02-01' },
    lawBook: makeLawBook(emptyLaw),
    assets: noAssets,
    demo: true,
    secret: 'only-for-tests-only-for-tests-only-for-tests',
    faults: (fault) => faults.push(fault),
    ...parts,
  })
  const ask = (path: string, init: RequestInit = {}) =>
    Promise.resolve(app.request(`http://localhost${path}`, { redirect: 'manual', ...init }))
  return { app, ask, faults, ran, setNow: (moment: string) => (now = moment) }
}

/** A browser's cookie jar, thin: keeps what `Set-Cookie` says and sends it again. */
export const browser = (ask: ReturnType<typeof webHouse>['ask'], jar = new Map<string, string>()) => {
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const go = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (jar.size > 0) headers.set('cookie', cookies())
    const answer = await ask(path, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (line.includes('Max-Age=0')) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  return { go, jar }
}

/** The pages of a list from its first address on, as its own links lead. */
export const pagesFrom = async (
  go: (path: string) => Promise<Response>,
  first: string,
): Promise<readonly string[]> => {
  const pages: string[] = []
  for (let path: string | undefined = first; path !== undefined && pages.length < 20; ) {
    const html: string = await (await go(path)).text()
    pages.push(html)
    path = /href="([^"#]+)[^"]*" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  return pages
}

/** The value of a field in a page. */
export const fieldIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
