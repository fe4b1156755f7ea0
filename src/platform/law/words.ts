import type { Language } from '../plain/language.ts'
import { speak } from '../plain/words.ts'
import type { Words } from '../plain/words.ts'
import type { Verdict } from './conditions.ts'
import type { Finding, Mark, Severity } from './law.ts'

/** What the law's answers say beside the words of the clauses. */
export const words = {
  met: { vi: 'Đạt', en: 'Met' },
  'not met': { vi: 'Chưa đạt', en: 'Not met' },
  unknown: { vi: 'Chưa đủ dữ kiện', en: 'Not enough facts' },
  B: { vi: 'Bắt buộc', en: 'Required' },
  W: { vi: 'Cần lưu ý', en: 'Worth noting' },
  C: { vi: 'Hệ thống tính', en: 'Computed' },
  confirmed: { vi: 'Đã đối chiếu văn bản', en: 'Checked against the text' },
  recalled: { vi: 'Chưa xác minh', en: 'Not verified' },
  missing: { vi: 'Còn thiếu: {facts}', en: 'Missing: {facts}' },
  noText: {
    vi: 'Chưa có văn bản: {instrument} có hiệu lực từ {from}, nội dung chưa được nạp. Các điều khoản liên quan chỉ để tham khảo.',
    en: 'No text yet: {instrument} is in force since {from}, its contents are not loaded. The clauses concerned are for reference only.',
  },
  doubtful: {
    vi: 'Từ {from} được sửa bởi {instrument}, chưa có văn bản: cần đối chiếu lại.',
    en: 'Amended from {from} by {instrument}, whose text is not loaded: check again.',
  },
  noStandard: {
    vi: 'Chưa nạp tiêu chuẩn của {award} cho ngày này: chưa trả lời được.',
    en: 'No standard of the {award} is loaded for this day: it cannot be answered.',
  },
  earliest: {
    vi: 'Sớm nhất: {day}, nếu mỗi năm tới đều có thêm {what}.',
    en: 'Earliest: {day}, if every coming year brings {what}.',
  },
  bonus: { vi: 'Tiền thưởng: {amount}', en: 'Bonus: {amount}' },
  article: { vi: 'Điều {article}', en: 'Article {article}' },
  annex: { vi: 'Phụ lục {annex}', en: 'Annex {annex}' },
  clause: { vi: 'khoản {clause}', en: 'clause {clause}' },
  point: { vi: 'điểm {point}', en: 'point {point}' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  none: { vi: 'Không có', en: 'None' },
  items: { vi: '{count} mục', en: '{count} {count?item|items}' },
  noArticle: { vi: '{instrument} (chưa rõ điều)', en: '{instrument} (article not established)' },
} satisfies Words

/** What may be wrong with the files of the law, as told to who writes them. */
export const faultWords = {
  yaml: { vi: 'không đọc được YAML: {reason}', en: 'not YAML: {reason}' },
  place: {
    vi: 'tệp không đúng chỗ; cần van-ban.yaml, dieu-NN.yaml, phu-luc-N.yaml hoặc khong-ro-dieu.yaml trong thư mục của văn bản, hoặc du-kien/<đối tượng>.yaml',
    en: 'file out of place; expected van-ban.yaml, dieu-NN.yaml, phu-luc-N.yaml or khong-ro-dieu.yaml in the folder of an instrument, or du-kien/<subject>.yaml',
  },
  key: { vi: 'không có mục “{key}” ở đây', en: 'there is no “{key}” here' },
  lacking: { vi: 'thiếu mục “{key}”', en: '“{key}” is missing' },
  shape: { vi: 'giá trị của “{key}” không đúng dạng', en: 'the value of “{key}” has the wrong form' },
  twice: { vi: '“{name}” đã khai báo ở {file}', en: '“{name}” is already declared in {file}' },
  subject: { vi: 'không có đối tượng “{name}”{nearest}', en: 'there is no subject “{name}”{nearest}' },
  fact: { vi: 'không có dữ kiện “{name}”{nearest}', en: 'there is no fact “{name}”{nearest}' },
  choice: {
    vi: '“{name}” không phải là lựa chọn của “{fact}”{nearest}',
    en: '“{name}” is not a choice of “{fact}”{nearest}',
  },
  type: {
    vi: '“{name}” không so sánh được như vậy với dữ kiện loại {type}',
    en: '“{name}” cannot be compared like this with a fact of type {type}',
  },
  condition: {
    vi: 'không hiểu điều kiện này; mỗi điều kiện có đúng một trong: all, any, not, count, present, fact, share, months',
    en: 'this condition is not understood; each has exactly one of: all, any, not, count, present, fact, share, months',
  },
  comparison: {
    vi: 'cần đúng một phép so sánh; dùng được ở đây: {allowed}',
    en: 'exactly one comparison is needed; possible here: {allowed}',
  },
  pattern: { vi: 'mẫu ký tự không hợp lệ: {reason}', en: 'the pattern is not valid: {reason}' },
  instrument: { vi: 'không có văn bản “{name}”{nearest}', en: 'there is no instrument “{name}”{nearest}' },
  folder: { vi: 'thư mục {folder} chưa có van-ban.yaml', en: 'folder {folder} has no van-ban.yaml' },
  cycle: { vi: 'các văn bản thay thế nhau thành vòng: {path}', en: 'the replacements form a circle: {path}' },
  overlap: {
    vi: 'hiệu lực chồng lên nhau: {first} và {second}',
    en: 'validity overlaps: {first} and {second}',
  },
  order: { vi: 'ngày hết hiệu lực trước ngày bắt đầu', en: 'it ends before it begins' },
  outside: {
    vi: 'thời gian hiệu lực nằm ngoài hiệu lực của văn bản {instrument}',
    en: 'the validity lies outside that of the instrument {instrument}',
  },
  undated: {
    vi: 'giá trị không có ngày bắt đầu (from)',
    en: 'a value without a day from which it holds (from)',
  },
  valueKind: {
    vi: 'các giá trị của “{name}” không cùng loại',
    en: 'the values of “{name}” are not of one kind',
  },
  value: { vi: 'không có giá trị “{name}”{nearest}', en: 'there is no value “{name}”{nearest}' },
  id: {
    vi: 'mã “{name}” phải bắt đầu bằng {prefix} và theo dạng {prefix}.K7.a.ten-ngan',
    en: 'the id “{name}” must begin with {prefix}, in the form {prefix}.K7.a.short-name',
  },
  article: {
    vi: 'số điều hoặc phụ lục khác tên tệp',
    en: 'the number of the article or annex is not that of the file',
  },
  noMet: { vi: '“{name}” chưa có ví dụ đạt (met)', en: '“{name}” has no example that is met' },
  noNotMet: {
    vi: '“{name}” chưa có ví dụ không đạt (not met)',
    en: '“{name}” has no example that is not met',
  },
  example: {
    vi: 'ví dụ ghi “{expected}” nhưng điều khoản cho kết quả “{verdict}”',
    en: 'the example says “{expected}” but the clause answers “{verdict}”',
  },
  edge: {
    vi: '“{name}” chưa có ví dụ sát ngưỡng ở cả hai phía của: {comparison}',
    en: '“{name}” has no examples at the edge, on both sides, of: {comparison}',
  },
  onlyInstruments: {
    vi: 'quy định của địa phương chỉ gồm van-ban.yaml và các tệp điều, phụ lục; dữ kiện và danh mục là của pháp luật chung',
    en: 'a local regulation holds van-ban.yaml and its article files alone; facts and lists belong to the law of the country',
  },
  oneInstrument: {
    vi: 'cần đúng một văn bản (một tệp van-ban.yaml)',
    en: 'exactly one instrument is needed (one van-ban.yaml)',
  },
  noDelegation: {
    vi: 'thiếu mục “allowed by”: mã của điều khoản cho phép địa phương quy định',
    en: '“allowed by” is missing: the id of the clause that allows the local regulation',
  },
  delegation: {
    vi: 'không có điều khoản hoặc giá trị “{name}” trong pháp luật chung{nearest}',
    en: 'the law of the country has no clause or value “{name}”{nearest}',
  },
  delegationDay: {
    vi: 'điều khoản cho phép “{name}” không có hiệu lực vào ngày nào của quy định này',
    en: 'the allowing clause “{name}” is in force on no day of this regulation',
  },
  standing: {
    vi: 'mã “{name}” là của một văn bản chung cả nước',
    en: 'the code “{name}” belongs to an instrument of the whole country',
  },
  tooBig: {
    vi: 'quá lớn: nhiều nhất {files} tệp, {kilobytes} KB',
    en: 'too big: at most {files} files, {kilobytes} KB',
  },
  nearest: { vi: '; gần nhất là “{name}”', en: '; the nearest is “{name}”' },
} satisfies Words

const say = speak(words)

/** The verdict in a word: Đạt, Chưa đạt, Chưa đủ dữ kiện. */
export const sayVerdict = (verdict: Verdict, language: Language): string => say(language)(verdict)
/** What the severity means: Bắt buộc, Cần lưu ý, Hệ thống tính. */
export const saySeverity = (severity: Severity, language: Language): string => say(language)(severity)
/** Whether anybody has checked it against a text. */
export const sayMark = (mark: Mark, language: Language): string => say(language)(mark)

/** The names of what is missing, ready to be shown; '' when nothing is. */
export const sayMissing = (finding: Finding, language: Language): string => {
  const names = finding.facts.filter((fact) => fact.lacking).map((fact) => fact[language])
  return names.length === 0 ? '' : say(language)('missing', { facts: names.join('; ') })
}

/** What may be wrong with a question to the law, as told to who asks. */
export const questionWords = {
  award: { vi: 'không có danh hiệu, hình thức “{name}”{nearest}', en: 'there is no award “{name}”{nearest}' },
  subject: {
    vi: 'danh hiệu, hình thức này không dành cho “{name}”; dùng được: {allowed}',
    en: 'this award is not for “{name}”; possible: {allowed}',
  },
  form: { vi: 'thiếu hoặc sai dạng mục “{name}”', en: '“{name}” is missing or of the wrong form' },
  day: {
    vi: '“{name}” không phải là ngày; viết như 2025-12-31',
    en: '“{name}” is not a day; write it like 2025-12-31',
  },
  fact: { vi: 'không có dữ kiện “{name}”{nearest}', en: 'there is no fact “{name}”{nearest}' },
  type: { vi: '“{name}” cần giá trị loại {type}', en: '“{name}” needs a value of type {type}' },
  choice: { vi: '“{name}” không phải là một lựa chọn{nearest}', en: '“{name}” is not a choice{nearest}' },
  records: {
    vi: '“{name}” là danh sách, mỗi mục có “{key}” và “year” (số năm)',
    en: '“{name}” is a list; each item has “{key}” and “year” (a number)',
  },
  nearest: { vi: '; gần nhất là “{name}”', en: '; the nearest is “{name}”' },
} satisfies Words
