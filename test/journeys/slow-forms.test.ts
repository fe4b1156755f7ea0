import { randomUUID } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalWords, routes } from '../../src/app.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { packageRoot } from '../../src/platform/package-root.ts'
import { openAssets } from '../../src/platform/web/assets.ts'
import { houseFrame } from '../../src/platform/web/house-frame.tsx'
import { type Listening, listen } from '../../src/platform/web/listen.ts'
import { evidenceOf, findDraft } from '../../src/reporting/drafts/queries.ts'
import { reviewSubject } from '../../src/reporting/form-drafts/form-draft.ts'
import { findFormDraft } from '../../src/reporting/form-drafts/queries.ts'
import { eventsOf, mustFindReport } from '../../src/reporting/queries.ts'
import { reportingHouse } from '../../src/reporting/reporting.fixture.ts'
import { onOneEngine, serverUrl } from '../house.ts'
import { webHouse } from '../web-house.tsx'
import { newVisitor, startBrowser } from './browser.ts'
import { findReview } from '../../src/reporting/reviews/queries.ts'
import { bytesOf } from './caller.ts'

const browser = await startBrowser()
const assetsFolder = join(packageRoot, 'dist', 'assets')
if (!existsSync(join(assetsFolder, 'manifest.json')))
  execFileSync(process.execPath, [join(packageRoot, 'build.ts'), '--assets'], { cwd: packageRoot })
const assets = openAssets(assetsFolder)

const house = await reportingHouse()
const [ang, bo, cha] = house.communes
const text = (vi: string) => ({ vi, en: vi })
const site = {
  name: text('Thi Đua'),
  agency: text('Thử'),
  portal: [],
  office: [],
  deskPath: '/lam-viec',
  signInPath: '/dang-nhap',
  signOutPath: '/dang-xuat',
}

/** A draft belongs to an account, so its writers have one. */
const withAccount = async (actor: Actor): Promise<Actor> =>
  house.database.write(async (writer) => {
    const { name } = actor
    const person = await writer
      .insertInto('person')
      .values({ name, sortKey: name, searchKey: name, invented: true })
      .returning('id')
      .executeTakeFirstOrThrow()
    const account = await writer
      .insertInto('account')
      .values({ personId: person.id, login: `tk${randomUUID().slice(0, 8)}`, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { ...actor, accountId: account.id }
  })

const people: Readonly<Record<string, Actor>> = {
  ang: await withAccount(house.on(ang, 'unit_clerk')),
  bo: await withAccount(house.on(bo, 'unit_clerk')),
  boLeader: await withAccount(house.on(bo, 'unit_leader')),
  cha: await withAccount(house.on(cha, 'unit_clerk')),
  district: await withAccount(house.on(house.west, 'standing_agency')),
  standing: await withAccount(house.standing),
  approver: await withAccount(house.on(house.province, 'standing_approver')),
}
const web = webHouse({
  routes,
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  assets,
  frame: houseFrame(site, assets),
  findSession: async (token) => {
    const actor = people[token]
    return actor
      ? { id: token, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: token }
      : null
  },
  refusalWords,
})

let listening: Listening
let origin = ''
const paths: Record<string, string> = {}
const contexts: BrowserContext[] = []
const violations: string[] = []

beforeAll(async () => {
  listening = await listen(web.app, '127.0.0.1', 0)
  origin = `http://127.0.0.1:${listening.port}`
  const { id: periodId } = await house.openMonth()
  house.clock.set('2021-03-22')
  for (const [name, unit] of Object.entries({ ang, bo, cha }))
    paths[name] = `/lam-viec/bao-cao/${(await house.reportOf(unit, periodId)).id}`
})
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await listening.close(100)
})

const pathOf = (name: string): string => paths[name] ?? ''
const idOf = (name: string): string => pathOf(name).split('/').at(-1) ?? ''

const visit = async (who: string): Promise<{ page: Page; context: BrowserContext }> => {
  if (!browser) throw new Error('there is a browser')
  const visitor = await newVisitor(browser, { scripts: true, origin })
  contexts.push(visitor.context)
  await visitor.context.addCookies([{ name: 'thidua-phien', value: who, url: origin }])
  visitor.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  return visitor
}

