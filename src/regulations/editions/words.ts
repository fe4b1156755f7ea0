import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Pháp luật của hệ thống', en: 'The law of this installation' },
  lead: {
    vi: 'Bản pháp luật đang dùng, các bản trước, và nơi nạp thay đổi. Thay đổi được kiểm tra toàn bộ; sai một chỗ thì luật cũ giữ nguyên.',
    en: 'The law in use, the editions before it, and where a change is loaded. A change is checked whole; with one fault the old law stays.',
  },
  alarm: {
    vi: 'Pháp luật có lỗi nên chưa đọc được: hệ thống đang dùng bản đọc được gần nhất. Xem lỗi và sửa.',
    en: 'The law has faults and could not be read: the last law that could be read is in use. See the faults and correct them.',
  },
  asFound: { vi: 'Thư mục law/ của bản cài đặt', en: 'The folder law/ of the installation' },
  faulty: {
    vi: 'Thư mục law/ có {count} lỗi; đang dùng bản pháp luật đọc được gần nhất',
    en: 'The folder law/ has {count} {count?fault|faults}; the last law that could be read is in use',
  },
  faultyHelp: {
    vi: 'Sửa các tệp rồi khởi động lại, hoặc nạp tệp đã sửa ở dưới. Hồ sơ tiếp tục được đối chiếu theo luật cũ.',
    en: 'Correct the files and start anew, or load corrected files below. Dossiers go on being compared by the old law.',
  },
  faultyEdition: {
    vi: 'Bản vừa được áp dụng từ một máy khác có {count} lỗi với chương trình ở máy này; máy này đang dùng bản đọc được gần nhất',
    en: 'The edition put in force from another machine has {count} {count?fault|faults} for the program on this one, which goes on with the last law that it could read',
  },
  faultyEditionHelp: {
    vi: 'Thường do chương trình ở máy này cũ hơn: nâng cấp rồi khởi động lại. Hoặc nạp tệp đã sửa, hoặc trở lại một bản trước ở danh sách dưới.',
    en: 'Most often the program on this machine is the older one: upgrade it and start it anew. Or load corrected files, or return to an earlier edition from the list below.',
  },
  standing: { vi: 'Bản đang dùng', en: 'The law in use' },
  counts: {
    vi: '{instruments} văn bản, {clauses} điều khoản, {values} giá trị có ngày, {procedures} thủ tục.',
    en: '{instruments} instruments, {clauses} clauses, {values} dated values, {procedures} procedures.',
  },
  load: { vi: 'Nạp thay đổi', en: 'Load a change' },
  'field.title': { vi: 'Thay đổi này là gì', en: 'What the change is' },
  'field.titleHint': {
    vi: 'Ví dụ: Nghị định mới đổi tỷ lệ phiếu từ 01/01/2027',
    en: 'For example: a new decree changes a threshold from 01/01/2027',
  },
  'field.folder': { vi: 'Thư mục của văn bản', en: 'Folder of the instrument' },
  'field.folderHint': {
    vi: 'Chỉ cần khi gửi tệp .yaml rời, như luat-06-2022-qh15. Tệp .zip mang sẵn tên thư mục.',
    en: 'Needed only for single .yaml files, such as luat-06-2022-qh15. A .zip carries the names of its folders.',
  },
  'field.files': { vi: 'Tệp .yaml hoặc .zip', en: '.yaml or .zip files' },
  'field.whole': { vi: 'Đây là toàn bộ thư mục law/', en: 'This is the whole folder law/' },
  'field.wholeHint': {
    vi: 'Tệp nào không có trong đó thì bỏ khỏi luật. Không đánh dấu: chỉ thay hoặc thêm những tệp được gửi.',
    en: 'What is not in it is taken out of the law. Unticked: the files sent replace or add, nothing else changes.',
  },
  'load.do': { vi: 'Kiểm tra và lưu dự thảo', en: 'Check and save as a draft' },
  editions: { vi: 'Các bản', en: 'Editions' },
  'head.title': { vi: 'Bản', en: 'Edition' },
  'head.state': { vi: 'Tình trạng', en: 'State' },
  'head.made': { vi: 'Nạp', en: 'Loaded' },
  'head.put': { vi: 'Áp dụng', en: 'Put in force' },
  'state.draft': { vi: 'Dự thảo', en: 'Draft' },
  'state.in_force': { vi: 'Đang áp dụng', en: 'In force' },
  'state.replaced': { vi: 'Đã có bản mới', en: 'Replaced' },
  'state.discarded': { vi: 'Đã bỏ', en: 'Laid aside' },
  'by.on': { vi: '{person}, {day}', en: '{person}, {day}' },
  changes: { vi: 'Khác luật đang dùng', en: 'Differs from the law in use' },
  'changes.none': { vi: 'Không khác điểm nào', en: 'No difference' },
  'head.kind': { vi: 'Loại', en: 'Kind' },
  'head.id': { vi: 'Mã', en: 'Id' },
  'head.change': { vi: 'Thay đổi', en: 'Change' },
  'head.subject': { vi: 'Đối tượng', en: 'Subject' },
  'kind.clause': { vi: 'Điều khoản', en: 'Clause' },
  'kind.value': { vi: 'Giá trị', en: 'Value' },
  'kind.instrument': { vi: 'Văn bản', en: 'Instrument' },
  'change.added': { vi: 'Thêm', en: 'Added' },
  'change.removed': { vi: 'Bỏ', en: 'Removed' },
  'change.changed': { vi: 'Sửa', en: 'Changed' },
  breaks: {
    vi: 'Các quy định địa phương sau không còn đọc được cùng bản này: {codes}. Soạn bản mới hoặc thu hồi chúng trước khi áp dụng.',
    en: 'These local regulations could no longer be read beside it: {codes}. Draft new editions or withdraw them first.',
  },
  effects: { vi: 'Xem hồ sơ đang mở sẽ bị ảnh hưởng', en: 'See which open dossiers it would touch' },
  put: { vi: 'Đưa vào áp dụng', en: 'Put in force' },
  drop: { vi: 'Bỏ dự thảo', en: 'Lay the draft aside' },
  'changes.unread': {
    vi: 'Chương trình hiện nay không đọc được bản này nữa nên không so sánh và không áp dụng lại được. Các tệp của bản được giữ nguyên ở dưới.',
    en: 'This program can no longer read this edition, so that it cannot be compared or put in force again. Its files are kept below as they were.',
  },
  return: { vi: 'Trở lại bản này', en: 'Return to this edition' },
  'return.lead': {
    vi: 'Các tệp của bản này được đưa vào áp dụng ngay, thay bản đang dùng, và giữ cả khi khởi động lại. Hai bản đều còn trong danh sách; hồ sơ vẫn được đối chiếu theo luật của ngày mình.',
    en: 'The files of this edition are put in force at once in the place of the law in use, and stay so at the next start. Both editions remain in the list; dossiers are still compared by the law of their own day.',
  },
  'return.same': {
    vi: 'Bản này giống hệt luật đang dùng; không có gì để trở lại.',
    en: 'This edition is the same as the law in use; there is nothing to return to.',
  },
  returned: { vi: 'Trở lại', en: 'Returned to' },
  'returned.day': { vi: 'áp dụng {day}', en: 'put in force {day}' },
  'returned.line': {
    vi: 'Trở lại bản áp dụng {day}. Lý do: {reason}',
    en: 'Returned to the edition of {day}. Reason: {reason}',
  },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'field.reasonHint': {
    vi: 'Căn cứ và lý do, ít nhất 20 ký tự; được giữ cùng tên người trong danh sách các bản.',
    en: 'Basis and reason, 20 letters or more; kept with your name in the list of editions.',
  },
  texts: { vi: 'Các tệp được thay, thêm', en: 'Files replaced or added' },
  gone: { vi: 'Tệp bị bỏ', en: 'Files taken away' },
  'said.load': { vi: 'Đã đọc không lỗi và lưu dự thảo.', en: 'Read without a fault and saved as a draft.' },
  'said.put': { vi: 'Đã đưa vào áp dụng: {title}.', en: 'Put in force: {title}.' },
  'said.return': { vi: 'Đã trở lại: {title}.', en: 'Returned to: {title}.' },
  'said.drop': { vi: 'Đã bỏ dự thảo.', en: 'The draft is laid aside.' },
} satisfies Words

