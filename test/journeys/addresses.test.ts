import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/app.ts'
import { lastDay } from '../../src/demo/replay.ts'
import { demonstrationNotice } from '../../src/platform/paper/official-wording.ts'
import { type Address, listAddresses } from '../../src/platform/web/addresses.ts'
import type { Audience } from '../../src/platform/web/route.ts'
import { bytesOf, type Caller, newCaller, signedInCaller } from './caller.ts'
import { faultsOf, type PageFacts, readPage } from './page-facts.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
let addresses: readonly Address[]
const callers = new Map<string, Promise<Caller>>()

beforeAll(async () => {
  stage = await openStage({ until: lastDay })
  addresses = await listAddresses(routes, stage.reader)
}, 600_000)

afterAll(async () => {
  await stage?.close()
})

const visitor = ''

const callerOf = (login: string): Promise<Caller> => {
  const known = callers.get(login)
  if (known) return known
  const password = stage.accounts.find((one) => one.login === login)?.password ?? ''
  const made =
    login === visitor
      ? Promise.resolve(newCaller(stage.origin))
      : signedInCaller(stage.origin, login, password)
  callers.set(login, made)
  return made
}

/** Those who see most of a role: the demonstration shows them first. */
const actors = [
  'quantri',
  'kiemtra',
  'cv.snv.db',
  'tccb.snn.dl',
  'pnv.dbd',
  'vp.mluan',
  'qbvr.dl',
  'tbbt.snn.dl',
] as const

/** Who goes to an address: for an open one the visitor, else one for each role that may see it. */
const comersTo = (audience: Audience): readonly string[] => {
  if (audience === 'public') return [visitor]
  if (audience === 'signed-in') return ['kiemtra', 'quantri', 'cv.snv.db']
  const rank = ({ login }: { login: string }): number =>
    (actors.indexOf(login as never) + actors.length + 1) % (actors.length + 1)
  const known = stage.accounts.toSorted((a, b) => rank(a) - rank(b))
  const holders = audience.flatMap((role) => known.find(({ roles }) => roles.includes(role))?.login ?? [])
  return [...new Set(holders)]
}

type Seen = {
  readonly login: string
  readonly href: string
  readonly status: number
  readonly html: string
  readonly page: PageFacts
}

const see = async (login: string, href: string): Promise<Seen> => {
  const answer = await (await callerOf(login)).ask(href)
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  const isPage = isHtml && !answer.headers.get('content-disposition')?.startsWith('attachment')
  const html = isPage ? await answer.text() : String((await answer.arrayBuffer()).byteLength)
  return { login, href, status: answer.status, html: isPage ? html : '', page: readPage(isPage ? html : '') }
}

/** Shown, led on, or told that the thing has moved past this step. */
const isAnswer = ({ status }: Seen): boolean => [200, 303, 409].includes(status)

/** Where those who hold most roles are refused, another account may be the one concerned: a member of that council. */
const seekAdmission = async (audience: Audience, href: string): Promise<Seen[]> => {
  if (audience === 'public') return []
  const tried = comersTo(audience)
  for (const { login, roles } of stage.accounts) {
    const mayCome = roles.some((role) =>
      audience === 'signed-in' ? role.startsWith('council_') : audience.includes(role),
    )
    if (tried.includes(login) || !mayCome) continue
    const seen = await see(login, href)
    if (isAnswer(seen)) return [seen]
  }
  return []
}

const languageOf = (href: string): string => (/^\/en(\/|$)/.test(href) ? 'en' : 'vi')

let shown: readonly Seen[] = []

/** Addresses that differ in ids, slugs, numbers and what is typed lead to the same kind of thing. */
const shapeOf = ({ pathname, searchParams }: URL): string =>
  `${pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[a-z0-9]+(?:-[a-z0-9]+){2,}|\d+/g, '*')} ${[...searchParams.keys()].join()}`

/** So many of a kind are followed for each who is led there: lists lead on and on. */
const FOLLOWED = 6

