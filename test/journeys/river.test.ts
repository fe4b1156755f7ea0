import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onOneEngine, serverUrl } from '../house.ts'
import { newVisitor, startBrowser, type Visitor } from './browser.ts'
import { appraise, classify, decide, findInRegister, nominate, vote } from './river-awards.ts'
import { openStage, type Stage } from './stage.ts'
import { launchText, signedPage, type Walk, walkOf } from './walk.ts'

const browser: Browser | null = await startBrowser()

afterAll(async () => {
  await browser?.close()
})

const province = '/lam-viec/phong-trao/508-kh-ubnd'
const department = '/lam-viec/phong-trao/548-pdtd-snn'

/** A day's period of reports is opened for classes of units, each with its own day. */
const openPeriod = async (
  walk: Walk,
  campaign: string,
  period: { name: string; from: string; cutoff: string; due: readonly (readonly [string, string])[] },
): Promise<void> => {
  await walk.go(`${campaign}/ky-bao-cao`)
  await walk.unfold('Mở kỳ báo cáo')
  await walk.type([
    ['Tên kỳ', period.name],
    ['Từ ngày', period.from],
    ['Chốt số liệu', period.cutoff],
  ])
  for (const [unitClass, due] of period.due) {
    await walk.within(unitClass).getByLabel('Hạn nộp').fill(due)
    await walk.within(unitClass).getByLabel('CT01').check()
  }
  await walk.field('Ngày chốt thống nhất').check()
  await walk.press('Mở kỳ báo cáo')
}

/** From the figures to the leader's signature on paper, photographed and sent in. */
const report = async (walk: Walk, figures: readonly [string, string], note: string): Promise<void> => {
  const boxes = walk.page.getByRole('main').getByRole('table').getByRole('textbox')
  await boxes.nth(0).fill(figures[0])
  await boxes.nth(1).fill(figures[1])
  await boxes.nth(2).fill(note)
  await walk.press('Lưu và kiểm tra')
  await walk.press('Trình lãnh đạo')
  expect(await walk.words()).toContain('CHƯA NỘP')
  await walk.follow('Về báo cáo')
  await walk.unfold('Duyệt trên giấy')
  await walk.field('Ảnh chụp hoặc bản quét trang đã ký').setInputFiles(signedPage)
  await walk.press('Duyệt trên giấy')
  expect(await walk.words()).toContain('ĐÃ NỘP')
}

