import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'map.itself': { vi: 'báo cáo của chính đơn vị', en: 'its own report' },
  'map.note': {
    vi: 'Mỗi dòng là một đơn vị trực tiếp; dòng của đơn vị có cấp dưới cho biết đã nộp bao nhiêu trên bao nhiêu, mở tên để xem bên dưới.',
    en: 'A row is a unit directly below; where others stand below it, the row says how many have reported. Open its name to see them.',
  },
  'map.ended': { vi: 'đến {day}, nay là {successors}', en: 'until {day}, now {successors}' },
  'board.carriesOn': {
    vi: 'Gồm cả số liệu của {predecessors} trước khi sắp xếp. Số mới nhất của đơn vị cũ được tính cho đến khi {unit} có số được tiếp nhận của kỳ sau; từ đó không cộng nữa.',
    en: 'Includes the figures of {predecessors} from before the reorganisation. A former unit’s latest figure counts until {unit} has an accepted figure of a later period; from then on it is left out.',
  },
  'board.deadline': {
    vi: 'Số liệu cộng lúc {moment}; thay đổi mới có trong bảng sau tối đa một giây.',
    en: 'Summed on {moment}; changes appear here within a second.',
  },
  'board.notOpened': {
    vi: 'Chưa mở kỳ báo cáo nào nên chưa có số liệu và chưa đơn vị nào phải nộp.',
    en: 'No reporting period is open yet: there are no figures, and no unit owes a report.',
  },
  'board.notOpenedNext': {
    vi: 'Khi cơ quan theo dõi mở kỳ đầu tiên, kết quả, mức độ đầy đủ và danh sách quá hạn hiện ở đây.',
    en: 'Once the monitoring agency opens the first one, results, completeness and what is overdue stand here.',
  },
  'board.periods': { vi: 'Các kỳ báo cáo', en: 'Reporting periods' },
  'board.noneSent': {
    vi: 'Chưa đơn vị nào nộp báo cáo. Kỳ tới: {period}, chốt số liệu ngày {cutoff}, hạn nộp sớm nhất {due}.',
    en: 'No unit has sent a report yet. Next: {period}, figures up to {cutoff}, first reports due on {due}.',
  },
  'board.noneSentPast': {
    vi: 'Chưa đơn vị nào nộp báo cáo; mọi kỳ đã mở đều qua hạn.',
    en: 'No unit has sent a report yet, and every period is past its deadline.',
  },
  'board.turnout': { vi: 'Cử tri đi bầu: {province}', en: 'Turnout: {province}' },
  'board.brief': { vi: 'Trang giao ban', en: 'Leader’s sheet' },
  'bar.onTime': { vi: 'đúng hạn', en: 'on time' },
  'bar.late': { vi: 'nộp muộn', en: 'late' },
  'bar.missing': { vi: 'quá hạn chưa nộp', en: 'overdue' },
  'bar.open': { vi: 'chưa đến hạn', en: 'not due yet' },
  'bar.head': { vi: 'Đúng hạn, muộn, quá hạn', en: 'On time, late, overdue' },
  'filter.indicator': { vi: 'Chỉ tiêu trên lưới ô', en: 'Indicator on the tiles' },
  'tiles.heading': { vi: '{indicator}: từng đơn vị', en: '{indicator}: unit by unit' },
  'tiles.sentence': {
    vi: '{known}/{all} đơn vị trong trang này đã có số được tiếp nhận; ô gạch chéo là chưa có số, không phải số không.',
    en: '{known} of {all} units on this page have an accepted figure; a hatched tile has none, which is not zero.',
  },
  'tiles.none': { vi: 'chưa có số', en: 'no figure' },
  'tiles.figures': { vi: 'Xem bảng số liệu', en: 'See the figures' },
  'tiles.table': { vi: '{indicator} theo đơn vị', en: '{indicator} by unit' },
  'tiles.unit': { vi: 'Đơn vị', en: 'Unit' },
  'tiles.value': { vi: 'Kết quả', en: 'Result' },
  'tiles.change': { vi: 'So với kỳ trước', en: 'Against the period before' },
  'tiles.points': { vi: '{points} điểm %', en: '{points} points' },
  'tiles.line': { vi: 'Qua các kỳ', en: 'Over the periods' },
} satisfies Words

export const say = speak(words)
