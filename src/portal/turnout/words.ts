import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Cử tri đi bầu', en: 'Voter turnout' },
  'list.lead': {
    vi: 'Số liệu do Ủy ban bầu cử cho công bố, chốt theo mốc giờ và ghi kèm độ phủ. Hệ thống không ghi ai đã bầu và không xếp hạng.',
    en: 'Figures released by the election committees, frozen at set hours and shown with their coverage. The system does not record who voted and does not rank places.',
  },
  'list.empty': { vi: 'Chưa có số liệu nào được công bố.', en: 'No figures have been released yet.' },
  'one.title': { vi: 'Cử tri đi bầu: {province}', en: 'Voter turnout: {province}' },
  'one.turnout': { vi: '{voted}/{listed} cử tri đã đi bầu', en: '{voted} of {listed} voters have voted' },
  'one.coverage': {
    vi: '{reported}/{areas} khu vực đã báo, lúc {moment}',
    en: '{reported} of {areas} polling areas had reported as of {moment}',
  },
  'one.full': { vi: 'khu vực bỏ phiếu đạt 100%', en: 'polling areas at 100%' },
  'one.communes': { vi: 'xã, phường, thị trấn đạt 100%', en: 'communes at 100%' },
  'one.districts': { vi: 'huyện, thị xã, thành phố đạt 100%', en: 'districts at 100%' },
  'one.cutoff': { vi: 'Mốc {cutoff}', en: 'Cut-off {cutoff}' },
  'one.final': { vi: 'Số liệu cuối cùng', en: 'Final figure' },
  'one.ofReported': {
    vi: 'Tỷ lệ tính trên cử tri của các khu vực đã báo.',
    en: 'The share is of the voters in the areas that had reported.',
  },
  'one.released': {
    vi: 'Ủy ban bầu cử cho công bố lúc {moment}',
    en: 'Released by the election committee on {moment}',
  },
  'one.note': { vi: 'Ghi chú: {note}', en: 'Note: {note}' },
  'one.history': { vi: 'Các mốc đã công bố', en: 'Figures released so far' },
  'one.withdrawn': { vi: 'Số liệu đã rút lại', en: 'Withdrawn figures' },
  'one.withdrawnAt': {
    vi: 'Mốc {cutoff}, công bố lúc {released}, rút lại lúc {withdrawn}: {note}',
    en: 'Cut-off {cutoff}, released on {released}, withdrawn on {withdrawn}: {note}',
  },
  'one.none': {
    vi: 'Hiện không có số liệu nào đang công bố. Xem phần số liệu đã rút lại.',
    en: 'No figures are public at the moment. See the withdrawn figures.',
  },
  'one.csv': { vi: 'Tải CSV', en: 'Download CSV' },
  'one.json': { vi: 'Tải JSON', en: 'Download JSON' },
  'one.campaign': {
    vi: 'Phong trào thi đua gắn với cuộc bầu cử',
    en: 'Emulation campaign linked to this election',
  },
  'col.cutoff': { vi: 'Mốc', en: 'Cut-off' },
  'col.voted': { vi: 'Đã bầu', en: 'Voted' },
  'col.listed': { vi: 'Danh sách', en: 'Listed voters' },
  'col.share': { vi: 'Tỷ lệ', en: 'Share' },
  'col.coverage': { vi: 'Khu vực đã báo', en: 'Areas reported' },
  'col.full': { vi: 'Khu vực 100%', en: 'Areas at 100%' },
  'col.taken': { vi: 'Lúc', en: 'As of' },
  'col.state': { vi: 'Trạng thái', en: 'State' },
  'state.released': { vi: 'đang công bố', en: 'public' },
  'state.withdrawn': { vi: 'đã rút lại', en: 'withdrawn' },
} satisfies Words

export const say = speak(words)
