import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/app.ts'
import { lastDay } from '../../src/demo/replay.ts'
import { type Address, listAddresses } from '../../src/platform/web/addresses.ts'
import { onOneEngine, serverUrl } from '../house.ts'
import { newVisitor, startBrowser, type Visitor } from './browser.ts'
import { axeFaults, sidewaysFaults } from './page-looks.ts'
import { openStage, type Stage } from './stage.ts'

const browser: Browser | null = await startBrowser()
const pictures = process.env['PICTURES'] ? join(import.meta.dirname, '..', '.pictures') : null

const [narrow, wide] = [360, 1280]

/** Who sees an address of this audience, the first of these that may. */
const comers = [
  'kiemtra',
  'quantri',
  'tccb.snn.dl',
  'cv.snv.db',
  'gd.snn.dl',
  'tbbt.snn.dl',
  'qbvr.dl',
] as const

describe.skipIf(browser === null || serverUrl !== undefined)(onOneEngine('every page of the office'), () => {
  let stage: Stage
  let addresses: readonly Address[]
  const visitors = new Map<string, Promise<Visitor>>()

  beforeAll(async () => {
    stage = await openStage({ until: lastDay })
    const all = await listAddresses(routes, stage.reader)
    const pages = all.filter(({ kind, audience }) => kind === 'page' && audience !== 'public')
    // One example of each way a page is made: the others are of the same components.
    addresses = [...Map.groupBy(pages, ({ route }) => route).values()].flatMap((same) => same.slice(0, 1))
  }, 600_000)

  afterAll(async () => {
    for (const visitor of visitors.values()) await (await visitor).context.close()
    await browser?.close()
    await stage?.close()
  })

  const visitorOf = async (login: string): Promise<Visitor> => {
    const known = visitors.get(login)
    if (known) return known
    if (!browser) throw new Error('no browser')
    const made = newVisitor(browser, { scripts: true, width: narrow, origin: stage.origin })
    visitors.set(login, made)
    await stage.signIn(await made, login)
    return made
  }

  const comersTo = ({ audience }: Address): readonly string[] => {
    const roles = (login: string) => stage.accounts.find((one) => one.login === login)?.roles ?? []
    const admitted = (login: string): boolean =>
      audience === 'signed-in' || roles(login).some((role) => audience.includes(role))
    const council = stage.accounts.filter(({ roles: held }) =>
      held.some((role) => role.startsWith('council_')),
    )
    const others = council.map(({ login }) => login)
    return [...new Set([...comers, ...others])].filter(admitted)
  }

  /** The first who is shown it, or told that the thing has moved past this step. */
  const open = async (address: Address): Promise<Visitor | null> => {
    for (const login of comersTo(address)) {
      const visitor = await visitorOf(login)
      const answer = await visitor.page.goto(address.href)
      if (answer && [200, 409].includes(answer.status())) return visitor
    }
    return null
  }

  const picture = async ({ page }: Visitor, { href }: Address, width: number): Promise<void> => {
    if (!pictures) return
    mkdirSync(pictures, { recursive: true })
    const name = `${href.slice(1).replaceAll('/', '_') || 'trang-chu'}-${width}.png`
    await page.screenshot({ path: join(pictures, name), fullPage: true })
  }

  /** Opened on a telephone, then widened to a desk's screen. */
  const examine = async (visitor: Visitor, address: Address): Promise<string[]> => {
    const { page } = visitor
    const faults: string[] = []
    for (const width of [narrow, wide]) {
      await page.setViewportSize({ width, height: 900 })
      const found = [
        ...(await axeFaults(page, width === narrow ? 'all' : 'wide')),
        ...(await sidewaysFaults(page)),
      ]
      faults.push(...found.map((fault) => `${address.href}, ${width} wide: ${fault}`))
      await picture(visitor, address, width)
    }
    return faults
  }

  it('can be used by everyone: axe finds nothing, nothing scrolls sideways, the security policy refuses nothing', async () => {
    const wrong: string[] = []
    for (const address of addresses) {
      const visitor = await open(address)
      if (!visitor) {
        wrong.push(`${address.href}: nobody gets in`)
        continue
      }
      wrong.push(...(await examine(visitor, address)))
    }
    for (const visitor of visitors.values()) wrong.push(...(await visitor).violations)
    expect(wrong).toEqual([])
    expect(stage.faults).toEqual([])
  }, 600_000)
})
