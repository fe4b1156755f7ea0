import { describe, expect, it } from 'vitest'
import { asData } from './print.ts'
import { readLaunchDocument } from './read.ts'

/** An invented plan in the layout of official documents, its head in two columns. */
const plan = `UBND HUYỆN THANH BÌNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG NỘI VỤ                       Độc lập - Tự do - Hạnh phúc

Số: 045/KH-PNV                      Thanh Bình, ngày 05 tháng 3 năm 2030

KẾ HOẠCH
Phát động phong trào thi đua "Công sở văn minh" giai đoạn 2030 - 2032

Căn cứ Quyết định số 71/QĐ-TTg ngày 14 tháng 6 năm 2029 của Thủ tướng Chính phủ;
Thực hiện Kế hoạch số 112/KH-UBND ngày 20/02/2030 của UBND huyện Thanh Bình, Phòng Nội vụ xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao nhận thức của cán bộ về văn hóa công sở.

II. ĐỐI TƯỢNG
1. Tập thể: Các phòng, ban, ngành, đoàn thể huyện; UBND các xã, thị trấn.
2. Cá nhân: Cán bộ, công chức, viên chức, người lao động trong các cơ quan, đơn vị.

III. NỘI DUNG THI ĐUA
1. Thi đua xây dựng cơ quan xanh - sạch - đẹp
a) Trồng và chăm sóc cây xanh.
2. Thi đua chấp hành kỷ cương hành chính nhằm phục vụ người dân tốt hơn.
3. Phấn đấu có ít nhất 90% cơ quan đạt chuẩn văn hóa; tăng tỷ lệ hồ sơ trực tuyến lên 80,5%.

IV. THỜI GIAN THỰC HIỆN
- Giai đoạn 1: từ tháng 3/2030 đến tháng 6/2031.
- Giai đoạn 2: từ tháng 7/2031 đến tháng 12/2032.

V. KHEN THƯỞNG
Đề nghị Chủ tịch UBND huyện tặng Giấy khen; đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh.

VI. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ: Chủ trì, theo dõi, đôn đốc, báo cáo trước ngày 15/12/2030.
2. Phòng Văn hóa và Thông tin huyện
- Tuyên truyền về phong trào.
- Giới thiệu điển hình tiên tiến.
3. Đề nghị Ủy ban MTTQ Việt Nam huyện phối hợp vận động đoàn viên hưởng ứng.

Nơi nhận:
- Như mục VI;
- Lưu: VT, 12/QĐ-ABC.`

describe('a plan in official layout', () => {
  const got = asData(readLaunchDocument(plan))

  it('gives its documents with their roles', () => {
    expect(got.documents).toEqual([
      { number: '045/KH-PNV', type: 'Kế hoạch', date: '2030-03-05', issuer: 'Phòng Nội vụ', role: 'launch' },
      {
        number: '71/QĐ-TTg',
        type: 'Quyết định',
        date: '2029-06-14',
        issuer: 'Thủ tướng Chính phủ',
        role: 'basis',
      },
      {
        number: '112/KH-UBND',
        type: 'Kế hoạch',
        date: '2030-02-20',
        issuer: 'UBND huyện Thanh Bình',
        role: 'basis',
      },
    ])
  })

  it('gives name, period and stages', () => {
    expect(got.campaignName).toBe('Công sở văn minh')
    expect(got.issuer).toBe('Phòng Nội vụ')
    expect(got.start).toEqual({ date: '2030-03', precision: 'month', event: null })
    expect(got.end).toEqual({ date: '2032-12', precision: 'month', event: null })
    expect(got.phases.map(({ name, end }) => [name, end?.date])).toEqual([
      ['Giai đoạn 1', '2031-06'],
      ['Giai đoạn 2', '2032-12'],
    ])
  })

  it('gives purpose, targets, contents without their aims, indicators', () => {
    expect(got.purpose).toEqual(['Nâng cao nhận thức của cán bộ về văn hóa công sở'])
    expect(got.targets).toEqual([
      'Các phòng, ban, ngành, đoàn thể huyện',
      'UBND các xã, thị trấn',
      'Cán bộ, công chức, viên chức, người lao động trong các cơ quan, đơn vị',
    ])
    expect(got.contents.slice(0, 2)).toEqual([
      'Thi đua xây dựng cơ quan xanh - sạch - đẹp',
      'Thi đua chấp hành kỷ cương hành chính',
    ])
    expect(got.indicators).toEqual([
      { name: 'cơ quan đạt chuẩn văn hóa', value: 90, unit: '%', op: '>=' },
      { name: 'tỷ lệ hồ sơ trực tuyến', value: 80.5, unit: '%', op: null },
    ])
  })

  it('gives duties with mode and due date, and awards with their authority', () => {
    expect(got.responsibilities.map(({ who, mode, due }) => [who, mode, due?.date ?? null])).toEqual([
      ['Phòng Nội vụ', 'giao', '2030-12-15'],
      ['Phòng Văn hóa và Thông tin huyện', 'giao', null],
      ['Ủy ban MTTQ Việt Nam huyện', 'đề nghị', null],
    ])
    expect(got.responsibilities[1]?.what).toBe('Tuyên truyền về phong trào; Giới thiệu điển hình tiên tiến')
    expect(got.awards).toEqual(['Giấy khen của Chủ tịch UBND huyện', 'Bằng khen của Chủ tịch UBND tỉnh'])
  })
})
