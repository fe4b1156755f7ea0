import { expect, it } from 'vitest'
import { unitClassOf } from './audience.ts'

it.each([
  ['các sở, ban, ngành tỉnh', 'so_ban_nganh'],
  ['các phòng chuyên môn', 'phong_thuoc_co_quan'],
  ['các đơn vị sự nghiệp', 'don_vi_co_con_dau'],
  ['các đơn vị trực thuộc Sở', 'don_vi_co_con_dau'],
  ['xã, phường, thị trấn', 'ubnd_xa'],
  ['UBND các huyện, thị xã, thành phố', 'ubnd_huyen'],
  ['tổ dân phố, bản', 'thon_ban_to_dan_pho'],
  ['bản', 'thon_ban_to_dan_pho'],
  ['các doanh nghiệp, hợp tác xã', 'doanh_nghiep_hop_tac_xa'],
  ['hợp tác xã', 'doanh_nghiep_hop_tac_xa'],
  ['đoàn thể trực thuộc Sở', 'mttq_doan_the'],
  ['các đơn vị, đoàn thể trực thuộc Sở', 'don_vi_co_con_dau'],
  ['Uỷ ban bầu cử các cấp', 'to_chuc_phu_trach_bau_cu'],
  ['các ban, ngành', 'so_ban_nganh'],
  ['cán bộ, công chức, viên chức các sở', null],
  ['toàn thể công chức, viên chức và người lao động', null],
  ['chiễn sĩ lực lượng vũ trang', null],
  ['nhân dân các dân tộc trên địa bàn tỉnh', null],
  ['các cơ quan tham gia cụm khối thi đua', null],
])('%s → %s', (text, unitClass) => {
  expect(unitClassOf(text)).toBe(unitClass)
})
