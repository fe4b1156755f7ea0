import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterTurnout } from '../../src/reporting/turnout/entry/enter-turnout.ts'
import { areasOf, cutoffsOf, mustFindDay } from '../../src/reporting/turnout/queries.ts'
import { findUnit } from '../../src/units/queries.ts'
import { newVisitor, startBrowser, type Visitor } from './browser.ts'
import { openStage, type Stage } from './stage.ts'
import { type Walk, walkOf } from './walk.ts'

const browser: Browser | null = await startBrowser()

afterAll(async () => {
  await browser?.close()
})

const slug = 'dien-bien-2021-05-23'
const election = `/lam-viec/bau-cu/${slug}`
const commune = `${election}/xa/db-dd-muong-luan`
const messages = [
  'Tổ 1: 235/241 lúc 9h10',
  'To 2 - 198/ 204',
  'Tổ 3 chưa có sóng, gọi lại 9h30',
  'T4 187/187 xong 100%',
  'Tổ 5: 91%',
].join('\n')

/** What another commune tells meanwhile, by the same command. */
const tellElsewhere = async (stage: Stage): Promise<void> => {
  const day = await mustFindDay(stage.reader, slug)
  const unit = await findUnit(stage.reader, 'db-dd-na-son', day.day)
  const areas = await areasOf(stage.reader, day.id, unit?.id ?? 0)
  const [first] = await cutoffsOf(stage.reader, day.id)
  await stage.act('cv.snv.db', enterTurnout, {
    dayId: day.id,
    communeId: unit?.id,
    cutoffId: first?.id,
    way: 'form',
    rows: areas.map(({ id }) => ({ areaId: id, voted: 100 })),
  })
}

const visits = [{ scripts: true }, { scripts: false }]

describe.skipIf(browser === null).each(visits)(
  'a province’s election day, with scripts: $scripts',
  ({ scripts }) => {
    let stage: Stage
    let visitor: Visitor
    let walk: Walk

    beforeAll(async () => {
      if (!browser) return
      stage = await openStage({ until: '2021-05-22' })
      visitor = await newVisitor(browser, { scripts, origin: stage.origin, width: 360 })
      walk = walkOf(stage, visitor)
      stage.moveTo('2021-05-23', '09:15')
    }, 600_000)

    afterAll(async () => {
      await visitor?.context.close()
      await stage?.close()
    })

    /** A step of the journey; when it fails, what stood on the screen is told. */
    const step = (name: string, take: () => Promise<void>): void =>
      it(name, async () => {
        try {
          await take()
        } catch (error) {
          const screen = await walk.page.getByRole('main').ariaSnapshot()
          process.stdout.write(`${walk.page.url()}\n${screen}\n${stage.faults.join('\n')}\n`)
          throw error
        }
      })

    step(
      'a clerk pastes the messages of the teams, is asked about one, and confirms the others',
      async () => {
        await walk.as('vp.mluan')
        await walk.go(election)
        await walk.follow('Nhập số liệu: xã Mường Luân')
        await walk.follow('Dán tin nhắn')
        await walk.type([['Tin nhắn', messages]])
        await walk.press('Đọc tin nhắn')
        const echo = await walk.words()
        expect(echo).toContain('3 số liệu, 1 hẹn gọi lại, 1 dòng cần hỏi lại')
        expect(echo).toContain('Tổ 5: chỉ có 91%. Bao nhiêu người đã bầu')
        expect(await walk.field('Đã bầu, tổ 1').inputValue()).toBe('235')
        await walk.press('Xác nhận và ghi')
        expect(await walk.words()).toContain('Đã ghi 3 khu vực, hẹn gọi lại 1 khu vực.')
      },
    )

    step(
      'types the answer into the form, where a figure above the list comes back to its field',
      async () => {
        await walk.field('Đã bầu, tổ 5').fill('9999')
        await walk.press('Gửi số liệu')
        expect(await walk.words()).toMatch(/Tổ 5: đã bầu 9999 lớn hơn danh sách/)
        expect(await walk.field('Đã bầu, tổ 5').inputValue()).toBe('9999')
        await walk.field('Đã bầu, tổ 5').fill('120')
        await walk.press('Gửi số liệu')
        expect(await walk.words()).toContain('Đã ghi 1 khu vực, 3 khu vực không đổi.')
        expect(await walk.field('Nội dung gửi').inputValue()).toMatch(/Tổ 5: 120\/\d+ lúc 09:15/)
        if (scripts) await walk.press('Chép')
      },
    )

    step('the district sees who is late and enters by phone what the team without signal tells', async () => {
      stage.moveTo('2021-05-23', '09:32')
      await walk.as('pnv.dbd')
      await walk.go(`${election}/cham`)
      expect(await walk.words()).toContain('Chưa có sóng; gọi lại 09:30')
      await walk.go(commune)
      await walk.field('Đã bầu, tổ 3').fill('90')
      await walk.unfold('Nhập hộ qua điện thoại')
      await walk.type([
        ['Ai báo (chức vụ)', 'Tổ trưởng tổ bầu cử số 3'],
        ['Báo lúc', '9h30'],
      ])
      await walk.press('Gửi số liệu')
      expect(await walk.words()).toContain('Đã ghi 1 khu vực')
      expect(await walk.words()).toContain('1 số liệu nghe qua điện thoại chưa đối chiếu')
    })

    step('a figure is corrected with a reason, and stays in the log', async () => {
      await walk.go(`${commune}/khu-vuc/5?moc=1`)
      await walk.type([
        ['Đã bầu', '118'],
        ['Lý do', 'Cộng nhầm hai phiếu'],
      ])
      await walk.press('Đính chính')
      const said = await walk.words()
      expect(said).toContain('Đã đính chính và lưu vào nhật ký')
      expect(said).toContain('Cộng nhầm hai phiếu')
    })

    step('the wall shows a figure that is told elsewhere', async () => {
      await walk.as('cv.snv.db')
      await walk.go(`${election}/man-hinh`)
      const coverage = walk.page.locator('[data-field=coverage]')
      expect(await coverage.innerText()).toBe('6/1.180')
      await tellElsewhere(stage)
      if (!scripts) await walk.page.reload()
      await walk.page.getByText('16/1.180').waitFor()
      expect(await walk.words()).toMatch(/Số liệu lúc 09:\d\d, 23\/05\/2021/)
    })

    step(
      'the figure is frozen with its coverage, released by the election committee, and read by everyone',
      async () => {
        stage.moveTo('2021-05-23', '09:40')
        await walk.go(`${election}/so-lieu`)
        await walk.field('Mốc giờ').selectOption({ label: '09:00' })
        await walk.press('Chốt số liệu mốc này')
        expect(await walk.words()).toContain('Đã chốt, chưa công bố')
        await walk.page.context().clearCookies()
        expect((await walk.page.goto(`/bau-cu/${slug}`))?.status()).toBe(404)
        await walk.as('pct.ubnd.db')
        await walk.go(`${election}/so-lieu`)
        await walk.press('Cho công bố')
        expect(await walk.words()).toContain('Đã công bố trên cổng')
        await walk.page.context().clearCookies()
        await walk.go(`/bau-cu/${slug}`)
        expect(await walk.words()).toMatch(/16\/1\.180 khu vực đã báo, lúc 09:40, 23\/05\/2021/)
        await walk.go(`/en/bau-cu/${slug}`)
        expect(await walk.words()).toMatch(/16 of 1,180 polling areas had reported as of 23 May 2021, 09:40/)
        expect(visitor.violations).toEqual([])
        expect(stage.faults).toEqual([])
      },
    )
  },
)
