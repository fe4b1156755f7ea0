import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { webHouse } from '../../../test/web-house.tsx'
import { type Actor, holdsRoleOn } from '../actor.ts'
import type { Language } from '../plain/language.ts'
import { makeKeptPages } from './kept-pages.ts'
import { makeBudget } from './page-store.ts'
import { page, type Visit } from './route.ts'
import type { Session } from './session.ts'

const person = (name: string, role: string): Actor => ({
  kind: 'person',
  accountId: name,
  personId: name,
  name,
  grants: [{ role, unitId: 1, unitPath: '/1/' }],
})
const session = (id: string, role: string, language: Language = 'vi'): Session => ({
  id,
  actor: person(id, role),
  accountId: id,
  language,
  csrfSecret: `of-${id}`,
})
const sessions = new Map(
  [
    session('lo', 'agency'),
    session('giang', 'agency'),
    session('cam', 'clerk'),
    session('ann', 'agency', 'en'),
  ].map((one) => [one.id, one]),
)

let sums = 1
let made = 0
const unread = new Map<string, number>()
const maySteer = ({ actor }: Visit): boolean => holdsRoleOn(actor, ['agency'], '/1/')

const web = webHouse({
  routes: [
    page('/lam-viec/bang', { audience: 'signed-in', mark: async () => String(sums) }, async (visit) => {
      made += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      const word = visit.language === 'en' ? 'Board' : 'Bảng'
      return { title: word, body: <p>{`${word} ${sums}${maySteer(visit) ? ' secret' : ''}`}</p> }
    }),
    page('/ten', { audience: 'signed-in', mark: async () => 'one for all' }, async ({ actor }) => ({
      title: 'Tên',
      body: <p>{actor.name}</p>,
    })),
  ],
  findSession: async (token) => sessions.get(token) ?? null,
  frame: (shown, visit) => (
    <html lang={visit.language}>
      <body>
        <b>{visit.actor.name}</b>
        <i>{unread.get(visit.actor.name) ?? 0}</i>
        <input name="_token" value={visit.formToken} />
        {shown.body}
      </body>
    </html>
  ),
  frameMark: async ({ actor }) => `${actor.name} ${unread.get(actor.name) ?? 0}`,
})

const ask = (who: string, path: string, more: Readonly<Record<string, string>> = {}) =>
  web.ask(path, { headers: { cookie: `thidua-phien=${who}`, ...more } })
const see = async (who: string, path = '/lam-viec/bang'): Promise<string> => (await ask(who, path)).text()

beforeEach(() => {
  sums += 1
  made = 0
})

describe('a page that is kept for many', () => {
  it('is made once for all who ask at the same time, each in his own frame', async () => {
    const who = Array.from({ length: 20 }, (_, at) => (at % 2 ? 'lo' : 'giang'))
    const pages = await Promise.all(who.map((one) => see(one)))
    expect(made).toBe(1)
    for (const [at, html] of pages.entries()) {
      expect(html).toContain(`<b>${who[at]}</b>`)
      expect(html).not.toContain(`<b>${who[at] === 'lo' ? 'giang' : 'lo'}</b>`)
      expect(html).toContain(`Bảng ${sums} secret`)
    }
    sums += 1
    expect(await see('lo')).toContain(`Bảng ${sums} secret`)
    expect(made).toBe(2)
  })

  it('never comes out of the entry of one who may see more, nor in another language', async () => {
    expect(await see('lo')).toContain('secret')
    expect(await see('cam')).not.toContain('secret')
    const english = await see('ann')
    expect([english.includes('Board'), english.includes('Bảng')]).toEqual([true, false])
    expect(made).toBe(3)
  })

  it('has a form token of the session that asks, and of no other', async () => {
    const tokenIn = (html: string): string => /_token" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const [one, other] = [tokenIn(await see('lo')), tokenIn(await see('giang'))]
    expect(one).not.toBe('')
    expect(one).not.toBe(other)
  })

  it('is told unchanged until its content, or what the frame tells the visitor, changes', async () => {
    const tag = (await ask('lo', '/lam-viec/bang')).headers.get('etag') ?? ''
    const again = async (who = 'lo') => (await ask(who, '/lam-viec/bang', { 'if-none-match': tag })).status
    expect([await again(), await again('giang')]).toEqual([304, 200])
    unread.set('lo', 3)
    expect(await again()).toBe(200)
    expect(await see('lo')).toContain('<i>3</i>')
    unread.set('lo', 0)
    expect(await again()).toBe(304)
    sums += 1
    expect(await again()).toBe(200)
  })

  it('reads the same compressed and as it is', async () => {
    const bare = (html: string): string => html.replace(/_token" value="[^"]+"/, '')
    const packed = await ask('lo', '/lam-viec/bang', { 'accept-encoding': 'gzip, br' })
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ])
    const text = gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()
    expect(bare(text)).toBe(bare(await see('lo')))
  })

  it('fails rather than hold what is one visitor’s own', async () => {
    expect((await ask('lo', '/ten')).status).toBe(500)
    expect(String(web.faults.at(-1)?.message)).toContain('one visitor')
  })
})

it('what is kept stays within its bounds, and the one not asked for longest goes first', async () => {
  const budget = makeBudget(17_000)
  const kept = makeKeptPages(budget)
  const asked: string[] = []
  const visitAt = (path: string): Visit =>
    ({ path, query: new URLSearchParams(), language: 'vi', actor: person('lo', 'agency') }) as Visit
  const of = (path: string) =>
    kept.of(visitAt(path), 'mark', async () => {
      asked.push(path)
      return { title: path, body: <p>{path.repeat(1_000)}</p> }
    })
  for (const path of ['/một', '/hai', '/một', '/ba', '/bốn', '/một']) await of(path)
  expect(budget.bytes).toBeGreaterThan(0)
  expect(budget.bytes).toBeLessThanOrEqual(17_000)
  expect(asked).toEqual(['/một', '/hai', '/ba', '/bốn'])
  await of('/hai')
  expect(asked.at(-1)).toBe('/hai')
})
