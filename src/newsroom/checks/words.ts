import type { Words } from '../../platform/plain/words.ts'
import { speak } from '../../platform/plain/words.ts'

export const words = {
  'doubts.title': { vi: 'Soát bài', en: 'A second look' },
  'doubts.lead': {
    vi: 'Những chỗ nên xem lại. Đây là gợi ý: trích nguyên văn thì giữ nguyên.',
    en: 'Places worth a second look. These are hints: what is quoted stays as it was written.',
  },
  'doubts.none': { vi: 'Không thấy chỗ nào nghi ngờ.', en: 'Nothing stands out.' },
  'doubt.syllable': {
    vi: '“{text}” không phải âm tiết tiếng Việt.',
    en: '“{text}” is no Vietnamese syllable.',
  },
  'doubt.syllable.with': {
    vi: '“{text}” không phải âm tiết tiếng Việt; có thể là “{suggestion}”.',
    en: '“{text}” is no Vietnamese syllable; perhaps “{suggestion}”.',
  },
  'doubt.pair': { vi: '“{text}”: cặp từ lạ.', en: '“{text}”: an unusual pair of words.' },
  'doubt.pair.with': {
    vi: '“{text}”: có thể là “{suggestion}”.',
    en: '“{text}”: perhaps “{suggestion}”.',
  },
  'doubt.abbreviation': { vi: '“{text}”: chữ viết tắt lạ.', en: '“{text}”: an unusual abbreviation.' },
  'doubt.abbreviation.with': {
    vi: '“{text}”: chữ viết tắt lạ, có thể là “{suggestion}”.',
    en: '“{text}”: an unusual abbreviation, perhaps “{suggestion}”.',
  },
  'doubt.list': {
    vi: '“{text}”: mục của danh sách dính vào đoạn trước. Xuống dòng trước mục này.',
    en: '“{text}”: an item of a list stuck to the paragraph before it. Break the line before it.',
  },
  'doubt.list.with': {
    vi: '“{text}”: mục của danh sách dính vào đoạn trước. {suggestion}',
    en: '“{text}”: an item of a list stuck to the paragraph before it. {suggestion}',
  },
  'doubt.doubled': {
    vi: '“{text}”: đoạn này gần như lặp lại đoạn ngay trước. Giữ một đoạn.',
    en: '“{text}”: this paragraph nearly repeats the one before it. Keep one.',
  },
  'doubt.doubled.with': {
    vi: '“{text}”: đoạn này gần như lặp lại đoạn ngay trước. {suggestion}',
    en: '“{text}”: this paragraph nearly repeats the one before it. {suggestion}',
  },
  'doubt.term': { vi: '“{text}” có tên tiếng Anh cố định.', en: '“{text}” has a fixed English name.' },
  'doubt.term.with': {
    vi: '“{text}” trong bản tiếng Anh phải là “{suggestion}”.',
    en: '“{text}” has to be “{suggestion}” in the English text.',
  },
  'part.title': { vi: '(tiêu đề)', en: '(title)' },
  'part.lead': { vi: '(sapo)', en: '(lead)' },
  'part.body': { vi: '(nội dung)', en: '(text)' },
  'part.english': { vi: '(bản tiếng Anh)', en: '(English)' },
  'terms.lead': {
    vi: 'Tên cố định bằng tiếng Anh của danh hiệu, hình thức khen thưởng nêu trong bài:',
    en: 'Fixed English names of the titles and awards that the text names:',
  },
} satisfies Words

export const say = speak(words)
