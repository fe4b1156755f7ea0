import { expect } from 'vitest'
import type { Stage } from './stage.ts'
import type { Walk } from './walk.ts'

/** The second half of the river, told once: from the award guidance to the register that a visitor finds it in. */
export type Told = { readonly walk: Walk; readonly stage: Stage }

const campaign = '548-pdtd-snn'
const dossier = '/lam-viec/khen-thuong/ho-so/HS-2021-00001'
/** Where the session's and the decision's pages were: their addresses are made as one goes. */
const here = ({ walk }: Told): string => new URL(walk.page.url()).pathname

export const nominate = async ({ walk }: Told): Promise<void> => {
  await walk.as('tccb.snn.dl', '2021-06-01')
  await walk.go(`/lam-viec/khen-thuong/huong-dan/${campaign}`)
  await walk.type([
    ['Tên hướng dẫn', 'Hướng dẫn khen thưởng đợt thi đua bầu cử'],
    ['Hạn nộp hồ sơ', '15/06/2021'],
  ])
  await walk.field('Chỉ tiêu 1: Hình thức').selectOption({ label: 'Giấy khen' })
  await walk.field('Chỉ tiêu 1: Mỗi đơn vị').selectOption({ label: 'Đơn vị trực thuộc có con dấu' })
  await walk.field('Chỉ tiêu 1: Đối tượng').selectOption({ label: 'Tập thể hoặc cá nhân' })
  await walk.type([['Chỉ tiêu 1: Tối đa', '2']])
  await walk.press('Ban hành')
  await walk.as('cckl.dl')
  await walk.go(`/lam-viec/khen-thuong/ho-so/moi?dot=${campaign}`)
  await walk.field('Đối tượng').selectOption({ label: 'Tập thể' })
  await walk.press('Tiếp tục')
  await walk.field('Hình thức khen thưởng').selectOption({ label: 'Giấy khen' })
  await walk.type([
    ['Thành tích', 'Tổ chức 15 buổi nói chuyện về bầu cử cho người dân vùng đệm; 120/120 cử tri đi bầu.'],
    ['Số biên bản', '02/BB-CCKL'],
    ['Ngày họp', '28/05/2021'],
    ['Tổng số thành viên', '9'],
    ['Có mặt', '9'],
    ['Đồng ý', '9'],
    ['Tờ trình: số', '45/TTr-CCKL ngày 31/05/2021'],
    ['Báo cáo thành tích: số', '46/BC-CCKL ngày 31/05/2021'],
  ])
  await walk.press('Lưu hồ sơ')
  expect(await walk.words()).toContain('Hồ sơ chưa nộp')
  await walk.press('Nộp hồ sơ')
  expect(await walk.words()).toContain('ĐÃ NỘP hồ sơ HS-2021-00001')
}

export const appraise = async ({ walk }: Told): Promise<void> => {
  await walk.as('tccb.snn.dl')
  await walk.go(dossier)
  await walk.press('Tiếp nhận thẩm định')
  await walk.follow('Thẩm định')
  await walk.page.getByRole('radio', { name: 'Đủ điều kiện, chuyển Hội đồng' }).check()
  await walk.type([['Ý kiến thẩm định', 'Đủ điều kiện theo hướng dẫn, thành tích đã đối chiếu.']])
  await walk.press('Kết luận')
  expect(new URL(walk.page.url()).pathname).toBe(dossier)
}

const agree = (walk: Walk): Promise<void> =>
  walk.page.getByRole('radio', { name: 'Đồng ý', exact: true }).first().check()

export const vote = async (told: Told): Promise<void> => {
  const { walk } = told
  await walk.go('/lam-viec/hoi-dong/phien/moi')
  await walk.type([['Tên phiên', 'Họp xét đợt thi đua bầu cử']])
  await walk.press('Lập phiên')
  const session = here(told)
  for (const presence of await walk.page.getByLabel(/^Có mặt: /).all())
    await presence.selectOption({ label: 'Có mặt' })
  await walk.press('Ghi có mặt')
  await walk.press('Khai mạc')
  for (const member of ['gd.snn.dl', 'hd1.snn.dl', 'hd2.snn.dl']) {
    await walk.as(member)
    await walk.follow('Cho ý kiến 1 hồ sơ')
    await agree(walk)
    await walk.press('Ghi phiếu')
    expect(await walk.words()).toContain('Đã ghi phiếu')
  }
  await walk.as('tccb.snn.dl')
  for (let paper = 0; paper < 4; paper += 1) {
    await walk.go(session)
    await walk.follow(/^Ghi phiếu nhận trên giấy/)
    await agree(walk)
    await walk.press('Ghi các phiếu đã chọn')
  }
  await walk.go(session)
  expect(await walk.words()).toMatch(/7\/11\s+phiếu đã ghi/)
  await walk.type([
    ['Số biên bản', '01/BB-HĐTĐKT'],
    ['Kết luận của Chủ tọa', 'Nhất trí đề nghị Giám đốc Sở tặng Giấy khen.'],
  ])
  await walk.press('Kết thúc và ghi kết quả')
  expect(await walk.words()).toContain('kết quả đã ghi vào từng hồ sơ')
}

