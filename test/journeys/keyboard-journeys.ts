import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastDay } from '../../src/demo/replay.ts'
import { newVisitor, type Visitor } from './browser.ts'
import type { PublicMatter } from './public-matter.ts'
import type { Stage } from './stage.ts'
import { type Keys, keysOf } from './tab-walk.ts'

type Given = { readonly browser: Browser | null; readonly stage: Stage; readonly matter: PublicMatter }

/** Later on the stage's day: nobody fills in a form in no time. */
const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']

/** What readers and citizens do, without a mouse. Called within the test that has the house open. */
export const keyboardJourneys = (given: () => Given): void => {
  describe.each([{ scripts: true }, { scripts: false }])(
    'by keyboard alone, scripts: $scripts',
    ({ scripts }) => {
      let visitor: Visitor
      let page: Page
      let keys: Keys

      beforeAll(async () => {
        const { browser, stage } = given()
        if (!browser) return
        visitor = await newVisitor(browser, { scripts, origin: stage.origin })
        page = visitor.page
        page.setDefaultTimeout(30_000)
        keys = keysOf(page)
      })

      afterAll(() => visitor?.context.close())

      const inMain = () => page.getByRole('main')
      const words = (): Promise<string> => inMain().innerText()
      const later = (): void => given().stage.moveTo(lastDay, times.shift() ?? '12:00')

      it('a reader goes past the frame, and finds an article by the sections', async () => {
        await page.goto('/')
        await keys.reach(page.getByRole('link', { name: 'Đến nội dung chính' }))
        await page.keyboard.press('Enter')
        expect(await inMain().evaluate((main) => main === document.activeElement)).toBe(true)
        await page.goto('/')
        await keys.enter(page.getByRole('navigation').getByRole('link', { name: 'Tin tức', exact: true }))
        const title = 'Ba ngày về buôn: bảy việc được hỏi, năm việc được trả lời ngay'
        await keys.enter(page.getByRole('link', { name: 'Trang sau' }))
        await keys.enter(page.getByRole('link', { name: 'Họp bản Pá Pao về ngày bầu cử' }))
        expect(await words()).toContain('Tổ bầu cử của bản bàn cách')
        await keys.reach(page.getByRole('searchbox'))
        await page.keyboard.type('ba ngay ve buon')
        const arrived = page.waitForEvent('load')
        await page.keyboard.press('Enter')
        await arrived
        await keys.enter(inMain().getByRole('link', { name: title }))
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
      })

      it('the language switch keeps the page, and what was looked for', async () => {
        await keys.enter(page.getByRole('link', { name: 'English' }))
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
          'Three days in the villages',
        )
        await keys.enter(page.getByRole('link', { name: 'Tiếng Việt' }))
        expect(new URL(page.url()).pathname).toBe(`/tin/${given().matter.translated}`)
        await page.goto('/khen-thuong?ten=krong')
        await keys.enter(page.getByRole('link', { name: 'English' }))
        expect(await inMain().getByLabel('Name or unit').inputValue()).toBe('krong')
      })

      it('somebody looks up an award and verifies it', async () => {
        await page.goto('/')
        await keys.type('Họ tên hoặc đơn vị', 'krong nang')
        const arrived = page.waitForEvent('load')
        await page.keyboard.press('Enter')
        await arrived
        await keys.enter(inMain().getByRole('link', { name: /^Xác minh: / }))
        expect(await words()).toContain('Còn hiệu lực')
        await keys.type('Mã xác minh', given().matter.revoked)
        await keys.enter(inMain().getByRole('button', { name: 'Xác minh' }))
        expect(await words()).toContain('Đã thu hồi')
      })

      it('a citizen introduces somebody, and follows it by its code', async () => {
        await page.goto('/')
        await keys.enter(page.getByRole('contentinfo').getByRole('link', { name: 'Giới thiệu gương' }))
        await keys.type('Người đó ở xã, phường hay cơ quan nào?', 'muong luan')
        await keys.enter(page.getByRole('button', { name: 'Tìm đơn vị' }))
        await keys.enter(inMain().getByRole('link', { name: /Mường Luân/ }))
        await keys.type('Ai làm việc tốt', 'Ông Lò Văn Mẫu (tên giả)')
        await keys.type('Việc tốt đó là gì', 'Chở nước sạch cho bảy hộ ở cuối bản suốt mùa khô.')
        await keys.type('Ở đâu', 'bản Thử')
        later()
        await keys.enter(inMain().getByRole('button', { name: 'Gửi lời giới thiệu' }))
        expect(await words()).toContain('Giữ mã này để theo dõi')
        const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(await words())?.[0] ?? ''
        await page.goto('/gioi-thieu-guong')
        await keys.enter(inMain().getByRole('link', { name: 'Theo dõi bằng mã' }))
        await keys.type('Mã theo dõi', code.toLowerCase())
        await keys.enter(inMain().getByRole('button', { name: 'Xem' }))
        expect(await words()).toContain('Đơn vị đã nhận, chưa xác minh xong.')
      })

      it('a citizen comments on a draft', async () => {
        await page.goto('/')
        await keys.enter(page.getByRole('contentinfo').getByRole('link', { name: 'Lấy ý kiến nhân dân' }))
        await keys.enter(
          inMain().getByRole('link', { name: 'Hướng dẫn bình xét thi đua năm tới', exact: true }),
        )
        await keys.type('Ý kiến của bạn', 'Nên có mẫu phiếu ngắn cho buôn, bản.')
        later()
        await keys.enter(inMain().getByRole('button', { name: 'Gửi góp ý' }))
        expect(await words()).toMatch(/Ý kiến số \d+|số \d+/)
      })

      it('a reader chooses how pages look', async () => {
        await page.goto('/')
        await keys.enter(page.getByRole('contentinfo').getByRole('link', { name: 'Trợ năng' }))
        await keys.type('Cỡ chữ', 'Rất')
        await keys.type('Tương phản', 'Cao')
        await keys.enter(inMain().getByRole('button', { name: 'Lưu cách hiển thị' }))
        await page.goto('/tin-tuc')
        const root = page.locator('html')
        expect([await root.getAttribute('data-text'), await root.getAttribute('data-contrast')]).toEqual([
          '150',
          'high',
        ])
        expect(visitor.violations).toEqual([])
      })
    },
  )
}