const state = (page: Page) => page.locator('[data-draft-state]')
const said = (page: Page) => page.locator('[data-draft-said]')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, and whether it scrolls sideways. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const found: AxeResults = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)
  const scrolls = await page.evaluate('document.documentElement.scrollWidth > innerWidth + 1')
  const named = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)
  return scrolls === true ? [...named, 'the page scrolls sideways'] : named
}

const cell = (page: Page, name: string) => page.locator(`[name="values.DAN.${name}"]`)
const shows = (page: Page, words: string | RegExp, at = state(page)): Promise<void> =>
  at.filter({ hasText: words }).waitFor({ timeout: 15_000 })

// what a browser keeps and sends again does not depend on the engine
const away = browser === null || serverUrl !== undefined

describe.skipIf(away)(onOneEngine('a report’s form on a poor line'), () => {
  it('brings its scripts with 45 KB at most', async () => {
    const { page } = await visit('ang')
    await page.goto(pathOf('ang'))
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src')))
    const parts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    )
    const urls = new Set([...scripts.map((src) => new URL(src ?? '', origin).href), ...parts])
    const sizes = await Promise.all([...urls].map(bytesOf))
    expect(urls.size).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45 * 1024)
  })

  it('whose window is closed while one types, without a line, has it all again; the device’s clock may be a day ahead', async () => {
    const { page, context } = await visit('ang')
    await page.clock.install({ time: new Date(Date.now() + 86_400_000) })
    await page.goto(pathOf('ang'))
    await context.setOffline(true)
    await cell(page, 'numerator').fill('1.5')
    await page.getByLabel('Tình hình thực hiện').fill('Đã họp ở bảy bản')
    await page.clock.runFor(1_000)
    await shows(page, 'Đã lưu trên máy này')
    expect(await findDraft(house.reader, idOf('ang'))).toBeNull()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(pathOf('ang'))
    await shows(again, 'Đã lưu trên hệ thống')
    expect(await cell(again, 'numerator').inputValue()).toBe('1.5')
    expect(await again.getByLabel('Tình hình thực hiện').inputValue()).toBe('Đã họp ở bảy bản')
    expect(await findDraft(house.reader, idOf('ang'))).toMatchObject({
      fields: { 'values.DAN.numerator': '1.5', narrative: 'Đã họp ở bảy bản' },
    })
  }, 60_000)

  it('handed up without a line waits, says so, and goes once when the line is back', async () => {
    const { page, context } = await visit('cha')
    await page.goto(pathOf('cha'))
    await cell(page, 'numerator').fill('7')
    await cell(page, 'denominator').fill('8')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Lưu và gửi lãnh đạo duyệt' }).click()
    await shows(page, 'CHƯA NỘP – đang chờ mạng')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await shows(page, 'Đang không có mạng. Nội dung lưu trên máy này, chưa nộp', said(page))
    expect(await mustFindReport(house.reader, idOf('cha'))).toMatchObject({ state: 'owed' })
    await context.setOffline(false)
    await page.waitForURL('**/bien-nhan')
    expect(await page.getByRole('main').innerText()).toMatch(/BC-2021-\d{5}/)
    const events = (await eventsOf(house.reader, idOf('cha'))).map(({ toState }) => toState)
    expect(events).toEqual(['draft', 'submitted'])
  }, 60_000)

  it('open in two browsers shows both versions side by side, and one is made of them', async () => {
    const [first, second] = [await visit('bo'), await visit('boLeader')]
    await first.page.goto(pathOf('bo'))
    await second.page.goto(pathOf('bo'))
    await cell(first.page, 'numerator').fill('5')
    await first.page.getByLabel('Tình hình thực hiện').fill('Bản của cán bộ')
    await first.page.getByRole('button', { name: 'Gửi ngay' }).click()
    await shows(first.page, 'Đã lưu trên hệ thống')
    await cell(second.page, 'numerator').fill('6')
    await second.page.getByRole('button', { name: 'Gửi ngay' }).click()
    await shows(second.page, 'Có hai bản khác nhau')
    await second.page.locator('[data-compare]').click()
    await second.page.getByRole('heading', { level: 1, name: 'Có hai bản khác nhau' }).waitFor()
    await second.page.getByLabel('Bản ở đây: 6').check()
    await second.page.getByLabel(/Bản trên hệ thống.*Bản của cán bộ/).check()
    await second.page.getByRole('button', { name: 'Lưu bản đã chọn' }).click()
    await second.page.waitForURL(`**${pathOf('bo')}`)
    expect(await cell(second.page, 'numerator').inputValue()).toBe('6')
    expect(await mustFindReport(house.reader, idOf('bo'))).toMatchObject({ narrative: 'Bản của cán bộ' })
    await first.page.reload()
    expect(await cell(first.page, 'numerator').inputValue()).toBe('6')
  }, 60_000)

  it('sends photos smaller and in pieces, and says in words why a program is not taken', async () => {
    const { page } = await visit('bo')
    await page.goto(pathOf('bo'))
    const photo = await page.evaluate(async () => {
      const canvas = document.createElement('canvas')
      ;[canvas.width, canvas.height] = [2400, 1200]
      canvas.getContext('2d')?.fillRect(0, 0, 900, 900)
      const blob = await new Promise<Blob | null>((done) => {
        canvas.toBlob(done, 'image/jpeg')
      })
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
    })
    await page.locator('input[name=file]').setInputFiles([
      { name: 'hop-ban.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) },
      { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\u0090\u0000 chạy') },
    ])
    await page.getByRole('button', { name: 'Tải tệp lên' }).click()
    await page.getByText('hop-ban.jpg: 100%').waitFor()
    await page.getByText(/anh\.jpg.*là chương trình/).waitFor()
    const [file] = await evidenceOf(house.reader, idOf('bo'))
    expect(file?.name).toBe('hop-ban.jpg')
    await page.reload()
    expect(await page.getByRole('link', { name: 'hop-ban.jpg' }).count()).toBe(1)
    const size = await page.evaluate(
      async (src) => {
        const picture = await createImageBitmap(await (await fetch(src)).blob())
        return [picture.width, picture.height]
      },
      `${pathOf('bo')}/minh-chung/${file?.id}`,
    )
    expect(size).toEqual([1600, 800])
  }, 60_000)

  it('is not left by signing out while something is unsent', async () => {
    const { page, context } = await visit('ang')
    await page.goto(pathOf('ang'))
    await context.setOffline(true)
    await page.getByLabel('Tình hình thực hiện').fill('Chưa gửi đi')
    await shows(page, 'Đã lưu trên máy này')
    await page.locator('[data-draft-said]').evaluate(() => undefined)
    // Before the line is back: at its return the draft would be sent at once.
    await page.route('**/nhap', (route) => route.abort())
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
    await page.waitForURL('**/chua-gui')
    await page.getByText('Nội dung sửa lúc').waitFor()
    await page.unroute('**/nhap')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText('Máy này không còn nội dung nào chưa gửi.').waitFor()
    expect(await findDraft(house.reader, idOf('ang'))).toMatchObject({ fields: { narrative: 'Chưa gửi đi' } })
    expect(violations).toEqual([])
    expect(web.faults).toEqual([])
  }, 60_000)

  it('and the pages around it can be used by everyone, wide and narrow', async () => {
    const { periodId } = await mustFindReport(house.reader, idOf('ang'))
    const pages = [
      ['ang', pathOf('ang')],
      ['bo', pathOf('bo')],
      ['bo', `${pathOf('bo')}/lich-su`],
      ['cha', pathOf('cha')],
      ['boLeader', '/lam-viec/uy-quyen'],
      ['boLeader', '/lam-viec/bao-cao/cho-xac-nhan'],
      ['boLeader', '/lam-viec/bao-cao'],
      ['ang', '/lam-viec/bao-cao/chua-gui'],
      ['district', `/lam-viec/ky-bao-cao/${periodId}/nhap-ho`],
    ] as const
    const wrong: string[] = []
    for (const [who, path] of pages) {
      const { page } = await visit(who)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        wrong.push(...(await faultsOf(page)).map((fault) => `${path} ${width}: ${fault}`))
      }
    }
    const { page } = await visit('bo')
    await page.setViewportSize({ width: 360, height: 900 })
    await page.goto(pathOf('bo'))
    await page.getByLabel('Tình hình thực hiện').fill('Một bản khác')
    await page
      .locator('input[name=version]')
      .first()
      .evaluate((field: HTMLInputElement) => {
        field.value = '-1'
        field.form?.submit()
      })
    await page.getByRole('heading', { level: 1, name: 'Có hai bản khác nhau' }).waitFor()
    wrong.push(...(await faultsOf(page)).map((fault) => `two versions: ${fault}`))
    expect(wrong).toEqual([])
  }, 120_000)
})