export const decide = async (told: Told): Promise<void> => {
  const { walk } = told
  await walk.as('tccb.snn.dl', '2021-06-10')
  await walk.go('/lam-viec/quyet-dinh/moi')
  await walk.type([
    ['Trích yếu', 'Tặng Giấy khen trong đợt thi đua bầu cử'],
    ['Người quyết định', 'Giám đốc Sở'],
    ['Dòng ký', 'GIÁM ĐỐC'],
  ])
  await walk.press('Lập dự thảo')
  await walk.type([
    ['Số, ký hiệu đã cấp', '88/QĐ-SNN'],
    ['Họ tên người ký', 'Phạm Đình Khải'],
  ])
  await walk.press('Ban hành và ghi sổ khen thưởng')
  expect(await walk.words()).toContain('Đã ban hành quyết định số 88/QĐ-SNN')
}

export const findInRegister = async ({ walk }: Told): Promise<void> => {
  await walk.page.context().clearCookies()
  for (const words of ['chi cuc kiem lam', 'Chi cục Kiểm lâm']) {
    await walk.go('/khen-thuong')
    await walk.type([['Họ tên hoặc đơn vị', words]])
    await walk.press('Tra cứu')
    expect(await walk.words()).toMatch(/1 kết quả.*Chi cục Kiểm lâm.*88\/QĐ-SNN ngày 10\/06\/2021/s)
  }
}

const scoreSelf = async (walk: Walk): Promise<void> => {
  await walk.as('cckl.dl')
  await walk.go('/lam-viec/xep-loai')
  await walk.follow('Chấm điểm thi đua năm 2021')
  await walk.follow('Chi cục Kiểm lâm')
  await walk.type([
    [/^Có kế hoạch đúng hạn/, '40'],
    ['Ghi chú: Có kế hoạch', 'Kế hoạch số 212/KH-CCKL'],
    [/^Thực hiện nhiệm vụ/, '55'],
  ])
  await walk.press('Lưu điểm tự chấm')
  expect(await walk.words()).toContain('Đã lưu điểm tự chấm: 95 điểm')
}

/** The keeper gives every unit its final score, each with a reason. */
const scoreFinally = async (walk: Walk, table: string): Promise<void> => {
  await walk.go(table)
  const links = walk.page.getByRole('main').locator('a[href*="/phieu/"]')
  const sheets = new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
  for (const sheet of sheets) {
    await walk.go(sheet)
    const final = walk.page.getByRole('main').locator('form').last()
    await final.getByLabel(/^Thực hiện nhiệm vụ/).fill('50')
    for (const note of await final.getByLabel(/^Ghi chú/).all()) await note.fill('Theo hồ sơ kiểm tra của Sở')
    await final.getByRole('button', { name: 'Lưu điểm cuối cùng' }).click()
  }
}

export const classify = async (told: Told): Promise<void> => {
  const { walk } = told
  await walk.as('tccb.snn.dl', '2021-12-10')
  await walk.go('/lam-viec/xep-loai/moi')
  await walk.field('Cơ quan').selectOption({ label: 'Sở Nông nghiệp và Phát triển nông thôn' })
  await walk.field('Đơn vị trực thuộc có con dấu').check()
  await walk.type([
    ['Tên bảng', 'Chấm điểm thi đua năm 2021'],
    [
      /^Tiêu chí/,
      'Tổ chức phong trào | Có kế hoạch đúng hạn | 40 | kế hoạch đúng hạn\nKết quả | Thực hiện nhiệm vụ được giao | 60 | chấm tay',
    ],
  ])
  await walk.field('Đợt thi đua lấy số liệu').selectOption({ index: 1 })
  await walk.press('Lập bảng')
  const table = here(told)
  await walk.press('Mở bảng cho đơn vị tự chấm')
  await scoreSelf(walk)
  await walk.as('tccb.snn.dl', '2021-12-20')
  await scoreFinally(walk, table)
  await walk.go(table)
  await walk.press('Công bố xếp loại')
  await walk.page.context().clearCookies()
  await walk.go('/xep-loai')
  expect(await walk.words()).toMatch(/Chi cục Kiểm lâm/)
}