describe('every address of the router', () => {
  it('answers everyone who may see it, and nobody else', async () => {
    const seen: Seen[] = []
    const wrong: string[] = []
    for (const { href, audience } of addresses) {
      const tried = await Promise.all(comersTo(audience).map((login) => see(login, href)))
      if (!tried.some(isAnswer)) tried.push(...(await seekAdmission(audience, href)))
      seen.push(...tried.filter(({ status, html }) => status === 200 && html !== ''))
      const told = tried.map(({ login, status }) => `${login || 'visitor'} ${status}`).join(', ')
      if (!tried.some(isAnswer)) wrong.push(`${href} (${told})`)
      else if (tried.some(({ status }) => status >= 500)) wrong.push(`${href} (${told})`)
      if (audience === 'public') continue
      const stranger = await see(visitor, href)
      if (stranger.status !== 303) wrong.push(`${href} is open to a visitor`)
    }
    shown = seen
    expect(wrong).toEqual([])
    expect(stage.faults).toEqual([])
  }, 600_000)

  it('has one heading, a language, ids that are its own, no script or style within, and says that the data is invented', () => {
    const wrong = shown.flatMap(({ login, href, page, html }) =>
      faultsOf(page, html, { language: languageOf(href), demo: demonstrationNotice }).map(
        (fault) => `${login} ${href}: ${fault}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('leads nowhere that is not there', async () => {
    const tried = new Map<string, Promise<number>>()
    const wrong: string[] = []
    const ofShape = new Map<string, number>()
    /** Whether another of this kind is still to be followed. */
    const isWanted = (who: string, to: URL): boolean => {
      const shape = `${who} ${shapeOf(to)}`
      const times = ofShape.get(shape) ?? 0
      ofShape.set(shape, times + 1)
      return times < FOLLOWED
    }
    const follow = async (login: string, path: string): Promise<number> =>
      (await (await callerOf(login)).ask(path)).status
    for (const { login, href, page } of shown)
      for (const link of new Set([...page.links, ...page.parts])) {
        const to = new URL(link, stage.origin + href)
        if (to.origin !== stage.origin) continue
        const path = to.pathname + to.search
        const who = path.startsWith('/lam-viec') ? login : visitor
        const key = `${who} ${path}`
        if (!tried.has(key) && !isWanted(who, to)) continue
        const status = await (tried.get(key) ?? tried.set(key, follow(login, path)).get(key))
        if (status === undefined || status >= 400) wrong.push(`${login} ${href} → ${path}: ${status}`)
      }
    expect(wrong).toEqual([])
  }, 600_000)

  it('posts its forms to addresses that take them', () => {
    const taking = routes
      .filter(({ kind }) => kind === 'form')
      .map(({ path }) => new RegExp(`^(/en)?${path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`))
    const wrong = shown.flatMap(({ href, page }) =>
      page.posts
        .map((action) => new URL(action, stage.origin + href).pathname)
        .filter((path) => !taking.some((one) => one.test(path)))
        .map((path) => `${href} → ${path}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the portal', () => {
  it('stands in both languages', () => {
    const open = addresses
      .filter(({ audience, kind }) => audience === 'public' && kind === 'page')
      .map(({ href }) => href)
    const vietnamese = open.filter((href) => languageOf(href) === 'vi')
    const missing = vietnamese.filter((href) => !open.includes(href === '/' ? '/en' : `/en${href}`))
    expect(missing).toEqual([])
  })

  it('shows each page for the first time with 60 KB at most, 26 KB without its fonts', async () => {
    const sizes = new Map<string, Promise<number>>()
    const wrong: string[] = []
    for (const { href, login, page } of shown) {
      if (login !== visitor) continue
      const urls = [href, ...page.parts].map((part) => new URL(part, stage.origin + href).href)
      for (const url of urls) if (!sizes.has(url)) sizes.set(url, bytesOf(url))
      const weigh = async (some: readonly string[]): Promise<number> => {
        const all = await Promise.all([...new Set(some)].map((url) => sizes.get(url) ?? 0))
        return all.reduce((sum, size) => sum + size, 0) / 1024
      }
      const [whole, bare] = [await weigh(urls), await weigh(urls.filter((url) => !url.endsWith('.woff2')))]
      if (whole > 60 || bare > 26)
        wrong.push(`${href}: ${Math.round(whole)} KB, ${Math.round(bare)} KB without fonts`)
    }
    expect(wrong).toEqual([])
  })
})