export const refusals = {
  'law.not_found': { vi: 'Không có bản pháp luật này.', en: 'There is no such edition of the law.' },
  'law.faulty': {
    vi: 'Thay đổi có {count} lỗi nên chưa nhận phần nào; luật cũ giữ nguyên. Sửa từng chỗ rồi gửi lại.',
    en: 'The change has {count} {count?fault|faults}; nothing of it was taken and the old law stays. Correct each place and send it again.',
  },
  'law.nothing_new': {
    vi: 'Các tệp này giống hệt luật đang dùng; không có gì để nạp.',
    en: 'These files are the same as the law in use; there is nothing to load.',
  },
  'law.changed_meanwhile': {
    vi: 'Người khác vừa thay đổi bản này hoặc luật đang dùng; chưa có gì được ghi. Tải lại trang để xem bản mới nhất.',
    en: 'Somebody else has just changed this edition or the law in use; nothing was recorded. Load the page again to see it.',
  },
  'law.stands_already': {
    vi: 'Bản này giống hệt luật đang dùng; không có gì để trở lại và chưa có gì được ghi.',
    en: 'This edition is the same as the law in use; there is nothing to return to and nothing was recorded.',
  },
  'law.breaks_local': {
    vi: 'Chưa áp dụng: các quy định địa phương {codes} không còn đọc được cùng bản này. Soạn bản mới hoặc thu hồi chúng trước.',
    en: 'Not put in force: the local regulations {codes} could no longer be read beside it. Draft new editions or withdraw them first.',
  },
  'law.folder': {
    vi: 'Tệp {path} chưa có thư mục của văn bản. Ghi thư mục, như luat-06-2022-qh15.',
    en: 'The file {path} has no folder of an instrument. Give the folder, such as luat-06-2022-qh15.',
  },
} satisfies Words

export const say = speak<Words>(words)
