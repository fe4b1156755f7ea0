import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastDay } from '../../src/demo/replay.ts'
import type { Language } from '../../src/platform/plain/language.ts'
import { slug } from '../../src/platform/plain/vietnamese.ts'
import { link } from '../../src/platform/web/address.ts'
import { page as pageAt } from '../../src/platform/web/route.ts'
import { onOneEngine, serverUrl } from '../house.ts'
import { newVisitor, startBrowser, type Visitor } from './browser.ts'
import { keyboardJourneys } from './keyboard-journeys.ts'
import {
  axeFaults,
  frameFaults,
  largeTextFaults,
  sidewaysFaults,
  spacedTextFaults,
  unmarkedFaults,
} from './page-looks.ts'
import { layFreshCampaigns, layPublicMatter, type PublicMatter } from './public-matter.ts'
import { type PublicState, publicStates } from './public-states.ts'
import { openStage, type Stage } from './stage.ts'
import { tabFaults } from './tab-walk.ts'

const browser: Browser | null = await startBrowser()
const pictures = process.env['PICTURES'] ? join(import.meta.dirname, '..', '.pictures') : null
const widths = [1440, 768, 320] as const
const narrowest = 320
const brokenPath = '/su-co'

/** A page that breaks, to see what visitors are told. */
const broken = pageAt(brokenPath, { audience: 'public' }, async () => {
  throw new Error('broken on purpose')
})

// how a page looks and is walked by keyboard does not depend on the engine
describe.skipIf(browser === null || serverUrl !== undefined)(onOneEngine('the public portal'), () => {
  const stages = {} as Record<PublicState['house'], Stage>
  const visitors = {} as Record<PublicState['house'], Visitor>
  let matter: PublicMatter
  let states: readonly PublicState[]

  beforeAll(async () => {
    if (!browser) return
    stages.end = await openStage({ until: lastDay, more: [broken] })
    stages.middle = await openStage({ until: '2021-05-22' })
    matter = await layPublicMatter(stages.end)
    const readers = { middle: stages.middle.reader, end: stages.end.reader }
    states = await publicStates(readers, matter, await layFreshCampaigns(stages.middle))
    for (const house of ['end', 'middle'] as const) {
      visitors[house] = await newVisitor(browser, { scripts: true, origin: stages[house].origin })
      // axe itself needs a browser that runs scripts: those of the pages never come
      await visitors[house].context.route('**/*.js', (route) => route.abort())
    }
  }, 600_000)

  afterAll(async () => {
    for (const visitor of Object.values(visitors)) await visitor.context.close()
    await browser?.close()
    for (const stage of Object.values(stages)) await stage.close()
  })

  const keepPicture = async ({ page }: Visitor, name: string): Promise<void> => {
    if (!pictures) return
    mkdirSync(pictures, { recursive: true })
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      scrollTo(0, 0)
    })
    await page.screenshot({ path: join(pictures, `${slug(name)}.png`), fullPage: true })
  }

  const open = async ({ house, href, status, first }: PublicState, language: Language): Promise<string[]> => {
    const { page } = visitors[house]
    await page.setViewportSize({ width: widths[0], height: 900 })
    const answer = await page.goto(link({ language }, href))
    await first?.(page)
    return answer?.status() === status ? [] : [`answers ${answer?.status()}`]
  }

  /** The page as it stands open, in every width: whole for the Vietnamese one, the English one has the same parts. */
  const lookInEveryWidth = async (name: string, visitor: Visitor, language: Language): Promise<string[]> => {
    const { page } = visitor
    const faults: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const narrow = width === narrowest
      const asked = language === 'vi' ? (narrow ? 'all' : 'width') : narrow ? 'words' : null
      const found = [
        ...(asked ? await axeFaults(page, asked) : []),
        ...(await sidewaysFaults(page)),
        ...(await largeTextFaults(page)),
        ...(narrow ? await spacedTextFaults(page) : []),
      ]
      faults.push(...found.map((fault) => `${width} wide: ${fault}`))
      await keepPicture(visitor, `${name} ${language} ${width}`)
    }
    return faults
  }

  const lookAtAll = async (language: Language): Promise<string[]> => {
    const wrong: string[] = []
    for (const one of states.filter(({ bilingual }) => bilingual || language === 'vi')) {
      const visitor = visitors[one.house]
      const found = [
        ...(await open(one, language)),
        ...(await frameFaults(visitor.page, language)),
        ...(language === 'en' ? await unmarkedFaults(visitor.page) : await tabFaults(visitor.page)),
        ...(await lookInEveryWidth(one.name, visitor, language)),
      ]
      wrong.push(...found.map((fault) => `${one.name} (${link({ language }, one.href)}): ${fault}`))
    }
    return wrong
  }

  it('can be used by everyone in every state: by sight, by ear, by keyboard, narrow and wide, large, without scripts', async () => {
    expect(await lookAtAll('vi')).toEqual([])
  }, 600_000)

  it('can be used so in English, and marks what is Vietnamese', async () => {
    expect(await lookAtAll('en')).toEqual([])
  }, 600_000)

  it('can be used with high contrast and very large letters', async () => {
    const visitor = visitors.end
    await visitor.page.goto('/tro-nang?luu=1&chu=150&tuong-phan=cao&chuyen-dong=giam')
    const wrong: string[] = []
    // one of each shape: list, table, article, form, banners
    const shapes = [
      'trang chủ',
      'sổ khen thưởng',
      'bài hai tiếng',
      'bài đã đính chính',
      'xác minh, đã',
      'giới thiệu gương bị',
    ]
    const isShape = ({ name, house }: PublicState): boolean =>
      house === 'end' && (pictures !== null || shapes.some((shape) => name.startsWith(shape)))
    for (const one of states.filter(isShape)) {
      const faults = await open(one, 'vi')
      await visitor.page.setViewportSize({ width: narrowest, height: 900 })
      faults.push(...(await axeFaults(visitor.page, 'colours')), ...(await sidewaysFaults(visitor.page)))
      wrong.push(...faults.map((fault) => `${one.name} (${one.href}): ${fault}`))
      await keepPicture(visitor, `${one.name} contrast ${narrowest}`)
    }
    expect(wrong).toEqual([])
  }, 600_000)

  it('leaves nothing broken behind, and is refused nothing by its own security policy', () => {
    const told = Object.values(stages).flatMap(({ faults }) => faults)
    expect(told.filter((fault) => !fault.includes(`${brokenPath}: broken on purpose`))).toEqual([])
    expect(Object.values(visitors).flatMap(({ violations }) => violations)).toEqual([])
  })

  keyboardJourneys(() => ({ browser, stage: stages.end, matter }))
})