describe.skipIf(away)(onOneEngine('a review'), () => {
  const review = { campaignId: house.campaignId, unitId: house.province.id, kind: 'final' } as const
  const at = '/lam-viec/phong-trao/dot-thu/tong-ket'
  const part = (page: Page, name: string) => page.getByLabel(name, { exact: false }).first()
  const draft = () => findFormDraft(house.reader, reviewSubject(review))

  it('is kept in the system every 20 seconds, on this device without a line, and saved as one', async () => {
    const { page, context } = await visit('standing')
    await page.clock.install()
    await page.goto(at)
    await page.locator('[name=results]').fill('Cả tỉnh đã hoàn thành')
    await page.clock.runFor(21_000)
    await shows(page, 'Đã lưu trên hệ thống')
    expect(await draft()).toMatchObject({ fields: { results: 'Cả tỉnh đã hoàn thành' } })
    await context.setOffline(true)
    await page.locator('[name=lessons]').fill('Chuẩn bị sớm')
    await page.clock.runFor(1_000)
    await shows(page, 'Đã lưu trên máy này')
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(at)
    await shows(again, 'Đã lưu trên hệ thống')
    expect(await part(again, 'Bài học kinh nghiệm').inputValue()).toBe('Chuẩn bị sớm')
    await again.getByRole('button', { name: 'Lưu nháp' }).click()
    await again.getByText('Đã lưu bản nháp, phiên bản 1.').waitFor()
    expect(await draft()).toBeNull()
    expect(await findReview(house.reader, review)).toMatchObject({
      results: 'Cả tỉnh đã hoàn thành',
      lessons: 'Chuẩn bị sớm',
    })
  }, 60_000)

  it('open in two browsers shows both texts, and the choice goes back into the form', async () => {
    const [first, second] = [await visit('standing'), await visit('approver')]
    await first.page.goto(at)
    await second.page.goto(at)
    const send = (page: Page) => page.getByRole('button', { name: 'Gửi ngay' }).click()
    await first.page.locator('[name=effect]').fill('Bản thứ nhất')
    await send(first.page)
    await shows(first.page, 'Đã lưu trên hệ thống')
    await second.page.locator('[name=effect]').fill('Bản thứ hai')
    await send(second.page)
    await shows(second.page, 'Có hai bản khác nhau')
    await second.page.getByRole('link', { name: 'So hai bản' }).click()
    await second.page.getByLabel('Bản ở đây: Bản thứ hai').check()
    expect(await faultsOf(second.page)).toEqual([])
    await second.page.getByRole('button', { name: 'Lưu bản đã chọn' }).click()
    await second.page.getByText('Đã lưu nháp.').waitFor()
    expect(await second.page.locator('[name=effect]').inputValue()).toBe('Bản thứ hai')
    expect(await draft()).toMatchObject({ fields: { effect: 'Bản thứ hai', lessons: 'Chuẩn bị sớm' } })
    for (const width of [1280, 360]) {
      await second.page.setViewportSize({ width, height: 900 })
      expect(await faultsOf(second.page)).toEqual([])
    }
    expect([violations, web.faults]).toEqual([[], []])
  }, 60_000)
})
