import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (): string | undefined =>
  ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isProgram)

const packaged = async (): Promise<string | undefined> => {
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    return await carried.executablePath()
  } catch {
    return undefined
  }
}

/** A browser in this order: CHROME_PATH, one on the path, the packaged one; null with a clear line when none starts (in CI: an error). */
export const startBrowser = async (): Promise<Browser | null> => {
  const executablePath = process.env['CHROME_PATH'] ?? onPath() ?? (await packaged())
  try {
    return await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags })
  } catch (error) {
    // What no browser has walked through must not look walked through where the whole suite is asked for.
    if (process.env['CI']) throw error
    process.stdout.write(
      `No browser starts here, the journeys are skipped: ${String(error).split('\n')[0]}\n`,
    )
    return null
  }
}

export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly violations: string[] }

export type VisitorSettings = { readonly scripts: boolean; readonly width?: number; readonly origin: string }

/** One person's browser: own cookies, scripts on or off; what the page's security policy refuses is gathered. */
export const newVisitor = async (browser: Browser, settings: VisitorSettings): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: settings.origin,
    javaScriptEnabled: settings.scripts,
    viewport: { width: settings.width ?? 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await context.newPage()
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(`${page.url()}: ${message.text()}`)
  })
  return { page, context, violations }
}
