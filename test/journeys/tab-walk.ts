import type { Locator, Page } from 'playwright-core'

type Stop = {
  /** Its place among what can be reached; -1: something else has the focus. */
  readonly at: number
  readonly ringed: boolean
  readonly inSight: boolean
  readonly covered: boolean
  readonly told: string
}

/** What Tab should reach, in the order of the page. Kept in the page for the walk. */
const gather = (page: Page): Promise<{ readonly all: number; readonly first: number }> =>
  page.evaluate(() => {
    const reachable =
      'a[href],button,input:not([type=hidden]),select,textarea,summary,audio[controls],[tabindex]'
    // the buttons of one group are one stop: the chosen one, or the first
    const isPassed = (one: HTMLElement): boolean => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return false
      const group = [
        ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(one.name)}"]`),
      ].filter(({ form }) => form === one.form)
      return one !== (group.find(({ checked }) => checked) ?? group[0])
    }
    const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility() && !isPassed(one),
    )
    Object.assign(globalThis, { stops })
    const begun = document.activeElement ?? document.body
    const isAfter = (one: Element): boolean =>
      begun !== one && Boolean(begun.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
    // a refused form opens at what is said about it
    return { all: stops.length, first: begun === document.body ? 0 : stops.findIndex(isAfter) }
  })

const whereIsFocus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const { stops } = globalThis as unknown as { stops: HTMLElement[] }
    const one = document.activeElement ?? document.body
    const style = getComputedStyle(one)
    const [box] = one.getClientRects()
    const x = box ? Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2) : 0
    const y = box ? Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2) : 0
    const upper = document.elementFromPoint(x, y)
    return {
      at: stops.indexOf(one as HTMLElement),
      ringed: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inSight: box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0,
      covered: upper !== null && !one.contains(upper) && !upper.contains(one),
      told: one.outerHTML.slice(0, 100),
    }
  })

/** Goes through the page by Tab alone: everything is reached in its order, with a ring that is seen. */
export const tabFaults = async (page: Page): Promise<string[]> => {
  const faults: string[] = []
  const { all, first } = await gather(page)
  let next = first
  // a player has several stops of its own inside
  for (let presses = 0; presses < all + 20 && next < all; presses++) {
    await page.keyboard.press('Tab')
    const stop = await whereIsFocus(page)
    if (stop.at === next - 1) continue
    if (stop.at !== next) return [...faults, `Tab goes to ${stop.told} (${stop.at}, not ${next})`]
    next++
    if (!stop.ringed) faults.push(`no ring: ${stop.told}`)
    if (!stop.inSight) faults.push(`out of sight: ${stop.told}`)
    if (stop.covered) faults.push(`covered: ${stop.told}`)
  }
  return next === all ? faults : [...faults, `Tab reaches ${next} of ${all}`]
}

/** Somebody without a mouse. */
export type Keys = {
  /** Presses Tab until this has the focus. */
  reach(target: Locator): Promise<void>
  /** Reaches a link or a button, presses Enter, and waits for the page it leads to. */
  enter(target: Locator): Promise<void>
  /** Reaches a field and types. */
  type(label: string | RegExp, text: string): Promise<void>
}

const mostPresses = 200

export const keysOf = (page: Page): Keys => {
  const reach = async (target: Locator): Promise<void> => {
    const one = target.first()
    await one.waitFor()
    for (let presses = 0; presses < mostPresses; presses++) {
      await page.keyboard.press('Tab')
      if (await one.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab does not reach ${String(target)}`)
  }
  return {
    reach,
    enter: async (target) => {
      await reach(target)
      const arrived = page.waitForEvent('load')
      await page.keyboard.press('Enter')
      await arrived
    },
    type: async (label, text) => {
      const control = page.locator('input, textarea, select')
      await reach(page.getByRole('main').getByLabel(label).and(control))
      await page.keyboard.type(text)
    },
  }
}