const journey = ({ scripts }: { readonly scripts: boolean }): void => {
  let stage: Stage
  let visitor: Visitor
  let walk: Walk

  beforeAll(async () => {
    if (!browser) return
    stage = await openStage({ until: '2021-02-28' })
    visitor = await newVisitor(browser, { scripts, origin: stage.origin })
    walk = walkOf(stage, visitor)
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

  step('the province’s plan is read from its text, and recorded', async () => {
    await walk.as('cv.snv.db', '2021-03-01')
    await walk.go('/lam-viec/van-ban/nhap')
    await walk.field('Đơn vị phát động').selectOption({ label: 'tỉnh Điện Biên' })
    await walk.type([['Toàn văn', launchText('S1')]])
    await walk.press('Đọc văn bản')
    expect(await walk.field('Số, ký hiệu').inputValue()).toBe('508/KH-UBND')
    expect(await walk.field('Ngày ban hành').inputValue()).toBe('26/02/2021')
    await walk.press('Ghi nhận đợt thi đua')
    await walk.field('Tin, bài thuật lại văn bản').check()
    await walk.type([['Cơ quan thường trực theo dõi', 'db-snv']])
    await walk.field('Công bố trên cổng').check()
    await walk.press('Ghi nhận đợt thi đua')
    expect(await walk.words()).toContain('Đã ghi nhận đợt thi đua')
  })

  step('it is deployed, measured by an indicator, and reports are asked for', async () => {
    await walk.follow('Triển khai đến các đơn vị')
    await walk.press('Triển khai đến các đơn vị')
    await stage.settle()
    await walk.page.reload()
    expect(await walk.words()).toMatch(/01\/03\/2021.*Quàng Thị Hương.*Đã xong/s)
    await walk.go(`${province}/chi-tieu`)
    const first = walk.within('Chỉ tiêu 1')
    for (const [label, text] of [
      ['Mã', 'CT01'],
      ['Mức phấn đấu', '100'],
      ['Tên chỉ tiêu', 'Thôn, bản được tuyên truyền về bầu cử'],
      ['Tử số', 'Số thôn, bản đã được tuyên truyền'],
      ['Mẫu số', 'Tổng số thôn, bản'],
    ] as const)
      await first.getByLabel(label).first().fill(text)
    await first.getByLabel('Tính theo').selectOption({ label: 'Cây địa bàn' })
    await walk.press('Lưu')
    await openPeriod(walk, province, {
      name: 'Tháng 3/2021',
      from: '01/03/2021',
      cutoff: '20/03/2021',
      due: [
        ['Uỷ ban nhân dân huyện, thị xã, thành phố', '24/03/2021'],
        ['Uỷ ban nhân dân xã, phường, thị trấn', '22/03/2021'],
      ],
    })
    await stage.settle()
    expect(await walk.words()).toContain('Đã mở kỳ báo cáo')
  })

  step('a district confirms that it has it, and makes its plan', async () => {
    await walk.as('pnv.dbd', '2021-03-10')
    await walk.follow('Báo nhận và cử cán bộ đầu mối')
    await walk.type([
      ['Họ tên cán bộ đầu mối', 'Giàng A Chư'],
      ['Điện thoại', '0215 389 1000'],
    ])
    await walk.press('Báo nhận')
    expect(await walk.words()).toContain('Đã báo nhận')
    await walk.go('/lam-viec')
    await walk.follow('Xây dựng kế hoạch cụ thể hóa')
    await walk.follow('Lập kế hoạch cụ thể hóa')
    await walk.type([
      ['Tên kế hoạch', 'Đợt thi đua phục vụ bầu cử huyện Điện Biên Đông'],
      ['Số, ký hiệu', '61/KH-UBND'],
      ['Ngày ban hành', '10/03/2021'],
      ['Cụ thể hóa nội dung 1', 'Tuyên truyền bằng tiếng Mông, tiếng Thái tại các bản'],
      ['Cụ thể hóa nội dung 2', 'Phân công từng đồng chí lãnh đạo huyện phụ trách cụm xã'],
      [/^CT01/, '100'],
    ])
    await walk.press('Gửi kế hoạch')
    expect(await walk.words()).toContain('Cấp trên thấy ngay kế hoạch này')
  })

  step('a commune reports, and its leader approves on paper', async () => {
    await walk.as('vp.mluan', '2021-03-20')
    await walk.follow('Lập báo cáo Tháng 3/2021')
    await report(walk, ['9', '10'], 'Một bản chưa họp được do mưa lũ')
  })

  step('the district accepts, and the public page has the new total', async () => {
    await walk.as('pnv.dbd', '2021-03-22')
    await walk.follow('Tiếp nhận báo cáo Tháng 3/2021')
    await walk.press('Tiếp nhận')
    expect(await walk.words()).toContain('Số liệu được tính vào tổng hợp')
    // the sums follow within a second
    await stage.settle()
    await walk.go('/phong-trao/508-kh-ubnd')
    const shown = await walk.words()
    expect(shown).toMatch(/90%\s*\(9\/10\)/)
    expect(shown).toContain('báo cáo đã nộp của Tháng 3/2021')
  })

  step('communes that are late are reminded, by the district that follows them', async () => {
    await walk.as('pnv.dbd', '2021-03-26')
    await walk.go(`${province}/don-doc`)
    expect(await walk.words()).toContain('Quá hạn: 13')
    await walk.press('Soạn lời nhắc')
    await walk.press('Gửi 13 lời nhắc')
    expect(await walk.words()).toMatch(/Đã (gửi|nhắc)/)
  })

  step('the Department records and deploys its own, reported through its room of personnel', async () => {
    await walk.as('tccb.snn.dl')
    await walk.go('/lam-viec/van-ban/nhap')
    await walk.field('Đơn vị phát động').selectOption({ index: 1 })
    await walk.type([['Toàn văn', launchText('S2')]])
    await walk.press('Đọc văn bản')
    await walk.press('Ghi nhận đợt thi đua')
    expect(await walk.field('Số, ký hiệu').inputValue()).toBe('548/PĐTĐ-SNN')
    await walk.field('Tin, bài thuật lại văn bản').check()
    await walk.field('Công bố trên cổng').check()
    await walk.press('Ghi nhận đợt thi đua')
    await walk.follow('Triển khai đến các đơn vị')
    await walk.type([['Qua phòng', 'dl-tccb']])
    await walk.press('Triển khai đến các đơn vị')
    await stage.settle()
    await openPeriod(walk, department, {
      name: 'Tháng 4/2021',
      from: '01/04/2021',
      cutoff: '20/04/2021',
      due: [['Đơn vị trực thuộc có con dấu', '23/04/2021']],
    })
    await stage.settle()
    expect(await walk.words()).toContain('18 đơn vị được giao')
  })

  step('a sub-department makes its plan and gives a person a task', async () => {
    await walk.as('cckl.dl')
    await walk.follow('Xây dựng kế hoạch cụ thể hóa')
    await walk.follow('Lập kế hoạch cụ thể hóa')
    await walk.type([
      ['Số, ký hiệu', '212/KH-CCKL'],
      ['Ngày ban hành', '26/03/2021'],
      ['Cụ thể hóa nội dung 1', 'Nói chuyện về bầu cử tại 15 hạt kiểm lâm'],
    ])
    await walk.press('Gửi kế hoạch')
    expect(await walk.words()).toContain('Cấp trên thấy ngay kế hoạch này')
    await walk.go(`${department}/phan-cong`)
    await walk.field('Cá nhân').selectOption({ index: 1 })
    await walk.type([
      [/^Việc/, 'Tổng hợp số cử tri của đơn vị'],
      [/^Hạn/, '15/04/2021'],
    ])
    await walk.press('Giao việc')
    expect(await walk.words()).toContain('Đã giao việc')
  })

  step('it reports, and the room of personnel takes the report', async () => {
    await walk.as('cckl.dl', '2021-04-21')
    await walk.follow('Lập báo cáo Tháng 4/2021')
    await report(walk, ['120', '120'], 'Đủ')
    await walk.as('tccb.snn.dl')
    await walk.follow('Tiếp nhận báo cáo Tháng 4/2021')
    await walk.press('Tiếp nhận')
    expect(await walk.words()).toContain('Số liệu được tính vào tổng hợp')
  })

  step('an outstanding unit is nominated', () => nominate({ walk, stage }))
  step('the dossier is appraised', () => appraise({ walk, stage }))
  step('the council votes, at the screen and on paper', () => vote({ walk, stage }))
  step('the award is decided', () => decide({ walk, stage }))
  step('a visitor finds it in the register, with accents and without', () => findInRegister({ walk, stage }))
  step('the year is scored, and its classification is published', () => classify({ walk, stage }))

  it('left no fault behind, and met nothing that the pages’ security policy refuses', () => {
    expect(stage.faults).toEqual([])
    expect(visitor.violations).toEqual([])
  })
}

// with scripts it is the same acts in the browser's own way, on whichever engine
describe.skipIf(browser === null || serverUrl !== undefined)(
  onOneEngine('the river, with scripts: true'),
  () => journey({ scripts: true }),
)
describe.skipIf(browser === null)('the river, with scripts: false', () => journey({ scripts: false }))
