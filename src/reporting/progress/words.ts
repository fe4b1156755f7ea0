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
} satisfies Words

export const say = speak(words)
