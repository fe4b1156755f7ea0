import { canonicalTone } from '../platform/plain/vietnamese.ts'

/** Class of unit ← words that mean it, the first class that fits. Tones decide: "bản" is a village, "ban" a board. */
const wordsByClass: readonly (readonly [string, readonly string[]])[] = [
  ['to_chuc_phu_trach_bau_cu', ['tổ bầu cử', 'ban bầu cử', 'ủy ban bầu cử', 'phụ trách bầu cử']],
  ['thon_ban_to_dan_pho', ['tổ dân phố', 'khu dân cư', 'khối phố', 'thôn', 'bản', 'buôn']],
  ['luc_luong_vu_trang', ['lực lượng vũ trang', 'quân sự', 'công an', 'bộ đội biên phòng']],
  ['doanh_nghiep_hop_tac_xa', ['doanh nghiệp', 'hợp tác xã', 'công ty']],
  [
    'don_vi_co_con_dau',
    ['đơn vị sự nghiệp', 'đơn vị trực thuộc', 'các đơn vị', 'chi cục', 'trung tâm', 'ban quản lý'],
  ],
  ['mttq_doan_the', ['mặt trận tổ quốc', 'mttq', 'đoàn thể', 'công đoàn', 'tổ chức chính trị - xã hội']],
  ['co_quan_dang', ['cơ quan đảng', 'các ban đảng', 'ban xây dựng đảng', 'cấp ủy', 'đảng ủy']],
  ['co_quan_trung_uong', ['cơ quan trung ương', 'trung ương đóng', 'ngành dọc']],
  ['phong_thuoc_co_quan', ['phòng chuyên môn', 'các phòng', 'phòng, ban', 'phòng thuộc']],
  ['ubnd_huyen', ['các huyện', 'huyện, thị xã', 'cấp huyện', 'thị xã']],
  [
    'ubnd_xa',
    ['xã, phường', 'phường, xã', 'xã, thị trấn', 'phường, thị trấn', 'cấp xã', 'xã', 'phường', 'thị trấn'],
  ],
  ['so_ban_nganh', ['các sở', 'sở, ban', 'sở, ngành', 'ban, ngành', 'sở']],
]

const persons = [
  'cán bộ',
  'công chức',
  'viên chức',
  'người lao động',
  'sĩ',
  'nhân dân',
  'hội viên',
  'đoàn viên',
  'cử tri',
  'toàn thể',
]

const keyOf = (text: string): string =>
  canonicalTone(text).toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ')

const holds = (key: string, words: string): boolean => {
  const at = key.indexOf(keyOf(words))
  if (at < 0) return false
  const before = key.slice(0, at)
  const after = key.slice(at + words.length)
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
}

/**
 * The class of unit that an audience's words mean; null for a class of persons and for what is not understood. Of several
 * classes named in one breath it is the first of the list; a person looks at it all the same.
 */
export const unitClassOf = (text: string): string | null => {
  const key = keyOf(text)
  if (persons.some((words) => holds(key.slice(0, 40), words))) return null
  return wordsByClass.find(([, words]) => words.some((one) => holds(key, one)))?.[0] ?? null
}
