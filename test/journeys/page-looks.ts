import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What of axe's rules may say something else at another width, of other words, in other colours. */
const rules = {
  wide: [
    'color-contrast',
    'target-size',
    'scrollable-region-focusable',
    'link-name',
    'button-name',
    'aria-hidden-focus',
  ],
  width: ['target-size', 'scrollable-region-focusable'],
  words: ['target-size', 'document-title', 'html-has-lang', 'valid-lang', 'landmark-unique'],
  colours: ['color-contrast', 'target-size'],
} as const

/** What axe finds wrong with a page: in all, or asked again only what has changed since. */
export const axeFaults = async (page: Page, of: 'all' | keyof typeof rules = 'all'): Promise<string[]> => {
  const only = of === 'all' ? tags : { type: 'rule', values: rules[of] }
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
  )) as AxeResults
  return found.violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')}`)
}

/** Whether the page is wider than the window; names what sticks out. */
export const sidewaysFaults = async (page: Page): Promise<string[]> => {
  const wide = (await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width + 1) return null
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.table-area'),
    )
    return out.at(-1)?.outerHTML.slice(0, 120) ?? 'something'
  })) as string | null
  return wide === null ? [] : [`scrolls sideways: ${wide}`]
}

/** The reader's text twice as large, set as a browser sets it: by the root's size. */
export const largeTextFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  const faults = await sidewaysFaults(page)
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  return faults.map((fault) => `at 200 % text ${fault}`)
}

/** Lines, letters, words and paragraphs set apart (WCAG 1.4.12): nothing is cut off, nothing scrolls sideways. */
export const spacedTextFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    const words = 'line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important'
    sheet.replaceSync(`*{${words}}p{margin-bottom:2em!important}`)
    document.adoptedStyleSheets = [sheet]
  })
  const cut = (await page.evaluate(() => {
    const isCut = (one: Element): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one)
      const hides = (way: string): boolean => way === 'hidden' || way === 'clip'
      if (clipPath !== 'none' || !(one.textContent ?? '').trim()) return false
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      )
    }
    return [...document.querySelectorAll('body *')].filter(isCut).map((one) => one.outerHTML.slice(0, 120))
  })) as string[]
  const faults = [...(await sidewaysFaults(page)), ...cut.map((one) => `text is cut off: ${one}`)]
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  return faults.map((fault) => `with spaced text ${fault}`)
}

/** Vietnamese sentences that an English page does not mark as such (WCAG 3.1.2): a voice would read them as English. */
export const unmarkedFaults = async (page: Page): Promise<string[]> => {
  const found = (await page.evaluate(() => {
    const vietnamese = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const faults: string[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const around = walker.currentNode.parentElement
      // what somebody typed is quoted in whatever language it is
      const words = text.replace(/“[^”]*”/g, '').split(/\s+/)
      const foreign = words.filter((word) => vietnamese.test(word)).length
      if (!around || around.closest('script,style') || words.length < 5 || foreign < words.length / 3)
        continue
      if (around.closest('[lang]')?.getAttribute('lang') !== 'vi') faults.push(text.slice(0, 80))
    }
    return faults
  })) as string[]
  return found.map((text) => `Vietnamese, not marked so: ${text}`)
}

/** Language, one heading of the first rank, the way past the frame first. */
export const frameFaults = async (page: Page, language: 'vi' | 'en'): Promise<string[]> => {
  const facts = (await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    first: document.querySelector('a[href], button, input:not([type=hidden])')?.getAttribute('href') ?? '',
    navigated: document.querySelectorAll('nav').length > 1,
  }))) as { lang: string; headings: number; first: string; navigated: boolean }
  return [
    ...(facts.lang === language ? [] : [`lang=${facts.lang}`]),
    ...(facts.headings === 1 ? [] : [`${facts.headings} h1`]),
    ...(facts.navigated && facts.first !== '#noi-dung' ? [`first comes ${facts.first}`] : []),
  ]
}
