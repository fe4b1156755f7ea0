import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Hồ sơ đang mở sẽ bị ảnh hưởng', en: 'Open dossiers that it would touch' },
  lead: {
    vi: 'Chưa có gì thay đổi. Mỗi hồ sơ được đối chiếu theo ngày của nó, trước và sau thay đổi.',
    en: 'Nothing has changed yet. Each dossier is compared on its own day, before and after the change.',
  },
  count: {
    vi: '{touched} trong {looked} hồ sơ đang mở mà bạn thấy sẽ có kết quả đối chiếu khác; {turned} hồ sơ chuyển giữa bị chặn và không bị chặn.',
    en: '{touched} of {looked} open dossiers that you see would be found otherwise; {turned} would turn between stopped and not stopped.',
  },
  none: { vi: 'Không hồ sơ đang mở nào bị ảnh hưởng', en: 'No open dossier would be touched' },
  noneHelp: {
    vi: 'Đã đối chiếu {looked} hồ sơ đang mở mà bạn thấy.',
    en: '{looked} open dossiers that you see were compared.',
  },
  from: { vi: 'Nếu áp dụng từ ngày', en: 'If in force from' },
  show: { vi: 'Xem', en: 'Show' },
  day: { vi: 'Theo ngày {day}', en: 'On {day}' },
  'head.clause': { vi: 'Điều khoản', en: 'Clause' },
  'head.before': { vi: 'Trước', en: 'Before' },
  'head.after': { vi: 'Sau', en: 'After' },
  'not applicable': { vi: 'Không áp dụng', en: 'Does not apply' },
  turned: { vi: 'Đổi giữa chặn và không chặn', en: 'Turns between stopped and not stopped' },
  more: {
    vi: 'Chỉ hiện {shown} hồ sơ đầu; bản đầy đủ có qua API.',
    en: 'The first {shown} dossiers are shown; all of them stand in the API.',
  },
} satisfies Words

export const refusals = {
  'law.unreadable': {
    vi: 'Bản này không đọc được cùng pháp luật hiện nay nên không đối chiếu được. Mở bản đó, lưu lại để xem lỗi.',
    en: 'This edition cannot be read beside the present law, so nothing can be compared. Open it and save it to see the faults.',
  },
} satisfies Words

export const say = speak<Words>(words)
